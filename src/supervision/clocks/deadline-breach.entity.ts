import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../../database/append-only.js';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import { DEADLINE_KINDS, type DeadlineKind } from './deadline.js';

/** A deadline that passed, noted once, so that none passes unseen. Append-only. */
export const DeadlineBreachSchema = defineEntity({
  name: 'DeadlineBreach',
  tableName: 'deadline_breach',
  properties: {
    jurisdictionId: p.text().primary(),
    kind: p.text().$type<DeadlineKind>().primary(),
    /** The id of the case, lead, award or whatever is due; a step adds its code behind a colon. */
    subject: p.text().primary(),
    dueOn: p.date().$type<LocalDate>().primary(),
    townshipId: p.text(),
    villageId: p.text().strictNullable(),
    notedAt: p.datetime(6),
  },
  indexes: [{ name: 'deadline_breach_due_idx', properties: ['jurisdictionId', 'dueOn', 'kind', 'subject'] }],
  checks: [codeCheck('deadline_breach', 'kind', DEADLINE_KINDS)],
  triggers: appendOnly('deadline_breach'),
});

export type DeadlineBreachRow = Row<typeof DeadlineBreachSchema>;

export const deadlineBreachForeignKeys: readonly ForeignKey[] = [
  foreignKey('deadline_breach', ['jurisdiction_id', 'township_id'], 'organisation', [
    'jurisdiction_id',
    'id',
  ]),
];
