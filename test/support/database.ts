import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { connectDatabase, type Database, type DatabaseOptions } from '../../src/database/database.js';
import { type TestServer, withDatabase } from './test-server.js';

/** A database of one test file: an empty copy of the template. */
export interface TestDatabase {
  /** Connected as the application's role, so that privileges are those of the running service. */
  readonly database: Database;
  /** Login of the application's role. */
  readonly url: string;
  /** Login that owns the tables, for what the service itself may not do. */
  readonly ownerUrl: string;
  /** Every SQL statement that ran since `statements.length = 0`, in order. */
  readonly statements: string[];
  /** Closes the connections and removes the database. */
  drop(): Promise<void>;
}

/**
 * Makes the database of a test file; takes some 30 ms. Call it at the top of a `.db.test.ts` or in `beforeAll`, and
 * `drop()` in `afterAll`.
 */
export async function testDatabase(options: Partial<DatabaseOptions> = {}): Promise<TestDatabase> {
  const server = testServer();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asOwner(server, `create database ${name} template ${server.template} strategy file_copy`);
  const url = withDatabase(server.appUrl, name);
  const statements: string[] = [];
  const database = await connectDatabase({
    url,
    poolSize: 10,
    onStatement: (statement) => statements.push(statement),
    ...options,
  });
  return {
    database,
    url,
    ownerUrl: withDatabase(server.ownerUrl, name),
    statements,
    drop: async () => {
      await database.close();
      await asOwner(server, `drop database ${name} with (force)`);
    },
  };
}

/** Makes an empty database without any table, for tests of the schema itself. Answers the owner's login. */
export async function emptyDatabase(): Promise<{
  ownerUrl: string;
  appUrl: string;
  drop: () => Promise<void>;
}> {
  const server = testServer();
  const name = `empty_${randomUUID().replaceAll('-', '')}`;
  await asOwner(server, `create database ${name}`);
  return {
    ownerUrl: withDatabase(server.ownerUrl, name),
    appUrl: withDatabase(server.appUrl, name),
    drop: async () => await asOwner(server, `drop database ${name} with (force)`),
  };
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
  const client = new pg.Client({ connectionString: server.ownerUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
