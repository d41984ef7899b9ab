import {
  at,
  declare,
  type Facts,
  has,
  type MemberFacts,
  type ParameterDeclaration,
  type ParameterTable,
  type ProgrammeAdaptation,
  type Text,
  type Values,
} from '../../../src/policy/index.js';
import { yearOf } from '../../../src/shared/local-date.js';
import { type Fen, maxFen, minFen, multiply } from '../../../src/shared/money.js';
import { interim } from '../instruments.js';
import { HARDSHIP_GROUPS, type HardshipGroup, hardshipGroup } from '../kit/hardship-group.js';
import { decidedAt, paying, referral, type Share } from '../kit/offer.js';

export const MEDICAL_PREMIUM = 'MEDICAL_PREMIUM';
export const MEDICAL_DIRECT = 'MEDICAL_DIRECT';
const INSURANCE: Text = { zh: '医疗保障部门', en: 'Medical insurance department' };
const BASIS = [interim('28', 'J3'), interim('29', 'J3')];
const EMERGENCY_BASIS = [interim('32', 'J3')];

const GROUP_NAMES: Readonly<Record<HardshipGroup, Text>> = {
  EXTREME_POVERTY: { zh: '特困人员', en: 'people in extreme poverty' },
  CHILD_WITHOUT_CARE: { zh: '孤儿和事实无人抚养儿童', en: 'children without care' },
  ALLOWANCE: { zh: '低保对象', en: 'allowance recipients' },
  REGISTERED_POOR: { zh: '建档立卡(脱贫)人口', en: 'the registered poor' },
  MONITORED: { zh: '防返贫监测对象', en: 'people monitored against poverty' },
  BORDERLINE: { zh: '低保边缘家庭成员', en: 'members of borderline households' },
};

function keyOf(group: HardshipGroup): string {
  return group.toLowerCase().replaceAll('_', '-');
}

/** Classes of people and their shares are for each county to set (INTERIM-2014, 28–29); none is published here. */
export const medicalDeclarations: readonly ParameterDeclaration[] = [
  declare.codes(
    'medical.groups',
    { zh: '医疗救助对象类别', en: 'Classes of people whom medical assistance covers' },
    HARDSHIP_GROUPS,
  ),
  declare.money('medical.premium', {
    zh: '城乡居民基本医疗保险个人缴费(每年)',
    en: 'Own premium of the residents’ health insurance, a year',
  }),
  declare.money('medical.direct.cap', {
    zh: '直接救助年度封顶线(每人)',
    en: 'Most of direct medical assistance, a person a calendar year',
  }),
  ...HARDSHIP_GROUPS.flatMap((group) => [
    declare.ratio(`medical.premium.share.${keyOf(group)}`, {
      zh: `资助参保比例(${GROUP_NAMES[group].zh})`,
      en: `Share of the premium that is paid for ${GROUP_NAMES[group].en}`,
    }),
    declare.ratio(`medical.direct.share.${keyOf(group)}`, {
      zh: `直接救助比例(${GROUP_NAMES[group].zh})`,
      en: `Share of bills that is paid for ${GROUP_NAMES[group].en}`,
    }),
    declare.money(`medical.direct.threshold.${keyOf(group)}`, {
      zh: `直接救助起付线(${GROUP_NAMES[group].zh})`,
      en: `Bills of a calendar year that ${GROUP_NAMES[group].en} bear themselves first`,
    }),
  ]),
];

function classOf(member: MemberFacts, facts: Facts, values: Values): HardshipGroup | null {
  return hardshipGroup(member, facts, values, values.codes('medical.groups'));
}

/** Premium support by class (分类资助参保): for whoever is not insured as an employee (INTERIM-2014, 29). */
export const medicalPremium = referral({
  code: MEDICAL_PREMIUM,
  titles: { zh: '医疗救助(资助参保)', en: 'Medical assistance: premium support' },
  group: 'SPECIAL_ASSISTANCE',
  department: INSURANCE,
  basis: BASIS,
  who: {
    id: 'medical-premium.class',
    titles: { zh: '资助参保对象', en: 'Classes whose premium is supported' },
    basis: BASIS,
    some: {
      zh: '{count}名成员属于分类资助参保对象,且未参加职工医保。',
      en: '{count} members belong to the classes whose premium is supported and are not insured as employees.',
    },
    none: {
      zh: '没有成员属于分类资助参保对象。',
      en: 'No member belongs to the classes whose premium is supported.',
    },
    fits: (member, facts, values) =>
      !has(member, 'EMPLOYEE_INSURED') && classOf(member, facts, values) !== null,
  },
});

/** Direct assistance (直接救助) on what members of the classes paid themselves for illness in the calendar year. */
export const medicalDirect = referral({
  code: MEDICAL_DIRECT,
  titles: { zh: '医疗救助(直接救助)', en: 'Medical assistance: direct assistance on bills' },
  group: 'SPECIAL_ASSISTANCE',
  department: INSURANCE,
  basis: BASIS,
  evidence: [
    {
      code: 'MEDICAL_SETTLEMENT',
      titles: { zh: '医疗费用结算单', en: 'Settlement of the medical bills by the insurance' },
      lookup: true,
      basis: BASIS,
    },
  ],
  who: {
    id: 'medical-direct.bills',
    titles: { zh: '自负医疗费用', en: 'Bills paid out of pocket' },
    basis: BASIS,
    some: {
      zh: '{count}名救助对象本年度有自负医疗费用。',
      en: '{count} members of the classes have paid medical bills themselves this year.',
    },
    none: {
      zh: '没有本年度自负医疗费用的救助对象。',
      en: 'No member of the classes has paid medical bills this year.',
    },
    fits: (member, facts, values) =>
      billsOfYear(member, facts) > 0n && classOf(member, facts, values) !== null,
  },
});

