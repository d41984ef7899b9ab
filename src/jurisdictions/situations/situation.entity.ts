import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import { SITUATION_KINDS, type SituationKind } from '../../policy/facts.js';
import type { LocalDate } from '../../shared/local-date.js';

/** A declared event over an area and a period; policies read it, they do not look it up (N4.1, N4.2, J11, J1.3). */
export const SituationSchema = defineEntity({
  name: 'Situation',
  tableName: 'situation',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    kind: p.text().$type<SituationKind>(),
    /** EPIDEMIC_RISK: LOW, MEDIUM, HIGH, SEVERE; DISASTER: I–IV; otherwise free. */
    level: p.text(),
    /** The townships it covers; null = the whole jurisdiction. */
    townshipIds: p.array().$type<string[]>().strictNullable(),
    activeFrom: p.date().$type<LocalDate>(),
    /** The last day; null while no end is declared. */
    activeUntil: p.date().$type<LocalDate>().strictNullable(),
    /** The announcement it rests on. */
    basis: p.text(),
    /** The officer who declared it. */
    declaredBy: p.uuid(),
  },
  indexes: [{ name: 'situation_period_idx', properties: ['jurisdictionId', 'activeFrom', 'id'] }],
  checks: [
    codeCheck('situation', 'kind', SITUATION_KINDS),
    { name: 'situation_period_check', expression: 'active_until >= active_from' },
    { name: 'situation_basis_check', expression: `basis <> ''` },
    { name: 'situation_townships_check', expression: 'cardinality(township_ids) > 0' },
  ],
});

export type SituationRow = Row<typeof SituationSchema>;

export const situationForeignKeys: readonly ForeignKey[] = [
  foreignKey('situation', ['jurisdiction_id'], 'jurisdiction', ['id']),
  foreignKey('situation', ['jurisdiction_id', 'declared_by'], 'officer', ['jurisdiction_id', 'id']),
];
