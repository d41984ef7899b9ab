import { CompiledQuery, type Insertable, type Selectable, type Updateable } from 'kysely';
import { invariant } from '../shared/invariant.js';
import { together } from './batch.js';
import type { Tx } from './database.js';
import type { Db, Tables } from './entities.js';
import type { TableNaming } from './naming.js';

type Columns = Readonly<Record<string, unknown>>;

interface Writing {
  readonly naming: TableNaming;
  readonly table: string;
  readonly rows: readonly Columns[];
  /** Of rows that may be there already. */
  readonly keys?: readonly string[];
  /** A column that is counted up with each change. */
  readonly counted?: string | undefined;
}

/**
 * Inserts rows that all have the same columns. Rows go over as one JSON parameter, so the statement is the same whatever
 * their number and stays prepared; acts that share a transaction insert together.
 * @throws violations of constraints
 */
export async function insertRows<T extends keyof Tables & string>(
  tx: Tx,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  if (rows.length === 0) return;
  await insertAll(tx.db, { naming: tx.naming, table, rows: rows as readonly Columns[] });
}

/** Inserts rows, or changes all other columns of those that are there already by these keys. */
export async function saveRows<T extends keyof Tables & string>(
  tx: Tx,
  table: T,
  keys: readonly (keyof Tables[T] & string)[],
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  if (rows.length === 0) return;
  await insertAll(tx.db, { naming: tx.naming, table, rows: rows as readonly Columns[], keys });
}

/**
 * Changes one row of a table that has `jurisdiction_id` and `id`, and answers it as it is then; acts that share a
 * transaction change theirs together.
 * @param counted a column that is counted up by one
 * @returns undefined when there is no such row
 */
export async function updateRow<T extends keyof Tables & string>(
  tx: Tx,
  table: T,
  row: Updateable<Tables[T]> & { readonly jurisdictionId: string; readonly id: string },
  counted?: keyof Tables[T] & string,
): Promise<Selectable<Tables[T]> | undefined> {
  const changed = await updateAll(tx.db, { naming: tx.naming, table, rows: [row as Columns], counted });
  return changed as Selectable<Tables[T]> | undefined;
}

const insertAll = together<Writing, null>(async (db, writings) => {
  const sets = [...alike(writings)].map(async ({ naming, table, columns, rows, keys }) => {
    const named = (properties: readonly string[]) =>
      properties.map((column) => `"${columnOf(naming, column)}"`);
    const names = named(columns);
    const others = named(columns.filter((column) => keys?.includes(column) !== true));
    const conflict =
      keys === undefined
        ? ''
        : ` on conflict (${named(keys).join(', ')}) do update set ${others.map((name) => `${name} = excluded.${name}`).join(', ')}`;
    await run(
      db,
      `insert into ${quoted(naming, table)} (${names.join(', ')}) ` +
        `select ${names.map((name) => `n.${name}`).join(', ')} from ${recordset(naming, table)} n${conflict}`,
      rowsAsJson(naming, columns, rows),
    );
  });
  await Promise.all(sets);
  return writings.map(() => null);
});

const updateAll = together<Writing, Columns | undefined>(async (db, writings) => {
  const sets = [...alike(writings)].map(async ({ naming, table, columns, rows, counted }) => {
    const set = columns
      .filter((column) => column !== 'jurisdictionId' && column !== 'id')
      .map((column) => `"${columnOf(naming, column)}"`)
      .map((name) => `${name} = n.${name}`);
    if (counted !== undefined)
      set.push(`"${columnOf(naming, counted)}" = t."${columnOf(naming, counted)}" + 1`);
    const changed = await run(
      db,
      `update ${quoted(naming, table)} t set ${set.join(', ')} from ${recordset(naming, table)} n ` +
        `where t.jurisdiction_id = n.jurisdiction_id and t.id = n.id returning t.*`,
      rowsAsJson(naming, columns, rows),
    );
    return changed.map((row) => [keyOf(table, row), row] as const);
  });
  const changed = new Map((await Promise.all(sets)).flat());
  return writings.map(({ table, rows: [row] }) => row && changed.get(keyOf(table, row)));
});

function keyOf(table: string, { jurisdictionId, id }: Columns): string {
  return `${table} ${jurisdictionId} ${id}`;
}

interface Alike extends Writing {
  readonly columns: readonly string[];
  readonly rows: Columns[];
}

/** Rows of the same table with the same columns, in the order in which they came. */
function alike(writings: readonly Writing[]): Iterable<Alike> {
  const sets = new Map<string, Alike>();
  for (const writing of writings) {
    for (const row of writing.rows) {
      const columns = Object.keys(row).filter((column) => row[column] !== undefined);
      const name = `${writing.table} ${writing.keys?.join()} ${columns.join()}`;
      const set = sets.get(name);
      if (set === undefined) sets.set(name, { ...writing, columns, rows: [row] });
      else set.rows.push(row);
    }
  }
  return sets.values();
}

/** Rows as a parameter for `jsonb_populate_record`, whose columns give each value its type. */
function rowsAsJson(
  naming: TableNaming,
  columns: readonly string[],
  rows: readonly Columns[],
): readonly string[] {
  const names = columns.map((column) => columnOf(naming, column));
  return rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((column, at) => [names[at], plain(row[column])]))),
  );
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  return value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value;
}

function recordset(naming: TableNaming, table: string): string {
  return `unnest($1::jsonb[]) item cross join lateral jsonb_populate_record(null::${quoted(naming, table)}, item)`;
}

function quoted({ tables }: TableNaming, table: string): string {
  const name = tables.get(table);
  invariant(name !== undefined, `There is no table for ${table}.`);
  return `"${name}"`;
}

function columnOf({ columns }: TableNaming, property: string): string {
  const name = columns.get(property);
  invariant(name !== undefined, `No table has a column for ${property}.`);
  return name;
}

async function run(db: Db, statement: string, json: readonly string[]): Promise<readonly Columns[]> {
  const { rows } = await db.executeQuery<Columns>(CompiledQuery.raw(statement, [json]));
  return rows;
}
