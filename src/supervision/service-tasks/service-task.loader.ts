import type DataLoader from 'dataloader';
import { officerOf } from '../../access/actor.js';
import { type RequestContext, service } from '../../api/context.js';
import { inOrder, loader } from '../../api/loader.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { ServiceTaskRow } from './service-task.entity.js';
import { ServiceTaskService } from './service-task.service.js';

/** Tasks of service organisations by key, as far as they lie within reach. */
export function serviceTaskLoader(
  context: RequestContext,
): DataLoader<RowKey, ServiceTaskRow | null, string> {
  return loader<RowKey, ServiceTaskRow | null>(context, 'serviceTasks', async (keys) =>
    inOrder<RowKey, ServiceTaskRow>(
      keys,
      await service(context, ServiceTaskService).byKeys(officerOf(context.viewer), keys),
      (row) => row,
    ),
  );
}
