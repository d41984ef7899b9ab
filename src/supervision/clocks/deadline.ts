import type { OfficerRole } from '../../access/viewer.js';
import { type Level, STEP_CODES, type StepCode } from '../../policy/programme.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { ok, type Result } from '../../shared/result.js';
import { addWorkingDays, type CalendarProblem } from '../../shared/working-days.js';

/**
 * What can be due. STEP: a step of a case. CASE: the decision of the whole case. PAPERS: the papers of a payment made
 * first. LEAD: a lead to be taken up. REVIEW: an award to be verified again. CHASING: an answer to the level
 * above. COMPLAINT: the answer to a complaint or an application for review. REFERRAL: the answer of a department.
 * FOLLOW_UP: the examination of a running award. LETTER: a decision to be handed over. ARRIVAL, DEPARTURE:
 * a household that another jurisdiction hands over, on either side. SERVICE_TASK: the report of a service organisation.
 */
export const DEADLINE_KINDS = [
  'STEP',
  'CASE',
  'PAPERS',
  'LEAD',
  'REVIEW',
  'CHASING',
  'COMPLAINT',
  'REFERRAL',
  'FOLLOW_UP',
  'LETTER',
  'ARRIVAL',
  'DEPARTURE',
  'SERVICE_TASK',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/**
 * How a deadline stands on a day. BREACHED: the day has passed. DUE: it is today. SOON: it lies within the working
 * days asked for. LATER: behind them. UNKNOWN: there is a time limit, but the calendar does not know the year yet.
 */
export const DEADLINE_STATES = ['BREACHED', 'DUE', 'SOON', 'LATER', 'UNKNOWN'] as const;
export type DeadlineState = (typeof DEADLINE_STATES)[number];

/** Which deadlines; every part that is given must hold. */
export interface DeadlineFilter {
  readonly kinds?: readonly DeadlineKind[] | undefined;
  readonly townshipId?: string | undefined;
  readonly villageId?: string | undefined;
  /** At this level. */
  readonly level?: Level | undefined;
  readonly steps?: readonly StepCode[] | undefined;
  readonly programme?: string | undefined;
  /** First and last day; both together with `unknown` false. */
  readonly from?: LocalDate | undefined;
  readonly until?: LocalDate | undefined;
  /** Only those without a day because the calendar does not know the year. */
  readonly unknown?: boolean | undefined;
}

/**
 * The days between which the deadlines of a state lie.
 * @param soon working days that count as soon; the caller's own figure, since no text gives one
 * @returns CALENDAR_YEAR_UNKNOWN when the end of "soon" lies in a year whose holidays are not known
 */
export function daysOfState(
  state: DeadlineState,
  today: LocalDate,
  soon: number,
): Result<Pick<DeadlineFilter, 'from' | 'until' | 'unknown'>, CalendarProblem> {
  switch (state) {
    case 'BREACHED':
      return ok({ until: addDays(today, -1) });
    case 'DUE':
      return ok({ from: today, until: today });
    case 'UNKNOWN':
      return ok({ unknown: true });
    default: {
      const end = addWorkingDays(today, soon);
      if (!end.ok) return end;
      return ok(
        state === 'SOON'
          ? { from: addDays(today, 1), until: end.value }
          : { from: addDays(end.value > today ? end.value : today, 1) },
      );
    }
  }
}

/** How a deadline stands today; null days are those that the calendar does not know. */
export function stateOf(
  dueOn: LocalDate | null,
  today: LocalDate,
  soonUntil: LocalDate | null,
): DeadlineState {
  if (dueOn === null) return 'UNKNOWN';
  if (dueOn < today) return 'BREACHED';
  if (dueOn === today) return 'DUE';
  return soonUntil !== null && dueOn <= soonUntil ? 'SOON' : 'LATER';
}

/** The steps at which a second officer decides; the first officer of a level does the others. */
const STEPS_OF_APPROVERS: readonly StepCode[] = ['DECISION', 'MEETING'];
const STEPS_OF_OFFICERS: readonly StepCode[] = STEP_CODES.filter(
  (code) => !STEPS_OF_APPROVERS.includes(code),
);

/** What waits for an officer of a role: steps of the level by their kind; null = the role has no clock of its own. */
export function workOfRole(role: OfficerRole): Pick<DeadlineFilter, 'level' | 'steps'> | null {
  switch (role) {
    case 'VILLAGE_OFFICER':
      return { level: 'VILLAGE' };
    case 'TOWNSHIP_OFFICER':
      return { level: 'TOWNSHIP', steps: STEPS_OF_OFFICERS };
    case 'TOWNSHIP_APPROVER':
      return { level: 'TOWNSHIP', steps: STEPS_OF_APPROVERS };
    case 'COUNTY_OFFICER':
      return { level: 'COUNTY', steps: STEPS_OF_OFFICERS };
    case 'COUNTY_APPROVER':
      return { level: 'COUNTY', steps: STEPS_OF_APPROVERS };
    case 'FUND_MANAGER':
      return { steps: ['SETTLEMENT'] };
    default:
      return null;
  }
}
