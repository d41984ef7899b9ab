/**
 * What becomes of a case whose decision turned out to be wrong. REOPENED: steps start over and a new decision follows,
 * the old one stays. EXAMINED: the award that runs is examined. NOTHING: it is undecided or over.
 */
export const CONSEQUENCES = ['REOPENED', 'EXAMINED', 'NOTHING'] as const;
export type Consequence = (typeof CONSEQUENCES)[number];
