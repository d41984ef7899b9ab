import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import {
  FOLLOW_UP_CAUSES,
  FOLLOW_UP_STATUSES,
  type FollowUpCause,
  type FollowUpStatus,
  PROPOSALS,
  type Proposal,
} from './follow-up.js';

/** One examination of a running award: why, what was found, what the household said, what was decided (J1.4). */
export const FollowUpSchema = defineEntity({
  name: 'FollowUp',
  tableName: 'follow_up',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    cause: p.text().$type<FollowUpCause>(),
    status: p.text().$type<FollowUpStatus>(),
    openedOn: p.date().$type<LocalDate>(),
    openedBy: p.uuid(),
    /** The day of the death, the move or the change that led to it. */
    occurredOn: p.date().$type<LocalDate>().strictNullable(),
    /** What was reported or is to be looked at, as the officer wrote it. */
    note: p.text(),
    dueOn: p.date().$type<LocalDate>().strictNullable(),
    examinedOn: p.date().$type<LocalDate>().strictNullable(),
    examinedBy: p.uuid().strictNullable(),
    findings: p.text().strictNullable(),
    proposal: p.text().$type<Proposal>().strictNullable(),
    /** Fen; the new sum a month. */
    proposedAmount: p.bigint().$type<Fen>().strictNullable(),
    proposedUntil: p.date().$type<LocalDate>().strictNullable(),
    /** The household loses by it and has to be heard. */
    hearingDue: p.boolean(),
    heardOn: p.date().$type<LocalDate>().strictNullable(),
    /** Whether the household came or answered. */
    attended: p.boolean().strictNullable(),
    /** What it said, or how it was invited when it did not come. */
    statement: p.text().strictNullable(),
    heardBy: p.uuid().strictNullable(),
    decidedOn: p.date().$type<LocalDate>().strictNullable(),
    decisionId: p.uuid().strictNullable(),
  },
  uniques: [
    {
      name: 'follow_up_live_key',
      properties: ['jurisdictionId', 'caseId'],
      where: `status <> 'DECIDED'`,
    },
  ],
  indexes: [
    { name: 'follow_up_case_idx', properties: ['jurisdictionId', 'caseId', 'id'] },
    {
      name: 'follow_up_due_idx',
      properties: ['jurisdictionId', 'dueOn', 'id'],
      where: `status <> 'DECIDED' and due_on is not null`,
    },
  ],
  checks: [
    codeCheck('follow_up', 'cause', FOLLOW_UP_CAUSES),
    codeCheck('follow_up', 'status', FOLLOW_UP_STATUSES),
    codeCheck('follow_up', 'proposal', PROPOSALS),
    { name: 'follow_up_examined_check', expression: `(status = 'OPEN') = (proposal is null)` },
    {
      name: 'follow_up_found_check',
      expression:
        '(proposal is null) = (examined_on is null) and (proposal is null) = (examined_by is null) and (proposal is null) = (findings is null)',
    },
    { name: 'follow_up_heard_check', expression: '(heard_on is null) = (statement is null)' },
    {
      name: 'follow_up_decided_check',
      expression: `(status = 'DECIDED') = (decided_on is not null) and (decided_on is null) = (decision_id is null)`,
    },
    {
      name: 'follow_up_hearing_check',
      expression: `status <> 'DECIDED' or not hearing_due or heard_on is not null`,
    },
  ],
});

export type FollowUpRow = Row<typeof FollowUpSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const followUpForeignKeys: readonly ForeignKey[] = [
  foreignKey('follow_up', ['jurisdiction_id', 'case_id'], 'welfare_case', KEY),
  foreignKey('follow_up', ['jurisdiction_id', 'opened_by'], 'officer', KEY),
  foreignKey('follow_up', ['jurisdiction_id', 'examined_by'], 'officer', KEY),
  foreignKey('follow_up', ['jurisdiction_id', 'heard_by'], 'officer', KEY),
  foreignKey('follow_up', ['jurisdiction_id', 'decision_id'], 'decision', KEY),
];
