import type { LocalDate, YearMonth } from '../../shared/local-date.js';
import type { CaseStatus } from '../case.js';

/** By what cases can be counted. */
export const CASE_DIMENSIONS = ['STATUS', 'PROGRAMME', 'MONTH'] as const;
export type CaseDimension = (typeof CASE_DIMENSIONS)[number];

/** The longest period that is counted at once, in months: enough to compare ten years. */
export const MOST_MONTHS = 120;

/** How many cases were applied for in a group; a dimension that was not asked for is null. */
export interface CaseCount {
  readonly status: CaseStatus | null;
  readonly programme: string | null;
  /** The month of application. */
  readonly month: YearMonth | null;
  readonly count: number;
}

/** Which cases are counted, by their day of application. */
export interface CaseCountFilter {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly townshipId?: string | undefined;
  readonly programme?: string | undefined;
}
