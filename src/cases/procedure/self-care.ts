import { invariant } from '../../shared/invariant.js';

/** The six things that a person able to care for themselves does without help (43号, 21). */
export const SELF_CARE_ITEMS = ['EATING', 'DRESSING', 'GETTING_UP', 'TOILET', 'WALKING', 'WASHING'] as const;
export type SelfCareItem = (typeof SELF_CARE_ITEMS)[number];

/** How far a person can care for themselves (43号, 22); what care follows from it is a matter of the policy. */
export const SELF_CARE_LEVELS = ['ABLE', 'PARTIAL_LOSS', 'FULL_LOSS'] as const;
export type SelfCareLevel = (typeof SELF_CARE_LEVELS)[number];

/** None of the six items failed is able, one to three a partial, four and more a full loss (43号, 22). */
export function selfCareLevel(failed: number): SelfCareLevel {
  invariant(
    Number.isInteger(failed) && failed >= 0 && failed <= SELF_CARE_ITEMS.length,
    () => `Of ${SELF_CARE_ITEMS.length} items ${failed} cannot have failed.`,
  );
  if (failed === 0) return 'ABLE';
  return failed <= 3 ? 'PARTIAL_LOSS' : 'FULL_LOSS';
}
