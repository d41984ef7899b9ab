import { neighbour } from '../cases/walks/walk.js';
import {
  LeadsDocument,
  RecordRegistryChangesDocument,
  RunScheduledWorkDocument,
} from '../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../support/api.js';
import { setFigures } from './figures.js';

const COUNTY = '340121';
const XIATANG = '340121106';
const BEITANG = 'FCFT2';

let api: TestApi;
let clerk: Caller;
let county: Caller;
let ids: readonly string[];

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
  clerk = api.as('TOWNSHIP_OFFICER', XIATANG);
  county = api.as('COUNTY_OFFICER', COUNTY);
  const people = await api.clone.database.db
    .selectFrom('Person as p')
    .innerJoin('Membership as m', 'm.personId', 'p.id')
    .innerJoin('Household as h', 'h.id', 'm.householdId')
    .select(['p.jurisdictionId', 'p.residentIdSealed'])
    .where('h.townshipId', '=', XIATANG)
    .orderBy('p.id')
    .limit(5)
    .execute();
  ids = people.map((person) =>
    api.sealer.open(person.jurisdictionId, 'person.residentId', person.residentIdSealed),
  );
  expect(ids).toHaveLength(5);
}, 60_000);

afterAll(async () => await api.close());

async function hand(rows: readonly object[], more: object = {}, caller = clerk) {
  const { recordRegistryChanges } = await caller.run(RecordRegistryChangesDocument, {
    input: { source: '县医疗保障局', rows: rows as never, ...more },
  });
  expect(recordRegistryChanges.userErrors).toEqual([]);
  return recordRegistryChanges.reports ?? [];
}

const dataLeads = async () =>
  (await clerk.run(LeadsDocument, { filter: { source: 'DATA_MATCH' }, first: 50 })).leads.nodes;

test('N3.2 X10 a change that the policy watches raises one alert, which is a lead, however often it is handed in', async () => {
  const rows = [
    { residentId: ids[0], kind: 'JOB_LOST', occurredOn: '2026-08-01' },
    { residentId: ids[1], kind: 'DEATH', occurredOn: '2026-08-02' },
    { residentId: ids[2], kind: 'DISABILITY', occurredOn: '2026-08-21' },
    { residentId: ids[3], kind: 'MEDICAL_BILL', occurredOn: '2026-08-03', amount: '52300.00' },
    { residentId: ids[4], kind: 'MEDICAL_BILL', occurredOn: '2026-08-03' },
    { residentId: ids[0], kind: 'JOB_LOST', occurredOn: '2026-08-01' },
  ];
  const outcomes = (reports: readonly { readonly outcome: string }[]) =>
    reports.map(({ outcome }) => outcome);
  const expected = ['ALERTED', 'ALERTED', 'INVALID', 'RULE_INCOMPLETE', 'INVALID', 'KNOWN'];
  expect(outcomes(await hand(rows, { dryRun: true }))).toEqual(expected);
  expect(await dataLeads()).toEqual([]);
  const reports = await hand(rows);
  expect(outcomes(reports)).toEqual(expected);
  expect(reports[0]?.lead).toMatchObject({ source: 'DATA_MATCH' });
  expect(reports[2]?.problem).toMatchObject({
    code: 'DATE_IN_FUTURE',
    path: ['input', 'rows', '2', 'occurredOn'],
  });
  expect(reports[3]?.missing).toBe('monitoring.medical-bill.least');
  expect(reports[4]?.problem?.code).toBe('AMOUNT_MISSING');
  expect(await dataLeads()).toHaveLength(2);
  expect(outcomes(await hand(rows))).toEqual(['KNOWN', 'KNOWN', 'INVALID', 'KNOWN', 'INVALID', 'KNOWN']);
  expect(await dataLeads()).toHaveLength(2);
});

test('people of another township look unknown, and two imports at once raise one alert', async () => {
  const { residentId } = await neighbour(api, BEITANG, 0);
  const row = { residentId, kind: 'JOB_LOST', occurredOn: '2026-08-01' };
  expect(await hand([row])).toMatchObject([{ outcome: 'UNKNOWN_PERSON', lead: null }]);
  const twice = await Promise.all([1, 2, 3].map(async () => await hand([row], {}, county)));
  expect(
    twice
      .flat()
      .map(({ outcome }) => outcome)
      .sort(),
  ).toEqual(['ALERTED', 'KNOWN', 'KNOWN']);
});

test('a change that waited for a figure is matched by the clock once the county has set it', async () => {
  await setFigures(
    api,
    COUNTY,
    { 'monitoring.medical-bill.least': '30000.00', 'monitoring.income-drop.share': '0.5' },
    '2026-09-01',
  );
  const before = await dataLeads();
  await county.run(RunScheduledWorkDocument, { input: {} }, { on: '2026-08-31' });
  expect(await dataLeads()).toHaveLength(before.length);
  await county.run(RunScheduledWorkDocument, { input: {} }, { on: '2026-09-01' });
  expect(await dataLeads()).toHaveLength(before.length + 1);
  await county.run(RunScheduledWorkDocument, { input: {} }, { on: '2026-09-02' });
  expect(await dataLeads()).toHaveLength(before.length + 1);
  api.setToday('2026-09-02');
  const reports = await hand([
    { residentId: ids[2], kind: 'MEDICAL_BILL', occurredOn: '2026-09-01', amount: '29999.99' },
    { residentId: ids[2], kind: 'MEDICAL_BILL', occurredOn: '2026-09-01', amount: '30000.00' },
    {
      residentId: ids[3],
      kind: 'INCOME_DROP',
      occurredOn: '2026-09-01',
      amount: '1000.01',
      amountBefore: '2000.00',
    },
    {
      residentId: ids[4],
      kind: 'INCOME_DROP',
      occurredOn: '2026-09-01',
      amount: '1000.00',
      amountBefore: '2000.00',
    },
  ]);
  expect(reports.map(({ outcome }) => outcome)).toEqual(['BELOW_LINE', 'ALERTED', 'BELOW_LINE', 'ALERTED']);
});

test('the record of a call keeps no number of a person', async () => {
  const residentId = ids[0] ?? '';
  await county.run(
    RecordRegistryChangesDocument,
    {
      input: {
        source: '县人社局',
        rows: [{ residentId, kind: 'JOB_LOST', occurredOn: '2026-07-01' }] as never,
      },
    },
    { idempotencyKey: 'monitoring-test-1' },
  );
  const texts = await Promise.all(
    ['AuditEntry', 'OutboxEvent', 'IdempotencyRecord', 'Lead', 'RegistryChange'].map(
      async (table) =>
        await api.clone.database.db
          .selectFrom(table as never)
          .selectAll()
          .execute(),
    ),
  );
  const all = JSON.stringify(texts, (_, value) => (typeof value === 'bigint' ? String(value) : value));
  expect(all).not.toContain(residentId);
});
