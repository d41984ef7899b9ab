import { defineEntity, p } from '@mikro-orm/core';
import { OFFICER_ROLES, type OfficerRole } from '../../access/viewer.js';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { NewRow, Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';

/**
 * A person in a role at an organisation, from–until. Whoever has two roles at once has two sign-ins; whoever changes the
 * role keeps the sign-in and gets the next row, so that what was done in the earlier post keeps its actor.
 */
export const OfficerSchema = defineEntity({
  name: 'Officer',
  tableName: 'officer',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    /** The subject of the sign-in token. */
    subject: p.text(),
    /** The first, second … post of this sign-in. Each begins after the one before; ends are only brought forward. */
    term: p.integer().default(1),
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
    /** The instant at which the post was ended within its last day; null when it lasts to the end of the day. */
    endedAt: p.datetime(6).strictNullable(),
  },
  uniques: [{ name: 'officer_subject_key', properties: ['subject', 'term'] }],
  indexes: [{ name: 'officer_organisation_idx', properties: ['jurisdictionId', 'organisationId', 'id'] }],
  checks: [
    codeCheck('officer', 'role', OFFICER_ROLES),
    { name: 'officer_period_check', expression: 'active_until >= active_from' },
    { name: 'officer_term_check', expression: 'term >= 1' },
    { name: 'officer_ended_check', expression: 'ended_at is null or active_until is not null' },
  ],
});

export type OfficerRow = Row<typeof OfficerSchema>;
export type NewOfficerRow = NewRow<typeof OfficerSchema>;

export const officerForeignKeys: readonly ForeignKey[] = [
  foreignKey('officer', ['jurisdiction_id', 'organisation_id'], 'organisation', ['jurisdiction_id', 'id']),
];
