import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import { LEVELS, type Level, STEP_CODES, type StepCode } from '../../policy/programme.js';
import type { LocalDate } from '../../shared/local-date.js';
import { STEP_STATUSES, type StepStatus, TIME_UNITS, type TimeUnit } from './step.js';

/** One step of a case as the policy planned it, and what became of it. */
export const CaseStepSchema = defineEntity({
  name: 'CaseStep',
  tableName: 'case_step',
  properties: {
    jurisdictionId: p.text().primary(),
    caseId: p.uuid().primary(),
    /** From 1, in the order of the procedure. */
    sequence: p.integer().primary(),
    code: p.text().$type<StepCode>(),
    level: p.text().$type<Level>(),
    status: p.text().$type<StepStatus>(),
    /** Steps that must be finished before this one opens. */
    after: p.array().$type<StepCode[]>(),
    /** Time limit from the day it opens; null = none is stated. */
    deadlineDays: p.integer().strictNullable(),
    deadlineUnit: p.text().$type<TimeUnit>().strictNullable(),
    /** How long it lasts at least; null = as short as you like. */
    durationDays: p.integer().strictNullable(),
    durationUnit: p.text().$type<TimeUnit>().strictNullable(),
    openedOn: p.date().$type<LocalDate>().strictNullable(),
    dueOn: p.date().$type<LocalDate>().strictNullable(),
    /** Why `dueOn` is null though there is a time limit: `CALENDAR_YEAR_UNKNOWN`. */
    dueUnknown: p.text().strictNullable(),
    completedOn: p.date().$type<LocalDate>().strictNullable(),
    completedAt: p.datetime(6).strictNullable(),
    /** Officer id. */
    completedBy: p.uuid().strictNullable(),
    outcome: p.text().strictNullable(),
    /** What was recorded, by the kind of step; null until something was. */
    record: p.json<Readonly<Record<string, unknown>>>().strictNullable(),
    basis: p.array().$type<string[]>(),
    /** Why the policy wants it or skips it; null for a step that is always needed. */
    reasonZh: p.text().strictNullable(),
    reasonEn: p.text().strictNullable(),
  },
  uniques: [{ name: 'case_step_code_key', properties: ['jurisdictionId', 'caseId', 'code'] }],
  indexes: [
    {
      name: 'case_step_open_idx',
      properties: ['jurisdictionId', 'code', 'caseId'],
      where: `status = 'OPEN'`,
    },
    {
      name: 'case_step_due_idx',
      properties: ['jurisdictionId', 'dueOn', 'caseId'],
      where: `status = 'OPEN'`,
    },
  ],
  checks: [
    codeCheck('case_step', 'code', STEP_CODES),
    codeCheck('case_step', 'level', LEVELS),
    codeCheck('case_step', 'status', STEP_STATUSES),
    codeCheck('case_step', 'deadline_unit', TIME_UNITS),
    codeCheck('case_step', 'duration_unit', TIME_UNITS),
    { name: 'case_step_deadline_check', expression: '(deadline_days is null) = (deadline_unit is null)' },
    { name: 'case_step_duration_check', expression: '(duration_days is null) = (duration_unit is null)' },
    { name: 'case_step_opened_check', expression: `status <> 'OPEN' or opened_on is not null` },
    {
      name: 'case_step_completed_check',
      expression: `(status = 'DONE') = (completed_at is not null) and (status = 'DONE') = (completed_by is not null) and (status = 'DONE') = (completed_on is not null)`,
    },
    { name: 'case_step_sequence_check', expression: 'sequence > 0' },
  ],
});

export type CaseStepRow = Row<typeof CaseStepSchema>;

export const caseStepForeignKeys: readonly ForeignKey[] = [
  foreignKey('case_step', ['jurisdiction_id', 'case_id'], 'welfare_case', ['jurisdiction_id', 'id']),
  foreignKey('case_step', ['jurisdiction_id', 'completed_by'], 'officer', ['jurisdiction_id', 'id']),
];
