import type DataLoader from 'dataloader';
import { officerOf } from '../access/actor.js';
import { type RequestContext, service } from '../api/context.js';
import { groupsInOrder, inOrder, loader } from '../api/loader.js';
import type { Page, RowKey } from '../jurisdictions/row-key.js';
import { FundService } from './fund.service.js';
import type { KnownFund } from './fund.store.js';
import type { AccountRow, TransferRow } from './ledger/ledger.entity.js';
import type { EntryFilter, EntryRead } from './ledger/statement.store.js';
import type { ReserveStanding } from './pay-first/pay-first.store.js';

/** Funds by key, in one statement a level; null for one outside the officer's reach. */
export function fundLoader(context: RequestContext): DataLoader<RowKey, KnownFund | null, string> {
  return loader<RowKey, KnownFund | null>(context, 'funds', async (keys) =>
    inOrder<RowKey, KnownFund>(
      keys,
      await service(context, FundService).fundsByKeys(officerOf(context.viewer), keys),
      (row) => row,
    ),
  );
}

/** The accounts of funds, in one statement a level. */
export function accountsLoader(context: RequestContext): DataLoader<RowKey, readonly AccountRow[], string> {
  return loader<RowKey, readonly AccountRow[]>(context, 'funds.accounts', async (keys) =>
    groupsInOrder<RowKey, AccountRow>(
      keys,
      await service(context, FundService).accountsOf(keys),
      ({ jurisdictionId, fundId }) => ({ jurisdictionId, id: fundId }),
    ),
  );
}

/** Where the sums paid first from reserve funds stand today, in one statement a level; null when there are none. */
export function standingLoader(context: RequestContext): DataLoader<RowKey, ReserveStanding | null, string> {
  return loader<RowKey, ReserveStanding | null>(context, 'funds.standing', async (keys) =>
    inOrder<RowKey, ReserveStanding>(
      keys,
      await service(context, FundService).standingOf(keys, context.today),
      ({ jurisdictionId, fundId }) => ({ jurisdictionId, id: fundId }),
    ),
  );
}

/** One page of the entries of funds, in one statement a level. */
export function entriesLoader(
  context: RequestContext,
  filter: EntryFilter,
  page: Page,
): DataLoader<RowKey, readonly EntryRead[], string> {
  const name = `funds.entries.${JSON.stringify([filter, page])}`;
  return loader<RowKey, readonly EntryRead[]>(context, name, async (keys) =>
    groupsInOrder<RowKey, EntryRead>(
      keys,
      await service(context, FundService).entriesOf(keys, filter, page),
      ({ jurisdictionId, fundId }) => ({ jurisdictionId, id: fundId }),
    ),
  );
}

/** Transfers by key, in one statement a level, for whoever may see what they belong to. */
export function transferLoader(context: RequestContext): DataLoader<RowKey, TransferRow | null, string> {
  return loader<RowKey, TransferRow | null>(context, 'transfers', async (keys) =>
    inOrder<RowKey, TransferRow>(
      keys,
      await service(context, FundService).transfersByKeys(keys),
      (row) => row,
    ),
  );
}

/** The entries of transfers, in one statement a level. */
export function entriesOfTransferLoader(
  context: RequestContext,
): DataLoader<RowKey, readonly EntryRead[], string> {
  return loader<RowKey, readonly EntryRead[]>(context, 'transfers.entries', async (keys) =>
    groupsInOrder<RowKey, EntryRead>(
      keys,
      await service(context, FundService).entriesOfTransfers(keys),
      ({ jurisdictionId, transferId }) => ({ jurisdictionId, id: transferId }),
    ),
  );
}
