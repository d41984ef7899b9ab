import { suspendAward } from '../../../src/funds/awards/award.service.js';
import { verifyLedger } from '../../../src/funds/ledger/ledger-verify.service.js';
import { SEALED_FIELDS } from '../../../src/households/persons/person.js';
import { encodeGlobalId } from '../../../src/shared/ids.js';
import { localDate } from '../../../src/shared/local-date.js';
import { yuan } from '../../../src/shared/money.js';
import { unwrap } from '../../../src/shared/result.js';
import {
  ApprovePayrollDocument,
  ClosePayrollDocument,
  ExportBankFileDocument,
  FundStatementDocument,
  PaymentsDocument,
  PayPaymentDocument,
  PayPayrollDocument,
  PayrollReviewDocument,
  PreparePayrollDocument,
  RecordBankAnswerFileDocument,
} from '../../generated/operations.js';
import { codesOf, EMERGENCY, type MoneyDesk, moneyDesk } from '../desk.js';

let desk: MoneyDesk;
beforeAll(async () => {
  desk = await moneyDesk();
}, 60_000);
afterAll(async () => await desk.api.close());

const EXPENDITURE = 'TEMPORARY_EXPENDITURE';

const prepare = async (programme: string, kind: 'ONE_OFF' | 'PAY_AGAIN' = 'ONE_OFF', period = '2026-08') =>
  (await desk.manager.run(PreparePayrollDocument, { input: { programme, kind, period } })).preparePayroll;
const review = async (id: string) => {
  const { node } = await desk.second.run(PayrollReviewDocument, { id });
  if (node == null || !('paymentCount' in node)) throw new Error('There is no such run.');
  return node;
};
const approve = async (payrollRunId: string) =>
  (await desk.second.run(ApprovePayrollDocument, { input: { payrollRunId } })).approvePayroll;
const pay = async (payrollRunId: string) =>
  (await desk.manager.run(PayPayrollDocument, { input: { payrollRunId } })).payPayroll;
const payments = async (payrollRunId: string) =>
  (await desk.manager.run(PaymentsDocument, { filter: { payrollRunId }, first: 100 })).payments.nodes;
const balances = async (id: string) => {
  const { fund } = await desk.manager.run(FundStatementDocument, { id });
  const of = new Map(fund?.balances.map(({ kind, balance }) => [kind, balance]));
  return [of.get('AVAILABLE'), of.get('COMMITTED'), of.get('SPENT')];
};
const paymentId = (id: string | undefined) => encodeGlobalId('Payment', desk.jurisdictionId, id ?? '');

/** A single sum or stages for the next household, reserved; the payee has a bank account. */
async function single(fundId: string, programme: string, amount: string, more: object = {}) {
  const granted = await desk.grant(fundId, {
    programme,
    kind: 'ONE_OFF',
    amount: yuan(amount),
    class: null,
    ...more,
  });
  const account = `62220000222200${amount.padStart(5, '0')}`;
  await desk.api.clone.database.db
    .updateTable('Person')
    .set({ bankAccountSealed: desk.api.sealer.seal(desk.jurisdictionId, SEALED_FIELDS.bankAccount, account) })
    .where('id', '=', granted.award.payeePersonId)
    .execute();
  return granted;
}

