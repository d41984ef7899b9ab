import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../database/identity.js';
import type { Row } from '../database/row.js';
import type { JsonValue } from './once/stored-answer.js';

/** What other systems are told of, written with the act and delivered after it. The stream of events takes the rows over. */
export const OutboxEventSchema = defineEntity({
  name: 'OutboxEvent',
  tableName: 'outbox_event',
  properties: {
    jurisdictionId: p.text().primary(),
    id: identity().primary(),
    at: p.datetime(6),
    /** Where it happened; null = known to officers of the whole jurisdiction only. */
    townshipId: p.text().strictNullable(),
    villageId: p.text().strictNullable(),
    type: p.text(),
    objectId: p.text(),
    payload: p.json<Readonly<Record<string, JsonValue>>>(),
  },
});

export type OutboxEventRow = Row<typeof OutboxEventSchema>;
