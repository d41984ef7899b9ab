import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { CHANGE_KINDS, type ChangeKind, MATCH_STATES, type MatchState } from './registry-change.js';

/** A change that another register reported of a person, and the alert that it raised (N3.2, X10). */
export const RegistryChangeSchema = defineEntity({
  name: 'RegistryChange',
  tableName: 'registry_change',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    /** The same change of the same person has the same one, so that it raises one alert. */
    fingerprint: p.text(),
    personId: p.uuid(),
    householdId: p.uuid(),
    kind: p.text().$type<ChangeKind>(),
    occurredOn: p.date().$type<LocalDate>(),
    /** Fen: the bill, or the income a month after the drop. */
    amount: p.bigint().$type<Fen>().strictNullable(),
    /** Fen: the income a month before the drop. */
    amountBefore: p.bigint().$type<Fen>().strictNullable(),
    /** Who reported it, such as the name of a bureau. */
    source: p.text(),
    state: p.text().$type<MatchState>(),
    /** The parameter that the policy had not set. */
    missing: p.text().strictNullable(),
    leadId: p.uuid().strictNullable(),
    recordedAt: p.datetime(6),
    recordedBy: p.uuid(),
  },
  uniques: [{ name: 'registry_change_fingerprint_key', properties: ['jurisdictionId', 'fingerprint'] }],
  indexes: [
    { name: 'registry_change_recorded_idx', properties: ['jurisdictionId', 'recordedAt', 'id'] },
    {
      name: 'registry_change_waiting_idx',
      properties: ['jurisdictionId', 'id'],
      where: `state = 'RULE_INCOMPLETE'`,
    },
  ],
  checks: [
    codeCheck('registry_change', 'kind', CHANGE_KINDS),
    codeCheck('registry_change', 'state', MATCH_STATES),
    { name: 'registry_change_lead_check', expression: `(state = 'ALERTED') = (lead_id is not null)` },
    {
      name: 'registry_change_missing_check',
      expression: `(state = 'RULE_INCOMPLETE') = (missing is not null)`,
    },
  ],
});

export type RegistryChangeRow = Row<typeof RegistryChangeSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const registryChangeForeignKeys: readonly ForeignKey[] = [
  foreignKey('registry_change', ['jurisdiction_id', 'person_id'], 'person', KEY),
  foreignKey('registry_change', ['jurisdiction_id', 'household_id'], 'household', KEY),
  foreignKey('registry_change', ['jurisdiction_id', 'lead_id'], 'lead', KEY),
  foreignKey('registry_change', ['jurisdiction_id', 'recorded_by'], 'officer', KEY),
];
