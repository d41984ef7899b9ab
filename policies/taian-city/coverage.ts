import {
  ageOf,
  conditionOf,
  has,
  type Programme,
  type Rule,
  refused,
  satisfied,
  type Text,
} from '../../src/policy/index.js';
import { isHouseholdOf } from '../national/kit/hardship-group.js';
import { type Chosen, type Fits, referral } from '../national/kit/offer.js';
import { gravestGrade } from '../national/special/disability.js';
import { isInSpendingHardship } from '../national/special/housing.js';

const BASIS = [{ instrument: 'TA-2022', article: '二(一)', requirement: 'C1.1' }];
const MINOR_BELOW = 18;

interface CoveredGroup {
  readonly code: string;
  readonly key: string;
  readonly titles: Text;
  readonly department: Text;
  readonly some: Text;
  readonly none: Text;
  readonly fits: Fits;
  /** The opinion names the poor among them only. */
  readonly poorOnly?: boolean;
}

/** Groups of the city's list that no inherited programme is for; the others are matched by what they are entitled to. */
const GROUPS: readonly CoveredGroup[] = [
  {
    code: 'CHILD_REHABILITATION',
    key: 'child-rehabilitation',
    titles: { zh: '唇腭裂和脑瘫儿童康复救助', en: 'Rehabilitation of children with cleft or cerebral palsy' },
    department: { zh: '卫生健康部门、残联', en: 'Health department and federation of the disabled' },
    some: { zh: '{count}名唇腭裂或脑瘫儿童。', en: '{count} children have a cleft or cerebral palsy.' },
    none: { zh: '没有唇腭裂或脑瘫儿童。', en: 'No child has a cleft or cerebral palsy.' },
    fits: (member, facts) =>
      ageOf(member, facts) < MINOR_BELOW && (has(member, 'CLEFT') || has(member, 'CEREBRAL_PALSY')),
  },
  {
    code: 'SEVERE_MENTAL_ILLNESS_CARE',
    key: 'mental-illness',
    titles: { zh: '重度精神病患者救治', en: 'Treatment of severe mental illness' },
    department: { zh: '卫生健康部门', en: 'Health department' },
    some: { zh: '{count}名重度精神病患者。', en: '{count} members have a severe mental illness.' },
    none: { zh: '没有重度精神病患者。', en: 'No member has a severe mental illness.' },
    fits: (member) => has(member, 'SEVERE_MENTAL_ILLNESS'),
  },
  {
    code: 'DISABLED_IN_NEED_REHABILITATION',
    key: 'disabled-in-need',
    titles: { zh: '困难残疾人康复救助', en: 'Rehabilitation of the disabled in need' },
    department: { zh: '残联', en: 'Federation of the disabled' },
    some: { zh: '{count}名困难残疾人。', en: '{count} members are disabled and in need.' },
    none: { zh: '没有困难残疾人。', en: 'No member is disabled and in need.' },
    fits: (member) => gravestGrade(member) !== null,
    poorOnly: true,
  },
  {
    code: 'TWO_CANCERS_HELP',
    key: 'two-cancers',
    titles: { zh: '“两癌”贫困妇女救助', en: 'Help for poor women with breast or cervical cancer' },
    department: { zh: '妇联', en: 'Women’s federation' },
    some: { zh: '{count}名“两癌”贫困妇女。', en: '{count} poor women have breast or cervical cancer.' },
    none: { zh: '没有“两癌”贫困妇女。', en: 'No poor woman has breast or cervical cancer.' },
    fits: (member) => member.sex === 'FEMALE' && has(member, 'TWO_CANCERS'),
    poorOnly: true,
  },
  {
    code: 'WORKER_IN_NEED_HELP',
    key: 'worker-in-need',
    titles: { zh: '困难职工帮扶', en: 'Help for workers in need' },
    department: { zh: '总工会', en: 'Trade union federation' },
    some: { zh: '{count}名困难职工。', en: '{count} members are workers in need.' },
    none: { zh: '没有建档的困难职工。', en: 'No member is on file as a worker in need.' },
    fits: (member) => has(member, 'WORKER_IN_NEED'),
  },
  {
    code: 'BRAVE_ACTION_HELP',
    key: 'brave-action',
    titles: { zh: '见义勇为人员及家庭救助', en: 'Help for those harmed for acting bravely' },
    department: { zh: '市委政法委', en: 'Political and legal commission of the city' },
    some: {
      zh: '{count}人因见义勇为致残或为牺牲人员家属。',
      en: '{count} members were disabled, or bereaved, by acting bravely.',
    },
    none: { zh: '没有因见义勇为致残或牺牲的情形。', en: 'Nobody was harmed for acting bravely.' },
    fits: (member) => conditionOf(member, 'HARMED_ACTING_BRAVELY') !== undefined,
  },
];

/** Poor: on support, registered poor, monitored, borderline, or in hardship by necessary spending. */
function povertyRule({ key }: CoveredGroup): Rule<Chosen> {
  return {
    id: `coverage.${key}.poor`,
    titles: { zh: '家庭困难', en: 'In need' },
    basis: BASIS,
    messages: {
      poor: { zh: '家庭生活困难。', en: 'The household is in need.' },
      not: { zh: '家庭不属于困难家庭。', en: 'The household is not in need.' },
    },
    apply: (facts, values) => {
      const poor =
        isHouseholdOf(facts, values, [
          'EXTREME_POVERTY',
          'CHILD_WITHOUT_CARE',
          'ALLOWANCE',
          'REGISTERED_POOR',
          'MONITORED',
          'BORDERLINE',
        ]) || isInSpendingHardship(facts, values);
      return poor ? satisfied('poor') : refused('not');
    },
  };
}

/** The groups of the city's list (C1.1), each to the department that helps it. */
export const coverageProgrammes: readonly Programme<Chosen>[] = GROUPS.map((group) =>
  referral({
    code: group.code,
    titles: group.titles,
    group: 'SPECIAL_ASSISTANCE',
    department: group.department,
    basis: BASIS,
    who: {
      id: `coverage.${group.key}`,
      titles: group.titles,
      basis: BASIS,
      some: group.some,
      none: group.none,
      fits: group.fits,
    },
    after: group.poorOnly === true ? [povertyRule(group)] : [],
  }),
);
