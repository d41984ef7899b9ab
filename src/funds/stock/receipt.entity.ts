import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../../database/append-only.js';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import { MEANS, type Means } from './receipt.js';

/** That help reached the family: what it came as, and who signed for it (N5.1). One a payment. */
export const ReceiptSchema = defineEntity({
  name: 'Receipt',
  tableName: 'receipt',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    paymentId: p.uuid(),
    means: p.text().$type<Means>(),
    number: p.text(),
    /** Who signed, or the merchant or provider that helped. */
    receivedBy: p.text(),
    receivedOn: p.date().$type<LocalDate>(),
    recordedBy: p.uuid(),
  },
  uniques: [
    { name: 'receipt_payment_key', properties: ['jurisdictionId', 'paymentId'] },
    { name: 'receipt_number_key', properties: ['jurisdictionId', 'number'] },
  ],
  checks: [
    codeCheck('receipt', 'means', MEANS),
    { name: 'receipt_named_check', expression: `number <> '' and received_by <> ''` },
  ],
  triggers: appendOnly('receipt'),
});

export type ReceiptRow = Row<typeof ReceiptSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const receiptForeignKeys: readonly ForeignKey[] = [
  foreignKey('receipt', ['jurisdiction_id', 'payment_id'], 'payment', KEY),
  foreignKey('receipt', ['jurisdiction_id', 'recorded_by'], 'officer', KEY),
];
