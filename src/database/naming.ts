import { JsonType } from '@mikro-orm/postgresql';
import { invariant } from '../shared/invariant.js';
import { tableMetadata } from './table-metadata.js';

/** How the names in code and the names in PostgreSQL belong together. */
export interface TableNaming {
  /** Table by entity name. */
  readonly tables: ReadonlyMap<string, string>;
  /** Column by property name: the same in every table. */
  readonly columns: ReadonlyMap<string, string>;
  /** Property by column name. */
  readonly properties: ReadonlyMap<string, string>;
  /** The column of a property in one table, or undefined when the entity has no such property. */
  readonly columnOf: (entity: string, property: string) => string | undefined;
  /** The properties that hold JSON, by entity name; entities without any are left out. */
  readonly json: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads the names from the entities. */
export function readNaming(): TableNaming {
  const tables = new Map<string, string>();
  const columns = new Map<string, string>();
  const properties = new Map<string, string>();
  const json = new Map<string, Set<string>>();
  const owned = new Set<string>();
  for (const { className, tableName, props } of tableMetadata()) {
    tables.set(className, tableName);
    for (const { name, fieldNames, customType } of props) {
      const column = fieldNames?.[0];
      if (column === undefined) continue;
      pair(columns, name, column);
      owned.add(`${className}.${name}`);
      pair(properties, column, name);
      if (customType instanceof JsonType) json.set(className, (json.get(className) ?? new Set()).add(name));
    }
  }
  const columnOf = (entity: string, property: string) =>
    owned.has(`${entity}.${property}`) ? columns.get(property) : undefined;
  return { tables, columns, properties, json, columnOf };
}

function pair(names: Map<string, string>, from: string, to: string): void {
  const other = names.get(from) ?? to;
  invariant(
    other === to,
    `The name ${from} stands for ${other} in one table and for ${to} in another; use one.`,
  );
  names.set(from, to);
}
