import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import {
  RISK_RULES,
  type RiskRule,
  WARNING_OUTCOMES,
  WARNING_STATUSES,
  type WarningOutcome,
  type WarningStatus,
} from './risk.js';

/** Something that looks wrong in the data, and what an examination found (C9.1). */
export const RiskWarningSchema = defineEntity({
  name: 'RiskWarning',
  tableName: 'risk_warning',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    rule: p.text().$type<RiskRule>(),
    /** The same finding has the same one, so that it warns once. */
    fingerprint: p.text(),
    /** null for what is not about one township. */
    townshipId: p.text().strictNullable(),
    householdId: p.uuid().strictNullable(),
    /** The officer whose grants it is about. */
    officerId: p.uuid().strictNullable(),
    caseId: p.uuid().strictNullable(),
    /** Codes, ids, counts, sums as text and dates. */
    detail: p.json<Readonly<Record<string, unknown>>>(),
    raisedOn: p.date().$type<LocalDate>(),
    status: p.text().$type<WarningStatus>(),
    examination: p.text().strictNullable(),
    examinedOn: p.date().$type<LocalDate>().strictNullable(),
    examinedBy: p.uuid().strictNullable(),
    outcome: p.text().$type<WarningOutcome>().strictNullable(),
    conclusion: p.text().strictNullable(),
    closedOn: p.date().$type<LocalDate>().strictNullable(),
    closedBy: p.uuid().strictNullable(),
  },
  uniques: [{ name: 'risk_warning_fingerprint_key', properties: ['jurisdictionId', 'rule', 'fingerprint'] }],
  indexes: [{ name: 'risk_warning_status_idx', properties: ['jurisdictionId', 'status', 'raisedOn', 'id'] }],
  checks: [
    codeCheck('risk_warning', 'rule', RISK_RULES),
    codeCheck('risk_warning', 'status', WARNING_STATUSES),
    codeCheck('risk_warning', 'outcome', WARNING_OUTCOMES),
    {
      name: 'risk_warning_examined_check',
      expression: `(status = 'OPEN') = (num_nonnulls(examination, examined_on, examined_by) = 0) and num_nonnulls(examination, examined_on, examined_by) in (0, 3)`,
    },
    {
      name: 'risk_warning_closed_check',
      expression: `(status = 'CLOSED') = (num_nonnulls(outcome, conclusion, closed_on, closed_by) = 4) and num_nonnulls(outcome, conclusion, closed_on, closed_by) in (0, 4)`,
    },
  ],
});

export type RiskWarningRow = Row<typeof RiskWarningSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const riskWarningForeignKeys: readonly ForeignKey[] = [
  foreignKey('risk_warning', ['jurisdiction_id', 'township_id'], 'organisation', KEY),
  foreignKey('risk_warning', ['jurisdiction_id', 'household_id'], 'household', KEY),
  foreignKey('risk_warning', ['jurisdiction_id', 'officer_id'], 'officer', KEY),
  foreignKey('risk_warning', ['jurisdiction_id', 'case_id'], 'welfare_case', KEY),
  foreignKey('risk_warning', ['jurisdiction_id', 'examined_by'], 'officer', KEY),
  foreignKey('risk_warning', ['jurisdiction_id', 'closed_by'], 'officer', KEY),
];
