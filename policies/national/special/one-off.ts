import {
  at,
  declare,
  type Facts,
  type MemberFacts,
  type ParameterDeclaration,
  type ParameterTable,
  type Rule,
  refused,
  satisfied,
  type Text,
  type Values,
} from '../../../src/policy/index.js';
import { addMonths } from '../../../src/shared/local-date.js';
import { june2022 } from '../instruments.js';
import { hardshipGroup, livesOnSupport } from '../kit/hardship-group.js';
import { type Chosen, grant } from '../kit/offer.js';
import { AllowanceHousehold } from '../subsistence-allowance/allowance-household.js';

const CIVIL_AFFAIRS: Text = { zh: '民政部门', en: 'Civil affairs department' };
const LIVING_BASIS = [june2022('一', 'N1.1')];
const EPIDEMIC_BASIS = [june2022('一', 'N1.2')];
const LIVING = 'LIVING_SUBSIDY';
const EPIDEMIC = 'EPIDEMIC_GRANT';
const BATCH_MONTHS = 12;

export const oneOffDeclarations: readonly ParameterDeclaration[] = [
  declare.flag('living-subsidy.open', {
    zh: '一次性生活补贴发放批次',
    en: 'Whether a batch of the one-off living subsidy is open',
  }),
  declare.money('living-subsidy.allowance.urban', {
    zh: '一次性生活补贴(城市低保,每人)',
    en: 'One-off living subsidy, urban allowance, a person',
  }),
  declare.money('living-subsidy.allowance.rural', {
    zh: '一次性生活补贴(农村低保,每人)',
    en: 'One-off living subsidy, rural allowance, a person',
  }),
  declare.money('living-subsidy.extreme-poverty', {
    zh: '一次性生活补贴(特困人员,每人)',
    en: 'One-off living subsidy, extreme poverty, a person',
  }),
  declare.flag('epidemic-grant.open', {
    zh: '受疫情影响严重地区一次性临时救助金',
    en: 'Whether one-off grants of a badly hit area are open',
  }),
  declare.money('epidemic-grant.sum', {
    zh: '一次性临时救助金(每人)',
    en: 'One-off temporary grant in a badly hit area, a person',
  }),
];

export const oneOffValues: ParameterTable = {
  'epidemic-grant.open': [
    at('2022-06-02', true, june2022('一', 'N1.2'), 'A', {
      when: { situation: 'EPIDEMIC_RISK', levels: ['SEVERE'] },
    }),
  ],
};

/** A batch is open in the place (N1.1): the authority opens it and closes it again by date. */
const open: Rule<Chosen> = {
  id: 'living-subsidy.open',
  titles: { zh: '发放批次', en: 'The batch' },
  basis: LIVING_BASIS,
  messages: {
    open: { zh: '一次性生活补贴正在发放。', en: 'A batch of the one-off living subsidy is open.' },
    closed: { zh: '没有正在发放的一次性生活补贴。', en: 'No batch of the one-off living subsidy is open.' },
  },
  apply: (_facts, values) =>
    values.isSet('living-subsidy.open') && values.flag('living-subsidy.open')
      ? satisfied('open')
      : refused('closed'),
};

/** Paid once to each: a household that had it in the last twelve months has had this batch's. */
function once(id: string, programme: string, basis: Rule['basis']): Rule<Chosen> {
  return {
    id,
    titles: { zh: '只发一次', en: 'Once only' },
    basis,
    messages: {
      first: { zh: '尚未领取。', en: 'It has not been paid yet.' },
      had: { zh: '已于{on}领取。', en: 'It was paid on {on}.' },
    },
    apply: ({ household: { help }, on }) => {
      const had = help.find(
        (one) => one.programme === programme && one.from <= on && addMonths(one.from, BATCH_MONTHS) > on,
      );
      return had === undefined ? satisfied('first') : refused('had', { on: had.from });
    },
  };
}

const RECIPIENTS = ['EXTREME_POVERTY', 'ALLOWANCE'];

