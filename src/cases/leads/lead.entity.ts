import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import { LEAD_SOURCES, LEAD_STATUSES, type LeadSource, type LeadStatus } from './lead.js';

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
    createdBy: p.uuid(),
    createdAt: p.datetime(6),
  },
  indexes: [
    { name: 'lead_status_idx', properties: ['jurisdictionId', 'status', 'reportedOn', 'id'] },
    { name: 'lead_reported_idx', properties: ['jurisdictionId', 'reportedOn', 'id'] },
    { name: 'lead_township_idx', properties: ['jurisdictionId', 'townshipId', 'reportedOn', 'id'] },
  ],
  checks: [
    codeCheck('lead', 'source', LEAD_SOURCES),
    codeCheck('lead', 'status', LEAD_STATUSES),
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
  foreignKey('lead', ['jurisdiction_id', 'closed_by'], 'officer', KEY),
];
