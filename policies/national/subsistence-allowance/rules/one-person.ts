import { entitled, NOT_APPLICABLE, type Rule } from '../../../../src/policy/index.js';
import { compareProduct, type Fen } from '../../../../src/shared/money.js';
import { COMPOSITION_FROM } from '../../household/counted-members.js';
import { allowanceRules } from '../../instruments.js';
import type { AllowanceHousehold, CountedMember } from '../allowance-household.js';
import { demandEmploymentCost } from '../employment-cost.js';

const NATIONAL = 'borderline.multiple';
const OPTION = 'borderline.option.multiple';

/**
 * A borderline household (低保边缘): income a person not below the standard but below 1.5 times it (57号, 8); where the
 * province gives the option, below the higher multiple and at most the monthly minimum wage. Where an employment cost
 * that the place has not set could decide, its figure is asked for by name.
 */
export function isBorderline(household: AllowanceHousehold): boolean {
  if (household.isBelow) return false;
  const { net, leastNet } = household;
  if (isWithin(household, net)) return true;
  if (leastNet < net && isWithin(household, leastNet)) demandEmploymentCost(household.values);
  return false;
}

function isWithin(household: AllowanceHousehold, income: Fen): boolean {
  const { size, values } = household;
  if (isBelowMultiple(household, income, NATIONAL)) return true;
  if (!values.isSet(OPTION) || !isBelowMultiple(household, income, OPTION)) return false;
  return income <= values.money('minimum-wage.month') * size;
}

function isBelowMultiple({ line, values }: AllowanceHousehold, income: Fen, key: string): boolean {
  return compareProduct(line, values.ratio(key), income) > 0;
}

/** Whether the household gets a one-person grant on the national multiple alone, whatever else is unset. */
export function isSurelyOnePerson(household: AllowanceHousehold): boolean {
  if (household.facts.on < COMPOSITION_FROM || household.isBelow) return false;
  return onePersonMembers(household).length > 0 && isBelowMultiple(household, household.net, NATIONAL);
}

/** The members granted as one-person households: each with less own income than the standard. */
export function onePersonMembers({ counted, standard }: AllowanceHousehold): readonly CountedMember[] {
  return counted.filter(({ traits, income }) => traits.mayStandAlone && income < standard);
}

/**
 * A severely disabled or seriously ill member of a borderline household is granted alone, as a one-person household,
 * although the household as a whole is above the line (J1.2; 57号, 8).
 */
export const onePerson: Rule<AllowanceHousehold> = {
  id: 'allowance.one-person',
  titles: { zh: '单人户', en: 'One-person household' },
  basis: [allowanceRules('8', 'J1.2')],
  from: COMPOSITION_FROM,
  cures: ['allowance.income'],
  messages: {
    granted: {
      zh: '家庭属低保边缘家庭,{count}名重度残疾或重病成员按“单人户”纳入低保。',
      en: 'The household is a borderline household; {count} severely disabled or seriously ill members are granted as one-person households.',
    },
  },
  apply: (_facts, _values, household) => {
    if (!household.counted.some(({ traits }) => traits.mayStandAlone)) return NOT_APPLICABLE;
    if (household.isBelow) return NOT_APPLICABLE;
    const count = onePersonMembers(household).length;
    return count > 0 && isBorderline(household) ? entitled('granted', { count }) : NOT_APPLICABLE;
  },
};
