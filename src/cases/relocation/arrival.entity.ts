import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import { RELOCATION_STATUSES, type RelocationStatus } from './relocation.js';

/** A household that comes from another jurisdiction, as the place knows it that receives it, with the file it brings. */
export const ArrivalSchema = defineEntity({
  name: 'Arrival',
  tableName: 'arrival',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    fromJurisdictionId: p.text(),
    /** The township that is to receive it. */
    townshipId: p.text(),
    villageId: p.text().strictNullable(),
    /** The name of the head, and how many members it has. */
    headName: p.text(),
    memberCount: p.integer(),
    /** Codes of the programmes that run or are asked for where it comes from. */
    programmes: p.array().$type<string[]>(),
    movedOn: p.date().$type<LocalDate>(),
    dueOn: p.date().$type<LocalDate>(),
    note: p.text(),
    status: p.text().$type<RelocationStatus>(),
    sentOn: p.date().$type<LocalDate>(),
    answeredOn: p.date().$type<LocalDate>().strictNullable(),
    answeredBy: p.uuid().strictNullable(),
    answer: p.text().strictNullable(),
    /** The household as it was registered here. */
    householdId: p.uuid().strictNullable(),
    /** The form that opened the new cases; null where no programme has a counterpart here. */
    applicationId: p.uuid().strictNullable(),
    /** Programmes for which no case was opened here. */
    withoutCase: p.array().$type<string[]>(),
    /** The file that came along, sealed. */
    fileSealed: p.text().strictNullable(),
  },
  indexes: [
    { name: 'arrival_due_idx', properties: ['jurisdictionId', 'dueOn', 'id'] },
    { name: 'arrival_township_idx', properties: ['jurisdictionId', 'townshipId', 'dueOn', 'id'] },
    {
      name: 'arrival_household_idx',
      properties: ['jurisdictionId', 'householdId'],
      where: 'household_id is not null',
    },
  ],
  checks: [
    codeCheck('arrival', 'status', RELOCATION_STATUSES),
    { name: 'arrival_due_check', expression: 'due_on >= sent_on' },
    { name: 'arrival_answered_check', expression: `(status = 'OPEN') = (answered_on is null)` },
    {
      name: 'arrival_accepted_check',
      expression: `(status = 'ACCEPTED') = (household_id is not null) and (application_id is null or household_id is not null)`,
    },
  ],
});

export type ArrivalRow = Row<typeof ArrivalSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const arrivalForeignKeys: readonly ForeignKey[] = [
  foreignKey('arrival', ['jurisdiction_id', 'township_id'], 'organisation', KEY),
  foreignKey('arrival', ['jurisdiction_id', 'village_id'], 'organisation', KEY),
  foreignKey('arrival', ['jurisdiction_id', 'answered_by'], 'officer', KEY),
  foreignKey('arrival', ['jurisdiction_id', 'household_id'], 'household', KEY),
  foreignKey('arrival', ['jurisdiction_id', 'application_id'], 'application', KEY),
];
