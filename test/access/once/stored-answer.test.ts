import fc from 'fast-check';
import { decodeAnswer, encodeAnswer } from '../../../src/access/once/stored-answer.js';

describe('A stored answer', () => {
  test.each<[string, unknown]>([
    ['an amount beyond what a JSON number holds', 9_007_199_254_740_993n],
    ['a negative amount', -1n],
    ['an instant', new Date('2026-08-20T01:02:03.456Z')],
    ['nothing', undefined],
    ['null', null],
    ['a list of rows', [{ id: 'a', amount: 1n, at: new Date(0) }, { id: 'b' }]],
    ['a record that looks like a mark', { $: 'bigint', v: '1' }],
    ['a record that looks like a mark in a mark', { $: { $: 'date', v: 1n } }],
    ['a property named __proto__', JSON.parse('{"__proto__": {"polluted": true}}')],
  ])('gives %s back', (_, value) => {
    const json = JSON.parse(JSON.stringify(encodeAnswer(value)));
    expect(decodeAnswer(json)).toEqual(value);
    expect({}).not.toHaveProperty('polluted');
  });

  test('gives any plain value back', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withNullPrototype: false,
      values: [
        fc.string(),
        fc.boolean(),
        fc.constant(null),
        fc.bigInt(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
        fc.date({ noInvalidDate: true }),
      ],
    });
    fc.assert(
      fc.property(anything, (value) => {
        expect(decodeAnswer(JSON.parse(JSON.stringify(encodeAnswer(value))))).toEqual(value);
      }),
    );
  });

  test('leaves out properties that are undefined', () => {
    expect(encodeAnswer({ a: undefined, b: 1 })).toEqual({ b: 1 });
  });

  test.each<[string, unknown]>([
    ['a class instance', new Map()],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['NaN', Number.NaN],
    ['an invalid date', new Date(Number.NaN)],
    ['a class instance deep inside', { a: [{ b: new Set() }] }],
  ])('is never %s', (_, value) => {
    expect(() => encodeAnswer(value)).toThrow(/stored answer/);
  });

  test('with an unknown mark is a bug', () => {
    expect(() => decodeAnswer({ $: 'surprise' })).toThrow(/surprise/);
  });
});
