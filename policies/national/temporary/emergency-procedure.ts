import type {
  Facts,
  PayFirstTerms,
  ProcedureState,
  ProcedureStep,
  StepNeed,
  Text,
  Values,
} from '../../../src/policy/index.js';
import { localDate } from '../../../src/shared/local-date.js';
import { assistanceLaw, interim, june2022, temporaryNotice } from '../instruments.js';
import { checkNeed, fastReliefMost, isFastRelief, meetingNeed, temporaryApproval } from './common.js';

/** From this day paying first is a duty when the case is urgent and the sum small (SAL-2026, 50). */
const PAY_FIRST_IS_DUTY_FROM = localDate('2026-07-01');

export const payFirstMessages: Readonly<Record<string, Text>> = {
  payFirstAllowed: {
    zh: '情况紧急,可在{limit}元以内先行救助,手续事后补齐。',
    en: 'The case bears no delay: up to {limit} yuan may be paid before the papers.',
  },
  payFirstDuty: {
    zh: '情况紧急且金额在{limit}元以内,应当先行救助,手续事后补齐。',
    en: 'The case bears no delay: up to {limit} yuan have to be paid before the papers.',
  },
  payFirstNotUrgent: {
    zh: '情况并不紧急,按一般程序办理。',
    en: 'The case bears delay; the ordinary procedure applies.',
  },
  payFirstNoEvent: {
    zh: '没有突发事件,不适用先行救助。',
    en: 'There was no emergency, so nothing is paid first.',
  },
};

/**
 * Terms for paying before the papers (J9.1; SC-2014-47; from 2026-07-01 a duty, SAL-2026, 50). The limit is the
 * township's own; where it is unset, from January 2026 on, the sum of fast relief.
 * @throws UnsetParameter naming the limit or the time for the papers
 */
export function payFirst(facts: Facts, values: Values): PayFirstTerms {
  const fast = fastReliefMost(facts, values);
  const limit =
    values.isSet('temporary.township-limit') || fast === null
      ? values.money('temporary.township-limit')
      : fast;
  values.integer('temporary.papers.days');
  const { urgent, emergency } = facts.application;
  const duty = facts.on >= PAY_FIRST_IS_DUTY_FROM;
  const allowed = urgent && emergency !== null;
  return {
    allowed,
    limit,
    level: 'TOWNSHIP',
    papersWithin: { parameter: 'temporary.papers.days', unit: 'WORKING_DAYS' },
    message: allowed
      ? duty
        ? 'payFirstDuty'
        : 'payFirstAllowed'
      : emergency === null
        ? 'payFirstNoEvent'
        : 'payFirstNotUrgent',
    shown: { limit },
    basis: duty ? [assistanceLaw('50', 'J9.1')] : [temporaryNotice('紧急程序', 'J9.1')],
  };
}

function payFirstNeed(facts: Facts, values: Values, state: ProcedureState): StepNeed {
  const duty =
    facts.on >= PAY_FIRST_IS_DUTY_FROM &&
    state.urgent &&
    values.isSet('temporary.papers.days') &&
    isSmall(facts, values, state);
  const needed = state.payFirst || duty;
  return {
    needed,
    reason: needed
      ? duty
        ? {
            zh: '情况紧急且金额小,应当先行救助。',
            en: 'The case bears no delay and the sum is small, so help has to come first.',
          }
        : { zh: '先行救助,手续事后补齐。', en: 'Help comes first, the papers follow.' }
      : { zh: '没有先行救助。', en: 'Nothing is paid before the papers.' },
    basis: [duty ? assistanceLaw('50', 'J9.1') : temporaryNotice('紧急程序', 'J9.1')],
  };
}

function isSmall(facts: Facts, values: Values, { proposedAmount }: ProcedureState): boolean {
  if (proposedAmount === null) return false;
  if (values.isSet('temporary.township-limit'))
    return proposedAmount <= values.money('temporary.township-limit');
  return isFastRelief(facts, values, proposedAmount);
}

/**
 * What comes first is paid first: then papers, review, decision and settlement follow. Otherwise check, visit and
 * notice as in the ordinary procedure, unless a rule leaves them out.
 */
export const emergencyProcedure: readonly ProcedureStep[] = [
  { code: 'ACCEPTANCE', level: 'TOWNSHIP', after: [], basis: [interim('48', 'J16.1')] },
  {
    code: 'PAY_FIRST',
    level: 'TOWNSHIP',
    after: ['ACCEPTANCE'],
    when: payFirstNeed,
    basis: [temporaryNotice('紧急程序', 'J9.1')],
  },
  {
    code: 'PAPERS',
    level: 'TOWNSHIP',
    after: ['PAY_FIRST'],
    deadline: { parameter: 'temporary.papers.days', unit: 'WORKING_DAYS' },
    when: payFirstNeed,
    basis: [temporaryNotice('紧急程序', 'J9.1')],
  },
  {
    code: 'ECONOMIC_CHECK',
    level: 'TOWNSHIP',
    after: ['ACCEPTANCE'],
    when: (facts, values, state) =>
      checkNeed(facts, values, { amount: state.proposedAmount, urgent: state.urgent || state.payFirst }),
    basis: [temporaryNotice('审核审批', 'C5')],
  },
  {
    code: 'HOME_VISIT',
    level: 'TOWNSHIP',
    after: ['ACCEPTANCE', 'PAY_FIRST'],
    basis: [temporaryNotice('审核审批', 'C6')],
  },
  {
    code: 'REVIEW',
    level: 'TOWNSHIP',
    after: ['PAPERS', 'ECONOMIC_CHECK', 'HOME_VISIT'],
    basis: [interim('48', 'C6')],
  },
  {
    code: 'PUBLIC_NOTICE',
    level: 'TOWNSHIP',
    after: ['REVIEW'],
    duration: { parameter: 'temporary.notice.days', unit: 'CALENDAR_DAYS', optional: true },
    when: (facts, values, state) =>
      checkNeed(facts, values, { amount: state.proposedAmount, urgent: state.urgent || state.payFirst }),
    basis: [temporaryNotice('审核审批', 'C8')],
  },
  {
    code: 'MEETING',
    level: 'COUNTY',
    after: ['REVIEW'],
    when: (facts, values, state) => meetingNeed(facts, values, state.proposedAmount),
    basis: [june2022('四', 'J9.3'), june2022('四', 'N4.5')],
  },
  {
    code: 'DECISION',
    level: (facts, values, state) =>
      state.proposedAmount === null
        ? 'COUNTY'
        : temporaryApproval(facts, values, { amount: state.proposedAmount, period: 'ONE_OFF' }, true).level,
    after: ['REVIEW', 'PUBLIC_NOTICE', 'MEETING'],
    basis: [interim('48', 'X3.2')],
  },
  {
    code: 'SETTLEMENT',
    level: 'TOWNSHIP',
    after: ['DECISION', 'PAPERS'],
    when: payFirstNeed,
    basis: [temporaryNotice('紧急程序', 'J9.6b')],
  },
];
