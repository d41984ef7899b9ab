import { defineEntity, p } from '@mikro-orm/core';
import { neverRemoved } from '../../database/append-only.js';
import { codeCheck } from '../../database/code-check.js';
import type { Row } from '../../database/row.js';
import type { LocalDate, YearMonth } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { PAYMENT_STATUSES, type PaymentStatus } from './payment.js';
import { paymentJoinsRun, paymentKeepsKeys, paymentKeys, paymentTransfers } from './payment.trigger.js';

/**
 * One sum for one payee. The unique keys are what "once" means: a month, a stage, a single sum. What it refers to is
 * checked by triggers that look at a statement's rows together, since a payroll makes a million of them; household and
 * payee come from the award or the pay-first grant, which have foreign keys of their own.
 */
export const PaymentSchema = defineEntity({
  name: 'Payment',
  tableName: 'payment',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    /** null for a pay-first grant, which is paid before the decision. */
    awardId: p.uuid().strictNullable(),
    caseId: p.uuid(),
    householdId: p.uuid(),
    townshipId: p.text(),
    payeePersonId: p.uuid(),
    programme: p.text(),
    /** The month that a recurring award is paid for. */
    period: p.text().$type<YearMonth>().strictNullable(),
    /** The stage of a staged award, from 1. */
    stage: p.integer().strictNullable(),
    /** In fen. */
    amount: p.bigint().$type<Fen>(),
    /** In fen: what of it was kept back for a claim on the household (J20.2); the payee gets the rest. */
    withheld: p.bigint().$type<Fen>().default(0),
    status: p.text().$type<PaymentStatus>(),
    fundId: p.uuid(),
    runId: p.uuid().strictNullable(),
    /** The payment that the bank rejected and that this one is made in place of; made once. */
    replacesId: p.uuid().strictNullable(),
    dueOn: p.date().$type<LocalDate>().strictNullable(),
    paidOn: p.date().$type<LocalDate>().strictNullable(),
    /** The transfer that committed the money; payments of a payroll run share one a fund. */
    reserveTransferId: p.uuid().strictNullable(),
    postTransferId: p.uuid().strictNullable(),
    /** Why it was withdrawn or came back. */
    statusReason: p.text().strictNullable(),
  },
  uniques: [
    {
      name: 'payment_award_period_key',
      properties: ['jurisdictionId', 'awardId', 'period', 'programme'],
      where: `period is not null and status <> 'VOID' and status <> 'RETURNED'`,
    },
    {
      name: 'payment_award_stage_key',
      properties: ['jurisdictionId', 'awardId', 'stage'],
      where: `stage is not null and status <> 'VOID' and status <> 'RETURNED'`,
    },
    {
      name: 'payment_award_single_key',
      properties: ['jurisdictionId', 'awardId'],
      where: `award_id is not null and period is null and stage is null and status <> 'VOID' and status <> 'RETURNED'`,
    },
    {
      name: 'payment_replaces_key',
      properties: ['jurisdictionId', 'replacesId'],
      where: `replaces_id is not null and status <> 'VOID'`,
    },
    {
      name: 'payment_payee_period_key',
      properties: ['jurisdictionId', 'programme', 'period', 'payeePersonId'],
      where: `period is not null and status <> 'VOID' and status <> 'RETURNED'`,
    },
  ],
  indexes: [
    { name: 'payment_case_idx', properties: ['jurisdictionId', 'caseId'] },
    { name: 'payment_household_idx', properties: ['jurisdictionId', 'householdId', 'id'] },
    { name: 'payment_township_idx', properties: ['jurisdictionId', 'townshipId', 'id'] },
    { name: 'payment_run_idx', properties: ['jurisdictionId', 'runId', 'id'], where: 'run_id is not null' },
    { name: 'payment_fund_idx', properties: ['jurisdictionId', 'fundId', 'id'] },
    {
      name: 'payment_reserved_idx',
      properties: ['jurisdictionId', 'programme', 'id'],
      where: `status = 'RESERVED'`,
    },
    {
      name: 'payment_due_idx',
      properties: ['jurisdictionId', 'dueOn', 'id'],
      where: `status = 'RESERVED' and due_on is not null`,
    },
  ],
  checks: [
    codeCheck('payment', 'status', PAYMENT_STATUSES),
    { name: 'payment_amount_check', expression: 'amount > 0' },
    { name: 'payment_withheld_check', expression: 'withheld >= 0 and withheld <= amount' },
    { name: 'payment_period_check', expression: `period ~ '^[0-9]{4}-[0-9]{2}$'` },
    { name: 'payment_stage_check', expression: 'stage > 0' },
    { name: 'payment_once_check', expression: 'period is null or stage is null' },
    {
      name: 'payment_reserved_check',
      expression: `status = 'VOID' or reserve_transfer_id is not null`,
    },
    {
      name: 'payment_paid_check',
      expression: `(status = 'PAID' or status = 'RETURNED') = (paid_on is not null and post_transfer_id is not null)`,
    },
    {
      name: 'payment_reason_check',
      expression: `(status <> 'VOID' and status <> 'RETURNED') or status_reason is not null`,
    },
  ],
  triggers: [neverRemoved('payment'), paymentKeys, paymentTransfers, paymentJoinsRun, paymentKeepsKeys],
});

export type PaymentRow = Row<typeof PaymentSchema>;
