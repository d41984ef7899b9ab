import {
  at,
  type Bound,
  declare,
  INCOME_KINDS,
  type ParameterDeclaration,
  type ParameterTable,
} from '../../../src/policy/index.js';
import { localDate } from '../../../src/shared/local-date.js';
import { extremePovertyRules, interim, june2022, requirement } from '../instruments.js';

const RULES = '2021-07-01';

/**
 * The basic-living standard is at least 1.3 times the allowance standard (J2.2); published sums are rounded down to a
 * yuan, so that the floor is compared after rounding down. Twelve months of it are 15.6 times the monthly allowance.
 */
function floor(times: string, area: string): readonly Bound[] {
  return [
    {
      from: localDate('2021-01-01'),
      atLeast: { times, of: `allowance.standard.${area}`, rounding: 'DOWN_TO_YUAN' },
      basis: requirement('J2.2'),
    },
  ];
}

/** Self-care levels: none of six items failed, one to three, four and more (43号, 21–22). */
export const CARE_LEVELS = ['ABLE', 'PARTIAL', 'FULL'] as const;
export type CareLevel = (typeof CARE_LEVELS)[number];

const LEVEL_NAMES: Readonly<Record<CareLevel, { zh: string; en: string }>> = {
  ABLE: { zh: '自理', en: 'able to care for oneself' },
  PARTIAL: { zh: '半失能', en: 'partial loss' },
  FULL: { zh: '失能', en: 'full loss' },
};

const AREAS = [
  { code: 'urban', zh: '城市', en: 'Urban' },
  { code: 'rural', zh: '农村', en: 'Rural' },
] as const;

const CARE_PLACES = [
  { code: 'institution', zh: '集中供养', en: 'in an institution' },
  { code: 'home', zh: '分散供养', en: 'at home' },
] as const;

export const extremePovertyDeclarations: readonly ParameterDeclaration[] = [
  ...AREAS.flatMap(({ code, zh, en }) => [
    declare.money(
      `extreme-poverty.standard.${code}`,
      {
        zh: `${zh}特困基本生活标准(每人每月)`,
        en: `${en} basic-living standard of extreme poverty, a person a month`,
      },
      'FEN_PER_PERSON_MONTH',
      floor('1.3', code),
    ),
    declare.money(
      `extreme-poverty.standard.${code}.year`,
      {
        zh: `${zh}特困基本生活标准(每人每年)`,
        en: `${en} basic-living standard of extreme poverty, a person a year`,
      },
      'FEN_PER_YEAR',
      floor('15.6', code),
    ),
  ]),
  declare.code(
    'extreme-poverty.care.method',
    {
      zh: '照料护理标准的确定方式(定额或比例)',
      en: 'How care money is set: as a sum or as a share of the minimum wage',
    },
    ['SUM', 'SHARE'],
  ),
  ...CARE_LEVELS.flatMap((level) => [
    declare.money(
      `extreme-poverty.care.${level.toLowerCase()}.sum`,
      {
        zh: `${LEVEL_NAMES[level].zh}照料护理标准(每人每月)`,
        en: `Care money, ${LEVEL_NAMES[level].en}, a person a month`,
      },
      'FEN_PER_PERSON_MONTH',
    ),
    ...CARE_PLACES.map((place) =>
      declare.ratio(`extreme-poverty.care.${place.code}.${level.toLowerCase()}.share`, {
        zh: `${place.zh}${LEVEL_NAMES[level].zh}照料护理标准占上年度月最低工资的比例`,
        en: `Care money ${place.en}, ${LEVEL_NAMES[level].en}, as a share of last year's monthly minimum wage`,
      }),
    ),
  ]),
  declare.money(
    'minimum-wage.month.last-year',
    { zh: '上年度月最低工资标准', en: "Last year's monthly minimum wage" },
    'FEN_PER_MONTH',
  ),
  declare.integer(
    'extreme-poverty.elder.age',
    { zh: '特困老年人年龄', en: 'Age from which old people are covered' },
    'YEARS',
  ),
  declare.integer(
    'extreme-poverty.minor.age',
    { zh: '特困未成年人年龄上限(未满)', en: 'Age below which minors are covered' },
    'YEARS',
  ),
  declare.integer(
    'extreme-poverty.minor.keeps-until',
    { zh: '已供养未成年人继续享受至(周岁)', en: 'Age until which a supported minor stays' },
    'YEARS',
  ),
  declare.codes(
    'extreme-poverty.income.exempt',
    { zh: '认定无生活来源时不计入的收入', en: 'Kinds of income that do not count as a source of living' },
    INCOME_KINDS,
  ),
  declare.money('extreme-poverty.assets.limit', {
    zh: '特困人员财产限额(每人)',
    en: 'Limit of countable assets of people in extreme poverty, a person',
  }),
  declare.flag('extreme-poverty.assets.vehicle', {
    zh: '特困人员是否允许拥有机动车',
    en: 'Whether people in extreme poverty may own a countable vehicle',
  }),
  declare.flag('extreme-poverty.assets.housing', {
    zh: '特困人员是否允许拥有生活必需以外的房产',
    en: 'Whether people in extreme poverty may own housing beyond the necessary home',
  }),
  declare.flag('extreme-poverty.care-agreement', {
    zh: '分散供养须签订委托照料协议',
    en: 'Whether support at home needs a signed care agreement',
  }),
  declare.integer(
    'extreme-poverty.township.days',
    { zh: '乡镇审核时限', en: 'Review by the township' },
    'WORKING_DAYS',
  ),
  declare.integer('extreme-poverty.notice.days', { zh: '公示期', en: 'Public notice' }, 'CALENDAR_DAYS'),
  declare.integer(
    'extreme-poverty.county.days',
    { zh: '县级确认时限', en: 'Decision by the county' },
    'WORKING_DAYS',
  ),
  declare.ratio('extreme-poverty.random-check.share', {
    zh: '县级随机抽查比例',
    en: 'Share of cases that the county checks at random',
  }),
  declare.integer(
    'extreme-poverty.refusal.days',
    { zh: '不予确认书面告知时限', en: 'Written refusal with reasons' },
    'WORKING_DAYS',
  ),
  declare.integer(
    'extreme-poverty.regrading.days',
    { zh: '生活自理能力重新评估时限', en: 'New grading of self-care, from report' },
    'WORKING_DAYS',
  ),
  declare.integer('extreme-poverty.case.days', { zh: '全程办理时限', en: 'Whole case' }, 'WORKING_DAYS'),
  declare.code(
    'extreme-poverty.approval.level',
    { zh: '特困人员确认机关', en: 'Who decides on extreme-poverty support' },
    ['TOWNSHIP', 'COUNTY'],
  ),
  declare.code(
    'extreme-poverty.appraisal',
    { zh: '民主评议的条件', en: 'When the democratic appraisal is held' },
    ['ALWAYS', 'WHEN_DISPUTED', 'WHEN_NOTICE_OBJECTED'],
  ),
];

