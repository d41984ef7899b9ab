import { type Ratio, ratio, ratioOf } from '../shared/money.js';
import { citation } from './basis.js';
import type { Facts } from './facts.js';
import type { LinkedPolicy } from './linked-policy.js';
import { UnsetParameter, Values } from './values.js';

export interface NeedPart {
  readonly factor: string;
  readonly count: number;
  /** null while the weight is unset. */
  readonly weight: Ratio | null;
}

/** The need of one household. It orders households; it is no rule, so that it can refuse nobody (D1.1). */
export interface Need {
  /** The sum of count × weight; null while a weight, or a figure that a count reads, is unset. */
  readonly coefficient: Ratio | null;
  readonly parts: readonly NeedPart[];
  /** Keys of the parameters that are unset. */
  readonly unset: readonly string[];
  readonly basis: readonly string[];
}

/**
 * Measures the need of a household by the factors of the policy or its nearest parent; null when none measures it, or
 * when the measure throws or does not come to an end: an order of households holds up no case.
 */
export function needOf(policy: LinkedPolicy, facts: Facts): Need | null {
  try {
    const run = policy.guard?.(() => measured(policy, facts));
    if (run === undefined) return measured(policy, facts);
    return run.finished ? run.value : null;
  } catch {
    return null;
  }
}

function measured(policy: LinkedPolicy, facts: Facts): Need | null {
  const measure = policy.chain.find(({ need }) => need !== undefined)?.need;
  if (measure === undefined) return null;
  const values = new Values(policy.valuesOn(facts.on, facts.situations), facts.on);
  const unset: string[] = [];
  const parts: NeedPart[] = [];
  let coefficient = ratio('0');
  for (const { code, weight: key, count } of measure.factors) {
    const counted = readOrNote(unset, () => count(facts, values));
    const weight = readOrNote(unset, () => values.ratio(key));
    if (counted !== null) parts.push({ factor: code, count: counted, weight });
    if (counted !== null && weight !== null) coefficient = plus(coefficient, times(weight, counted));
  }
  return {
    coefficient: unset.length > 0 ? null : coefficient,
    parts,
    unset,
    basis: measure.basis.map(citation),
  };
}

/** The greatest need first; households without a coefficient keep their order behind the others. */
export function byNeed<T extends { readonly need: Need | null }>(households: readonly T[]): readonly T[] {
  return [...households].sort((a, b) => {
    const [left, right] = [a.need?.coefficient ?? null, b.need?.coefficient ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const difference = right.numerator * left.denominator - left.numerator * right.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  });
}

function readOrNote<T>(unset: string[], read: () => T): T | null {
  try {
    return read();
  } catch (thrown) {
    if (!(thrown instanceof UnsetParameter)) throw thrown;
    if (!unset.includes(thrown.key)) unset.push(thrown.key);
    return null;
  }
}

function plus(a: Ratio, b: Ratio): Ratio {
  return ratioOf(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

function times(a: Ratio, count: number): Ratio {
  return ratioOf(a.numerator * BigInt(count), a.denominator);
}