describe('N7.1, J9.4 single sums and stages are paid by the same run', () => {
  it('N7.1 gathers what is granted and not paid, is agreed to by a second officer, and posts what each sum reserved', async () => {
    const { database } = desk.api.clone;
    const fund = await desk.fund({ programmes: [EMERGENCY] });
    const [one, two, paidAlone, dies, suspended] = await Promise.all(
      ['100', '200', '300', '400', '500'].map(async (amount) => await single(fund.id, EMERGENCY, amount)),
    );
    const stages = await single(fund.id, EMERGENCY, '60', {
      kind: 'STAGED',
      stages: [
        { amount: yuan('10'), dueOn: null },
        { amount: yuan('20'), dueOn: null },
        { amount: yuan('30'), dueOn: localDate('2026-09-01') },
      ],
    });
    expect(await balances(fund.id)).toEqual(['8440.00', '1560.00', '0.00']);
    const actor = await desk.api.actor('COUNTY_APPROVER', '340121');
    unwrap(
      await database.transaction((tx) =>
        suspendAward(tx, actor, { awardId: suspended?.award.id ?? '', reason: '核查' }),
      ),
    );
    const run = (await prepare(EMERGENCY)).payrollRun;
    // The second stage waits for the first one, the third for its day.
    expect(run).toMatchObject({ paymentCount: 5, total: '1010.00', excludedCount: 1 });
    expect(run?.exclusions.nodes).toMatchObject([{ reason: 'AWARD_SUSPENDED', amount: '500.00' }]);
    expect(codesOf((await prepare(EMERGENCY)).userErrors)).toEqual(['ONE_OFF_OPEN']);
    const own = await desk.manager.run(ApprovePayrollDocument, { input: { payrollRunId: run?.id ?? '' } });
    expect(codesOf(own.approvePayroll.userErrors)).toEqual(['SAME_PERSON']);
    expect(codesOf((await pay(run?.id ?? '')).userErrors)).toEqual(['PAYROLL_IN_WRONG_STATUS']);
    expect((await approve(run?.id ?? '')).payrollRun?.status).toBe('APPROVED');
    // Nothing is reserved a second time.
    expect(await balances(fund.id)).toEqual(['8440.00', '1560.00', '0.00']);

    const alone = { paymentId: paymentId(paidAlone?.payments[0]?.id) };
    expect((await desk.manager.run(PayPaymentDocument, { input: alone })).payPayment.userErrors).toEqual([]);
    await database.db
      .updateTable('Person')
      .set({ deathDate: localDate('2026-08-19') })
      .where('id', '=', dies?.award.payeePersonId ?? '')
      .execute();
    const paid = (await pay(run?.id ?? '')).payrollRun;
    expect(paid).toMatchObject({ status: 'PAID', paymentCount: 3, paidCount: 3, total: '310.00' });
    expect((await pay(run?.id ?? '')).payrollRun).toEqual(paid);
    const seen = await review(run?.id ?? '');
    expect(seen.kind).toBe('ONE_OFF');
    expect(seen.exclusions.nodes.map(({ reason, since }) => [reason, since]).sort()).toEqual([
      ['AWARD_SUSPENDED', null],
      ['PAID_SEPARATELY', '2026-08-20'],
      ['PAYEE_DECEASED', '2026-08-19'],
    ]);
    const rows = await payments(run?.id ?? '');
    const firstStage = stages.payments.find(({ stage }) => stage === 1);
    expect(rows.map(({ id }) => id).sort()).toEqual(
      [one?.payments[0]?.id, two?.payments[0]?.id, firstStage?.id].map(paymentId).sort(),
    );
    // Each was posted from the reservation that its grant made, by a transfer of its own.
    expect(new Set(rows.map(({ posting }) => posting?.id)).size).toBe(3);
    expect(await balances(fund.id)).toEqual(['8440.00', '950.00', '610.00']);
    const ended = await database.db
      .selectFrom('Award')
      .select(['status', 'statusReason'])
      .where('id', 'in', [one?.award.id ?? '', stages.award.id])
      .orderBy('amount', 'desc')
      .execute();
    expect(ended).toMatchObject([{ status: 'ENDED', statusReason: 'PAID_IN_FULL' }, { status: 'ACTIVE' }]);

    const again = await desk.manager.run(PayPaymentDocument, { input: { paymentId: rows[0]?.id ?? '' } });
    expect(codesOf(again.payPayment.userErrors)).toEqual(['PAID_BY_PAYROLL']);
    const close = await desk.manager.run(ClosePayrollDocument, { input: { payrollRunId: run?.id ?? '' } });
    expect(close.closePayroll.payrollRun?.status).toBe('CLOSED');
    // In the month after, the stages that came due are on the list.
    const next = (await prepare(EMERGENCY, 'ONE_OFF', '2026-09')).payrollRun;
    expect(next).toMatchObject({ paymentCount: 2, total: '50.00', excludedCount: 2 });
    expect((await verifyLedger(database)).wrong).toEqual([]);
  });

  it('N7.1 tells the bank, takes its answers, and pays a rejected single sum again to the corrected account', async () => {
    const fund = await desk.fund({ programmes: [EXPENDITURE] });
    const kept = await single(fund.id, EXPENDITURE, '111');
    const rejected = await single(fund.id, EXPENDITURE, '222');
    const run = (await prepare(EXPENDITURE)).payrollRun;
    const payrollRunId = run?.id ?? '';
    await approve(payrollRunId);
    expect((await pay(payrollRunId)).payrollRun).toMatchObject({ paidCount: 2, total: '333.00' });
    const csv = async (id: string) =>
      (await desk.manager.run(ExportBankFileDocument, { input: { payrollRunId: id, format: 'CSV' } }))
        .exportBankFile.bankFile;
    expect(await csv(payrollRunId)).toMatchObject({ paymentCount: 2, total: '333.00' });
    const lineOf = (id: string | undefined, result: string) => `${id?.replaceAll('-', '')},${result}\r\n`;
    const [yes, no] = [kept, rejected].map(({ payments: [payment] }) => payment?.id);
    const content = `payment,result,reason\r\n${lineOf(yes, 'ACCEPTED')}${lineOf(no, 'REJECTED,账号不存在')}`;
    const { recordBankAnswerFile } = await desk.manager.run(RecordBankAnswerFileDocument, {
      input: { payrollRunId, content },
    });
    expect(recordBankAnswerFile.booked).toEqual({ acceptedCount: 1, returnedCount: 1, knownCount: 0 });
    expect(await balances(fund.id)).toEqual(['9889.00', '0.00', '111.00']);
    const account = '6222000099990000';
    await desk.api.clone.database.db
      .updateTable('Person')
      .set({
        bankAccountSealed: desk.api.sealer.seal(desk.jurisdictionId, SEALED_FIELDS.bankAccount, account),
      })
      .where('id', '=', rejected.award.payeePersonId)
      .execute();
    // The award has ended with its payment; what came back is owed all the same, also in a later month.
    const anew = (await prepare(EXPENDITURE, 'PAY_AGAIN', '2026-09')).payrollRun;
    expect(anew).toMatchObject({ paymentCount: 1, total: '222.00' });
    await approve(anew?.id ?? '');
    expect((await pay(anew?.id ?? '')).payrollRun).toMatchObject({ status: 'PAID', paidCount: 1 });
    expect(await payments(anew?.id ?? '')).toMatchObject([
      { status: 'PAID', period: null, replacesPaymentId: paymentId(rejected.payments[0]?.id) },
    ]);
    expect((await csv(anew?.id ?? ''))?.content).toContain(account);
    expect(await balances(fund.id)).toEqual(['9667.00', '0.00', '333.00']);
    expect((await verifyLedger(desk.api.clone.database)).wrong).toEqual([]);
  });
});
