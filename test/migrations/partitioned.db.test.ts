import { readFile } from 'node:fs/promises';
import { AuditProver } from '../../src/access/audit/audit-prover.js';
import { connectDatabase } from '../../src/database/database.js';
import { migrate, pendingMigrations } from '../../src/database/migrate.js';
import { rowSecurityRefusal } from '../../src/database/row-security-check.js';
import { withinScope } from '../../src/database/scope.js';
import { encodeGlobalId } from '../../src/shared/ids.js';
import { caseOf, codes, neighbour, stepsOf, top } from '../cases/walks/walk.js';
import {
  AcceptCaseDocument,
  ApprovePayrollDocument,
  CaseFileDocument,
  DecideCaseDocument,
  EndNoticeDocument,
  PayFirstDocument,
  PaymentsDocument,
  PayPayrollDocument,
  PreparePayrollDocument,
  PublicNoticesDocument,
  PublishNoticeDocument,
  RecordEconomicCheckResultDocument,
  RecordHomeVisitDocument,
  RecordReviewDocument,
  RequestEconomicCheckDocument,
  SubmitApplicationDocument,
  WorklistDocument,
} from '../generated/operations.js';
import { type TestApi, testApi } from '../support/api.js';
import { type EmptyDatabase, emptyDatabase, runAt } from '../support/database.js';
import { testKeyring } from '../support/keyring.js';

const SCRIPT = 'migrations/partitioned/by-jurisdiction.sql';
const AREA = 'jiuhuashan-scenic-area';
const TOWN = '341723108';
const COUNTY = 'changfeng-county';
const XIATANG = '340121106';

async function partition(ownerUrl: string, pieces: number): Promise<void> {
  await runAt(ownerUrl, `set doudi.partitions = '${pieces}'`, await readFile(SCRIPT, 'utf8'));
}

describe('A database that was migrated and then partitioned by jurisdiction', () => {
  let empty: EmptyDatabase;
  beforeAll(async () => {
    empty = await emptyDatabase();
    await migrate(empty.ownerUrl);
    await partition(empty.ownerUrl, 3);
  }, 120_000);
  afterAll(async () => await empty.drop());

  it('is up to date for the service, and stands behind the declared row-level security', async () => {
    expect(await pendingMigrations(empty.appUrl)).toEqual([]);
    const { stamp } = new AuditProver(testKeyring().audit);
    const database = await connectDatabase({ url: empty.appUrl, poolSize: 1, stamp });
    try {
      expect(await rowSecurityRefusal(database)).toBeNull();
    } finally {
      await database.close();
    }
  });

  it('is migrated on like any other', async () => {
    expect(await migrate(empty.ownerUrl)).toEqual([]);
    await runAt(empty.ownerUrl, 'alter table welfare_case add column later text null');
    const rows = await runAt(
      empty.ownerUrl,
      "select count(*)::int as n from information_schema.columns where table_name = 'welfare_case' and column_name = 'later'",
    );
    expect(rows).toEqual([{ n: 4 }]);
  });

  it('is not partitioned twice', async () => {
    await expect(partition(empty.ownerUrl, 3)).rejects.toThrow('The tables are partitioned already.');
  });

  it('lets the service reach rows through the tables only', async () => {
    await expect(runAt(empty.appUrl, 'set role doudi_app', 'select from partition_0.person')).rejects.toThrow(
      /permission denied for schema partition_0/,
    );
  });
});

