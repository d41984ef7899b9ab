import fc from 'fast-check';
import {
  compareProduct,
  divide,
  formatMoney,
  maxFen,
  minFen,
  multiply,
  parseMoney,
  percentOf,
  ROUNDINGS,
  ratio,
  ratioOf,
  sumFen,
  yuan,
} from '../../src/shared/money.js';

const anyFen = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const anyRatio = fc
  .tuple(fc.bigInt({ min: -10_000n, max: 10_000n }), fc.bigInt({ min: 1n, max: 10_000n }))
  .map(([numerator, denominator]) => ratioOf(numerator, denominator));

function codeOf(text: string, options?: { allowNegative?: boolean }): string {
  const result = parseMoney(text, options);
  return result.ok ? `accepted as ${result.value}` : result.error.code;
}

describe('Published sums', () => {
  test('787 yuan times 1.3 is 1,023.10, published as 1,023', () => {
    expect(multiply(yuan('787'), ratio('1.3'), 'DOWN_TO_FEN')).toBe(yuan('1023.10'));
    expect(multiply(yuan('787'), ratio('1.3'), 'DOWN_TO_YUAN')).toBe(yuan('1023'));
  });

  test('a year of 717 yuan times 1.3 is 11,185.20, published as 11,185', () => {
    expect(multiply(yuan('717') * 12n, ratio('1.3'), 'DOWN_TO_FEN')).toBe(yuan('11185.20'));
    expect(multiply(yuan('717') * 12n, ratio('1.3'), 'DOWN_TO_YUAN')).toBe(yuan('11185'));
  });

  test('the published 1,023 lies below 1.3 times 787 before rounding', () => {
    expect(compareProduct(yuan('787'), ratio('1.3'), yuan('1023'))).toBe(1);
    expect(compareProduct(yuan('787'), ratio('1.3'), yuan('1023.10'))).toBe(0);
    expect(compareProduct(yuan('787'), ratio('1.3'), yuan('1023.11'))).toBe(-1);
  });
});

describe('Reading an amount', () => {
  test.each([
    ['0', 0n],
    ['0.01', 1n],
    ['745', 74_500n],
    ['745.5', 74_550n],
    ['1023.10', 102_310n],
    ['999999999999999.99', 99_999_999_999_999_999n],
  ])('%s yuan is %s fen', (text, fen) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: fen });
  });

  test.each([
    '',
    ' ',
    '1 ',
    ' 1',
    '+1',
    '1e3',
    '1,000',
    '.5',
    '5.',
    '--1',
    '0x10',
    '１',
    'NaN',
    '007',
    '1.2.3',
    '1\n',
  ])('%j is no amount', (text) => {
    expect(codeOf(text, { allowNegative: true })).toBe('MONEY_NOT_A_DECIMAL');
  });

  test('a third decimal is refused, even a zero', () => {
    expect(codeOf('1.230')).toBe('MONEY_TOO_PRECISE');
  });

  test('sixteen digits before the point are refused', () => {
    expect(codeOf('1000000000000000')).toBe('MONEY_TOO_LARGE');
  });

  test('a negative amount is refused unless the caller allows it', () => {
    expect(codeOf('-0.01')).toBe('MONEY_NEGATIVE');
    expect(codeOf('-0.01', { allowNegative: false })).toBe('MONEY_NEGATIVE');
    expect(parseMoney('-0.01', { allowNegative: true })).toEqual({ ok: true, value: -1n });
  });

  test('a refusal names the amount in both languages and cuts a long one short', () => {
    const result = parseMoney('x'.repeat(10_000));
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.error.message).toContain('"xxxx');
    expect(result.error.messageZh).toContain('xxxx');
    expect(result.error.message.length).toBeLessThan(200);
  });

  test('a wrong literal in the code throws', () => {
    expect(() => yuan('1.005')).toThrow(RangeError);
    expect(() => yuan('abc')).toThrow('The amount "abc" is not a decimal number of yuan');
    expect(yuan('-3.50')).toBe(-350n);
  });

  test('every amount survives being written and read', () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        expect(parseMoney(formatMoney(fen), { allowNegative: true })).toEqual({ ok: true, value: fen });
      }),
    );
  });
});

test('an amount is written with exactly two decimals', () => {
  expect(formatMoney(0n)).toBe('0.00');
  expect(formatMoney(-1n)).toBe('-0.01');
  expect(formatMoney(-12_345n)).toBe('-123.45');
  expect(formatMoney(102_310n)).toBe('1023.10');
});

