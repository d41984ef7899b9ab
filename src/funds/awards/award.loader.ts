import type DataLoader from 'dataloader';
import { type RequestContext, service } from '../../api/context.js';
import { groupsInOrder, inOrder, loader } from '../../api/loader.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { PayFirstGrantRow } from '../pay-first/pay-first.entity.js';
import type { PaymentRow } from '../payments/payment.entity.js';
import { PaymentService } from '../payments/payment.service.js';
import type { PaymentOwner } from '../payments/payment.store.js';
import { ReserveFundService } from '../reserve/reserve-fund.service.js';
import type { AwardRow } from './award.entity.js';

/** Awards by key, in one statement a level, for whoever may see what names them. */
export function awardLoader(context: RequestContext): DataLoader<RowKey, AwardRow | null, string> {
  return loader<RowKey, AwardRow | null>(context, 'awards', async (keys) =>
    inOrder<RowKey, AwardRow>(keys, await service(context, PaymentService).awardsByKeys(keys), (row) => row),
  );
}

/** The awards of cases or households that the caller may see, newest first, in one statement a level. */
export function awardsLoader(
  context: RequestContext,
  owner: 'caseId' | 'householdId',
): DataLoader<RowKey, readonly AwardRow[], string> {
  return loader<RowKey, readonly AwardRow[]>(context, `awards.${owner}`, async (keys) =>
    groupsInOrder<RowKey, AwardRow>(
      keys,
      await service(context, PaymentService).awardsOf(owner, keys),
      (row) => ({ jurisdictionId: row.jurisdictionId, id: row[owner] }),
    ),
  );
}

/**
 * The newest payments of cases, awards or households that the caller may see, in one statement a level.
 * @param most how many of each
 */
export function paymentsLoader(
  context: RequestContext,
  owner: PaymentOwner,
  most: number,
): DataLoader<RowKey, readonly PaymentRow[], string> {
  return loader<RowKey, readonly PaymentRow[]>(context, `payments.${owner}.${most}`, async (keys) =>
    groupsInOrder<RowKey, PaymentRow>(
      keys,
      await service(context, PaymentService).paymentsOf(owner, keys, most),
      (row) => ({ jurisdictionId: row.jurisdictionId, id: row[owner] ?? '' }),
    ),
  );
}

/** What was paid first in cases that the caller may see, in one statement a level. */
export function payFirstGrantLoader(
  context: RequestContext,
): DataLoader<RowKey, PayFirstGrantRow | null, string> {
  return loader<RowKey, PayFirstGrantRow | null>(context, 'payFirstGrants.caseId', async (keys) =>
    inOrder<RowKey, PayFirstGrantRow>(
      keys,
      await service(context, ReserveFundService).grantsOfCases(keys),
      ({ jurisdictionId, caseId }) => ({ jurisdictionId, id: caseId }),
    ),
  );
}
