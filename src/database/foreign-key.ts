import { invariant } from '../shared/invariant.js';

/** A foreign key of one table to another, by the names they have in PostgreSQL. */
export interface ForeignKey {
  readonly name: string;
  readonly table: string;
  readonly columns: readonly string[];
  readonly referencedTable: string;
  readonly referencedColumns: readonly string[];
  /** Checked at commit instead of after each statement, for rows that are written before what they refer to. */
  readonly deferred: boolean;
}

const LONGEST_NAME = 63;

/**
 * Declares a foreign key beside an entity. Rows are never deleted from under others, so every key is `NO ACTION`.
 * The name is `<table>_<columns without jurisdiction_id>_fkey`.
 * @throws InvariantError when the columns do not pair up or the name does not fit PostgreSQL's 63 bytes
 */
export function foreignKey(
  table: string,
  columns: readonly string[],
  referencedTable: string,
  referencedColumns: readonly string[],
  { deferred = false }: { readonly deferred?: boolean } = {},
): ForeignKey {
  invariant(
    columns.length > 0 && columns.length === referencedColumns.length,
    `The foreign key of ${table}(${columns.join(', ')}) must pair every column with one of ${referencedTable}(${referencedColumns.join(', ')}).`,
  );
  const telling = columns.filter((column) => column !== 'jurisdiction_id');
  const name = `${table}_${(telling.length > 0 ? telling : columns).join('_')}_fkey`;
  invariant(
    name.length <= LONGEST_NAME,
    `The name ${name} of a foreign key is longer than ${LONGEST_NAME} characters.`,
  );
  return { name, table, columns, referencedTable, referencedColumns, deferred };
}

/** The statement that adds a declared foreign key. */
export function addForeignKeySql(key: ForeignKey): string {
  return (
    `alter table ${quoted(key.table)} add constraint ${quoted(key.name)} ` +
    `foreign key (${key.columns.map(quoted).join(', ')}) ` +
    `references ${quoted(key.referencedTable)} (${key.referencedColumns.map(quoted).join(', ')})${key.deferred ? ' deferrable initially deferred' : ''}`
  );
}

/** The statement that takes a declared foreign key away. */
export function dropForeignKeySql(key: ForeignKey): string {
  return `alter table ${quoted(key.table)} drop constraint if exists ${quoted(key.name)}`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
