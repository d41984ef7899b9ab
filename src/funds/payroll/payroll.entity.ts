import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly, neverRemoved } from '../../database/append-only.js';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate, YearMonth } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import {
  DIFFERENCE_KINDS,
  DIFFERENCE_REASONS,
  type DifferenceKind,
  type DifferenceReason,
  EXCLUSION_REASONS,
  type ExclusionReason,
  PAYROLL_KINDS,
  PAYROLL_STATUSES,
  type PayrollKind,
  type PayrollStatus,
} from './payroll.js';

/** The monthly run of one programme: a frozen list, agreed to by a second person, then paid. */
export const PayrollRunSchema = defineEntity({
  name: 'PayrollRun',
  tableName: 'payroll_run',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    kind: p.text().$type<PayrollKind>(),
    programme: p.text(),
    period: p.text().$type<YearMonth>(),
    /** Of a SUPPLEMENT: the programme whose awards it pays on top of, the sum a person in fen, and the fund. */
    onTopOf: p.text().strictNullable(),
    perPerson: p.bigint().$type<Fen>().strictNullable(),
    fundId: p.uuid().strictNullable(),
    status: p.text().$type<PayrollStatus>(),
    /** How many payments the list holds, and their sum in fen. */
    paymentCount: p.integer(),
    total: p.bigint().$type<Fen>(),
    excludedCount: p.integer(),
    /** How many payments are paid. */
    paidCount: p.integer(),
    /** The month before, when it was paid; null when there is nothing to compare with. */
    comparedWith: p.text().$type<YearMonth>().strictNullable(),
    preparedBy: p.uuid(),
    preparedAt: p.datetime(6),
    approvedBy: p.uuid().strictNullable(),
    approvedAt: p.datetime(6).strictNullable(),
    /** Who paid it, closed it and withdrew it, and when, stands in the audit. */
    paidOn: p.date().$type<LocalDate>().strictNullable(),
    closedOn: p.date().$type<LocalDate>().strictNullable(),
  },
  uniques: [
    {
      name: 'payroll_run_period_key',
      properties: ['jurisdictionId', 'programme', 'period'],
      where: `status <> 'WITHDRAWN' and (kind = 'MONTHLY' or kind = 'SUPPLEMENT')`,
    },
    {
      name: 'payroll_run_pay_again_key',
      properties: ['jurisdictionId', 'programme'],
      where: `kind = 'PAY_AGAIN' and (status = 'FROZEN' or status = 'APPROVED')`,
    },
    {
      name: 'payroll_run_one_off_key',
      properties: ['jurisdictionId', 'programme'],
      where: `kind = 'ONE_OFF' and (status = 'FROZEN' or status = 'APPROVED')`,
    },
  ],
  indexes: [{ name: 'payroll_run_list_idx', properties: ['jurisdictionId', 'period', 'id'] }],
  checks: [
    codeCheck('payroll_run', 'status', PAYROLL_STATUSES),
    codeCheck('payroll_run', 'kind', PAYROLL_KINDS),
    {
      name: 'payroll_run_supplement_check',
      expression: `(kind = 'SUPPLEMENT') = (on_top_of is not null) and (on_top_of is null) = (per_person is null) and (per_person is null) = (fund_id is null) and coalesce(per_person > 0, true)`,
    },
    { name: 'payroll_run_period_check', expression: `period ~ '^[0-9]{4}-[0-9]{2}$'` },
    {
      name: 'payroll_run_count_check',
      expression: 'payment_count >= 0 and excluded_count >= 0 and paid_count between 0 and payment_count',
    },
    { name: 'payroll_run_total_check', expression: 'total >= 0' },
    { name: 'payroll_run_second_officer_check', expression: 'approved_by <> prepared_by' },
    {
      name: 'payroll_run_approved_check',
      expression: `(status = 'FROZEN' or status = 'WITHDRAWN') = (approved_by is null) and (approved_by is null) = (approved_at is null)`,
    },
  ],
  triggers: [neverRemoved('payroll_run')],
});

export type PayrollRunRow = Row<typeof PayrollRunSchema>;

/**
 * A line of a frozen list: the payment that will be made under this id, or of single sums the one that is reserved. It is written once and never changed; who was
 * left out since stands among the exclusions. It has no foreign keys: a million lines are copied from awards, and the
 * payments that come of them are checked.
 */
export const PayrollLineSchema = defineEntity({
  name: 'PayrollLine',
  tableName: 'payroll_line',
  properties: {
    jurisdictionId: p.text().primary(),
    runId: p.uuid().primary(),
    paymentId: p.uuid().primary(),
    awardId: p.uuid(),
    caseId: p.uuid(),
    householdId: p.uuid(),
    payeePersonId: p.uuid(),
    /** The month that is paid for; of a single sum the month of the run. */
    period: p.text().$type<YearMonth>(),
    /** In fen. */
    amount: p.bigint().$type<Fen>(),
    fundId: p.uuid(),
    /** The rejected payment that this one is made in place of. */
    replacesId: p.uuid().strictNullable(),
  },
  checks: [{ name: 'payroll_line_amount_check', expression: 'amount > 0' }],
  triggers: appendOnly('payroll_line'),
});

export type PayrollLineRow = Row<typeof PayrollLineSchema>;

/**
 * A part of an approved list: its lines from one payment to another, of one fund, with the reservation that holds their
 * money. Each part is paid in a transaction of its own; a list of single sums, which are reserved one by one, has parts
 * without fund and reservation.
 */
