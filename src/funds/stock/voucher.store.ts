import type { Reach } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { Page } from '../../jurisdictions/row-key.js';
import type { LocalDate } from '../../shared/local-date.js';
import { newestOfStatus } from '../payments/newest-of-status.store.js';
import type { VoucherRow } from './voucher.entity.js';
import type { VoucherStatus } from './voucher.js';

/** @throws unique violation `voucher_payment_key` */
export async function insertVoucher(tx: Tx, voucher: VoucherRow): Promise<void> {
  await tx.db.insertInto('Voucher').values(voucher).execute();
}

/** The voucher with this code, locked until the transaction ends; null when there is none within reach. */
export async function lockVoucher(
  tx: Tx,
  { jurisdictionId, townshipIds }: Reach,
  code: string,
): Promise<VoucherRow | null> {
  const row = await tx.db
    .selectFrom('Voucher')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('code', '=', code)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return null;
  return townshipIds === null || townshipIds.includes(row.townshipId) ? row : null;
}

export async function endVoucher(
  tx: Tx,
  { jurisdictionId, id }: VoucherRow,
  { status, endedOn }: { readonly status: VoucherStatus; readonly endedOn: LocalDate },
): Promise<VoucherRow> {
  return await tx.db
    .updateTable('Voucher')
    .set({ status, endedOn })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Vouchers that nobody redeemed until their last day, locked; at most so many. */
export async function lockRunOut(
  tx: Tx,
  { jurisdictionId, before, most }: { jurisdictionId: string; before: LocalDate; most: number },
): Promise<VoucherRow[]> {
  return await tx.db
    .selectFrom('Voucher')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('status', '=', 'ISSUED')
    .where('expiresOn', '<', before)
    .orderBy('expiresOn')
    .orderBy('id')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** A page of the vouchers within reach, newest first, one more than asked for when there are more. */
export async function listVouchers(
  db: Db,
  reach: Reach,
  status: VoucherStatus | null,
  page: Page,
): Promise<VoucherRow[]> {
  return await newestOfStatus<VoucherRow>(db, 'voucher', { reach, status }, page);
}
