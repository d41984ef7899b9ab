import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { DecisionPeriod } from '../decisions/decision.js';
import type { HelpKind } from './referral.js';

/** What another department grants. */
export interface OutsideGrant {
  readonly programme: string;
  readonly kind: HelpKind;
  /** Fen. */
  readonly amount: Fen | null;
  readonly period: DecisionPeriod;
  readonly activeFrom: LocalDate;
  readonly activeUntil: LocalDate | null;
  readonly reference: string | null;
  readonly personId: string | null;
}
