import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import {
  SERVICE_KINDS,
  SERVICE_TASK_STATUSES,
  type ServiceKind,
  type ServiceTaskStatus,
} from './service-task.js';

/** One thing that a service organisation is asked to do for a household, and what it reports (J14). */
export const ServiceTaskSchema = defineEntity({
  name: 'ServiceTask',
  tableName: 'service_task',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    contractId: p.uuid(),
    householdId: p.uuid(),
    caseId: p.uuid().strictNullable(),
    /** Of the household, or of the case where there is one, so that lists ask for the reach without a join. */
    townshipId: p.text(),
    villageId: p.text().strictNullable(),
    kind: p.text().$type<ServiceKind>(),
    /** What is asked; the provider reads it. */
    asked: p.text(),
    dueOn: p.date().$type<LocalDate>(),
    assignedOn: p.date().$type<LocalDate>(),
    assignedBy: p.uuid(),
    status: p.text().$type<ServiceTaskStatus>(),
    /** The last report; one that is returned stays until there is another. */
    reportedOn: p.date().$type<LocalDate>().strictNullable(),
    visitedOn: p.date().$type<LocalDate>().strictNullable(),
    /** Who of the organisation did it. */
    worker: p.text().strictNullable(),
    findings: p.text().strictNullable(),
    /** What the officer said of the report, or why the task was withdrawn. */
    reviewedOn: p.date().$type<LocalDate>().strictNullable(),
    reviewedBy: p.uuid().strictNullable(),
    reviewNote: p.text().strictNullable(),
  },
  indexes: [
    { name: 'service_task_due_idx', properties: ['jurisdictionId', 'dueOn', 'id'] },
    { name: 'service_task_township_idx', properties: ['jurisdictionId', 'townshipId', 'dueOn', 'id'] },
    { name: 'service_task_household_idx', properties: ['jurisdictionId', 'householdId', 'id'] },
    {
      name: 'service_task_open_idx',
      properties: ['jurisdictionId', 'contractId', 'dueOn', 'id'],
      where: `status = 'OPEN'`,
    },
  ],
  checks: [
    codeCheck('service_task', 'kind', SERVICE_KINDS),
    codeCheck('service_task', 'status', SERVICE_TASK_STATUSES),
    { name: 'service_task_due_check', expression: 'due_on >= assigned_on' },
    {
      name: 'service_task_report_check',
      expression: `num_nonnulls(reported_on, worker, findings) in (0, 3) and (status not in ('REPORTED', 'ACCEPTED') or reported_on is not null)`,
    },
    {
      name: 'service_task_review_check',
      expression: `num_nonnulls(reviewed_on, reviewed_by) in (0, 2) and (status not in ('ACCEPTED', 'WITHDRAWN') or reviewed_on is not null)`,
    },
  ],
});

export type ServiceTaskRow = Row<typeof ServiceTaskSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const serviceTaskForeignKeys: readonly ForeignKey[] = [
  foreignKey('service_task', ['jurisdiction_id', 'contract_id'], 'service_contract', KEY),
  foreignKey('service_task', ['jurisdiction_id', 'household_id'], 'household', KEY),
  foreignKey('service_task', ['jurisdiction_id', 'case_id'], 'welfare_case', KEY),
  foreignKey('service_task', ['jurisdiction_id', 'township_id'], 'organisation', KEY),
  foreignKey('service_task', ['jurisdiction_id', 'village_id'], 'organisation', KEY),
  foreignKey('service_task', ['jurisdiction_id', 'assigned_by'], 'officer', KEY),
  foreignKey('service_task', ['jurisdiction_id', 'reviewed_by'], 'officer', KEY),
];
