import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../../database/append-only.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';

/** Services bought for the assistance work, such as home visits by social workers, and the cap of that day (J12). */
export const ServicePurchaseSchema = defineEntity({
  name: 'ServicePurchase',
  tableName: 'service_purchase',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    fundId: p.uuid(),
    programme: p.text(),
    provider: p.text(),
    subject: p.text(),
    documentNumber: p.text(),
    /** In fen; `capAmount` is the most of the year, and `capBasis` where that is said. */
    amount: p.bigint().$type<Fen>(),
    capAmount: p.bigint().$type<Fen>(),
    capBasis: p.array<string>(),
    purchasedOn: p.date().$type<LocalDate>(),
    purchasedBy: p.uuid(),
    /** The POST that paid it. */
    transferId: p.uuid(),
  },
  uniques: [{ name: 'service_purchase_document_key', properties: ['jurisdictionId', 'documentNumber'] }],
  indexes: [{ name: 'service_purchase_year_idx', properties: ['jurisdictionId', 'purchasedOn', 'id'] }],
  checks: [{ name: 'service_purchase_amount_check', expression: 'amount > 0 and amount <= cap_amount' }],
  triggers: appendOnly('service_purchase'),
});

export type ServicePurchaseRow = Row<typeof ServicePurchaseSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const servicePurchaseForeignKeys: readonly ForeignKey[] = [
  foreignKey('service_purchase', ['jurisdiction_id', 'fund_id', 'programme'], 'fund_purpose', [
    'jurisdiction_id',
    'fund_id',
    'programme',
  ]),
  foreignKey('service_purchase', ['jurisdiction_id', 'purchased_by'], 'officer', KEY),
  foreignKey('service_purchase', ['jurisdiction_id', 'transfer_id'], 'transfer', KEY, { deferred: true }),
];
