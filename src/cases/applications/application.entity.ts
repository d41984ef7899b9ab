import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import { EMERGENCY_KINDS, type EmergencyKind } from '../../policy/facts.js';
import type { LocalDate } from '../../shared/local-date.js';
import {
  type Answers,
  APPLICATION_CHANNELS,
  APPLICATION_FILERS,
  APPLICATION_STATUSES,
  type ApplicationChannel,
  type ApplicationFiler,
  type ApplicationStatus,
} from './application.js';

/** One form for all programmes, as it was handed in (J16.1, C3). It opens one case a programme. */
export const ApplicationSchema = defineEntity({
  name: 'Application',
  tableName: 'application',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    householdId: p.uuid(),
    applicantPersonId: p.uuid(),
    channel: p.text().$type<ApplicationChannel>(),
    filedBy: p.text().$type<ApplicationFiler>().default('SELF'),
    /** The paper by which a relative hands it in. */
    authority: p.text().strictNullable(),
    receivedAt: p.datetime(6),
    receivedOn: p.date().$type<LocalDate>(),
    /** The office at which it was handed in; it need not be the responsible one (J16.2). */
    windowOrganisationId: p.text(),
    /** The township responsible for the household. */
    townshipId: p.text(),
    status: p.text().$type<ApplicationStatus>(),
    programmes: p.array().$type<string[]>(),
    /** By programme, then by question. */
    answers: p.json<Readonly<Record<string, Answers>>>(),
    emergencyKind: p.text().$type<EmergencyKind>().strictNullable(),
    emergencyOn: p.date().$type<LocalDate>().strictNullable(),
    /** Where the emergency happened (J9.5). */
    emergencyTownshipId: p.text().strictNullable(),
    urgent: p.boolean(),
    leadId: p.uuid().strictNullable(),
    /** The day on which the applicant signed the integrity commitment (C10.1). */
    integritySignedOn: p.date().$type<LocalDate>().strictNullable(),
    /** The officer who took it in; null when a citizen handed it in without one. */
    createdBy: p.uuid().strictNullable(),
    /** The citizen who handed it in without an officer (C4.2). */
    createdByPersonId: p.uuid().strictNullable(),
  },
  indexes: [
    { name: 'application_household_idx', properties: ['jurisdictionId', 'householdId', 'receivedOn'] },
    { name: 'application_township_idx', properties: ['jurisdictionId', 'townshipId', 'receivedOn', 'id'] },
  ],
  checks: [
    codeCheck('application', 'channel', APPLICATION_CHANNELS),
    codeCheck('application', 'filed_by', APPLICATION_FILERS),
    { name: 'application_authority_check', expression: `(filed_by = 'RELATIVE') = (authority is not null)` },
    codeCheck('application', 'status', APPLICATION_STATUSES),
    codeCheck('application', 'emergency_kind', EMERGENCY_KINDS),
    {
      name: 'application_created_by_check',
      expression: '(created_by is null) <> (created_by_person_id is null)',
    },
    { name: 'application_programmes_check', expression: 'cardinality(programmes) > 0' },
    {
      name: 'application_emergency_check',
      expression:
        '(emergency_kind is null) = (emergency_on is null) and (emergency_kind is null) = (emergency_township_id is null)',
    },
    { name: 'application_emergency_on_check', expression: 'emergency_on <= received_on' },
  ],
});

export type ApplicationRow = Row<typeof ApplicationSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const applicationForeignKeys: readonly ForeignKey[] = [
  foreignKey('application', ['jurisdiction_id', 'household_id'], 'household', KEY),
  foreignKey('application', ['jurisdiction_id', 'applicant_person_id'], 'person', KEY),
  foreignKey('application', ['jurisdiction_id', 'window_organisation_id'], 'organisation', KEY),
  foreignKey('application', ['jurisdiction_id', 'township_id'], 'organisation', KEY),
  foreignKey('application', ['jurisdiction_id', 'emergency_township_id'], 'organisation', KEY),
  foreignKey('application', ['jurisdiction_id', 'lead_id'], 'lead', KEY),
  foreignKey('application', ['jurisdiction_id', 'created_by'], 'officer', KEY),
  foreignKey('application', ['jurisdiction_id', 'created_by_person_id'], 'person', KEY),
];
