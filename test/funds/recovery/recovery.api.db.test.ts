import { verifyLedger } from '../../../src/funds/ledger/ledger-verify.service.js';
import { formatMoney } from '../../../src/shared/money.js';
import {
  ApproveWriteOffDocument,
  DecideRecoveryDocument,
  FineRecoveryDocument,
  HearRecoveryDocument,
  HouseholdRecoveriesDocument,
  NotifyRecoveryDocument,
  OffsetRecoveryDocument,
  PaymentsDocument,
  PlanRecoveryDocument,
  ProposeAmendmentDocument,
  ProposeRecoveryDocument,
  ProposeWriteOffDocument,
  PublishAmendmentDocument,
  RecordFinePaymentDocument,
  RecordRepaymentDocument,
  RecoveriesDocument,
  ReturnPaymentDocument,
  WithdrawRecoveryDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import {
  type Awarded,
  COUNTY,
  FUND,
  grantMonthly,
  J,
  openFund,
  PROGRAMME,
  payMonth,
  withoutCases,
} from '../awards/monthly-awards.js';

let api: TestApi;
let manager: Caller;
let officer: Caller;
let approver: Caller;
let awarded: readonly Awarded[];

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
  await withoutCases(api);
  manager = api.as('FUND_MANAGER', COUNTY, 1);
  officer = api.as('COUNTY_OFFICER', COUNTY, 1);
  approver = api.as('COUNTY_APPROVER', COUNTY, 1);
  const fundId = await openFund(api, FUND, '20000.00');
  awarded = await grantMonthly(api, fundId, ['500.00', '600.00', '700.00', '800.00']);
  await payMonth(api, '2026-07');
  await payMonth(api, '2026-08');
}, 90_000);
afterAll(async () => await api.close());

const codes = ({ userErrors }: { readonly userErrors: readonly { readonly code: string }[] }) =>
  userErrors.map(({ code }) => code);
const balances = async () => {
  const { db } = api.clone.database;
  const accounts = await db
    .selectFrom('Account')
    .innerJoin('Fund', 'Fund.id', 'Account.fundId')
    .select(['Account.kind', 'Account.balance'])
    .where('Fund.code', '=', FUND)
    .execute();
  const of = (kind: string) => formatMoney(accounts.find((account) => account.kind === kind)?.balance ?? 0n);
  return [of('AVAILABLE'), of('CLAIMED')];
};

const claim = (household: Awarded | undefined, more: object = {}) => ({
  ...{ householdId: household?.householdGlobalId ?? '', programme: PROGRAMME, cause: 'FRAUD' as const },
  ...{ finding: '隐瞒收入', from: '2026-07-01', until: '2026-08-20', entitled: '100.00', ...more },
});

/** Proposes, tells and decides; the recovery's id. */
async function decided(household: Awarded | undefined, more: object = {}): Promise<string> {
  const { proposeRecovery } = await officer.run(ProposeRecoveryDocument, { input: claim(household, more) });
  expect(proposeRecovery.userErrors).toEqual([]);
  const recoveryId = proposeRecovery.recovery?.id ?? '';
  await officer.run(NotifyRecoveryDocument, { input: { recoveryId, answerBy: '2026-09-01' } });
  await officer.run(HearRecoveryDocument, { input: { recoveryId, heardOn: api.today, statement: '承认' } });
  const { decideRecovery } = await approver.run(DecideRecoveryDocument, {
    input: { recoveryId, reason: '证据充分' },
  });
  expect(decideRecovery.userErrors).toEqual([]);
  return recoveryId;
}

const find = async (recoveryId: string) =>
  (await officer.run(RecoveriesDocument, { first: 50 })).recoveries.nodes.find(({ id }) => id === recoveryId);

