import { resumeAward, suspendAward } from '../../../src/funds/awards/award.service.js';
import { verifyLedger } from '../../../src/funds/ledger/ledger-verify.service.js';
import { SEALED_FIELDS } from '../../../src/households/persons/person.js';
import { localDate } from '../../../src/shared/local-date.js';
import { unwrap } from '../../../src/shared/result.js';
import {
  AppropriateDocument,
  ApprovePayrollDocument,
  CreateFundDocument,
  ExportBankFileDocument,
  PaymentsDocument,
  PayPayrollDocument,
  PayrollReviewDocument,
  PreparePayrollDocument,
  RecordBankAnswersDocument,
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
let second: Caller;
let awarded: readonly Awarded[];
let july: string;

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
  await withoutCases(api);
  manager = api.as('FUND_MANAGER', COUNTY, 1);
  second = api.as('FUND_MANAGER', COUNTY, 2);
  const fundId = await openFund(api, FUND, '20000.00');
  awarded = await grantMonthly(api, fundId, ['500.00', '600.00', '700.00', '800.00']);
  july = await payMonth(api, '2026-07');
}, 90_000);
afterAll(async () => await api.close());

const codes = ({ userErrors }: { readonly userErrors: readonly { readonly code: string }[] }) =>
  userErrors.map(({ code }) => code);
const prepare = async (input: object) =>
  (await manager.run(PreparePayrollDocument, { input: { programme: PROGRAMME, ...input } as never }))
    .preparePayroll;
const review = async (id: string) => {
  const { node } = await second.run(PayrollReviewDocument, { id });
  if (node == null || !('paymentCount' in node)) throw new Error('There is no such run.');
  return node;
};
const payments = async (filter: object) =>
  (await manager.run(PaymentsDocument, { filter, first: 100 })).payments.nodes;
const approveAndPay = async (payrollRunId: string) => {
  const input = { payrollRunId };
  expect(codes((await second.run(ApprovePayrollDocument, { input })).approvePayroll)).toEqual([]);
  return (await manager.run(PayPayrollDocument, { input })).payPayroll.payrollRun;
};

it('N7.1 a frozen list is compared with the month before: who is new, gone, paid more or less, and why', async () => {
  const { database } = api.clone;
  const actor = await api.actor('COUNTY_APPROVER', COUNTY);
  const [suspended, dead, raised] = awarded;
  await database.transaction((tx) =>
    suspendAward(tx, actor, { awardId: suspended?.awardId ?? '', reason: '核查' }),
  );
  await database.db
    .updateTable('Person')
    .set({ deathDate: localDate('2026-08-02') })
    .where('id', '=', dead?.personId ?? '')
    .execute();
  await database.db
    .updateTable('Award')
    .set({ amount: 75_000n })
    .where('id', '=', raised?.awardId ?? '')
    .execute();
  const run = (await prepare({ period: '2026-08' })).payrollRun;
  const seen = await review(run?.id ?? '');
  expect(seen).toMatchObject({ comparedWith: '2026-07', kind: 'MONTHLY', paymentCount: 2, total: '1550.00' });
  expect(seen.differenceTotals).toEqual([
    expect.objectContaining({ kind: 'GONE', count: 2, difference: '-1100.00' }),
    expect.objectContaining({ kind: 'UP', count: 1, difference: '50.00' }),
  ]);
  const reasons = seen.differences.nodes.map(({ kind, reason, amount, amountBefore }) => [
    kind,
    reason,
    amountBefore,
    amount,
  ]);
  expect(reasons.sort()).toEqual([
    ['GONE', 'AWARD_SUSPENDED', '500.00', null],
    ['GONE', 'PAYEE_DECEASED', '600.00', null],
    ['UP', 'AMOUNT_CHANGED', '700.00', '750.00'],
  ]);
  expect(await approveAndPay(run?.id ?? '')).toMatchObject({ status: 'PAID', paidCount: 2 });
  unwrap(await database.transaction((tx) => resumeAward(tx, actor, { awardId: suspended?.awardId ?? '' })));
  const next = await review((await prepare({ period: '2026-09' })).payrollRun?.id ?? '');
  expect(next.differences.nodes).toMatchObject([{ kind: 'NEW', reason: 'RESUMED', amount: '500.00' }]);
  expect((await review(july)).comparedWith).toBeNull();
});

