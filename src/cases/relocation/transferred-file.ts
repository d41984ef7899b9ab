import type { ExplanationLine } from '../../policy/explain.js';
import type { LocalDate } from '../../shared/local-date.js';

/** The name that transferred files are bound to when they are sealed. */
export const TRANSFERRED_FILE_FIELD = 'arrival.file';

/** A decision of the place that the household left. Money is decimal text. */
export interface TransferredDecision {
  readonly sequence: number;
  readonly kind: string;
  readonly decidedOn: LocalDate;
  readonly deciderName: string;
  readonly amount: string | null;
  readonly period: string | null;
  readonly class: string | null;
  readonly wordingZh: string;
  readonly wordingEn: string;
  readonly explanationZh: readonly ExplanationLine[];
  readonly explanationEn: readonly ExplanationLine[];
  readonly basis: readonly string[];
  readonly reason: string | null;
  readonly policyId: string;
  readonly policyVersion: string;
  readonly assessmentHash: string;
}

export interface TransferredStep {
  readonly code: string;
  readonly level: string;
  readonly completedOn: LocalDate;
  readonly outcome: string | null;
}

export interface TransferredExamination {
  readonly cause: string;
  readonly openedOn: LocalDate;
  readonly findings: string | null;
  readonly proposal: string | null;
  readonly statement: string | null;
  readonly decidedOn: LocalDate | null;
}

export interface TransferredPaper {
  readonly fileName: string;
  readonly paper: string | null;
  readonly sha256: string;
}

export interface TransferredCase {
  readonly number: string;
  readonly programme: string;
  readonly status: string;
  readonly appliedOn: LocalDate;
  readonly decidedOn: LocalDate | null;
  /** Codes of the papers that were in hand. */
  readonly evidence: readonly string[];
  readonly papers: readonly TransferredPaper[];
  readonly steps: readonly TransferredStep[];
  readonly decisions: readonly TransferredDecision[];
  readonly examinations: readonly TransferredExamination[];
}

/** What was paid there, by programme and month. */
export interface TransferredPayment {
  readonly programme: string;
  /** `YYYY-MM`; null for a single sum. */
  readonly period: string | null;
  readonly paidOn: LocalDate | null;
  readonly amount: string;
}

/** Everything that the receiving place reads of a household's earlier cases: decisions, evidence, explanations. */
export interface TransferredFile {
  readonly cases: readonly TransferredCase[];
  readonly payments: readonly TransferredPayment[];
}
