import {
  ageOf,
  conditionOf,
  type Facts,
  type FamilyPlanningGrade,
  type MemberFacts,
  runningHelp,
  type Text,
} from '../../src/policy/index.js';
import { localDate, yearOf } from '../../src/shared/local-date.js';
import { referral } from '../national/kit/offer.js';
import { opinion } from './instruments.js';

const BASIS = [opinion('三(一)8', 'D3.8')];
const DEPARTMENT: Text = { zh: '区人口和计生委', en: 'District family-planning commission' };
/** Born on this day or later (1933年1月1日以后, the day included: Civil Code 1259). */
const BORN_FROM = localDate('1933-01-01');
const REWARD_AGE = 60;
const STERILISED_AGE = 55;
const BEREAVED_WOMAN_AGE = 49;
const REWARDED: readonly string[] = [
  'ONE_CHILD',
  'ONE_CHILD_CERTIFIED',
  'TWO_DAUGHTERS',
  'TWO_DAUGHTERS_STERILISED',
  'NO_LIVING_CHILD',
  'ONLY_CHILD_DIED',
] satisfies readonly FamilyPlanningGrade[];

function recordOf(member: MemberFacts): FamilyPlanningGrade | null {
  return (conditionOf(member, 'FAMILY_PLANNING')?.grade ?? null) as FamilyPlanningGrade | null;
}

/** Country couples with one child, two daughters or no living child, from sixty on, born in 1933 or later (D3.8). */
function isRewarded(member: MemberFacts, facts: Facts): boolean {
  const record = recordOf(member);
  return (
    record !== null &&
    REWARDED.includes(record) &&
    facts.household.area === 'RURAL' &&
    member.birthDate >= BORN_FROM &&
    ageOf(member, facts) >= REWARD_AGE
  );
}

/** Country parents of two daughters, sterilised: from the first day of the year in which they turn 55, until sixty. */
function isBeforeReward(member: MemberFacts, facts: Facts): boolean {
  return (
    recordOf(member) === 'TWO_DAUGHTERS_STERILISED' &&
    facts.household.area === 'RURAL' &&
    yearOf(facts.on) >= yearOf(member.birthDate) + STERILISED_AGE &&
    ageOf(member, facts) < REWARD_AGE
  );
}

/**
 * Parents whose only child died or is disabled, from the day on which the wife turns 49 (女方年满49周岁): she herself,
 * and her husband with her; a husband alone by no other measure.
 */
function isBereaved(member: MemberFacts, facts: Facts): boolean {
  const record = recordOf(member);
  if (record !== 'ONLY_CHILD_DIED' && record !== 'ONLY_CHILD_DISABLED') return false;
  return facts.household.members.some(
    (wife) => wife.sex === 'FEMALE' && recordOf(wife) === record && ageOf(wife, facts) >= BEREAVED_WOMAN_AGE,
  );
}

/** Town parents on the allowance who hold the certificate of an only child and have one living, from sixty on (D3.8). */
function isTownCertified(member: MemberFacts, facts: Facts): boolean {
  return (
    recordOf(member) === 'ONE_CHILD_CERTIFIED' &&
    facts.household.area === 'URBAN' &&
    runningHelp(facts, 'SUBSISTENCE_ALLOWANCE') !== undefined &&
    ageOf(member, facts) >= REWARD_AGE
  );
}

/** Reward for parents who kept the rules, in the country and, on the allowance, in town (D3.8). */
export const familyPlanningReward = referral({
  code: 'FAMILY_PLANNING_REWARD',
  titles: { zh: '计划生育家庭奖励扶助', en: 'Family-planning reward' },
  group: 'SPECIAL_ASSISTANCE',
  department: DEPARTMENT,
  basis: BASIS,
  who: {
    id: 'family-planning.reward',
    titles: { zh: '奖励扶助对象', en: 'Who gets the reward' },
    basis: BASIS,
    some: { zh: '{count}人符合奖励扶助条件。', en: '{count} members are entitled to the reward.' },
    none: { zh: '没有符合奖励扶助条件的成员。', en: 'No member is entitled to the reward.' },
    fits: (member, facts) =>
      isRewarded(member, facts) || isBeforeReward(member, facts) || isTownCertified(member, facts),
  },
});

/** Support for parents whose only child died or is disabled, until death or the child's recovery (D3.8). */
export const familyPlanningSupport = referral({
  code: 'FAMILY_PLANNING_SUPPORT',
  titles: { zh: '计划生育特殊家庭扶助', en: 'Support for parents of a lost or disabled only child' },
  group: 'SPECIAL_ASSISTANCE',
  department: DEPARTMENT,
  basis: BASIS,
  who: {
    id: 'family-planning.support',
    titles: { zh: '特别扶助对象', en: 'Who gets the support' },
    basis: BASIS,
    some: { zh: '{count}人符合特别扶助条件。', en: '{count} members are entitled to the support.' },
    none: { zh: '没有符合特别扶助条件的成员。', en: 'No member is entitled to the support.' },
    fits: isBereaved,
  },
});
