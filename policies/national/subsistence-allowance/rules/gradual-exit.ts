import {
  entitled,
  type Facts,
  NOT_APPLICABLE,
  type Rule,
  refused,
  type Values,
} from '../../../../src/policy/index.js';
import { addMonths, type LocalDate } from '../../../../src/shared/local-date.js';
import { allowanceRules, june2022, october2022 } from '../../instruments.js';
import {
  type AllowanceHousehold,
  countableIncome,
  liftedByWorkSince,
  standardOf,
} from '../allowance-household.js';

/**
 * The first day after the gradual exit when the household is in it on the day, otherwise null.
 * While the months are unset nothing is known of a gradual exit, and the answer is null as well.
 */
export function gradualExitEnd(
  facts: Facts,
  values: Values,
  household: AllowanceHousehold,
): LocalDate | null {
  if (household.running === undefined || !values.isSet('allowance.gradual-exit.months')) return null;
  const since = liftedSince(facts, values, household);
  if (since === null) return null;
  const end = addMonths(since, values.integer('allowance.gradual-exit.months'));
  return facts.on < end ? end : null;
}

function liftedSince(facts: Facts, values: Values, household: AllowanceHousehold): LocalDate | null {
  return liftedByWorkSince(
    household,
    standardOf(facts, values) * household.size,
    values.codes('allowance.income.exempt'),
  );
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
    if (household.running === undefined || !isNotBelow(facts, values, household)) return NOT_APPLICABLE;
    const since = liftedSince(facts, values, household);
    if (since === null) return NOT_APPLICABLE;
    const months = values.integer('allowance.gradual-exit.months');
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
    if (addMonths(running.from, months) > facts.on || !isNotBelow(facts, values, household))
      return NOT_APPLICABLE;
    if (gradualExitEnd(facts, values, household) !== null) return NOT_APPLICABLE;
    return refused('leaves', { since: running.from, months });
  },
};

function isNotBelow(facts: Facts, values: Values, household: AllowanceHousehold): boolean {
  return countableIncome(household, values) >= standardOf(facts, values) * household.size;
}
