import {
  ANY_LEVEL,
  ageOf,
  at,
  declare,
  type Facts,
  has,
  type MemberFacts,
  type ParameterDeclaration,
  type ParameterTable,
  type ProcedureStep,
  type Programme,
  type Rule,
  refused,
  runningHelp,
  satisfied,
  type Values,
} from '../../../src/policy/index.js';
import { divide, type Fen, minFen } from '../../../src/shared/money.js';
import { ADULT_AGE } from '../household/counted-members.js';
import { childrenOpinion, requirement } from '../instruments.js';
import { allowanceRecipients, isSupported, isWithoutCare } from '../kit/hardship-group.js';
import { type Chosen, grant, type Share, service } from '../kit/offer.js';

const BASIS = [childrenOpinion('2', 'J8'), childrenOpinion('2', 'X5')];
const STANDARD = 'child.standard';
const EPIDEMIC_CARE = 'epidemic-care.open';

export const childrenDeclarations: readonly ParameterDeclaration[] = [
  declare.money(
    STANDARD,
    {
      zh: '孤儿和事实无人抚养儿童基本生活标准(每人每月)',
      en: 'Basic-living standard of orphans and children without care, a person a month',
    },
    'FEN_PER_PERSON_MONTH',
  ),
  declare.integer(
    'child.township.days',
    { zh: '乡镇查验时限(儿童)', en: 'Review by the township (children)' },
    'WORKING_DAYS',
  ),
  declare.integer(
    'child.county.days',
    { zh: '县级确认时限(儿童)', en: 'Decision by the county (children)' },
    'WORKING_DAYS',
  ),
  declare.flag(EPIDEMIC_CARE, {
    zh: '疫情期间监护缺失儿童救助',
    en: 'Whether care for children whom an epidemic leaves without care is open',
  }),
];

const ONLY_THE_YEAR = {
  note: {
    zh: '仅知为2019年,取该年第一日。',
    en: 'Only the year 2019 is known to us; its first day is taken.',
  },
};

export const childrenValues: ParameterTable = {
  'child.township.days': [at('2019-01-01', 15, childrenOpinion('2', 'J8'), 'A', ONLY_THE_YEAR)],
  'child.county.days': [at('2019-01-01', 15, childrenOpinion('2', 'J8'), 'A', ONLY_THE_YEAR)],
  [EPIDEMIC_CARE]: [
    at('2020-01-01', true, requirement('X4.1'), 'C', {
      when: { situation: 'EPIDEMIC_RISK', levels: [ANY_LEVEL] },
    }),
  ],
};

/** Township and county, fifteen working days each, and no public notice (CHILDREN-2019, 2). */
const procedure: readonly ProcedureStep[] = [
  { code: 'ACCEPTANCE', level: 'TOWNSHIP', after: [], basis: BASIS },
  {
    code: 'REVIEW',
    level: 'TOWNSHIP',
    after: ['ACCEPTANCE'],
    deadline: { parameter: 'child.township.days', unit: 'WORKING_DAYS' },
    basis: BASIS,
  },
  {
    code: 'DECISION',
    level: 'COUNTY',
    after: ['REVIEW'],
    deadline: { parameter: 'child.county.days', unit: 'WORKING_DAYS' },
    basis: BASIS,
  },
];

/**
 * Fen a month that the child already has from basic-living support: the whole of support in extreme poverty for
 * those it is for, otherwise an equal share of the household's allowance. Shares are rounded down, so that no child
 * is topped up by less than the standard leaves.
 */
function ownSupport(child: MemberFacts, facts: Facts, values: Values): Fen {
  const supported = facts.household.members.filter((member) => isSupported(member, facts, values));
  if (supported.includes(child)) return equalShare(facts, 'EXTREME_POVERTY', supported.length);
  const recipients = allowanceRecipients(facts, values);
  return recipients.includes(child) ? equalShare(facts, 'SUBSISTENCE_ALLOWANCE', recipients.length) : 0n;
}

function equalShare(facts: Facts, programme: string, among: number): Fen {
  return divide(runningHelp(facts, programme)?.amount ?? 0n, BigInt(among), 'DOWN_TO_FEN');
}

