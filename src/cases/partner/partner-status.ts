import { createHash, timingSafeEqual } from 'node:crypto';
import type { StepCode } from '../../policy/programme.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { CaseStatus } from '../case.js';

/** What a partner asks: a case number and one second factor. */
export interface StatusQuestion {
  readonly number: string;
  readonly factor:
    | { readonly kind: 'RESIDENT_ID'; readonly text: string }
    | { readonly kind: 'PICKUP_CODE'; readonly text: string };
}

/** All that a partner is ever told of a case, and the key under which more of it is read. */
export interface PartnerStatus {
  readonly caseKey: { readonly jurisdictionId: string; readonly id: string };
  readonly number: string;
  readonly programme: string;
  readonly status: CaseStatus;
  /** The day of the last change. */
  readonly updatedOn: LocalDate;
  readonly nextStep: StepCode | null;
  readonly dueOn: LocalDate | null;
  readonly decidedOn: LocalDate | null;
}

/** The most questions of one call. */
export const MOST_QUESTIONS = 100;

/** Whether two fingerprints are the same; takes the same time whatever they are and wherever they differ. */
export function sameFingerprint(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
