import {
  ageOf,
  at,
  conditionOf,
  declare,
  has,
  type MemberFacts,
  type ParameterDeclaration,
  type ParameterTable,
  type Text,
} from '../../../src/policy/index.js';
import { ADULT_AGE } from '../household/counted-members.js';
import { interim, requirement } from '../instruments.js';
import { HARDSHIP_GROUPS, hardshipGroup } from '../kit/hardship-group.js';
import { type Fits, referral } from '../kit/offer.js';

export const SCHOOLS: Text = { zh: '教育部门', en: 'Education department' };
const GROUP = 'SPECIAL_ASSISTANCE';

export const educationDeclarations: readonly ParameterDeclaration[] = [
  declare.codes(
    'education.groups',
    { zh: '教育救助的家庭经济困难学生范围', en: 'Groups whose students count as poor' },
    HARDSHIP_GROUPS,
  ),
];

export const educationValues: ParameterTable = {
  'education.groups': [at('2014-05-01', ['ALLOWANCE', 'EXTREME_POVERTY'], interim('33', 'J4'), 'B')],
};

/** At which stage of education the member is, or null. */
export function stageOf(member: MemberFacts): string | null {
  return conditionOf(member, 'STUDENT')?.grade ?? null;
}

/** A student of a household that counts as poor. */
export const isPoor: Fits = (member, facts, values) =>
  hardshipGroup(member, facts, values, values.codes('education.groups')) !== null;

/** Everybody in compulsory schooling is free of fees, wherever registered (J4; D4: children of migrant workers alike). */
export const schoolFees = referral({
  code: 'SCHOOL_FEE_WAIVER',
  titles: { zh: '义务教育免除学杂费', en: 'Fee waiver in compulsory schooling' },
  group: GROUP,
  department: SCHOOLS,
  basis: [interim('34', 'J4')],
  who: {
    id: 'school-fees.student',
    titles: { zh: '义务教育阶段学生', en: 'Students in compulsory schooling' },
    basis: [interim('33', 'J4'), requirement('D4')],
    some: {
      zh: '{count}名义务教育阶段学生免除学杂费,不受户籍限制。',
      en: '{count} students in compulsory schooling pay no fees, wherever they are registered.',
    },
    none: { zh: '没有义务教育阶段学生。', en: 'Nobody is in compulsory schooling.' },
    fits: (member) => stageOf(member) === 'COMPULSORY',
  },
});

/** Living support for poor students in compulsory schooling (J4). */
export const schoolLiving = referral({
  code: 'SCHOOL_LIVING_SUPPORT',
  titles: { zh: '义务教育困难学生生活补助', en: 'Living support in compulsory schooling' },
  group: GROUP,
  department: SCHOOLS,
  basis: [interim('34', 'J4')],
  who: {
    id: 'school-living.student',
    titles: { zh: '家庭经济困难学生', en: 'Students of poor families' },
    basis: [interim('33', 'J4')],
    some: {
      zh: '{count}名义务教育阶段学生家庭经济困难。',
      en: '{count} students in compulsory schooling come from a poor family.',
    },
    none: {
      zh: '没有家庭经济困难的义务教育阶段学生。',
      en: 'No student in compulsory schooling comes from a poor family.',
    },
    fits: (member, facts, values) => stageOf(member) === 'COMPULSORY' && isPoor(member, facts, values),
  },
});

/** Grants for poor students of upper secondary schools (INTERIM-2014, 33; D4). */
export const upperSecondary = referral({
  code: 'SENIOR_SECONDARY_GRANT',
  titles: { zh: '普通高中助学金', en: 'Grant for senior secondary school' },
  group: GROUP,
  department: SCHOOLS,
  basis: [interim('33', 'D4')],
  who: {
    id: 'senior-secondary.student',
    titles: { zh: '家庭经济困难高中生', en: 'Poor students of senior secondary school' },
    basis: [interim('33', 'D4')],
    some: { zh: '{count}名高中生家庭经济困难。', en: '{count} senior secondary students are poor.' },
    none: { zh: '没有家庭经济困难的高中生。', en: 'There is no poor senior secondary student.' },
    fits: (member, facts, values) => stageOf(member) === 'SENIOR_SECONDARY' && isPoor(member, facts, values),
  },
});

/** Support for poor university students (INTERIM-2014, 33; J4). */
export const university = referral({
  code: 'UNIVERSITY_SUPPORT',
  titles: { zh: '困难大学生救助', en: 'Support for university students' },
  group: GROUP,
  department: SCHOOLS,
  basis: [interim('33', 'J4')],
  who: {
    id: 'university.student',
    titles: { zh: '家庭经济困难大学生', en: 'Poor university students' },
    basis: [interim('33', 'J4')],
    some: { zh: '{count}名大学生家庭经济困难。', en: '{count} university students are poor.' },
    none: { zh: '没有家庭经济困难的大学生。', en: 'There is no poor university student.' },
    fits: (member, facts, values) => stageOf(member) === 'UNDERGRADUATE' && isPoor(member, facts, values),
  },
});

/** Teaching at home (送教上门) for disabled children who cannot attend school, until majority (J4; INTERIM-2014, 33). */
export const homeTeaching = referral({
  code: 'HOME_TEACHING',
  titles: { zh: '送教上门', en: 'Teaching at home' },
  group: GROUP,
  department: SCHOOLS,
  basis: [interim('33', 'J4')],
  who: {
    id: 'home-teaching.child',
    titles: { zh: '不方便入学的残疾未成年人', en: 'Minors who cannot attend school' },
    basis: [interim('33', 'J4')],
    some: {
      zh: '{count}名未成年人因身心障碍不方便入学,一人一案安置。',
      en: '{count} minors cannot attend school; each gets a plan of its own.',
    },
    none: {
      zh: '没有因身心障碍不方便入学的未成年人。',
      en: 'No minor is kept from school by disability or illness.',
    },
    fits: (member, facts) => has(member, 'CANNOT_ATTEND_SCHOOL') && ageOf(member, facts) < ADULT_AGE,
  },
});

export const educationProgrammes = [schoolFees, schoolLiving, upperSecondary, university, homeTeaching];
