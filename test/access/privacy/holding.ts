import { sql } from 'kysely';
import type { Db } from '../../../src/database/entities.js';

/** The columns of the database, every schema and table of it, in which a text stands, in clear or as bytes: `table.column`. */
export async function columnsHolding(db: Db, text: string): Promise<readonly string[]> {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition
       and n.nspname not in ('pg_catalog', 'information_schema')`.execute(db);
  expect(tables.length).toBeGreaterThan(60);
  const held = new Set<string>();
  for (const { schema, name } of tables) {
    const { rows } = await sql<{ column: string }>`
      select distinct e.key as column from ${sql.id(schema, name)} t, lateral jsonb_each_text(to_jsonb(t)) e
       where position(${text} in e.value) > 0
          or position(encode(convert_to(${text}, 'UTF8'), 'hex') in e.value) > 0`.execute(db);
    for (const { column } of rows) held.add(`${name}.${column}`);
  }
  return [...held].sort();
}
