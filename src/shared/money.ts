import { assertNever, invariant } from './invariant.js';
import { type Problem, problem, quoted } from './problem.js';
import { err, ok, type Result } from './result.js';

/** An amount of money in fen, the hundredth of a yuan. Always an integer, never a float. */
export type Fen = bigint;

export type MoneyProblem = Problem<
  'MONEY_NOT_A_DECIMAL' | 'MONEY_TOO_PRECISE' | 'MONEY_TOO_LARGE' | 'MONEY_NEGATIVE'
>;

/**
 * How a sum is brought to a whole fen or yuan. Every mode works on the magnitude and keeps the sign, so that
 * the rounded reversal of a sum is the reversal of the rounded sum: `DOWN` goes toward zero, `UP` away from
 * zero, `HALF_UP` takes a tie away from zero. −1.5 yuan is −1 down, −2 half up.
 */
export const ROUNDINGS = [
  'DOWN_TO_YUAN',
  'DOWN_TO_FEN',
  'HALF_UP_TO_FEN',
  'HALF_UP_TO_YUAN',
  'UP_TO_FEN',
] as const;

export type Rounding = (typeof ROUNDINGS)[number];

/** An exact fraction in lowest terms; the denominator is positive. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const FEN_PER_YUAN = 100n;
const MAX_INTEGER_DIGITS = 15;
const DECIMAL = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;

/**
 * Reads an amount in yuan from outside: digits, at most two decimals, at most 15 digits before the point; no
 * sign `+`, exponent, space, grouping or leading zero. Negative only where the caller allows it.
 */
export function parseMoney(
  text: string,
  options: { readonly allowNegative?: boolean } = {},
): Result<Fen, MoneyProblem> {
  const match = DECIMAL.exec(text);
  if (match === null) return err(notADecimal(text));
  const [, sign = '', whole = '', decimals = ''] = match;
  if (decimals.length > 2) return err(tooPrecise(text));
  if (whole.length > MAX_INTEGER_DIGITS) return err(tooLarge(text));
  const magnitude = BigInt(whole + decimals.padEnd(2, '0'));
  if (sign === '-' && options.allowNegative !== true) return err(negative(text));
  return ok(sign === '-' ? -magnitude : magnitude);
}

/**
 * An amount written in our own code, in yuan: `yuan('745')`, `yuan('1023.10')`, `yuan('-0.01')`.
 * @throws RangeError when the text is no such amount
 */
export function yuan(text: string): Fen {
  const result = parseMoney(text, { allowNegative: true });
  if (!result.ok) throw new RangeError(result.error.message);
  return result.value;
}

