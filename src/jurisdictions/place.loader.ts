import type DataLoader from 'dataloader';
import { type RequestContext, service } from '../api/context.js';
import { inOrder, loader } from '../api/loader.js';
import type { JurisdictionRow } from './jurisdiction.entity.js';
import type { OfficerSummary } from './officers/officer.store.js';
import type { OrganisationRow } from './organisations/organisation.entity.js';
import { PlaceService } from './place.service.js';
import type { RowKey } from './row-key.js';

/** Jurisdictions by id, in one statement a level. */
export function jurisdictionLoader(
  context: RequestContext,
): DataLoader<string, JurisdictionRow | null, string> {
  return loader<string, JurisdictionRow | null>(context, 'jurisdictions', async (ids) => {
    const keys = ids.map((id) => ({ jurisdictionId: id, id }));
    return inOrder(ids, await service(context, PlaceService).jurisdictionsByKeys(keys), ({ id }) => id);
  });
}

/** Organisations by key, in one statement a level. They are public. */
export function organisationLoader(
  context: RequestContext,
): DataLoader<RowKey, OrganisationRow | null, string> {
  return loader<RowKey, OrganisationRow | null>(context, 'organisations', async (keys) =>
    inOrder<RowKey, OrganisationRow>(
      keys,
      await service(context, PlaceService).organisationsByKeys(keys),
      (row) => row,
    ),
  );
}

/** Officers by key, in one statement a level, for whoever may see what the officer did: it asks for no reach. */
export function officerLoader(context: RequestContext): DataLoader<RowKey, OfficerSummary | null, string> {
  return loader<RowKey, OfficerSummary | null>(context, 'officers', async (keys) =>
    inOrder<RowKey, OfficerSummary>(
      keys,
      await service(context, PlaceService).officersByKeys(keys),
      (row) => row,
    ),
  );
}
