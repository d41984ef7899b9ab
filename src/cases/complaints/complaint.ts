import type { Level, StepCode } from '../../policy/programme.js';
import { LEVELS } from '../../policy/programme.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { LEVEL_WORDS } from '../case-words.js';

/** COMPLAINT: about anything. RECONSIDERATION: by the office itself. ADMINISTRATIVE_REVIEW: by the government above. */
export const COMPLAINT_KINDS = ['COMPLAINT', 'RECONSIDERATION', 'ADMINISTRATIVE_REVIEW'] as const;
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];

export const COMPLAINT_STATUSES = ['OPEN', 'UPHELD', 'DISMISSED', 'WITHDRAWN'] as const;
export type ComplaintStatus = (typeof COMPLAINT_STATUSES)[number];
export const COMPLAINT_OUTCOMES = [
  'UPHELD',
  'DISMISSED',
  'WITHDRAWN',
] as const satisfies readonly ComplaintStatus[];
export type ComplaintOutcome = (typeof COMPLAINT_OUTCOMES)[number];

/** What somebody complains about, or wants reviewed. */
export interface ComplaintReport {
  readonly kind: ComplaintKind;
  /** The number on the receipt or the letter; null for what concerns a place. */
  readonly caseNumber: string | null;
  /** The township that it is about where it is about no case. */
  readonly townshipId: string | null;
  readonly raisedBy: string;
  readonly contact: string | null;
  readonly grounds: string;
  /** When the person learned of the decision; null = the day it was made. */
  readonly knownOn: LocalDate | null;
  /** By when it is answered, where the policy sets no time. */
  readonly dueOn: LocalDate | null;
}

/** The answer to a complaint. */
export interface ComplaintAnswer {
  readonly outcome: ComplaintOutcome;
  readonly finding: string;
  /** The first step that a reopened case does again; null = the review. */
  readonly reopenFrom: StepCode | null;
}

/** The fields under which the name and the contact of whoever complains are sealed. */
export const COMPLAINANT_FIELD = 'complaint.raisedBy';
export const COMPLAINT_CONTACT_FIELD = 'complaint.contact';

/** Administrative review is asked for within the time of the law; what is wrong, or null. */
export function applicationTimeProblem(
  lastDay: LocalDate | null,
  { today, knownOn }: { readonly today: LocalDate; readonly knownOn: LocalDate },
): Problem<'REVIEW_TOO_LATE'> | null {
  if (lastDay === null || today <= lastDay) return null;
  return problem({
    code: 'REVIEW_TOO_LATE',
    message: `The decision was known on ${knownOn}, and review could be asked for until ${lastDay}; record a complaint instead.`,
    messageZh: `${knownOn}已知悉该决定,申请行政复议的期限至${lastDay}止,请改为登记投诉。`,
    path: ['input', 'kind'],
    basis: ['REVIEW-LAW art. 20'],
  });
}

/** Nobody below the level that decided, and for a review nobody below the county, answers; the fault or null. */
export function answeringLevelProblem(
  kind: ComplaintKind,
  { level, decided }: { readonly level: Level; readonly decided: Level | null },
): Problem<'WRONG_LEVEL'> | null {
  const least =
    kind === 'ADMINISTRATIVE_REVIEW' &&
    (decided === null || LEVELS.indexOf(decided) < LEVELS.indexOf('COUNTY'))
      ? 'COUNTY'
      : decided;
  if (least === null || LEVELS.indexOf(level) >= LEVELS.indexOf(least)) return null;
  return problem({
    code: 'WRONG_LEVEL',
    message: `This is answered by ${LEVEL_WORDS[least].en}, not by ${LEVEL_WORDS[level].en}; pass it on.`,
    messageZh: `该事项由${LEVEL_WORDS[least].zh}答复,${LEVEL_WORDS[level].zh}不能答复,请提交上级。`,
    path: ['input', 'complaintId'],
    basis: ['X12'],
  });
}
