import {
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
import type { Fen } from '../../src/shared/money.js';
import { opinion } from './instruments.js';

const ALLOWANCE = 'SUBSISTENCE_ALLOWANCE';
const LEAST = 'voluntary-exit.least';
const MOST = 'voluntary-exit.most';
/** Answer to the question for how many months more the allowance is paid. */
const MONTHS = 'months';
const BASIS = [opinion('一(一)', 'X1.3')];

export const voluntaryExitDeclarations: readonly ParameterDeclaration[] = [
  declare.integer(
    LEAST,
    { zh: '主动退出增发月数(下限)', en: 'Least further months on voluntary exit' },
    'MONTHS',
  ),
  declare.integer(
    MOST,
    { zh: '主动退出增发月数(上限)', en: 'Most further months on voluntary exit' },
    'MONTHS',
  ),
];

/** Only a household that has the allowance can give it up (X1.3). */
const recipient: Rule<unknown> = {
  id: 'voluntary-exit.recipient',
  titles: { zh: '正在享受低保', en: 'On the allowance' },
  basis: BASIS,
  messages: {
    running: {
      zh: '自{since}起享受低保,每月{amount}元。',
      en: 'The allowance of {amount} yuan a month has run since {since}.',
    },
    none: { zh: '没有在享受低保,无从主动退出。', en: 'No allowance is running that could be given up.' },
  },
  apply: (facts) => {
    const running = runningHelp(facts, ALLOWANCE);
    return running === undefined
      ? refused('none')
      : satisfied('running', { since: running.from, amount: running.amount });
  },
};

/** The allowance goes on for one to three months more (X1.3). */
const months: Rule<unknown> = {
  id: 'voluntary-exit.months',
  titles: { zh: '增发月数', en: 'Further months' },
  basis: BASIS,
  messages: {
    within: {
      zh: '增发{months}个月,在{least}至{most}个月之内。',
      en: '{months} further months lie within {least} to {most}.',
    },
    outside: {
      zh: '增发{months}个月,不在{least}至{most}个月之内。',
      en: '{months} further months do not lie within {least} to {most}.',
    },
  },
  apply: (facts, values) => {
    const shown = { months: monthsOf(facts), least: values.integer(LEAST), most: values.integer(MOST) };
    const within =
      Number.isInteger(shown.months) && shown.months >= shown.least && shown.months <= shown.most;
    return within ? satisfied('within', shown) : refused('outside', shown);
  },
};

/** The answer to the question; a question that is required and unanswered counts as no month at all. */
function monthsOf({ application: { answers } }: Facts): number {
  const answer = answers[MONTHS];
  return typeof answer === 'number' ? answer : 0;
}

function benefit(facts: Facts, _values: Values) {
  const running = runningHelp(facts, ALLOWANCE);
  const monthly: Fen = running?.amount ?? 0n;
  const count = monthsOf(facts);
  const amount = monthly * BigInt(count);
  return {
    amount,
    period: 'ONE_OFF' as const,
    class: null,
    lines: [{ message: 'further', shown: { months: count, monthly }, amount, basis: BASIS }],
  };
}

/** A household that gives the allowance up by itself gets one to three more months of it (主动退出, X1.3). */
export const voluntaryExit: Programme<undefined> = {
  code: 'ALLOWANCE_VOLUNTARY_EXIT',
  titles: { zh: '主动退出低保增发', en: 'Further allowance on voluntary exit' },
  group: 'BASIC_LIVING',
  kind: 'CASH',
  department: { zh: '民政部门', en: 'Civil affairs department' },
  basis: BASIS,
  questions: [
    {
      code: MONTHS,
      titles: { zh: '增发几个月低保金', en: 'For how many further months the allowance is paid' },
      type: 'NUMBER',
      required: true,
    },
  ],
  evidence: [
    {
      code: 'EXIT_DECLARATION',
      titles: { zh: '主动退出低保声明', en: 'Declaration of giving the allowance up' },
      lookup: false,
      basis: BASIS,
    },
  ],
  derive: () => undefined,
  rules: [recipient, months],
  benefit,
  benefitMessages: {
    further: {
      zh: '原低保金每月{monthly}元 × {months}个月',
      en: 'Former allowance of {monthly} yuan a month × {months} months',
    },
  },
  procedure: [
    { code: 'ACCEPTANCE', level: 'TOWNSHIP', after: [], basis: BASIS },
    { code: 'REVIEW', level: 'TOWNSHIP', after: ['ACCEPTANCE'], basis: BASIS },
    { code: 'DECISION', level: 'COUNTY', after: ['REVIEW'], basis: BASIS },
  ],
  caseDeadline: null,
  approval: () => ({
    level: 'COUNTY',
    limit: null,
    meeting: false,
    message: 'county',
    shown: {},
    basis: BASIS,
  }),
  payFirst: null,
  approvalMessages: { county: { zh: '由县级民政部门审批。', en: 'The county department decides.' } },
  payment: { starts: 'AT_ONCE', basis: BASIS },
  reviewMonths: null,
};
