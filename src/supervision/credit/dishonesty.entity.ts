import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../../database/append-only.js';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import {
  DISHONESTY_ACTIONS,
  DISHONESTY_STATUSES,
  type DishonestyAction,
  type DishonestyStatus,
} from './dishonesty.js';

/** A false statement in an application whose applicant had signed the integrity commitment (C10.1). */
export const DishonestySchema = defineEntity({
  name: 'Dishonesty',
  tableName: 'dishonesty',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    personId: p.uuid(),
    townshipId: p.text(),
    villageId: p.text().strictNullable(),
    /** The day on which the commitment was signed. */
    committedOn: p.date().$type<LocalDate>(),
    facts: p.text(),
    status: p.text().$type<DishonestyStatus>(),
    recordedOn: p.date().$type<LocalDate>(),
    /** Who took the last step. */
    lastBy: p.uuid(),
    /** The day on which the credit platform was told; null while it was not. */
    passedOn: p.date().$type<LocalDate>().strictNullable(),
  },
  indexes: [
    { name: 'dishonesty_recorded_idx', properties: ['jurisdictionId', 'recordedOn', 'id'] },
    { name: 'dishonesty_person_idx', properties: ['jurisdictionId', 'personId'] },
  ],
  checks: [codeCheck('dishonesty', 'status', DISHONESTY_STATUSES)],
});

export type DishonestyRow = Row<typeof DishonestySchema>;

/** What was done about a record, in order. Append-only. */
export const DishonestyStepSchema = defineEntity({
  name: 'DishonestyStep',
  tableName: 'dishonesty_step',
  properties: {
    jurisdictionId: p.text().primary(),
    dishonestyId: p.uuid().primary(),
    sequence: p.integer().primary(),
    action: p.text().$type<DishonestyAction>(),
    takenOn: p.date().$type<LocalDate>(),
    takenBy: p.uuid(),
    statement: p.text(),
  },
  checks: [codeCheck('dishonesty_step', 'action', DISHONESTY_ACTIONS)],
  triggers: appendOnly('dishonesty_step'),
});

export type DishonestyStepRow = Row<typeof DishonestyStepSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const dishonestyForeignKeys: readonly ForeignKey[] = [
  foreignKey('dishonesty', ['jurisdiction_id', 'case_id'], 'welfare_case', KEY),
  foreignKey('dishonesty', ['jurisdiction_id', 'person_id'], 'person', KEY),
  foreignKey('dishonesty', ['jurisdiction_id', 'last_by'], 'officer', KEY),
  foreignKey('dishonesty_step', ['jurisdiction_id', 'dishonesty_id'], 'dishonesty', KEY),
  foreignKey('dishonesty_step', ['jurisdiction_id', 'taken_by'], 'officer', KEY),
];
