import { ageOf, type Facts, has } from '../../../src/policy/index.js';
import { ADULT_AGE } from './counted-members.js';

/** Whether the household is that of a child who is an orphan or de facto without care: its head is such a child. */
export function childWithoutCare(facts: Facts): boolean {
  const head = facts.household.members[0];
  return (
    head !== undefined &&
    ageOf(head, facts) < ADULT_AGE &&
    (has(head, 'ORPHAN') || has(head, 'WITHOUT_DE_FACTO_CARE'))
  );
}
