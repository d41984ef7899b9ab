import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { AuditProver } from '../../src/access/audit/audit-prover.js';
import { connectDatabase, type Database, type DatabaseOptions } from '../../src/database/database.js';
import { OWNER_OPTIONS, type Scope } from '../../src/database/scope.js';
import { testKeyring } from './keyring.js';
import { type TestServer, withDatabase } from './test-server.js';

/** Tests look at the rows of every jurisdiction; what comes in as a request has the scope of its viewer all the same. */
export const TESTS: Scope = { kind: 'SYSTEM', reason: 'the test looks at every row' };

/** A database of one test file: an empty copy of the template. */
export interface TestDatabase {
  /** Connected as the application's role, so that privileges are those of the running service. */
  readonly database: Database;
  /** Login of the application's role. */
  readonly url: string;
  /** Login that owns the tables, for what the service itself may not do. */
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  /** Every SQL statement that ran since `statements.length = 0`, in order. */
  readonly statements: string[];
  /** Closes the connections and removes the database. */
  drop(): Promise<void>;
}

/** Data that several test files begin with: put in once a test run and copied from then on. */
export interface Filling {
  /** Lower-case letters; the same name is the same data. */
  readonly name: string;
  fill(database: Database): Promise<void>;
}

/**
 * Makes the database of a test file; takes some 30 ms. Call it at the top of a `.db.test.ts` or in `beforeAll`, and
 * `drop()` in `afterAll`.
 */
export async function testDatabase({
  filling,
  ...options
}: Partial<DatabaseOptions> & { readonly filling?: Filling } = {}): Promise<TestDatabase> {
  const server = testServer();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = filling === undefined ? server.template : await filledTemplate(server, filling);
  await asOwner(server, `create database ${name} template ${template} strategy file_copy`);
  const url = withDatabase(server.appUrl, name);
  const statements: string[] = [];
  const database = await connectDatabase({
    url,
    poolSize: 10,
    stamp: new AuditProver(testKeyring().audit).stamp,
    scope: TESTS,
    onStatement: (statement) => statements.push(statement),
    ...options,
  });
  return {
    database,
    url,
    ownerUrl: withDatabase(server.ownerUrl, name),
    superuserUrl: withDatabase(server.superuserUrl, name),
    statements,
    drop: async () => {
      await database.close();
      await remove(server, name);
    },
  };
}

/** The template with this data; the first to ask fills it while the others wait. */
async function filledTemplate(server: TestServer, { name, fill }: Filling): Promise<string> {
  const template = `${server.template}_${name}`;
  const client = new pg.Client({ connectionString: server.ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (rowCount !== 0) return template;
    const draft = `${template}_draft`;
    await client.query(`drop database if exists ${draft} with (force)`);
    await client.query(`create database ${draft} template ${server.template} strategy file_copy`);
    const database = await connectDatabase({
      url: withDatabase(server.appUrl, draft),
      poolSize: 4,
      stamp: new AuditProver(testKeyring().audit).stamp,
      scope: TESTS,
    });
    await fill(database).finally(() => database.close());
    await client.query(`alter database ${draft} rename to ${template}`);
    return template;
  } finally {
    await client.end();
  }
}

/** A database without any table, for tests of the schema itself. */
export interface EmptyDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

export async function emptyDatabase(): Promise<EmptyDatabase> {
  const server = testServer();
  const name = `empty_${randomUUID().replaceAll('-', '')}`;
  await asOwner(server, `create database ${name}`);
  return {
    ownerUrl: withDatabase(server.ownerUrl, name),
    appUrl: withDatabase(server.appUrl, name),
    superuserUrl: withDatabase(server.superuserUrl, name),
    drop: async () => await remove(server, name),
  };
}

/** Runs statements over a connection of their own, beyond row-level security; answers the rows of the last. */
export async function runAt(
  url: string,
  ...statements: readonly string[]
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, options: OWNER_OPTIONS });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}

function testServer(): TestServer {
  const json = process.env.DOUDI_TEST_SERVER;
  if (json === undefined) {
    throw new Error(
      'There is no test database here: only files named *.db.test.ts have one, so rename this test file.',
    );
  }
  return JSON.parse(json) as TestServer;
}

async function asOwner(server: TestServer, statement: string): Promise<void> {
  await runAt(server.ownerUrl, statement);
}

/** By the superuser, because a vacuum that is at work in the database is the superuser's and has to be ended too. */
async function remove(server: TestServer, name: string): Promise<void> {
  await runAt(server.superuserUrl, `drop database ${name} with (force)`);
}
