import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import type { Keyring, SealingKey } from '../../../src/access/privacy/keyring.js';
import { SealBroken, Sealer } from '../../../src/access/privacy/sealing.js';

const J = 'sample-county';
const FIELD = 'person.residentId';
const RESIDENT_ID = '340121199001011230';
const FIRST = aKey('k1');
const SECOND = aKey('k2');
const BLIND_INDEX = new Uint8Array(randomBytes(32));
const sealer = new Sealer(keyring(FIRST));

describe('A sealed text', () => {
  test('opens for the jurisdiction and field it was sealed for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (plain) => {
        expect(sealer.open(J, FIELD, sealer.seal(J, FIELD, plain))).toBe(plain);
      }),
    );
  });

  test('looks different every time, and shows nothing of what it holds', () => {
    const sealed = Array.from({ length: 100 }, () => sealer.seal(J, FIELD, RESIDENT_ID));
    expect(new Set(sealed).size).toBe(100);
    expect(sealed[0]).toMatch(/^s1\.k1\.[A-Za-z0-9_-]+$/);
    expect(Buffer.from(sealed[0]?.split('.')[2] ?? '', 'base64url').toString('latin1')).not.toContain('1990');
  });

  test.each([
    ['in another jurisdiction', 'other-county', FIELD],
    ['in another field', J, 'person.phone'],
    ['where jurisdiction and field only sound alike together', `${J}person`, '.residentId'],
  ])('does not open %s', (_, jurisdictionId, field) => {
    const sealed = sealer.seal(J, FIELD, RESIDENT_ID);
    expect(() => sealer.open(jurisdictionId, field, sealed)).toThrow(SealBroken);
  });

  test('does not open when any byte of it was edited', () => {
    const [version, id, body = ''] = sealer.seal(J, FIELD, RESIDENT_ID).split('.');
    const bytes = Buffer.from(body, 'base64url');
    for (let index = 0; index < bytes.length; index += 1) {
      const edited = Buffer.from(bytes);
      edited[index] = (edited[index] as number) ^ 1;
      const sealed = `${version}.${id}.${edited.toString('base64url')}`;
      expect(() => sealer.open(J, FIELD, sealed)).toThrow(SealBroken);
    }
  });

  test.each([
    '',
    'plain',
    's1',
    's1.k1.',
    's1.k1.AAAA',
    's2.k1.AAAA',
    's1.k1.!!!!',
    `s1.k1.${'A'.repeat(37)}=`,
  ])('is not %j', (text) => {
    expect(() => sealer.open(J, FIELD, text)).toThrow(SealBroken);
  });

  test('does not open cut short, so that a short tag is never taken', () => {
    const sealed = sealer.seal(J, FIELD, '');
    for (let length = 1; length < 12; length += 1) {
      expect(() => sealer.open(J, FIELD, sealed.slice(0, -length))).toThrow(SealBroken);
    }
  });

  test('never shows what it holds when it does not open', () => {
    const sealed = sealer.seal(J, FIELD, RESIDENT_ID);
    expect(messageOf(() => sealer.open('other-county', FIELD, sealed))).not.toContain('3401');
  });
});

describe('When the keys are rotated', () => {
  const rotated = new Sealer(keyring(SECOND, FIRST));

  test('older texts still open, and newer ones use the new key', () => {
    const old = sealer.seal(J, FIELD, RESIDENT_ID);
    expect(rotated.open(J, FIELD, old)).toBe(RESIDENT_ID);
    expect(rotated.seal(J, FIELD, RESIDENT_ID)).toMatch(/^s1\.k2\./);
  });

  test('older texts are known to be stale', () => {
    expect(rotated.isStale(sealer.seal(J, FIELD, RESIDENT_ID))).toBe(true);
    expect(rotated.isStale(rotated.seal(J, FIELD, RESIDENT_ID))).toBe(false);
  });

  test('a text whose key was taken away says which key is missing', () => {
    const without = new Sealer(keyring(SECOND));
    expect(messageOf(() => without.open(J, FIELD, sealer.seal(J, FIELD, RESIDENT_ID)))).toContain(
      'the key k1',
    );
  });

  test('a text does not open under another key of the same id', () => {
    const impostor = new Sealer(keyring(aKey('k1')));
    expect(() => impostor.open(J, FIELD, sealer.seal(J, FIELD, RESIDENT_ID))).toThrow(SealBroken);
  });

  test('a text renamed to another key does not open', () => {
    const renamed = sealer.seal(J, FIELD, RESIDENT_ID).replace('.k1.', '.k2.');
    expect(() => rotated.open(J, FIELD, renamed)).toThrow(SealBroken);
  });

  test('the blind index stays the same', () => {
    expect(rotated.blindIndex(FIELD, RESIDENT_ID)).toBe(sealer.blindIndex(FIELD, RESIDENT_ID));
  });
});

describe('A blind index', () => {
  test('is the same for the same text, and another one for another text or field', () => {
    const index = sealer.blindIndex(FIELD, RESIDENT_ID);
    expect(index).toMatch(/^[0-9a-f]{64}$/);
    expect(sealer.blindIndex(FIELD, RESIDENT_ID)).toBe(index);
    expect(sealer.blindIndex(FIELD, '340121199001011249')).not.toBe(index);
    expect(sealer.blindIndex('person.phone', RESIDENT_ID)).not.toBe(index);
  });

  test('cannot be computed without its key', () => {
    const other = new Sealer({ ...keyring(FIRST), blindIndex: [new Uint8Array(randomBytes(32))] });
    expect(other.blindIndex(FIELD, RESIDENT_ID)).not.toBe(sealer.blindIndex(FIELD, RESIDENT_ID));
  });
});

test('An index is written under the first key and looked up under all of them', () => {
  const [newer, older] = [new Uint8Array(randomBytes(32)), new Uint8Array(randomBytes(32))];
  const under = (...[first, ...others]: [Uint8Array, ...Uint8Array[]]) =>
    new Sealer({ ...keyring(FIRST), blindIndex: [first, ...others] });
  const both = under(newer, older);
  expect(both.blindIndex(FIELD, RESIDENT_ID)).toBe(under(newer).blindIndex(FIELD, RESIDENT_ID));
  expect(both.blindIndexes(FIELD, RESIDENT_ID)).toEqual([
    under(newer).blindIndex(FIELD, RESIDENT_ID),
    under(older).blindIndex(FIELD, RESIDENT_ID),
  ]);
  expect([both.hasOlderIndexKeys, under(newer).hasOlderIndexKeys]).toEqual([true, false]);
});

function aKey(id: string): SealingKey {
  return { id, key: new Uint8Array(randomBytes(32)) };
}

function keyring(first: SealingKey, ...others: SealingKey[]): Keyring {
  return { sealing: [first, ...others], blindIndex: [BLIND_INDEX], audit: [new Uint8Array(randomBytes(32))] };
}

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof SealBroken ? error.message : String(error);
  }
  return '';
}
