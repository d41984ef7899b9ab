import { randomBytes } from 'node:crypto';
import { parseKeyring } from '../../src/access/keyring.js';
import { unwrap } from '../../src/shared/result.js';

const K1 = randomBytes(32).toString('base64');
const K2 = randomBytes(32).toString('base64');
const INDEX = randomBytes(32).toString('base64');

describe('The keys of the environment', () => {
  test('are read in order: the first seals', () => {
    const keyring = unwrap(parseKeyring({ sealingKeys: `2026:${K2}, 2025:${K1}`, blindIndexKey: INDEX }));
    expect(keyring.sealing.map(({ id }) => id)).toEqual(['2026', '2025']);
    expect(Buffer.from(keyring.sealing[1]?.key ?? []).toString('base64')).toBe(K1);
    expect(Buffer.from(keyring.blindIndex).toString('base64')).toBe(INDEX);
  });

  test.each([
    ['an entry without an id', K1, INDEX, /^SEALING_KEYS must list `id:base64`.*entry 1 has no id/],
    ['an empty list', '', INDEX, /^SEALING_KEYS must list/],
    ['a trailing comma', `a:${K1},`, INDEX, /entry 2 has no id/],
    ['an id with strange characters', `a b:${K1}`, INDEX, /entry 1 has no id/],
    ['a key that is too short', `a:${K1.slice(0, 20)}`, INDEX, /^The key a of SEALING_KEYS must be 32/],
    ['a key that is no base64', `a:${'*'.repeat(44)}`, INDEX, /^The key a of SEALING_KEYS must be 32/],
    ['a key of one byte over and over', `a:${Buffer.alloc(32, 7).toString('base64')}`, INDEX, /^The key a/],
    ['an id twice', `a:${K1},a:${K2}`, INDEX, /names the key a twice/],
    ['no blind index key', `a:${K1}`, '', /^BLIND_INDEX_KEY must be 32/],
    ['a blind index key that also seals', `a:${K1}`, K1, /^BLIND_INDEX_KEY must not be one of/],
  ])('are refused with %s', (_, sealingKeys, blindIndexKey, sentence) => {
    const refusal = parseKeyring({ sealingKeys, blindIndexKey });
    expect(refusal).toEqual({ ok: false, error: expect.stringMatching(sentence) });
    // Twelve characters are enough to betray a key in a log.
    for (const key of [K1, K2, INDEX]) expect(JSON.stringify(refusal)).not.toContain(key.slice(0, 12));
  });
});
