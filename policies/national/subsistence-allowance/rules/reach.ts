import { type MemberFacts, NOT_APPLICABLE, type Rule, satisfied } from '../../../../src/policy/index.js';
import { interim } from '../../instruments.js';
import { type AllowanceHousehold, refusesWork } from '../allowance-household.js';

/** The groups that the place names as within reach are noted; belonging to one replaces no test (J1.1, X1.1). */
export const reach: Rule<AllowanceHousehold> = {
  id: 'allowance.reach',
  titles: { zh: '重点人群', en: 'Groups within reach' },
  basis: [interim('9', 'X1.1')],
  messages: {
    named: {
      zh: '家庭中有{count}名当地文件列明应及时纳入的人员。',
      en: '{count} members belong to groups that the place names as to be taken in when they meet the test.',
    },
  },
  apply: (_facts, values, household) => {
    if (!values.isSet('allowance.reach')) return NOT_APPLICABLE;
    const groups = values.codes('allowance.reach');
    let count = 0;
    for (const { member } of household.counted) {
      if (belongsTo(member, groups)) count += 1;
    }
    return count > 0 ? satisfied('named', { count }) : NOT_APPLICABLE;
  },
};

function belongsTo({ conditions }: MemberFacts, groups: readonly string[]): boolean {
  for (const { kind } of conditions) if (groups.includes(kind)) return true;
  return false;
}

/** Whoever is able to work and refuses suitable work three times running loses the own share (INTERIM-2014, 45). */
export const workRefused: Rule<AllowanceHousehold> = {
  id: 'allowance.work-refused',
  titles: { zh: '连续拒绝就业', en: 'Refused work' },
  basis: [interim('45')],
  messages: {
    cut: {
      zh: '{count}名成员连续{refusals}次拒绝介绍的适当工作,减发本人部分。',
      en: '{count} members refused suitable work {refusals} times in a row; their own share is cut.',
    },
  },
  apply: (_facts, values, household) => {
    let count = 0;
    for (const counted of household.counted) {
      if (refusesWork(counted, values)) count += 1;
    }
    return count > 0
      ? satisfied('cut', { count, refusals: values.integer('allowance.work-refusals') })
      : NOT_APPLICABLE;
  },
};
