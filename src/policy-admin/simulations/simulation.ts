import { type Assessment, assess, type Facts, type LinkedPolicy } from '../../policy/index.js';
import type { Fen } from '../../shared/money.js';
import { valueText } from '../parameter-timeline.js';

export const SIMULATION_STATUSES = ['QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED'] as const;
export type SimulationStatus = (typeof SIMULATION_STATUSES)[number];

/**
 * What a policy does to one household in one programme, against the policy of today. UNDECIDED: one of the two does
 * not come to a yes or no, for want of a figure or because it fails.
 */
export const SIMULATION_EFFECTS = ['ENTERS', 'LEAVES', 'RISES', 'FALLS', 'UNDECIDED'] as const;
export type SimulationEffect = (typeof SIMULATION_EFFECTS)[number];

/** One household in one programme whose answer changes. */
export interface SimulatedChange {
  readonly programme: string;
  readonly effect: SimulationEffect;
  readonly before: SimulatedAnswer;
  readonly after: SimulatedAnswer;
}

export type SimulatedAnswer = Pick<Assessment, 'conclusion' | 'amount' | 'period' | 'class'>;

/** Counts and sums of one programme in one township. */
export interface SimulationTotals {
  enters: number;
  leaves: number;
  rises: number;
  falls: number;
  undecided: number;
  /** Entitled before and after, to the same sum. */
  unchanged: number;
  /** Entitled neither before nor after. */
  neither: number;
  /** Fen a month, of households that are entitled monthly. */
  monthBefore: Fen;
  monthAfter: Fen;
  /** Fen, of grants that are paid once. */
  onceBefore: Fen;
  onceAfter: Fen;
}

export function noTotals(): SimulationTotals {
  return {
    enters: 0,
    leaves: 0,
    rises: 0,
    falls: 0,
    undecided: 0,
    unchanged: 0,
    neither: 0,
    monthBefore: 0n,
    monthAfter: 0n,
    onceBefore: 0n,
    onceAfter: 0n,
  };
}

const COUNTERS = {
  ENTERS: 'enters',
  LEAVES: 'leaves',
  RISES: 'rises',
  FALLS: 'falls',
  UNDECIDED: 'undecided',
} as const satisfies Record<SimulationEffect, keyof SimulationTotals>;

/**
 * Compares two policies household by household. The second is asked only where its answer can be another one: as long
 * as both run the same rules, an assessment that read no figure that differs is the same under both.
 */
export class PolicyComparison {
  readonly programmes: readonly string[];
  readonly #baseline: LinkedPolicy;
  readonly #variant: LinkedPolicy;
  readonly #hasSameRules: boolean;
  readonly #differing = new Map<Facts['situations'], ReadonlySet<string> | null>();

  /** @param programmes codes of the programmes to compare; one that a policy lacks entitles nobody there */
  constructor(baseline: LinkedPolicy, variant: LinkedPolicy, programmes: readonly string[]) {
    this.programmes = programmes;
    this.#baseline = bySituations(baseline);
    this.#variant = bySituations(variant);
    this.#hasSameRules = haveSameRules(baseline, variant);
  }

