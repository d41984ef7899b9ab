import { randomBytes } from 'node:crypto';
import { createServer as createTcpServer } from 'node:net';
import { pino } from 'pino';
import { type Config, readConfig } from '../src/config.js';
import { migrate } from '../src/database/migrate.js';
import { start } from '../src/start.js';
import { startFailure } from '../src/start-refusal.js';
import { emptyDatabase, runAt } from './support/database.js';

const log = pino({ level: 'silent' });
const keys = {
  SEALING_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  BLIND_INDEX_KEY: randomBytes(32).toString('base64'),
  AUDIT_KEY: randomBytes(32).toString('base64'),
};

let database: Awaited<ReturnType<typeof emptyDatabase>>;

beforeAll(async () => {
  database = await emptyDatabase();
});

afterAll(async () => await database.drop());

function configFor(variables: Readonly<Record<string, string>>): Config {
  const config = readConfig({ DEMO: 'off', PORT: '0', ...keys, ...variables });
  if (!config.ok) throw new Error(config.error);
  return config.value;
}

async function refusalOf(config: Config): Promise<string> {
  try {
    const service = await start({ config, policies: [], log, say: () => undefined });
    await service.stop();
  } catch (error) {
    return startFailure(error);
  }
  throw new Error('The service started.');
}

describe('a service with a database server', () => {
  it('does not touch a schema that is behind, and names the command', async () => {
    const sentence = await refusalOf(configFor({ DATABASE_URL: database.appUrl }));
    expect(sentence).toMatch(
      /^The database empty_\w+ at 127\.0\.0\.1 lacks \d+ of our migrations, the first is \d+-initial; run `npm run migrate` with the same DATABASE_URL and start again\.$/,
    );
  });

  it('starts on a schema that is up to date, says where, and gives everything back', async () => {
    await migrate(database.ownerUrl);
    const said: string[] = [];
    const config = configFor({ DATABASE_URL: database.appUrl, EXPLORER: 'on' });
    const clock = () => new Date('2026-08-20T16:30:00Z');
    const service = await start({ config, policies: [], log, say: (line) => said.push(line), clock });
    expect(said).toEqual([
      expect.stringMatching(/^doudi \d+\.\d+\.\d+ is ready\.$/),
      `  GraphQL   ${service.url}/graphql`,
      `  Explorer  ${service.url}/explorer`,
    ]);
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ service { today } viewer { kind } }' }),
    });
    expect(await response.json()).toMatchObject({
      data: { service: { today: '2026-08-21' }, viewer: { kind: 'ANONYMOUS' } },
    });
    await Promise.all([service.stop(), service.stop()]);
    await expect(fetch(`${service.url}/health/live`)).rejects.toThrow();
  });

  it('does not start with other keys than those of the audit', async () => {
    await runAt(
      database.appUrl,
      `insert into audit_entry (jurisdiction_id, at, actor, actor_name, role, operation, object_type, object_id, detail, request_id, mac)
       values ('j', now(), 'a', 'a', 'a', 'a', 'a', 'a', '{}', 'a', 'a1.0123abcd.${'n'.repeat(16)}.${'m'.repeat(43)}')`,
    );
    expect(await refusalOf(configFor({ DATABASE_URL: database.appUrl }))).toMatch(
      /^The audit in the database was proven under a key that AUDIT_KEY does not name;/,
    );
    await runAt(
      database.superuserUrl,
      'set session_replication_role = replica',
      "delete from audit_entry where jurisdiction_id = 'j'",
    );
  });

  it('says which port is taken', async () => {
    const other = createTcpServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    try {
      const config = configFor({ DATABASE_URL: database.appUrl, PORT: String(port) });
      expect(await refusalOf(config)).toBe(
        `Port ${port} of 127.0.0.1 is used by another program; stop that one, or set PORT to another port.`,
      );
    } finally {
      other.close();
    }
  });

  it('says which address is not its own', async () => {
    const config = configFor({ DATABASE_URL: database.appUrl, HOST: '203.0.113.7' });
    expect(await refusalOf(config)).toMatch(/^HOST is 203\.0\.113\.7, which is no address of this machine;/);
  });

  it('says that the database cannot be reached, without its password', async () => {
    const sentence = await refusalOf(
      configFor({ DATABASE_URL: 'postgresql://app:hidden@127.0.0.1:9/doudi' }),
    );
    expect(sentence).toMatch(/^The database doudi at 127\.0\.0\.1 cannot be used: /);
    expect(sentence).not.toContain('hidden');
  });

  it('says which policy module cannot be loaded', async () => {
    const config = configFor({ DATABASE_URL: database.appUrl, POLICIES: '@nobody/policy' });
    expect(await refusalOf(config)).toMatch(/^POLICIES names @nobody\/policy, which cannot be loaded: /);
  });
});
