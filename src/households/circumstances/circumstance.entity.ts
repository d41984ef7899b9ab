import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import {
  CIRCUMSTANCE_CATEGORIES,
  CIRCUMSTANCE_KINDS,
  CIRCUMSTANCE_PERIODS,
  CIRCUMSTANCE_SOURCES,
  type CircumstanceCategory,
  type CircumstanceKind,
  type CircumstancePeriod,
  type CircumstanceSource,
} from './circumstance-kinds.js';

/** One income, asset, expenditure or condition of a household or member, from–until, with source and evidence. */
export const CircumstanceSchema = defineEntity({
  name: 'Circumstance',
  tableName: 'circumstance',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    householdId: p.uuid(),
    /** The member it belongs to; null = the household as a whole. */
    personId: p.uuid().strictNullable(),
    category: p.text().$type<CircumstanceCategory>(),
    kind: p.text().$type<CircumstanceKind>(),
    grade: p.text().strictNullable(),
    /** Fen; a month where the period is MONTHLY. */
    amount: p.bigint().$type<Fen>().strictNullable(),
    period: p.text().$type<CircumstancePeriod>().strictNullable(),
    activeFrom: p.date().$type<LocalDate>(),
    /** The last day; null while no end is known. */
    activeUntil: p.date().$type<LocalDate>().strictNullable(),
    source: p.text().$type<CircumstanceSource>(),
    evidence: p.text().strictNullable(),
    recordedAt: p.datetime(6),
    /** The officer's id or the subject who recorded it. */
    recordedBy: p.text(),
    /** Set when the record was found to be wrong: it counts for nothing from then on, but stays readable. */
    withdrawnAt: p.datetime(6).strictNullable(),
    withdrawnBy: p.text().strictNullable(),
    withdrawnReason: p.text().strictNullable(),
  },
  indexes: [
    { name: 'circumstance_household_idx', properties: ['jurisdictionId', 'householdId', 'activeFrom', 'id'] },
    { name: 'circumstance_person_idx', properties: ['jurisdictionId', 'personId'] },
  ],
  checks: [
    codeCheck('circumstance', 'category', CIRCUMSTANCE_CATEGORIES),
    codeCheck('circumstance', 'kind', CIRCUMSTANCE_KINDS),
    codeCheck('circumstance', 'period', CIRCUMSTANCE_PERIODS),
    codeCheck('circumstance', 'source', CIRCUMSTANCE_SOURCES),
    { name: 'circumstance_amount_range_check', expression: 'amount >= 0' },
    {
      name: 'circumstance_amount_check',
      expression: `(category = 'CONDITION') = (amount is null)`,
    },
    {
      name: 'circumstance_period_presence_check',
      expression: `(category in ('INCOME', 'EXPENDITURE')) = (period is not null)`,
    },
    {
      name: 'circumstance_person_check',
      expression: `category not in ('INCOME', 'CONDITION') or person_id is not null`,
    },
    {
      name: 'circumstance_withdrawn_check',
      expression: 'num_nulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3)',
    },
    { name: 'circumstance_active_check', expression: 'active_until >= active_from' },
  ],
});

export type CircumstanceRow = Row<typeof CircumstanceSchema>;

export const circumstanceForeignKeys: readonly ForeignKey[] = [
  foreignKey('circumstance', ['jurisdiction_id', 'household_id'], 'household', ['jurisdiction_id', 'id']),
  foreignKey('circumstance', ['jurisdiction_id', 'person_id'], 'person', ['jurisdiction_id', 'id']),
];
