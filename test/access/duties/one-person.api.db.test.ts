import { newId } from '../../../src/database/new-id.js';
import { encodeGlobalId } from '../../../src/shared/ids.js';
import { codes } from '../../cases/walks/walk.js';
import {
  COUNTY,
  FUND,
  grantMonthly,
  J,
  openFund,
  PROGRAMME,
  withoutCases,
} from '../../funds/awards/monthly-awards.js';
import {
  ApprovePayrollDocument,
  DelegateDocument,
  ExamineWarningDocument,
  PreparePayrollDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import { runAt } from '../../support/database.js';

const TODAY = '2026-11-21';

/** C6: duties are apart by person, whatever the account and whoever acts for whom. */
describe('One person', () => {
  let api: TestApi;
  let away: Caller;
  let standIn: Caller;
  let delegation: string;

  beforeAll(async () => {
    api = await testApi({ today: TODAY });
    await withoutCases(api);
    away = api.as('FUND_MANAGER', COUNTY, 1);
    standIn = api.as('FUND_MANAGER', COUNTY, 2);
    await grantMonthly(api, await openFund(api, FUND, '20000.00'), ['500.00']);
    const toOfficerId = encodeGlobalId('Officer', J, (await api.actor('FUND_MANAGER', COUNTY, 2)).officerId);
    const input = { toOfficerId, activeFrom: TODAY, activeUntil: '2026-11-28', reason: '休假' };
    const { delegate } = await away.run(DelegateDocument, { input });
    delegation = delegate.delegation?.id ?? '';
  }, 60_000);
  afterAll(async () => await api.close());

  const inTheirPlace = async (query: string, input: object) => {
    const { bytes } = await standIn.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-acting-for': delegation },
      payload: Buffer.from(JSON.stringify({ query, variables: { input } })),
    });
    return (JSON.parse(bytes.toString('utf8')) as { data: Record<string, Answer> }).data;
  };
  interface Answer {
    readonly payrollRun: { readonly id: string; readonly status: string } | null;
    readonly userErrors: readonly { readonly code: string }[];
  }
  const PREPARE = `mutation ($input: PreparePayrollInput!) {
    preparePayroll(input: $input) { payrollRun { id status } userErrors { code } } }`;
  const APPROVE = `mutation ($input: PayrollStepInput!) {
    approvePayroll(input: $input) { payrollRun { id status } userErrors { code } } }`;
  const approve = async (caller: Caller, payrollRunId: string) =>
    codes((await caller.run(ApprovePayrollDocument, { input: { payrollRunId } })).approvePayroll);

  test('who had a payroll prepared for them does not approve it, nor does the colleague; another one of the colleague they do', async () => {
    const prepared = await inTheirPlace(PREPARE, {
      ...{ programme: PROGRAMME, period: '2026-08', idempotencyKey: 'for-a-colleague' },
    });
    expect(prepared.preparePayroll?.userErrors).toEqual([]);
    const run = prepared.preparePayroll?.payrollRun?.id ?? '';
    expect(await approve(away, run)).toEqual(['SAME_PERSON']);
    expect(await approve(standIn, run)).toEqual(['SAME_PERSON']);
    const own = await standIn.run(PreparePayrollDocument, {
      input: { programme: PROGRAMME, period: '2026-09' },
    });
    const second = own.preparePayroll.payrollRun?.id ?? '';
    const inPlace = await inTheirPlace(APPROVE, { payrollRunId: second, idempotencyKey: 'approve-mine' });
    expect(inPlace.approvePayroll?.userErrors).toMatchObject([{ code: 'SAME_PERSON' }]);
    expect(await approve(away, second)).toEqual([]);
  });

  test('who is warned of does not look into it under another account', async () => {
    const inspector = api.as('INSPECTOR', COUNTY);
    const { officerId: ownId } = await api.actor('INSPECTOR', COUNTY);
    const { officerId: otherId } = await api.actor('COUNTY_OFFICER', COUNTY);
    const warningId = newId();
    await runAt(
      api.clone.superuserUrl,
      'set session_replication_role = replica',
      `update officer set person_index = (select person_index from officer where id = '${ownId}') where id = '${otherId}'`,
      `insert into risk_warning (jurisdiction_id, id, rule, fingerprint, officer_id, detail, raised_on, status)
       values ('${J}', '${warningId}', 'SAME_OFFICER', 'one-person', '${otherId}', '{}', '2026-08-20', 'OPEN')`,
    );
    const input = { warningId: encodeGlobalId('RiskWarning', J, warningId), examination: '调阅档案。' };
    const { examineWarning } = await inspector.run(ExamineWarningDocument, { input });
    expect(codes(examineWarning)).toEqual(['OWN_WARNING']);
    await api.clone.database.execute('update officer set person_index = null where id = $1', [otherId]);
    const free = await inspector.run(ExamineWarningDocument, { input });
    expect(codes(free.examineWarning)).toEqual([]);
  });
});
