import type { EntityMetadata } from '@mikro-orm/postgresql';
import { APPEND_ONLY } from './append-only.js';
import { APPLICATION_ROLE } from './application-role.js';
import { ERASABLE } from './erasable.js';

/** What the application role may do: read and write rows, but never change or remove those of an append-only table, words about erased people aside. */
export function grantSql(tables: readonly EntityMetadata[]): string[] {
  return [
    `grant usage on schema public to ${APPLICATION_ROLE}`,
    ...tables.map(
      (table) =>
        `grant ${isAppendOnly(table) ? appendingTo(table) : 'select, insert, update, delete'} on "${table.tableName}" to ${APPLICATION_ROLE}`,
    ),
    `grant usage on all sequences in schema public to ${APPLICATION_ROLE}`,
  ];
}

/** Rows are added; of some tables the words about people may be blanked, see `ERASABLE`. */
function appendingTo({ tableName }: EntityMetadata): string {
  const blanked = Object.keys(ERASABLE[tableName] ?? {}).map((column) => `"${column}"`);
  return blanked.length === 0 ? 'select, insert' : `select, insert, update (${blanked.join(', ')})`;
}

/** Whether rows of this table are only ever added. */
export function isAppendOnly(table: EntityMetadata): boolean {
  return table.triggers.some(({ name }) => name === APPEND_ONLY);
}
