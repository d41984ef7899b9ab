import {
  at,
  conditionOf,
  declare,
  type Facts,
  has,
  type MemberFacts,
  type ParameterDeclaration,
  type ParameterTable,
  type Rule,
  refused,
  runningHelp,
  satisfied,
  type Values,
} from '../../../src/policy/index.js';
import { interim } from '../instruments.js';
import { HARDSHIP_GROUPS, isHouseholdOf, isSupported } from '../kit/hardship-group.js';
import { type Chosen, referral } from '../kit/offer.js';
import { monthlyStandard } from '../temporary/common.js';
import { YearOfSpending } from '../temporary/expenditure.js';

const RENTAL = [interim('37', 'J5'), interim('38', 'J5')];
const UNSAFE = [interim('38', 'J5')];

export const housingDeclarations: readonly ParameterDeclaration[] = [
  declare.codes(
    'housing.unsafe.groups',
    { zh: '农村危房改造重点对象', en: 'Groups whose unsafe rural houses are rebuilt' },
    HARDSHIP_GROUPS,
  ),
  declare.flag('housing.unsafe.hardship', {
    zh: '危房改造包括因病因灾因意外支出较大的困难家庭',
    en: 'Whether households struck by illness, disaster or accident are rebuilt for too',
  }),
];

export const housingValues: ParameterTable = {
  'housing.unsafe.groups': [at('2014-05-01', ['ALLOWANCE', 'EXTREME_POVERTY'], interim('37', 'J5'), 'B')],
  'housing.unsafe.hardship': [at('2014-05-01', false, interim('37', 'J5'), 'B')],
};

/** Supported in extreme poverty at home, not in an institution. */
export function isSupportedAtHome(member: MemberFacts, facts: Facts, values: Values): boolean {
  return isSupported(member, facts, values) && conditionOf(member, 'CARE')?.grade === 'HOME';
}

/** Who may apply: town households on the allowance, and people supported at home in extreme poverty. */
const rentalHousehold: Rule<Chosen> = {
  id: 'rental.household',
  titles: { zh: '住房救助对象', en: 'Households whom housing assistance is for' },
  basis: RENTAL,
  messages: {
    allowance: { zh: '城镇低保家庭。', en: 'A town household on the allowance.' },
    supported: { zh: '分散供养特困人员。', en: 'Supported at home in extreme poverty.' },
    other: {
      zh: '既不是城镇低保家庭,也不是分散供养特困人员。',
      en: 'Neither a town household on the allowance nor supported at home in extreme poverty.',
    },
  },
  apply: (facts, values) => {
    const { area, members } = facts.household;
    if (area === 'URBAN' && runningHelp(facts, 'SUBSISTENCE_ALLOWANCE') !== undefined)
      return satisfied('allowance');
    return members.some((member) => isSupportedAtHome(member, facts, values))
      ? satisfied('supported')
      : refused('other');
  },
};

/** Public rental housing or a rent subsidy, on application, for everybody entitled who lacks housing (J5, D7). */
export const rentalHousing = referral({
  code: 'RENTAL_HOUSING',
  titles: { zh: '公租房保障和租赁补贴', en: 'Public rental housing or rent subsidy' },
  group: 'SPECIAL_ASSISTANCE',
  department: { zh: '住房保障部门', en: 'Housing department' },
  basis: RENTAL,
  level: 'COUNTY',
  questions: [
    {
      code: 'form',
      titles: { zh: '申请方式', en: 'What is applied for' },
      type: 'CHOICE',
      choices: [
        { code: 'RENTAL', titles: { zh: '公租房实物配租', en: 'A public rental home' } },
        { code: 'SUBSIDY', titles: { zh: '租赁补贴', en: 'A rent subsidy' } },
      ],
      required: true,
    },
  ],
  before: [rentalHousehold],
  who: {
    id: 'rental.need',
    titles: { zh: '住房困难', en: 'Housing need' },
    basis: [interim('39', 'J5')],
    some: { zh: '{count}名成员住房困难。', en: '{count} members lack suitable housing.' },
    none: { zh: '没有住房困难记录。', en: 'No housing need is on record.' },
    fits: (member) => has(member, 'HOUSING_NEED'),
  },
});

const unsafeHousehold: Rule<Chosen> = {
  id: 'unsafe-house.household',
  titles: { zh: '危房改造对象', en: 'Households whose house is rebuilt' },
  basis: UNSAFE,
  messages: {
    group: { zh: '属于危房改造重点对象。', en: 'The household belongs to the groups named.' },
    hardship: {
      zh: '刚性支出较大导致基本生活严重困难。',
      en: 'Necessary spending has brought the household into serious difficulty.',
    },
    other: { zh: '不属于危房改造重点对象。', en: 'The household belongs to no group named.' },
    urban: { zh: '不在农村。', en: 'The household does not live in the country.' },
  },
  apply: (facts, values) => {
    if (facts.household.area !== 'RURAL') return refused('urban');
    const groups = values.codes('housing.unsafe.groups');
    if (isHouseholdOf(facts, values, groups)) return satisfied('group');
    return values.flag('housing.unsafe.hardship') && isInSpendingHardship(facts, values)
      ? satisfied('hardship')
      : refused('other');
  },
};

/** What a year's means leave after a year's necessary spending lies below a year's allowance standard (J9.2's test). */
export function isInSpendingHardship(facts: Facts, values: Values): boolean {
  const year = new YearOfSpending(facts, values.codes('allowance.income.exempt'));
  if (year.spending === 0n) return false;
  return year.left < monthlyStandard(facts, values) * BigInt(12 * year.persons);
}

/**
 * An unsafe rural house is rebuilt as soon as it is found, house by house (发现一户、改造一户): the case stays open
 * until the condition UNSAFE_HOUSE ends (J5, D7).
 */
export const unsafeHouse = referral({
  code: 'UNSAFE_HOUSE_REBUILDING',
  titles: { zh: '农村危房改造', en: 'Rebuilding of unsafe rural houses' },
  group: 'SPECIAL_ASSISTANCE',
  department: { zh: '住房城乡建设部门', en: 'Housing and construction department' },
  basis: UNSAFE,
  level: 'COUNTY',
  before: [unsafeHousehold],
  who: {
    id: 'unsafe-house.house',
    titles: { zh: '居住危房', en: 'An unsafe house' },
    basis: UNSAFE,
    some: { zh: '现居住危房({count}人),尚未改造。', en: '{count} members live in an unsafe house.' },
    none: { zh: '没有未改造的危房。', en: 'No unsafe house is open.' },
    fits: (member) => has(member, 'UNSAFE_HOUSE'),
  },
});

export const housingProgrammes = [rentalHousing, unsafeHouse];
