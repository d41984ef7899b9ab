import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../../database/append-only.js';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { Confidence, Instrument } from '../../policy/index.js';
import type { LocalDate } from '../../shared/local-date.js';
import { AMENDMENT_STATUSES, type AmendmentStatus, CHANGE_MODES, type ChangeMode } from './amendment.js';

/**
 * A change of the policy of a jurisdiction without a release. `publishedAt` is the instant from which it is known,
 * the days from which its values are in force stand with its changes: two axes, so that what was known before stays
 * readable.
 */
export const AmendmentSchema = defineEntity({
  name: 'Amendment',
  tableName: 'amendment',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    policyId: p.text(),
    status: p.text().$type<AmendmentStatus>(),
    /** What it changes and why. */
    noteZh: p.text(),
    noteEn: p.text(),
    /** Documents that the policy did not know before. */
    instruments: p.json<readonly Instrument[]>(),
    /** What allows it to be in force before it was published. */
    backdatedBasis: p.text().strictNullable(),
    proposedBy: p.uuid(),
    proposedAt: p.datetime(6),
    publishedBy: p.uuid().strictNullable(),
    /** Known from. */
    publishedAt: p.datetime(6).strictNullable(),
    withdrawnBy: p.uuid().strictNullable(),
    withdrawnAt: p.datetime(6).strictNullable(),
    withdrawnReason: p.text().strictNullable(),
  },
  indexes: [
    {
      name: 'amendment_published_idx',
      properties: ['publishedAt'],
      where: 'published_at is not null',
    },
  ],
  checks: [
    codeCheck('amendment', 'status', AMENDMENT_STATUSES),
    {
      name: 'amendment_published_check',
      expression: 'num_nulls(published_by, published_at) in (0, 2)',
    },
    {
      name: 'amendment_withdrawn_check',
      expression: 'num_nulls(withdrawn_by, withdrawn_at, withdrawn_reason) in (0, 3)',
    },
    {
      name: 'amendment_state_check',
      expression: `(status = 'WITHDRAWN') = (withdrawn_at is not null) and (status <> 'PUBLISHED' or published_at is not null) and (status <> 'PROPOSED' or published_at is null)`,
    },
    { name: 'amendment_two_officers_check', expression: 'published_by <> proposed_by' },
    {
      name: 'amendment_order_check',
      expression: 'published_at >= proposed_at and withdrawn_at >= proposed_at',
    },
  ],
});

export type AmendmentRow = Row<typeof AmendmentSchema>;

/** One value of an amendment from one day on. Never changed: another amendment follows. */
export const AmendmentChangeSchema = defineEntity({
  name: 'AmendmentChange',
  tableName: 'amendment_change',
  properties: {
    jurisdictionId: p.text().primary(),
    amendmentId: p.uuid().primary(),
    /** From 1. */
    sequence: p.integer().primary(),
    key: p.text(),
    mode: p.text().$type<ChangeMode>(),
    value: p.text().strictNullable(),
    inForceFrom: p.date().$type<LocalDate>(),
    basisInstrument: p.text(),
    basisArticle: p.text(),
    basisRequirement: p.text().strictNullable(),
    confidence: p.text().$type<Confidence>().strictNullable(),
    /** Lets the value stand outside a parent's bound. */
    exceptionInstrument: p.text().strictNullable(),
    exceptionArticle: p.text().strictNullable(),
  },
  uniques: [
    {
      name: 'amendment_change_day_key',
      properties: ['jurisdictionId', 'amendmentId', 'key', 'inForceFrom'],
    },
  ],
  checks: [
    codeCheck('amendment_change', 'mode', CHANGE_MODES),
    codeCheck('amendment_change', 'confidence', ['A', 'B', 'C']),
    { name: 'amendment_change_value_check', expression: `(mode = 'SET') = (value is not null)` },
    {
      name: 'amendment_change_exception_check',
      expression: 'num_nulls(exception_instrument, exception_article) in (0, 2)',
    },
  ],
  triggers: appendOnly('amendment_change'),
});

export type AmendmentChangeRow = Row<typeof AmendmentChangeSchema>;

export const amendmentForeignKeys: readonly ForeignKey[] = [
  foreignKey('amendment', ['jurisdiction_id'], 'jurisdiction', ['id']),
  foreignKey('amendment', ['jurisdiction_id', 'proposed_by'], 'officer', ['jurisdiction_id', 'id']),
  foreignKey('amendment', ['jurisdiction_id', 'published_by'], 'officer', ['jurisdiction_id', 'id']),
  foreignKey('amendment', ['jurisdiction_id', 'withdrawn_by'], 'officer', ['jurisdiction_id', 'id']),
  foreignKey('amendment_change', ['jurisdiction_id', 'amendment_id'], 'amendment', ['jurisdiction_id', 'id']),
];
