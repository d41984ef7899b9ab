import type { LocalDate } from '../shared/local-date.js';

/** From–until with both days included, as the law counts periods; no end is known while `activeUntil` is null. */
export interface Period {
  readonly activeFrom: LocalDate;
  readonly activeUntil: LocalDate | null;
}

/** Whether the day lies within the period: its first and its last day do. */
export function isActiveOn(period: Period, on: LocalDate): boolean {
  return period.activeFrom <= on && (period.activeUntil === null || on <= period.activeUntil);
}

/** Whether the periods have a day in common. */
export function overlap(a: Period, b: Period): boolean {
  return (
    (a.activeUntil === null || b.activeFrom <= a.activeUntil) &&
    (b.activeUntil === null || a.activeFrom <= b.activeUntil)
  );
}
