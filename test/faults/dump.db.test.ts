import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { jest } from '@jest/globals';
import { migrate } from '../../src/database/migrate.js';
import { runAt } from '../support/database.js';
import { installedPostgres, type OwnServer, startOwnServer } from '../support/installed-postgres.js';
import { GRAPHQL_LINE, launchService, type ServiceProcess } from '../support/process.js';

jest.setTimeout(300_000);

/**
 * The embedded PostgreSQL brings no `pg_dump`, so this runs on the system's PostgreSQL. Where there is none (on Debian:
 * `apt-get install postgresql`) it is skipped; the copy of a data folder in backup.db.test.ts is rehearsed everywhere.
 */
const installed = await installedPostgres();

const OWNER = { name: 'doudi_owner', password: 'owner' };
const SERVICE = { name: 'doudi_service', password: 'service' };
const DATABASE = 'doudi';
const HOOKS = './test/support/typescript-hooks.mjs';

const servers: OwnServer[] = [];
const children: ChildProcess[] = [];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doudi-dump-'));
});

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const server of servers) await server.stop();
  await rm(folder, { recursive: true, force: true });
});

(installed === null ? describe.skip : describe)(
  'a dump by pg_dump, restored on another server (needs a PostgreSQL of the system, 15 or newer)',
  () => {
    it('is the same service: ledger and audit whole, roles and row-level security as they were, and it goes on', async () => {
      if (installed === null) return;
      const tool = (name: string, ...args: readonly string[]) =>
        promisify(execFile)(join(installed.folder, name), args);
      const first = await newServer();
      await migrate(first.url(OWNER, DATABASE));
      await createServiceLogin(first);
      const before = await launch(first);
      const told = await moveMoney(before);
      await stop(before);
      const heads = join(folder, 'head.jsonl');
      const head = await command(first, 'src/audit.ts', 'head');
      expect(head.code).toBe(0);
      await writeFile(heads, head.out);
      const counts = await countRows(first);

      const file = join(folder, 'doudi.dump');
      await tool('pg_dump', '-Fc', '-f', file, first.superuserUrl(DATABASE));
      await first.stop();
      servers.splice(servers.indexOf(first), 1);

      const second = await newServer();
      await runAt(second.superuserUrl(DATABASE), 'create role doudi_app nologin');
      await createServiceLogin(second);
      await tool('pg_restore', '--exit-on-error', '-d', second.superuserUrl(DATABASE), file);

      expect(await countRows(second)).toEqual(counts);
      expect(Number(counts.entry)).toBeGreaterThan(0);
      const audit = await command(second, 'src/audit.ts', 'verify', '--head', heads);
      expect(audit).toMatchObject({ code: 0, said: expect.stringMatching(/^[1-9]\d* entries verified/) });
      const ledger = await command(second, 'src/ledger.ts', 'verify');
      expect(ledger).toMatchObject({ code: 0, said: expect.stringMatching(/[1-9]\d* transfers/) });
      await expectWalls(second);
      expect(await migrate(second.url(OWNER, DATABASE))).toEqual([]);

      const after = await launch(second);
      expect(await after.ask('TOWNSHIP_APPROVER', STATE)).toEqual(told);
      expect(await after.ask('COUNTY_APPROVER', DECLARE)).toMatchObject({
        declareSituation: { userErrors: [] },
      });
      await stop(after);

      // What was lost after a head had been carried away is noticed on the restored copy as well.
      await runAt(
        second.superuserUrl(DATABASE),
        'set session_replication_role = replica',
        'delete from audit_entry where id = (select max(id) from audit_entry where id <= (select max(entry_id) from audit_link))',
      );
      expect((await command(second, 'src/audit.ts', 'verify', '--head', heads)).code).toBe(1);
    });
  },
);

const STATE = `{
  cases(first: 50) { nodes { id number status payFirst } }
  households(first: 50) { nodes { id headName version } }
}`;
const DECLARE = `mutation { declareSituation(input: {
  kind: MAJOR_EVENT, level: "after the restore", activeFrom: "2026-08-20", activeUntil: "2026-08-20", basis: "Notice 1"
}) { situation { id } userErrors { code } } }`;

interface Running extends ServiceProcess {
  ask(role: string, query: string, variables?: object): Promise<Record<string, unknown>>;
}

/** A server with an empty database of its owner, as an administrator makes it. */
async function newServer(): Promise<OwnServer> {
  if (installed === null) throw new Error('There is no PostgreSQL here.');
  const server = await startOwnServer(installed);
  servers.push(server);
  await runAt(
    server.superuserUrl('postgres'),
    `create role ${OWNER.name} login createrole password '${OWNER.password}'`,
    `create database ${DATABASE} owner ${OWNER.name}`,
  );
  return server;
}

/** The login of the running service, which is in the role doudi_app and owns nothing. */
async function createServiceLogin(server: OwnServer): Promise<void> {
  await runAt(
    server.superuserUrl(DATABASE),
    `create role ${SERVICE.name} login password '${SERVICE.password}' in role doudi_app`,
  );
}

