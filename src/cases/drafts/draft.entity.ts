import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import { DRAFT_STATUSES, type DraftStatus } from './draft.js';

/** A form that is not handed in yet: whatever is known of it so far, checked only when it is handed in (C3, J16.1). */
export const ApplicationDraftSchema = defineEntity({
  name: 'ApplicationDraft',
  tableName: 'application_draft',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    /** The office at which it is kept, whose officers see it; null for that of a citizen. */
    organisationId: p.text().strictNullable(),
    /** The citizen who keeps it, and who alone sees it; null for that of an office. */
    personId: p.uuid().strictNullable(),
    townshipId: p.text().strictNullable(),
    villageId: p.text().strictNullable(),
    status: p.text().$type<DraftStatus>(),
    /** The form as far as it is filled in, sealed: it may hold resident ids. */
    formSealed: p.text(),
    /** The case that it was carried over from (X3.3). */
    fromCaseId: p.uuid().strictNullable(),
    /** The application that it became. */
    applicationId: p.uuid().strictNullable(),
    version: p.integer(),
    createdBy: p.uuid().strictNullable(),
    createdAt: p.datetime(6),
    updatedAt: p.datetime(6),
  },
  indexes: [
    {
      name: 'application_draft_office_idx',
      properties: ['jurisdictionId', 'organisationId', 'id'],
      where: `status = 'OPEN'`,
    },
    {
      name: 'application_draft_person_idx',
      properties: ['jurisdictionId', 'personId', 'id'],
      where: `status = 'OPEN' and person_id is not null`,
    },
  ],
  checks: [
    codeCheck('application_draft', 'status', DRAFT_STATUSES),
    {
      name: 'application_draft_handed_in_check',
      expression: `(status = 'HANDED_IN') = (application_id is not null)`,
    },
    {
      name: 'application_draft_keeper_check',
      expression:
        '(organisation_id is null) = (person_id is not null) and (created_by is null) = (person_id is not null)',
    },
    { name: 'application_draft_version_check', expression: 'version > 0' },
  ],
});

export type ApplicationDraftRow = Row<typeof ApplicationDraftSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const applicationDraftForeignKeys: readonly ForeignKey[] = [
  foreignKey('application_draft', ['jurisdiction_id', 'organisation_id'], 'organisation', KEY),
  foreignKey('application_draft', ['jurisdiction_id', 'township_id'], 'organisation', KEY),
  foreignKey('application_draft', ['jurisdiction_id', 'village_id'], 'organisation', KEY),
  foreignKey('application_draft', ['jurisdiction_id', 'from_case_id'], 'welfare_case', KEY),
  foreignKey('application_draft', ['jurisdiction_id', 'application_id'], 'application', KEY),
  foreignKey('application_draft', ['jurisdiction_id', 'created_by'], 'officer', KEY),
  foreignKey('application_draft', ['jurisdiction_id', 'person_id'], 'person', KEY),
];
