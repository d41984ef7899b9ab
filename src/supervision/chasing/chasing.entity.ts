import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import { LEVELS, type Level } from '../../policy/programme.js';
import type { LocalDate } from '../../shared/local-date.js';
import { CHASING_STATUSES, type ChasingStatus } from './chasing.js';

/** The level above asks an office why a case, a lead or a task does not move, and until when (督办, J16.3). */
export const ChasingSchema = defineEntity({
  name: 'Chasing',
  tableName: 'chasing',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    /** One of the three. */
    caseId: p.uuid().strictNullable(),
    leadId: p.uuid().strictNullable(),
    /** A task of a service organisation, of which the office that gave it answers. */
    serviceTaskId: p.uuid().strictNullable(),
    /** Of the case, lead or task, so that lists ask for the reach without a join. */
    townshipId: p.text(),
    villageId: p.text().strictNullable(),
    /** The office that is chased, and its level. */
    officeId: p.text(),
    officeLevel: p.text().$type<Level>(),
    reason: p.text(),
    openedOn: p.date().$type<LocalDate>(),
    openedBy: p.uuid(),
    /** By when the office has to answer. */
    dueOn: p.date().$type<LocalDate>(),
    status: p.text().$type<ChasingStatus>(),
    answer: p.text().strictNullable(),
    answeredOn: p.date().$type<LocalDate>().strictNullable(),
    answeredBy: p.uuid().strictNullable(),
    conclusion: p.text().strictNullable(),
    closedOn: p.date().$type<LocalDate>().strictNullable(),
    closedBy: p.uuid().strictNullable(),
  },
  indexes: [
    { name: 'chasing_office_idx', properties: ['jurisdictionId', 'officeId', 'status', 'dueOn', 'id'] },
    { name: 'chasing_due_idx', properties: ['jurisdictionId', 'dueOn', 'id'] },
    { name: 'chasing_case_idx', properties: ['jurisdictionId', 'caseId'], where: 'case_id is not null' },
    { name: 'chasing_lead_idx', properties: ['jurisdictionId', 'leadId'], where: 'lead_id is not null' },
  ],
  checks: [
    codeCheck('chasing', 'status', CHASING_STATUSES),
    codeCheck('chasing', 'office_level', LEVELS),
    { name: 'chasing_subject_check', expression: 'num_nonnulls(case_id, lead_id, service_task_id) = 1' },
    { name: 'chasing_due_check', expression: 'due_on >= opened_on' },
    {
      name: 'chasing_answer_check',
      expression: `num_nonnulls(answer, answered_on, answered_by) in (0, 3) and (status <> 'ANSWERED' or answer is not null)`,
    },
    {
      name: 'chasing_closed_check',
      expression: `(status = 'CLOSED') = (num_nonnulls(conclusion, closed_on, closed_by) = 3) and num_nonnulls(conclusion, closed_on, closed_by) in (0, 3)`,
    },
  ],
});

export type ChasingRow = Row<typeof ChasingSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const chasingForeignKeys: readonly ForeignKey[] = [
  foreignKey('chasing', ['jurisdiction_id', 'case_id'], 'welfare_case', KEY),
  foreignKey('chasing', ['jurisdiction_id', 'lead_id'], 'lead', KEY),
  foreignKey('chasing', ['jurisdiction_id', 'service_task_id'], 'service_task', KEY),
  foreignKey('chasing', ['jurisdiction_id', 'office_id'], 'organisation', KEY),
  foreignKey('chasing', ['jurisdiction_id', 'opened_by'], 'officer', KEY),
  foreignKey('chasing', ['jurisdiction_id', 'answered_by'], 'officer', KEY),
  foreignKey('chasing', ['jurisdiction_id', 'closed_by'], 'officer', KEY),
];
