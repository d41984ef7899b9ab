/** Figures of one place over one stretch of time, computed from the data (C12, N7.3, X10.3). All are counts. */
export interface Indicators {
  /** A month `YYYY-MM`, or the whole period of a report. */
  readonly period: string;
  readonly townshipId: string;
  readonly applied: number;
  readonly decided: number;
  readonly granted: number;
  readonly refused: number;
  /** Calendar days from acceptance to decision, the middle one; null when nothing was decided. */
  readonly medianDays: number | null;
  /** Of those decided with a time limit: how many there were, and how many were in time. */
  readonly decidedWithLimit: number;
  readonly decidedInTime: number;
  /** Deadlines that passed, of whatever kind. */
  readonly breaches: number;
  readonly complaints: number;
  readonly leads: number;
  readonly leadsEnded: number;
  /** Households that were paid something, and all households of the register. */
  readonly householdsHelped: number;
  readonly households: number;
}

/** A share with four places, such as `0.9500`; null of nothing. */
export function shareOf(part: number, whole: number): string | null {
  return whole === 0 ? null : (part / whole).toFixed(4);
}
