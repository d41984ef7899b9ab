import {
  at,
  declare,
  type Facts,
  gradeOf,
  has,
  type MemberFacts,
  type ParameterDeclaration,
  type ParameterTable,
  type Text,
  type Values,
} from '../../../src/policy/index.js';
import { disabilityNotice } from '../instruments.js';
import { HARDSHIP_GROUPS, hardshipGroup, isSupported, isWithoutCare } from '../kit/hardship-group.js';
import { grant } from '../kit/offer.js';

const BASIS = [disabilityNotice('J8'), disabilityNotice('X6')];
const CIVIL_AFFAIRS: Text = {
  zh: '民政部门、残联',
  en: 'Civil affairs department, federation of the disabled',
};
const DISABILITIES = [
  'DISABILITY_PHYSICAL',
  'DISABILITY_SENSORY',
  'DISABILITY_INTELLECTUAL',
  'DISABILITY_MENTAL',
  'DISABILITY_MULTIPLE',
] as const;
const SEVERE = 2;
const SLIGHTEST = 4;

export const disabilityDeclarations: readonly ParameterDeclaration[] = [
  declare.codes(
    'disability.living.groups',
    { zh: '困难残疾人生活补贴范围', en: 'Groups whose disabled members get the living subsidy' },
    HARDSHIP_GROUPS,
  ),
  declare.money(
    'disability.living.severe',
    { zh: '困难残疾人生活补贴标准(一、二级)', en: 'Living subsidy, grade 1–2, a person a month' },
    'FEN_PER_PERSON_MONTH',
  ),
  declare.money(
    'disability.living.slight',
    { zh: '困难残疾人生活补贴标准(三、四级)', en: 'Living subsidy, grade 3–4, a person a month' },
    'FEN_PER_PERSON_MONTH',
  ),
  declare.money(
    'disability.care',
    { zh: '重度残疾人护理补贴标准', en: 'Care subsidy of the severely disabled, a person a month' },
    'FEN_PER_PERSON_MONTH',
  ),
];

export const disabilityValues: ParameterTable = {
  'disability.living.groups': [at('2016-01-01', ['ALLOWANCE'], disabilityNotice('X6'), 'B')],
};

/** The gravest grade among the member's disabilities, 1 the severest, or null. */
export function gravestGrade(member: MemberFacts): number | null {
  let gravest: number | null = null;
  for (const kind of DISABILITIES) {
    const grade = gradeOf(member, kind);
    if (grade !== null && (gravest === null || grade < gravest)) gravest = grade;
  }
  return gravest;
}

/** Disabled members of the groups named; orphans and people in extreme poverty are provided for otherwise. */
function getsLivingSubsidy(member: MemberFacts, facts: Facts, values: Values): boolean {
  const grade = gravestGrade(member);
  if (grade === null || grade > SLIGHTEST) return false;
  if (isWithoutCare(member, facts) || isSupported(member, facts, values)) return false;
  return hardshipGroup(member, facts, values, values.codes('disability.living.groups')) !== null;
}

/** Grade 1 or 2 and in need of long-term care; people in extreme poverty have care money already. */
function getsCareSubsidy(member: MemberFacts, facts: Facts, values: Values): boolean {
  const grade = gravestGrade(member);
  return (
    grade !== null &&
    grade <= SEVERE &&
    has(member, 'NEEDS_LONG_TERM_CARE') &&
    !isSupported(member, facts, values)
  );
}

/** Living subsidy for the disabled in hardship (困难残疾人生活补贴), dated standards by grade (J8, X6). */
export const disabilityLiving = grant(
  {
    code: 'DISABILITY_LIVING_SUBSIDY',
    titles: { zh: '困难残疾人生活补贴', en: 'Living subsidy for the disabled in hardship' },
    group: 'SPECIAL_ASSISTANCE',
    department: CIVIL_AFFAIRS,
    basis: BASIS,
    who: {
      id: 'disability-living.person',
      titles: { zh: '困难残疾人', en: 'The disabled in hardship' },
      basis: BASIS,
      some: {
        zh: '{count}名残疾人属于补贴范围。',
        en: '{count} disabled members belong to the groups named.',
      },
      none: {
        zh: '没有属于补贴范围的残疾人。',
        en: 'No disabled member belongs to the groups named.',
      },
      fits: getsLivingSubsidy,
    },
  },
  {
    period: 'MONTHLY',
    basis: BASIS,
    messages: {
      living: { zh: '残疾{grade}级,每月{amount}元', en: 'Grade {grade}: {amount} yuan a month' },
    },
    share: (member, _facts, values) => {
      const grade = gravestGrade(member) as number;
      const amount = values.money(grade <= SEVERE ? 'disability.living.severe' : 'disability.living.slight');
      return { amount, message: 'living', shown: { grade, amount } };
    },
  },
);

/** Care subsidy for the severely disabled (重度残疾人护理补贴), whatever the household's means (J8, X6). */
export const disabilityCare = grant(
  {
    code: 'DISABILITY_CARE_SUBSIDY',
    titles: { zh: '重度残疾人护理补贴', en: 'Care subsidy for the severely disabled' },
    group: 'SPECIAL_ASSISTANCE',
    department: CIVIL_AFFAIRS,
    basis: BASIS,
    who: {
      id: 'disability-care.person',
      titles: { zh: '重度残疾人', en: 'The severely disabled' },
      basis: BASIS,
      some: {
        zh: '{count}名一、二级残疾人需要长期照护。',
        en: '{count} members of grade 1–2 need long-term care.',
      },
      none: {
        zh: '没有需要长期照护的一、二级残疾人。',
        en: 'No member of grade 1–2 needs long-term care.',
      },
      fits: getsCareSubsidy,
    },
  },
  {
    period: 'MONTHLY',
    basis: BASIS,
    messages: { care: { zh: '每月{amount}元', en: '{amount} yuan a month' } },
    share: (_member, _facts, values) => {
      const amount = values.money('disability.care');
      return { amount, message: 'care', shown: { amount } };
    },
  },
);

export const disabilityProgrammes = [disabilityLiving, disabilityCare];
