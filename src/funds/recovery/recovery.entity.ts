import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../../database/append-only.js';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate, YearMonth } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import {
  RECEIPT_KINDS,
  RECOVERY_CAUSES,
  RECOVERY_STATUSES,
  type ReceiptKind,
  type RecoveryCause,
  type RecoveryStatus,
} from './recovery.js';

/** Money that was paid without right and is claimed back from a household, from the proposal to its end (J20.2). */
export const RecoverySchema = defineEntity({
  name: 'Recovery',
  tableName: 'recovery',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    householdId: p.uuid(),
    townshipId: p.text(),
    villageId: p.text().strictNullable(),
    programme: p.text(),
    cause: p.text().$type<RecoveryCause>(),
    finding: p.text(),
    /** The period whose payments are claimed, both days included. */
    claimedFrom: p.date().$type<LocalDate>(),
    claimedUntil: p.date().$type<LocalDate>(),
    /** In fen a payment: what the household was entitled to after all. */
    entitled: p.bigint().$type<Fen>(),
    /** In fen: the sum of the items; what of it was paid back or withheld; what was given up. */
    claimed: p.bigint().$type<Fen>(),
    recovered: p.bigint().$type<Fen>(),
    writtenOff: p.bigint().$type<Fen>(),
    status: p.text().$type<RecoveryStatus>(),
    proposedBy: p.uuid(),
    proposedAt: p.datetime(6),
    notifiedOn: p.date().$type<LocalDate>().strictNullable(),
    /** The last day on which the household may state its view. */
    answerBy: p.date().$type<LocalDate>().strictNullable(),
    heardOn: p.date().$type<LocalDate>().strictNullable(),
    statement: p.text().strictNullable(),
    decidedBy: p.uuid().strictNullable(),
    decidedOn: p.date().$type<LocalDate>().strictNullable(),
    reason: p.text().strictNullable(),
    /** Which plan of instalments holds, from 1; 0 is none. */
    plan: p.integer(),
    /** The share of later payments that is withheld, as a decimal text; null withholds nothing. */
    offsetShare: p.text().strictNullable(),
    writeOffProposedBy: p.uuid().strictNullable(),
    writeOffReason: p.text().strictNullable(),
    /** In fen; a fine is no claim of a fund. */
    fine: p.bigint().$type<Fen>().strictNullable(),
    finePaid: p.bigint().$type<Fen>(),
    /** The day of the fraud, whose law chose the fine. */
    fineLawOn: p.date().$type<LocalDate>().strictNullable(),
    fineBasis: p.array<string>(),
    closedOn: p.date().$type<LocalDate>().strictNullable(),
  },
  indexes: [
    { name: 'recovery_household_idx', properties: ['jurisdictionId', 'householdId', 'id'] },
    {
      name: 'recovery_open_idx',
      properties: ['jurisdictionId', 'status', 'id'],
      where: 'closed_on is null',
    },
  ],
  checks: [
    codeCheck('recovery', 'cause', RECOVERY_CAUSES),
    codeCheck('recovery', 'status', RECOVERY_STATUSES),
    { name: 'recovery_claimed_check', expression: 'claimed > 0 and entitled >= 0' },
    {
      name: 'recovery_settled_check',
      expression: 'recovered >= 0 and written_off >= 0 and recovered + written_off <= claimed',
    },
    { name: 'recovery_fine_check', expression: 'fine_paid >= 0 and fine_paid <= coalesce(fine, 0)' },
    { name: 'recovery_fine_cause_check', expression: `fine is null or cause = 'FRAUD'` },
    { name: 'recovery_second_officer_check', expression: 'decided_by <> proposed_by' },
    {
      name: 'recovery_ended_check',
      expression: `(status not in ('RECOVERED', 'WRITTEN_OFF') or recovered + written_off = claimed) and (status in ('RECOVERED', 'WRITTEN_OFF', 'WITHDRAWN')) = (closed_on is not null)`,
    },
  ],
});

export type RecoveryRow = Row<typeof RecoverySchema>;

/** What of one payment is claimed back. */
export const RecoveryItemSchema = defineEntity({
  name: 'RecoveryItem',
  tableName: 'recovery_item',
  properties: {
    jurisdictionId: p.text().primary(),
    recoveryId: p.uuid().primary(),
    paymentId: p.uuid().primary(),
    fundId: p.uuid(),
    period: p.text().$type<YearMonth>().strictNullable(),
    paidOn: p.date().$type<LocalDate>(),
    /** In fen: what was paid, what of it is claimed, and what of that is paid back or given up. */
    paid: p.bigint().$type<Fen>(),
    claimed: p.bigint().$type<Fen>(),
    settled: p.bigint().$type<Fen>(),
    /** The CLAIM that booked it; null until it is decided. */
    claimTransferId: p.uuid().strictNullable(),
    /** Whether it was taken back with a recovery that was withdrawn. */
    withdrawn: p.boolean(),
  },
  uniques: [
    {
      name: 'recovery_item_payment_key',
      properties: ['jurisdictionId', 'paymentId'],
      where: 'not withdrawn',
    },
  ],
  checks: [
    { name: 'recovery_item_claimed_check', expression: 'claimed > 0 and claimed <= paid' },
    { name: 'recovery_item_settled_check', expression: 'settled >= 0 and settled <= claimed' },
  ],
});

