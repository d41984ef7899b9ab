import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { migrate } from '../../src/database/migrate.js';
import { type EmptyDatabase, emptyDatabase, runAt } from '../support/database.js';
import { GRAPHQL_LINE, launchService, type ServiceProcess, tokenFor } from '../support/process.js';

jest.setTimeout(120_000);

let database: EmptyDatabase;
let dataDir: string;
const processes: ServiceProcess[] = [];

beforeAll(async () => {
  database = await emptyDatabase();
  await migrate(database.ownerUrl);
  dataDir = await mkdtemp(join(tmpdir(), 'doudi-process-'));
});

afterAll(async () => {
  for (const { child } of processes) child.kill('SIGKILL');
  await Promise.all(processes.map(({ ended }) => ended));
  await rm(dataDir, { recursive: true, force: true });
  await database.drop();
});

async function launch(variables: Readonly<Record<string, string>> = {}) {
  const service = launchService({ DATABASE_URL: database.appUrl, DATA_DIR: dataDir, ...variables });
  processes.push(service);
  const [, url = ''] = await service.printed(GRAPHQL_LINE);
  await service.printed(/HOTLINE_OPERATOR at .*\n {4}\S+\n/);
  return { ...service, url };
}

const agent = new Agent({ keepAlive: true });

/** The status and data of an answer, or the code of the error that came instead of one. */
function ask(
  url: string,
  token: string,
  body: object,
): Promise<{ status: number; data: unknown } | { failed: string }> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => {
        const { data } = JSON.parse(text) as { data: unknown };
        resolve({ status: response.statusCode ?? 0, data });
      });
      response.on('aborted', () => resolve({ failed: 'CUT' }));
    });
    sent.on('error', (error: NodeJS.ErrnoException) => resolve({ failed: error.code ?? 'UNKNOWN' }));
    sent.end(JSON.stringify(body));
  });
}

const DECLARE = `mutation ($input: DeclareSituationInput!) {
  declareSituation(input: $input) { situation { id activeFrom } userErrors { code } }
}`;

function declaration(level: string) {
  return {
    kind: 'MAJOR_EVENT',
    level,
    activeFrom: '2026-08-20',
    activeUntil: '2026-08-20',
    basis: 'Notice 1',
  };
}

describe('a service that is told to stop under load', () => {
  it('answers what is under way, takes nothing new, and has done just what it answered', async () => {
    const { child, url, ended, out, err } = await launch();
    const token = tokenFor(out(), 'COUNTY_APPROVER');
    const answers: Awaited<ReturnType<typeof ask>>[] = [];
    let over = false;
    const client = async (n: number) => {
      for (let call = 0; !over; call += 1) {
        const answer = await ask(url, token, {
          query: DECLARE,
          variables: { input: declaration(`stop ${n} ${call}`) },
        });
        answers.push(answer);
        if ('failed' in answer) return;
      }
    };
    const clients = Array.from({ length: 20 }, (_, n) => client(n));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    child.kill('SIGTERM');
    const code = await ended;
    over = true;
    await Promise.all(clients);
    expect([code, err()]).toEqual([0, expect.not.stringContaining('failed')]);
    // A connection that the service has closed after its last answer refuses the next request or resets it.
    const failures = new Set(answers.flatMap((answer) => ('failed' in answer ? [answer.failed] : [])));
    expect(['ECONNREFUSED', 'ECONNRESET']).toEqual(expect.arrayContaining([...failures]));
    const done = answers.filter((answer) => 'status' in answer && answer.status === 200);
    expect(done.length).toBeGreaterThan(20);
    const [row] = await runAt(
      database.superuserUrl,
      "select count(*)::int as situations from situation where level like 'stop %'",
    );
    expect(row).toEqual({ situations: done.length });
  });
});

describe('the time zone of the process', () => {
  it('changes no answer', async () => {
    const zones = ['UTC', 'America/New_York', 'Pacific/Kiritimati'];
    const services = [];
    for (const TZ of zones) services.push(await launch({ TZ }));
    const tokens = services.map(({ out }) => tokenFor(out(), 'COUNTY_APPROVER'));
    const query = `{
      service { today }
      situations(first: 3) { nodes { activeFrom activeUntil } }
      households(first: 5) { nodes { openedOn members { activeFrom person { birthDate } } } }
    }`;
    const answers = [];
    for (const [index, { url }] of services.entries()) {
      answers.push(await ask(url, tokens[index] ?? '', { query }));
    }
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    expect(answers[0]).toMatchObject({ status: 200, data: { service: { today } } });
    for (const answer of answers) expect(answer).toEqual(answers[0]);

    for (const [index, { url }] of services.entries()) {
      const answer = await ask(url, tokens[index] ?? '', {
        query: DECLARE,
        variables: { input: declaration(`zone ${index}`) },
      });
      expect(answer).toMatchObject({
        data: { declareSituation: { situation: { activeFrom: '2026-08-20' }, userErrors: [] } },
      });
    }
    const rows = await runAt(
      database.superuserUrl,
      "select distinct active_from::text as day from situation where level like 'zone %'",
    );
    expect(rows).toEqual([{ day: '2026-08-20' }]);
  });
});
