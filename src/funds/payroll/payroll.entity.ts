import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate, YearMonth } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { EXCLUSION_REASONS, type ExclusionReason, PAYROLL_STATUSES, type PayrollStatus } from './payroll.js';

/** The monthly run of one programme: a frozen list, agreed to by a second person, then paid. */
export const PayrollRunSchema = defineEntity({
  name: 'PayrollRun',
  tableName: 'payroll_run',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    programme: p.text(),
    period: p.text().$type<YearMonth>(),
    status: p.text().$type<PayrollStatus>(),
    /** How many payments the list holds, and their sum in fen. */
    paymentCount: p.integer(),
    total: p.bigint().$type<Fen>(),
    excludedCount: p.integer(),
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
      where: `status <> 'WITHDRAWN'`,
    },
  ],
  indexes: [{ name: 'payroll_run_list_idx', properties: ['jurisdictionId', 'period', 'id'] }],
  checks: [
    codeCheck('payroll_run', 'status', PAYROLL_STATUSES),
    { name: 'payroll_run_period_check', expression: `period ~ '^[0-9]{4}-[0-9]{2}$'` },
    { name: 'payroll_run_count_check', expression: 'payment_count >= 0 and excluded_count >= 0' },
    { name: 'payroll_run_total_check', expression: 'total >= 0' },
    { name: 'payroll_run_second_officer_check', expression: 'approved_by <> prepared_by' },
    {
      name: 'payroll_run_approved_check',
      expression: `(status = 'FROZEN' or status = 'WITHDRAWN') = (approved_by is null) and (approved_by is null) = (approved_at is null)`,
    },
  ],
});

export type PayrollRunRow = Row<typeof PayrollRunSchema>;

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
  foreignKey('payroll_exclusion', ['jurisdiction_id', 'run_id'], 'payroll_run', ['jurisdiction_id', 'id']),
  foreignKey('payroll_exclusion', ['jurisdiction_id', 'award_id'], 'award', ['jurisdiction_id', 'id']),
];
