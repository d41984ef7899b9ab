import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../../database/append-only.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';

/** What one donor gave into a fund (J13, N5.3). The fund carries the earmark; the ledger says what became of it. */
export const DonationSchema = defineEntity({
  name: 'Donation',
  tableName: 'donation',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    fundId: p.uuid(),
    /** As the donor wants to be named. */
    donor: p.text(),
    /** The donor is named to those who keep the books only. */
    anonymous: p.boolean(),
    /** In fen. */
    amount: p.bigint().$type<Fen>(),
    receivedOn: p.date().$type<LocalDate>(),
    /** Number of the receipt that the donor was given. */
    receiptNumber: p.text(),
    /** The APPROPRIATION that brought it into the fund. */
    transferId: p.uuid(),
    recordedBy: p.uuid(),
  },
  uniques: [
    { name: 'donation_receipt_key', properties: ['jurisdictionId', 'receiptNumber'] },
    { name: 'donation_transfer_key', properties: ['jurisdictionId', 'transferId'] },
  ],
  indexes: [{ name: 'donation_fund_idx', properties: ['jurisdictionId', 'fundId', 'id'] }],
  checks: [
    { name: 'donation_amount_check', expression: 'amount > 0' },
    { name: 'donation_named_check', expression: `donor <> '' and receipt_number <> ''` },
  ],
  triggers: appendOnly('donation'),
});

export type DonationRow = Row<typeof DonationSchema>;

const KEY = ['jurisdiction_id', 'id'];

/** The transfer is written last in the transaction; hence its deferred key. */
export const donationForeignKeys: readonly ForeignKey[] = [
  foreignKey('donation', ['jurisdiction_id', 'fund_id'], 'fund', KEY),
  foreignKey('donation', ['jurisdiction_id', 'recorded_by'], 'officer', KEY),
  foreignKey('donation', ['jurisdiction_id', 'transfer_id'], 'transfer', KEY, { deferred: true }),
];
