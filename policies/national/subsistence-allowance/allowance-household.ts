import {
  type Facts,
  type HelpFacts,
  has,
  type MemberFacts,
  runningHelp,
  type Values,
} from '../../../src/policy/index.js';
import type { LocalDate } from '../../../src/shared/local-date.js';
import { addMonths } from '../../../src/shared/local-date.js';
import { type Fen, minFen, multiply } from '../../../src/shared/money.js';
import { isAbleToWork, isFromWork, isUnstable } from '../household/ability.js';
import { isCounted } from '../household/counted-members.js';

export const PROGRAMME = 'SUBSISTENCE_ALLOWANCE';

/** One member who counts, with what counts of the own income, in fen a month. */
export interface CountedMember {
  readonly member: MemberFacts;
  readonly income: Fen;
  readonly wages: Fen;
}

/** Fen a month for one person: the standard of the household's area. */
export function standardOf(facts: Facts, values: Values): Fen {
  return values.money(
    facts.household.area === 'URBAN' ? 'allowance.standard.urban' : 'allowance.standard.rural',
  );
}

/** What the rules of the allowance need to know of a household; reckoned once, without any figure of the place. */
export class AllowanceHousehold {
  readonly counted: CountedMember[] = [];
  readonly left: MemberFacts[] = [];
  /** Fen a month, before any employment cost. */
  readonly income: Fen;
  /** Fen a month: wages of counted members. */
  readonly wages: Fen;
  readonly someoneAble: boolean;
  readonly unstable: boolean;
  /** The running allowance, when the household has one. */
  readonly running: HelpFacts | undefined;

  constructor(
    readonly facts: Facts,
    exempt: readonly string[],
  ) {
    let income = 0n;
    let wages = 0n;
    let able = false;
    let unstable = false;
    for (const member of facts.household.members) {
      if (!isCounted(member, facts)) {
        this.left.push(member);
        continue;
      }
      let own = 0n;
      let wage = 0n;
      for (const { kind, amount } of member.incomes) {
        if (exempt.includes(kind)) continue;
        own += amount;
        if (kind === 'WAGE') wage += amount;
        if (isUnstable(kind)) unstable = true;
      }
      income += own;
      wages += wage;
      able = able || isAbleToWork(member, facts);
      this.counted.push({ member, income: own, wages: wage });
    }
    this.income = income;
    this.wages = wages;
    this.someoneAble = able;
    this.unstable = unstable;
    this.running = runningHelp(facts, PROGRAMME);
  }

  get size(): bigint {
    return BigInt(this.counted.length);
  }
}

/** Whether a necessary employment cost is to be deducted from this household's wages at all (57号, 13; X1.2). */
export function deductsEmploymentCost(household: AllowanceHousehold, values: Values): boolean {
  if (household.wages === 0n || !values.isSet('allowance.employment-cost.for')) return false;
  return values.code('allowance.employment-cost.for') === 'ALL' || household.running !== undefined;
}

/** Whether the place has said how much employment cost is deducted. */
export function employmentCostIsSet(values: Values): boolean {
  return values.isSet('allowance.employment-cost.share') || values.isSet('allowance.employment-cost.most');
}

/**
 * Fen a month: a share of each wage, a number of standards for each worker, or the lesser where both are set; never
 * more than the wage. A fraction of a fen falls to the household.
 * @throws UnsetParameter when the place has set neither
 */
export function employmentCost(household: AllowanceHousehold, values: Values): Fen {
  const byShare = values.isSet('allowance.employment-cost.share') || !employmentCostIsSet(values);
  const share = byShare ? values.ratio('allowance.employment-cost.share') : null;
  const most = values.isSet('allowance.employment-cost.most')
    ? multiply(
        standardOf(household.facts, values),
        values.ratio('allowance.employment-cost.most'),
        'UP_TO_FEN',
      )
    : null;
  let cost = 0n;
  for (const { wages } of household.counted) {
    if (wages === 0n) continue;
    let own = share === null ? wages : minFen(wages, multiply(wages, share, 'UP_TO_FEN'));
    if (most !== null) own = minFen(own, most);
    cost += own;
  }
  return cost;
}

/**
 * Fen a month of income that is held against the line: net of employment cost where the place has set one and one
 * is to be deducted, otherwise as it is.
 */
export function countableIncome(household: AllowanceHousehold, values: Values): Fen {
  return deductsEmploymentCost(household, values) && employmentCostIsSet(values)
    ? household.income - employmentCost(household, values)
    : household.income;
}

/**
 * The day since which income from work taken up during the allowance lifts the household to the line or above it,
 * or null when no such work does. Reading: incomes are added in the order of their first days; the household would
 * lie below the line without the work begun since its allowance.
 */
export function liftedByWorkSince(
  household: AllowanceHousehold,
  line: Fen,
  exempt: readonly string[],
): LocalDate | null {
  const { running } = household;
  if (running === undefined) return null;
  let withoutNewWork = 0n;
  const newWork: { from: LocalDate; amount: Fen }[] = [];
  for (const { member } of household.counted) {
    for (const { kind, amount, from } of member.incomes) {
      if (exempt.includes(kind)) continue;
      if (isFromWork(kind) && from >= running.from) newWork.push({ from, amount });
      else withoutNewWork += amount;
    }
  }
  if (withoutNewWork >= line) return null;
  newWork.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  let sum = withoutNewWork;
  for (const { from, amount } of newWork) {
    sum += amount;
    if (sum >= line) return from;
  }
  return null;
}

/** The first day on which a gradual exit that began on `since` is over. */
export function endOfGradualExit(since: LocalDate, months: number): LocalDate {
  return addMonths(since, months);
}

/** A member whose own share is cut: so many refusals of suitable work in a row (INTERIM-2014, 45). */
export function refusesWork(member: MemberFacts, refusals: number): boolean {
  if (!has(member, 'WORK_REFUSED')) return false;
  const condition = member.conditions.find(({ kind }) => kind === 'WORK_REFUSED');
  return Number(condition?.grade ?? '0') >= refusals;
}
