import fc from 'fast-check';
import { decodeGlobalId, encodeGlobalId, isUuid, uuidV7 } from '../../src/shared/ids.js';

const anyRandom = fc.uint8Array({ minLength: 10, maxLength: 10 });
const anyTime = fc.integer({ min: 0, max: 2 ** 48 - 1 });

describe('UUIDs', () => {
  test('the example of RFC 9562 is reproduced', () => {
    const random = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f);
    expect(uuidV7(1_645_557_742_000, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  test('version and variant stand whatever the random bytes are', () => {
    fc.assert(
      fc.property(anyTime, anyRandom, (time, random) => {
        const uuid = uuidV7(time, random);
        expect(isUuid(uuid)).toBe(true);
        expect(uuid).toMatch(/^.{14}7.{4}[89ab]/);
      }),
    );
  });

  test('a later millisecond sorts after an earlier one', () => {
    fc.assert(
      fc.property(anyTime, anyTime, anyRandom, anyRandom, (a, b, x, y) => {
        if (a < b) expect(uuidV7(a, x) < uuidV7(b, y)).toBe(true);
      }),
    );
  });

  test('a time out of range or too few random bytes is a bug', () => {
    expect(() => uuidV7(-1, new Uint8Array(10))).toThrow('48 bits');
    expect(() => uuidV7(2 ** 48, new Uint8Array(10))).toThrow('48 bits');
    expect(() => uuidV7(1.5, new Uint8Array(10))).toThrow('48 bits');
    expect(() => uuidV7(1, new Uint8Array(9))).toThrow('ten random bytes');
  });

  test.each(['', 'x', '017F22E2-79B0-7CC3-98C4-DC0C0C07398F', '017f22e279b07cc398c4dc0c0c07398f'])(
    '%j is no UUID in the form we write',
    (text) => {
      expect(isUuid(text)).toBe(false);
    },
  );
});

describe('Global ids', () => {
  test('an id is base64url of the type and the parts of the key', () => {
    const id = encodeGlobalId('Case', 'jiuhuashan', '42');
    expect(Buffer.from(id, 'base64url').toString()).toBe('Case:jiuhuashan:42');
    expect(decodeGlobalId(id)).toEqual({ ok: true, value: { type: 'Case', parts: ['jiuhuashan', '42'] } });
  });

  test('whatever is encoded is decoded', () => {
    const part = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => !text.includes(':'));
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,20}$/),
        fc.array(part, { minLength: 1, maxLength: 3 }),
        (type, parts) => {
          expect(decodeGlobalId(encodeGlobalId(type, ...parts))).toEqual({
            ok: true,
            value: { type, parts },
          });
        },
      ),
    );
  });

  test('a text that decodes is the one text of its id', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        const decoded = decodeGlobalId(text);
        if (decoded.ok) expect(encodeGlobalId(decoded.value.type, ...decoded.value.parts)).toBe(text);
        else expect(decoded.error.code).toBe('INVALID_ID');
      }),
      { numRuns: 2_000 },
    );
  });

  const plain = (text: string) => Buffer.from(text, 'latin1').toString('base64url');

  test.each([
    ['nothing', ''],
    ['foreign characters', '!!!'],
    ['padding', Buffer.from('Case:1').toString('base64').padEnd(12, '=')],
    ['a line break', `${encodeGlobalId('Case', '1')}\n`],
    ['no part', plain('Case')],
    ['an empty part', plain('Case:')],
    ['an empty part between', plain('Case:a::b')],
    ['no type', plain(':1')],
    ['a type that is no name', plain('case file:1')],
    ['bytes that are no text', plain('Case:\xff\xfe')],
    ['far too long a text', plain(`Case:${'1'.repeat(600)}`)],
  ])('an id with %s is refused', (_, text) => {
    expect(decodeGlobalId(text)).toMatchObject({ ok: false, error: { code: 'INVALID_ID' } });
  });

  test('encoding a part with a colon, an empty part, no part or no type is a bug', () => {
    expect(() => encodeGlobalId('Case', 'a:b')).toThrow('colon');
    expect(() => encodeGlobalId('Case', '')).toThrow('empty');
    expect(() => encodeGlobalId('Case')).toThrow('at least one part');
    expect(() => encodeGlobalId('', '1')).toThrow('type name');
  });
});
