import { type RawBuilder, sql } from 'kysely';
import { newId } from './new-id.js';

/**
 * An id whose order is that of the number `n` of its row: the time of a new id, then the number, then its random end, which
 * the rows of a statement share, since drawing one for each takes PostgreSQL longer than the rest of the id.
 */
export function idInOrder(id = newId()): RawBuilder<string> {
  return sql<string>`(${id.slice(0, 13)} || '-7' || lpad(to_hex(n >> 14), 3, '0') || '-' || to_hex(32768 | (n & 16383))
    || ${id.slice(23)})::uuid`;
}
