import type DataLoader from 'dataloader';
import { type RequestContext, service } from '../../api/context.js';
import { groupsInOrder, loader } from '../../api/loader.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { CaseReadService } from '../read/case-read.service.js';
import type { CheckInquiryRow } from './check-inquiry.entity.js';

/** The questions of checks, each check's in order. */
export function inquiriesLoader(
  context: RequestContext,
): DataLoader<RowKey, readonly CheckInquiryRow[], string> {
  return loader<RowKey, readonly CheckInquiryRow[]>(context, 'checks.inquiries', async (keys) =>
    groupsInOrder<RowKey, CheckInquiryRow>(
      keys,
      await service(context, CaseReadService).inquiriesOf(keys),
      ({ jurisdictionId, checkId }) => ({ jurisdictionId, id: checkId }),
    ),
  );
}