it('N6.1 keeps each answer of the bank once, and pays what it rejected again, once, to another account only', async () => {
  const [first, rejected] = await payments({ payrollRunId: july });
  const answers = [
    { paymentId: first?.id ?? '', accepted: true },
    { paymentId: rejected?.id ?? '', accepted: false, reason: '账号户名不符' },
  ];
  const record = async () =>
    (await manager.run(RecordBankAnswersDocument, { input: { payrollRunId: july, answers } }))
      .recordBankAnswers;
  expect((await record()).booked).toEqual({ acceptedCount: 1, returnedCount: 1, knownCount: 0 });
  expect((await record()).booked).toEqual({ acceptedCount: 1, returnedCount: 0, knownCount: 1 });
  const [returned] = await payments({ payrollRunId: july, status: 'RETURNED' });
  expect(returned?.bankAnswers).toMatchObject([{ accepted: false, reason: '账号户名不符' }]);

  const again = { period: '2026-08', kind: 'PAY_AGAIN' };
  const uncorrected = await review((await prepare(again)).payrollRun?.id ?? '');
  expect(uncorrected.paymentCount).toBe(0);
  expect(uncorrected.exclusions.nodes).toMatchObject([{ reason: 'ACCOUNT_NOT_CORRECTED' }]);
  expect(codes(await prepare(again))).toEqual(['PAY_AGAIN_OPEN']);
  await approveAndPay(uncorrected.id);

  const payee = await api.clone.database.db
    .selectFrom('Payment')
    .select('payeePersonId')
    .where('status', '=', 'RETURNED')
    .executeTakeFirstOrThrow();
  const bankAccountSealed = api.sealer.seal(J, SEALED_FIELDS.bankAccount, '6222999988887777');
  await api.clone.database.db
    .updateTable('Person')
    .set({ bankAccountSealed, deathDate: null })
    .where('id', '=', payee.payeePersonId)
    .execute();
  const corrected = (await prepare(again)).payrollRun;
  expect(corrected).toMatchObject({ paymentCount: 1, total: returned?.amount });
  await approveAndPay(corrected?.id ?? '');
  const paid = await payments({ payrollRunId: corrected?.id ?? '' });
  expect(paid).toMatchObject([{ status: 'PAID', period: '2026-07', replacesPaymentId: returned?.id }]);
  const { exportBankFile } = await manager.run(ExportBankFileDocument, {
    input: { payrollRunId: corrected?.id ?? '', format: 'CSV' },
  });
  expect(exportBankFile.bankFile?.content).toContain('6222999988887777');
  expect((await prepare(again)).payrollRun).toMatchObject({ paymentCount: 0, excludedCount: 0 });
  expect((await verifyLedger(api.clone.database)).wrong).toEqual([]);
});

it('J1.3 pays a price-linked subsidy, or any sum a person, on top of running awards through the same run, once a month', async () => {
  const code = 'TEMPORARY_EXPENDITURE';
  const { createFund } = await manager.run(CreateFundDocument, {
    input: {
      ...{ code: 'PRICE', nameZh: '价格补贴', nameEn: 'Prices', source: 'PROVINCIAL', programmes: [code] },
      ...{ validFrom: '2026-01-01', validUntil: '2026-12-31' },
    },
  });
  const fundId = createFund.fund?.id ?? '';
  await manager.run(AppropriateDocument, { input: { fundId, amount: '5000.00', memo: 'Budget' } });
  const supplement = { onTopOf: PROGRAMME, perPerson: '32.00', fundId };
  const order = { programme: code, period: '2026-08', kind: 'SUPPLEMENT', supplement };
  const run = (await prepare(order)).payrollRun;
  const ids = awarded.map(({ personId }) => personId);
  const alive = await api.clone.database.db
    .selectFrom('Person')
    .select('id')
    .where('deathDate', 'is', null)
    .where('id', 'in', ids)
    .execute();
  const entitled = awarded.filter(({ personId }) => alive.some(({ id }) => id === personId));
  const households = entitled.map(({ householdId }) => householdId);
  const members = await api.clone.database.db
    .selectFrom('Membership')
    .select('id')
    .where('activeUntil', 'is', null)
    .where('householdId', 'in', households)
    .execute();
  expect(members.length).toBeGreaterThan(entitled.length);
  const paymentCount = entitled.length;
  expect(run).toMatchObject({ paymentCount, total: `${32 * members.length}.00` });
  expect(await approveAndPay(run?.id ?? '')).toMatchObject({ status: 'PAID', paidCount: paymentCount });
  expect((await prepare(order)).payrollRun).toMatchObject({ id: run?.id, status: 'PAID' });
  const errors = await manager.errors(PreparePayrollDocument, {
    input: { programme: code, period: '2026-09', kind: 'SUPPLEMENT' },
  });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect((await verifyLedger(api.clone.database)).wrong).toEqual([]);
});
