import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import { CHORES, type ChoreCode } from './schedule.js';

/** One chore of the clock that was finished for one day; the key is what "once" means with several instances. */
export const ScheduledRunSchema = defineEntity({
  name: 'ScheduledRun',
  tableName: 'scheduled_run',
  properties: {
    jurisdictionId: p.text().primary(),
    day: p.date().$type<LocalDate>().primary(),
    chore: p.text().$type<ChoreCode>().primary(),
    startedAt: p.datetime(6),
    finishedAt: p.datetime(6),
    /** How many things it changed: breaches noted, notices ended, leads raised, warnings opened, reports frozen. */
    changed: p.integer(),
  },
  checks: [codeCheck('scheduled_run', 'chore', CHORES)],
});

export type ScheduledRunRow = Row<typeof ScheduledRunSchema>;

export const scheduledRunForeignKeys: readonly ForeignKey[] = [
  foreignKey('scheduled_run', ['jurisdiction_id'], 'jurisdiction', ['id']),
];
