import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

/** Tables with fewer rows may be read whole. */
const GROWN = 10_000;
/** A connection of PostgreSQL that rests tells its counts after ten seconds. */
const COUNTED_AFTER_MS = 11_000;

/** A table that was read whole while work ran, and how often. */
export interface Scan {
  readonly table: string;
  readonly rows: number;
  readonly scans: number;
}

/**
 * The grown tables that PostgreSQL read whole while `work` ran, by its own count: at the size of the bench none should be.
 * @param countedAfterMs how long connections take to tell what they counted
 */
export async function scansDuring(
  databaseUrl: string,
  work: () => Promise<void>,
  countedAfterMs = COUNTED_AFTER_MS,
): Promise<readonly Scan[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await pause(countedAfterMs);
    const before = new Map((await counts(client)).map(({ table, scans }) => [table, scans]));
    await work();
    await pause(countedAfterMs);
    return (await counts(client))
      .map((count) => ({ ...count, scans: count.scans - (before.get(count.table) ?? 0) }))
      .filter(({ rows, scans }) => rows >= GROWN && scans > 0);
  } finally {
    await client.end();
  }
}

async function counts(client: Client): Promise<readonly Scan[]> {
  const { rows } = await client.query<Scan>(
    `select s.relname as "table", c.reltuples::float8 as "rows", s.seq_scan::float8 as "scans"
       from pg_stat_user_tables s join pg_class c on c.oid = s.relid where s.schemaname = 'public'`,
  );
  return rows;
}
