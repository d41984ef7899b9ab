import { defineEntity, p } from '@mikro-orm/core';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';

/** An officer who stands back from a case and does nothing in it any more (C6; 57号, 11). */
export const RecusalSchema = defineEntity({
  name: 'Recusal',
  tableName: 'recusal',
  properties: {
    jurisdictionId: p.text().primary(),
    caseId: p.uuid().primary(),
    officerId: p.uuid().primary(),
    recusedOn: p.date().$type<LocalDate>(),
    /** Why, as it was written down. */
    reason: p.text(),
    recordedBy: p.uuid(),
  },
});

export type RecusalRow = Row<typeof RecusalSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const recusalForeignKeys: readonly ForeignKey[] = [
  foreignKey('recusal', ['jurisdiction_id', 'case_id'], 'welfare_case', KEY),
  foreignKey('recusal', ['jurisdiction_id', 'officer_id'], 'officer', KEY),
  foreignKey('recusal', ['jurisdiction_id', 'recorded_by'], 'officer', KEY),
];
