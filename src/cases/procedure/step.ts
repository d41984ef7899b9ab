import type { Level, StepCode } from '../../policy/programme.js';
import type { LocalDate } from '../../shared/local-date.js';

/** PLANNED waits for the steps before it, OPEN can be done, DONE and SKIPPED are finished. */
export const STEP_STATUSES = ['PLANNED', 'OPEN', 'DONE', 'SKIPPED'] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];

export const TIME_UNITS = ['WORKING_DAYS', 'CALENDAR_DAYS'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** What was recorded at a step: plain JSON, by the kind of step. */
export type StepRecord = Readonly<Record<string, unknown>>;

/** One step of one case. */
export interface CaseStep {
  /** From 1, in the order of the procedure. */
  readonly sequence: number;
  readonly code: StepCode;
  readonly level: Level;
  readonly status: StepStatus;
  readonly after: readonly StepCode[];
  readonly deadlineDays: number | null;
  readonly deadlineUnit: TimeUnit | null;
  readonly durationDays: number | null;
  readonly durationUnit: TimeUnit | null;
  readonly openedOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  /** Why there is no `dueOn` although there is a time limit: `CALENDAR_YEAR_UNKNOWN`. */
  readonly dueUnknown: string | null;
  readonly completedOn: LocalDate | null;
  readonly completedAt: Date | null;
  readonly completedBy: string | null;
  readonly outcome: string | null;
  /** Not null as soon as the step was begun. */
  readonly record: StepRecord | null;
  readonly basis: readonly string[];
  readonly reasonZh: string | null;
  readonly reasonEn: string | null;
}

/** How a step ends. */
export interface Completion {
  readonly on: LocalDate;
  readonly at: Date;
  /** Officer id. */
  readonly by: string;
  readonly outcome: string | null;
  readonly record: StepRecord;
}

export function isFinished(step: Pick<CaseStep, 'status'>): boolean {
  return step.status === 'DONE' || step.status === 'SKIPPED';
}
