import type { LocalDate } from '../shared/local-date.js';
import type { Fen } from '../shared/money.js';
import type { Shown } from './rule.js';
import type { Reading } from './values.js';

export const CONCLUSIONS = [
  'ELIGIBLE',
  'NOT_ELIGIBLE',
  'EVIDENCE_MISSING',
  'PARAMETER_UNSET',
  'MANUAL_REVIEW',
] as const;
/** MANUAL_REVIEW: the policy itself failed; an officer must look, and the code says what happened. */
export type Conclusion = (typeof CONCLUSIONS)[number];

/** The answer of a policy about one household: plain data, free of wording, the same bytes for the same facts. */
export interface Assessment {
  readonly policy: { readonly id: string; readonly version: string; readonly hash: string };
  readonly programme: string;
  readonly on: LocalDate;
  readonly conclusion: Conclusion;
  /** Fen; null unless eligible for money. */
  readonly amount: Fen | null;
  readonly period: 'MONTHLY' | 'ONE_OFF' | null;
  readonly class: string | null;
  readonly stages: readonly Fen[];
  readonly steps: readonly AssessmentStep[];
  readonly lines: readonly AssessmentLine[];
  /** Every figure read, with its article. */
  readonly readings: readonly Reading[];
  /** Codes of papers that are still missing. */
  readonly evidence: readonly string[];
  /** Keys of parameters that are needed and unset. */
  readonly unset: readonly string[];
  /** Ids of declared situations under which a value or rule held. */
  readonly situations: readonly string[];
  /** Why MANUAL_REVIEW: a stable code. */
  readonly fault: string | null;
}

export interface AssessmentStep {
  readonly rule: string;
  readonly outcome: 'SATISFIED' | 'REFUSED' | 'ENTITLED' | 'EVIDENCE_MISSING' | 'UNSET' | 'CURED';
  readonly message: string | null;
  readonly shown: Shown;
  /** Citations, e.g. `MCA-2021-57 art. 13 [J1.1]`. */
  readonly basis: readonly string[];
}

export interface AssessmentLine {
  readonly message: string;
  readonly shown: Shown;
  readonly amount: Fen | null;
  readonly personId: string | null;
  readonly basis: readonly string[];
}
