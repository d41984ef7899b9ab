import { defineEntity, p } from '@mikro-orm/core';
import type { JsonValue } from '../access/once/stored-answer.js';
import { identity } from '../database/identity.js';
import type { Row } from '../database/row.js';

/**
 * What happened, in one order for all who follow: subscriptions and webhooks. Events of the same object keep the order
 * in which they happened; a position is never given twice, and positions may have gaps.
 */
export const StreamEventSchema = defineEntity({
  name: 'StreamEvent',
  tableName: 'stream_event',
  properties: {
    jurisdictionId: p.text().primary(),
    position: identity().primary(),
    at: p.datetime(6),
    /** When it came into the stream, by the real clock, whatever day a demonstration was set to. */
    toldAt: p.datetime(6).defaultRaw('now()'),
    /** For instance `CASE_APPROVED`. */
    type: p.text(),
    objectId: p.text(),
    townshipId: p.text().strictNullable(),
    villageId: p.text().strictNullable(),
    /** Codes, ids, amounts as text and dates; never personal data. */
    payload: p.json<Readonly<Record<string, JsonValue>>>(),
  },
  indexes: [
    { name: 'stream_event_position_idx', properties: ['position'] },
    { name: 'stream_event_told_idx', properties: ['toldAt'] },
  ],
});

export type StreamEventRow = Row<typeof StreamEventSchema>;