  /**
   * What changes for the household, its answers added to the totals of its township.
   * @param totalsOf the totals of a programme to add to
   */
  compare(facts: Facts, totalsOf: (programme: string) => SimulationTotals): readonly SimulatedChange[] {
    const differing = this.#differingKeys(facts);
    const changes: SimulatedChange[] = [];
    for (const programme of this.programmes) {
      const before = answerOf(this.#baseline, programme, facts);
      const isSame = differing !== null && isUntouched(before, differing);
      const after = isSame ? before : answerOf(this.#variant, programme, facts);
      const change = note(programme, before, after, totalsOf(programme));
      if (change !== null) changes.push(change);
    }
    return changes;
  }

  /** The keys whose values differ, or null where an assessment may differ without having read one of them. */
  #differingKeys({ on, situations }: Facts): ReadonlySet<string> | null {
    const known = this.#differing.get(situations);
    if (known !== undefined) return known;
    const keys = this.#hasSameRules
      ? differingKeys(this.#baseline.valuesOn(on, situations), this.#variant.valuesOn(on, situations))
      : null;
    this.#differing.set(situations, keys);
    return keys;
  }
}

/** A programme that the policy does not run entitles nobody. */
const NOT_RUN: Assessment = Object.freeze({
  policy: Object.freeze({ id: '', version: '', hash: '' }),
  programme: '',
  on: '' as Facts['on'],
  conclusion: 'NOT_ELIGIBLE',
  amount: null,
  period: null,
  class: null,
  stages: [],
  steps: [],
  lines: [],
  readings: [],
  evidence: [],
  unset: [],
  situations: [],
  fault: null,
});

function answerOf(policy: LinkedPolicy, programme: string, facts: Facts): Assessment {
  return policy.programmes.has(programme) ? assess(policy, programme, facts) : NOT_RUN;
}

function isUntouched({ readings, unset }: Assessment, differing: ReadonlySet<string>): boolean {
  for (const { key } of readings) if (differing.has(key)) return false;
  for (const key of unset) if (differing.has(key)) return false;
  return true;
}

function note(
  programme: string,
  before: Assessment,
  after: Assessment,
  totals: SimulationTotals,
): SimulatedChange | null {
  if (before.period === 'MONTHLY') totals.monthBefore += before.amount ?? 0n;
  else totals.onceBefore += before.amount ?? 0n;
  if (after.period === 'MONTHLY') totals.monthAfter += after.amount ?? 0n;
  else totals.onceAfter += after.amount ?? 0n;
  const effect = effectOf(before, after);
  if (effect !== 'UNCHANGED' && effect !== 'NEITHER') {
    totals[COUNTERS[effect]] += 1;
    return { programme, effect, before: answer(before), after: answer(after) };
  }
  if (effect === 'UNCHANGED') totals.unchanged += 1;
  else totals.neither += 1;
  return null;
}

function effectOf(before: Assessment, after: Assessment): SimulationEffect | 'UNCHANGED' | 'NEITHER' {
  if (before === after) return before.conclusion === 'ELIGIBLE' ? 'UNCHANGED' : 'NEITHER';
  if (isOpen(before) || isOpen(after)) {
    return before.conclusion === after.conclusion ? 'NEITHER' : 'UNDECIDED';
  }
  if (before.conclusion !== 'ELIGIBLE') return after.conclusion === 'ELIGIBLE' ? 'ENTERS' : 'NEITHER';
  if (after.conclusion !== 'ELIGIBLE') return 'LEAVES';
  const [sumBefore, sumAfter] = [before.amount ?? 0n, after.amount ?? 0n];
  return sumAfter > sumBefore ? 'RISES' : sumAfter < sumBefore ? 'FALLS' : 'UNCHANGED';
}

function isOpen({ conclusion }: Assessment): boolean {
  return conclusion !== 'ELIGIBLE' && conclusion !== 'NOT_ELIGIBLE';
}

function answer({ conclusion, amount, period, class: grade }: Assessment): SimulatedAnswer {
  return { conclusion, amount, period, class: grade };
}

/** An amended policy shares its programmes with the module; nothing else tells that two policies run the same rules. */
function haveSameRules(one: LinkedPolicy, other: LinkedPolicy): boolean {
  return (
    one.chain.length === other.chain.length &&
    one.chain.every((policy, index) => {
      const counterpart = other.chain[index];
      return policy.programmes === counterpart?.programmes && policy.adapts === counterpart?.adapts;
    })
  );
}

type Resolved = ReturnType<LinkedPolicy['valuesOn']>;

/** null when a figure is set on one side only or for another situation: rules may ask that without reading it. */
function differingKeys(one: Resolved, other: Resolved): ReadonlySet<string> | null {
  const keys = new Set<string>();
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    const [mine, its] = [one.get(key), other.get(key)];
    const isAskable = ((mine?.value ?? null) === null) !== ((its?.value ?? null) === null);
    if (isAskable || mine?.situation !== its?.situation) return null;
    if (valueText(mine?.value ?? null) !== valueText(its?.value ?? null)) keys.add(key);
  }
  return keys;
}

/** Resolves values once for each list of situations, since whole townships share one. */
function bySituations(policy: LinkedPolicy): LinkedPolicy {
  const cache = new Map<Facts['situations'], Map<string, Resolved>>();
  const valuesOn: LinkedPolicy['valuesOn'] = (on, situations) => {
    if (situations.length === 0) return policy.valuesOn(on, situations);
    const days = cache.get(situations) ?? new Map<string, Resolved>();
    cache.set(situations, days);
    const known = days.get(on) ?? policy.valuesOn(on, situations);
    days.set(on, known);
    return known;
  };
  return { ...policy, valuesOn };
}
