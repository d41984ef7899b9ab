import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import { RELOCATION_STATUSES, type RelocationStatus } from './relocation.js';

/** A household that moves to another jurisdiction, as the place knows it that it leaves. Its arrival has the same id. */
export const DepartureSchema = defineEntity({
  name: 'Departure',
  tableName: 'departure',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    householdId: p.uuid(),
    /** Of the household when it was handed over. */
    townshipId: p.text(),
    villageId: p.text().strictNullable(),
    toJurisdictionId: p.text(),
    toTownshipId: p.text(),
    movedOn: p.date().$type<LocalDate>(),
    dueOn: p.date().$type<LocalDate>(),
    note: p.text(),
    status: p.text().$type<RelocationStatus>(),
    sentOn: p.date().$type<LocalDate>(),
    sentBy: p.uuid(),
    answeredOn: p.date().$type<LocalDate>().strictNullable(),
    /** Why it was returned or recalled. */
    answer: p.text().strictNullable(),
  },
  uniques: [
    {
      name: 'departure_live_key',
      properties: ['jurisdictionId', 'householdId'],
      where: `status = 'OPEN' or status = 'ACCEPTED'`,
    },
  ],
  indexes: [
    { name: 'departure_due_idx', properties: ['jurisdictionId', 'dueOn', 'id'] },
    { name: 'departure_township_idx', properties: ['jurisdictionId', 'townshipId', 'dueOn', 'id'] },
  ],
  checks: [
    codeCheck('departure', 'status', RELOCATION_STATUSES),
    { name: 'departure_due_check', expression: 'due_on >= sent_on' },
    { name: 'departure_moved_check', expression: 'moved_on <= sent_on' },
    { name: 'departure_elsewhere_check', expression: 'to_jurisdiction_id <> jurisdiction_id' },
    { name: 'departure_answered_check', expression: `(status = 'OPEN') = (answered_on is null)` },
  ],
});

export type DepartureRow = Row<typeof DepartureSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const departureForeignKeys: readonly ForeignKey[] = [
  foreignKey('departure', ['jurisdiction_id', 'household_id'], 'household', KEY),
  foreignKey('departure', ['jurisdiction_id', 'township_id'], 'organisation', KEY),
  foreignKey('departure', ['jurisdiction_id', 'village_id'], 'organisation', KEY),
  foreignKey('departure', ['jurisdiction_id', 'sent_by'], 'officer', KEY),
];