async function launch(server: OwnServer): Promise<Running> {
  const service = launchService(settings(server));
  children.push(service.child);
  const [, url = ''] = await service.printed(GRAPHQL_LINE);
  await service.printed(/HOTLINE_OPERATOR at .*\n {4}\S+\n/);
  const tokens = new Map<string, string>();
  const ask = async (role: string, query: string, variables: object = {}) => {
    const place = role.startsWith('TOWNSHIP') ? '340121106' : '340121';
    const token =
      tokens.get(role) ?? (await command(server, 'src/token.ts', '--role', role, '--place', place)).out;
    tokens.set(role, token);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token.trim()}` },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };
  return { ...service, ask };
}

async function stop({ child, ended }: ServiceProcess): Promise<void> {
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
}

function settings(server: OwnServer): Readonly<Record<string, string>> {
  return { DATABASE_URL: server.url(SERVICE, DATABASE), DATA_DIR: join(folder, 'data'), DEMO: 'on' };
}

/** A family gets help the same day from the reserve fund of its township; answers what the approver then sees. */
async function moveMoney({ ask }: Running): Promise<unknown> {
  const { households } = (await ask('TOWNSHIP_OFFICER', '{ households(first: 1) { nodes { id } } }')) as {
    households: { nodes: readonly { id: string }[] };
  };
  const applied = (await ask('TOWNSHIP_OFFICER', APPLY, {
    input: {
      channel: 'WINDOW',
      urgent: true,
      household: { householdId: households.nodes[0]?.id },
      emergency: { kind: 'FIRE', occurredOn: '2026-08-19' },
      programmes: [{ programme: 'TEMPORARY_EMERGENCY', requestedAmount: '1500.00' }],
    },
  })) as { submitApplication: { cases: readonly { id: string }[] } };
  const caseId = applied.submitApplication.cases[0]?.id;
  await ask('TOWNSHIP_OFFICER', ACCEPT, { input: { caseId } });
  const paid = await ask('TOWNSHIP_APPROVER', PAY, { input: { caseId, amount: '1500.00' } });
  expect(paid).toMatchObject({ payFirst: { case: { payFirst: 'PAPERS_OWED' }, userErrors: [] } });
  return await ask('TOWNSHIP_APPROVER', STATE);
}

const APPLY = `mutation ($input: SubmitApplicationInput!) {
  submitApplication(input: $input) { cases { id } userErrors { message } } }`;
const ACCEPT =
  'mutation ($input: CaseInput!) { acceptCase(input: $input) { case { id } userErrors { message } } }';
const PAY =
  'mutation ($input: PayFirstInput!) { payFirst(input: $input) { case { payFirst } userErrors { message } } }';

/** The rows of every table of ours, as its superuser sees them. */
async function countRows(server: OwnServer): Promise<Record<string, unknown>> {
  const url = server.superuserUrl(DATABASE);
  const tables = await runAt(
    url,
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1",
  );
  const counts = tables.map(({ name }) => `'${String(name)}', (select count(*) from "${String(name)}")`);
  // In parts: a function takes a hundred arguments.
  const parts: Record<string, unknown>[] = [];
  for (let at = 0; at < counts.length; at += 40) {
    const [row] = await runAt(
      url,
      `select json_build_object(${counts.slice(at, at + 40).join(', ')}) as counts`,
    );
    parts.push(row?.counts as Record<string, unknown>);
  }
  return Object.assign({}, ...parts) as Record<string, unknown>;
}

/** The service's login sees nothing without a scope, one jurisdiction with one, and rewrites no history. */
async function expectWalls(server: OwnServer): Promise<void> {
  const url = server.url(SERVICE, DATABASE);
  const households = 'select count(*)::int as seen from household';
  const seenIn = async (scope: string) =>
    await runAt(url, 'set role doudi_app', `set doudi.scope = '${scope}'`, households);
  expect(await seenIn('')).toEqual([{ seen: 0 }]);
  expect(await seenIn('nowhere')).toEqual([{ seen: 0 }]);
  const [{ seen } = { seen: 0 }] = await seenIn('changfeng-county');
  expect(Number(seen)).toBeGreaterThan(0);
  const rewrite = runAt(
    url,
    'set role doudi_app',
    "set doudi.scope = '*'",
    "update audit_entry set actor = 'x'",
  );
  await expect(rewrite).rejects.toThrow(/permission denied/);
  await expect(runAt(server.superuserUrl(DATABASE), "update audit_entry set actor = 'x'")).rejects.toThrow();
}

/** Runs a command of the operator; answers its exit code, what it printed and all it said. */
function command(
  server: OwnServer,
  file: string,
  ...args: readonly string[]
): Promise<{ code: number | null; out: string; said: string }> {
  const child = spawn(process.execPath, ['--import', HOOKS, file, ...args], {
    env: { PATH: process.env.PATH ?? '', ...settings(server) },
  });
  children.push(child);
  let [out, said] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    said += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, said })));
}
