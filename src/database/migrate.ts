import pg from 'pg';
import { migrations } from '../../migrations/index.js';
import { APPLICATION_ROLE } from './application-role.js';
import { MIGRATION_TABLE } from './catalog.js';
import { grantSql } from './grants.js';
import { HAS_JOB_SCHEMA, migrateJobs } from './job-schema.js';
import { rowPolicies, rowSecuritySql } from './row-security.js';
import { OWNER_OPTIONS } from './scope.js';
import { tableMetadata } from './table-metadata.js';
import { TABLE_SECURITY, type TableSecurity } from './table-security.js';

/** Any number, the same for every service: only one at a time may change a schema. */
const LOCK = 4_730_201;

/**
 * Brings the schema up to date: makes the application role when it is missing, applies the migrations that have not
 * been, and sets what the application role may do and which rows it sees. Several services that start at once wait for each other.
 * @param ownerUrl a login that owns the tables
 * @returns the names of the migrations that were applied now
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  return await whileLocked(ownerUrl, async (client) => {
    await client.query(ENSURE_ROLE);
    const applied = await applyMigrations(ownerUrl);
    await migrateJobs(ownerUrl);
    await setGrants(client);
    await setRowSecurity(client);
    return applied;
  });
}

/**
 * The migrations that the database still lacks; none = the service may start. Changes nothing.
 * @param url any login that may read the record of migrations: the owner, or the application role
 */
export async function pendingMigrations(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const known = await client.query(`select to_regclass('public.${MIGRATION_TABLE}') is not null as known`);
    const { rows } = known.rows[0]?.known
      ? await client.query<{ name: string }>(`select name from ${MIGRATION_TABLE}`)
      : { rows: [] };
    const jobs = await client.query<{ known: boolean }>(HAS_JOB_SCHEMA);
    const applied = new Set(rows.map(({ name }) => name));
    const pending = migrations.map(({ name }) => name).filter((name) => !applied.has(name));
    return jobs.rows[0]?.known === true ? pending : [...pending, JOB_MIGRATION];
  } finally {
    await client.end();
  }
}

/** Stands in the list of what is pending for the tables of the job queue, which brings its own migrations. */
const JOB_MIGRATION = 'job-queue';

async function whileLocked<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, options: OWNER_OPTIONS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    return await work(client);
  } finally {
    await client.end();
  }
}

async function applyMigrations(ownerUrl: string): Promise<string[]> {
  if ((await pendingMigrations(ownerUrl)).every((name) => name === JOB_MIGRATION)) return [];
  const { schemaTools } = await import('./mikro-orm.config.js');
  const orm = schemaTools(ownerUrl);
  try {
    return (await orm.migrator.up()).map(({ name }) => name);
  } finally {
    await orm.close();
  }
}

/** Sets exactly the declared privileges, so that a table that became append-only loses what it had before. */
async function setGrants(client: pg.Client): Promise<void> {
  await client.query(
    [
      'begin',
      `revoke all on all tables in schema public from ${APPLICATION_ROLE}`,
      `revoke all on all sequences in schema public from ${APPLICATION_ROLE}`,
      ...grantSql(tableMetadata()),
      `grant select on ${MIGRATION_TABLE} to ${APPLICATION_ROLE}`,
      'commit',
    ].join(';\n'),
  );
}

/** Puts every table behind its policies. One that has them already is left alone, since a change would lock it. */
async function setRowSecurity(client: pg.Client): Promise<void> {
  const { rows } = await client.query<TableSecurity>(TABLE_SECURITY);
  const before = new Map(rows.map((row) => [row.table, row]));
  const statements = [...rowPolicies(tableMetadata())].flatMap(([table, policies]) => {
    const known = before.get(table);
    const names = policies.map(({ name }) => name).sort();
    if (known?.isForced && known.policies.join() === names.join()) return [];
    return rowSecuritySql(table, policies, known?.policies);
  });
  if (statements.length > 0) await client.query(['begin', ...statements, 'commit'].join(';\n'));
}

/** A login that may create roles makes the application role and becomes a member, so that it can also run the service. */
const ENSURE_ROLE = `
do $$ begin
  if to_regrole('${APPLICATION_ROLE}') is null then
    if (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) then
      create role ${APPLICATION_ROLE} nologin;
      execute format('grant ${APPLICATION_ROLE} to %I', current_user);
    else
      raise exception 'The role ${APPLICATION_ROLE} is missing and % may not create roles. Let an administrator run: CREATE ROLE ${APPLICATION_ROLE} NOLOGIN; GRANT ${APPLICATION_ROLE} TO %; then migrate again.', current_user, quote_ident(current_user);
    end if;
  end if;
end $$`;
