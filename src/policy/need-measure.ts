import type { Text } from '../shared/text.js';
import type { Basis } from './basis.js';
import type { Facts } from './facts.js';
import type { Values } from './values.js';

/** One factor of the hardship coefficient: what is counted, and the parameter that weighs it. */
export interface NeedFactor {
  readonly code: string;
  readonly titles: Text;
  /** Key of a `ratio` parameter. */
  readonly weight: string;
  /** A whole number of zero or more: persons, or full percent. */
  readonly count: (facts: Facts, values: Values) => number;
}

/** How a policy measures need (困难程度系数, D1.1): factors that are counted and weighed. */
export interface NeedMeasure {
  readonly factors: readonly NeedFactor[];
  readonly basis: readonly Basis[];
}
