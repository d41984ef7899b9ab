import {
  ageOf,
  declare,
  evidenceMissing,
  type Facts,
  has,
  type MemberFacts,
  NOT_APPLICABLE,
  type ParameterDeclaration,
  type Rule,
  refused,
  satisfied,
  type Values,
} from '../../src/policy/index.js';
import { addMonths } from '../../src/shared/local-date.js';
import { type Chosen, referral } from '../national/kit/offer.js';
import { opinion } from './instruments.js';

const OLD_AGE = [opinion('三(一)6', 'D3.6')];
const LONGEVITY = [opinion('三(一)7', 'D3.7')];
const OLD_FROM = 60;
const LONG_LIVED_FROM = 90;
const CENTENARIAN_FROM = 100;
const RESIDENT_MONTHS = 36;
const CENTENARIAN_CONDITIONS = 'longevity.centenarian.conditions';
export const RESIDENCE_PROOF = 'RESIDENCE_PROOF';

export const oldAgeDeclarations: readonly ParameterDeclaration[] = [
  declare.flag(CENTENARIAN_CONDITIONS, {
    zh: '百岁以上老人是否同样要求常住三年且无离退休金',
    en: 'Whether three years of residence and no pension are asked of centenarians too',
  }),
];

/** Draws a retirement pension; the basic pension of residents is none (离退休金). */
function hasPension(member: MemberFacts): boolean {
  return has(member, 'HAS_PENSION') || member.incomes.some(({ kind }) => kind === 'CONTRIBUTORY_PENSION');
}

/** The household is registered in the district (具有我区常住户口). */
function registered(id: string, basis: Rule['basis']): Rule<Chosen> {
  return {
    id,
    titles: { zh: '本区常住户口', en: 'Registered here' },
    basis,
    messages: {
      here: { zh: '具有本区常住户口。', en: 'The household is registered in the district.' },
      elsewhere: {
        zh: '户籍({division})不在本区。',
        en: 'The household is registered elsewhere ({division}).',
      },
    },
    apply: ({ household: { registeredHere, registeredDivision } }) =>
      registeredHere ? satisfied('here') : refused('elsewhere', { division: registeredDivision }),
  };
}

/** Old-age subsidy: registered here, sixty or older on the day, no pension (D3.6). */
export const oldAgeSubsidy = referral({
  code: 'OLD_AGE_SUBSIDY',
  titles: { zh: '老年人养老补贴', en: 'Old-age subsidy' },
  group: 'SPECIAL_ASSISTANCE',
  department: { zh: '区人力资源和社会保障局', en: 'District human resources bureau' },
  basis: OLD_AGE,
  before: [registered('old-age.registered', OLD_AGE)],
  who: {
    id: 'old-age.person',
    titles: { zh: '六十周岁以上且无离退休金', en: 'Sixty and over, without a pension' },
    basis: OLD_AGE,
    some: { zh: '{count}人年满六十周岁且无离退休金。', en: '{count} members are sixty and have no pension.' },
    none: { zh: '没有年满六十周岁且无离退休金的成员。', en: 'No member of sixty lacks a pension.' },
    fits: (member, facts) => ageOf(member, facts) >= OLD_FROM && !hasPension(member),
  },
});

/**
 * Whether a member gets the longevity subsidy: 90–99 resident for three years and without a pension. Of centenarians
 * the opinion repeats neither condition; only where one of them would refuse is the reading asked for by name.
 * @throws UnsetParameter
 */
function isLongLived(member: MemberFacts, facts: Facts, values: Values): boolean {
  const age = ageOf(member, facts);
  if (age < LONG_LIVED_FROM) return false;
  if (!hasPension(member) && livesHereLongEnough(facts) !== false) return true;
  return age >= CENTENARIAN_FROM && !values.flag(CENTENARIAN_CONDITIONS);
}

/** null when the day since when they live here is not on record. */
function livesHereLongEnough({ household: { residentSince }, on }: Facts): boolean | null {
  return residentSince === null ? null : addMonths(residentSince, RESIDENT_MONTHS) <= on;
}

/** Registered and resident for three years or more, the day itself included; the proof is asked for when unknown. */
const residence: Rule<Chosen> = {
  id: 'longevity.residence',
  titles: { zh: '常住三年以上', en: 'Resident for three years' },
  basis: LONGEVITY,
  messages: {
    since: { zh: '自{since}起常住。', en: 'The household has lived here since {since}.' },
    proven: { zh: '常住证明已提交。', en: 'The proof of residence is in hand.' },
    missing: { zh: '缺少常住三年以上的证明。', en: 'The proof of three years of residence is missing.' },
  },
  apply: ({ household: { residentSince }, application: { evidence } }, _values, { members }) => {
    if (members.length === 0) return NOT_APPLICABLE;
    if (residentSince !== null) return satisfied('since', { since: residentSince });
    return evidence.includes(RESIDENCE_PROOF)
      ? satisfied('proven')
      : evidenceMissing([RESIDENCE_PROOF], 'missing');
  },
};

/** Longevity subsidy for people of 90 and over, more from 100 on by age (D3.7). */
export const longevitySubsidy = referral({
  code: 'LONGEVITY_SUBSIDY',
  titles: { zh: '长寿补贴', en: 'Longevity subsidy' },
  group: 'SPECIAL_ASSISTANCE',
  department: { zh: '区老龄委办公室', en: 'District office on ageing' },
  basis: LONGEVITY,
  evidence: [
    {
      code: RESIDENCE_PROOF,
      titles: { zh: '常住三年以上证明', en: 'Proof of three years of residence' },
      lookup: true,
      when: (facts) => facts.household.residentSince === null,
      basis: LONGEVITY,
    },
  ],
  before: [registered('longevity.registered', LONGEVITY)],
  who: {
    id: 'longevity.person',
    titles: { zh: '九十周岁以上老人', en: 'Ninety and over' },
    basis: LONGEVITY,
    some: {
      zh: '{count}名九十周岁以上老人符合条件。',
      en: '{count} members of ninety or over are entitled.',
    },
    none: {
      zh: '没有符合年龄、常住三年和无离退休金条件的老人。',
      en: 'No member meets age, three years of residence and lack of a pension.',
    },
    fits: isLongLived,
  },
  after: [residence],
});
