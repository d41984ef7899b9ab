import { defineEntity, p } from '@mikro-orm/core';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';

/** A training that was held, and who took part (C2.1). */
export const TrainingSchema = defineEntity({
  name: 'Training',
  tableName: 'training',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    title: p.text(),
    heldOn: p.date().$type<LocalDate>(),
    /** The office that held it. */
    officeId: p.text(),
    /** Ids of the officers who took part, sorted. */
    officers: p.array().$type<string[]>(),
    recordedBy: p.uuid(),
  },
  indexes: [{ name: 'training_held_idx', properties: ['jurisdictionId', 'heldOn', 'id'] }],
  checks: [{ name: 'training_officers_check', expression: 'cardinality(officers) > 0' }],
});

export type TrainingRow = Row<typeof TrainingSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const trainingForeignKeys: readonly ForeignKey[] = [
  foreignKey('training', ['jurisdiction_id', 'office_id'], 'organisation', KEY),
  foreignKey('training', ['jurisdiction_id', 'recorded_by'], 'officer', KEY),
];
