import {
  at,
  type Basis,
  CONDITION_KINDS,
  declare,
  INCOME_KINDS,
  type ParameterDeclaration,
  type ParameterTable,
} from '../../../src/policy/index.js';
import { localDate } from '../../../src/shared/local-date.js';
import { allowanceRules, interim, june2022, october2022 } from '../instruments.js';

const RULES = '2021-07-01';

/** What the subsistence allowance reads. Standards and limits of a place are declared here and set by the place. */
export const allowanceDeclarations: readonly ParameterDeclaration[] = [
  declare.money(
    'allowance.standard.urban',
    { zh: '城市低保标准(每人每月)', en: 'Urban allowance standard, a person a month' },
    'FEN_PER_PERSON_MONTH',
  ),
  declare.money(
    'allowance.standard.rural',
    { zh: '农村低保标准(每人每月)', en: 'Rural allowance standard, a person a month' },
    'FEN_PER_PERSON_MONTH',
  ),
  declare.code(
    'allowance.method',
    { zh: '低保金计算方式(补差或分档)', en: 'How the allowance is reckoned: gap or tiers' },
    ['GAP', 'TIERS'],
  ),
  ...(['a', 'b', 'c'] as const).map((tier) =>
    declare.money(
      `allowance.tier.${tier}`,
      {
        zh: `${tier.toUpperCase()}档低保金(每人每月)`,
        en: `Allowance of tier ${tier.toUpperCase()}, a person a month`,
      },
      'FEN_PER_PERSON_MONTH',
    ),
  ),
  declare.codes(
    'allowance.income.exempt',
    { zh: '不计入家庭收入的项目', en: 'Kinds of income that do not count' },
    INCOME_KINDS,
  ),
  declare.ratio('allowance.employment-cost.share', {
    zh: '必要就业成本占工资的比例',
    en: 'Necessary employment cost as a share of the wage',
  }),
  declare.ratio('allowance.employment-cost.most', {
    zh: '每名就业成员就业成本扣减上限(低保标准的倍数)',
    en: 'Most employment cost of one worker, as a multiple of the allowance standard',
  }),
  declare.ratio('allowance.employment-cost.bound.share', {
    zh: '未定就业成本时的考虑上限(占工资的比例)',
    en: 'While the employment cost is unset: the greatest share of a wage that is thought of',
  }),
  declare.ratio('allowance.employment-cost.bound.standards', {
    zh: '未定就业成本时的考虑上限(低保标准的倍数)',
    en: 'While the employment cost is unset: the greatest multiple of the standard that is thought of',
  }),
  declare.code(
    'allowance.employment-cost.for',
    { zh: '就业成本扣减适用对象', en: 'Whose employment cost is deducted' },
    ['RECIPIENTS', 'ALL'],
  ),
  declare.money(
    'allowance.assets.limit',
    { zh: '金融资产等限额(每人)', en: 'Limit of countable assets, a person' },
    'FEN',
  ),
  declare.flag('allowance.assets.vehicle', {
    zh: '是否允许拥有机动车',
    en: 'Whether a countable vehicle is allowed',
  }),
  declare.flag('allowance.assets.housing', {
    zh: '是否允许拥有生活必需以外的房产',
    en: 'Whether housing beyond the necessary home is allowed',
  }),
  declare.flag('allowance.gradual-exit', {
    zh: '是否给予渐退期',
    en: 'Whether a household that work lifts keeps the allowance for a while',
  }),
  declare.integer(
    'allowance.gradual-exit.months',
    { zh: '渐退期(月)', en: 'Gradual exit, months' },
    'MONTHS',
    [{ from: localDate('2022-10-20'), max: 6, basis: october2022('渐退期', 'X1.2') }],
  ),
  declare.integer(
    'allowance.stable-exit.months',
    { zh: '稳定脱贫退出前须享受的月数', en: 'Months on the allowance before a stable household leaves' },
    'MONTHS',
  ),
  declare.codes(
    'allowance.reach',
    { zh: '重点纳入核查的人群', en: 'Groups named as within the reach of the allowance' },
    CONDITION_KINDS,
  ),
  declare.ratio('allowance.surcharge.share', {
    zh: '分类施保增发比例(低保标准的比例)',
    en: 'Surcharge for old, minor, severely disabled or seriously ill members, as a share of the standard',
  }),
  declare.ratio('borderline.multiple', {
    zh: '低保边缘家庭收入倍数',
    en: 'Borderline household: income below this multiple of the standard',
  }),
  declare.ratio('borderline.option.multiple', {
    zh: '低保边缘家庭收入倍数(省级可选)',
    en: 'Borderline household: provincial option, capped at the minimum wage',
  }),
  declare.money('minimum-wage.month', { zh: '月最低工资标准', en: 'Monthly minimum wage' }, 'FEN_PER_MONTH'),
  declare.integer(
    'allowance.work-refusals',
    { zh: '连续拒绝就业次数', en: 'Refusals of suitable work in a row that cut the own share' },
    'COUNT',
  ),
];

/** What other places have published; see the note of each value. */
function published(article: string): Basis {
  return { instrument: 'EMPLOYMENT-COST-ELSEWHERE', article, requirement: 'J6.1' };
}

const greatest = {
  zh: '仅用于判断未设定的就业成本是否可能影响结论,不作扣减:已公布的规定最高扣减工资的30%(莆田2023年)或一个低保标准。',
  en: 'Only tells whether an employment cost that is unset could matter; nothing is deducted by it. Published rules deduct at most 30% of the wage (Putian 2023) or one allowance standard.',
};

