import {
  evidenceMissing,
  type Facts,
  has,
  NOT_APPLICABLE,
  type Rule,
  refused,
  satisfied,
  type Values,
} from '../../../src/policy/index.js';
import { divide, type Fen, sumFen } from '../../../src/shared/money.js';
import { type AssetLimits, countableAssets, weighAssets } from '../household/assets.js';
import { extremePovertyRules, interim, june2022 } from '../instruments.js';
import { type Candidate, careLevelOf, carePlaceOf, type ExtremePovertyHousehold } from './candidates.js';

type EpRule = Rule<ExtremePovertyHousehold>;

const LIMITS: AssetLimits = {
  perPerson: 'extreme-poverty.assets.limit',
  vehicle: 'extreme-poverty.assets.vehicle',
  housing: 'extreme-poverty.assets.housing',
};

/**
 * Fen a month for one person: the monthly standard of the area, or a twelfth of the yearly one where only that is
 * published. The twelfth is rounded up to the fen so that twelve payments never fall short of the year's sum.
 */
export function basicLivingOf(facts: Facts, values: Values): Fen {
  const key = `extreme-poverty.standard.${facts.household.area === 'URBAN' ? 'urban' : 'rural'}`;
  if (!values.isSet(key) && values.isSet(`${key}.year`)) {
    return twelfth(values.money(`${key}.year`));
  }
  return values.money(key);
}

function twelfth(year: Fen): Fen {
  return divide(year + 11n, 12n, 'DOWN_TO_FEN');
}

/** People in extreme poverty apply where they are registered (INTERIM-2014, 16; J16.2). */
const registration: EpRule = {
  id: 'extreme-poverty.registration',
  titles: { zh: '户籍所在地', en: 'Place of registration' },
  basis: [interim('16', 'J16.2')],
  messages: {
    here: { zh: '户籍在本辖区({division})。', en: 'The household is registered here ({division}).' },
    elsewhere: {
      zh: '户籍({division})不在本辖区,申请应转送户籍所在地办理。',
      en: 'The household is registered elsewhere ({division}); the application goes to the place of registration.',
    },
  },
  apply: (facts) => {
    const shown = { division: facts.household.registeredDivision };
    return facts.household.registeredHere ? satisfied('here', shown) : refused('elsewhere', shown);
  },
};

/** Only the old (60 and over), minors (under 16; 18 by J2.1) and the disabled are covered (43号, 4–5, 24; J2.1). */
const group: EpRule = {
  id: 'extreme-poverty.group',
  titles: { zh: '老年人、未成年人、残疾人', en: 'The old, minors and the disabled' },
  basis: [extremePovertyRules('5', 'J2.1'), extremePovertyRules('24', 'J2.1')],
  messages: {
    some: {
      zh: '{count}人属于老年人、未成年人或残疾人。',
      en: '{count} members are old, minors or disabled.',
    },
    none: {
      zh: '没有年满{elder}周岁、未满{minor}周岁或残疾的成员。',
      en: 'No member is {elder} or older, under {minor}, or disabled.',
    },
  },
  apply: (_facts, values, { candidates }) => {
    const count = candidates.filter((c) => c.group !== null).length;
    return count > 0
      ? satisfied('some', { count })
      : refused('none', {
          elder: values.integer('extreme-poverty.elder.age'),
          minor: values.integer('extreme-poverty.minor.age'),
        });
  },
};

/** They have no ability to work (43号, 5). */
const ability: EpRule = {
  id: 'extreme-poverty.ability',
  titles: { zh: '无劳动能力', en: 'No ability to work' },
  basis: [extremePovertyRules('5')],
  messages: {
    unable: { zh: '{count}人无劳动能力。', en: '{count} of them have no ability to work.' },
    able: { zh: '残疾成员有劳动能力。', en: 'The disabled members are able to work.' },
  },
  apply: (_facts, _values, { candidates }) => {
    const covered = candidates.filter((c) => c.group !== null);
    if (covered.length === 0) return NOT_APPLICABLE;
    const count = covered.filter((c) => c.unable).length;
    return count > 0 ? satisfied('unable', { count }) : refused('able');
  },
};

/** Nobody supports them: there is no supporter by law, or none who can (43号, 4). */
const support: EpRule = {
  id: 'extreme-poverty.support',
  titles: { zh: '无法定义务人或义务人无履行能力', en: 'Nobody to support them' },
  basis: [extremePovertyRules('5')],
  messages: {
    nobody: { zh: '{count}人无人赡养、抚养或扶养。', en: 'Nobody supports {count} of them.' },
    supported: {
      zh: '有法定义务人且有履行能力。',
      en: 'There is a person bound by law to support them who can do so.',
    },
  },
  apply: (_facts, _values, { candidates }) => {
    const unable = candidates.filter((c) => c.group !== null && c.unable);
    if (unable.length === 0) return NOT_APPLICABLE;
    const count = unable.filter((c) => c.unsupported).length;
    return count > 0 ? satisfied('nobody', { count }) : refused('supported');
  },
};

