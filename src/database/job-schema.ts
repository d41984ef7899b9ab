import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { APPLICATION_ROLE } from './application-role.js';
import { SILENT_JOB_LOG } from './job-log.js';

/** The schema that the job queue keeps its own tables in. */
const JOB_SCHEMA = 'graphile_worker';

/** Whether the database has the tables of the job queue; a query that any login may run. */
export const HAS_JOB_SCHEMA = `select exists (select from pg_namespace where nspname = '${JOB_SCHEMA}') as known`;

/**
 * Brings the tables of the job queue up to date, which come with migrations of their own, and says what the application
 * role may do with them. The login owns them, as it owns ours; the service itself never changes a table.
 */
export async function migrateJobs(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, maxPoolSize: 1, logger: SILENT_JOB_LOG });
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string }>(SECURED_TABLES);
    await client.query(['begin', ...grants(rows.map(({ name }) => name)), 'commit'].join(';\n'));
  } finally {
    await client.end();
  }
}

/**
 * The application role puts jobs in, takes them and ends them. The queue turns row-level security on and leaves the
 * policies to us.
 */
function grants(tables: readonly string[]): string[] {
  return [
    `grant usage on schema ${JOB_SCHEMA} to ${APPLICATION_ROLE}`,
    `grant select, insert, update, delete on all tables in schema ${JOB_SCHEMA} to ${APPLICATION_ROLE}`,
    `revoke insert, update, delete on ${JOB_SCHEMA}.migrations from ${APPLICATION_ROLE}`,
    `grant usage on all sequences in schema ${JOB_SCHEMA} to ${APPLICATION_ROLE}`,
    `grant execute on all functions in schema ${JOB_SCHEMA} to ${APPLICATION_ROLE}`,
    ...tables.flatMap((table) => [
      `drop policy if exists ${APPLICATION_ROLE} on ${JOB_SCHEMA}.${table}`,
      `create policy ${APPLICATION_ROLE} on ${JOB_SCHEMA}.${table} to ${APPLICATION_ROLE} using (true) with check (true)`,
    ]),
  ];
}

/** The tables of the queue under row-level security. */
const SECURED_TABLES = `
  select c.relname as name from pg_class c
   where c.relnamespace = '${JOB_SCHEMA}'::regnamespace and c.relkind = 'r' and c.relrowsecurity
   order by 1`;
