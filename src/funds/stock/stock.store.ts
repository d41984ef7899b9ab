import { sql } from 'kysely';
import { type Reach, reachesAll } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { newId } from '../../database/new-id.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf } from '../../jurisdictions/within-reach.store.js';
import type { PaymentRow } from '../payments/payment.entity.js';
import type { ReceiptRow } from './receipt.entity.js';
import type { GoodsStoreRow, StockLotRow, StockMovementRow } from './stock.entity.js';

/** The stores of a place, by code: of a township its own and that of the county. */
export async function listStores(db: Db, { jurisdictionId, townshipIds }: Reach): Promise<GoodsStoreRow[]> {
  const rows = await db
    .selectFrom('GoodsStore')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .orderBy('code')
    .limit(500)
    .execute();
  return rows.filter(
    ({ townshipId }) => townshipIds === null || townshipId === null || townshipIds.includes(townshipId),
  );
}

/** The store, or null when it does not exist or lies out of reach. */
export async function findStore(db: Db, reach: Reach, key: RowKey): Promise<GoodsStoreRow | null> {
  if (key.jurisdictionId !== reach.jurisdictionId) return null;
  const row = await db
    .selectFrom('GoodsStore')
    .selectAll()
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .executeTakeFirst();
  if (row === undefined) return null;
  if (reachesAll(reach) || row.townshipId === null) return row;
  return reach.townshipIds?.includes(row.townshipId) === true ? row : null;
}

/** @throws unique violation `goods_store_code_key` */
export async function insertStore(tx: Tx, store: GoodsStoreRow): Promise<void> {
  await tx.db.insertInto('GoodsStore').values(store).execute();
}

/** A page of the lots of a store that have something left, one more than asked for when there are more. */
export async function listLots(
  db: Db,
  { jurisdictionId, id: storeId }: RowKey,
  { first, after }: Page,
): Promise<StockLotRow[]> {
  let query = db
    .selectFrom('StockLot')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('storeId', '=', storeId)
    .where('remaining', '>', 0)
    .orderBy('id')
    .limit(first + 1);
  const id = after?.[0] ?? null;
  if (id !== null) query = query.where('id', '>', id);
  return await query.execute();
}

/**
 * The lots of a kind of goods with something left, locked until the transaction ends: those that go bad first in
 * front, then the oldest.
 */
export async function lockLots(
  tx: Tx,
  { jurisdictionId, id: storeId }: RowKey,
  { item, fundId }: { readonly item: string; readonly fundId: string | null },
): Promise<StockLotRow[]> {
  let query = tx.db
    .selectFrom('StockLot')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('storeId', '=', storeId)
    .where('item', '=', item)
    .where('remaining', '>', 0)
    .forUpdate();
  if (fundId !== null) query = query.where('fundId', '=', fundId);
  return await query.orderBy(sql`expires_on nulls last`).orderBy('id').execute();
}

/** The newest lot of a kind of goods in a store, also an empty one; null when there never was one. */
export async function newestLot(
  db: Db,
  { jurisdictionId, id: storeId }: RowKey,
  item: string,
): Promise<StockLotRow | null> {
  const row = await db
    .selectFrom('StockLot')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('storeId', '=', storeId)
    .where('item', '=', item)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export async function insertLot(tx: Tx, lot: StockLotRow): Promise<void> {
  await tx.db.insertInto('StockLot').values(lot).execute();
}

/** Takes pieces out of a lot. @throws check violation `stock_lot_quantity_check` when it has too few */
export async function reduceLot(tx: Tx, { jurisdictionId, id }: RowKey, quantity: number): Promise<void> {
  await sql`update stock_lot set remaining = remaining - ${quantity}
    where jurisdiction_id = ${jurisdictionId} and id = ${id}::uuid`.execute(tx.db);
}

export async function insertMovement(tx: Tx, movement: Omit<StockMovementRow, 'id'>): Promise<void> {
  await tx.db
    .insertInto('StockMovement')
    .values({ ...movement, id: newId() })
    .execute();
}

/** @throws unique violations `receipt_payment_key`, `receipt_number_key` */
export async function insertReceipt(tx: Tx, receipt: ReceiptRow): Promise<void> {
  await tx.db.insertInto('Receipt').values(receipt).execute();
}

/** The receipts of payments, in any order. */
export async function receiptsOf(db: Db, payments: readonly RowKey[]): Promise<ReceiptRow[]> {
  if (payments.length === 0) return [];
  return await db
    .selectFrom('Receipt')
    .selectAll()
    .where(hasOneOf('receipt', payments, 'payment_id'))
    .execute();
}

/** Whether a voucher is out for the payment. */
export async function hasOpenVoucher(db: Db, { jurisdictionId, id }: RowKey): Promise<boolean> {
  const row = await db
    .selectFrom('Voucher')
    .select('id')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('paymentId', '=', id)
    .where('status', '=', 'ISSUED')
    .executeTakeFirst();
  return row !== undefined;
}

/** A payment that was delivered in goods: paid with what they were worth. */
export async function markDelivered(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  { amount, paidOn, postTransferId }: Pick<PaymentRow, 'amount' | 'paidOn' | 'postTransferId'>,
): Promise<PaymentRow> {
  return await tx.db
    .updateTable('Payment')
    .set({ status: 'PAID', amount, paidOn, postTransferId })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
