import {
  type Facts,
  type HelpFacts,
  type MemberFacts,
  runningHelp,
  type Values,
} from '../../../src/policy/index.js';
import type { Fen } from '../../../src/shared/money.js';
import { isAbleToWork, isUnstable } from '../household/ability.js';
import { isCounted } from '../household/counted-members.js';
import { type Traits, traitsOf } from '../household/traits.js';
import {
  deductsEmploymentCost,
  employmentCost,
  employmentCostIsSet,
  greatestEmploymentCost,
} from './employment-cost.js';

export const PROGRAMME = 'SUBSISTENCE_ALLOWANCE';

/** One member who counts, with what counts of the own income, in fen a month. */
export interface CountedMember {
  readonly member: MemberFacts;
  readonly income: Fen;
  readonly wages: Fen;
  readonly traits: Traits;
}

/**
 * What the rules of the allowance need to know of a household. Who counts and what counts as income is reckoned at
 * once; figures of the place are read when a rule first asks, so that an unset one is met only where it is needed.
 */
export class AllowanceHousehold {
  readonly counted: CountedMember[] = [];
  readonly left: MemberFacts[] = [];
  readonly size: bigint;
  /** Fen a month, before any employment cost. */
  readonly income: Fen;
  /** Fen a month: wages of counted members. */
  readonly wages: Fen;
  readonly someoneAble: boolean;
  readonly unstable: boolean;
  /** The running allowance, when the household has one. */
  readonly running: HelpFacts | undefined;
  /** Kinds of income that do not count. */
  readonly exempt: readonly string[];
  #standard: Fen | null = null;
  #deducts: boolean | null = null;
  #net: Fen | null = null;

  /** The household of an assessment of another programme, made once. */
  static of(facts: Facts, values: Values): AllowanceHousehold {
    return values.once(makeHousehold, facts);
  }

  constructor(
    readonly facts: Facts,
    readonly values: Values,
  ) {
    const exempt = values.codes('allowance.income.exempt');
    let income = 0n;
    let wages = 0n;
    let able = false;
    let unstable = false;
    for (const member of facts.household.members) {
      const traits = traitsOf(member, facts.on);
      if (!isCounted(member, facts, traits)) {
        this.left.push(member);
        continue;
      }
      let own = 0n;
      let wage = 0n;
      for (const { kind, amount } of member.incomes) {
        if (exempt.includes(kind)) continue;
        own += amount;
        if (kind === 'WAGE') wage += amount;
        unstable ||= isUnstable(kind);
      }
      income += own;
      wages += wage;
      able ||= isAbleToWork(member, facts, traits);
      this.counted.push({ member, income: own, wages: wage, traits });
    }
    this.size = BigInt(this.counted.length);
    this.income = income;
    this.wages = wages;
    this.someoneAble = able;
    this.unstable = unstable;
    this.exempt = exempt;
    this.running = runningHelp(facts, PROGRAMME);
  }

  /** Fen a month for one person: the standard of the household's area. */
  get standard(): Fen {
    this.#standard ??= this.values.money(
      this.facts.household.area === 'URBAN' ? 'allowance.standard.urban' : 'allowance.standard.rural',
    );
    return this.#standard;
  }

  /** Fen a month: the standard of all who count. */
  get line(): Fen {
    return this.standard * this.size;
  }

  /** Whether a necessary employment cost is to be deducted from the wages (57号, 13; X1.2). */
  get deducts(): boolean {
    this.#deducts ??= deductsEmploymentCost(this);
    return this.#deducts;
  }

  /** Whether it is to be deducted and the place has said how much. */
  get deductsSetCost(): boolean {
    return this.deducts && employmentCostIsSet(this.values);
  }

  /** Fen a month held against the line: net of employment cost where it is to be deducted and set, else as it is. */
  get net(): Fen {
    this.#net ??= this.deductsSetCost ? this.income - employmentCost(this) : this.income;
    return this.#net;
  }

  get isBelow(): boolean {
    return this.net < this.line;
  }

  /** Fen a month: the least income that an employment cost which the place has not set could leave. */
  get leastNet(): Fen {
    return this.deducts && !this.deductsSetCost ? this.net - greatestEmploymentCost(this) : this.net;
  }

  /** Whether an employment cost that the place has not set could bring the household below the line. */
  get isBelowByUnsetCost(): boolean {
    return !this.isBelow && this.leastNet < this.line;
  }
}

function makeHousehold(facts: Facts, values: Values): AllowanceHousehold {
  return new AllowanceHousehold(facts, values);
}

/** Whether the own share of the member is cut: so many refusals of suitable work in a row (INTERIM-2014, 45). */
export function refusesWork({ traits }: CountedMember, values: Values): boolean {
  return traits.refusals > 0 && traits.refusals >= values.integer('allowance.work-refusals');
}
