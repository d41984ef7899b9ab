import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Sex } from '../../shared/resident-id.js';

export const SEXES = ['MALE', 'FEMALE'] as const satisfies readonly Sex[];

/**
 * A natural person as one jurisdiction knows them. The resident id is kept sealed, found by its blind index and
 * shown masked; sex and birth date are those that it states.
 */
export const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    name: p.text(),
    sex: p.text().$type<Sex>(),
    birthDate: p.date().$type<LocalDate>(),
    residentIdSealed: p.text(),
    residentIdIndex: p.text(),
    residentIdMasked: p.text(),
    phoneSealed: p.text().strictNullable(),
    bankAccountSealed: p.text().strictNullable(),
    deathDate: p.date().$type<LocalDate>().strictNullable(),
    createdAt: p.datetime(6),
  },
  uniques: [{ name: 'person_resident_id_key', properties: ['jurisdictionId', 'residentIdIndex'] }],
  checks: [
    codeCheck('person', 'sex', SEXES),
    { name: 'person_name_check', expression: `name <> ''` },
    { name: 'person_death_date_check', expression: 'death_date >= birth_date' },
  ],
});

export type PersonRow = Row<typeof PersonSchema>;

export const personForeignKeys: readonly ForeignKey[] = [
  foreignKey('person', ['jurisdiction_id'], 'jurisdiction', ['id']),
];