/** What national law itself says about extreme-poverty support. */
export const extremePovertyValues: ParameterTable = {
  'extreme-poverty.elder.age': [
    at('2014-05-01', 60, interim('14'), 'C'),
    at(RULES, 60, extremePovertyRules('5'), 'A'),
  ],
  'extreme-poverty.minor.age': [
    at('2014-05-01', 16, interim('14'), 'C'),
    at(RULES, 16, extremePovertyRules('5', 'J2.1'), 'A'),
  ],
  'extreme-poverty.minor.keeps-until': [at(RULES, 18, extremePovertyRules('24', 'J2.1'), 'A')],
  'extreme-poverty.income.exempt': [
    at('2014-05-01', [], interim('14'), 'C'),
    at(
      RULES,
      ['BASIC_OLD_AGE_PENSION', 'VETERAN_CARE', 'AWARD', 'ASSISTANCE'],
      extremePovertyRules('6', 'J2.1'),
      'A',
    ),
  ],
  'extreme-poverty.care-agreement': [at('2022-06-02', true, june2022('五', 'N5.2'), 'A')],
  'extreme-poverty.township.days': [at(RULES, 15, extremePovertyRules('13–18'), 'A')],
  'extreme-poverty.notice.days': [at(RULES, 7, extremePovertyRules('13–18', 'C8'), 'A')],
  'extreme-poverty.county.days': [at(RULES, 15, extremePovertyRules('13–18'), 'A')],
  'extreme-poverty.random-check.share': [at(RULES, '0.3', extremePovertyRules('13–18', 'J20.1'), 'A')],
  'extreme-poverty.refusal.days': [at(RULES, 3, extremePovertyRules('13–18'), 'A')],
  'extreme-poverty.regrading.days': [at(RULES, 10, extremePovertyRules('23'), 'A')],
  'extreme-poverty.approval.level': [
    at('2014-05-01', 'COUNTY', interim('16', 'J17'), 'C'),
    at(RULES, 'COUNTY', extremePovertyRules('13–18', 'J17'), 'A'),
  ],
  'extreme-poverty.appraisal': [
    at('2014-05-01', 'ALWAYS', interim('16'), 'C'),
    at(RULES, 'WHEN_DISPUTED', extremePovertyRules('13–18', 'J18.1'), 'B', {
      note: {
        zh: '43号文未列评议为必经程序;与低保一致,有疑义时评议。',
        en: 'The rules list no general appraisal; as with the allowance it is held when there is a dispute.',
      },
    }),
  ],
};
