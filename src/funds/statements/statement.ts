import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { AccountKind } from '../ledger/ledger.js';

/** By what a statement of what was paid is drawn up. */
export const STATEMENT_DIMENSIONS = ['FUND', 'SOURCE', 'DONOR', 'TOWNSHIP', 'PROGRAMME', 'MONTH'] as const;
export type StatementDimension = (typeof STATEMENT_DIMENSIONS)[number];

/** First and last day, both included. */
export interface Period {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** What was paid for one fund, source, donor, township, programme or month. Sums in fen. */
export interface StatementLine {
  /** The code or name of what the line is of. */
  readonly key: string;
  readonly payments: number;
  /** What was paid and stayed paid. */
  readonly paid: Fen;
  /** What was paid in the time and came back since. */
  readonly returned: Fen;
  readonly households: number;
}

/** An account of a fund over a time. Sums in fen. */
export interface AccountLine {
  readonly fundId: string;
  readonly fundCode: string;
  readonly account: AccountKind;
  /** Before the first day. */
  readonly opening: Fen;
  /** What it gained and what it gave, both above zero. */
  readonly gained: Fen;
  readonly given: Fen;
  /** After the last day. */
  readonly closing: Fen;
}
