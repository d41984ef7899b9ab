import { defineEntity, p } from '@mikro-orm/core';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';

/** That a citizen's sign-in belongs to a person on record: offered at the window, taken up by the citizen. */
export const CitizenLinkSchema = defineEntity({
  name: 'CitizenLink',
  tableName: 'citizen_link',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    personId: p.uuid(),
    /** The consent that it rests on: it holds as long as that is not withdrawn. */
    consentId: p.uuid(),
    /** Fingerprint of the code under the key of the blind index; null once it was used. */
    codeIndex: p.text().strictNullable(),
    /** The first instant at which the code is no longer taken. */
    codeExpiresAt: p.datetime(6),
    issuedAt: p.datetime(6),
    issuedBy: p.uuid(),
    /** Whose token names the citizen, and how; null until the code was used. */
    issuer: p.text().strictNullable(),
    subject: p.text().strictNullable(),
    linkedAt: p.datetime(6).strictNullable(),
  },
  uniques: [{ name: 'citizen_link_consent_key', properties: ['jurisdictionId', 'consentId'] }],
  indexes: [
    { name: 'citizen_link_account_idx', properties: ['subject', 'issuer'], where: 'subject is not null' },
    { name: 'citizen_link_code_idx', properties: ['codeIndex'], where: 'code_index is not null' },
    { name: 'citizen_link_person_idx', properties: ['jurisdictionId', 'personId'] },
  ],
  checks: [
    {
      name: 'citizen_link_used_check',
      expression: `(linked_at is null) = (subject is null) and (linked_at is null) = (issuer is null) and (linked_at is null) = (code_index is not null)`,
    },
  ],
});

export type CitizenLinkRow = Row<typeof CitizenLinkSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const citizenLinkForeignKeys: readonly ForeignKey[] = [
  foreignKey('citizen_link', ['jurisdiction_id', 'person_id'], 'person', KEY),
  foreignKey('citizen_link', ['jurisdiction_id', 'consent_id'], 'consent', KEY),
  foreignKey('citizen_link', ['jurisdiction_id', 'issued_by'], 'officer', KEY),
];
