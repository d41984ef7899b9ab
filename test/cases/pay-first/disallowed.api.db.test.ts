import {
  DecideRecoveryDocument,
  DisallowPayFirstDocument,
  NotifyRecoveryDocument,
  PayFirstDocument,
  PayFirstGrantsDocument,
  ProposeRecoveryDocument,
  RecordRepaymentDocument,
  ReserveFundsDocument,
  SettlePayFirstDocument,
  TrialBalanceDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import { accept, type Desk, deskAt, open } from '../walks/short-ways.js';
import { caseOf, codes, done, neighbour, office, top } from '../walks/walk.js';

const COUNTY = 'changfeng-county';
const XIATANG = '340121106';
const HELP = 'TEMPORARY_EMERGENCY';
const FINDING = '经核实未发生火灾';

describe('J20.2: what was paid first and should not have been', () => {
  let api: TestApi;
  let desk: Desk;
  let manager: Caller;
  let caseId: string;
  let household: Awaited<ReturnType<typeof neighbour>>;

  beforeAll(async () => {
    api = await testApi({ today: '2026-08-20' });
    desk = deskAt(api, XIATANG);
    manager = api.as('FUND_MANAGER', await top(api, COUNTY));
    household = await neighbour(api, XIATANG, 0);
    caseId = await open(desk.clerk, {
      channel: 'WINDOW',
      urgent: true,
      household: { householdId: household.id },
      programmes: [{ programme: HELP, requestedAmount: '1800.00' }],
      emergency: { kind: 'FIRE', occurredOn: '2026-08-19' },
    });
    await accept(desk.clerk, caseId);
    const { payFirst } = await desk.clerk.run(PayFirstDocument, { input: { caseId, amount: '1800.00' } });
    caseOf(payFirst);
  }, 60_000);
  afterAll(async () => await api.close());

  /** What the reserve fund has available, has spent and claims back, in yuan. */
  async function standing(): Promise<readonly string[]> {
    const { reserveFunds } = await manager.run(ReserveFundsDocument, { townshipId: office(COUNTY, XIATANG) });
    const fundId = reserveFunds.nodes[0]?.id ?? '';
    const days = { from: '2026-01-01', until: '2026-12-31' };
    const { trialBalance } = await manager.run(TrialBalanceDocument, { ...days, fundId });
    const closing = new Map(trialBalance.lines.map((line) => [line.account as string, line.closing]));
    return ['AVAILABLE', 'SPENT', 'CLAIMED'].map((account) => closing.get(account) ?? '0.00');
  }

  const disallow = async (by: Caller, finding = FINDING) =>
    (await by.run(DisallowPayFirstDocument, { input: { caseId, finding } })).disallowPayFirst;

  it('J20.2, J9.1 is disallowed by another officer than the one who paid, and with a finding', async () => {
    const before = await standing();
    expect(codes(await disallow(desk.clerk))).toEqual(['SAME_PERSON']);
    expect(codes(await disallow(desk.reviewer, ' '))).toEqual(['TEXT_LENGTH']);
    expect(await standing()).toEqual(before);
  });

  it('J20.2 becomes a claim of the reserve fund, once, and cannot be settled any more', async () => {
    const [available, spent] = await standing();
    expect(caseOf(await disallow(desk.reviewer))).toMatchObject({ payFirst: 'DISALLOWED' });
    expect(await standing()).toEqual([available, (Number(spent) - 1800).toFixed(2), '1800.00']);
    expect(codes(await disallow(desk.reviewer))).toEqual(['PAY_FIRST_STATE']);
    const settled = await desk.reviewer.run(SettlePayFirstDocument, { input: { caseId } });
    expect(codes(settled.settlePayFirst)).toEqual(['STEP_DONE']);
    const { payFirstGrants } = await manager.run(PayFirstGrantsDocument, {});
    expect(payFirstGrants.nodes.filter((grant) => grant.caseId === caseId)).toMatchObject([
      { amount: '1800.00', outcome: 'DISALLOWED', settledOn: '2026-08-20' },
    ]);
  });

  it('J20.2 is recovered like any other claim, without being claimed twice, and returns to the reserve fund', async () => {
    const [available, spent] = await standing();
    const officer = api.as('COUNTY_OFFICER', await top(api, COUNTY));
    const { proposeRecovery } = await officer.run(ProposeRecoveryDocument, {
      input: {
        ...{ householdId: household.id, programme: HELP, cause: 'PAY_FIRST_DISALLOWED', finding: FINDING },
        ...{ from: '2026-08-20', until: '2026-08-20', entitled: '0.00' },
      },
    });
    const recovery = done(proposeRecovery, 'recovery');
    expect(recovery).toMatchObject({ status: 'PROPOSED', claimed: '1800.00' });
    const input = { recoveryId: recovery.id };
    await officer.run(NotifyRecoveryDocument, { input: { ...input, answerBy: '2026-09-01' } });
    const approver = api.as('COUNTY_APPROVER', await top(api, COUNTY));
    const decision = { input: { ...input, reason: FINDING } };
    const { decideRecovery } = await approver.run(DecideRecoveryDocument, decision, { on: '2026-09-02' });
    expect(done(decideRecovery, 'recovery')).toMatchObject({ status: 'DECIDED' });
    expect(await standing()).toEqual([available, spent, '1800.00']);
    const { recordRepayment } = await manager.run(RecordRepaymentDocument, {
      input: { ...input, amount: '1800.00' },
    });
    expect(done(recordRepayment, 'recovery')).toMatchObject({ status: 'RECOVERED' });
    expect(await standing()).toEqual([(Number(available) + 1800).toFixed(2), spent, '0.00']);
  });
});
