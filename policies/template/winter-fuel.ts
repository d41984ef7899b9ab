import {
  type Benefit,
  declare,
  type Facts,
  type ParameterDeclaration,
  type Programme,
  type Rule,
  refused,
  runningHelp,
  satisfied,
  type Values,
} from '../../src/policy/index.js';
import { measures } from './instruments.js';

const BASIS = [measures('20')];

/** A programme of your own declares the figures it reads. */
export const winterFuelDeclarations: readonly ParameterDeclaration[] = [
  declare.money('winter-fuel.sum', { zh: '冬季取暖补助(每户)', en: 'Winter fuel subsidy, a household' }),
];

/** Households on the allowance or in extreme poverty get help with winter fuel (article 20 of the measures). */
const recipient: Rule<undefined> = {
  id: 'winter-fuel.recipient',
  titles: { zh: '低保或特困家庭', en: 'On the allowance or in extreme poverty' },
  basis: BASIS,
  messages: {
    running: { zh: '自{since}起享受{programme}。', en: '{programme} has been running since {since}.' },
    none: {
      zh: '没有享受低保或特困供养。',
      en: 'The household has neither the allowance nor extreme-poverty support.',
    },
  },
  apply: (facts) => {
    const running = runningHelp(facts, 'SUBSISTENCE_ALLOWANCE') ?? runningHelp(facts, 'EXTREME_POVERTY');
    return running === undefined
      ? refused('none')
      : satisfied('running', { programme: running.programme, since: running.from });
  },
};

function benefit(_facts: Facts, values: Values): Benefit {
  const amount = values.money('winter-fuel.sum');
  return {
    amount,
    period: 'ONE_OFF',
    class: null,
    lines: [{ message: 'sum', shown: { amount }, amount, basis: BASIS }],
  };
}

/** A programme that only this county has: titles, rules, benefit, procedure, approval. */
export const winterFuel: Programme<undefined> = {
  code: 'WINTER_FUEL',
  titles: { zh: '冬季取暖补助', en: 'Winter fuel subsidy' },
  group: 'TEMPORARY_ASSISTANCE',
  kind: 'CASH',
  department: { zh: '民政部门', en: 'Civil affairs department' },
  basis: BASIS,
  questions: [
    {
      code: 'fuel',
      titles: { zh: '取暖方式', en: 'How the home is heated' },
      type: 'CHOICE',
      choices: [
        { code: 'COAL', titles: { zh: '燃煤', en: 'Coal' } },
        { code: 'GAS', titles: { zh: '燃气', en: 'Gas' } },
        { code: 'ELECTRICITY', titles: { zh: '电', en: 'Electricity' } },
      ],
      required: false,
    },
  ],
  evidence: [],
  derive: () => undefined,
  rules: [recipient],
  benefit,
  benefitMessages: { sum: { zh: '每户{amount}元', en: '{amount} yuan a household' } },
  procedure: [
    { code: 'ACCEPTANCE', level: 'VILLAGE', after: [], basis: BASIS },
    { code: 'DECISION', level: 'TOWNSHIP', after: ['ACCEPTANCE'], basis: BASIS },
  ],
  caseDeadline: null,
  approval: () => ({
    level: 'TOWNSHIP',
    limit: null,
    meeting: false,
    message: 'township',
    shown: {},
    basis: BASIS,
  }),
  payFirst: null,
  approvalMessages: { township: { zh: '由乡镇审批。', en: 'The township decides.' } },
  payment: { starts: 'AT_ONCE', basis: BASIS },
  reviewMonths: null,
};
