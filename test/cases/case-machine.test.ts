import { describe, expect, test } from '@jest/globals';
import { CASE_ACTIONS } from '../../src/cases/case-file.js';
import { CASE_MACHINE, possibleActions, printCaseMachine } from '../../src/cases/case-machine.js';
import { replan } from '../../src/cases/procedure/steps.js';
import { localDate } from '../../src/shared/local-date.js';
import {
  allowancePlan,
  DAY,
  deed,
  emergencyPlan,
  newFile,
  on,
  played,
  refusal,
  statuses,
} from './support.js';

const accepted = played(newFile(allowancePlan(false)), 'ACCEPT');
const examined = played(accepted, 'REQUEST_CHECK', 'ANSWER_CHECK', 'RECORD_VISIT');
const published = played(examined, 'REVIEW', 'PUBLISH_NOTICE');
const noticeOver = played(published, deed('END_NOTICE', on('2022-08-09')));
const paidFirst = played(newFile(emergencyPlan(true), { urgent: true }), 'ACCEPT', 'PAY_FIRST');

describe('the state machine of a case', () => {
  test('walks an allowance case from the application to the running award', () => {
    const granted = played(noticeOver, deed('GRANT_RUNNING', on('2022-08-10')));
    expect(granted.status).toBe('ACTIVE');
    expect(statuses(granted)).toEqual({
      ACCEPTANCE: 'DONE',
      ECONOMIC_CHECK: 'DONE',
      HOME_VISIT: 'DONE',
      APPRAISAL: 'SKIPPED',
      REVIEW: 'DONE',
      PUBLIC_NOTICE: 'DONE',
      COUNTY_VISIT: 'SKIPPED',
      DECISION: 'DONE',
    });
  });

  test('C8: no notice ends before its last day is over, and no objection comes after it', () => {
    expect(refusal(published, deed('END_NOTICE', on('2022-08-08')))).toBe('NOTICE_RUNS');
    expect(refusal(published, deed('END_NOTICE', on('2022-08-09')))).toBeNull();
    expect(refusal(published, deed('RAISE_OBJECTION', on('2022-08-08')))).toBeNull();
    expect(refusal(published, deed('RAISE_OBJECTION', on('2022-08-09')))).toBe('NOTICE_OVER');
    expect(refusal(accepted, 'RAISE_OBJECTION')).toBe('STEP_NOT_BEGUN');
  });

  test('C8: an open objection stops the end of the notice, the decision and the refusal', () => {
    const objected = played(published, 'RAISE_OBJECTION');
    expect(refusal(objected, deed('END_NOTICE', on('2022-08-09')))).toBe('OBJECTION_OPEN');
    expect(refusal(objected, 'REFUSE')).toBe('OBJECTION_OPEN');
    expect(refusal({ ...noticeOver, openObjections: 1 }, 'GRANT_RUNNING')).toBe('OBJECTION_OPEN');
    const dismissed = played(objected, 'SETTLE_OBJECTION');
    expect(dismissed).toMatchObject({ openObjections: 0, disputed: false });
    expect(refusal(dismissed, deed('END_NOTICE', on('2022-08-09')))).toBeNull();
    expect(refusal(dismissed, 'SETTLE_OBJECTION')).toBe('NO_OPEN_OBJECTION');
  });

  test('J18.1: an objection upheld is a dispute, and the notice cannot end before the appraisal', () => {
    const upheld = played(published, 'RAISE_OBJECTION', deed('SETTLE_OBJECTION', { disputes: true }));
    expect(upheld.disputed).toBe(true);
    const replanned = { ...upheld, steps: replan(upheld.steps, allowancePlan(true), DAY) };
    expect(refusal(replanned, deed('END_NOTICE', on('2022-08-09')))).toBe('STEP_NOT_OPEN');
    expect(refusal(replanned, 'RAISE_OBJECTION')).toBeNull();
    const appraised = played(replanned, 'APPRAISE');
    expect(refusal(appraised, deed('END_NOTICE', on('2022-08-09')))).toBeNull();
  });

  test('decides nothing before the required steps', () => {
    for (const file of [accepted, examined, published]) {
      expect(refusal(file, 'GRANT_RUNNING')).toBe('STEP_NOT_OPEN');
      expect(refusal(file, 'GRANT_ONCE')).toBe('STEP_NOT_OPEN');
    }
    expect(refusal(newFile(allowancePlan(false)), 'GRANT_RUNNING')).toBe('WRONG_STATUS');
  });

  test('refuses in writing once the review is over, and not before', () => {
    expect(refusal(accepted, 'REFUSE')).toBe('NOT_EXAMINED');
    expect(refusal(examined, 'REFUSE')).toBe('NOT_EXAMINED');
    const refused = played(played(examined, 'REVIEW'), 'REFUSE');
    expect(refused.status).toBe('REFUSED');
    expect(statuses(refused)).toMatchObject({ PUBLIC_NOTICE: 'SKIPPED', DECISION: 'DONE' });
    expect(refused.steps.find(({ code }) => code === 'DECISION')).toMatchObject({ outcome: 'REFUSAL' });
  });

  test('does nothing twice', () => {
    expect(refusal(accepted, 'ACCEPT')).toBe('WRONG_STATUS');
    expect(refusal(examined, 'RECORD_VISIT')).toBe('STEP_DONE');
    expect(refusal(played(accepted, 'REQUEST_CHECK'), 'REQUEST_CHECK')).toBe('STEP_BEGUN');
    expect(refusal(accepted, 'ANSWER_CHECK')).toBe('STEP_NOT_BEGUN');
    expect(refusal(published, 'PUBLISH_NOTICE')).toBe('STEP_BEGUN');
    expect(refusal(played(noticeOver, 'GRANT_ONCE'), 'GRANT_ONCE')).toBe('WRONG_STATUS');
    expect(refusal(played(newFile(allowancePlan(false)), 'ASK_FOR_PAPERS'), 'ASK_FOR_PAPERS')).toBe(
      'PAPERS_ASKED_BEFORE',
    );
  });

  test('C6: a level below that of the step cannot do it, one above can', () => {
    const near = played(
      newFile(allowancePlan(false, true)),
      'ACCEPT',
      'REQUEST_CHECK',
      'ANSWER_CHECK',
      'RECORD_VISIT',
    );
    const reviewed = played(near, 'REVIEW');
    expect(refusal(accepted, deed('RECORD_VISIT', { level: 'VILLAGE' }))).toBe('WRONG_LEVEL');
    expect(refusal(accepted, deed('RECORD_VISIT', { level: 'TOWNSHIP' }))).toBeNull();
    expect(refusal(reviewed, deed('RECORD_COUNTY_VISIT', { level: 'TOWNSHIP' }))).toBe('WRONG_LEVEL');
    expect(refusal(reviewed, deed('RECORD_COUNTY_VISIT', { level: 'CITY' }))).toBeNull();
  });

  test('a step that the policy skipped cannot be done, and says why it was skipped', () => {
    expect(refusal(accepted, 'APPRAISE')).toBe('STEP_NOT_NEEDED');
    expect(refusal(accepted, 'HOLD_MEETING')).toBe('STEP_NOT_NEEDED');
  });

  test('J9.1: money paid first is followed by papers, decision and settlement, and is paid once', () => {
    expect(paidFirst.payFirst).toBe('PAPERS_OWED');
    expect(refusal(paidFirst, 'PAY_FIRST')).toBe('STEP_DONE');
    expect(refusal(paidFirst, 'SETTLE_PAY_FIRST')).toBe('STEP_NOT_OPEN');
    expect(refusal(paidFirst, 'WITHDRAW')).toBe('PAY_FIRST_UNSETTLED');
    const decided = played(paidFirst, 'RECEIVE_PAPERS', 'RECORD_VISIT', 'REVIEW', 'GRANT_ONCE');
    expect(statuses(decided)).toMatchObject({ PAPERS: 'DONE', DECISION: 'DONE', SETTLEMENT: 'OPEN' });
    expect(refusal(decided, 'CLOSE')).toBe('STEPS_UNFINISHED');
    expect(played(decided, 'SETTLE_PAY_FIRST', 'CLOSE')).toMatchObject({
      status: 'CLOSED',
      payFirst: 'SETTLED',
    });
  });

  test('J9.1: money paid first and disallowed is claimed back, and the case can end', () => {
    const disallowed = played(paidFirst, 'DISALLOW_PAY_FIRST');
    expect(disallowed.payFirst).toBe('DISALLOWED');
    expect(statuses(disallowed)).toMatchObject({ PAPERS: 'SKIPPED', SETTLEMENT: 'DONE' });
    expect(refusal(disallowed, 'DISALLOW_PAY_FIRST')).toBe('PAY_FIRST_STATE');
    expect(played(disallowed, 'WITHDRAW').status).toBe('WITHDRAWN');
  });

  test('a withdrawn case admits nothing any more', () => {
    const withdrawn = played(published, 'RAISE_OBJECTION', 'WITHDRAW');
    expect(withdrawn.openObjections).toBe(0);
    expect(possibleActions(withdrawn, { today: DAY, level: 'CITY' })).toEqual([]);
  });

  test('J18.3: the time limit is lengthened once a round, and only where there is one', () => {
    const extended = played(accepted, 'EXTEND');
    expect(extended.clock).toBe('EXTENDED');
    expect(refusal(extended, 'EXTEND')).toBe('ALREADY_EXTENDED');
    expect(refusal({ ...accepted, clock: 'NONE' }, 'EXTEND')).toBe('NO_TIME_LIMIT');
    const refused = played(extended, 'REQUEST_CHECK', 'ANSWER_CHECK', 'RECORD_VISIT', 'REVIEW', 'REFUSE');
    expect(refused.clock).toBe('EXTENDED');
    expect(played(refused, 'REOPEN').clock).toBe('ORDINARY');
  });

  test('says what is possible now', () => {
    expect(possibleActions(accepted, { today: DAY, level: 'TOWNSHIP' })).toEqual([
      'HAND_IN_PAPERS',
      'EXTEND',
      'REQUEST_CHECK',
      'RECORD_VISIT',
      'REFER',
      'TRANSFER',
      'REASSIGN',
      'WITHDRAW',
    ]);
    expect(possibleActions(published, { today: localDate('2022-08-09'), level: 'TOWNSHIP' })).toEqual([
      'HAND_IN_PAPERS',
      'EXTEND',
      'END_NOTICE',
      'REFUSE',
      'REFER',
      'TRANSFER',
      'REASSIGN',
      'WITHDRAW',
    ]);
  });

  test('every step that a policy can plan is moved by some action', () => {
    const moved = new Set(CASE_ACTIONS.map((action) => CASE_MACHINE[action].step));
    for (const step of newFile([...allowancePlan(true), ...emergencyPlan(true).slice(1)]).steps) {
      expect(moved).toContain(step.code);
    }
  });

  test('prints as one table, state by action', () => {
    const lines = printCaseMachine().split('\n');
    expect(lines).toHaveLength(CASE_ACTIONS.length + 2);
    expect(lines[0]).toBe(
      '| action | SUBMITTED | ACCEPTED | APPROVED | ACTIVE | SUSPENDED | REFUSED | CLOSED | WITHDRAWN |',
    );
    expect(lines).toContain('| ACCEPT | ACCEPTANCE open → ACCEPTED |  |  |  |  |  |  |  |');
    expect(lines).toContain(
      '| GRANT_RUNNING |  | DECISION open, NO_OPEN_OBJECTION, CHECK_VALID → ACTIVE |  |  |  |  |  |  |',
    );
  });
});
