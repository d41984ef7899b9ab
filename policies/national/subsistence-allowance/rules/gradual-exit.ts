import { entitled, NOT_APPLICABLE, type Rule, refused, type Values } from '../../../../src/policy/index.js';
import { addDays, addMonths, type LocalDate } from '../../../../src/shared/local-date.js';
import { isFromWork } from '../../household/ability.js';
import { allowanceRules, june2022, october2022 } from '../../instruments.js';
import type { AllowanceHousehold } from '../allowance-household.js';

const GIVEN = 'allowance.gradual-exit';
const MONTHS = 'allowance.gradual-exit.months';

/** Gradual exits are given from 2022-06-02 on (N1.3), in the county from 2020, in the scenic area from 2021-12-22. */
function isGiven(values: Values): boolean {
  return values.isSet(GIVEN) && values.flag(GIVEN);
}

/**
 * The day since which income from work taken up during the allowance lifts the household to the line or above it,
 * or null when no such work does. Reading: incomes are added in the order of their first days; the household would
 * lie below the line without the work begun since its allowance.
 */
function liftedByWorkSince({ running, counted, exempt, line }: AllowanceHousehold): LocalDate | null {
  if (running === undefined) return null;
  let sum = 0n;
  const newWork: { readonly from: LocalDate; readonly amount: bigint }[] = [];
  for (const { member } of counted) {
    for (const { kind, amount, from } of member.incomes) {
      if (exempt.includes(kind)) continue;
      if (isFromWork(kind) && from >= running.from) newWork.push({ from, amount });
      else sum += amount;
    }
  }
  if (sum >= line) return null;
  newWork.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  for (const { from, amount } of newWork) {
    sum += amount;
    if (sum >= line) return from;
  }
  return null;
}

/** Whether the household is within a gradual exit whose length is set. */
export function isInGradualExit(household: AllowanceHousehold): boolean {
  const { facts, values } = household;
  if (household.running === undefined || !isGiven(values) || !values.isSet(MONTHS)) return false;
  const since = liftedByWorkSince(household);
  return since !== null && facts.on < addMonths(since, values.integer(MONTHS));
}

/** The last day of the gradual exit that the household is in, or null. */
export function gradualExitUntil(household: AllowanceHousehold): LocalDate | null {
  const since = household.isBelow || !isInGradualExit(household) ? null : liftedByWorkSince(household);
  return since === null ? null : addDays(addMonths(since, household.values.integer(MONTHS)), -1);
}

/**
 * When work lifts a household on the allowance to the line or above it, it keeps the allowance for the gradual-exit
 * period (J6.1, X1.2, N1.3). The period runs from the day on which that work brought the income to the line.
 */
export const gradualExit: Rule<AllowanceHousehold> = {
  id: 'allowance.gradual-exit',
  titles: { zh: '渐退期', en: 'Gradual exit' },
  basis: [june2022('一', 'N1.3'), october2022('渐退期', 'X1.2'), allowanceRules('31', 'J6.1')],
  cures: ['allowance.income'],
  messages: {
    within: {
      zh: '因就业自{since}起收入达到低保标准,渐退期{months}个月,至{end}前继续享受低保。',
      en: 'Work has lifted the income to the standard since {since}; the allowance goes on for the gradual exit of {months} months, until before {end}.',
    },
  },
  apply: (facts, values, household) => {
    if (household.running === undefined || household.isBelow || !isGiven(values)) return NOT_APPLICABLE;
    const since = liftedByWorkSince(household);
    if (since === null) return NOT_APPLICABLE;
    const months = values.integer(MONTHS);
    const end = addMonths(since, months);
    return facts.on < end ? entitled('within', { since, months, end }) : NOT_APPLICABLE;
  },
};

/**
 * A household stably above the line that has had the allowance for the set number of months leaves it (X1.4), once
 * no gradual exit keeps it.
 */
export const stableExit: Rule<AllowanceHousehold> = {
  id: 'allowance.stable-exit',
  titles: { zh: '稳定退出', en: 'Leaving the allowance' },
  basis: [allowanceRules('31', 'X1.4')],
  messages: {
    leaves: {
      zh: '收入稳定超过低保标准且自{since}起享受低保已满{months}个月,按规定退出。',
      en: 'The income is stably above the standard and the allowance has run for {months} months since {since}: the household leaves it.',
    },
  },
  apply: (facts, values, household) => {
    const { running } = household;
    if (running === undefined || !values.isSet('allowance.stable-exit.months')) return NOT_APPLICABLE;
    const months = values.integer('allowance.stable-exit.months');
    if (addMonths(running.from, months) > facts.on || household.isBelow) return NOT_APPLICABLE;
    return household.isBelowByUnsetCost || isInGradualExit(household)
      ? NOT_APPLICABLE
      : refused('leaves', { since: running.from, months });
  },
};
