import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import { LEVELS, type Level } from '../../policy/programme.js';
import type { LocalDate } from '../../shared/local-date.js';
import {
  LEAD_DUE_UNKNOWN,
  LEAD_SOURCES,
  LEAD_STATUSES,
  type LeadDueUnknown,
  type LeadSource,
  type LeadStatus,
} from './lead.js';

/** A report that somebody may need help, followed to its end (J15, N3.1). */
export const LeadSchema = defineEntity({
  name: 'Lead',
  tableName: 'lead',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    source: p.text().$type<LeadSource>(),
    reportedOn: p.date().$type<LocalDate>(),
    townshipId: p.text(),
    villageId: p.text().strictNullable(),
    personName: p.text().strictNullable(),
    /** How to reach the person or the reporter; sealed. */
    contactSealed: p.text().strictNullable(),
    description: p.text(),
    status: p.text().$type<LeadStatus>(),
    /** The application that it led to. */
    applicationId: p.uuid().strictNullable(),
    /** Why it was closed, or to whom it was referred. */
    closedReason: p.text().strictNullable(),
    closedOn: p.date().$type<LocalDate>().strictNullable(),
    closedBy: p.uuid().strictNullable(),
    /** null where no time limit is set or the calendar does not know the year. */
    dueOn: p.date().$type<LocalDate>().strictNullable(),
    /** Why `dueOn` is null: `PARAMETER_UNSET` or `CALENDAR_YEAR_UNKNOWN`. */
    dueUnknown: p.text().$type<LeadDueUnknown>().strictNullable(),
    /** The level that has to take it up; it rises while nobody does. */
    level: p.text().$type<Level>(),
    /** The officer who took it up. */
    attendedBy: p.uuid().strictNullable(),
    attendedOn: p.date().$type<LocalDate>().strictNullable(),
    /** The household and person that a comparison of data found (N3.2); null for what people report. */
    householdId: p.uuid().strictNullable(),
    personId: p.uuid().strictNullable(),
    /** The officer who recorded it, or else the citizen who reported it over the own sign-in. */
    createdBy: p.uuid().strictNullable(),
    createdByPersonId: p.uuid().strictNullable(),
    createdAt: p.datetime(6),
  },
  indexes: [
    { name: 'lead_status_idx', properties: ['jurisdictionId', 'status', 'reportedOn', 'id'] },
    { name: 'lead_reported_idx', properties: ['jurisdictionId', 'reportedOn', 'id'] },
    {
      name: 'lead_due_idx',
      properties: ['jurisdictionId', 'dueOn', 'id'],
      where: `status = 'OPEN' and due_on is not null`,
    },
    {
      name: 'lead_reporter_idx',
      properties: ['jurisdictionId', 'createdByPersonId', 'id'],
      where: 'created_by_person_id is not null',
    },
    { name: 'lead_township_idx', properties: ['jurisdictionId', 'townshipId', 'reportedOn', 'id'] },
  ],
  checks: [
    codeCheck('lead', 'source', LEAD_SOURCES),
    codeCheck('lead', 'status', LEAD_STATUSES),
    codeCheck('lead', 'level', LEVELS),
    codeCheck('lead', 'due_unknown', LEAD_DUE_UNKNOWN),
    { name: 'lead_attended_check', expression: '(attended_by is null) = (attended_on is null)' },
    {
      name: 'lead_created_check',
      expression: '(created_by is null) = (created_by_person_id is not null)',
    },
    { name: 'lead_description_check', expression: `description <> ''` },
    { name: 'lead_application_check', expression: `(status = 'APPLICATION') = (application_id is not null)` },
    {
      name: 'lead_closed_check',
      expression: `(status = 'OPEN') = (closed_on is null) and (status = 'OPEN') = (closed_by is null)`,
    },
    {
      name: 'lead_reason_check',
      expression: `status in ('OPEN', 'APPLICATION') or closed_reason is not null`,
    },
  ],
});

export type LeadRow = Row<typeof LeadSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const leadForeignKeys: readonly ForeignKey[] = [
  foreignKey('lead', ['jurisdiction_id', 'township_id'], 'organisation', KEY),
  foreignKey('lead', ['jurisdiction_id', 'village_id'], 'organisation', KEY),
  foreignKey('lead', ['jurisdiction_id', 'application_id'], 'application', KEY),
  foreignKey('lead', ['jurisdiction_id', 'created_by'], 'officer', KEY),
  foreignKey('lead', ['jurisdiction_id', 'created_by_person_id'], 'person', KEY),
  foreignKey('lead', ['jurisdiction_id', 'closed_by'], 'officer', KEY),
  foreignKey('lead', ['jurisdiction_id', 'attended_by'], 'officer', KEY),
  foreignKey('lead', ['jurisdiction_id', 'household_id'], 'household', KEY),
  foreignKey('lead', ['jurisdiction_id', 'person_id'], 'person', KEY),
];
