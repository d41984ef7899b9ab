import { createHash } from 'node:crypto';
import { service } from '../../../src/api/context.js';
import { PushesChore } from '../../../src/bulk/sharing/pushes-chore.service.js';
import { readTable } from '../../../src/bulk/table-file.service.js';
import { localDate } from '../../../src/shared/local-date.js';
import { unwrap } from '../../../src/shared/result.js';
import { ScheduleService } from '../../../src/supervision/schedule/schedule.service.js';
import { accept, deskAt, investigate, notice, open, review } from '../../cases/walks/short-ways.js';
import { codes, done, neighbour } from '../../cases/walks/walk.js';
import {
  DataCatalogueDocument,
  DataPushesDocument,
  DecideCaseDocument,
  EndDataPushDocument,
  PaymentsDocument,
  PayPaymentDocument,
  RecordPushAnswerDocument,
  RunScheduledWorkDocument,
  SetDataPushDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';

const J = 'changfeng-county';
const COUNTY = '340121';
const XIATANG = '340121106';
const DECIDED_ON = '2025-03-20';
const SETS = ['PERSONS', 'HOUSEHOLDS', 'CASES', 'DECISIONS', 'AWARDS', 'PAYMENTS'] as const;
const CITY = { platform: 'CITY_SHARING', rhythm: 'DAILY', startsOn: '2025-03-05' } as const;

let api: TestApi;
let approver: Caller;
let clerk: Caller;

beforeAll(async () => {
  api = await testApi({ today: '2025-03-05' });
  approver = api.as('COUNTY_APPROVER', COUNTY);
  clerk = api.as('COUNTY_OFFICER', COUNTY);
}, 60_000);

afterAll(async () => await api.close());

const pushes = async (first = 20, after: string | null = null) =>
  (await clerk.run(DataPushesDocument, { first, after })).dataPushes;
const work = async (on: string) =>
  (await clerk.run(RunScheduledWorkDocument, { input: {} }, { on })).runScheduledWork.done ?? [];

/** One household is granted a single sum and paid it. */
async function grant(): Promise<{ readonly headName: string; readonly residentId: string }> {
  const desk = deskAt(api, XIATANG);
  const household = await neighbour(api, XIATANG, 1);
  const caseId = await open(desk.clerk, {
    channel: 'WINDOW',
    household: { householdId: household.id },
    programmes: [{ programme: 'TEMPORARY_EMERGENCY', requestedAmount: '900.00' }],
    emergency: { kind: 'FIRE', occurredOn: '2025-03-01' },
  });
  await accept(desk.clerk, caseId);
  await investigate(desk.clerk, caseId, household.headPersonId, api.today);
  await review(desk.reviewer, caseId);
  await notice(desk.clerk, caseId, DECIDED_ON);
  const on = { on: DECIDED_ON };
  expect(codes((await desk.approver.run(DecideCaseDocument, { input: { caseId } }, on)).decideCase)).toEqual(
    [],
  );
  const manager = api.as('FUND_MANAGER', COUNTY);
  const { payments } = await manager.run(PaymentsDocument, { filter: { caseId } }, on);
  const paymentId = payments.nodes[0]?.id ?? '';
  expect(codes((await manager.run(PayPaymentDocument, { input: { paymentId } }, on)).payPayment)).toEqual([]);
  return household;
}

test('C4.1 J19 every column of every file stands in the catalogue, the file is what its manifest says, and no number is in clear', async () => {
  const { headName, residentId } = await grant();
  for (const dataSet of SETS) {
    const input = { ...CITY, dataSet };
    done((await approver.run(SetDataPushDocument, { input })).setDataPush, 'target');
  }
  expect(await work('2025-03-21')).toContainEqual({ chore: 'PUSHES', day: '2025-03-21' });
  const { dataCatalogue } = await api.anonymous().run(DataCatalogueDocument, {});
  expect(dataCatalogue.map(({ code }) => code)).toEqual(SETS);
  const { nodes } = await pushes();
  expect(nodes).toHaveLength(SETS.length);
  const rowsOf = new Map<string, readonly (readonly string[])[]>();
  for (const push of nodes) {
    expect(push).toMatchObject({ periodFrom: '2025-03-05', periodUntil: DECIDED_ON, status: 'WAITING' });
    const { status, bytes } = await clerk.fetch(push.file);
    expect(status).toBe(200);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(push.digest);
    expect(bytes.toString('utf8')).not.toContain(residentId);
    const [headings, ...rows] = unwrap(await readTable(bytes));
    const declared = dataCatalogue.find(({ code }) => code === push.dataSet)?.fields ?? [];
    expect(headings).toEqual(declared.map(({ code }) => code));
    expect(rows).toHaveLength(push.rowCount);
    expect(rows.length).toBeGreaterThan(0);
    rowsOf.set(push.dataSet, rows);
    const manifest = JSON.parse((await clerk.fetch(push.manifest)).bytes.toString('utf8'));
    expect(manifest).toMatchObject({
      ...{ jurisdiction: J, platform: 'CITY_SHARING', dataSet: push.dataSet, sequence: 1 },
      ...{ from: '2025-03-05', until: DECIDED_ON, rows: push.rowCount, sha256: push.digest },
      fields: headings,
    });
  }
  expect(rowsOf.get('PERSONS')?.some((row) => row.includes(headName))).toBe(true);
  expect(rowsOf.get('PERSONS')?.every((row) => /\*/.test(row[3] ?? ''))).toBe(true);
  expect(rowsOf.get('DECISIONS')?.[0]).toEqual(expect.arrayContaining(['900.00', DECIDED_ON]));
  expect(rowsOf.get('PAYMENTS')?.[0]).toEqual(expect.arrayContaining(['900.00', 'PAID', DECIDED_ON]));
  const audits = await api.clone.database.db
    .selectFrom('AuditEntry')
    .select(['operation', 'actor'])
    .where('objectType', '=', 'DataPush')
    .execute();
  expect(audits.filter(({ operation }) => operation === 'fetchDataPush')).toHaveLength(2 * SETS.length);
  expect(audits.filter(({ actor }) => actor === 'system:clock')).toHaveLength(SETS.length);
});

test('J19 a day is pushed once by however many instances, and a downtime is made up for without a gap', async () => {
  const chore = new PushesChore(api.clone.database);
  const moment = { jurisdictionId: J, day: localDate('2025-03-21'), now: new Date('2025-03-21T02:00:00Z') };
  expect(await Promise.all([chore.run(moment), chore.run(moment)])).toEqual([0, 0]);
  const later = { ...moment, day: localDate('2025-04-02') };
  const made = await Promise.all([chore.run(later), chore.run(later), chore.run(later)]);
  expect(made.reduce((sum, each) => sum + each, 0)).toBe(SETS.length);
  const page = await pushes(4);
  expect(
    page.nodes.map(({ madeOn, periodFrom, periodUntil, sequence }) => [
      madeOn,
      periodFrom,
      periodUntil,
      sequence,
    ]),
  ).toEqual(Array.from({ length: 4 }, () => ['2025-04-02', '2025-03-21', '2025-04-01', 2]));
  const rest = await pushes(20, page.pageInfo.endCursor ?? null);
  expect(rest.nodes).toHaveLength(2 * SETS.length - 4);
  const decisions = [...page.nodes, ...rest.nodes].find((push) => push.dataSet === 'DECISIONS');
  expect(decisions).toMatchObject({ sequence: 2, rowCount: 0 });
  expect(
    await service(api, ScheduleService).pending(J, localDate('2025-03-21'), moment.now),
  ).not.toContainEqual({ chore: 'PUSHES', day: '2025-03-21' });
  await expect(
    api.clone.database.db.updateTable('DataPush').set({ rowCount: 1 }).execute(),
  ).rejects.toThrow();
});

test('J19 what the platform said is recorded: rejected, delivered again, accepted, and then no more', async () => {
  const push = { platform: 'CITY_SHARING', dataSet: 'PAYMENTS', sequence: 1 } as const;
  const answer = async (accepted: boolean, note: string, sequence = 1) =>
    (await clerk.run(RecordPushAnswerDocument, { input: { ...push, sequence, accepted, note } }))
      .recordPushAnswer;
  expect(codes(await answer(true, ' '))).toEqual(['TEXT_LENGTH']);
  expect(codes(await answer(true, '回执1', 9))).toEqual(['UNKNOWN_PUSH']);
  expect(done(await answer(false, '格式校验未通过'), 'push').status).toBe('REJECTED');
  expect(done(await answer(true, '回执20250322001'), 'push')).toMatchObject({
    status: 'ACCEPTED',
    answers: [{ accepted: false }, { accepted: true, note: '回执20250322001' }],
  });
  expect(codes(await answer(false, '又退回'))).toEqual(['PUSH_ACCEPTED']);
  const listed = (await pushes()).nodes.filter(({ dataSet }) => dataSet === 'PAYMENTS');
  expect(listed.map(({ sequence, status }) => [sequence, status])).toEqual([
    [2, 'WAITING'],
    [1, 'ACCEPTED'],
  ]);
});

test('J19 what is given up is pushed no more, and other places and smaller offices see and fetch nothing', async () => {
  const input = { platform: 'CITY_SHARING', dataSet: 'PERSONS' } as const;
  expect(done((await approver.run(EndDataPushDocument, { input })).endDataPush, 'target').endedOn).toBe(
    api.today,
  );
  expect(codes((await approver.run(EndDataPushDocument, { input })).endDataPush)).toEqual(['NOT_PUSHED']);
  const day = localDate('2025-04-10');
  const chore = new PushesChore(api.clone.database);
  expect(await chore.run({ jurisdictionId: J, day, now: new Date('2025-04-10T02:00:00Z') })).toBe(
    SETS.length - 1,
  );
  const file = '/exports/pushes/CITY_SHARING-PAYMENTS-1.csv';
  expect((await api.as('COUNTY_OFFICER', '370900').fetch(file)).status).toBe(404);
  expect((await api.as('TOWNSHIP_OFFICER', XIATANG).fetch(file)).status).toBe(403);
  expect((await api.anonymous().fetch(file)).status).toBe(401);
  expect((await clerk.fetch('/exports/pushes/CITY_SHARING-SECRETS-1.csv')).status).toBe(404);
  const other = await api.as('COUNTY_OFFICER', '370900').run(DataPushesDocument, {});
  expect([other.dataPushTargets, other.dataPushes.nodes]).toEqual([[], []]);
  const [refused] = await clerk.errors(SetDataPushDocument, { input: { ...CITY, dataSet: 'CASES' } });
  expect(refused?.extensions.code).toBe('FORBIDDEN');
});
