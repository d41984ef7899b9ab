import type { LocalDate } from '../shared/local-date.js';
import type { Fen, Rounding } from '../shared/money.js';
import type { Text } from '../shared/text.js';
import type { Basis, Confidence } from './basis.js';
import type { SituationKind } from './facts.js';

/** What a parameter may hold. A ratio is an exact decimal text such as `1.3`; money is fen. */
export type ParameterValue = Fen | number | boolean | string | readonly string[];

export const PARAMETER_TYPES = ['money', 'ratio', 'integer', 'flag', 'code', 'codes'] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

export const PARAMETER_UNITS = [
  'FEN',
  'FEN_PER_PERSON_MONTH',
  'FEN_PER_MONTH',
  'FEN_PER_YEAR',
  'RATIO',
  'MONTHS',
  'YEARS',
  'WORKING_DAYS',
  'CALENDAR_DAYS',
  'HOURS',
  'PERSONS',
  'COUNT',
  'NONE',
] as const;
export type ParameterUnit = (typeof PARAMETER_UNITS)[number];

/** Declares a figure or switch that policies set by date. */
export interface ParameterDeclaration {
  /** Dotted, lower case, e.g. `allowance.standard.urban`. */
  readonly key: string;
  readonly titles: Text;
  readonly type: ParameterType;
  readonly unit: ParameterUnit;
  /** The possible values of a `code` or `codes` parameter. */
  readonly codes?: readonly string[];
  readonly bounds?: readonly Bound[];
}

/** A limit that a policy puts on its children's values from a day on. */
export interface Bound {
  readonly from: LocalDate;
  readonly until?: LocalDate;
  readonly min?: Fen | number;
  readonly max?: Fen | number;
  /** The value must be at least `times` the value of parameter `of` on the same day, rounded as stated (J2.2). */
  readonly atLeast?: { readonly times: string; readonly of: string; readonly rounding: Rounding };
  readonly basis: Basis;
}

/** `null` repeals a value: from that day it is unset. `INHERIT` returns to the parent's value. */
export const INHERIT = 'INHERIT' as const;

/** Stands for every level of a declared situation. */
export const ANY_LEVEL = '*' as const;

export interface DatedValue {
  readonly from: LocalDate;
  readonly value: ParameterValue | null | typeof INHERIT;
  readonly basis: Basis;
  readonly confidence?: Confidence;
  readonly note?: Text;
  /** Holds only while a declared situation of this kind and one of these levels (`*`: any) covers the place (N4.1). */
  readonly when?: { readonly situation: SituationKind; readonly levels: readonly string[] };
  /** Lets the value stand outside a parent's bound, on a basis of its own. */
  readonly exception?: Basis;
}

/** The values that a policy states, by parameter key; each list ascends by date. */
export type ParameterTable = Readonly<Record<string, readonly DatedValue[]>>;

/**
 * A dated value. `source` names where it was published.
 * @example at('2022-07-01', yuan('745'), { instrument: 'JHS-STANDARD-2022', article: '1' }, 'A')
 */
export function at(
  from: string,
  value: ParameterValue | null | typeof INHERIT,
  basis: Basis,
  confidence?: Confidence,
  more?: Pick<DatedValue, 'note' | 'when' | 'exception'>,
): DatedValue {
  return {
    from: from as LocalDate,
    value,
    basis,
    ...(confidence === undefined ? {} : { confidence }),
    ...more,
  };
}
