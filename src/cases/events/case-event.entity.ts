import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../../database/append-only.js';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import { identity } from '../../database/identity.js';
import type { Row } from '../../database/row.js';
import { CASE_EVENT_KINDS, type CaseEventKind } from './case-event.js';

/** One thing that happened to a case, in order. Append-only. */
export const CaseEventSchema = defineEntity({
  name: 'CaseEvent',
  tableName: 'case_event',
  properties: {
    jurisdictionId: p.text().primary(),
    caseId: p.uuid().primary(),
    id: identity().primary(),
    at: p.datetime(6),
    kind: p.text().$type<CaseEventKind>(),
    /** Id of the officer who did it, or of the person who handed in without one. */
    actorId: p.uuid(),
    actorName: p.text(),
    /** Codes, ids, amounts as text and dates; no personal data. */
    detail: p.json<Readonly<Record<string, unknown>>>(),
  },
  checks: [codeCheck('case_event', 'kind', CASE_EVENT_KINDS)],
  triggers: appendOnly('case_event'),
});

export type CaseEventRow = Row<typeof CaseEventSchema>;

export const caseEventForeignKeys: readonly ForeignKey[] = [
  foreignKey('case_event', ['jurisdiction_id', 'case_id'], 'welfare_case', ['jurisdiction_id', 'id']),
];
