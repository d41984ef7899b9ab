import { defineEntity, p } from '@mikro-orm/core';
import { OFFICER_ROLES, type OfficerRole } from '../access/viewer.js';
import { codeCheck } from '../database/code-check.js';
import { type ForeignKey, foreignKey } from '../database/foreign-key.js';
import type { Row } from '../database/row.js';
import type { LocalDate } from '../shared/local-date.js';

/** A person in a role at an organisation, from–until. Whoever has two roles has two rows and two sign-ins. */
export const OfficerSchema = defineEntity({
  name: 'Officer',
  tableName: 'officer',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    /** The subject of the sign-in token. */
    subject: p.text(),
    personName: p.text(),
    /** Blind index of the officer's own resident id, so that nobody decides on the own household. */
    personIndex: p.text().strictNullable(),
    /** The same under the key before, while a rotation of the index runs. */
    personIndexBefore: p.text().strictNullable(),
    /** The resident id sealed, so that it can be indexed anew; it is never shown. */
    personSealed: p.text().strictNullable(),
    role: p.text().$type<OfficerRole>(),
    organisationId: p.text(),
    activeFrom: p.date().$type<LocalDate>(),
    /** The last day in the role; null while no end is known. */
    activeUntil: p.date().$type<LocalDate>().strictNullable(),
  },
  uniques: [{ name: 'officer_subject_key', properties: ['subject'] }],
  indexes: [{ name: 'officer_organisation_idx', properties: ['jurisdictionId', 'organisationId', 'id'] }],
  checks: [
    codeCheck('officer', 'role', OFFICER_ROLES),
    { name: 'officer_period_check', expression: 'active_until >= active_from' },
  ],
});

export type OfficerRow = Row<typeof OfficerSchema>;

export const officerForeignKeys: readonly ForeignKey[] = [
  foreignKey('officer', ['jurisdiction_id', 'organisation_id'], 'organisation', ['jurisdiction_id', 'id']),
];
