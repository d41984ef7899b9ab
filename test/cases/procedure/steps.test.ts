import { describe, expect, test } from '@jest/globals';
import type { CaseStep } from '../../../src/cases/procedure/step.js';
import {
  beginStep,
  changesOfPlan,
  completeStep,
  lastDayOf,
  openReady,
  outlook,
  planSteps,
  replan,
  skipUnfinished,
  stepOf,
  unfinishedBefore,
} from '../../../src/cases/procedure/steps.js';
import { type LocalDate, localDate } from '../../../src/shared/local-date.js';
import { allowancePlan, DAY, emergencyPlan, plan, statuses } from '../support.js';

const BY = { at: new Date('2022-08-01T02:00:00Z'), by: 'officer', outcome: null, record: {} };

function done(steps: readonly CaseStep[], code: CaseStep['code'], on: LocalDate = DAY): readonly CaseStep[] {
  return completeStep(steps, code, { ...BY, on });
}

describe('the steps of a case', () => {
  test('are planned as the policy says, and what is not needed is skipped with its reason', () => {
    const steps = planSteps(allowancePlan(false));
    expect(statuses({ steps })).toMatchObject({
      ACCEPTANCE: 'PLANNED',
      APPRAISAL: 'SKIPPED',
      COUNTY_VISIT: 'SKIPPED',
      DECISION: 'PLANNED',
    });
    expect(stepOf(steps, 'APPRAISAL')).toMatchObject({ reasonZh: '无疑义', reasonEn: 'no dispute' });
  });

  test('open when every step before them is done or skipped, in parallel where the policy lets them', () => {
    const opened = openReady(planSteps(allowancePlan(false)), DAY);
    expect(statuses({ steps: opened })).toMatchObject({ ACCEPTANCE: 'OPEN', ECONOMIC_CHECK: 'PLANNED' });
    const accepted = done(opened, 'ACCEPTANCE');
    expect(statuses({ steps: accepted })).toMatchObject({
      ACCEPTANCE: 'DONE',
      ECONOMIC_CHECK: 'OPEN',
      HOME_VISIT: 'OPEN',
      REVIEW: 'PLANNED',
    });
    const examined = done(done(accepted, 'ECONOMIC_CHECK'), 'HOME_VISIT');
    expect(statuses({ steps: examined })).toMatchObject({ REVIEW: 'OPEN', PUBLIC_NOTICE: 'PLANNED' });
  });

  test('are due in working days from the day they open, the first day excluded (Civil Code 201)', () => {
    const accepted = done(
      openReady(planSteps(allowancePlan(false)), DAY),
      'ACCEPTANCE',
      localDate('2022-09-08'),
    );
    // Friday 9 September, then the Mid-Autumn holidays 10-12, then 13 and 14.
    expect(stepOf(accepted, 'HOME_VISIT')).toMatchObject({ openedOn: '2022-09-08', dueOn: '2022-09-14' });
    expect(outlook(accepted)).toEqual({ stepCode: 'ECONOMIC_CHECK', stepDueOn: '2022-09-14' });
  });

  test('go on without a due day when the calendar does not know the year, and say why', () => {
    const accepted = done(
      openReady(planSteps(allowancePlan(false)), DAY),
      'ACCEPTANCE',
      localDate('2199-06-01'),
    );
    expect(stepOf(accepted, 'HOME_VISIT')).toMatchObject({
      status: 'OPEN',
      dueOn: null,
      dueUnknown: 'CALENDAR_YEAR_UNKNOWN',
    });
    expect(outlook(accepted)).toEqual({ stepCode: 'ECONOMIC_CHECK', stepDueOn: null });
  });

  test('get the due day that was not known as soon as the calendar knows it, from the day they opened', () => {
    const accepted = done(openReady(planSteps(allowancePlan(false)), DAY), 'ACCEPTANCE');
    const unknown = accepted.map((step) =>
      step.code === 'HOME_VISIT' ? { ...step, dueOn: null, dueUnknown: 'CALENDAR_YEAR_UNKNOWN' } : step,
    );
    expect(stepOf(openReady(unknown, localDate('2022-12-01')), 'HOME_VISIT')).toMatchObject({
      openedOn: '2022-08-01',
      dueOn: '2022-08-04',
      dueUnknown: null,
    });
  });

  test('J18.1: a dispute opens the appraisal, and what came after it waits again', () => {
    let steps = done(openReady(planSteps(allowancePlan(false)), DAY), 'ACCEPTANCE');
    steps = done(done(steps, 'ECONOMIC_CHECK'), 'HOME_VISIT');
    expect(statuses({ steps })).toMatchObject({ APPRAISAL: 'SKIPPED', REVIEW: 'OPEN' });
    steps = replan(steps, allowancePlan(true), localDate('2022-08-10'));
    expect(statuses({ steps })).toMatchObject({
      ECONOMIC_CHECK: 'DONE',
      APPRAISAL: 'OPEN',
      REVIEW: 'PLANNED',
    });
    expect(stepOf(steps, 'APPRAISAL')?.openedOn).toBe('2022-08-10');
    expect(stepOf(steps, 'REVIEW')).toMatchObject({ openedOn: null, dueOn: null });
  });

  test('keep what was begun when something is needed before it, but name it as unfinished before', () => {
    let steps = done(openReady(planSteps(allowancePlan(false)), DAY), 'ACCEPTANCE');
    steps = done(done(done(steps, 'ECONOMIC_CHECK'), 'HOME_VISIT'), 'REVIEW');
    steps = replan(beginStep(steps, 'PUBLIC_NOTICE', { publishedOn: DAY }), allowancePlan(true), DAY);
    expect(statuses({ steps })).toMatchObject({ REVIEW: 'DONE', PUBLIC_NOTICE: 'OPEN', APPRAISAL: 'OPEN' });
    expect(unfinishedBefore(steps, 'PUBLIC_NOTICE').map(({ code }) => code)).toEqual(['APPRAISAL']);
    expect(unfinishedBefore(steps, 'DECISION').map(({ code }) => code)).toEqual([
      'APPRAISAL',
      'PUBLIC_NOTICE',
    ]);
  });

  test('J9.1: paying first puts the payment and its papers before the visit', () => {
    let steps = done(openReady(planSteps(emergencyPlan(false)), DAY), 'ACCEPTANCE');
    expect(statuses({ steps })).toMatchObject({ PAY_FIRST: 'SKIPPED', HOME_VISIT: 'OPEN' });
    steps = replan(steps, emergencyPlan(true), DAY);
    expect(statuses({ steps })).toMatchObject({
      PAY_FIRST: 'OPEN',
      PAPERS: 'PLANNED',
      HOME_VISIT: 'PLANNED',
    });
    expect(statuses({ steps: done(steps, 'PAY_FIRST') })).toMatchObject({
      PAPERS: 'OPEN',
      HOME_VISIT: 'OPEN',
    });
  });

  test('tell what a changed plan asks for and what it drops', () => {
    const accepted = done(openReady(planSteps(emergencyPlan(false)), DAY), 'ACCEPTANCE');
    const first = replan(accepted, emergencyPlan(true), DAY);
    expect(changesOfPlan(accepted, first)).toEqual({
      needed: ['PAY_FIRST', 'PAPERS', 'SETTLEMENT'],
      dropped: [],
    });
    expect(changesOfPlan(first, replan(first, emergencyPlan(false), DAY))).toEqual({
      needed: [],
      dropped: ['PAY_FIRST', 'PAPERS', 'SETTLEMENT'],
    });
    expect(changesOfPlan(first, done(first, 'PAY_FIRST'))).toBeNull();
  });

  test('keep their clock when the plan is made again without changing anything', () => {
    const accepted = done(openReady(planSteps(allowancePlan(false)), DAY), 'ACCEPTANCE');
    expect(replan(accepted, allowancePlan(false), localDate('2022-08-03'))).toEqual(accepted);
  });

  test('take on a step that a new plan adds, at the end, and keep one that it no longer names', () => {
    const accepted = done(
      openReady(planSteps([plan('ACCEPTANCE'), plan('REVIEW', ['ACCEPTANCE'])]), DAY),
      'ACCEPTANCE',
    );
    const steps = replan(accepted, [plan('ACCEPTANCE'), plan('DECISION', ['ACCEPTANCE'])], DAY);
    expect(steps.map(({ sequence, code }) => [sequence, code])).toEqual([
      [1, 'ACCEPTANCE'],
      [2, 'REVIEW'],
      [3, 'DECISION'],
    ]);
  });

  test('end with the procedure, save those that are kept', () => {
    const accepted = done(openReady(planSteps(emergencyPlan(true)), DAY), 'ACCEPTANCE');
    const steps = skipUnfinished(accepted, { zh: '撤回', en: 'withdrawn' }, ['PAPERS']);
    expect(statuses({ steps })).toEqual({
      ACCEPTANCE: 'DONE',
      PAY_FIRST: 'SKIPPED',
      PAPERS: 'PLANNED',
      HOME_VISIT: 'SKIPPED',
      REVIEW: 'SKIPPED',
      DECISION: 'SKIPPED',
      SETTLEMENT: 'SKIPPED',
    });
    expect(stepOf(steps, 'PAY_FIRST')).toMatchObject({ openedOn: null, reasonEn: 'withdrawn' });
  });

  test('know their last day when they last a while, and none in a year without calendar', () => {
    const notice = stepOf(planSteps(allowancePlan(false)), 'PUBLIC_NOTICE') as CaseStep;
    expect(lastDayOf(notice, localDate('2022-08-01'))).toBe('2022-08-08');
    // 1 October 2022 to 7 October are holidays, 8 October is a make-up workday.
    expect(lastDayOf(notice, localDate('2022-09-26'))).toBe('2022-10-08');
    expect(lastDayOf(notice, localDate('2199-06-01'))).toBeNull();
  });
});