/** One-off living subsidy for recipients of the allowance and people in extreme poverty (N1.1). */
export const livingSubsidy = grant(
  {
    code: LIVING,
    titles: { zh: '一次性生活补贴', en: 'One-off living subsidy' },
    group: 'BASIC_LIVING',
    department: CIVIL_AFFAIRS,
    basis: LIVING_BASIS,
    before: [open],
    who: {
      id: 'living-subsidy.recipient',
      titles: { zh: '低保对象和特困人员', en: 'Recipients' },
      basis: LIVING_BASIS,
      some: { zh: '{count}人为低保对象或特困人员。', en: '{count} persons are recipients.' },
      none: {
        zh: '没有低保对象或特困人员。',
        en: 'Nobody is on the allowance or in extreme poverty.',
      },
      fits: (member, facts, values) => hardshipGroup(member, facts, values, RECIPIENTS) !== null,
    },
    after: [once('living-subsidy.once', LIVING, LIVING_BASIS)],
  },
  {
    period: 'ONE_OFF',
    basis: LIVING_BASIS,
    messages: {
      allowance: { zh: '低保对象每人{amount}元', en: 'On the allowance: {amount} yuan' },
      extremePoverty: { zh: '特困人员每人{amount}元', en: 'In extreme poverty: {amount} yuan' },
    },
    share: (member, facts, values) => {
      const supported = hardshipGroup(member, facts, values, RECIPIENTS) === 'EXTREME_POVERTY';
      const area = facts.household.area === 'URBAN' ? 'urban' : 'rural';
      const amount = values.money(
        supported ? 'living-subsidy.extreme-poverty' : `living-subsidy.allowance.${area}`,
      );
      return { amount, message: supported ? 'extremePoverty' : 'allowance', shown: { amount } };
    },
  },
);

/** The area is declared badly hit (N1.2); the declaration stays on record with the decision. */
const badlyHit: Rule<Chosen> = {
  id: 'epidemic-grant.declared',
  titles: { zh: '受疫情影响严重地区', en: 'A badly hit area' },
  basis: EPIDEMIC_BASIS,
  messages: {
    declared: { zh: '本地受疫情影响严重({situation})。', en: 'The area is badly hit ({situation}).' },
    none: { zh: '本地不是受疫情影响严重地区。', en: 'The area is not declared badly hit.' },
  },
  apply: (_facts, values) => {
    const situation = values.situationOf('epidemic-grant.open');
    if (situation === null || !values.flag('epidemic-grant.open')) return refused('none');
    return satisfied('declared', { situation });
  },
};

/** Whoever has the living subsidy's support already is helped by it and not here. */
const notOnSupport: Rule<Chosen> = {
  id: 'epidemic-grant.others',
  titles: { zh: '低保和特困以外的群众', en: 'Others than recipients' },
  basis: EPIDEMIC_BASIS,
  messages: {
    other: { zh: '未享受低保或特困供养。', en: 'No basic-living support is running.' },
    recipient: {
      zh: '已享受低保或特困供养,按一次性生活补贴发放。',
      en: 'Basic-living support is running; the one-off living subsidy is for them.',
    },
  },
  apply: (facts) => (livesOnSupport(facts) ? refused('recipient') : satisfied('other')),
};

/** In temporary hardship: the household's income of the month lies below the allowance standard of all who count. */
function isInTemporaryHardship(member: MemberFacts, facts: Facts, values: Values): boolean {
  const household = AllowanceHousehold.of(facts, values);
  return household.counted.some((one) => one.member === member) && household.isBelow;
}

/** One-off temporary grant for people in temporary hardship in a badly hit area (N1.2). */
export const epidemicGrant = grant(
  {
    code: EPIDEMIC,
    titles: { zh: '一次性临时救助金', en: 'One-off temporary grant' },
    group: 'TEMPORARY_ASSISTANCE',
    department: CIVIL_AFFAIRS,
    basis: EPIDEMIC_BASIS,
    before: [badlyHit, notOnSupport],
    who: {
      id: 'epidemic-grant.person',
      titles: { zh: '临时生活困难群众', en: 'In temporary hardship' },
      basis: EPIDEMIC_BASIS,
      some: {
        zh: '{count}人当月收入低于低保标准,属临时生活困难。',
        en: '{count} persons live below the allowance standard this month.',
      },
      none: {
        zh: '当月收入不低于低保标准。',
        en: 'The income of the month is not below the allowance standard.',
      },
      fits: isInTemporaryHardship,
    },
    after: [once('epidemic-grant.once', EPIDEMIC, EPIDEMIC_BASIS)],
  },
  {
    period: 'ONE_OFF',
    basis: EPIDEMIC_BASIS,
    messages: { person: { zh: '每人{amount}元', en: '{amount} yuan a person' } },
    share: (_member, _facts, values) => {
      const amount = values.money('epidemic-grant.sum');
      return { amount, message: 'person', shown: { amount } };
    },
  },
);