/** The amount in yuan with exactly two decimals and no grouping: `'1023.10'`, `'-0.01'`. */
export function formatMoney(fen: Fen): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  const point = digits.length - 2;
  return `${fen < 0n ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/**
 * An exact ratio from a decimal written in our own code or in a parameter: `ratio('1.3')` is 13/10.
 * @throws RangeError when the text is not a plain decimal of at most 30 characters
 */
export function ratio(text: string): Ratio {
  const match = text.length <= 30 ? DECIMAL.exec(text) : null;
  if (match === null) {
    throw new RangeError(`The ratio ${quoted(text)} is not a plain decimal number; write it like "1.3".`);
  }
  const [, sign = '', whole = '', decimals = ''] = match;
  const magnitude = BigInt(whole + decimals);
  return ratioOf(sign === '-' ? -magnitude : magnitude, 10n ** BigInt(decimals.length));
}

/**
 * The ratio of two whole numbers, in lowest terms: `ratioOf(2n, 6n)` is 1/3.
 * @throws InvariantError when the denominator is not positive
 */
export function ratioOf(numerator: bigint, denominator: bigint): Ratio {
  invariant(denominator > 0n, () => `The denominator of a ratio must be positive, but it is ${denominator}.`);
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The sum times the ratio, rounded once, at the end. In fen. */
export function multiply(fen: Fen, by: Ratio, rounding: Rounding): Fen {
  return quotient(fen * by.numerator, by.denominator, rounding);
}

/**
 * The sum divided by a whole number, rounded once. In fen.
 * @throws InvariantError when the divisor is not positive
 */
export function divide(fen: Fen, by: bigint, rounding: Rounding): Fen {
  invariant(by > 0n, () => `A sum can only be divided by a positive number, but the divisor is ${by}.`);
  return quotient(fen, by, rounding);
}

/** So many percent of the sum, rounded once: `percentOf(yuan('2000'), ratio('3.5'), 'DOWN_TO_FEN')`. In fen. */
export function percentOf(fen: Fen, percent: Ratio | bigint, rounding: Rounding): Fen {
  return typeof percent === 'bigint'
    ? quotient(fen * percent, 100n, rounding)
    : quotient(fen * percent.numerator, percent.denominator * 100n, rounding);
}

/** Compares `fen × by` with `other` exactly, with no rounding: −1 below, 0 equal, 1 above. */
export function compareProduct(fen: Fen, by: Ratio, other: Fen): -1 | 0 | 1 {
  const product = fen * by.numerator;
  const bound = other * by.denominator;
  return product < bound ? -1 : product > bound ? 1 : 0;
}

/** The greatest of the sums. */
export function maxFen(first: Fen, ...others: readonly Fen[]): Fen {
  return others.reduce((greatest, fen) => (fen > greatest ? fen : greatest), first);
}

/** The least of the sums. */
export function minFen(first: Fen, ...others: readonly Fen[]): Fen {
  return others.reduce((least, fen) => (fen < least ? fen : least), first);
}

/** The total of the sums; of none, zero. */
export function sumFen(sums: Iterable<Fen>): Fen {
  let total = 0n;
  for (const fen of sums) total += fen;
  return total;
}

function quotient(numerator: bigint, denominator: bigint, rounding: Rounding): Fen {
  switch (rounding) {
    case 'DOWN_TO_FEN':
      return numerator / denominator;
    case 'DOWN_TO_YUAN':
      return (numerator / (denominator * FEN_PER_YUAN)) * FEN_PER_YUAN;
    case 'HALF_UP_TO_FEN':
      return halfUp(numerator, denominator);
    case 'HALF_UP_TO_YUAN':
      return halfUp(numerator, denominator * FEN_PER_YUAN) * FEN_PER_YUAN;
    case 'UP_TO_FEN':
      return (numerator + (numerator < 0n ? 1n - denominator : denominator - 1n)) / denominator;
    default:
      return assertNever(rounding);
  }
}

/** Nearest whole number, ties away from zero. `bigint` division cuts toward zero, hence the sign of the half. */
function halfUp(numerator: bigint, denominator: bigint): bigint {
  const doubled = numerator * 2n;
  return (doubled + (numerator < 0n ? -denominator : denominator)) / (denominator * 2n);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

function notADecimal(text: string): MoneyProblem {
  return problem({
    code: 'MONEY_NOT_A_DECIMAL',
    message: `The amount ${quoted(text)} is not a decimal number of yuan; write it like "745" or "1023.10".`,
    messageZh: `金额${quoted(text)}不是以元为单位的十进制数，请写成“745”或“1023.10”的形式。`,
  });
}

function tooPrecise(text: string): MoneyProblem {
  return problem({
    code: 'MONEY_TOO_PRECISE',
    message: `The amount ${quoted(text)} has more than two decimals; give it in yuan and whole fen.`,
    messageZh: `金额${quoted(text)}的小数超过两位，请精确到分。`,
  });
}

function tooLarge(text: string): MoneyProblem {
  return problem({
    code: 'MONEY_TOO_LARGE',
    message: `The amount ${quoted(text)} has more than ${MAX_INTEGER_DIGITS} digits before the point; check the amount.`,
    messageZh: `金额${quoted(text)}的整数部分超过${MAX_INTEGER_DIGITS}位，请核对金额。`,
  });
}

function negative(text: string): MoneyProblem {
  return problem({
    code: 'MONEY_NEGATIVE',
    message: `The amount ${quoted(text)} is negative; give an amount of zero or more.`,
    messageZh: `金额${quoted(text)}为负数，请填写零或正数。`,
  });
}