/** The standard, or what is missing to it for a child that is already supported (补差; J8, X5). */
function topUp(child: MemberFacts, facts: Facts, values: Values): Share {
  const standard = values.money(STANDARD);
  const support = minFen(standard, ownSupport(child, facts, values));
  return {
    amount: standard,
    message: 'standard',
    shown: { standard },
    ...(support > 0n ? { further: [{ message: 'support', shown: { support }, amount: -support }] } : {}),
  };
}

/** Basic living for orphans and children de facto without care, topped up to the standard (J8, X5). */
export const childBasicLiving: Programme<Chosen> = {
  ...grant(
    {
      code: 'CHILD_BASIC_LIVING',
      titles: {
        zh: '孤儿和事实无人抚养儿童基本生活保障',
        en: 'Basic living of orphans and children without care',
      },
      group: 'BASIC_LIVING',
      department: { zh: '民政部门', en: 'Civil affairs department' },
      basis: BASIS,
      who: {
        id: 'child-living.child',
        titles: { zh: '孤儿和事实无人抚养儿童', en: 'Orphans and children without care' },
        basis: BASIS,
        some: {
          zh: '{count}名未满十八周岁的孤儿或事实无人抚养儿童。',
          en: '{count} orphans or children without care are under eighteen.',
        },
        none: {
          zh: '没有未满十八周岁的孤儿或事实无人抚养儿童。',
          en: 'There is no orphan or child without care under eighteen.',
        },
        fits: isWithoutCare,
      },
    },
    {
      period: 'MONTHLY',
      basis: BASIS,
      messages: {
        standard: { zh: '基本生活标准每月{standard}元', en: 'Standard of {standard} yuan a month' },
        support: {
          zh: '减去本人已享受的低保或特困供养{support}元',
          en: 'Less the child’s part of {support} yuan in running basic-living support',
        },
      },
      share: topUp,
    },
  ),
  procedure,
};

/** Care of such children opens with a declared epidemic risk, and the declaration stays on record (X4.1). */
const epidemicDeclared: Rule<Chosen> = {
  id: 'epidemic-care.declared',
  titles: { zh: '疫情风险等级', en: 'A declared epidemic' },
  basis: [requirement('X4.1')],
  messages: {
    open: {
      zh: '本地处于已宣布的疫情风险区({situation})。',
      en: 'An epidemic risk is declared here ({situation}).',
    },
    none: { zh: '本地没有宣布疫情风险。', en: 'No epidemic risk is declared here.' },
  },
  apply: (_facts, values) => {
    const situation = values.situationOf(EPIDEMIC_CARE);
    if (situation === null || !values.flag(EPIDEMIC_CARE)) return refused('none');
    return satisfied('open', { situation });
  },
};

const NO_CARER = ['INFECTED', 'QUARANTINED', 'MISSING', 'IN_PRISON', 'IN_COMPULSORY_DETOXIFICATION'] as const;

/** A minor with whom no adult is left who could care: all are infected, quarantined or away, or there is none. */
function isLeftWithoutCare(member: MemberFacts, facts: Facts): boolean {
  if (ageOf(member, facts) >= ADULT_AGE) return false;
  return facts.household.members
    .filter((other) => ageOf(other, facts) >= ADULT_AGE)
    .every((adult) => NO_CARER.some((kind) => has(adult, kind)));
}

/** Children whom an epidemic leaves without care are found, visited and placed at once by the village (X4.1). */
export const childEpidemicCare = service({
  code: 'CHILD_EPIDEMIC_CARE',
  titles: { zh: '疫情监护缺失儿童救助保护', en: 'Care of children whom an epidemic leaves alone' },
  group: 'CARE',
  department: { zh: '民政部门', en: 'Civil affairs department' },
  basis: [requirement('X4.1')],
  level: 'VILLAGE',
  before: [epidemicDeclared],
  who: {
    id: 'epidemic-care.child',
    titles: { zh: '监护缺失儿童', en: 'Children without care' },
    basis: [requirement('X4.1')],
    some: {
      zh: '{count}名儿童因疫情监护缺失,立即上门随访并安置照料。',
      en: '{count} children are left without care: they are visited and placed in care at once.',
    },
    none: { zh: '没有因疫情监护缺失的儿童。', en: 'No child is left without care.' },
    fits: isLeftWithoutCare,
  },
});

export const childrenProgrammes = [childBasicLiving, childEpidemicCare];
