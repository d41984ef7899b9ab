import type DataLoader from 'dataloader';
import { type RequestContext, service } from '../../api/context.js';
import { groupsInOrder, inOrder, loader } from '../../api/loader.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import type { PayrollExclusionRow } from './payroll.entity.js';
import type { ExclusionReason } from './payroll.js';
import { PayrollService } from './payroll.service.js';
import type { RunShare } from './payroll.store.js';

/** What runs take from each fund, in one statement a level. */
export function sharesLoader(context: RequestContext): DataLoader<RowKey, readonly RunShare[], string> {
  return loader<RowKey, readonly RunShare[]>(context, 'payroll.shares', async (keys) =>
    groupsInOrder<RowKey, RunShare>(
      keys,
      await service(context, PayrollService).sharesOf(keys),
      ({ jurisdictionId, runId }) => ({ jurisdictionId, id: runId }),
    ),
  );
}

/** How many payments of runs are paid, in one statement a level; null when none is. */
export function paidCountLoader(
  context: RequestContext,
): DataLoader<RowKey, { readonly paidCount: number } | null, string> {
  return loader<RowKey, { readonly paidCount: number } | null>(
    context,
    'payroll.paidCounts',
    async (keys) => {
      const counts = await service(context, PayrollService).paidCountsOf(keys);
      return inOrder(
        keys,
        counts.map(({ runId: id, ...count }) => ({ ...count, id })),
        (row) => row,
      );
    },
  );
}

/** One page of what runs leave out, in one statement a level. */
export function exclusionsLoader(
  context: RequestContext,
  reason: ExclusionReason | undefined,
  page: Page,
): DataLoader<RowKey, readonly PayrollExclusionRow[], string> {
  const name = `payroll.exclusions.${JSON.stringify([reason, page])}`;
  return loader<RowKey, readonly PayrollExclusionRow[]>(context, name, async (keys) =>
    groupsInOrder<RowKey, PayrollExclusionRow>(
      keys,
      await service(context, PayrollService).exclusions(keys, reason, page),
      ({ jurisdictionId, runId }) => ({ jurisdictionId, id: runId }),
    ),
  );
}
