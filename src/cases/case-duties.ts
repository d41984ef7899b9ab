import type { Duty } from '../access/duties/separation.js';
import type { StepCode } from '../policy/programme.js';
import type { CaseStep } from './procedure/step.js';

/** The duty that each act on a case is, as far as one duty checks another (C6). */
export const DUTY_OF_OPERATION: Readonly<Partial<Record<string, Duty>>> = {
  acceptCase: 'INTAKE',
  returnForPapers: 'INTAKE',
  requestEconomicCheck: 'INVESTIGATION',
  recordEconomicCheckResult: 'INVESTIGATION',
  explainDiscrepancy: 'INVESTIGATION',
  concludeEconomicCheck: 'INVESTIGATION',
  recordHomeVisit: 'INVESTIGATION',
  recordSelfCareAssessment: 'INVESTIGATION',
  recordReview: 'REVIEW',
  settleObjection: 'OBJECTION_SETTLEMENT',
  payFirst: 'PAYMENT_FIRST',
  settlePayFirst: 'PAYMENT_SETTLEMENT',
  disallowPayFirst: 'PAYMENT_SETTLEMENT',
  decideCase: 'DECISION',
  refuseCase: 'DECISION',
  answerComplaint: 'OBJECTION_SETTLEMENT',
  recordCheckResult: 'INVESTIGATION',
  followCheckResult: 'INVESTIGATION',
};

const DUTY_OF_STEP: Readonly<Partial<Record<StepCode, Duty>>> = {
  ACCEPTANCE: 'INTAKE',
  PAY_FIRST: 'PAYMENT_FIRST',
  ECONOMIC_CHECK: 'INVESTIGATION',
  HOME_VISIT: 'INVESTIGATION',
  COUNTY_VISIT: 'INVESTIGATION',
  SELF_CARE_ASSESSMENT: 'INVESTIGATION',
  REVIEW: 'REVIEW',
  DECISION: 'DECISION',
  SETTLEMENT: 'PAYMENT_SETTLEMENT',
};

/** Who did what in the case so far. */
export function dutiesDone(
  steps: readonly CaseStep[],
): readonly { readonly duty: Duty; readonly officerId: string }[] {
  return steps.flatMap(({ code, completedBy }) => {
    const duty = DUTY_OF_STEP[code];
    return duty === undefined || completedBy === null ? [] : [{ duty, officerId: completedBy }];
  });
}
