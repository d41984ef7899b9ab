import { entitled, has, type MemberFacts, NOT_APPLICABLE, type Rule } from '../../../../src/policy/index.js';
import { compareProduct } from '../../../../src/shared/money.js';
import { COMPOSITION_FROM, isSeverelyDisabled } from '../../household/counted-members.js';
import { allowanceRules } from '../../instruments.js';
import type { AllowanceHousehold, CountedMember } from '../allowance-household.js';

/**
 * A borderline household (低保边缘): income a person not below the standard but below 1.5 times it (57号, 8); where the
 * province gives the option, below the higher multiple and at most the monthly minimum wage.
 */
export function isBorderline(household: AllowanceHousehold): boolean {
  const { net: income, size, values } = household;
  if (household.isBelow) return false;
  if (isBelowMultiple(household, 'borderline.multiple')) return true;
  if (!values.isSet(OPTION) || !isBelowMultiple(household, OPTION)) return false;
  return income <= values.money('minimum-wage.month') * size;
}

const OPTION = 'borderline.option.multiple';

function isBelowMultiple({ net, line, values }: AllowanceHousehold, key: string): boolean {
  return compareProduct(line, values.ratio(key), net) > 0;
}

/** Whether the household gets a one-person grant on the national multiple alone, whatever else is unset. */
export function isSurelyOnePerson(household: AllowanceHousehold): boolean {
  if (household.facts.on < COMPOSITION_FROM || household.isBelow) return false;
  return onePersonMembers(household).length > 0 && isBelowMultiple(household, 'borderline.multiple');
}

/** Severely disabled (grade 1–2, grade 3 intellectual or mental) or seriously ill (57号, 8). */
export function mayStandAlone(member: MemberFacts): boolean {
  return member.conditions.length > 0 && (has(member, 'SERIOUS_ILLNESS') || isSeverelyDisabled(member));
}

/** The members granted as one-person households: each with less own income than the standard. */
export function onePersonMembers({ counted, standard }: AllowanceHousehold): readonly CountedMember[] {
  return counted.filter(({ member, income }) => mayStandAlone(member) && income < standard);
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
    if (!household.counted.some(({ member }) => mayStandAlone(member))) return NOT_APPLICABLE;
    if (!isBorderline(household)) return NOT_APPLICABLE;
    const count = onePersonMembers(household).length;
    return count > 0 ? entitled('granted', { count }) : NOT_APPLICABLE;
  },
};
