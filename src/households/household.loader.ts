import type DataLoader from 'dataloader';
import { type RequestContext, service } from '../api/context.js';
import { groupsInOrder, inOrder, loader } from '../api/loader.js';
import type { RowKey } from '../jurisdictions/row-key.js';
import type { LocalDate } from '../shared/local-date.js';
import type { CircumstanceOfHousehold } from './circumstances/circumstance.store.js';
import type { HouseholdRow } from './household.entity.js';
import { HouseholdReadService } from './household-read.service.js';
import type { MembershipRow } from './membership/membership.entity.js';
import type { PersonSummary } from './persons/person.store.js';

/** Households by key, in one statement a level, for whoever may see the row that names the household. */
export function householdLoader(context: RequestContext): DataLoader<RowKey, HouseholdRow | null, string> {
  return loader<RowKey, HouseholdRow | null>(context, 'households', async (keys) =>
    inOrder<RowKey, HouseholdRow>(
      keys,
      await service(context, HouseholdReadService).householdsByKeys(keys),
      (row) => row,
    ),
  );
}

/** Persons by key, in one statement a level, for whoever may see the row that names the person. */
export function personLoader(context: RequestContext): DataLoader<RowKey, PersonSummary | null, string> {
  return loader<RowKey, PersonSummary | null>(context, 'persons', async (keys) =>
    inOrder<RowKey, PersonSummary>(
      keys,
      await service(context, HouseholdReadService).personsByKeys(keys),
      (row) => row,
    ),
  );
}

/** The memberships of households on a day, in one statement a level. */
export function membersLoader(
  context: RequestContext,
  on: LocalDate,
): DataLoader<RowKey, readonly MembershipRow[], string> {
  return loader<RowKey, readonly MembershipRow[]>(context, `households.members.${on}`, async (keys) =>
    groupsInOrder<RowKey, MembershipRow>(
      keys,
      await service(context, HouseholdReadService).membersOn(keys, on),
      ({ jurisdictionId, householdId }) => ({ jurisdictionId, id: householdId }),
    ),
  );
}

/** The circumstances of households on a day, in one statement a level. */
export function circumstancesLoader(
  context: RequestContext,
  on: LocalDate,
): DataLoader<RowKey, readonly CircumstanceOfHousehold[], string> {
  return loader<RowKey, readonly CircumstanceOfHousehold[]>(
    context,
    `households.circumstances.${on}`,
    async (keys) =>
      groupsInOrder<RowKey, CircumstanceOfHousehold>(
        keys,
        await service(context, HouseholdReadService).circumstancesOn(keys, on),
        ({ jurisdictionId, ofHouseholdId }) => ({ jurisdictionId, id: ofHouseholdId }),
      ),
  );
}
