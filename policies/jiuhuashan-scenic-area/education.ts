import {
  conditionOf,
  type ProgrammeAdaptation,
  type Rule,
  refused,
  satisfied,
} from '../../src/policy/index.js';
import { isWithoutCare } from '../national/kit/hardship-group.js';
import { type Chosen, referral } from '../national/kit/offer.js';
import { gravestGrade } from '../national/special/disability.js';
import { isPoor } from '../national/special/education.js';
import { plan } from './instruments.js';

const BASIS = [plan('二(二)4', 'J4')];
const PLANNING = { zh: '发展规划处', en: 'Development and planning office' };

/** Grants for poor, orphaned and disabled children in pre-school education (J4). */
export const preschoolGrant = referral({
  code: 'PRESCHOOL_GRANT',
  titles: { zh: '学前教育资助', en: 'Pre-school grant' },
  group: 'SPECIAL_ASSISTANCE',
  department: PLANNING,
  basis: BASIS,
  who: {
    id: 'preschool.child',
    titles: { zh: '困难、孤儿和残疾幼儿', en: 'Poor, orphaned and disabled children' },
    basis: BASIS,
    some: {
      zh: '{count}名在园幼儿家庭经济困难、是孤儿或残疾儿童。',
      en: '{count} children in pre-school are poor, orphaned or disabled.',
    },
    none: {
      zh: '没有家庭经济困难、孤儿或残疾的在园幼儿。',
      en: 'No child in pre-school is poor, orphaned or disabled.',
    },
    fits: (member, facts, values) =>
      conditionOf(member, 'STUDENT')?.grade === 'PRESCHOOL' &&
      (gravestGrade(member) !== null || isWithoutCare(member, facts) || isPoor(member, facts, values)),
  },
});

/** University support is for students of the area's own registration (J4). */
const ownStudents: Rule<Chosen> = {
  id: 'university.registered',
  titles: { zh: '风景区籍', en: 'Registered in the area' },
  basis: BASIS,
  messages: {
    here: { zh: '户籍在风景区。', en: 'The household is registered in the scenic area.' },
    elsewhere: { zh: '户籍不在风景区。', en: 'The household is registered elsewhere.' },
  },
  apply: ({ household }) => (household.registeredHere ? satisfied('here') : refused('elsewhere')),
};

const PLANNING_RUNS: readonly string[] = [
  'SCHOOL_FEE_WAIVER',
  'SCHOOL_LIVING_SUPPORT',
  'SENIOR_SECONDARY_GRANT',
  'HOME_TEACHING',
];

export const areaEducation: readonly ProgrammeAdaptation[] = [
  ...PLANNING_RUNS.map((code) => ({ code, set: { department: PLANNING } })),
  { code: 'UNIVERSITY_SUPPORT', set: { department: PLANNING }, rules: [ownStudents] },
];
