import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../../database/append-only.js';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate, YearMonth } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { CASH_MOVES, type CashMove, REQUEST_STATUSES, type RequestStatus } from './reserve.js';

/** The part of a reserve fund that lies in the cash box, step by step. What is not cash is in the bank (J9.6b). */
export const ReserveCashSchema = defineEntity({
  name: 'ReserveCash',
  tableName: 'reserve_cash',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    fundId: p.uuid(),
    /** From 1 in each fund. */
    sequence: p.integer(),
    kind: p.text().$type<CashMove>(),
    /** In fen, above zero; `balanceAfter` is what the box holds then. */
    amount: p.bigint().$type<Fen>(),
    balanceAfter: p.bigint().$type<Fen>(),
    movedOn: p.date().$type<LocalDate>(),
    /** Of HANDED_OUT: the pay-first grant that was given in cash. */
    grantId: p.uuid().strictNullable(),
    note: p.text(),
    movedBy: p.uuid(),
  },
  uniques: [
    { name: 'reserve_cash_sequence_key', properties: ['jurisdictionId', 'fundId', 'sequence'] },
    {
      name: 'reserve_cash_grant_key',
      properties: ['jurisdictionId', 'grantId'],
      where: 'grant_id is not null',
    },
  ],
  checks: [
    codeCheck('reserve_cash', 'kind', CASH_MOVES),
    { name: 'reserve_cash_amount_check', expression: 'amount > 0 and balance_after >= 0 and sequence > 0' },
    { name: 'reserve_cash_handed_check', expression: `(kind = 'HANDED_OUT') = (grant_id is not null)` },
  ],
  triggers: appendOnly('reserve_cash'),
});

export type ReserveCashRow = Row<typeof ReserveCashSchema>;

/** What was counted in the box and seen in the bank at the end of a month, against the books of that moment. */
export const ReserveCountSchema = defineEntity({
  name: 'ReserveCount',
  tableName: 'reserve_count',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    fundId: p.uuid(),
    month: p.text().$type<YearMonth>(),
    /** In fen. */
    cashBooked: p.bigint().$type<Fen>(),
    cashCounted: p.bigint().$type<Fen>(),
    bankBooked: p.bigint().$type<Fen>(),
    bankCounted: p.bigint().$type<Fen>(),
    explanation: p.text(),
    countedOn: p.date().$type<LocalDate>(),
    countedBy: p.uuid(),
  },
  uniques: [{ name: 'reserve_count_month_key', properties: ['jurisdictionId', 'fundId', 'month'] }],
  checks: [
    { name: 'reserve_count_month_check', expression: `month ~ '^[0-9]{4}-[0-9]{2}$'` },
    { name: 'reserve_count_sums_check', expression: 'cash_counted >= 0 and bank_counted >= 0' },
    {
      name: 'reserve_count_explained_check',
      expression: `(cash_booked = cash_counted and bank_booked = bank_counted) or explanation <> ''`,
    },
  ],
  triggers: appendOnly('reserve_count'),
});

export type ReserveCountRow = Row<typeof ReserveCountSchema>;

/** A reserve fund that fell below its threshold asks for money by itself; one question at a time (J9.6b). */
export const ReplenishmentRequestSchema = defineEntity({
  name: 'ReplenishmentRequest',
  tableName: 'replenishment_request',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    fundId: p.uuid(),
    townshipId: p.text(),
    /** In fen: what the fund had when it asked, and what is missing to its opening amount. */
    available: p.bigint().$type<Fen>(),
    missing: p.bigint().$type<Fen>(),
    requestedOn: p.date().$type<LocalDate>(),
    status: p.text().$type<RequestStatus>(),
    answeredOn: p.date().$type<LocalDate>().strictNullable(),
    answeredBy: p.uuid().strictNullable(),
    /** Why it was refused. */
    reason: p.text().strictNullable(),
  },
  uniques: [
    {
      name: 'replenishment_request_open_key',
      properties: ['jurisdictionId', 'fundId'],
      where: `status = 'OPEN'`,
    },
  ],
  indexes: [{ name: 'replenishment_request_list_idx', properties: ['jurisdictionId', 'status', 'id'] }],
  checks: [
    codeCheck('replenishment_request', 'status', REQUEST_STATUSES),
    {
      name: 'replenishment_request_answer_check',
      expression: `(status = 'OPEN') = (answered_on is null) and (status <> 'REFUSED' or reason is not null)`,
    },
  ],
});

export type ReplenishmentRequestRow = Row<typeof ReplenishmentRequestSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const reserveForeignKeys: readonly ForeignKey[] = [
  foreignKey('reserve_cash', ['jurisdiction_id', 'fund_id'], 'fund', KEY),
  foreignKey('reserve_cash', ['jurisdiction_id', 'grant_id'], 'pay_first_grant', KEY),
  foreignKey('reserve_cash', ['jurisdiction_id', 'moved_by'], 'officer', KEY),
  foreignKey('reserve_count', ['jurisdiction_id', 'fund_id'], 'fund', KEY),
  foreignKey('reserve_count', ['jurisdiction_id', 'counted_by'], 'officer', KEY),
  foreignKey('replenishment_request', ['jurisdiction_id', 'fund_id'], 'fund', KEY),
  foreignKey('replenishment_request', ['jurisdiction_id', 'answered_by'], 'officer', KEY),
];
