import {
  ageOf,
  declare,
  type Facts,
  has,
  type NeedFactor,
  type NeedMeasure,
  type ParameterDeclaration,
  type Values,
} from '../../../src/policy/index.js';
import { isAbleToWork } from '../household/ability.js';
import { ADULT_AGE, isCounted } from '../household/counted-members.js';
import { traitsOf } from '../household/traits.js';
import { requirement } from '../instruments.js';
import { AllowanceHousehold } from '../subsistence-allowance/allowance-household.js';
import { YearOfSpending } from '../temporary/expenditure.js';
import { gravestGrade } from './disability.js';

const PERCENT = 100n;

function countMembers(
  facts: Facts,
  fits: (member: Facts['household']['members'][number]) => boolean,
): number {
  return facts.household.members.filter((member) => isCounted(member, facts) && fits(member)).length;
}

/** Full percent by which the income of those who count lies below the allowance standard; 0 at or above it. */
function incomeGap(facts: Facts, values: Values): number {
  const household = new AllowanceHousehold(facts, values);
  if (household.counted.length === 0 || !household.isBelow) return 0;
  return Number(((household.line - household.net) * PERCENT) / household.line);
}

/** Full percent of a year's income that goes into necessary spending, at most 100. */
function spendingShare(facts: Facts, values: Values): number {
  const { income, spending } = new YearOfSpending(facts, values.codes('allowance.income.exempt'));
  if (spending === 0n) return 0;
  return spending >= income ? Number(PERCENT) : Number((spending * PERCENT) / income);
}

const FACTORS: readonly NeedFactor[] = [
  {
    code: 'INCOME_GAP',
    titles: { zh: '收入低于低保标准的百分点', en: 'Percent by which income lies below the standard' },
    weight: 'hardship.weight.income-gap',
    count: incomeGap,
  },
  {
    code: 'NECESSARY_SPENDING',
    titles: { zh: '必需支出占收入的百分点', en: 'Percent of income that necessary spending takes' },
    weight: 'hardship.weight.spending',
    count: spendingShare,
  },
  {
    code: 'SERIOUS_ILLNESS',
    titles: { zh: '重病人数', en: 'Members seriously ill' },
    weight: 'hardship.weight.illness',
    count: (facts) => countMembers(facts, (member) => has(member, 'SERIOUS_ILLNESS')),
  },
  {
    code: 'DISABILITY',
    titles: { zh: '残疾人数', en: 'Disabled members' },
    weight: 'hardship.weight.disability',
    count: (facts) => countMembers(facts, (member) => gravestGrade(member) !== null),
  },
  {
    code: 'OLD_AGE',
    titles: { zh: '老年人数', en: 'Old members' },
    weight: 'hardship.weight.old-age',
    count: (facts, values) => {
      const old = values.integer('extreme-poverty.elder.age');
      return countMembers(facts, (member) => ageOf(member, facts) >= old);
    },
  },
  {
    code: 'MINORS',
    titles: { zh: '未成年人数', en: 'Minors' },
    weight: 'hardship.weight.minors',
    count: (facts) => countMembers(facts, (member) => ageOf(member, facts) < ADULT_AGE),
  },
  {
    code: 'NOBODY_ABLE',
    titles: { zh: '没有有劳动能力的成员', en: 'Nobody is able to work' },
    weight: 'hardship.weight.nobody-able',
    count: (facts) =>
      countMembers(facts, (member) => isAbleToWork(member, facts, traitsOf(member, facts.on))) === 0 ? 1 : 0,
  },
  {
    code: 'UNSAFE_HOUSE',
    titles: { zh: '居住危房', en: 'Lives in an unsafe house' },
    weight: 'hardship.weight.unsafe-house',
    count: (facts) => (countMembers(facts, (member) => has(member, 'UNSAFE_HOUSE')) > 0 ? 1 : 0),
  },
];

/** Weights are nowhere published: each place sets its own, and until then the coefficient is unknown by name (D1.1). */
export const hardshipDeclarations: readonly ParameterDeclaration[] = FACTORS.map(({ weight, titles }) =>
  declare.ratio(weight, {
    zh: `困难程度系数权重:${titles.zh}`,
    en: `Weight of the hardship coefficient: ${titles.en.toLowerCase()}`,
  }),
);

/** The hardship coefficient (困难程度系数): factors on record times the weights of the place (D1.1). */
export const hardshipCoefficient: NeedMeasure = { factors: FACTORS, basis: [requirement('D1.1')] };
