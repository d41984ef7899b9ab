import { randomBytes } from 'node:crypto';
import { type KeyringTexts, parseKeyring } from '../../../src/access/privacy/keyring.js';
import { unwrap } from '../../../src/shared/result.js';

const K1 = randomBytes(32).toString('base64');
const K2 = randomBytes(32).toString('base64');
const INDEX = randomBytes(32).toString('base64');
const OLD_INDEX = randomBytes(32).toString('base64');
const AUDIT = randomBytes(32).toString('base64');
const OLD_AUDIT = randomBytes(32).toString('base64');

describe('The keys of the environment', () => {
  test('are read in order: the first seals', () => {
    const keyring = unwrap(
      parseKeyring({
        sealingKeys: `2026:${K2}, 2025:${K1}`,
        blindIndexKey: `${INDEX}, ${OLD_INDEX}`,
        auditKey: `${AUDIT}, ${OLD_AUDIT}`,
      }),
    );
    expect(keyring.sealing.map(({ id }) => id)).toEqual(['2026', '2025']);
    expect(Buffer.from(keyring.sealing[1]?.key ?? []).toString('base64')).toBe(K1);
    expect(keyring.blindIndex.map((key) => Buffer.from(key).toString('base64'))).toEqual([INDEX, OLD_INDEX]);
    expect(keyring.audit.map((key) => Buffer.from(key).toString('base64'))).toEqual([AUDIT, OLD_AUDIT]);
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
    [
      'a blind index key that also seals',
      `a:${K1}`,
      K1,
      /^BLIND_INDEX_KEY must name every key once and none of the other settings/,
    ],
    ['a blind index key twice', `a:${K1}`, `${INDEX},${INDEX}`, /^BLIND_INDEX_KEY must name every key once/],
  ])('are refused with %s', (_, sealingKeys, blindIndexKey, sentence) => {
    expectRefusal({ sealingKeys, blindIndexKey, auditKey: AUDIT }, sentence);
  });

  test.each([
    ['no audit key', '', /^AUDIT_KEY must be 32/],
    ['an audit key that is too short', K1.slice(0, 20), /^AUDIT_KEY must be 32/],
    ['a trailing comma behind the audit key', `${AUDIT},`, /^AUDIT_KEY must be 32/],
    ['an audit key twice', `${AUDIT},${AUDIT}`, /^AUDIT_KEY must name every key once/],
    ['an audit key that also seals', K1, /^AUDIT_KEY must name every key once/],
    ['an audit key that also indexes', INDEX, /^AUDIT_KEY must name every key once/],
  ])('are refused with %s', (_, auditKey, sentence) => {
    expectRefusal({ sealingKeys: `a:${K1}`, blindIndexKey: INDEX, auditKey }, sentence);
  });
});

function expectRefusal(texts: KeyringTexts, sentence: RegExp): void {
  const refusal = parseKeyring(texts);
  expect(refusal).toEqual({ ok: false, error: expect.stringMatching(sentence) });
  // Twelve characters are enough to betray a key in a log.
  for (const key of [K1, K2, INDEX, AUDIT]) expect(JSON.stringify(refusal)).not.toContain(key.slice(0, 12));
}
