import type DataLoader from 'dataloader';
import { type RequestContext, service } from '../api/context.js';
import { groupsInOrder, loader } from '../api/loader.js';
import type { Page, RowKey } from '../jurisdictions/row-key.js';
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
