import { setTimeout as pause } from 'node:timers/promises';
import { service } from '../../src/api/context.js';
import { newId } from '../../src/database/new-id.js';
import { JobWorker } from '../../src/jobs/job-worker.js';
import { localDate } from '../../src/shared/local-date.js';
import { CHORES } from '../../src/supervision/schedule/schedule.js';
import { ScheduleService } from '../../src/supervision/schedule/schedule.service.js';
import { type TestApi, testApi } from '../support/api.js';
import { runAt } from '../support/database.js';

const J = 'changfeng-county';
const XIATANG = '340121106';

let api: TestApi;
let now = new Date('2026-08-20T02:00:00Z');
const failures: string[] = [];

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
}, 60_000);

const workers: JobWorker[] = [];

afterAll(async () => {
  // A test that failed half-way leaves its workers behind.
  for (const each of workers) await each.close();
  await api.close();
});

function worker(): JobWorker {
  const made = new JobWorker({
    url: api.clone.url,
    database: api.clone.database,
    schedule: counting(service(api, ScheduleService)),
    clock: () => now,
    onError: (error) => failures.push(error.message),
  });
  workers.push(made);
  return made;
}

/** How often a chore was really finished, by this process or the other. */
let finished = 0;

function counting(schedule: ScheduleService): Pick<ScheduleService, 'jurisdictions' | 'pending' | 'run'> {
  return {
    jurisdictions: () => schedule.jurisdictions(),
    pending: (...asked) => schedule.pending(...asked),
    run: async (...asked) => {
      const isFirst = await schedule.run(...asked);
      if (isFirst) finished += 1;
      return isFirst;
    },
  };
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`It did not come about within 30 s: ${failures.join('; ')}`);
    await pause(50);
  }
}

const runs = async () =>
  await api.clone.database.db.selectFrom('ScheduledRun').selectAll().orderBy('day').execute();
const jobs = async () =>
  await runAt(api.clone.ownerUrl, 'select count(*)::int as count from graphile_worker.jobs').then(([row]) =>
    Number(row?.count),
  );
const jurisdictions = async () => await service(api, ScheduleService).jurisdictions();

test('two instances do the work of a day once, and after a downtime what was left undone', async () => {
  const { officerId } = await api.actor('TOWNSHIP_OFFICER', XIATANG);
  await api.clone.database.db
    .insertInto('Lead')
    .values({
      jurisdictionId: J,
      id: newId(),
      source: 'HOTLINE',
      reportedOn: localDate('2026-08-18'),
      townshipId: XIATANG,
      villageId: 'FCFT1V1',
      personName: null,
      contactSealed: null,
      description: '独居老人三天未出门',
      status: 'OPEN',
      applicationId: null,
      closedReason: null,
      closedOn: null,
      closedBy: null,
      dueOn: localDate('2026-08-21'),
      dueUnknown: null,
      level: 'VILLAGE',
      attendedBy: null,
      attendedOn: null,
      householdId: null,
      personId: null,
      createdBy: officerId,
      createdAt: now,
    })
    .execute();
  const daily = CHORES.filter((chore) => chore !== 'REPORTS');
  const expected = (await jurisdictions()).length * daily.length;
  const first = worker();
  const second = worker();
  await Promise.all([first.start(), second.start()]);
  await until(async () => (await runs()).length === expected && (await jobs()) === 0);
  await Promise.all([first.plan(), second.plan(), first.plan()]);
  await until(async () => (await jobs()) === 0);
  expect(await runs()).toHaveLength(expected);
  expect(finished).toBe(expected);
  await Promise.all([first.close(), second.close()]);

  // Nothing runs for twelve days; then one instance comes back.
  now = new Date('2026-09-01T02:00:00Z');
  const third = worker();
  await third.start();
  await until(async () => (await runs()).length === 2 * expected && (await jobs()) === 0);
  await third.close();
  const rises = await api.clone.database.db.selectFrom('LeadRise').selectAll().execute();
  expect(rises).toMatchObject([
    { fromLevel: 'VILLAGE', toLevel: 'TOWNSHIP', risenOn: '2026-09-01', officerId: null },
  ]);
  const breaches = await api.clone.database.db.selectFrom('DeadlineBreach').selectAll().execute();
  expect(breaches).toMatchObject([{ kind: 'LEAD', dueOn: '2026-08-21' }]);
  expect(failures).toEqual([]);
}, 60_000);

test('a stopped instance leaves no job taken, and a chore that fails is told, tried again and done in the end', async () => {
  now = new Date('2026-09-02T02:00:00Z');
  await runAt(api.clone.ownerUrl, 'alter table deadline_breach rename to deadline_breach_away');
  const fourth = worker();
  await fourth.start();
  await until(async () => fourth.stats.read().some(({ task, failed }) => task === 'chore' && failed > 0));
  await fourth.close();
  expect(failures.join(' ')).toContain('deadline_breach');
  expect(
    await runAt(
      api.clone.ownerUrl,
      'select task_identifier from graphile_worker.jobs where locked_at is not null',
    ),
  ).toEqual([]);
  await runAt(
    api.clone.ownerUrl,
    'alter table deadline_breach_away rename to deadline_breach',
    'update graphile_worker._private_jobs set run_at = now()',
  );
  const fifth = worker();
  await fifth.start();
  const wanted = (await jurisdictions()).length;
  await until(
    async () =>
      (await runs()).filter(({ day, chore }) => day === '2026-09-02' && chore === 'CLOCKS').length === wanted,
  );
  await fifth.close();
}, 60_000);

test('the application may use the queue but not change its tables', async () => {
  await expect(
    runAt(api.clone.url, 'alter table graphile_worker._private_jobs add column mine int'),
  ).rejects.toThrow(/must be owner/);
  await expect(runAt(api.clone.url, 'delete from graphile_worker.migrations')).rejects.toThrow(
    /permission denied/,
  );
});
