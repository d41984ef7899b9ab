import { describe, expect, test } from '@jest/globals';
import { DUTY_OF_OPERATION, dutiesDone } from '../../src/cases/case-duties.js';
import { CASE_MACHINE } from '../../src/cases/case-machine.js';
import { completeStep, openReady, planSteps } from '../../src/cases/procedure/steps.js';
import { allowancePlan, DAY } from './support.js';

describe('the duties done in a case', () => {
  test('are those of the steps that are done, by who did them', () => {
    const by = (officerId: string) => ({ on: DAY, at: new Date(), by: officerId, outcome: null, record: {} });
    let steps = openReady(planSteps(allowancePlan(false)), DAY);
    steps = completeStep(steps, 'ACCEPTANCE', by('clerk'));
    steps = completeStep(steps, 'HOME_VISIT', by('visitor'));
    expect(dutiesDone(steps)).toEqual([
      { duty: 'INTAKE', officerId: 'clerk' },
      { duty: 'INVESTIGATION', officerId: 'visitor' },
    ]);
  });

  test('every decision and every payment made first is a duty, so that nobody does them for themselves', () => {
    for (const operation of [
      'decideCase',
      'refuseCase',
      'payFirst',
      'settlePayFirst',
      'recordReview',
      'acceptCase',
    ]) {
      expect(DUTY_OF_OPERATION[operation]).toBeDefined();
    }
    expect(CASE_MACHINE.REVIEW.step).toBe('REVIEW');
  });
});
