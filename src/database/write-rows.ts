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
  const sets = [...alike(writings)].map((set) => run(db, wordingOf(set, insertion), set.rows));
  await Promise.all(sets);
  return writings.map(() => null);
});

const updateAll = together<Writing, Columns | undefined>(async (db, writings) => {
  const sets = [...alike(writings)].map(async (set) => {
    const changed = await run(db, wordingOf(set, change), set.rows);
    return changed.map((row) => [keyOf(set.table, row), row] as const);
  });
  const changed = new Map((await Promise.all(sets)).flat());
  return writings.map(({ table, rows: [row] }) => row && changed.get(keyOf(table, row)));
});

/** A statement, and the columns of its rows as properties and as PostgreSQL's. */
interface Wording {
  readonly text: string;
  readonly columns: readonly (readonly [property: string, column: string])[];
}

const wordings = new WeakMap<TableNaming, Map<string, Wording>>();

/** The statement for rows that look like these; it is made once. */
function wordingOf(set: Alike, text: (set: Alike) => string): Wording {
  const known = wordings.get(set.naming) ?? new Map<string, Wording>();
  wordings.set(set.naming, known);
  const name = `${text.name} ${set.counted} ${set.name}`;
  const wording = known.get(name) ?? {
    text: text(set),
    columns: set.columns.map((column) => [column, columnOf(set.naming, column)] as const),
  };
  known.set(name, wording);
  return wording;
}

function insertion({ naming, table, columns, keys }: Alike): string {
  const named = (properties: readonly string[]) =>
    properties.map((column) => `"${columnOf(naming, column)}"`);
  const names = named(columns);
  const others = named(columns.filter((column) => keys?.includes(column) !== true));
  const conflict =
    keys === undefined
      ? ''
      : ` on conflict (${named(keys).join(', ')}) do update set ${others.map((name) => `${name} = excluded.${name}`).join(', ')}`;
  return (
    `insert into ${quoted(naming, table)} (${names.join(', ')}) ` +
    `select ${names.map((name) => `n.${name}`).join(', ')} from ${recordset(naming, table)} n${conflict}`
  );
}

function change({ naming, table, columns, counted }: Alike): string {
  const set = columns
    .filter((column) => column !== 'jurisdictionId' && column !== 'id')
    .map((column) => `"${columnOf(naming, column)}"`)
    .map((name) => `${name} = n.${name}`);
  if (counted !== undefined)
    set.push(`"${columnOf(naming, counted)}" = t."${columnOf(naming, counted)}" + 1`);
  return (
    `update ${quoted(naming, table)} t set ${set.join(', ')} from ${recordset(naming, table)} n ` +
    `where t.jurisdiction_id = n.jurisdiction_id and t.id = n.id returning t.*`
  );
}

function keyOf(table: string, { jurisdictionId, id }: Columns): string {
  return `${table} ${jurisdictionId} ${id}`;
}

interface Alike extends Writing {
  /** Table, keys and columns. */
  readonly name: string;
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
      if (set === undefined) sets.set(name, { ...writing, name, columns, rows: [row] });
      else set.rows.push(row);
    }
  }
  return sets.values();
}

/** A row as a part of the parameter for `jsonb_populate_record`, whose columns give each value its type. */
function asJson(columns: Wording['columns'], row: Columns): string {
  const named: Record<string, unknown> = {};
  for (const [property, column] of columns) named[column] = plain(row[property]);
  return JSON.stringify(named);
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

async function run(
  db: Db,
  { text, columns }: Wording,
  rows: readonly Columns[],
): Promise<readonly Columns[]> {
  const json = rows.map((row) => asJson(columns, row));
  return (await db.executeQuery<Columns>(CompiledQuery.raw(text, [json]))).rows;
}