export const PayrollPartSchema = defineEntity({
  name: 'PayrollPart',
  tableName: 'payroll_part',
  properties: {
    jurisdictionId: p.text().primary(),
    runId: p.uuid().primary(),
    /** From 1, in the order of the lines. */
    number: p.integer().primary(),
    fundId: p.uuid().strictNullable(),
    reservationId: p.uuid().strictNullable(),
    /** The first and the last of its lines, by their payments. */
    firstPaymentId: p.uuid(),
    lastPaymentId: p.uuid(),
    paymentCount: p.integer(),
    /** In fen. */
    total: p.bigint().$type<Fen>(),
    /** How many of its lines were paid; null until it is. */
    paidCount: p.integer().strictNullable(),
  },
  checks: [
    { name: 'payroll_part_number_check', expression: 'number > 0' },
    { name: 'payroll_part_reserved_check', expression: '(fund_id is null) = (reservation_id is null)' },
    {
      name: 'payroll_part_count_check',
      expression: 'payment_count > 0 and paid_count between 0 and payment_count',
    },
  ],
  triggers: [neverRemoved('payroll_part')],
});

export type PayrollPartRow = Row<typeof PayrollPartSchema>;

/** A payee whose sum is not the one of the month before: what an officer looks through before agreeing. */
export const PayrollDifferenceSchema = defineEntity({
  name: 'PayrollDifference',
  tableName: 'payroll_difference',
  properties: {
    jurisdictionId: p.text().primary(),
    runId: p.uuid().primary(),
    payeePersonId: p.uuid().primary(),
    kind: p.text().$type<DifferenceKind>(),
    reason: p.text().$type<DifferenceReason>(),
    awardId: p.uuid(),
    /** In fen, now and in the month before; null where there is none. */
    amount: p.bigint().$type<Fen>().strictNullable(),
    amountBefore: p.bigint().$type<Fen>().strictNullable(),
  },
  checks: [
    codeCheck('payroll_difference', 'kind', DIFFERENCE_KINDS),
    codeCheck('payroll_difference', 'reason', [...DIFFERENCE_REASONS, ...EXCLUSION_REASONS]),
  ],
  triggers: appendOnly('payroll_difference'),
});

export type PayrollDifferenceRow = Row<typeof PayrollDifferenceSchema>;

/** What the bank said of a payment: one record for each answer, kept as it came. */
export const BankAnswerSchema = defineEntity({
  name: 'BankAnswer',
  tableName: 'bank_answer',
  properties: {
    jurisdictionId: p.text().primary(),
    runId: p.uuid(),
    paymentId: p.uuid().primary(),
    accepted: p.boolean().primary(),
    reason: p.text(),
    answeredOn: p.date().$type<LocalDate>(),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(6),
    /** A fingerprint of the sealed account at that time, by which a correction since is seen; null without an account. */
    accountMark: p.text().strictNullable(),
  },
  indexes: [{ name: 'bank_answer_run_idx', properties: ['jurisdictionId', 'runId', 'paymentId'] }],
  triggers: appendOnly('bank_answer'),
});

export type BankAnswerRow = Row<typeof BankAnswerSchema>;

/** An award that a frozen list leaves out, and why: what an officer looks through before agreeing. */
export const PayrollExclusionSchema = defineEntity({
  name: 'PayrollExclusion',
  tableName: 'payroll_exclusion',
  properties: {
    jurisdictionId: p.text().primary(),
    runId: p.uuid().primary(),
    awardId: p.uuid().primary(),
    reason: p.text().$type<ExclusionReason>(),
    /** In fen: what it would have been paid. */
    amount: p.bigint().$type<Fen>(),
    /** The day that the reason rests on: death, end, closing; null when there is none. */
    since: p.date().$type<LocalDate>().strictNullable(),
  },
  checks: [codeCheck('payroll_exclusion', 'reason', EXCLUSION_REASONS)],
});

export type PayrollExclusionRow = Row<typeof PayrollExclusionSchema>;

export const payrollForeignKeys: readonly ForeignKey[] = [
  foreignKey('payroll_run', ['jurisdiction_id'], 'jurisdiction', ['id']),
  foreignKey('payroll_run', ['jurisdiction_id', 'prepared_by'], 'officer', ['jurisdiction_id', 'id']),
  foreignKey('payroll_run', ['jurisdiction_id', 'approved_by'], 'officer', ['jurisdiction_id', 'id']),
  foreignKey('payroll_run', ['jurisdiction_id', 'fund_id'], 'fund', ['jurisdiction_id', 'id']),
  foreignKey('payroll_part', ['jurisdiction_id', 'run_id'], 'payroll_run', ['jurisdiction_id', 'id']),
  foreignKey('payroll_part', ['jurisdiction_id', 'fund_id'], 'fund', ['jurisdiction_id', 'id']),
  foreignKey('payroll_part', ['jurisdiction_id', 'reservation_id'], 'transfer', ['jurisdiction_id', 'id'], {
    deferred: true,
  }),
  foreignKey('bank_answer', ['jurisdiction_id', 'payment_id'], 'payment', ['jurisdiction_id', 'id']),
  foreignKey('bank_answer', ['jurisdiction_id', 'recorded_by'], 'officer', ['jurisdiction_id', 'id']),
  foreignKey('payroll_exclusion', ['jurisdiction_id', 'run_id'], 'payroll_run', ['jurisdiction_id', 'id']),
  foreignKey('payroll_exclusion', ['jurisdiction_id', 'award_id'], 'award', ['jurisdiction_id', 'id']),
];
