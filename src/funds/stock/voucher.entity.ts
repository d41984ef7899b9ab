import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { VOUCHER_STATUSES, type VoucherStatus } from './voucher.js';

/** A reserved payment that a merchant pays out in goods (N5.1). The ledger holds its money reserved until then. */
export const VoucherSchema = defineEntity({
  name: 'Voucher',
  tableName: 'voucher',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    paymentId: p.uuid(),
    townshipId: p.text(),
    /** Readable, with a check character. */
    code: p.text(),
    /** In fen. */
    amount: p.bigint().$type<Fen>(),
    issuedOn: p.date().$type<LocalDate>(),
    /** The last day on which it is redeemed. */
    expiresOn: p.date().$type<LocalDate>(),
    status: p.text().$type<VoucherStatus>(),
    endedOn: p.date().$type<LocalDate>().strictNullable(),
    issuedBy: p.uuid(),
  },
  uniques: [
    { name: 'voucher_code_key', properties: ['jurisdictionId', 'code'] },
    {
      name: 'voucher_payment_key',
      properties: ['jurisdictionId', 'paymentId'],
      where: `status <> 'EXPIRED'`,
    },
  ],
  indexes: [
    {
      name: 'voucher_open_idx',
      properties: ['jurisdictionId', 'expiresOn', 'id'],
      where: `status = 'ISSUED'`,
    },
  ],
  checks: [
    codeCheck('voucher', 'status', VOUCHER_STATUSES),
    { name: 'voucher_amount_check', expression: 'amount > 0' },
    { name: 'voucher_period_check', expression: 'expires_on >= issued_on' },
    { name: 'voucher_ended_check', expression: `(status = 'ISSUED') = (ended_on is null)` },
  ],
});

export type VoucherRow = Row<typeof VoucherSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const voucherForeignKeys: readonly ForeignKey[] = [
  foreignKey('voucher', ['jurisdiction_id', 'payment_id'], 'payment', KEY),
  foreignKey('voucher', ['jurisdiction_id', 'issued_by'], 'officer', KEY),
];
