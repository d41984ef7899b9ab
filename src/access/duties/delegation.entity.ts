import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../../database/append-only.js';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import { DUTIES, type Duty } from './separation.js';

/** An officer who acts for another of the same office for a time (授权代理). */
export const DelegationSchema = defineEntity({
  name: 'Delegation',
  tableName: 'delegation',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    /** Whose post it is. */
    fromOfficerId: p.uuid(),
    /** Who acts in it. */
    toOfficerId: p.uuid(),
    activeFrom: p.date().$type<LocalDate>(),
    /** The last day. */
    activeUntil: p.date().$type<LocalDate>(),
    reason: p.text(),
    declaredAt: p.datetime(6),
    /** When it was ended early. */
    endedAt: p.datetime(6).strictNullable(),
  },
  indexes: [
    { name: 'delegation_from_idx', properties: ['jurisdictionId', 'fromOfficerId', 'id'] },
    { name: 'delegation_to_idx', properties: ['jurisdictionId', 'toOfficerId', 'id'] },
  ],
  checks: [
    { name: 'delegation_period_check', expression: 'active_until >= active_from' },
    { name: 'delegation_persons_check', expression: 'from_officer_id <> to_officer_id' },
  ],
});

/** That a duty was done for another officer: what the one did counts for both. */
export const DelegatedDutySchema = defineEntity({
  name: 'DelegatedDuty',
  tableName: 'delegated_duty',
  properties: {
    jurisdictionId: p.text().primary(),
    /** The household or the payroll that it was about. */
    subject: p.text().primary(),
    officerId: p.uuid().primary(),
    forOfficerId: p.uuid().primary(),
    duty: p.text().$type<Duty>().primary(),
    delegationId: p.uuid(),
    at: p.datetime(6),
  },
  checks: [codeCheck('delegated_duty', 'duty', DUTIES)],
  triggers: appendOnly('delegated_duty'),
});

export type DelegationRow = Row<typeof DelegationSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const delegationForeignKeys: readonly ForeignKey[] = [
  foreignKey('delegation', ['jurisdiction_id', 'from_officer_id'], 'officer', KEY),
  foreignKey('delegation', ['jurisdiction_id', 'to_officer_id'], 'officer', KEY),
  foreignKey('delegated_duty', ['jurisdiction_id', 'officer_id'], 'officer', KEY),
  foreignKey('delegated_duty', ['jurisdiction_id', 'for_officer_id'], 'officer', KEY),
  foreignKey('delegated_duty', ['jurisdiction_id', 'delegation_id'], 'delegation', KEY),
];
