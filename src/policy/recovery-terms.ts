import type { LocalDate } from '../shared/local-date.js';
import { type Fen, formatMoney, multiply, type Ratio } from '../shared/money.js';
import { type Problem, problem } from '../shared/problem.js';
import { err, ok, type Result } from '../shared/result.js';
import { citation } from './basis.js';
import { parameterUnset } from './guarded.js';
import type { LinkedPolicy } from './linked-policy.js';
import { UnsetParameter, Values } from './values.js';

/** The parameters by which what was obtained without right is fined and offset (J20.2); the national layer declares them. */
export const RECOVERY_PARAMETERS = {
  fineLeast: 'recovery.fine.least',
  fineMost: 'recovery.fine.most',
  offsetMost: 'recovery.offset.most',
} as const;

/** Between which sums a fine may lie, in fen, and where the law says so. */
export interface FineRange {
  readonly least: Fen;
  readonly most: Fen;
  readonly basis: readonly string[];
}

/** The largest share of a later payment that may be withheld, and where it is said. */
export interface OffsetTerms {
  readonly most: Ratio;
  readonly basis: readonly string[];
}

/**
 * The fine for a sum obtained by fraud, by the law of the day of the fraud: between a least and a most multiple of the
 * sum (J20.2). A law that names no least allows any fine up to its most.
 */
export function fineRange(
  policy: LinkedPolicy,
  obtained: Fen,
  on: LocalDate,
): Result<FineRange, Problem<'PARAMETER_UNSET'>> {
  const values = new Values(policy.valuesOn(on, []), on);
  return reading(policy, () => {
    const { fineLeast, fineMost } = RECOVERY_PARAMETERS;
    const most = multiply(obtained, values.ratio(fineMost), 'DOWN_TO_FEN');
    const least = values.isSet(fineLeast) ? multiply(obtained, values.ratio(fineLeast), 'UP_TO_FEN') : 0n;
    return { least, most, basis: basisOf(values) };
  });
}

/** How much of a later payment may be withheld for what is owed, on a day. */
export function offsetTerms(
  policy: LinkedPolicy,
  on: LocalDate,
): Result<OffsetTerms, Problem<'PARAMETER_UNSET'>> {
  const values = new Values(policy.valuesOn(on, []), on);
  return reading(policy, () => {
    const most = values.ratio(RECOVERY_PARAMETERS.offsetMost);
    return { most, basis: basisOf(values) };
  });
}

/** A fine outside what the law of the day allows, in fen; null when it lies within. */
export function faultInFine(
  amount: Fen,
  { least, most, basis }: FineRange,
  on: LocalDate,
): Problem<'FINE_OUTSIDE_LAW'> | null {
  if (amount >= least && amount <= most && amount > 0n) return null;
  const [from, to] = [formatMoney(least), formatMoney(most)];
  return problem({
    code: 'FINE_OUTSIDE_LAW',
    message: `By the law of ${on} the fine lies above zero and between ${from} and ${to} yuan, but ${formatMoney(amount)} yuan were given; give a sum in between.`,
    messageZh: `按${on}施行的规定，罚款应大于零且在${from}元至${to}元之间，而填写的金额为${formatMoney(amount)}元，请更正。`,
    path: ['input', 'amount'],
    basis,
  });
}

function basisOf({ readings }: Values): readonly string[] {
  return readings.flatMap(({ basis }) => (basis === null ? [] : [citation(basis)]));
}

function reading<T>(policy: LinkedPolicy, read: () => T): Result<T, Problem<'PARAMETER_UNSET'>> {
  try {
    return ok(read());
  } catch (thrown) {
    if (!(thrown instanceof UnsetParameter)) throw thrown;
    return err(parameterUnset(policy, thrown.key));
  }
}
