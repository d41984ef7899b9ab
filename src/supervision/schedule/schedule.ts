import type { LocalDate } from '../../shared/local-date.js';

/**
 * What the clock does by itself. CLOCKS: notes every deadline that passed. NOTICES: ends public notices whose last day
 * is over. LEADS: lets unattended leads rise. ALERTS: matches registry changes that could not be matched before.
 * WARNINGS: computes the risk warnings. PUSHES: makes the pushes to the platforms above that are due. REPORTS: freezes
 * the periodic reports of the place.
 */
export const CHORES = ['CLOCKS', 'NOTICES', 'LEADS', 'ALERTS', 'WARNINGS', 'PUSHES', 'REPORTS'] as const;
export type ChoreCode = (typeof CHORES)[number];

/** One piece of work of one jurisdiction for one day. */
export interface ChoreDay {
  readonly chore: ChoreCode;
  readonly day: LocalDate;
}

/** What was done already, as far as planning has to know. */
export interface DoneWork {
  /** The first day on which anything was ever done for the jurisdiction; null = nothing was. */
  readonly firstDay: LocalDate | null;
  readonly isDone: (work: ChoreDay) => boolean;
}

/**
 * The work that is pending, oldest first. A chore that looks at everything as it is now catches up with one run for
 * today, however long nothing ran; a report is due on each of its dates, so that none of them is left out after a
 * downtime. Nothing is made up for the time before the first run.
 * @param reportDays the dates of reports from the first day on, ascending
 */
export function pendingWork(
  today: LocalDate,
  { firstDay, isDone }: DoneWork,
  reportDays: (from: LocalDate, until: LocalDate) => readonly LocalDate[],
): readonly ChoreDay[] {
  const from = firstDay !== null && firstDay < today ? firstDay : today;
  const daily = CHORES.filter((chore) => chore !== 'REPORTS').map((chore) => ({ chore, day: today }));
  const reports = reportDays(from, today).map((day) => ({ chore: 'REPORTS' as const, day }));
  return [...daily, ...reports].filter((work) => !isDone(work));
}
