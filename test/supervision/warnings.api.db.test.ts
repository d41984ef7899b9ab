import { newId } from '../../src/database/new-id.js';
import { deskOf } from '../cases/desk.js';
import { codes, done, neighbour } from '../cases/walks/walk.js';
import {
  CloseLeadDocument,
  CloseWarningDocument,
  ExamineWarningDocument,
  RecordRegistryChangesDocument,
  RiskWarningsDocument,
  RunScheduledWorkDocument,
} from '../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../support/api.js';
import { runAt } from '../support/database.js';
import { setFigures } from './figures.js';

const J = 'changfeng-county';
const COUNTY = '340121';
const XIATANG = '340121106';

let api: TestApi;
let inspector: Caller;
let caseId: string;
let person: { householdId: string; personId: string; index: string };

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
  inspector = api.as('INSPECTOR', COUNTY);
  const row = await api.clone.database.db
    .selectFrom('Household as h')
    .innerJoin('Person as p', 'p.id', 'h.headPersonId')
    .select(['h.id as householdId', 'p.id as personId', 'p.residentIdIndex as index'])
    .where('h.townshipId', '=', XIATANG)
    .orderBy('h.id')
    .executeTakeFirstOrThrow();
  const desk = deskOf(api);
  const clerk = await desk.officer('TOWNSHIP_OFFICER', XIATANG);
  const key = await desk.applyForAllowance(clerk, { jurisdictionId: J, id: row.householdId });
  caseId = key.id;
  person = { householdId: row.householdId, personId: row.personId, index: row.index };
}, 60_000);

afterAll(async () => await api.close());

const work = async (on: string) =>
  await api.as('COUNTY_OFFICER', COUNTY).run(RunScheduledWorkDocument, { input: {} }, { on });
const warnings = async (rule: string | null = null) =>
  (await inspector.run(RiskWarningsDocument, { rule: rule as never })).riskWarnings.nodes;

/** Rows as faulty data would be, past the foreign keys that keep such rows out of the ordinary ways. */
async function put(...statements: readonly string[]): Promise<void> {
  await runAt(api.clone.superuserUrl, 'set session_replication_role = replica', ...statements);
}

test('C9.1 the rules that need a figure name it while the county has set none, and raise nothing', async () => {
  const { riskRules } = await inspector.run(RiskWarningsDocument, {});
  expect(Object.fromEntries(riskRules.map(({ rule, missing }) => [rule, missing]))).toEqual({
    NEAR_LIMIT: ['warning.window.months', 'warning.near-limit.share', 'warning.near-limit.count'],
    SAME_OFFICER: ['warning.window.months', 'warning.same-officer.count'],
    DEAD_RECIPIENT: [],
    DOUBLE_BENEFIT: [],
    LEFT_OUT: [],
  });
  await work('2026-08-20');
  expect(await warnings()).toEqual([]);
  const [denied] = await api.as('TOWNSHIP_OFFICER', XIATANG).errors(RiskWarningsDocument, {});
  expect(denied?.extensions.code).toBe('FORBIDDEN');
});

test('C9.1 money after a death and the same benefit in two jurisdictions are found once', async () => {
  const { householdId, personId, index } = person;
  const twin = newId();
  const award = (j: string, payee: string, township: string) =>
    `insert into award (jurisdiction_id, id, case_id, decision_id, household_id, township_id, programme, kind, amount,
       active_from, status, payee_person_id, fund_id)
     values ('${j}', gen_random_uuid(), '${caseId}', gen_random_uuid(), '${householdId}', '${township}',
       'SUBSISTENCE_ALLOWANCE', 'RECURRING', 70000, '2026-01-01', 'ACTIVE', '${payee}', gen_random_uuid())`;
  await put(
    `update person set death_date = '2026-06-10' where id = '${personId}'`,
    ...['2026-06', '2026-07'].map(
      (
        period,
      ) => `insert into payment (jurisdiction_id, id, case_id, household_id, township_id, payee_person_id, programme,
          period, amount, status, fund_id, paid_on, reserve_transfer_id, post_transfer_id)
        values ('${J}', gen_random_uuid(), '${caseId}', '${householdId}', '${XIATANG}', '${personId}',
          'SUBSISTENCE_ALLOWANCE', '${period}', 70000, 'PAID', gen_random_uuid(), '${period}-15', gen_random_uuid(), gen_random_uuid())`,
    ),
    `insert into person (jurisdiction_id, id, name, sex, birth_date, resident_id_sealed, resident_id_index, resident_id_masked, created_at)
     select 'taian-city', '${twin}', name, sex, birth_date, resident_id_sealed, '${index}', resident_id_masked, created_at
       from person where id = '${personId}'`,
    award(J, personId, XIATANG),
    award('taian-city', twin, 'FTAT1'),
  );
  await work('2026-08-21');
  await work('2026-08-22');
  expect(await warnings('DEAD_RECIPIENT')).toMatchObject([
    { status: 'OPEN', raisedOn: '2026-08-21', detail: { period: '2026-07', deathDate: '2026-06-10' } },
  ]);
  expect(await warnings('DOUBLE_BENEFIT')).toMatchObject([
    { detail: { otherJurisdiction: 'taian-city', programme: 'SUBSISTENCE_ALLOWANCE' } },
  ]);
});

