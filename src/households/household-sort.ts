/** The orders in which households can be listed; each ends with the id, so that none is skipped or shown twice. */
export const HOUSEHOLD_SORTS = ['OPENED_NEWEST', 'OPENED_OLDEST', 'HEAD_NAME'] as const;
export type HouseholdSort = (typeof HOUSEHOLD_SORTS)[number];
