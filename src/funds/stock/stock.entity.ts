import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../../database/append-only.js';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { STOCK_MOVES, type StockMove } from './stock.js';

/** A place where goods are kept. */
export const GoodsStoreSchema = defineEntity({
  name: 'GoodsStore',
  tableName: 'goods_store',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    code: p.text(),
    nameZh: p.text(),
    nameEn: p.text(),
    /** The township that it serves; null for the store of the county. */
    townshipId: p.text().strictNullable(),
  },
  uniques: [{ name: 'goods_store_code_key', properties: ['jurisdictionId', 'code'] }],
});

export type GoodsStoreRow = Row<typeof GoodsStoreSchema>;

/**
 * Goods of one kind bought at one price with the money of one fund. The fund's purposes bind the goods as they bound
 * the money (N6.1), and every issue says for which case.
 */
export const StockLotSchema = defineEntity({
  name: 'StockLot',
  tableName: 'stock_lot',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    storeId: p.uuid(),
    /** Code of the goods, such as `RICE-10KG`. */
    item: p.text(),
    /** As it is called, such as 大米10公斤. */
    itemName: p.text(),
    fundId: p.uuid(),
    quantity: p.integer(),
    remaining: p.integer(),
    /** In fen, of one piece; zero for what a count found on top. */
    unitCost: p.bigint().$type<Fen>(),
    supplier: p.text(),
    documentNumber: p.text(),
    receivedOn: p.date().$type<LocalDate>(),
    expiresOn: p.date().$type<LocalDate>().strictNullable(),
  },
  indexes: [
    {
      name: 'stock_lot_open_idx',
      properties: ['jurisdictionId', 'storeId', 'item', 'id'],
      where: 'remaining > 0',
    },
    { name: 'stock_lot_fund_idx', properties: ['jurisdictionId', 'fundId', 'id'] },
  ],
  checks: [
    { name: 'stock_lot_item_check', expression: `item ~ '^[A-Z0-9][A-Z0-9-]{0,39}$' and item_name <> ''` },
    {
      name: 'stock_lot_quantity_check',
      expression: 'quantity > 0 and remaining >= 0 and remaining <= quantity',
    },
    { name: 'stock_lot_cost_check', expression: 'unit_cost >= 0' },
  ],
});

export type StockLotRow = Row<typeof StockLotSchema>;

/** What went into a lot or out of it. Append-only; the lot's rest is their sum. */
export const StockMovementSchema = defineEntity({
  name: 'StockMovement',
  tableName: 'stock_movement',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    lotId: p.uuid(),
    kind: p.text().$type<StockMove>(),
    /** Above zero into the store, below zero out of it. */
    quantity: p.integer(),
    /** In fen, signed as the quantity. */
    value: p.bigint().$type<Fen>(),
    movedOn: p.date().$type<LocalDate>(),
    /** Of an issue: the payment that it delivers. */
    paymentId: p.uuid().strictNullable(),
    /** What it did in the ledger; null where it moved no money. */
    transferId: p.uuid().strictNullable(),
    note: p.text(),
    movedBy: p.uuid(),
  },
  indexes: [{ name: 'stock_movement_lot_idx', properties: ['jurisdictionId', 'lotId', 'id'] }],
  checks: [
    codeCheck('stock_movement', 'kind', STOCK_MOVES),
    {
      name: 'stock_movement_sign_check',
      expression: `quantity <> 0 and (kind in ('RECEIPT', 'FOUND')) = (quantity > 0)`,
    },
    { name: 'stock_movement_issue_check', expression: `(kind = 'ISSUE') = (payment_id is not null)` },
  ],
  triggers: appendOnly('stock_movement'),
});

export type StockMovementRow = Row<typeof StockMovementSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const stockForeignKeys: readonly ForeignKey[] = [
  foreignKey('goods_store', ['jurisdiction_id'], 'jurisdiction', ['id']),
  foreignKey('goods_store', ['jurisdiction_id', 'township_id'], 'organisation', KEY),
  foreignKey('stock_lot', ['jurisdiction_id', 'store_id'], 'goods_store', KEY),
  foreignKey('stock_lot', ['jurisdiction_id', 'fund_id'], 'fund', KEY),
  foreignKey('stock_movement', ['jurisdiction_id', 'lot_id'], 'stock_lot', KEY),
  foreignKey('stock_movement', ['jurisdiction_id', 'payment_id'], 'payment', KEY),
  foreignKey('stock_movement', ['jurisdiction_id', 'moved_by'], 'officer', KEY),
  foreignKey('stock_movement', ['jurisdiction_id', 'transfer_id'], 'transfer', KEY, { deferred: true }),
];
