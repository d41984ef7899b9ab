export const CASE_SORTS = ['NEXT_DUE', 'APPLIED_NEWEST', 'NUMBER'] as const;
export type CaseSort = (typeof CASE_SORTS)[number];
