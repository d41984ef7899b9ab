import type { Level, StepCode } from '../policy/programme.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Fen } from '../shared/money.js';
import type { CaseStatus, FollowUpState, PayFirstState } from './case.js';
import type { CaseStep, StepRecord } from './procedure/step.js';

/** NONE: no time limit is stated. ORDINARY: it is that of every case. EXTENDED: special circumstances lengthened it. */
export type CaseClock = 'NONE' | 'ORDINARY' | 'EXTENDED';

/** A case as far as the rules of its procedure look at it. */
export interface CaseFile {
  readonly status: CaseStatus;
  readonly payFirst: PayFirstState;
  readonly steps: readonly CaseStep[];
  readonly urgent: boolean;
  readonly disputed: boolean;
  readonly nearRelative: boolean;
  /** The one notice of missing papers was sent. */
  readonly papersAsked: boolean;
  readonly openObjections: number;
  /** Fen; what the review or the meeting proposes. */
  readonly proposedAmount: Fen | null;
  /** How far the examination of the running award is; null while there is none. */
  readonly followUp: FollowUpState | null;
  /** The last day of help, once it is decided. */
  readonly endsOn: LocalDate | null;
  /** Referrals to departments that are not answered yet. */
  readonly openReferrals: number;
  /** Whether the whole case has a time limit, and whether it was lengthened in this round (57号, 22). */
  readonly clock: CaseClock;
  /** How often the case was reopened, counted from 1. */
  readonly round: number;
}

/** One act on a case: what, on which day, by whom, from which level. */
export interface Act {
  readonly action: CaseAction;
  readonly today: LocalDate;
  readonly at: Date;
  /** Officer id. */
  readonly by: string;
  /** The level at which the officer acts. */
  readonly level: Level;
  readonly outcome?: string;
  readonly record?: StepRecord;
  /** The act raises a dispute: a discrepancy, doubts at the visit, an objection upheld (J18.1). */
  readonly disputes?: boolean;
  /** Fen; what the act proposes to grant. */
  readonly proposes?: Fen | null;
  /** What the examination of a running award leads to: a decision at once, or the household is heard first. */
  readonly finds?: 'PROPOSED' | 'TO_BE_HEARD';
  /** The last day of help that the act decides; null takes an earlier one back. */
  readonly ends?: LocalDate | null;
  /** The first step that a reopened case does again. */
  readonly reopens?: StepCode;
}

/** Everything that can be done with a case. Leads and applications come before it, payments after it. */
export const CASE_ACTIONS = [
  'ASK_FOR_PAPERS',
  'HAND_IN_PAPERS',
  'ACCEPT',
  'EXTEND',
  'PAY_FIRST',
  'REQUEST_CHECK',
  'REPEAT_CHECK',
  'ANSWER_CHECK',
  'RECORD_VISIT',
  'RECORD_COUNTY_VISIT',
  'ASSESS_SELF_CARE',
  'APPRAISE',
  'REVIEW',
  'PUBLISH_NOTICE',
  'RAISE_OBJECTION',
  'SETTLE_OBJECTION',
  'END_NOTICE',
  'HOLD_MEETING',
  'GRANT_ONCE',
  'GRANT_RUNNING',
  'REFUSE',
  'RECEIVE_PAPERS',
  'SETTLE_PAY_FIRST',
  'DISALLOW_PAY_FIRST',
  'OPEN_FOLLOW_UP',
  'EXAMINE',
  'HEAR',
  'KEEP_AWARD',
  'CHANGE_AWARD',
  'END_AWARD',
  'SUSPEND',
  'RESUME',
  'REFER',
  'ANSWER_REFERRAL',
  'TRANSFER',
  'REASSIGN',
  'CARRY_OVER',
  'REOPEN',
  'WITHDRAW',
  'CLOSE',
] as const;
export type CaseAction = (typeof CASE_ACTIONS)[number];
