import { createHash } from 'node:crypto';
import { encodeGlobalId } from '../../src/shared/ids.js';
import { codes, done, office } from '../cases/walks/walk.js';
import {
  IndicatorsDocument,
  PeriodicReportsDocument,
  RecordLeadDocument,
  RecordTrainingDocument,
  RunScheduledWorkDocument,
  TrainingsDocument,
} from '../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../support/api.js';

const J = 'changfeng-county';
const COUNTY = '340121';
const XIATANG = '340121106';

let api: TestApi;
let county: Caller;

beforeAll(async () => {
  api = await testApi({ today: '2026-06-04' });
  county = api.as('COUNTY_OFFICER', COUNTY);
}, 60_000);

afterAll(async () => await api.close());

const work = async (on: string) =>
  (await county.run(RunScheduledWorkDocument, { input: {} }, { on })).runScheduledWork.done ?? [];
const reports = async () => (await county.run(PeriodicReportsDocument, {})).periodicReports.nodes;
const lead = async (on: string) => {
  const input = { source: 'VILLAGE' as const, townshipId: office(J, XIATANG), description: '走访发现' };
  done(
    (await api.as('TOWNSHIP_OFFICER', XIATANG).run(RecordLeadDocument, { input }, { on })).recordLead,
    'lead',
  );
};

test('X10.3 the county reports on 5 June, 5 September and 5 December, not the day before, and frozen figures stay', async () => {
  await lead('2026-05-20');
  expect((await work('2026-06-04')).map(({ chore }) => chore)).not.toContain('REPORTS');
  expect(await reports()).toEqual([]);
  expect(await work('2026-06-05')).toContainEqual({ chore: 'REPORTS', day: '2026-06-05' });
  const [june] = await reports();
  expect(june).toMatchObject({ dueOn: '2026-06-05', periodFrom: '2026-01-01', periodUntil: '2026-06-05' });
  const leadsOf = (report: typeof june) =>
    report?.townships.find(({ township }) => township?.code === XIATANG)?.leads;
  expect(leadsOf(june)).toBe(1);
  await lead('2026-06-01');
  await work('2026-06-06');
  expect(await reports()).toEqual([june]);
  // Nothing ran on 5 September and 5 December; both reports are made up for afterwards, each with its own period.
  const late = await work('2026-12-20');
  expect(late.filter(({ chore }) => chore === 'REPORTS').map(({ day }) => day)).toEqual([
    '2026-09-05',
    '2026-12-05',
  ]);
  expect((await reports()).map(({ dueOn, periodFrom }) => [dueOn, periodFrom])).toEqual([
    ['2026-12-05', '2026-09-05'],
    ['2026-09-05', '2026-06-05'],
    ['2026-06-05', '2026-01-01'],
  ]);
  expect((await work('2026-12-20')).length).toBe(0);
  const kept = await api.clone.database.db
    .selectFrom('PeriodicReport')
    .selectAll()
    .orderBy('dueOn')
    .execute();
  expect(createHash('sha256').update(canonical(kept[0]?.content)).digest('hex')).toBe(kept[0]?.digest);
  await expect(
    api.clone.database.db.updateTable('PeriodicReport').set({ digest: 'x' }).execute(),
  ).rejects.toThrow();
});

test('C12 N7.3 indicators per township and month are counted from the data, within reach', async () => {
  const asked = { from: '2026-05', until: '2026-06' };
  const seen = async (caller: Caller) => (await caller.run(IndicatorsDocument, asked)).indicators;
  const all = await seen(county);
  expect(all).toHaveLength(6);
  const may = all.find(({ period, township }) => period === '2026-05' && township?.code === XIATANG);
  expect(may).toMatchObject({ leads: 1, leadsEnded: 0, decided: 0, medianDays: null, shareInTime: null });
  const { rows } = {
    rows: await api.clone.database.db
      .selectFrom('Household')
      .selectAll()
      .where('townshipId', '=', XIATANG)
      .execute(),
  };
  expect(
    all.find(({ period, township }) => period === '2026-06' && township?.code === XIATANG),
  ).toMatchObject({
    leads: 1,
    households: rows.filter(({ openedOn, closedOn }) => openedOn <= '2026-06-30' && closedOn === null).length,
  });
  expect(await seen(api.as('TOWNSHIP_OFFICER', XIATANG))).toHaveLength(2);
  const [refused] = await county.errors(IndicatorsDocument, { from: '2024-01', until: '2026-01' });
  expect(refused?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'until' });
});

test('C2.1 the training register says who was trained when, and what a year lacks', async () => {
  const { officerId } = await api.actor('TOWNSHIP_OFFICER', XIATANG);
  const record = async (caller: Caller, heldOn: string, jurisdiction = J) =>
    (
      await caller.run(RecordTrainingDocument, {
        input: {
          title: '低保政策培训',
          heldOn,
          officerIds: [encodeGlobalId('Officer', jurisdiction, officerId)],
        },
      })
    ).recordTraining;
  expect(codes(await record(county, '2026-06-05'))).toEqual(['DATE_IN_FUTURE']);
  const standing = async (caller: Caller) =>
    (await caller.run(TrainingsDocument, { year: 2026 })).trainingStanding;
  const before = await standing(county);
  expect(before).toMatchObject({ held: 0, needed: null, missing: 'training.year.least' });
  expect(done(await record(county, '2026-06-04'), 'training').officers).toHaveLength(1);
  expect(await standing(county)).toMatchObject({ held: 1, untrained: before.untrained - 1 });
  const city = api.as('COUNTY_OFFICER', '370900');
  expect(await standing(city)).toMatchObject({ held: 0, needed: 2, missing: null });
  expect(codes(await record(city, '2026-06-04', 'taian-city'))).toEqual(['NOT_FOUND']);
});

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