test('C9.1 X12 a household that monitoring found and that was sent away without help is searched for', async () => {
  const clerk = api.as('TOWNSHIP_OFFICER', XIATANG);
  const { residentId: other } = await neighbour(api, XIATANG, 1);
  const { recordRegistryChanges } = await clerk.run(RecordRegistryChangesDocument, {
    input: {
      source: '县人社局',
      rows: [{ residentId: other, kind: 'JOB_LOST', occurredOn: '2026-05-01' }] as never,
    },
  });
  const leadId = recordRegistryChanges.reports?.[0]?.lead?.id ?? '';
  const input = { leadId, ending: 'CLOSED' as const, reason: '电话无人接听' };
  done((await clerk.run(CloseLeadDocument, { input })).closeLead, 'lead');
  await work('2026-08-24');
  expect(await warnings('LEFT_OUT')).toHaveLength(1);
});

test('C9.1 many grants just under a limit and one officer with one household are told once the county has set its figures', async () => {
  await setFigures(
    api,
    COUNTY,
    {
      'warning.window.months': '6',
      'warning.near-limit.share': '0.9',
      'warning.near-limit.count': '3',
      'warning.same-officer.count': '3',
    },
    '2026-09-01',
  );
  const { officerId } = await api.actor('TOWNSHIP_APPROVER', XIATANG);
  const grant = (amount: number, paidOn: string) =>
    `insert into pay_first_grant (jurisdiction_id, id, case_id, household_id, township_id, fund_id, programme, amount,
       limit_amount, limit_basis, paid_on, paid_by, payment_id, transfer_id)
     values ('${J}', gen_random_uuid(), gen_random_uuid(), '${person.householdId}', '${XIATANG}', gen_random_uuid(),
       'TEMPORARY_EMERGENCY', ${amount}, 200000, '{}', '${paidOn}', '${officerId}', gen_random_uuid(), gen_random_uuid())`;
  await put(grant(180_000, '2026-07-01'), grant(199_900, '2026-07-02'), grant(179_999, '2026-07-03'));
  await work('2026-09-01');
  expect(await warnings('NEAR_LIMIT')).toEqual([]);
  expect(await warnings('SAME_OFFICER')).toMatchObject([{ detail: { grants: 3 }, officer: {} }]);
  await put(grant(200_000, '2026-07-04'));
  await work('2026-09-02');
  expect(await warnings('NEAR_LIMIT')).toMatchObject([
    { detail: { grants: 3 }, township: { nameZh: '下塘镇' } },
  ]);
});

test('C9.1 a warning is opened, examined and closed with a reason, in this order', async () => {
  const [warning] = await warnings('NEAR_LIMIT');
  const warningId = warning?.id ?? '';
  const close = async () =>
    (
      await inspector.run(CloseWarningDocument, {
        input: { warningId, outcome: 'UNFOUNDED', conclusion: '汛期集中救助,逐笔核对无误。' },
      })
    ).closeWarning;
  expect(codes(await close())).toEqual(['WARNING_STATUS']);
  const examine = async () =>
    (await inspector.run(ExamineWarningDocument, { input: { warningId, examination: '调阅3户档案。' } }))
      .examineWarning;
  expect(done(await examine(), 'warning')).toMatchObject({ status: 'EXAMINED' });
  expect(codes(await examine())).toEqual(['WARNING_STATUS']);
  expect(done(await close(), 'warning')).toMatchObject({ status: 'CLOSED', outcome: 'UNFOUNDED' });
  await work('2026-09-03');
  expect((await warnings('NEAR_LIMIT')).map(({ status }) => status)).toEqual(['CLOSED']);
});
