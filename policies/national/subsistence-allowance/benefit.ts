import {
  ageOf,
  type Benefit,
  type BenefitLine,
  type Facts,
  type Text,
  type Values,
} from '../../../src/policy/index.js';
import { divide, type Fen, multiply } from '../../../src/shared/money.js';
import { ADULT_AGE } from '../household/counted-members.js';
import { allowanceRules, interim, october2022 } from '../instruments.js';
import { type AllowanceHousehold, refusesWork } from './allowance-household.js';
import { isInGradualExit } from './rules/gradual-exit.js';
import { onePersonMembers } from './rules/one-person.js';

const GAP = [interim('12'), allowanceRules('23')];
const TIER = [allowanceRules('23')];
const ONE_PERSON = [allowanceRules('8', 'J1.2')];
const KEPT = [october2022('渐退期', 'X1.2')];
const REFUSED_WORK = [interim('45')];
const SURCHARGE = [interim('12')];
const ELDER_AGE = 60;

export const allowanceBenefitMessages: Readonly<Record<string, Text>> = {
  standard: {
    zh: '低保标准每人每月{standard}元 × {persons}人',
    en: 'Standard of {standard} yuan a person a month × {persons} persons',
  },
  income: { zh: '减去家庭月收入{income}元', en: 'Less the income of {income} yuan a month' },
  tier: {
    zh: '{class}档每人每月{sum}元 × {persons}人',
    en: 'Tier {class} of {sum} yuan a person a month × {persons} persons',
  },
  onePerson: { zh: '单人户:低保标准{standard}元', en: 'One-person household: standard of {standard} yuan' },
  ownIncome: { zh: '减去本人月收入{income}元', en: 'Less the own income of {income} yuan a month' },
  kept: { zh: '渐退期内继续发放原低保金', en: 'The former allowance goes on during the gradual exit' },
  refusedWork: { zh: '连续拒绝就业,减发本人部分', en: 'Own share cut after refusing work' },
  surcharge: {
    zh: '分类施保增发:低保标准的{share}',
    en: 'Surcharge of {share} of the standard',
  },
};

/**
 * The allowance a month (INTERIM-2014, 12; 57号, 23): below the line the gap between the standard and the income of
 * all who count, or the tier's sum; during a gradual exit the former allowance; otherwise the gap of each
 * one-person household. Exact to the fen: only the cut of an own share and a surcharge are rounded, down.
 */
export function allowanceBenefit(facts: Facts, values: Values, household: AllowanceHousehold): Benefit {
  const benefitClass = allowanceClass(household);
  const lines: BenefitLine[] = [];
  if (household.isBelow) {
    ordinary(facts, values, household, benefitClass, lines);
  } else if (household.running !== undefined && isInGradualExit(household)) {
    lines.push({ message: 'kept', shown: {}, amount: household.running.amount, basis: KEPT });
  } else {
    alone(household, lines);
  }
  let amount = 0n;
  for (const line of lines) amount += line.amount as Fen;
  return { amount, period: 'MONTHLY', class: benefitClass, lines };
}

/**
 * A: nobody is able to work and nothing counts as income. B: nobody is able to work and the income is steady.
 * C: somebody is able to work, or income comes and goes. So C is what 57号, 31 reviews half-yearly (J1.4).
 */
export function allowanceClass(household: AllowanceHousehold): 'A' | 'B' | 'C' {
  if (household.someoneAble || household.unstable) return 'C';
  return household.income === 0n ? 'A' : 'B';
}

function ordinary(
  facts: Facts,
  values: Values,
  household: AllowanceHousehold,
  benefitClass: 'A' | 'B' | 'C',
  lines: BenefitLine[],
): void {
  const { standard, line, net } = household;
  const persons = household.counted.length;
  let total: Fen;
  if (values.code('allowance.method') === 'TIERS') {
    const sum = values.money(`allowance.tier.${benefitClass.toLowerCase()}`);
    total = sum * household.size;
    lines.push({ message: 'tier', shown: { class: benefitClass, sum, persons }, amount: total, basis: TIER });
  } else {
    total = line - net;
    lines.push({ message: 'standard', shown: { standard, persons }, amount: line, basis: GAP });
    if (net > 0n) lines.push({ message: 'income', shown: { income: net }, amount: -net, basis: GAP });
  }
  cutShares(household, total, lines);
  if (values.isSet('allowance.surcharge.share')) surcharges(facts, values, household, standard, lines);
}

/** An equal share of the sum is the own share of each who counts (INTERIM-2014, 45). */
function cutShares({ counted, size, values }: AllowanceHousehold, total: Fen, lines: BenefitLine[]): void {
  for (const one of counted) {
    if (!refusesWork(one, values)) continue;
    lines.push({
      message: 'refusedWork',
      shown: {},
      amount: -divide(total, size, 'DOWN_TO_FEN'),
      personId: one.member.personId,
      basis: REFUSED_WORK,
    });
  }
}

/** Each old, minor, severely disabled or seriously ill member is counted once, whatever else applies (INTERIM-2014, 12). */
function surcharges(
  facts: Facts,
  values: Values,
  household: AllowanceHousehold,
  standard: Fen,
  lines: BenefitLine[],
): void {
  const share = values.ratio('allowance.surcharge.share');
  const amount = multiply(standard, share, 'DOWN_TO_FEN');
  for (const { member, traits } of household.counted) {
    const age = ageOf(member, facts);
    if (age >= ADULT_AGE && age < ELDER_AGE && !traits.mayStandAlone) continue;
    lines.push({
      message: 'surcharge',
      shown: { share: `${share.numerator}/${share.denominator}` },
      amount,
      personId: member.personId,
      basis: SURCHARGE,
    });
  }
}

function alone(household: AllowanceHousehold, lines: BenefitLine[]): void {
  const { standard } = household;
  for (const { member, income } of onePersonMembers(household)) {
    const { personId } = member;
    lines.push({ message: 'onePerson', shown: { standard }, amount: standard, personId, basis: ONE_PERSON });
    if (income > 0n)
      lines.push({ message: 'ownIncome', shown: { income }, amount: -income, personId, basis: ONE_PERSON });
  }
}