describe('Rounding', () => {
  test.each([
    ['DOWN_TO_YUAN', 100n, -100n],
    ['HALF_UP_TO_YUAN', 200n, -200n],
    ['DOWN_TO_FEN', 150n, -150n],
    ['HALF_UP_TO_FEN', 151n, -151n],
    ['UP_TO_FEN', 151n, -151n],
  ] as const)('%s takes 1.505 yuan to %s fen and its negative to %s', (rounding, up, down) => {
    expect(divide(301n, 2n, rounding)).toBe(up);
    expect(divide(-301n, 2n, rounding)).toBe(down);
  });

  test('half up turns at the half and not before', () => {
    expect(multiply(149n, ratio('1'), 'HALF_UP_TO_YUAN')).toBe(100n);
    expect(multiply(150n, ratio('1'), 'HALF_UP_TO_YUAN')).toBe(200n);
    expect(multiply(-149n, ratio('1'), 'HALF_UP_TO_YUAN')).toBe(-100n);
    expect(divide(1n, 3n, 'HALF_UP_TO_FEN')).toBe(0n);
    expect(divide(2n, 3n, 'HALF_UP_TO_FEN')).toBe(1n);
  });

  test('up goes to the next fen for the least remainder and not for none', () => {
    expect(divide(10_001n, 10_000n, 'UP_TO_FEN')).toBe(2n);
    expect(divide(10_000n, 10_000n, 'UP_TO_FEN')).toBe(1n);
    expect(divide(-1n, 10_000n, 'UP_TO_FEN')).toBe(-1n);
  });

  test('the rounded reversal of a sum is the reversal of the rounded sum', () => {
    fc.assert(
      fc.property(anyFen, anyRatio, fc.constantFrom(...ROUNDINGS), (fen, by, rounding) => {
        expect(multiply(-fen, by, rounding)).toBe(-multiply(fen, by, rounding));
      }),
    );
  });

  test('rounding moves a sum by less than its unit, a half by at most half of it, and yields whole units', () => {
    fc.assert(
      fc.property(anyFen, anyRatio, fc.constantFrom(...ROUNDINGS), (fen, by, rounding) => {
        const unit = rounding.endsWith('YUAN') ? 100n : 1n;
        const rounded = multiply(fen, by, rounding);
        const gap = fen * by.numerator - rounded * by.denominator;
        const size = gap < 0n ? -gap : gap;
        expect(rounded % unit).toBe(0n);
        expect(size < unit * by.denominator).toBe(true);
        if (rounding.startsWith('HALF')) expect(size * 2n <= unit * by.denominator).toBe(true);
      }),
    );
  });
});

describe('Ratios', () => {
  test('a decimal becomes an exact fraction in lowest terms', () => {
    expect(ratio('1.3')).toEqual({ numerator: 13n, denominator: 10n });
    expect(ratio('0.50')).toEqual({ numerator: 1n, denominator: 2n });
    expect(ratio('-0.025')).toEqual({ numerator: -1n, denominator: 40n });
    expect(ratio('0')).toEqual({ numerator: 0n, denominator: 1n });
  });

  test.each(['', '1/3', '1e2', '.5', '∞', '0'.repeat(40)])('%j is no ratio', (text) => {
    expect(() => ratio(text)).toThrow(RangeError);
  });

  test('a ratio or a divisor of zero or less is a bug', () => {
    expect(() => ratioOf(1n, 0n)).toThrow('denominator');
    expect(() => divide(1n, 0n, 'DOWN_TO_FEN')).toThrow('divisor');
    expect(() => divide(1n, -2n, 'DOWN_TO_FEN')).toThrow('divisor');
  });
});

test('a percentage is taken exactly, whether whole or broken', () => {
  expect(percentOf(yuan('2000'), 50n, 'DOWN_TO_FEN')).toBe(yuan('1000'));
  expect(percentOf(yuan('2000'), ratio('3.5'), 'DOWN_TO_FEN')).toBe(yuan('70'));
  expect(percentOf(yuan('1340'), ratio('3.5'), 'HALF_UP_TO_YUAN')).toBe(yuan('47'));
});

test('comparing a product agrees with comparing the fractions', () => {
  fc.assert(
    fc.property(anyFen, anyRatio, anyFen, (fen, by, other) => {
      const gap = fen * by.numerator - other * by.denominator;
      expect(compareProduct(fen, by, other)).toBe(gap < 0n ? -1 : gap > 0n ? 1 : 0);
    }),
  );
});

test('the greatest, the least and the total of sums', () => {
  expect(maxFen(1n, 3n, -2n)).toBe(3n);
  expect(minFen(1n, 3n, -2n)).toBe(-2n);
  expect(maxFen(7n)).toBe(7n);
  expect(sumFen([])).toBe(0n);
  expect(sumFen(new Set([1n, 2n, 3n]))).toBe(6n);
});
