import { jest } from '@jest/globals';
import { runAt } from '../support/database.js';
import { type Answer, type DeclaringService, declaringService } from '../support/declaring-service.js';
import { type FaultyProxy, faultyProxy } from '../support/faulty-proxy.js';

/** Shorter than the real ones, so that the tests are quick. */
const OPTIONS = {
  poolSize: 3,
  acquireTimeoutMs: 600,
  statementTimeoutMs: 1_000,
  lockTimeoutMs: 500,
  answerTimeoutMs: 300,
};
/** All that may pass until an answer comes: for a connection, then for a statement. */
const SOON_MS = 4_000;

const LONG_MS = 60_000;

let service: DeclaringService;
let proxy: FaultyProxy;

beforeAll(async () => {
  service = await declaringService({
    through: async (url) => {
      proxy = await faultyProxy(url);
      return proxy.url;
    },
    options: OPTIONS,
  });
  await service.list();
}, LONG_MS);

afterEach(async () => {
  await proxy.set({ kind: 'FAIR' });
  await recovered();
}, LONG_MS);

afterAll(async () => {
  await service.close();
  await proxy.close();
});

/** Without a restart, within seconds. */
async function recovered(): Promise<void> {
  const end = performance.now() + 10_000;
  while ((await service.get('/health/ready')).status !== 200) {
    if (performance.now() > end) throw new Error('The service did not recover.');
    await pause(100);
  }
  expect((await service.list()).status).toBe(200);
}

function expectOutage({ status, retryAfter, errors, data, ms }: Answer): void {
  expect(status).toBe(503);
  expect(retryAfter).toBe('5');
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['SERVICE_UNAVAILABLE']);
  expect(data?.declareSituation ?? null).toBeNull();
  expect(ms).toBeLessThan(SOON_MS);
}

async function expectLiveButNotReady(): Promise<void> {
  expect((await service.get('/health/live')).status).toBe(200);
  const ready = await service.get('/health/ready');
  expect([ready.status, ready.body]).toEqual([503, { status: 'database unavailable' }]);
  expect(ready.ms).toBeLessThan(SOON_MS);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

jest.setTimeout(LONG_MS);

describe('a database', () => {
  it('that is gone is answered 503 in seconds; the service is live, not ready, and comes back by itself', async () => {
    const rows = await service.rows();
    await proxy.set({ kind: 'GONE' });
    expectOutage(await service.list());
    expectOutage(await service.declare('gone'));
    await expectLiveButNotReady();
    await proxy.set({ kind: 'FAIR' });
    await recovered();
    expect(await service.rows()).toEqual(rows);
  });

  it('that restarts costs at most what was under way', async () => {
    await Promise.all([service.list(), service.list(), service.list()]);
    proxy.cut();
    await pause(50);
    const answers = await Promise.all([service.list(), service.list(), service.list()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('that ends the connections of the service is used again at once', async () => {
    await runAt(
      service.clone.superuserUrl,
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    );
    await pause(50);
    expect((await service.list()).status).toBe(200);
  });

  it('that falls silent is given up, with the connection', async () => {
    await proxy.set({ kind: 'SILENT' });
    expectOutage(await service.list());
    expectOutage(await service.declare('silent'));
    await expectLiveButNotReady();
  });

  it('that is slow is waited for, up to the limit of a statement', async () => {
    await proxy.set({ kind: 'SLOW', ms: 100 });
    expect((await service.list()).status).toBe(200);
    await proxy.set({ kind: 'SLOW', ms: 3_000 });
    expectOutage(await service.list());
  });

  it('whose connections are all in use is answered 503, and serves again when one is free', async () => {
    const sleepers = Array.from({ length: OPTIONS.poolSize }, () =>
      service.database.execute('select pg_sleep(0.9)'),
    );
    await pause(50);
    expectOutage(await service.list());
    await Promise.all(sleepers);
    expect((await service.list()).status).toBe(200);
  });

  it('that waits for a lock too long gives up, and nothing is half done', async () => {
    const rows = await service.rows();
    const holder = service.clone.database.transaction(async (tx) => {
      await tx.execute('lock table situation in exclusive mode');
      await pause(1_200);
    });
    await pause(100);
    expectOutage(await service.declare('locked', { key: 'declare-locked' }));
    await holder;
    expect(await service.rows()).toEqual(rows);
    expect(
      (await service.declare('locked', { key: 'declare-locked' })).data?.declareSituation?.userErrors,
    ).toEqual([]);
  });

  /** The server's own words and code when its disk is full (53100), raised where the last row would be written. */
  it('that is full is answered 503, and nothing is half done', async () => {
    const rows = await service.rows();
    await runAt(
      service.clone.superuserUrl,
      `create function disk_full() returns trigger language plpgsql as $$
         begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`,
      'create trigger disk_full before insert on outbox_event execute function disk_full()',
    );
    const full = await service.declare('full', { key: 'declare-full' });
    expectOutage(full);
    expect(JSON.stringify(full)).not.toContain('No space');
    expect(await service.rows()).toEqual(rows);
    await runAt(
      service.clone.superuserUrl,
      'drop trigger disk_full on outbox_event',
      'drop function disk_full',
    );
    expect(
      (await service.declare('full', { key: 'declare-full' })).data?.declareSituation?.userErrors,
    ).toEqual([]);
  });

  it('whose answer to a commit is lost has done the work once, and the key answers it', async () => {
    const rows = await service.rows();
    await proxy.set({ kind: 'LOST_COMMIT' });
    expectOutage(await service.declare('lost', { key: 'declare-lost' }));
    await proxy.set({ kind: 'FAIR' });
    const again = await service.declare('lost', { key: 'declare-lost' });
    expect(again.data?.declareSituation?.situation?.level).toBe('lost');
    const after = await service.rows();
    expect(Number(after.situations) - Number(rows.situations)).toBe(1);
  });

  it('that fails in the middle of many commands leaves each of them whole or not at all', async () => {
    const before = await service.rows();
    const calls = Array.from({ length: 60 }, async (_, n) => {
      await pause(n * 5);
      return await service.declare(`many ${n}`);
    });
    await pause(120);
    proxy.cut();
    const answers = await Promise.all(calls);
    const done = answers.filter(({ status }) => status === 200).length;
    for (const { status, errors } of answers) {
      const faults = errors?.map(({ extensions: { code, requestId } }) =>
        code === 'SERVICE_UNAVAILABLE'
          ? code
          : service.faults.find((line) => line.includes(String(requestId))),
      );
      expect([status, faults]).toEqual(status === 200 ? [200, undefined] : [503, ['SERVICE_UNAVAILABLE']]);
    }
    expect(done).toBeGreaterThan(0);
    const after = await service.rows();
    const added = (name: string) => Number(after[name]) - Number(before[name]);
    // A commit whose answer was lost is done although it was answered 503.
    expect(added('situations')).toBeGreaterThanOrEqual(done);
    expect(added('situations')).toBeLessThanOrEqual(done + OPTIONS.poolSize);
    expect([added('entries'), added('events')]).toEqual([added('situations'), added('situations')]);
  });
});
