import {
  ASSET_KINDS,
  CONDITION_KINDS,
  EXPENDITURE_KINDS,
  FAMILY_PLANNING_GRADES,
  INCOME_KINDS,
} from '../../policy/facts.js';
import { invariant } from '../../shared/invariant.js';

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

const CATEGORY_OF_KIND = new Map<CircumstanceKind, CircumstanceCategory>(
  CIRCUMSTANCE_CATEGORIES.flatMap((category) =>
    KINDS_OF_CATEGORY[category].map((kind) => [kind, category] as const),
  ),
);

/** The category that a kind belongs to; no kind belongs to two. */
export function categoryOf(kind: CircumstanceKind): CircumstanceCategory {
  const category = CATEGORY_OF_KIND.get(kind);
  invariant(category !== undefined, `The kind ${kind} of a circumstance must belong to a category.`);
  return category;
}

const DISABILITY_GRADES = ['1', '2', '3', '4'];
const ASSET_GRADES = ['NECESSITY'];

const GRADED: Partial<Record<CircumstanceKind, readonly string[]>> = {
  DISABILITY_PHYSICAL: DISABILITY_GRADES,
  DISABILITY_SENSORY: DISABILITY_GRADES,
  DISABILITY_INTELLECTUAL: DISABILITY_GRADES,
  DISABILITY_MENTAL: DISABILITY_GRADES,
  DISABILITY_MULTIPLE: DISABILITY_GRADES,
  STUDENT: ['PRESCHOOL', 'COMPULSORY', 'SENIOR_SECONDARY', 'VOCATIONAL', 'UNDERGRADUATE', 'POSTGRADUATE'],
  SELF_CARE: ['0', '1', '2', '3', '4', '5', '6'],
  WORK_REFUSED: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  CARE: ['INSTITUTION', 'HOME'],
  TWO_CANCERS: ['BREAST', 'CERVICAL'],
  UNSAFE_HOUSE: ['C', 'D'],
  HOME_LOST: ['DESTROYED', 'DAMAGED'],
  HARMED_ACTING_BRAVELY: ['DISABLED', 'BEREAVED'],
  FAMILY_PLANNING: FAMILY_PLANNING_GRADES,
};

/**
 * The grades of each kind; a kind without any takes none. A graded condition must state its grade; the grade of
 * an asset is optional. Disability: 1 is the severest. SELF_CARE: how many of the six items are failed (43号,
 * 21–22). WORK_REFUSED: refusals in a row; nine stands for nine and more.
 */
export const GRADES_OF_KIND: Readonly<Record<CircumstanceKind, readonly string[]>> = Object.fromEntries(
  CIRCUMSTANCE_KINDS.map((kind) => [
    kind,
    categoryOf(kind) === 'ASSET' ? ASSET_GRADES : (GRADED[kind] ?? []),
  ]),
) as Record<CircumstanceKind, readonly string[]>;

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
