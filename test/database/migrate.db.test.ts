import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../migrations/index.js';
import { describeCatalog } from '../../src/database/catalog.js';
import { connectDatabase } from '../../src/database/database.js';
import { startEmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.js';
import { migrate, pendingMigrations } from '../../src/database/migrate.js';
import { migrateCommand } from '../../src/database/migrate-command.js';
import { schemaTools } from '../../src/database/mikro-orm.config.js';
import { type EmptyDatabase, emptyDatabase, runAt, TESTS, testDatabase } from '../support/database.js';

const everyMigration = migrations.map(({ name }) => name);

let empty: EmptyDatabase;

beforeEach(async () => {
  empty = await emptyDatabase();
});

afterEach(async () => await empty.drop());

test('The migrations lead from nothing to the entities and foreign keys as they are declared', async () => {
  const declared = await testDatabase();
  try {
    await migrate(empty.ownerUrl);
    expect(await catalogAt(empty.ownerUrl)).toEqual(await catalogAt(declared.ownerUrl));
  } finally {
    await declared.drop();
  }
});

test('The migrations lead down again to nothing', async () => {
  await migrate(empty.ownerUrl);
  const orm = schemaTools(empty.ownerUrl);
  try {
    await orm.migrator.down({ to: 0 });
  } finally {
    await orm.close();
  }
  expect(await catalogAt(empty.ownerUrl)).toEqual([]);
  expect(await pendingMigrations(empty.ownerUrl)).toEqual(everyMigration);
});

test('A migration is applied once, and what is still to be applied is named', async () => {
  expect(await pendingMigrations(empty.ownerUrl)).toEqual([...everyMigration, 'job-queue']);
  expect(await migrate(empty.ownerUrl)).toEqual(everyMigration);
  expect(await pendingMigrations(empty.ownerUrl)).toEqual([]);
  expect(await migrate(empty.ownerUrl)).toEqual([]);
});

test('The service may see by its own login what is still to be applied', async () => {
  expect(await pendingMigrations(empty.appUrl)).toEqual([...everyMigration, 'job-queue']);
  await migrate(empty.ownerUrl);
  expect(await pendingMigrations(empty.appUrl)).toEqual([]);
});

test('Of two services that migrate at the same time one waits for the other', async () => {
  const applied = await Promise.all([migrate(empty.ownerUrl), migrate(empty.ownerUrl)]);
  expect(applied.flat()).toEqual(everyMigration);
});

test('A privilege that was granted by hand is gone after migrating', async () => {
  await migrate(empty.ownerUrl);
  await runAt(empty.ownerUrl, 'grant update on audit_entry to doudi_app');
  await migrate(empty.ownerUrl);
  const rows = await runAt(
    empty.ownerUrl,
    `select has_table_privilege('doudi_app', 'audit_entry', 'insert') as add,
            has_table_privilege('doudi_app', 'audit_entry', 'update') as change`,
  );
  expect(rows).toEqual([{ add: true, change: false }]);
});

describe('npm run migrate', () => {
  test('applies what is missing and says what it did', async () => {
    expect(await command({ DATABASE_OWNER_URL: empty.ownerUrl, DATABASE_URL: empty.appUrl })).toEqual([
      ...everyMigration.map((name) => `Applied ${name}.`),
      expect.stringMatching(/^The schema of empty_\w+ at 127\.0\.0\.1 is up to date\.$/),
      'exit 0',
    ]);
  });

  test('has nothing to do without a server of its own', async () => {
    expect(await command({ DATABASE_URL: '' })).toEqual([
      expect.stringMatching(/^DATABASE_URL is not set, so there is nothing to migrate/),
      'exit 0',
    ]);
  });

  test('names what is wrong, without the password', async () => {
    expect(await command({ DATABASE_URL: 'postgresql://clerk:secret@127.0.0.1:1/doudi' })).toEqual([
      'The schema of doudi at 127.0.0.1 could not be migrated: connect ECONNREFUSED 127.0.0.1:1',
      'exit 1',
    ]);
    expect(await command({ DATABASE_URL: 'secret' })).toEqual([
      expect.stringMatching(/^The address of the database cannot be read; set DATABASE_OWNER_URL/),
      'exit 1',
    ]);
  });

  async function command(variables: Record<string, string>): Promise<string[]> {
    const said: string[] = [];
    const code = await migrateCommand(variables, (line) => said.push(line));
    return [...said, `exit ${code}`];
  }
});

describe('On a server without the application role', () => {
  test('a login that may create roles makes it and can run the service, another is told what to do', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'doudi-migrate-'));
    const server = await startEmbeddedPostgres({ dataDir, durability: 'NONE' });
    try {
      await runAt(server.superuserUrl, 'alter role doudi_app rename to somebody_else');
      await expect(migrate(server.ownerUrl)).rejects.toThrow(
        'The role doudi_app is missing and doudi_owner may not create roles. Let an administrator run: CREATE ROLE doudi_app NOLOGIN; GRANT doudi_app TO doudi_owner; then migrate again.',
      );
      await runAt(server.superuserUrl, 'alter role doudi_owner createrole');
      expect(await migrate(server.ownerUrl)).toEqual(everyMigration);
      const database = await connectDatabase({ scope: TESTS, url: server.ownerUrl });
      try {
        expect(await database.execute('select session_user, current_user')).toEqual([
          { session_user: 'doudi_owner', current_user: 'doudi_app' },
        ]);
      } finally {
        await database.close();
      }
    } finally {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    }
  }, 60_000);
});

async function catalogAt(url: string): Promise<string[]> {
  const lines = await describeCatalog(
    async <R extends object>(query: string) => (await runAt(url, query)) as R[],
  );
  return lines.map(({ text }) => text);
}