/** The demonstration, moved into partitions with its rows, and worked on from then on. */
describe('The service on partitioned tables', () => {
  let api: TestApi;
  let before: unknown;
  const counts = async () =>
    await runAt(
      api.clone.ownerUrl,
      `select (select count(*)::int from person) as person, (select count(*)::int from household) as household,
              (select count(*)::int from transfer) as transfer, (select sum(amount)::text from entry where amount > 0) as moved,
              (select max(id)::int from entry) as entry`,
    );

  beforeAll(async () => {
    api = await testApi({ today: '2022-08-01' });
    before = await counts();
    await partition(api.clone.ownerUrl, 4);
  }, 120_000);
  afterAll(async () => await api.close());

  it('finds every row that was there', async () => {
    expect(await counts()).toEqual(before);
    expect((before as { person: number }[])[0]?.person).toBeGreaterThan(60);
    const [spread] = await runAt(
      api.clone.ownerUrl,
      'select count(distinct tableoid)::int as partitions from household',
    );
    expect(spread?.partitions).toBeGreaterThan(1);
  });

  it('J17, C8 takes an allowance from the form over the notice to the payment', async () => {
    const clerk = api.as('TOWNSHIP_OFFICER', TOWN);
    const household = await neighbour(api, TOWN, 1);
    const { submitApplication } = await clerk.run(SubmitApplicationDocument, {
      input: {
        channel: 'WINDOW',
        household: { householdId: household.id },
        programmes: [
          {
            programme: 'SUBSISTENCE_ALLOWANCE',
            papers: ['CHECK_AUTHORISATION', 'INTEGRITY_COMMITMENT', 'DIAGNOSIS'],
          },
        ],
        integritySignedOn: api.today,
      },
    });
    expect(submitApplication.userErrors).toEqual([]);
    const caseId = submitApplication.cases[0]?.id ?? '';
    caseOf((await clerk.run(AcceptCaseDocument, { input: { caseId } })).acceptCase);
    const authorisation = { personId: household.headPersonId, signedOn: api.today as string };
    const sources = ['BANKS'] as const;
    await clerk.run(RequestEconomicCheckDocument, { input: { caseId, sources, authorisation } });
    const findings = [{ source: 'BANKS' as const, differs: false }];
    await clerk.run(RecordEconomicCheckResultDocument, { input: { caseId, findings } });
    const visit = {
      visitedOn: api.today as string,
      investigators: ['陈三', '沈四'],
      findings: '相符',
      doubts: false,
    };
    const signed = { signedByInvestigators: true, signedByHousehold: true };
    const visited = await clerk.run(RecordHomeVisitDocument, { input: { caseId, ...visit, ...signed } });
    expect(stepsOf(caseOf(visited.recordHomeVisit).steps)).toMatchObject({ REVIEW: 'OPEN' });
    const reviewer = api.as('TOWNSHIP_OFFICER', TOWN, 2);
    const review = { caseId, recommendation: 'APPROVE' as const, opinion: '符合条件' };
    caseOf((await reviewer.run(RecordReviewDocument, { input: review })).recordReview);
    caseOf((await clerk.run(PublishNoticeDocument, { input: { caseId } })).publishNotice);
    const { publicNotices } = await api
      .anonymous()
      .run(PublicNoticesDocument, { jurisdictionId: encodeGlobalId('Jurisdiction', AREA) });
    expect(publicNotices.nodes[0]).toMatchObject({ memberCount: 2, programme: 'SUBSISTENCE_ALLOWANCE' });
    const on = { on: '2022-08-09' };
    caseOf((await clerk.run(EndNoticeDocument, { input: { caseId } }, on)).endNotice);
    const approver = api.as('TOWNSHIP_APPROVER', TOWN);
    const granted = caseOf((await approver.run(DecideCaseDocument, { input: { caseId } }, on)).decideCase);
    expect(granted).toMatchObject({ status: 'ACTIVE', awards: [{ amount: '1036.00' }] });

    const manager = api.as('FUND_MANAGER', await top(api, AREA));
    const second = api.as('FUND_MANAGER', await top(api, AREA), 2);
    const month = { programme: 'SUBSISTENCE_ALLOWANCE', period: '2022-09' };
    const later = { on: '2022-09-05' };
    const { preparePayroll } = await manager.run(PreparePayrollDocument, { input: month }, later);
    const input = { payrollRunId: preparePayroll.payrollRun?.id ?? '' };
    expect((await second.run(ApprovePayrollDocument, { input }, later)).approvePayroll.userErrors).toEqual(
      [],
    );
    expect((await manager.run(PayPayrollDocument, { input }, later)).payPayroll.userErrors).toEqual([]);
    const { payments } = await manager.run(PaymentsDocument, {}, later);
    expect(payments.nodes).toMatchObject([{ amount: '1036.00', status: 'PAID', period: '2022-09' }]);
    expect((await clerk.run(WorklistDocument, { first: 5 })).cases.nodes.map(({ id }) => id)).toEqual([
      caseId,
    ]);
    const elsewhere = api.as('TOWNSHIP_OFFICER', '341723203');
    expect((await elsewhere.run(CaseFileDocument, { id: caseId })).case).toBeNull();
  });

  it('J9.1 pays first once and refuses in the same words, since constraints keep their names', async () => {
    const clerk = api.as('TOWNSHIP_OFFICER', XIATANG);
    const approver = api.as('TOWNSHIP_APPROVER', XIATANG);
    const household = await neighbour(api, XIATANG, 2);
    const { submitApplication } = await clerk.run(SubmitApplicationDocument, {
      input: {
        channel: 'WINDOW',
        urgent: true,
        household: { householdId: household.id },
        emergency: { kind: 'FIRE', occurredOn: api.today },
        programmes: [{ programme: 'TEMPORARY_EMERGENCY', requestedAmount: '500.00' }],
      },
    });
    const caseId = submitApplication.cases[0]?.id ?? '';
    caseOf((await clerk.run(AcceptCaseDocument, { input: { caseId } })).acceptCase);
    const input = { caseId, amount: '500.00' };
    expect((await approver.run(PayFirstDocument, { input })).payFirst.userErrors).toEqual([]);
    expect(codes((await approver.run(PayFirstDocument, { input })).payFirst)).toHaveLength(1);
    const [row] = await runAt(api.clone.ownerUrl, 'select * from person limit 1');
    await expect(
      runAt(api.clone.ownerUrl, `insert into person select * from person where id = '${String(row?.id)}'`),
    ).rejects.toMatchObject({
      code: '23505',
      constraint: expect.stringMatching(/^person_(pkey|.*_key|.*_idx)$/),
    });
  });

  it('keeps what is append-only, and money that does not balance out', async () => {
    await expect(runAt(api.clone.ownerUrl, 'update decision set reason = null')).rejects.toThrow(
      /append-only|never/i,
    );
    await expect(
      runAt(
        api.clone.ownerUrl,
        'insert into entry (jurisdiction_id, transfer_id, account_id, amount, balance_after) select jurisdiction_id, transfer_id, account_id, 1, balance_after + 1 from entry limit 1',
      ),
    ).rejects.toThrow();
  });

  it('shows the rows of one jurisdiction to its scope, and reads its partition only', async () => {
    const { database } = api.clone;
    const seen = await withinScope({ kind: 'JURISDICTIONS', ids: [COUNTY] }, async () =>
      database.execute<{ place: string }>('select distinct jurisdiction_id as place from household'),
    );
    expect(seen).toEqual([{ place: COUNTY }]);
    const plan = await runAt(
      api.clone.ownerUrl,
      `explain select * from welfare_case where jurisdiction_id = '${COUNTY}' and status = 'ACCEPTED'`,
    );
    const scanned = new Set(
      JSON.stringify(plan).match(/partition_\d+/g) ?? JSON.stringify(plan).match(/on welfare_case\w*/g),
    );
    expect(scanned.size).toBe(1);
  });
});
