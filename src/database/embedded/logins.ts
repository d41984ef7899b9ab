import pg from 'pg';
import type { Credentials } from './credentials.js';
import { EmbeddedPostgresError, errorMessage } from './embedded-postgres-error.js';
import type { Durability } from './settings.js';

export const DATABASE_NAME = 'doudi';
export const OWNER_ROLE = 'doudi_owner';
export const APPLICATION_ROLE = 'doudi_app';

/** Where the three logins connect. */
export interface ServerUrls {
  /** Login that owns the database `doudi` and may create test databases. */
  readonly ownerUrl: string;
  /** Login of the running service: no superuser, owns nothing, row-level security applies to it. */
  readonly appUrl: string;
  /** Superuser, in the database `postgres`. */
  readonly superuserUrl: string;
}

export function serverUrls(port: number, credentials: Credentials): ServerUrls {
  const url = (role: string, password: string, database: string) =>
    `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  return {
    ownerUrl: url(OWNER_ROLE, credentials.owner, DATABASE_NAME),
    appUrl: url(APPLICATION_ROLE, credentials.application, DATABASE_NAME),
    superuserUrl: url('postgres', credentials.superuser, 'postgres'),
  };
}

/**
 * Proves that the server is the one these credentials belong to (it answers to the superuser's password),
 * creates what is missing of the two roles and the database, and says how durable it runs.
 */
export async function prepareLogins(port: number, credentials: Credentials): Promise<Durability> {
  const client = new pg.Client({
    connectionString: serverUrls(port, credentials).superuserUrl,
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const state = await readState(client);
    if (!state.owner) await createRole(client, OWNER_ROLE, 'CREATEDB', credentials.owner);
    if (!state.application) {
      await createRole(client, APPLICATION_ROLE, 'NOCREATEDB', credentials.application);
    }
    if (!state.database) await client.query(`CREATE DATABASE ${DATABASE_NAME} OWNER ${OWNER_ROLE}`);
    if (!state.closed) await closeDatabase(client);
    return state.fsync === 'on' ? 'FULL' : 'NONE';
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The embedded PostgreSQL on port ${port} runs but could not be prepared: ${errorMessage(error)}. ` +
        'If the passwords in credentials.json are not those of this database, restore that file from a backup.',
    );
  } finally {
    await client.end();
  }
}

interface State {
  readonly owner: boolean;
  readonly application: boolean;
  readonly database: boolean;
  /** Whether the database admits only the logins it is meant for. */
  readonly closed: boolean;
  readonly fsync: string;
}

async function readState(client: pg.Client): Promise<State> {
  const { rows } = await client.query<State>(`
    SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = '${OWNER_ROLE}') AS owner,
           EXISTS (SELECT FROM pg_roles WHERE rolname = '${APPLICATION_ROLE}') AS application,
           EXISTS (SELECT FROM pg_database WHERE datname = '${DATABASE_NAME}') AS database,
           EXISTS (SELECT FROM pg_database
                    WHERE datname = '${DATABASE_NAME}' AND datacl IS NOT NULL) AS closed,
           current_setting('fsync') AS fsync`);
  const [state] = rows;
  if (!state) throw new Error('the server answered no row');
  return state;
}

async function createRole(
  client: pg.Client,
  role: string,
  createDb: string,
  password: string,
): Promise<void> {
  await client.query(
    `CREATE ROLE ${role} LOGIN ${createDb} NOSUPERUSER NOCREATEROLE NOREPLICATION NOBYPASSRLS ` +
      `PASSWORD ${client.escapeLiteral(password)}`,
  );
}

async function closeDatabase(client: pg.Client): Promise<void> {
  await client.query(`
    REVOKE ALL ON DATABASE ${DATABASE_NAME} FROM PUBLIC;
    GRANT CONNECT, TEMPORARY ON DATABASE ${DATABASE_NAME} TO ${APPLICATION_ROLE}`);
}
