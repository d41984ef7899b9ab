import type { LocalDate, YearMonth } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';

/**
 * What the books show of money held back (截留), diverted (挪用) or spent outside its purpose (N6.1). No text says how long
 * money may lie, so nothing waits for a term: each finding says since when.
 *
 * Held back: AWARD_NOT_PAID nothing was paid for a past month and no list says why; PAYROLL_NOT_PAID the list of a past
 * month was not paid; SUM_OVERDUE a single sum or stage is past its day; RETURN_NOT_PAID what came back was not paid again;
 * NOT_REIMBURSED a township settled what it had paid first and its reserve fund did not get it back; LEFT_AFTER_END a fund
 * still has money after its last day. Diverted: OUTSIDE_PURPOSE a programme that the fund does not pay, or outside its time;
 * OUTSIDE_EARMARK money that was passed on with another source, giver, purpose or place.
 */
export const FINDING_KINDS = [
  'AWARD_NOT_PAID',
  'PAYROLL_NOT_PAID',
  'SUM_OVERDUE',
  'RETURN_NOT_PAID',
  'NOT_REIMBURSED',
  'LEFT_AFTER_END',
  'OUTSIDE_PURPOSE',
  'OUTSIDE_EARMARK',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Of which type the rows are that a finding names as examples. */
export const EXAMPLES_OF: Readonly<Record<FindingKind, string>> = {
  AWARD_NOT_PAID: 'Award',
  PAYROLL_NOT_PAID: 'PayrollRun',
  SUM_OVERDUE: 'Payment',
  RETURN_NOT_PAID: 'Payment',
  NOT_REIMBURSED: 'Case',
  LEFT_AFTER_END: 'Fund',
  OUTSIDE_PURPOSE: 'Transfer',
  OUTSIDE_EARMARK: 'Transfer',
};

/** Rows of one kind, fund, programme and month that the books show. */
export interface FundFinding {
  readonly jurisdictionId: string;
  readonly kind: FindingKind;
  readonly fundId: string | null;
  readonly programme: string | null;
  readonly period: YearMonth | null;
  readonly count: number;
  /** In fen. */
  readonly amount: Fen;
  /** The earliest day from which it stands so. */
  readonly since: LocalDate;
  /** Ids of some of the rows. */
  readonly examples: readonly string[];
}
