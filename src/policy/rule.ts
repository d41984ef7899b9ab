import type { LocalDate } from '../shared/local-date.js';
import type { Fen } from '../shared/money.js';
import type { Text } from '../shared/text.js';
import type { Basis } from './basis.js';
import type { Facts } from './facts.js';
import type { Values } from './values.js';

/** What a message shows: money in fen, counts, dates, codes. `sum: fen` renders as `745.00`. */
export type Shown = Readonly<Record<string, Fen | number | string | boolean>>;

/** The finding of one rule. `message` names one of the rule's templates; `shown` fills it. */
export type Finding =
  | {
      readonly outcome: 'SATISFIED' | 'REFUSED' | 'ENTITLED';
      readonly message: string;
      readonly shown: Shown;
    }
  | {
      readonly outcome: 'EVIDENCE_MISSING';
      readonly message: string;
      readonly shown: Shown;
      readonly evidence: readonly string[];
    }
  | { readonly outcome: 'NOT_APPLICABLE' };

/**
 * One article as one function. `D` is what the programme derived from the facts beforehand.
 * A REFUSED finding is cured when a later ENTITLED rule names it in `cures` (J1.2: one-person household).
 */
export interface Rule<D = unknown> {
  /** Dotted, unique within the programme, e.g. `allowance.income`. */
  readonly id: string;
  readonly titles: Text;
  readonly basis: readonly Basis[];
  /** First and last day of application for which the rule is law; open when absent. */
  readonly from?: LocalDate;
  readonly until?: LocalDate;
  readonly cures?: readonly string[];
  /** Templates with `{name}` places, in both languages. */
  readonly messages: Readonly<Record<string, Text>>;
  readonly apply: (facts: Facts, values: Values, derived: D) => Finding;
}

const NOTHING: Shown = Object.freeze({});

export const NOT_APPLICABLE: Finding = Object.freeze({ outcome: 'NOT_APPLICABLE' });

export function satisfied(message: string, shown: Shown = NOTHING): Finding {
  return { outcome: 'SATISFIED', message, shown };
}

export function refused(message: string, shown: Shown = NOTHING): Finding {
  return { outcome: 'REFUSED', message, shown };
}

export function entitled(message: string, shown: Shown = NOTHING): Finding {
  return { outcome: 'ENTITLED', message, shown };
}

export function evidenceMissing(
  evidence: readonly string[],
  message: string,
  shown: Shown = NOTHING,
): Finding {
  return { outcome: 'EVIDENCE_MISSING', message, shown, evidence };
}
