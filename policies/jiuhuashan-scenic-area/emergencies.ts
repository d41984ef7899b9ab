import {
  ANY_LEVEL,
  at,
  declare,
  evidenceMissing,
  type Facts,
  type HelpFacts,
  NOT_APPLICABLE,
  type ParameterDeclaration,
  type ParameterTable,
  type Programme,
  type Rule,
  refused,
  satisfied,
  type Values,
} from '../../src/policy/index.js';
import type { Fen } from '../../src/shared/money.js';
import { isCounted } from '../national/household/counted-members.js';
import { isHouseholdOf } from '../national/kit/hardship-group.js';
import { type Chosen, grant } from '../national/kit/offer.js';
import { plan } from './instruments.js';

const FUND_BASIS = [plan('二(三)9', 'J9.7')];
const EVENT_BASIS = [plan('二(三)11', 'J11')];
const FUND_MOST = 'relief-fund.most';
const OPEN = 'event-subsidy.open';
const PROPOSED = 'PROPOSED_AMOUNT';
const PLAN = '2021-12-22';

export const emergencyDeclarations: readonly ParameterDeclaration[] = [
  declare.money(FUND_MOST, {
    zh: '“救急难”基金单次救助最高额',
    en: 'Most that the emergency relief fund adds to one case',
  }),
  declare.flag(OPEN, {
    zh: '突发事件临时生活补贴',
    en: 'Whether the temporary living subsidy of a major event is open',
  }),
  declare.money('event-subsidy.sum', {
    zh: '突发事件临时生活补贴标准(每人)',
    en: 'Temporary living subsidy of a major event, a person',
  }),
];

export const emergencyValues: ParameterTable = {
  [OPEN]: [
    at(PLAN, true, plan('二(三)11', 'J11'), 'A', {
      when: { situation: 'MAJOR_EVENT', levels: [ANY_LEVEL] },
    }),
    at(PLAN, true, plan('二(三)11', 'J11'), 'A', {
      when: { situation: 'EPIDEMIC_RISK', levels: [ANY_LEVEL] },
    }),
  ],
};

/** The fund tops up what temporary assistance has granted for an emergency and cannot cover alone (J9.7). */
const helped: Rule<unknown> = {
  id: 'relief-fund.helped',
  titles: { zh: '已获临时救助', en: 'Helped already' },
  basis: FUND_BASIS,
  messages: {
    helped: {
      zh: '{on}已获急难型临时救助{amount}元,由基金补充。',
      en: 'Temporary assistance of {amount} yuan was granted on {on}; the fund tops it up.',
    },
    none: {
      zh: '尚未获得急难型临时救助,先申请临时救助。',
      en: 'No temporary assistance for an emergency is on record; it comes first.',
    },
  },
  apply: (facts) => {
    const earlier = earlierGrant(facts);
    return earlier === undefined
      ? refused('none')
      : satisfied('helped', { on: earlier.from, amount: earlier.amount });
  },
};

/** The newest grant of the emergency type; help is on record newest first. */
function earlierGrant({ household: { help }, on }: Facts): HelpFacts | undefined {
  return help.find(({ programme, from }) => programme === 'TEMPORARY_EMERGENCY' && from <= on);
}

const sum: Rule<unknown> = {
  id: 'relief-fund.sum',
  titles: { zh: '补充金额', en: 'Sum' },
  basis: FUND_BASIS,
  messages: {
    within: {
      zh: '拟补充{amount}元,不超过最高额{most}元。',
      en: 'The proposed {amount} yuan do not exceed the most of {most} yuan.',
    },
    above: {
      zh: '拟补充{amount}元,超过最高额{most}元。',
      en: 'The proposed {amount} yuan exceed the most of {most} yuan.',
    },
    missing: { zh: '尚未提出补充金额。', en: 'No sum has been proposed yet.' },
  },
  apply: (facts, values) => {
    if (earlierGrant(facts) === undefined) return NOT_APPLICABLE;
    const { requestedAmount: amount } = facts.application;
    if (amount === null) return evidenceMissing([PROPOSED], 'missing');
    const most = values.money(FUND_MOST);
    return amount <= most ? satisfied('within', { amount, most }) : refused('above', { amount, most });
  },
};

