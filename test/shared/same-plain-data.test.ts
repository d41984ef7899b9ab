import { isSamePlainData } from '../../src/shared/same-plain-data.js';

describe('whether plain data says the same', () => {
  test.each([
    [null, null],
    [1n, 1n],
    [
      { a: [1, { b: 'x' }], c: null },
      { c: null, a: [1, { b: 'x' }] },
    ],
    [[], []],
  ])('%p and %p do', (a, b) => {
    expect(isSamePlainData(a, b)).toBe(true);
  });

  const call = () => 1;
  test.each([
    [1, 1n],
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: undefined }, { b: undefined }],
    [[1, 2], [1]],
    [[], {}],
    [null, {}],
    [Number.NaN, Number.NaN],
    [Promise.resolve(1), Promise.resolve(1)],
    [call, call],
    [new Map(), new Map()],
  ])('%p and %p do not', (a, b) => {
    expect(isSamePlainData(a, b)).toBe(false);
  });
});
