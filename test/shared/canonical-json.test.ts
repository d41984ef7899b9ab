import fc from 'fast-check';
import { canonicalJson, sha256Hex } from '../../src/shared/canonical-json.js';

test('properties are sorted at every level and there are no spaces', () => {
  expect(canonicalJson({ b: [1, { z: null, a: true }], a: 'x' })).toBe(
    '{"a":"x","b":[1,{"a":true,"z":null}]}',
  );
});

test('the keys of the RFC 8785 example are sorted by UTF-16 code unit', () => {
  const example = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
  expect(canonicalJson(example)).toBe(
    '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
  );
});

test('numbers are written as in RFC 8785', () => {
  expect(canonicalJson([1e21, 1e30, 4.5, 2e-3, 1e-27, -0])).toBe('[1e+21,1e+30,4.5,0.002,1e-27,0]');
});

test('an amount in fen is written as its decimal text', () => {
  expect(canonicalJson({ fen: -12_345n, big: 2n ** 80n })).toBe(
    '{"big":"1208925819614629174706176","fen":"-12345"}',
  );
});

test('properties that are undefined are left out', () => {
  expect(canonicalJson({ a: undefined, b: 1, c: undefined })).toBe('{"b":1}');
  expect(canonicalJson({ a: undefined })).toBe('{}');
});

test('an object without prototype and a value of another realm are plain objects', () => {
  expect(canonicalJson(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}');
  expect(canonicalJson(structuredClone({ a: [1] }))).toBe('{"a":[1]}');
});

test.each([
  ['NaN', Number.NaN],
  ['an infinity', Number.NEGATIVE_INFINITY],
  ['undefined alone', undefined],
  ['undefined in a list', [undefined]],
  ['a hole in a list', new Array(1)],
  ['a function', () => 1],
  ['a symbol', Symbol('x')],
  ['a date', new Date(0)],
  ['a map', new Map()],
  ['bytes', new Uint8Array(2)],
  ['an instance of a class', new (class Money {})()],
])('%s has no canonical text', (_, value) => {
  expect(() => canonicalJson({ value: [value] })).toThrow();
  expect(() => canonicalJson(value)).toThrow();
});

test('a cycle is refused in words', () => {
  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  expect(() => canonicalJson(cycle)).toThrow('cyclic');
});

test('the text is JSON of the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('the order in which properties were set does not matter', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      const reversed = Object.fromEntries(Object.entries(record).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(record));
    }),
  );
});

test('a hash is SHA-256 of the UTF-8 bytes', () => {
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256Hex('兜底')).not.toBe(sha256Hex('兜'));
});
