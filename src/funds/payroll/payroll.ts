import { type LocalDate, monthOf, shiftMonth, type YearMonth } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';

/**
 * FROZEN the list stands, APPROVED a second officer agreed and the money is committed, PAID, CLOSED; WITHDRAWN was
 * given up before it was approved, and the month can be prepared again.
 */
export const PAYROLL_STATUSES = ['FROZEN', 'APPROVED', 'PAID', 'CLOSED', 'WITHDRAWN'] as const;
export type PayrollStatus = (typeof PAYROLL_STATUSES)[number];

/** Why an award is left out of a run, at the freeze or between freeze and payment. */
export const EXCLUSION_REASONS = [
  'PAYEE_DECEASED',
  'HOUSEHOLD_CLOSED',
  'AWARD_SUSPENDED',
  'AWARD_ENDED',
  'FUND_NOT_VALID',
  'PAYEE_ALREADY_PAID',
] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** A month can be prepared up to one month ahead, so that a slip of the year does not pay a far month. */
export function faultInPeriod(period: YearMonth, today: LocalDate): Problem<'PERIOD_TOO_FAR_AHEAD'> | null {
  const last = shiftMonth(monthOf(today), 1);
  if (period <= last) return null;
  return problem({
    code: 'PERIOD_TOO_FAR_AHEAD',
    message: `The month ${period} cannot be prepared yet; on ${today} months up to ${last} can.`,
    messageZh: `${period}的发放批次尚不能编制，${today}最多可编制至${last}。`,
    path: ['input', 'period'],
  });
}

export function unknownRun(runId: string): Problem<'UNKNOWN_PAYROLL_RUN'> {
  return problem({
    code: 'UNKNOWN_PAYROLL_RUN',
    message: `There is no payroll run ${runId} in your place; use the id that it was answered with.`,
    messageZh: `您的管辖范围内没有发放批次${runId}，请使用系统返回的标识。`,
    path: ['input', 'payrollRunId'],
  });
}

export function runNotIn(status: PayrollStatus, needed: PayrollStatus): Problem<'PAYROLL_IN_WRONG_STATUS'> {
  return problem({
    code: 'PAYROLL_IN_WRONG_STATUS',
    message: `The payroll run is ${status}, but this needs ${needed}; look at the run again.`,
    messageZh: `发放批次状态为${status}，此操作要求状态为${needed}，请重新查看该批次。`,
    path: ['input', 'payrollRunId'],
  });
}

/** Whoever made the list does not agree to it: another person does, also under another sign-in (N6.1). */
export function secondOfficerNeeded(): Problem<'SECOND_OFFICER_NEEDED'> {
  return problem({
    code: 'SECOND_OFFICER_NEEDED',
    message: 'You prepared this payroll run yourself; another person has to approve it.',
    messageZh: '该发放批次由您本人编制，须由另一人审批。',
    path: ['input', 'payrollRunId'],
    basis: ['N6.1'],
  });
}
