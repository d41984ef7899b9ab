import { defineEntity, p } from '@mikro-orm/core';
import { OFFICER_ROLES, type OfficerRole } from '../../access/viewer.js';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import { APPOINTMENT_STATUSES, type AppointmentStatus } from './appointment.js';

/** A post that one administrator proposes for a person and another confirms; only then is there an officer. */
export const OfficerAppointmentSchema = defineEntity({
  name: 'OfficerAppointment',
  tableName: 'officer_appointment',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    /** The post that it takes the place of; null for one who has none. */
    changesOfficerId: p.uuid().strictNullable(),
    subject: p.text(),
    personName: p.text(),
    /** Blind index of the person; like the next two it goes when the proposal is decided. */
    personIndex: p.text().strictNullable(),
    /** The same under the key before, while a rotation of the index runs. */
    personIndexBefore: p.text().strictNullable(),
    /** The resident id sealed. */
    personSealed: p.text().strictNullable(),
    role: p.text().$type<OfficerRole>(),
    organisationId: p.text(),
    activeFrom: p.date().$type<LocalDate>(),
    activeUntil: p.date().$type<LocalDate>().strictNullable(),
    status: p.text().$type<AppointmentStatus>(),
    proposedBy: p.uuid(),
    proposedAt: p.datetime(6),
    decidedBy: p.uuid().strictNullable(),
    decidedAt: p.datetime(6).strictNullable(),
    /** The post that came of it. */
    officerId: p.uuid().strictNullable(),
  },
  uniques: [
    {
      name: 'officer_appointment_open_key',
      properties: ['jurisdictionId', 'subject'],
      where: "status = 'PROPOSED'",
    },
  ],
  indexes: [
    { name: 'officer_appointment_organisation_idx', properties: ['jurisdictionId', 'organisationId', 'id'] },
  ],
  checks: [
    codeCheck('officer_appointment', 'role', OFFICER_ROLES),
    codeCheck('officer_appointment', 'status', APPOINTMENT_STATUSES),
    { name: 'officer_appointment_period_check', expression: 'active_until >= active_from' },
    {
      name: 'officer_appointment_decided_check',
      expression: `(status = 'PROPOSED') = (decided_by is null) and (status = 'CONFIRMED') = (officer_id is not null)`,
    },
  ],
});

export type OfficerAppointmentRow = Row<typeof OfficerAppointmentSchema>;

const OFFICER = ['jurisdiction_id', 'id'];

export const officerAppointmentForeignKeys: readonly ForeignKey[] = [
  foreignKey('officer_appointment', ['jurisdiction_id', 'changes_officer_id'], 'officer', OFFICER),
  foreignKey('officer_appointment', ['jurisdiction_id', 'organisation_id'], 'organisation', OFFICER),
  foreignKey('officer_appointment', ['jurisdiction_id', 'proposed_by'], 'officer', OFFICER),
  foreignKey('officer_appointment', ['jurisdiction_id', 'decided_by'], 'officer', OFFICER),
  foreignKey('officer_appointment', ['jurisdiction_id', 'officer_id'], 'officer', OFFICER),
];
