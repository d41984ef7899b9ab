import { type Rule, refused, runningHelp, satisfied } from '../../../../src/policy/index.js';
import { COMPOSITION_FROM } from '../../household/counted-members.js';
import { allowanceRules, interim } from '../../instruments.js';
import type { AllowanceHousehold } from '../allowance-household.js';

/** The household applies where it is registered; an application handed in elsewhere is passed on (INTERIM-2014, 11; J16.2). */
export const registration: Rule<AllowanceHousehold> = {
  id: 'allowance.registration',
  titles: { zh: '户籍所在地', en: 'Place of registration' },
  basis: [interim('11', 'J16.2')],
  messages: {
    here: { zh: '户籍在本辖区({division})。', en: 'The household is registered here ({division}).' },
    elsewhere: {
      zh: '户籍({division})不在本辖区,申请应转送户籍所在地办理。',
      en: 'The household is registered elsewhere ({division}); the application goes to the place of registration.',
    },
  },
  apply: (facts) => {
    const shown = { division: facts.household.registeredDivision };
    return facts.household.registeredHere ? satisfied('here', shown) : refused('elsewhere', shown);
  },
};

/** Those who live together as one household are counted, and nobody else (57号, 7). */
export const composition: Rule<AllowanceHousehold> = {
  id: 'allowance.household',
  titles: { zh: '共同生活的家庭成员', en: 'Members living together' },
  basis: [allowanceRules('7', 'J1.1')],
  from: COMPOSITION_FROM,
  messages: {
    counted: {
      zh: '共同生活的家庭成员{counted}人,不计入{left}人。',
      en: '{counted} members count as living together, {left} do not.',
    },
    nobody: {
      zh: '没有可计入的共同生活家庭成员。',
      en: 'Nobody counts as a member living together.',
    },
  },
  apply: (_facts, _values, household) => {
    const counted = household.counted.length;
    return counted === 0 ? refused('nobody') : satisfied('counted', { counted, left: household.left.length });
  },
};

/** Whoever lives alone on extreme-poverty support has basic living secured by it and gets no allowance beside (INTERIM-2014, 14). */
export const noDoubleSupport: Rule<AllowanceHousehold> = {
  id: 'allowance.no-double-support',
  titles: { zh: '不重复享受', en: 'No second basic-living support' },
  basis: [interim('14', 'D2.3')],
  messages: {
    none: { zh: '没有在享受特困人员救助供养。', en: 'No extreme-poverty support is running.' },
    supported: {
      zh: '自{since}起已享受特困人员救助供养,不再享受低保。',
      en: 'Extreme-poverty support has been running since {since}; the allowance is not paid beside it.',
    },
  },
  apply: (facts, _values, household) => {
    const support = runningHelp(facts, 'EXTREME_POVERTY');
    return support !== undefined && household.counted.length <= 1
      ? refused('supported', { since: support.from })
      : satisfied('none');
  },
};