export type RecoveryItemRow = Row<typeof RecoveryItemSchema>;

/** One instalment of a plan; an older plan stays on record. */
export const RecoveryInstalmentSchema = defineEntity({
  name: 'RecoveryInstalment',
  tableName: 'recovery_instalment',
  properties: {
    jurisdictionId: p.text().primary(),
    recoveryId: p.uuid().primary(),
    plan: p.integer().primary(),
    number: p.integer().primary(),
    dueOn: p.date().$type<LocalDate>(),
    /** In fen. `covered` is what had been recovered or given up before the plan plus all instalments up to this one. */
    amount: p.bigint().$type<Fen>(),
    covered: p.bigint().$type<Fen>(),
  },
  indexes: [{ name: 'recovery_instalment_due_idx', properties: ['jurisdictionId', 'dueOn'] }],
  checks: [{ name: 'recovery_instalment_amount_check', expression: 'amount > 0' }],
  triggers: appendOnly('recovery_instalment'),
});

export type RecoveryInstalmentRow = Row<typeof RecoveryInstalmentSchema>;

/** What came in on a claim or a fine, or was given up: one row for each fund that it went to. */
export const RecoveryReceiptSchema = defineEntity({
  name: 'RecoveryReceipt',
  tableName: 'recovery_receipt',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    recoveryId: p.uuid(),
    kind: p.text().$type<ReceiptKind>(),
    /** In fen. */
    amount: p.bigint().$type<Fen>(),
    receivedOn: p.date().$type<LocalDate>(),
    /** null for a fine, which goes to the treasury. */
    fundId: p.uuid().strictNullable(),
    transferId: p.uuid().strictNullable(),
    /** Of an OFFSET: the payment that it was withheld from. */
    paymentId: p.uuid().strictNullable(),
    note: p.text(),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(6),
  },
  indexes: [{ name: 'recovery_receipt_idx', properties: ['jurisdictionId', 'recoveryId', 'id'] }],
  checks: [
    codeCheck('recovery_receipt', 'kind', RECEIPT_KINDS),
    { name: 'recovery_receipt_amount_check', expression: 'amount > 0' },
    {
      name: 'recovery_receipt_fine_check',
      expression: `(kind = 'FINE') = (fund_id is null) and (fund_id is null) = (transfer_id is null)`,
    },
    { name: 'recovery_receipt_offset_check', expression: `(kind = 'OFFSET') = (payment_id is not null)` },
  ],
  triggers: appendOnly('recovery_receipt'),
});

export type RecoveryReceiptRow = Row<typeof RecoveryReceiptSchema>;

const JURISDICTION_AND_ID = ['jurisdiction_id', 'id'];

export const recoveryForeignKeys: readonly ForeignKey[] = [
  foreignKey('recovery', ['jurisdiction_id', 'household_id'], 'household', JURISDICTION_AND_ID),
  foreignKey('recovery', ['jurisdiction_id', 'proposed_by'], 'officer', JURISDICTION_AND_ID),
  foreignKey('recovery', ['jurisdiction_id', 'decided_by'], 'officer', JURISDICTION_AND_ID),
  foreignKey('recovery_item', ['jurisdiction_id', 'recovery_id'], 'recovery', JURISDICTION_AND_ID),
  foreignKey('recovery_item', ['jurisdiction_id', 'payment_id'], 'payment', JURISDICTION_AND_ID),
  foreignKey('recovery_item', ['jurisdiction_id', 'claim_transfer_id'], 'transfer', JURISDICTION_AND_ID, {
    deferred: true,
  }),
  foreignKey('recovery_instalment', ['jurisdiction_id', 'recovery_id'], 'recovery', JURISDICTION_AND_ID),
  foreignKey('recovery_receipt', ['jurisdiction_id', 'recovery_id'], 'recovery', JURISDICTION_AND_ID),
  foreignKey('recovery_receipt', ['jurisdiction_id', 'recorded_by'], 'officer', JURISDICTION_AND_ID),
  foreignKey('recovery_receipt', ['jurisdiction_id', 'transfer_id'], 'transfer', JURISDICTION_AND_ID, {
    deferred: true,
  }),
  foreignKey('recovery_receipt', ['jurisdiction_id', 'payment_id'], 'payment', JURISDICTION_AND_ID),
];
