import { p } from '@mikro-orm/core';

/** A number that PostgreSQL counts up, for rows that are only ever added: `id: identity().primary()`. */
export function identity() {
  return p.bigint().autoincrement().generated('identity').columnType('bigint');
}
