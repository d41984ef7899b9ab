import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { LinkedPolicy } from '../../policy/index.js';
import type { LocalDate } from '../../shared/local-date.js';
import { insertLead } from './lead.store.js';
import { firstLevel, leadClock } from './lead-clock.js';

/** What a comparison of data found out about somebody of the registry. */
export interface FoundNeed {
  readonly jurisdictionId: string;
  readonly townshipId: string;
  readonly villageId: string | null;
  readonly householdId: string;
  readonly personId: string;
  readonly personName: string;
  readonly description: string;
  readonly foundOn: LocalDate;
}

/** Opens a lead over what a comparison of data found (N3.2, X10). Answers its id. */
export async function raiseLead(
  tx: Tx,
  policy: LinkedPolicy,
  { foundOn, ...need }: FoundNeed,
  { officerId, now }: { readonly officerId: string; readonly now: Date },
): Promise<string> {
  const id = newId();
  await insertLead(tx, {
    ...need,
    id,
    source: 'DATA_MATCH',
    reportedOn: foundOn,
    contactSealed: null,
    status: 'OPEN',
    applicationId: null,
    closedReason: null,
    closedOn: null,
    closedBy: null,
    ...leadClock(policy, foundOn),
    level: firstLevel(need),
    attendedBy: null,
    attendedOn: null,
    createdBy: officerId,
    createdByPersonId: null,
    createdAt: now,
  });
  return id;
}