/** They have no source of living: no income, or one below the support standard (43号, 6). */
const means: EpRule = {
  id: 'extreme-poverty.means',
  titles: { zh: '无生活来源', en: 'No source of living' },
  basis: [extremePovertyRules('5')],
  messages: {
    none: { zh: '没有应计收入。', en: 'There is no countable income.' },
    below: {
      zh: '{count}人本人月收入(合计{income}元)低于供养标准{standard}元。',
      en: 'The own income of {count} members ({income} yuan a month together) lies below the support standard of {standard} yuan each.',
    },
    notBelow: {
      zh: '本人月收入{income}元,不低于供养标准{standard}元。',
      en: 'The own income of {income} yuan a month is not below the support standard of {standard} yuan.',
    },
  },
  apply: (facts, values, household) => {
    const { unprovided } = household;
    if (unprovided.length === 0) return NOT_APPLICABLE;
    const income = sumFen(unprovided.map((c) => c.income));
    if (income === 0n) return satisfied('none');
    const standard = basicLivingOf(facts, values);
    const count = household.withoutMeans(() => standard).length;
    return count > 0
      ? satisfied('below', { count, income, standard })
      : refused('notBelow', { income, standard });
  },
};

/** Their assets keep to the limits of the place; necessities are exempt (43号, 6). */
const assets: EpRule = {
  id: 'extreme-poverty.assets',
  titles: { zh: '财产状况', en: 'Assets' },
  basis: [extremePovertyRules('5')],
  messages: {
    none: { zh: '除生活必需品外没有应计财产。', en: 'There are no countable assets beyond necessities.' },
    within: {
      zh: '应计财产{total}元,符合规定。',
      en: 'The countable assets of {total} yuan keep to the limit.',
    },
    above: {
      zh: '应计财产{total}元,不符合规定。',
      en: 'The countable assets of {total} yuan are not allowed.',
    },
  },
  apply: (facts, values, household) => {
    const persons = household.unprovided.length;
    if (persons === 0) return NOT_APPLICABLE;
    const countable = countableAssets(facts.household.assets);
    const finding = weighAssets(countable, persons, LIMITS, values);
    if (finding === 'NONE') return satisfied('none');
    return finding === 'WITHIN'
      ? satisfied('within', { total: countable.total })
      : refused('above', { total: countable.total });
  },
};

/** Self-care is assessed on six items and sets the care level (43号, 21–22; J2.3). */
const selfCare: EpRule = {
  id: 'extreme-poverty.self-care',
  titles: { zh: '生活自理能力', en: 'Self-care' },
  basis: [extremePovertyRules('21', 'J2.3'), extremePovertyRules('22', 'J2.3')],
  messages: {
    assessed: {
      zh: '生活自理能力已评估:{level}。',
      en: 'Self-care has been assessed: {level}.',
    },
    missing: {
      zh: '{count}人尚未评估生活自理能力或未确定供养方式。',
      en: 'For {count} members self-care is not assessed or the place of care not settled.',
    },
  },
  apply: (_facts, _values, { unprovided }) => {
    if (unprovided.length === 0) return NOT_APPLICABLE;
    const open = unprovided.filter(({ member }) => careLevelOf(member) === null);
    const homeless = unprovided.filter(({ member }) => carePlaceOf(member) === null);
    if (open.length > 0 || homeless.length > 0) {
      const papers = [
        ...(open.length > 0 ? ['SELF_CARE_ASSESSMENT'] : []),
        ...(homeless.length > 0 ? ['CARE_PLACE'] : []),
      ];
      return evidenceMissing(papers, 'missing', { count: Math.max(open.length, homeless.length) });
    }
    return satisfied('assessed', { level: unprovided.map(({ member }) => careLevelOf(member)).join('、') });
  },
};

/** Whoever is supported at home has a signed care agreement (J2.3, X2.2, N5.2). */
const careAgreement: EpRule = {
  id: 'extreme-poverty.care-agreement',
  titles: { zh: '委托照料协议', en: 'Care agreement' },
  basis: [june2022('五', 'N5.2')],
  messages: {
    signed: { zh: '分散供养,已签订委托照料协议。', en: 'Supported at home, with a signed care agreement.' },
    missing: {
      zh: '分散供养,尚未签订委托照料协议。',
      en: 'Supported at home, but the care agreement is not signed.',
    },
  },
  apply: (facts, values, { unprovided }) => {
    if (!values.isSet('extreme-poverty.care-agreement') || !values.flag('extreme-poverty.care-agreement'))
      return NOT_APPLICABLE;
    const atHome = unprovided.filter(({ member }) => carePlaceOf(member) === 'home');
    if (atHome.length === 0) return NOT_APPLICABLE;
    return atHome.every((candidate) => hasAgreement(candidate, facts))
      ? satisfied('signed')
      : evidenceMissing(['CARE_AGREEMENT'], 'missing');
  },
};

function hasAgreement({ member }: Candidate, facts: Facts): boolean {
  return has(member, 'CARE_AGREEMENT') || facts.application.evidence.includes('CARE_AGREEMENT');
}

export const extremePovertyRuleList: readonly EpRule[] = [
  registration,
  group,
  ability,
  support,
  means,
  assets,
  selfCare,
  careAgreement,
];