/** Fen: what the member paid out of pocket for illness from 1 January to the day of application. */
export function billsOfYear(member: MemberFacts, facts: Facts): Fen {
  let total = 0n;
  for (const { kind, amount, period, from } of member.expenditures) {
    if (kind !== 'MEDICAL' || from > facts.on) continue;
    if (period === 'ONE_OFF' && yearOf(from) === yearOf(facts.on)) total += amount;
  }
  return total;
}

/** Fen: what a programme has already paid to the household in the calendar year. */
export function paidThisYear(facts: Facts, programme: string): Fen {
  let total = 0n;
  for (const help of facts.household.help) {
    if (help.programme === programme && help.period === 'ONE_OFF' && yearOf(help.from) === yearOf(facts.on)) {
      total += help.amount;
    }
  }
  return total;
}

function premiumShare(member: MemberFacts, facts: Facts, values: Values): Share {
  const group = classOf(member, facts, values) as HardshipGroup;
  const share = values.ratio(`medical.premium.share.${keyOf(group)}`);
  const premium = values.money('medical.premium');
  const amount = multiply(premium, share, 'UP_TO_FEN');
  return { amount, message: 'premium', shown: { group, premium, amount } };
}

/**
 * The share of the year's bills above the threshold, up to the yearly cap, less what was paid this year; a fraction
 * of a fen is dropped. Help is on record by household, so what was paid is taken off the first member who has bills.
 */
function billShare(member: MemberFacts, facts: Facts, values: Values): Share {
  const group = classOf(member, facts, values) as HardshipGroup;
  const share = values.ratio(`medical.direct.share.${keyOf(group)}`);
  const threshold = values.money(`medical.direct.threshold.${keyOf(group)}`);
  const cap = values.money('medical.direct.cap');
  const bills = billsOfYear(member, facts);
  const entitled = minFen(cap, multiply(maxFen(0n, bills - threshold), share, 'DOWN_TO_FEN'));
  const first = facts.household.members.find((one) => billsOfYear(one, facts) > 0n);
  const paid = first === member ? minFen(entitled, paidThisYear(facts, MEDICAL_DIRECT)) : 0n;
  return {
    amount: entitled,
    message: 'bills',
    shown: { group, bills, threshold, cap, entitled },
    ...(paid > 0n ? { further: [{ message: 'paid', shown: { paid }, amount: -paid }] } : {}),
  };
}

/** Turns both referrals into money where the jurisdiction's own bureau runs medical assistance. */
export const medicalInOwnHands: readonly ProgrammeAdaptation[] = [
  {
    code: MEDICAL_PREMIUM,
    steps: [decidedAt('COUNTY')],
    set: paying(
      {
        period: 'ONE_OFF',
        basis: BASIS,
        share: premiumShare,
        messages: {
          premium: {
            zh: '资助参保({group}):个人缴费{premium}元,资助{amount}元',
            en: 'Premium support ({group}): {amount} of {premium} yuan',
          },
        },
      },
      BASIS,
      'COUNTY',
    ),
  },
  {
    code: MEDICAL_DIRECT,
    steps: [decidedAt('COUNTY')],
    set: paying(
      {
        period: 'ONE_OFF',
        basis: BASIS,
        share: billShare,
        messages: {
          bills: {
            zh: '直接救助({group}):本年度自负{bills}元,起付线{threshold}元,封顶线{cap}元,计{entitled}元',
            en: 'Direct assistance ({group}): bills of {bills} yuan this year, threshold {threshold}, cap {cap}: {entitled} yuan',
          },
          paid: { zh: '减去本年度已救助{paid}元', en: 'Less {paid} yuan already paid this year' },
        },
      },
      BASIS,
      'COUNTY',
    ),
  },
];

const PATIENT_EMERGENCIES = ['SUDDEN_ILLNESS', 'ACCIDENT', 'TRAFFIC_ACCIDENT', 'FIRE', 'EPIDEMIC'];

/**
 * Emergency patients are treated first and pay later (先诊疗后付费): nobody is asked for money, papers or a place of
 * registration before (INTERIM-2014, 32; J3; C1.1: unidentified patients and those unable to pay).
 */
export const emergencyTreatment = referral({
  code: 'EMERGENCY_TREATMENT',
  titles: { zh: '疾病应急救助(先诊疗后付费)', en: 'Emergency treatment, paid later' },
  group: 'SPECIAL_ASSISTANCE',
  department: { zh: '卫生健康部门、定点医疗机构', en: 'Health department and designated hospitals' },
  basis: EMERGENCY_BASIS,
  level: 'VILLAGE',
  who: {
    id: 'emergency-treatment.patient',
    titles: { zh: '急危重症患者', en: 'Emergency patients' },
    basis: EMERGENCY_BASIS,
    some: {
      zh: '急危重伤病,立即转定点医疗机构先救治后付费,不问户籍、身份和支付能力({count}人)。',
      en: 'An emergency: designated hospitals treat at once and are paid later, whatever the registration, name or means ({count} persons).',
    },
    none: {
      zh: '没有需要立即救治的急危重伤病。',
      en: 'There is no emergency of health that needs treatment at once.',
    },
    fits: (member, { application: { urgent, emergency } }) =>
      has(member, 'UNIDENTIFIED_PATIENT') ||
      (urgent && emergency !== null && PATIENT_EMERGENCIES.includes(emergency.kind)),
  },
});

export const medicalValues: ParameterTable = {
  'medical.groups': [at('2014-05-01', ['ALLOWANCE', 'EXTREME_POVERTY'], interim('28', 'J3'), 'B')],
};