describe('J20.2 money obtained without right is claimed back and followed to its end', () => {
  it('J20.2 computes the sum by period, hears the household, is decided by a second officer, and is paid back to its fund', async () => {
    const [household] = awarded;
    const nothing = await officer.run(ProposeRecoveryDocument, {
      input: claim(household, { entitled: '500.00' }),
    });
    expect(codes(nothing.proposeRecovery)).toEqual(['NOTHING_TO_CLAIM']);
    const { proposeRecovery } = await officer.run(ProposeRecoveryDocument, { input: claim(household) });
    expect(proposeRecovery.recovery).toMatchObject({ status: 'PROPOSED', claimed: '800.00' });
    const recoveryId = proposeRecovery.recovery?.id ?? '';
    const again = await officer.run(ProposeRecoveryDocument, { input: claim(household) });
    expect(codes(again.proposeRecovery)).toEqual(['ALREADY_CLAIMED']);

    const input = { recoveryId, reason: '证据充分' };
    const early = await approver.run(DecideRecoveryDocument, { input });
    expect(codes(early.decideRecovery)).toEqual(['RECOVERY_IN_WRONG_STATUS']);
    await officer.run(NotifyRecoveryDocument, { input: { recoveryId, answerBy: '2026-09-01' } });
    const unheard = await approver.run(DecideRecoveryDocument, { input }, { on: '2026-09-01' });
    expect(codes(unheard.decideRecovery)).toEqual(['HEARING_OPEN']);
    const before = await balances();
    const { decideRecovery } = await approver.run(DecideRecoveryDocument, { input }, { on: '2026-09-02' });
    expect(decideRecovery).toMatchObject({ recovery: { status: 'DECIDED' }, userErrors: [] });
    expect(await balances()).toEqual([before[0], '800.00']);

    const plan = (instalments: readonly object[]) =>
      officer.run(PlanRecoveryDocument, { input: { recoveryId, instalments: instalments as never } });
    const [first, second] = [
      { dueOn: '2026-10-01', amount: '300.00' },
      { dueOn: '2026-11-01', amount: '500.00' },
    ];
    expect(codes((await plan([first])).planRecovery)).toEqual(['PLAN_DOES_NOT_ADD_UP']);
    expect(codes((await plan([second, first])).planRecovery)).toEqual(['PLAN_DAYS_IMPOSSIBLE']);
    expect(codes((await plan([first, second])).planRecovery)).toEqual([]);
    const late = async (on: string) =>
      (await officer.run(RecoveriesDocument, { filter: { overdue: true } }, { on })).recoveries.nodes.length;
    expect([await late('2026-10-01'), await late('2026-10-02')]).toEqual([0, 1]);

    const repay = async (amount: string) =>
      (await manager.run(RecordRepaymentDocument, { input: { recoveryId, amount } })).recordRepayment;
    expect(codes(await repay('800.01'))).toEqual(['ABOVE_OWED']);
    expect((await repay('300.00')).recovery).toMatchObject({ status: 'DECIDED', recovered: '300.00' });
    expect(await late('2026-10-02')).toBe(0);
    expect((await repay('500.00')).recovery).toMatchObject({ status: 'RECOVERED', recovered: '800.00' });
    expect(await balances()).toEqual([(Number(before[0]) + 800).toFixed(2), '0.00']);
    const { items, receipts } = (await find(recoveryId)) ?? {};
    expect(items?.map(({ period, claimed, settled }) => [period, claimed, settled])).toEqual([
      ['2026-07', '400.00', '400.00'],
      ['2026-08', '400.00', '400.00'],
    ]);
    expect(receipts?.map(({ kind, amount, fund }) => [kind, amount, fund?.code])).toEqual([
      ['REPAYMENT', '300.00', FUND],
      ['REPAYMENT', '500.00', FUND],
    ]);
    const { household: seen } = await officer.run(HouseholdRecoveriesDocument, {
      id: household?.householdGlobalId ?? '',
    });
    expect(seen?.recoveries).toMatchObject([{ id: recoveryId, status: 'RECOVERED' }]);
    const { payments } = await manager.run(PaymentsDocument, {
      filter: { householdId: household?.householdGlobalId ?? '' },
    });
    const returned = await manager.run(ReturnPaymentDocument, {
      input: { paymentId: payments.nodes[0]?.id ?? '', reason: '退回' },
    });
    expect(codes(returned.returnPayment)).toEqual(['CLAIMED_BACK']);
  });

  it('J20.2 keeps the fine apart, by the law of the day of the fraud', async () => {
    const recoveryId = await decided(awarded[1]);
    const fine = async (amount: string, obtainedOn: string) =>
      (await approver.run(FineRecoveryDocument, { input: { recoveryId, amount, obtainedOn } })).fineRecovery;
    // 1,000 yuan were obtained: from 1 to 3 times up to the day before the law of 2026, up to 2 times from its day on.
    expect(codes(await fine('999.99', '2026-06-30'))).toEqual(['FINE_OUTSIDE_LAW']);
    expect(codes(await fine('2000.01', '2026-07-01'))).toEqual(['FINE_OUTSIDE_LAW']);
    const before = await balances();
    expect(await fine('3000.00', '2026-06-30')).toMatchObject({
      recovery: { fine: '3000.00' },
      userErrors: [],
    });
    expect(codes(await fine('1000.00', '2026-06-30'))).toEqual(['NO_FINE_HERE']);
    const pay = async (amount: string) =>
      (await manager.run(RecordFinePaymentDocument, { input: { recoveryId, amount } })).recordFinePayment;
    expect(codes(await pay('3000.01'))).toEqual(['ABOVE_OWED']);
    expect((await pay('1200.00')).recovery).toMatchObject({ finePaid: '1200.00', recovered: '0.00' });
    expect(await balances()).toEqual(before);
    expect(await find(recoveryId)).toMatchObject({
      fineLawOn: '2026-06-30',
      fineBasis: expect.arrayContaining([expect.stringContaining('INTERIM-2014')]),
    });
    const error = await decided(awarded[2], { cause: 'OFFICE_ERROR', until: '2026-07-31' });
    const refused = await approver.run(FineRecoveryDocument, {
      input: { recoveryId: error, amount: '10.00', obtainedOn: '2026-07-01' },
    });
    expect(codes(refused.fineRecovery)).toEqual(['NO_FINE_HERE']);
  });

  it('J20.2 gives up what cannot be had only by a second officer, and keeps the loss in sight', async () => {
    const recovery = (await officer.run(RecoveriesDocument, { filter: { cause: 'OFFICE_ERROR' } })).recoveries
      .nodes[0];
    const recoveryId = recovery?.id ?? '';
    await manager.run(RecordRepaymentDocument, { input: { recoveryId, amount: '100.00' } });
    const unproposed = await approver.run(ApproveWriteOffDocument, { input: { recoveryId } });
    expect(codes(unproposed.approveWriteOff)).toEqual(['NO_WRITE_OFF_PROPOSED']);
    const second = api.as('COUNTY_APPROVER', COUNTY, 2);
    await second.run(ProposeWriteOffDocument, { input: { recoveryId, reason: '无可供执行财产' } });
    const same = await second.run(ApproveWriteOffDocument, { input: { recoveryId } });
    expect(codes(same.approveWriteOff)).toEqual(['SAME_PERSON']);
    const waiting = await approver.run(RecoveriesDocument, { filter: { writeOffProposed: true } });
    expect(waiting.recoveries.nodes.map(({ id }) => id)).toEqual([recoveryId]);
    const { approveWriteOff } = await approver.run(ApproveWriteOffDocument, { input: { recoveryId } });
    expect(approveWriteOff.recovery).toMatchObject({
      ...{ status: 'WRITTEN_OFF', claimed: '600.00', recovered: '100.00', writtenOff: '500.00' },
    });
    expect((await verifyLedger(api.clone.database)).wrong).toEqual([]);
  });

  it('J20.2 withholds from later payments only within a limit that the policy sets, and names it while it is unset', async () => {
    const household = awarded[3];
    const recoveryId = await decided(household, { cause: 'CHANGE_UNREPORTED', entitled: '0.00' });
    const offset = async (share: string) =>
      (await approver.run(OffsetRecoveryDocument, { input: { recoveryId, share } })).offsetRecovery;
    const unset = await offset('0.2');
    expect(unset.userErrors).toMatchObject([
      { code: 'PARAMETER_UNSET', path: ['policy', 'recovery.offset.most'] },
    ]);
    const { proposeAmendment } = await api.as('POLICY_ADMIN', COUNTY, 1).run(ProposeAmendmentDocument, {
      input: {
        ...{ noteZh: '抵扣上限', noteEn: 'Limit of withholding' },
        instruments: [{ code: 'CF-2026-9', titleZh: '测试文件', titleEn: 'Test notice' }],
        changes: [
          {
            ...{ key: 'recovery.offset.most', value: '0.2', inForceFrom: '2026-09-01' },
            basis: { instrument: 'CF-2026-9', article: '1', requirement: 'J20.2' },
          },
        ],
      },
    });
    const amendmentId = proposeAmendment.amendment?.id ?? '';
    const { publishAmendment } = await api
      .as('POLICY_ADMIN', COUNTY, 2)
      .run(PublishAmendmentDocument, { input: { amendmentId } });
    expect(publishAmendment.userErrors).toEqual([]);
    api.setToday('2026-09-10');
    expect(codes(await offset('0.21'))).toEqual(['OFFSET_ABOVE_LAW']);
    expect((await offset('0.2')).recovery).toMatchObject({ offsetShare: '0.2' });
    await payMonth(api, '2026-09');
    expect(await find(recoveryId)).toMatchObject({
      ...{ claimed: '1600.00', recovered: '160.00', status: 'DECIDED' },
      receipts: [{ kind: 'OFFSET', amount: '160.00' }],
    });
    const { payments } = await manager.run(PaymentsDocument, {
      filter: { householdId: household?.householdGlobalId ?? '', period: '2026-09' },
    });
    expect(payments.nodes).toMatchObject([{ amount: '800.00', withheld: '160.00', status: 'PAID' }]);
    expect((await verifyLedger(api.clone.database)).wrong).toEqual([]);
  });

  it('J20.2 can be withdrawn before it is decided, and is out of reach of other townships', async () => {
    const household = awarded[2];
    const more = { from: '2026-08-01' };
    const { proposeRecovery } = await officer.run(ProposeRecoveryDocument, { input: claim(household, more) });
    const input = { recoveryId: proposeRecovery.recovery?.id ?? '', reason: '申辩成立' };
    const elsewhere = await api.clone.database.db
      .selectFrom('Organisation')
      .select('id')
      .where('jurisdictionId', '=', J)
      .where('level', '=', 'TOWNSHIP')
      .where('id', '<>', household?.townshipId ?? '')
      .executeTakeFirstOrThrow();
    const foreign = await api.as('TOWNSHIP_OFFICER', elsewhere.id).run(WithdrawRecoveryDocument, { input });
    expect(codes(foreign.withdrawRecovery)).toEqual(['NOT_FOUND']);
    const { withdrawRecovery } = await officer.run(WithdrawRecoveryDocument, { input });
    expect(withdrawRecovery.recovery).toMatchObject({ status: 'WITHDRAWN' });
    const anew = await officer.run(ProposeRecoveryDocument, { input: claim(household, more) });
    expect(codes(anew.proposeRecovery)).toEqual([]);
  });
});