/** The emergency relief fund (救急难基金) tops up a grant of the emergency type (J9.7). */
export const reliefFund: Programme<undefined> = {
  code: 'EMERGENCY_RELIEF_FUND',
  titles: { zh: '“救急难”基金补充救助', en: 'Top-up from the emergency relief fund' },
  group: 'TEMPORARY_ASSISTANCE',
  kind: 'CASH',
  department: { zh: '社会保障局', en: 'Social Security Bureau' },
  basis: FUND_BASIS,
  questions: [],
  evidence: [
    {
      code: PROPOSED,
      titles: { zh: '拟补充金额', en: 'The proposed sum' },
      lookup: false,
      when: (facts) => facts.application.requestedAmount === null,
      basis: FUND_BASIS,
    },
  ],
  derive: () => undefined,
  rules: [helped, sum],
  benefit: ({ application: { requestedAmount } }) => {
    const amount = requestedAmount as Fen;
    return {
      amount,
      period: 'ONE_OFF',
      class: null,
      lines: [{ message: 'topUp', shown: { amount }, amount, basis: FUND_BASIS }],
    };
  },
  benefitMessages: { topUp: { zh: '基金补充{amount}元', en: '{amount} yuan from the fund' } },
  procedure: [
    { code: 'ACCEPTANCE', level: 'TOWNSHIP', after: [], basis: FUND_BASIS },
    { code: 'REVIEW', level: 'TOWNSHIP', after: ['ACCEPTANCE'], basis: FUND_BASIS },
    { code: 'DECISION', level: 'COUNTY', after: ['REVIEW'], basis: FUND_BASIS },
  ],
  caseDeadline: null,
  approval: () => ({
    level: 'COUNTY',
    limit: null,
    meeting: false,
    message: 'bureau',
    shown: {},
    basis: FUND_BASIS,
  }),
  payFirst: null,
  approvalMessages: { bureau: { zh: '由社会保障局决定。', en: 'The bureau decides.' } },
  payment: { starts: 'AT_ONCE', basis: FUND_BASIS },
  reviewMonths: null,
};

/** The emergency procedure is switched on by a declared event and off by its end; both stay on record (J11). */
const switchedOn: Rule<Chosen> = {
  id: 'event-subsidy.declared',
  titles: { zh: '紧急救助程序', en: 'The emergency procedure' },
  basis: EVENT_BASIS,
  messages: {
    on: {
      zh: '已启动紧急救助程序({situation})。',
      en: 'The emergency procedure is switched on ({situation}).',
    },
    off: { zh: '没有启动紧急救助程序。', en: 'The emergency procedure is not switched on.' },
  },
  apply: (_facts, values) => {
    const situation = values.situationOf(OPEN);
    return situation === null || !values.flag(OPEN) ? refused('off') : satisfied('on', { situation });
  },
};

/** Hit hard: a recipient of support, or a household whose member is infected, quarantined or kept from work (J11). */
function isHitHard(facts: Facts, values: Values): boolean {
  return (
    isHouseholdOf(facts, values, ['ALLOWANCE', 'EXTREME_POVERTY', 'CHILD_WITHOUT_CARE']) ||
    facts.household.members.some(({ conditions }) =>
      conditions.some(({ kind }) =>
        ['INFECTED', 'QUARANTINED', 'UNABLE_TO_RETURN_TO_WORK', 'EVACUATED'].includes(kind),
      ),
    )
  );
}

/** Temporary living subsidy for people in hardship whom a major event hits hard (J11). */
export const eventSubsidy = grant(
  {
    code: 'EVENT_LIVING_SUBSIDY',
    titles: { zh: '突发事件临时生活补贴', en: 'Temporary living subsidy of a major event' },
    group: 'TEMPORARY_ASSISTANCE',
    department: { zh: '社会保障局', en: 'Social Security Bureau' },
    basis: EVENT_BASIS,
    before: [switchedOn],
    who: {
      id: 'event-subsidy.person',
      titles: { zh: '受影响严重的困难群众', en: 'Hit hard by the event' },
      basis: EVENT_BASIS,
      some: { zh: '{count}人受影响严重。', en: '{count} persons are hit hard.' },
      none: { zh: '不属于受影响严重的困难群众。', en: 'The household is not among those hit hard.' },
      fits: (member, facts, values) => isCounted(member, facts) && values.once(isHitHard, facts),
    },
  },
  {
    period: 'ONE_OFF',
    basis: EVENT_BASIS,
    messages: { person: { zh: '每人{amount}元', en: '{amount} yuan a person' } },
    share: (_member, _facts, values) => {
      const amount = values.money('event-subsidy.sum');
      return { amount, message: 'person', shown: { amount } };
    },
  },
);
