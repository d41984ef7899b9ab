import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { OWNER_OPTIONS } from '../../src/database/scope.js';

/** Pinned to a column that may be empty: here it refers to a row of its table all the same. */
export const REFERRED = Symbol('a row that is there or is made as well');

/** The values that a row of a table has, by column; what is not said follows from the table itself. */
export type Pinned = Readonly<Record<string, unknown>>;

interface Column {
  readonly name: string;
  readonly type: string;
  readonly isNullable: boolean;
  readonly isMade: boolean;
}

interface Reference {
  readonly table: string;
  readonly columns: readonly string[];
  readonly target: string;
  readonly targetColumns: readonly string[];
}

/**
 * Puts rows into tables whatever their rules, as the superuser of a copy that is thrown away: references are followed to
 * rows that are there or are made as well, codes are the first that the table allows. For tests of who sees a row, where
 * it does not matter how it came to be.
 */
export class RowMaker {
  readonly #client: pg.Client;
  readonly #pinned: Pinned;
  readonly #rows = new Map<string, Record<string, unknown>>();
  #columns = new Map<string, Column[]>();
  #references: Reference[] = [];
  #codes = new Map<string, string>();

  /** @param pinned what every row has in a column of this name, and `table.column` what rows of one table have */
  static async open(superuserUrl: string, pinned: Pinned): Promise<RowMaker> {
    const client = new pg.Client({ connectionString: superuserUrl, options: OWNER_OPTIONS });
    await client.connect();
    const maker = new RowMaker(client, pinned);
    await maker.#read();
    return maker;
  }

  private constructor(client: pg.Client, pinned: Pinned) {
    this.#client = client;
    this.#pinned = pinned;
  }

  async close(): Promise<void> {
    await this.#client.end();
  }

  /** Takes a row that is there already for the row of its table. */
  async take(table: string, condition: string, parameters: readonly unknown[]): Promise<void> {
    const { rows } = await this.#client.query(
      `select * from "${table}" where ${condition} order by 1, 2 limit 1`,
      [...parameters],
    );
    if (rows[0] === undefined) throw new Error(`There is no row of ${table} where ${condition}.`);
    this.#rows.set(table, rows[0] as Record<string, unknown>);
  }

  /** The row of this table: the one that was made before, else a new one with all that it refers to. */
  async row(table: string): Promise<Record<string, unknown>> {
    const known = this.#rows.get(table);
    if (known !== undefined) return known;
    const row: Record<string, unknown> = {};
    this.#rows.set(table, row);
    for (const { name, type, isNullable, isMade } of this.#columns.get(table) ?? []) {
      const said = `${table}.${name}` in this.#pinned ? `${table}.${name}` : name;
      const isReferred = this.#pinned[said] === REFERRED;
      if (said in this.#pinned && !isReferred) row[name] = this.#pinned[said];
      else if (isReferred || (!isMade && !isNullable))
        row[name] = this.#codes.get(`${table}.${name}`) ?? aValueOf(type);
    }
    for (const { columns, target, targetColumns } of this.#references.filter((one) => one.table === table)) {
      const needed = columns.filter((column) => column in row && !this.#isPinned(table, column));
      if (needed.length === 0 || target === table) continue;
      const other = await this.row(target);
      for (const column of needed)
        row[column] = other[targetColumns[columns.indexOf(column)] ?? ''] ?? row[column];
    }
    const names = Object.keys(row);
    const { rows } = await this.#client.query(
      `insert into "${table}" (${names.map((name) => `"${name}"`).join(', ')})
       values (${names.map((_, at) => `$${at + 1}`).join(', ')}) returning *`,
      names.map((name) => row[name]),
    );
    Object.assign(row, rows[0]);
    return row;
  }

  #isPinned(table: string, column: string): boolean {
    if (this.#pinned[`${table}.${column}`] === REFERRED) return false;
    return column in this.#pinned || `${table}.${column}` in this.#pinned;
  }

  async #read(): Promise<void> {
    // Neither triggers nor references, and below none of the checks: the rows need not make sense together.
    await this.#client.query('set session_replication_role = replica');
    const { rows: columns } = await this.#client.query<Column & { table: string }>(
      `select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
              not a.attnotnull as "isNullable", a.attidentity <> '' or a.attgenerated <> '' as "isMade"
         from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by c.relname, a.attnum`,
    );
    for (const { table, ...column } of columns) {
      this.#columns.set(table, [...(this.#columns.get(table) ?? []), column]);
    }
    const { rows: references } = await this.#client.query<Reference>(
      `select k.conrelid::regclass::text as table, k.confrelid::regclass::text as target,
              (select array_agg(a.attname::text order by o) from unnest(k.conkey) with ordinality u (n, o)
                 join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n) as columns,
              (select array_agg(a.attname::text order by o) from unnest(k.confkey) with ordinality u (n, o)
                 join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.n) as "targetColumns"
         from pg_constraint k where k.contype = 'f' and k.connamespace = 'public'::regnamespace`,
    );
    this.#references = references;
    const { rows: checks } = await this.#client.query<{ table: string; name: string; text: string }>(
      `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as text
         from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace`,
    );
    for (const { table, name, text } of checks) {
      const [, column, code] = /^CHECK \(\(+(\w+) = ANY \(ARRAY\['([^']*)'/.exec(text) ?? [];
      if (column !== undefined && code !== undefined) this.#codes.set(`${table}.${column}`, code);
      await this.#client.query(`alter table "${table}" drop constraint "${name}"`);
    }
  }
}

/** Some value of a type of PostgreSQL. */
function aValueOf(type: string): unknown {
  if (type === 'uuid') return randomUUID();
  if (type.endsWith('[]')) return [];
  if (type === 'boolean') return false;
  if (type === 'date') return '2026-08-01';
  if (type.startsWith('timestamp')) return '2026-08-01T02:00:00Z';
  if (type === 'jsonb' || type === 'json') return '{}';
  if (type === 'bytea') return Buffer.from('x');
  if (/^(smallint|integer|bigint|numeric)/.test(type)) return 1;
  return 'x';
}
