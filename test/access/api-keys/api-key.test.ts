import {
  formatApiKey,
  hashApiKeySecret,
  isApiKeyActive,
  matchesApiKeyHash,
  newApiKeySecret,
  parseApiKey,
} from '../../../src/access/api-keys/api-key.js';

const ID = '018f2a00-1111-7222-8333-444455556666';

describe('An API key', () => {
  test('is read as it was written, also when the secret has the separator in it', () => {
    for (const secret of [newApiKeySecret(), '_'.repeat(43), `doudi_pk_${'-'.repeat(34)}`]) {
      expect(parseApiKey(formatApiKey({ id: ID, secret }))).toEqual({ id: ID, secret });
    }
  });

  test('holds 256 random bits', () => {
    const secrets = Array.from({ length: 100 }, newApiKeySecret);
    expect(new Set(secrets).size).toBe(100);
    expect(Buffer.from(secrets[0] ?? '', 'base64url')).toHaveLength(32);
  });

  test.each([
    '',
    'doudi_pk_',
    `doudi_pk_${'a'.repeat(32)}_${'b'.repeat(42)}`,
    `doudi_pk_${'a'.repeat(32)}_${'b'.repeat(44)}`,
    `doudi_pk_${'A'.repeat(32)}_${'b'.repeat(43)}`,
    `doudi_sk_${'a'.repeat(32)}_${'b'.repeat(43)}`,
    ` doudi_pk_${'a'.repeat(32)}_${'b'.repeat(43)}`,
    `doudi_pk_${'a'.repeat(32)}_${'b'.repeat(43)}\n`,
  ])('is not %j', (text) => {
    expect(parseApiKey(text)).toBeNull();
  });

  test('is compared by the hash of its secret', () => {
    const secret = newApiKeySecret();
    const hash = hashApiKeySecret(secret);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(matchesApiKeyHash(secret, hash)).toBe(true);
    expect(matchesApiKeyHash(newApiKeySecret(), hash)).toBe(false);
    expect(matchesApiKeyHash(secret, '')).toBe(false);
  });

  test.each([
    ['without an end', null, null, true],
    ['a millisecond before its end', '2026-08-20T00:00:00.001Z', null, true],
    ['not at its end', '2026-08-20T00:00:00.000Z', null, false],
    ['not once revoked', null, '2026-08-20T00:00:00.000Z', false],
    ['until it is revoked', null, '2026-08-20T00:00:00.001Z', true],
  ])('opens %s', (_, expiresAt, revokedAt, expected) => {
    const term = { expiresAt: instant(expiresAt), revokedAt: instant(revokedAt) };
    expect(isApiKeyActive(term, new Date('2026-08-20T00:00:00.000Z'))).toBe(expected);
  });
});

function instant(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
