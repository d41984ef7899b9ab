import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GRAPHQL_LINE, launchService, type ServiceProcess } from './support/process.js';

const OLD_NODE =
  "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.11.0'});Object.defineProperty(process,'version',{value:'v20.11.0'})";
const LONG_MS = 90_000;

let dataDir: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'doudi-main-'));
});

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

function launch(variables: Readonly<Record<string, string>>, ...options: readonly string[]): ServiceProcess {
  const launched = launchService({ DATA_DIR: dataDir, ...variables }, ...options);
  children.push(launched.child);
  return launched;
}

async function today(url: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-demo-date': '2026-08-20' },
    body: JSON.stringify({ query: '{ service { today } }' }),
  });
  return await response.json();
}

describe('the program', () => {
  it('under an old Node says in one sentence what to do', async () => {
    const { ended, err } = launch({}, '--import', OLD_NODE);
    expect(await ended).toBe(1);
    expect(err()).toBe(
      'This service needs Node 24, but this is v20.11.0: start it by `npm start` after `npm ci` without --omit=optional, which brings its own Node.\n',
    );
  });

  it('with a bad setting says in one sentence which', async () => {
    const { ended, err, out } = launch({ PORT: 'x' });
    expect(await ended).toBe(1);
    expect(err()).toBe('PORT is "x"; set it to a whole number from 0 to 65535.\n');
    expect(out()).toBe('');
  });

  it(
    'serves from a database of its own, stops when told to, and comes back after it was killed',
    async () => {
      const first = launch({ DEMO: 'on' });
      const [, url = ''] = await first.printed(GRAPHQL_LINE);
      expect(await today(url)).toMatchObject({ data: { service: { today: '2026-08-20' } } });
      first.child.kill('SIGTERM');
      expect(await first.ended).toBe(0);
      await expect(fetch(url)).rejects.toThrow();

      const second = launch({ DEMO: 'on' });
      await second.printed(GRAPHQL_LINE);
      second.child.kill('SIGKILL');
      await second.ended;

      const third = launch({ DEMO: 'on' });
      const [, again = ''] = await third.printed(GRAPHQL_LINE);
      expect(await today(again)).toMatchObject({ data: { service: { today: '2026-08-20' } } });
      expect(third.out()).not.toContain('Applied the migration');
      third.child.kill('SIGINT');
      expect(await third.ended).toBe(0);
    },
    LONG_MS,
  );

  it(
    'serves from several processes on one port, brings back one that dies, and stops them all',
    async () => {
      const service = launch({ DEMO: 'on', WEB_CONCURRENCY: '2', PORT: String(await freePort()) });
      const [, url = ''] = await service.printed(GRAPHQL_LINE);
      expect(await today(url)).toMatchObject({ data: { service: { today: '2026-08-20' } } });
      const supervisor = service.child.pid as number;
      await until(async () => (await childrenOf(supervisor)).length === 2);
      const [dying] = await childrenOf(supervisor);
      process.kill(dying as number, 'SIGKILL');
      await until(async () => {
        const alive = await childrenOf(supervisor);
        return alive.length === 2 && !alive.includes(dying as number);
      });
      await until(async () => (await today(url).catch(() => null)) !== null);
      service.child.kill('SIGTERM');
      expect(await service.ended).toBe(0);
      await expect(fetch(url)).rejects.toThrow();
    },
    LONG_MS,
  );

  it(
    'with several processes that cannot start ends with the one sentence',
    async () => {
      const { ended, err } = launch({
        WEB_CONCURRENCY: '2',
        DATABASE_URL: 'postgresql://a@127.0.0.1:1/none',
      });
      expect(await ended).toBe(1);
      expect(err().trim().split('\n')).toHaveLength(1);
    },
    LONG_MS,
  );
});

/** The processes that this one started. */
async function childrenOf(pid: number): Promise<readonly number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return text
    .split(' ')
    .filter((child) => child !== '')
    .map(Number);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 100));
}
