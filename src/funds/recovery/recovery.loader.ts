import type DataLoader from 'dataloader';
import { type RequestContext, service } from '../../api/context.js';
import { groupsInOrder, loader } from '../../api/loader.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type {
  RecoveryInstalmentRow,
  RecoveryItemRow,
  RecoveryReceiptRow,
  RecoveryRow,
} from './recovery.entity.js';
import { RecoveryService } from './recovery.service.js';

type Many<T> = DataLoader<RowKey, readonly T[], string>;

/** The recoveries of households that the caller may see, newest first, in one statement a level. */
export function recoveriesLoader(context: RequestContext): Many<RecoveryRow> {
  return loader<RowKey, readonly RecoveryRow[]>(context, 'recoveries.householdId', async (keys) =>
    groupsInOrder<RowKey, RecoveryRow>(
      keys,
      await service(context, RecoveryService).ofHouseholds(keys),
      ({ jurisdictionId, householdId }) => ({ jurisdictionId, id: householdId }),
    ),
  );
}

/** What recoveries claim, in one statement a level. */
export function recoveryItemsLoader(context: RequestContext): Many<RecoveryItemRow> {
  return loader<RowKey, readonly RecoveryItemRow[]>(context, 'recoveries.items', async (keys) =>
    groupsInOrder<RowKey, RecoveryItemRow>(
      keys,
      await service(context, RecoveryService).itemsOf(keys),
      byRecovery,
    ),
  );
}

/** The instalments that hold, in one statement a level. */
export function instalmentsLoader(context: RequestContext): Many<RecoveryInstalmentRow> {
  return loader<RowKey, readonly RecoveryInstalmentRow[]>(context, 'recoveries.instalments', async (keys) =>
    groupsInOrder<RowKey, RecoveryInstalmentRow>(
      keys,
      await service(context, RecoveryService).instalmentsOf(keys),
      byRecovery,
    ),
  );
}

/** What came in, in one statement a level. */
export function receiptsLoader(context: RequestContext): Many<RecoveryReceiptRow> {
  return loader<RowKey, readonly RecoveryReceiptRow[]>(context, 'recoveries.receipts', async (keys) =>
    groupsInOrder<RowKey, RecoveryReceiptRow>(
      keys,
      await service(context, RecoveryService).receiptsOf(keys),
      byRecovery,
    ),
  );
}

function byRecovery({ jurisdictionId, recoveryId }: { jurisdictionId: string; recoveryId: string }): RowKey {
  return { jurisdictionId, id: recoveryId };
}
