import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import {
  COMPLAINT_KINDS,
  COMPLAINT_STATUSES,
  type ComplaintKind,
  type ComplaintStatus,
} from './complaint.js';

/** A complaint, or an application to have a decision reviewed, and its answer (X12). */
export const ComplaintSchema = defineEntity({
  name: 'Complaint',
  tableName: 'complaint',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    kind: p.text().$type<ComplaintKind>(),
    /** The case that it is about; null for what concerns a place. */
    caseId: p.uuid().strictNullable(),
    /** The decision that it is about. */
    decisionId: p.uuid().strictNullable(),
    townshipId: p.text(),
    villageId: p.text().strictNullable(),
    receivedOn: p.date().$type<LocalDate>(),
    raisedBySealed: p.text(),
    contactSealed: p.text().strictNullable(),
    grounds: p.text(),
    dueOn: p.date().$type<LocalDate>(),
    status: p.text().$type<ComplaintStatus>(),
    answeredOn: p.date().$type<LocalDate>().strictNullable(),
    answeredBy: p.uuid().strictNullable(),
    finding: p.text().strictNullable(),
    recordedBy: p.uuid(),
  },
  indexes: [
    { name: 'complaint_case_idx', properties: ['jurisdictionId', 'caseId', 'id'] },
    { name: 'complaint_due_idx', properties: ['jurisdictionId', 'dueOn', 'id'] },
    { name: 'complaint_township_idx', properties: ['jurisdictionId', 'townshipId', 'dueOn', 'id'] },
  ],
  checks: [
    codeCheck('complaint', 'kind', COMPLAINT_KINDS),
    codeCheck('complaint', 'status', COMPLAINT_STATUSES),
    { name: 'complaint_due_check', expression: 'due_on >= received_on' },
    {
      name: 'complaint_answered_check',
      expression: `(status = 'OPEN') = (answered_on is null) and (answered_on is null) = (answered_by is null) and (answered_on is null) = (finding is null)`,
    },
    {
      name: 'complaint_decision_check',
      expression: `kind = 'COMPLAINT' or (case_id is not null and decision_id is not null)`,
    },
  ],
});

export type ComplaintRow = Row<typeof ComplaintSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const complaintForeignKeys: readonly ForeignKey[] = [
  foreignKey('complaint', ['jurisdiction_id', 'case_id'], 'welfare_case', KEY),
  foreignKey('complaint', ['jurisdiction_id', 'decision_id'], 'decision', KEY),
  foreignKey('complaint', ['jurisdiction_id', 'township_id'], 'organisation', KEY),
  foreignKey('complaint', ['jurisdiction_id', 'village_id'], 'organisation', KEY),
  foreignKey('complaint', ['jurisdiction_id', 'answered_by'], 'officer', KEY),
  foreignKey('complaint', ['jurisdiction_id', 'recorded_by'], 'officer', KEY),
];
