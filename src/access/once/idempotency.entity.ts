import { defineEntity, p } from '@mikro-orm/core';
import type { Row } from '../../database/row.js';
import type { JsonValue } from './stored-answer.js';

/** The answer of a mutation by the caller's key, so that a repeated call gets it again and changes nothing. */
export const IdempotencyRecordSchema = defineEntity({
  name: 'IdempotencyRecord',
  tableName: 'idempotency_record',
  properties: {
    /** The subject of the caller's sign-in: a key of one caller means nothing for another. */
    actor: p.text().primary(),
    key: p.text().primary(),
    operation: p.text(),
    payloadHash: p.text(),
    /** Null only inside the transaction that is still at work. */
    response: p.json<JsonValue>().strictNullable(),
    createdAt: p.datetime(6),
  },
  indexes: [{ name: 'idempotency_record_created_idx', properties: ['createdAt'] }],
});

export type IdempotencyRecordRow = Row<typeof IdempotencyRecordSchema>;
