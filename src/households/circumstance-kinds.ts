import { ASSET_KINDS, CONDITION_KINDS, EXPENDITURE_KINDS, INCOME_KINDS } from '../policy/facts.js';

/** What a circumstance is about: the three sides of the combined test (J1.1) and the state of a person. */
export const CIRCUMSTANCE_CATEGORIES = ['INCOME', 'ASSET', 'EXPENDITURE', 'CONDITION'] as const;
export type CircumstanceCategory = (typeof CIRCUMSTANCE_CATEGORIES)[number];

export const CIRCUMSTANCE_PERIODS = ['MONTHLY', 'ONE_OFF'] as const;
export type CircumstancePeriod = (typeof CIRCUMSTANCE_PERIODS)[number];

/** The kinds that a category knows; they are the words of the policies' facts. */
export const KINDS_OF_CATEGORY = {
  INCOME: INCOME_KINDS,
  ASSET: ASSET_KINDS,
  EXPENDITURE: EXPENDITURE_KINDS,
  CONDITION: CONDITION_KINDS,
} as const satisfies Record<CircumstanceCategory, readonly string[]>;

export const CIRCUMSTANCE_KINDS = [
  ...INCOME_KINDS,
  ...ASSET_KINDS,
  ...EXPENDITURE_KINDS,
  ...CONDITION_KINDS,
] as const;
export type CircumstanceKind = (typeof CIRCUMSTANCE_KINDS)[number];

/** Where a statement about a household comes from. */
export const CIRCUMSTANCE_SOURCES = [
  'DECLARATION',
  'DOCUMENT',
  'HOME_VISIT',
  'ECONOMIC_CHECK',
  'GOVERNMENT_PLATFORM',
  'OTHER_DEPARTMENT',
] as const;
export type CircumstanceSource = (typeof CIRCUMSTANCE_SOURCES)[number];
