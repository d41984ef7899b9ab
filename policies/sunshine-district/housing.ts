import {
  declare,
  has,
  type ParameterDeclaration,
  type ProgrammeAdaptation,
  type Rule,
  refused,
  satisfied,
} from '../../src/policy/index.js';
import { isCounted } from '../national/household/counted-members.js';
import { isHouseholdOf } from '../national/kit/hardship-group.js';
import type { Chosen } from '../national/kit/offer.js';
import { gravestGrade } from '../national/special/disability.js';
import { opinion } from './instruments.js';

const TOWN = [opinion('三(五)1', 'D7')];
const COUNTRY = [opinion('三(五)2', 'D7')];
const LIMIT = 'housing.income-limit';

export const housingDeclarations: readonly ParameterDeclaration[] = [
  declare.money(
    LIMIT,
    {
      zh: '住房保障中低收入家庭收入线(每人每月)',
      en: 'Income limit of low- and middle-income households, a person a month',
    },
    'FEN_PER_PERSON_MONTH',
  ),
];

/** Town households of low and middle income; those on support need no reckoning (D7). */
const town: Rule<Chosen> = {
  id: 'rental.household',
  titles: { zh: '城镇中低收入家庭', en: 'Town households of low and middle income' },
  basis: TOWN,
  messages: {
    support: { zh: '享受低保或特困供养。', en: 'Basic-living support is running.' },
    within: {
      zh: '家庭月收入{income}元,不超过{persons}人的收入线{limit}元。',
      en: 'The income of {income} yuan does not exceed the limit of {limit} yuan for {persons} persons.',
    },
    above: {
      zh: '家庭月收入{income}元,超过{persons}人的收入线{limit}元。',
      en: 'The income of {income} yuan exceeds the limit of {limit} yuan for {persons} persons.',
    },
    country: { zh: '不是城镇家庭。', en: 'The household does not live in town.' },
  },
  apply: (facts, values) => {
    if (facts.household.area !== 'URBAN') return refused('country');
    if (isHouseholdOf(facts, values, ['ALLOWANCE', 'EXTREME_POVERTY'])) return satisfied('support');
    const counted = facts.household.members.filter((member) => isCounted(member, facts));
    const exempt = values.codes('allowance.income.exempt');
    let income = 0n;
    for (const { incomes } of counted)
      for (const { kind, amount } of incomes) if (!exempt.includes(kind)) income += amount;
    const limit = values.money(LIMIT) * BigInt(counted.length);
    const shown = { income, limit, persons: counted.length };
    return income <= limit ? satisfied('within', shown) : refused('above', shown);
  },
};

/** Country households in hardship of every kind: on support, disabled, or of those who served (D7). */
const country: Rule<Chosen> = {
  id: 'unsafe-house.household',
  titles: { zh: '农村困难家庭', en: 'Country households in hardship' },
  basis: COUNTRY,
  messages: {
    named: { zh: '属于农村各类困难家庭。', en: 'The household is one of those named.' },
    other: { zh: '不属于农村各类困难家庭。', en: 'The household is none of those named.' },
    urban: { zh: '不在农村。', en: 'The household does not live in the country.' },
  },
  apply: (facts, values) => {
    if (facts.household.area !== 'RURAL') return refused('urban');
    const named =
      isHouseholdOf(facts, values, values.codes('housing.unsafe.groups')) ||
      facts.household.members.some((member) => gravestGrade(member) !== null || has(member, 'VETERAN'));
    return named ? satisfied('named') : refused('other');
  },
};

/** Housing in the district: more households in town, and every country household in hardship (D7). */
export const districtHousing: readonly ProgrammeAdaptation[] = [
  { code: 'RENTAL_HOUSING', rules: [town] },
  { code: 'UNSAFE_HOUSE_REBUILDING', rules: [country] },
];