/** What national law itself says about the allowance. Standards are for each place to set. */
export const allowanceValues: ParameterTable = {
  'allowance.method': [
    at('2014-05-01', 'GAP', interim('12'), 'C'),
    at(RULES, 'GAP', allowanceRules('23'), 'A'),
  ],
  'allowance.income.exempt': [
    at('2014-05-01', [], interim('9'), 'C'),
    at(
      RULES,
      ['BASIC_OLD_AGE_PENSION', 'VETERAN_CARE', 'AWARD', 'ASSISTANCE'],
      allowanceRules('13', 'J1.1'),
      'A',
    ),
  ],
  'allowance.employment-cost.for': [at(RULES, 'ALL', allowanceRules('13', 'X1.2'), 'A')],
  'allowance.employment-cost.bound.share': [
    at('2014-05-01', '0.3', published('30% of the wage'), 'C', { note: greatest }),
  ],
  'allowance.employment-cost.bound.standards': [
    at('2014-05-01', '1', published('one standard'), 'C', { note: greatest }),
  ],
  'borderline.multiple': [at(RULES, '1.5', allowanceRules('8', 'J1.2'), 'A')],
  'allowance.gradual-exit': [at('2022-06-02', true, june2022('一', 'N1.3'), 'A')],
  'allowance.work-refusals': [at('2014-05-01', 3, interim('45'), 'A')],
};

/** Time limits and gates of the allowance procedure. */
export const allowanceProcedureDeclarations: readonly ParameterDeclaration[] = [
  declare.integer(
    'allowance.investigation.days',
    { zh: '启动入户调查时限', en: 'Start of the investigation, from acceptance' },
    'WORKING_DAYS',
  ),
  declare.integer(
    'allowance.check.days',
    { zh: '启动经济状况核对时限', en: 'Start of the economic status check, from request' },
    'WORKING_DAYS',
  ),
  declare.integer('allowance.notice.days', { zh: '公示期', en: 'Public notice' }, 'CALENDAR_DAYS'),
  declare.integer(
    'allowance.decision.days',
    { zh: '审核确认时限', en: 'Decision, from receipt' },
    'WORKING_DAYS',
  ),
  declare.integer(
    'allowance.refusal.days',
    { zh: '不予确认书面告知时限', en: 'Written refusal with reasons' },
    'WORKING_DAYS',
  ),
  declare.integer('allowance.case.days', { zh: '全程办理时限', en: 'Whole case' }, 'WORKING_DAYS'),
  declare.integer(
    'allowance.case.special-days',
    { zh: '全程办理时限(特殊情况)', en: 'Whole case in special cases' },
    'WORKING_DAYS',
  ),
  declare.integer(
    'allowance.case.delegated-days',
    { zh: '全程办理时限(已委托乡镇)', en: 'Whole case where the township decides' },
    'WORKING_DAYS',
  ),
  declare.integer(
    'allowance.case.delegated-special-days',
    {
      zh: '全程办理时限(已委托乡镇,特殊情况)',
      en: 'Whole case where the township decides, in special cases',
    },
    'WORKING_DAYS',
  ),
  declare.code('allowance.approval.level', { zh: '低保审核确认机关', en: 'Who decides on the allowance' }, [
    'TOWNSHIP',
    'COUNTY',
  ]),
  declare.code('allowance.appraisal', { zh: '民主评议的条件', en: 'When the democratic appraisal is held' }, [
    'ALWAYS',
    'WHEN_DISPUTED',
    'WHEN_NOTICE_OBJECTED',
  ]),
  declare.integer(
    'visit.investigators',
    { zh: '入户调查人数', en: 'Investigators at a home visit, at least' },
    'PERSONS',
  ),
  ...(['a', 'b', 'c'] as const).map((group) =>
    declare.integer(
      `allowance.review.${group}.months`,
      {
        zh: `${group.toUpperCase()}类核查间隔(月)`,
        en: `Months between reviews of class ${group.toUpperCase()}`,
      },
      'MONTHS',
    ),
  ),
];

export const allowanceProcedureValues: ParameterTable = {
  'allowance.investigation.days': [at(RULES, 3, allowanceRules('15'), 'A')],
  'allowance.check.days': [at(RULES, 3, allowanceRules('17', 'C5'), 'A')],
  'visit.investigators': [at(RULES, 2, allowanceRules('16'), 'A')],
  'allowance.notice.days': [at(RULES, 7, allowanceRules('19', 'C8'), 'A')],
  'allowance.decision.days': [at(RULES, 10, allowanceRules('20'), 'A')],
  'allowance.refusal.days': [at(RULES, 3, allowanceRules('21'), 'A')],
  'allowance.case.days': [at(RULES, 30, allowanceRules('22'), 'A')],
  'allowance.case.special-days': [at(RULES, 45, allowanceRules('22'), 'A')],
  'allowance.case.delegated-days': [at('2022-10-20', 20, october2022('办理时限', 'J18.3'), 'A')],
  'allowance.case.delegated-special-days': [at('2022-10-20', 45, october2022('办理时限', 'J18.3'), 'A')],
  'allowance.approval.level': [
    at('2014-05-01', 'COUNTY', interim('11', 'J17'), 'C'),
    at(RULES, 'COUNTY', allowanceRules('20', 'J17'), 'A'),
  ],
  'allowance.appraisal': [
    at('2014-05-01', 'ALWAYS', interim('11'), 'C'),
    at(RULES, 'WHEN_NOTICE_OBJECTED', allowanceRules('19', 'J18.1'), 'A'),
  ],
  'allowance.review.a.months': [at(RULES, 12, allowanceRules('31', 'J1.4'), 'A')],
  'allowance.review.b.months': [at(RULES, 12, allowanceRules('31', 'J1.4'), 'A')],
  'allowance.review.c.months': [at(RULES, 6, allowanceRules('31', 'J1.4'), 'A')],
};
