import { type LocalDate, monthOf, shiftMonth, type YearMonth } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { type Problem, problem } from '../../shared/problem.js';

/**
 * FROZEN the list stands, APPROVED a second officer agreed and the money is committed, PAID, CLOSED; WITHDRAWN was
 * given up before it was approved, and the month can be prepared again.
 */
export const PAYROLL_STATUSES = ['FROZEN', 'APPROVED', 'PAID', 'CLOSED', 'WITHDRAWN'] as const;
export type PayrollStatus = (typeof PAYROLL_STATUSES)[number];

/**
 * MONTHLY pays the awards of a programme; SUPPLEMENT pays a sum a person on top of the awards of another programme, once
 * for a month: a price-linked subsidy or any other batch; ONE_OFF pays the single sums and stages that were granted,
 * committed and not paid yet; PAY_AGAIN pays what the bank rejected, to the corrected account.
 */
export const PAYROLL_KINDS = ['MONTHLY', 'SUPPLEMENT', 'ONE_OFF', 'PAY_AGAIN'] as const;
export type PayrollKind = (typeof PAYROLL_KINDS)[number];

/** A list to freeze; see `PAYROLL_KINDS`. */
export type PayrollOrder = { readonly programme: string; readonly period: YearMonth } & (
  | { readonly kind?: 'MONTHLY' | 'ONE_OFF' | 'PAY_AGAIN' }
  | {
      readonly kind: 'SUPPLEMENT';
      /** The programme whose awards it pays on top of. */
      readonly onTopOf: string;
      /** In fen. */
      readonly perPerson: Fen;
      readonly fundId: string;
    }
);

/** How a payee's sum differs from the one of the month before. */
export const DIFFERENCE_KINDS = ['NEW', 'GONE', 'UP', 'DOWN'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** Why it differs; of a payee that is gone it may also be the reason that left the award out. */
export const DIFFERENCE_REASONS = [
  'FIRST_MONTH',
  'RESUMED',
  'NOT_PAID_BEFORE',
  'AWARD_REPLACED',
  'AMOUNT_CHANGED',
  'NO_AWARD',
] as const;
export type DifferenceReason = (typeof DIFFERENCE_REASONS)[number] | ExclusionReason;

/** Why an award is left out of a run, at the freeze or between freeze and payment. */
export const EXCLUSION_REASONS = [
  'PAYEE_DECEASED',
  'HOUSEHOLD_CLOSED',
  'PAYEE_MOVED_AWAY',
  'AWARD_SUSPENDED',
  'AWARD_ENDED',
  'FUND_NOT_VALID',
  'PAYEE_ALREADY_PAID',
  'ACCOUNT_NOT_CORRECTED',
  'VOUCHER_OUTSTANDING',
  'PAID_SEPARATELY',
  'PAYMENT_WITHDRAWN',
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

/** Single sums are paid in one list of a programme at a time, so that none stands in two. */
export function oneOffOpen(): Problem<'ONE_OFF_OPEN'> {
  return problem({
    code: 'ONE_OFF_OPEN',
    message:
      'A list of single sums of the programme is not paid yet; pay or withdraw it, and what was granted since comes into the next one.',
    messageZh: '该项目已有尚未支付的一次性发放批次，请先支付或撤回，此后批准的款项列入下一批次。',
    path: ['input', 'programme'],
  });
}

/** What was rejected is paid again in one list at a time, so that no payment stands in two. */
export function payAgainOpen(): Problem<'PAY_AGAIN_OPEN'> {
  return problem({
    code: 'PAY_AGAIN_OPEN',
    message:
      'A list that pays rejected payments of the programme again is not paid yet; pay or withdraw it first.',
    messageZh: '该项目已有尚未支付的重发批次，请先支付或撤回该批次。',
    path: ['input', 'programme'],
  });
}
