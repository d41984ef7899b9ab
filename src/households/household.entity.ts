import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../database/code-check.js';
import { type ForeignKey, foreignKey } from '../database/foreign-key.js';
import type { Row } from '../database/row.js';
import { AREAS, type Area } from '../policy/facts.js';
import type { LocalDate } from '../shared/local-date.js';

/** People who live and keep house together (57号, 7), under one head, in one township. */
export const HouseholdSchema = defineEntity({
  name: 'Household',
  tableName: 'household',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    headPersonId: p.uuid(),
    /** The head's name, kept here so that lists sort and search by it without a join. */
    headName: p.text().collation('C'),
    townshipId: p.text(),
    villageId: p.text().strictNullable(),
    /** Division code of the household registration (户籍地), anywhere in the country, or of a fictional place. */
    registeredDivision: p.text(),
    area: p.text().$type<Area>(),
    address: p.text().strictNullable(),
    residentSince: p.date().$type<LocalDate>().strictNullable(),
    openedOn: p.date().$type<LocalDate>(),
    /** The last day of the household; null while it lives. */
    closedOn: p.date().$type<LocalDate>().strictNullable(),
    /** Grows by one with every change to the household, its members or its circumstances. */
    version: p.integer(),
  },
  indexes: [
    { name: 'household_opened_idx', properties: ['jurisdictionId', 'openedOn', 'id'] },
    { name: 'household_township_idx', properties: ['jurisdictionId', 'townshipId', 'openedOn', 'id'] },
    { name: 'household_village_idx', properties: ['jurisdictionId', 'villageId', 'openedOn', 'id'] },
    { name: 'household_head_name_idx', properties: ['jurisdictionId', 'headName', 'id'] },
    { name: 'household_head_person_idx', properties: ['jurisdictionId', 'headPersonId'] },
  ],
  checks: [
    codeCheck('household', 'area', AREAS),
    {
      name: 'household_registered_division_check',
      expression: `registered_division ~ '^([1-9][0-9]{5}([0-9]{3}){0,2}|F[0-9A-Z]{1,20})$'`,
    },
    { name: 'household_period_check', expression: 'closed_on >= opened_on' },
    { name: 'household_version_check', expression: 'version > 0' },
  ],
});

export type HouseholdRow = Row<typeof HouseholdSchema>;

export const householdForeignKeys: readonly ForeignKey[] = [
  foreignKey('household', ['jurisdiction_id', 'head_person_id'], 'person', ['jurisdiction_id', 'id']),
  foreignKey('household', ['jurisdiction_id', 'township_id'], 'organisation', ['jurisdiction_id', 'id']),
  foreignKey('household', ['jurisdiction_id', 'village_id'], 'organisation', ['jurisdiction_id', 'id']),
];
