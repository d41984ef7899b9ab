import type { LocalDate } from '../../shared/local-date.js';
import type { CheckSource } from '../procedure/economic-check.js';

/** OPEN: to be asked. SENT: asked, no answer yet. ANSWERED: the source has answered. */
export const INQUIRY_STATUSES = ['OPEN', 'SENT', 'ANSWERED'] as const;
export type InquiryStatus = (typeof INQUIRY_STATUSES)[number];

/** One question to one source, as a connector hands it on. */
export interface OutgoingInquiry {
  /** What the source answers by: case number and source. */
  readonly reference: string;
  readonly source: CheckSource;
  readonly authorisedOn: LocalDate;
  readonly dueOn: LocalDate | null;
  readonly persons: readonly { readonly name: string; readonly residentId: string }[];
}

/** One answer of a source, as a connector brings it in. */
export interface IncomingAnswer {
  /** From 1; the header of a file is line 1. */
  readonly line: number;
  readonly reference: string;
  readonly differs: boolean;
  readonly note: string | null;
}

/** A line that no answer could be read from. */
export interface UnreadableLine {
  readonly line: number;
  readonly reference: string;
  readonly message: string;
  readonly messageZh: string;
}

/**
 * How questions reach sources and answers come back (C5). A place that is wired to its sources brings a connector of its
 * own; the one over files is always there.
 */
export interface CheckConnector {
  /** SCREAMING_SNAKE_CASE. */
  readonly code: string;
  /** The questions as a file that is handed to the source. */
  write(inquiries: readonly OutgoingInquiry[]): string;
  /** The answers of a file, and the lines that are none; null when it is no file of this connector at all. */
  read(
    text: string,
  ): { readonly answers: readonly IncomingAnswer[]; readonly unreadable: readonly UnreadableLine[] } | null;
}

/** What the line of an answer file led to. */
export const ANSWER_ROW_STATUSES = ['TAKEN', 'UNCHANGED', 'REJECTED'] as const;
export type AnswerRowStatus = (typeof ANSWER_ROW_STATUSES)[number];

/** One line of the report on an answer file. */
export interface AnswerRow {
  readonly line: number;
  readonly reference: string;
  readonly status: AnswerRowStatus;
  readonly message: string | null;
  readonly messageZh: string | null;
}

/** The reference of an inquiry; a case asks each source once a round, and again when the answers hold no more. */
export function inquiryReference(
  caseNumber: string,
  source: CheckSource,
  { round, attempt }: { readonly round: number; readonly attempt: number },
): string {
  if (attempt > 1) return `${caseNumber}/${source}/${round}.${attempt}`;
  return `${caseNumber}/${source}${round === 1 ? '' : `/${round}`}`;
}
