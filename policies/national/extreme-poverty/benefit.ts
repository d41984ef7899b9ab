import type { Benefit, BenefitLine, Facts, MemberFacts, Text, Values } from '../../../src/policy/index.js';
import { type Fen, multiply } from '../../../src/shared/money.js';
import { extremePovertyRules, requirement } from '../instruments.js';
import { CARE_LEVELS, type CareLevel } from '../parameters/extreme-poverty.js';
import { careLevelOf, carePlaceOf, type ExtremePovertyHousehold } from './candidates.js';
import { basicLivingOf } from './rules.js';

export const extremePovertyBenefitMessages: Readonly<Record<string, Text>> = {
  basicLiving: { zh: '基本生活标准每月{standard}元', en: 'Basic living of {standard} yuan a month' },
  careSum: { zh: '照料护理标准({level})每月{care}元', en: 'Care ({level}) of {care} yuan a month' },
  careShare: {
    zh: '照料护理标准({level}):上年度月最低工资{wage}元的规定比例,每月{care}元',
    en: 'Care ({level}): the set share of last year’s minimum wage of {wage} yuan, {care} yuan a month',
  },
};

/**
 * Basic living and care money a month for everyone entitled (J2.2, J2.3). The class is the heaviest care level among
 * them.
 * @throws UnsetParameter naming the standard, the way care money is set, or the minimum wage
 */
export function extremePovertyBenefit(
  facts: Facts,
  values: Values,
  household: ExtremePovertyHousehold,
): Benefit {
  const standard = basicLivingOf(facts, values);
  const lines: BenefitLine[] = [];
  let amount = 0n;
  let heaviest = 0;
  for (const { member } of household.withoutMeans(() => standard)) {
    const level = careLevelOf(member) as CareLevel;
    lines.push({
      message: 'basicLiving',
      shown: { standard },
      amount: standard,
      personId: member.personId,
      basis: [requirement('J2.2')],
    });
    const care = careLine(member, level, values);
    lines.push(care);
    amount += standard + (care.amount as Fen);
    heaviest = Math.max(heaviest, CARE_LEVELS.indexOf(level));
  }
  return { amount, period: 'MONTHLY', class: CARE_LEVELS[heaviest] as CareLevel, lines };
}

/** A stated sum, or a share of last year's minimum wage, "at least": a fraction of a fen is rounded up. */
function careLine(member: MemberFacts, level: CareLevel, values: Values): BenefitLine {
  const common = { personId: member.personId, basis: [extremePovertyRules('22', 'J2.3')] };
  const code = level.toLowerCase();
  if (values.code('extreme-poverty.care.method') === 'SUM') {
    const care = values.money(`extreme-poverty.care.${code}.sum`);
    return { message: 'careSum', shown: { level, care }, amount: care, ...common };
  }
  const share = values.ratio(`extreme-poverty.care.${carePlaceOf(member) ?? 'home'}.${code}.share`);
  const wage = values.money('minimum-wage.month.last-year');
  const care = multiply(wage, share, 'UP_TO_FEN');
  return { message: 'careShare', shown: { level, wage, care }, amount: care, ...common };
}
