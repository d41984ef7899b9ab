import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../../database/append-only.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { Level, StepCode } from '../../policy/programme.js';
import type { LocalDate } from '../../shared/local-date.js';

/** A step as it was done before the case was reopened: what starts over keeps what it was (J20.3). */
export const EarlierStepSchema = defineEntity({
  name: 'EarlierStep',
  tableName: 'earlier_step',
  properties: {
    jurisdictionId: p.text().primary(),
    caseId: p.uuid().primary(),
    /** The round that ended, from 1. */
    round: p.integer().primary(),
    sequence: p.integer().primary(),
    code: p.text().$type<StepCode>(),
    level: p.text().$type<Level>(),
    completedOn: p.date().$type<LocalDate>(),
    completedBy: p.uuid(),
    outcome: p.text().strictNullable(),
    record: p.json<Readonly<Record<string, unknown>>>().strictNullable(),
  },
  triggers: appendOnly('earlier_step'),
});

export type EarlierStepRow = Row<typeof EarlierStepSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const earlierStepForeignKeys: readonly ForeignKey[] = [
  foreignKey('earlier_step', ['jurisdiction_id', 'case_id'], 'welfare_case', KEY),
  foreignKey('earlier_step', ['jurisdiction_id', 'completed_by'], 'officer', KEY),
];
