import { encodeGlobalId } from '../../../src/shared/ids.js';
import { localDate } from '../../../src/shared/local-date.js';
import { yuan } from '../../../src/shared/money.js';
import {
  ApprovePayrollDocument,
  ChangePayeeDocument,
  FundStatementDocument,
  PaymentsDocument,
  PayPayrollDocument,
  PayrollReviewDocument,
  PreparePayrollDocument,
  WithdrawPayrollDocument,
} from '../../generated/operations.js';
import { ALLOWANCE, codesOf, EMERGENCY, type MoneyDesk, moneyDesk } from '../desk.js';

let desk: MoneyDesk;
beforeAll(async () => {
  desk = await moneyDesk();
}, 60_000);
afterAll(async () => await desk.api.close());

/** A household with a head and at least one more living member. */
async function family() {
  const { db } = desk.api.clone.database;
  const rows = await db
    .selectFrom('Household as h')
    .innerJoin('Membership as m', (join) =>
      join.onRef('m.jurisdictionId', '=', 'h.jurisdictionId').onRef('m.householdId', '=', 'h.id'),
    )
    .select(['h.id', 'h.headPersonId', 'h.townshipId', 'm.personId'])
    .where('h.jurisdictionId', '=', desk.jurisdictionId)
    .where('m.activeUntil', 'is', null)
    .whereRef('m.personId', '<>', 'h.headPersonId')
    .orderBy('h.id')
    .limit(1)
    .execute();
  const [row] = rows;
  if (row === undefined) throw new Error('The demonstration has no household of two.');
  return row;
}

it('N7.1 a payee who died is followed by another living member of the household, and the month is paid to them', async () => {
  const fund = await desk.fund({ programmes: [ALLOWANCE, EMERGENCY] });
  const { id: householdId, headPersonId, townshipId, personId } = await family();
  const to = { householdId, payeePersonId: headPersonId, townshipId };
  const { award } = await desk.grant(fund.id, { ...to, amount: yuan('417') });
  const single = await desk.grant(fund.id, { ...to, programme: EMERGENCY, kind: 'ONE_OFF', class: null });
  await desk.api.clone.database.db
    .updateTable('Person')
    .set({ deathDate: localDate('2026-08-02') })
    .where('id', '=', headPersonId)
    .execute();
  const prepare = async () =>
    (
      await desk.manager.run(PreparePayrollDocument, {
        input: { programme: ALLOWANCE, period: '2026-08' },
      })
    ).preparePayroll.payrollRun;
  const awardId = encodeGlobalId('Award', desk.jurisdictionId, award.id);
  const without = await prepare();
  expect(without?.exclusions.nodes.find((one) => one.award?.id === awardId)).toMatchObject({
    reason: 'PAYEE_DECEASED',
    since: '2026-08-02',
  });
  await desk.manager.run(WithdrawPayrollDocument, { input: { payrollRunId: without?.id ?? '' } });

  const clerk = desk.api.as('TOWNSHIP_OFFICER', townshipId);
  const person = (id: string) => encodeGlobalId('Person', desk.jurisdictionId, id);
  const change = async (id: string, more: object = {}, by = clerk) =>
    (
      await by.run(ChangePayeeDocument, {
        input: { awardId, personId: person(id), reason: '原领取人死亡', ...more },
      })
    ).changePayee;
  const stranger = await desk.household();
  expect(codesOf((await change(stranger.headPersonId)).userErrors)).toEqual(['NOT_A_MEMBER']);
  expect(codesOf((await change(headPersonId)).userErrors)).toEqual(['SAME_PAYEE']);
  expect(codesOf((await change(personId, { reason: ' ' })).userErrors)).toEqual(['REASON_EXPECTED']);
  const elsewhere = desk.api.as('TOWNSHIP_OFFICER', 'FCFT2');
  expect(codesOf((await change(personId, {}, elsewhere)).userErrors)).toEqual(['UNKNOWN_AWARD']);
  const key = 'payee-of-the-test-1';
  const changed = await change(personId, { idempotencyKey: key });
  expect(changed.userErrors).toEqual([]);
  expect(changed.award?.payeeName).not.toBeNull();
  expect(await change(personId, { idempotencyKey: key })).toEqual(changed);

  const run = await prepare();
  const input = { payrollRunId: run?.id ?? '' };
  expect(
    codesOf((await desk.second.run(ApprovePayrollDocument, { input })).approvePayroll.userErrors),
  ).toEqual([]);
  expect((await desk.manager.run(PayPayrollDocument, { input })).payPayroll.payrollRun?.status).toBe('PAID');
  const { payments } = await desk.manager.run(PaymentsDocument, {
    filter: { payrollRunId: input.payrollRunId },
  });
  expect(payments.nodes.find((one) => one.award?.id === awardId)).toMatchObject({
    amount: '417.00',
    payeeName: changed.award?.payeeName,
  });

  // A sum that is reserved and not paid follows too.
  const singleId = encodeGlobalId('Award', desk.jurisdictionId, single.award.id);
  expect((await change(personId, { awardId: singleId })).userErrors).toEqual([]);
  const reserved = await desk.manager.run(PaymentsDocument, {
    filter: {
      householdId: encodeGlobalId('Household', desk.jurisdictionId, householdId),
      status: 'RESERVED',
    },
  });
  expect(reserved.payments.nodes.find((one) => one.award?.id === singleId)?.payeeName).toBe(
    changed.award?.payeeName,
  );
});

it('N7.1 whoever moved away before the month, died or was suspended is left out, at the freeze and after it', async () => {
  const programme = 'EXTREME_POVERTY';
  const { db } = desk.api.clone.database;
  const fund = await desk.fund({ programmes: [programme] });
  const grant = async (amount: string) =>
    (await desk.grant(fund.id, { programme, amount: yuan(amount) })).award;
  const [movedBefore, movedSince, movedLater, diesSince, suspendedSince] = [
    await grant('101'),
    await grant('102'),
    await grant('103'),
    await grant('104'),
    await grant('105'),
  ];
  const leaves = async ({ householdId, payeePersonId }: typeof movedBefore, day: string) =>
    await db
      .updateTable('Membership')
      .set({ activeUntil: localDate(day) })
      .where('householdId', '=', householdId)
      .where('personId', '=', payeePersonId)
      .execute();
  await leaves(movedBefore, '2026-07-31');
  const { preparePayroll } = await desk.manager.run(PreparePayrollDocument, {
    input: { programme, period: '2026-08' },
  });
  const run = preparePayroll.payrollRun;
  const input = { payrollRunId: run?.id ?? '' };
  expect(run).toMatchObject({ paymentCount: 4, excludedCount: 1 });
  expect(run?.exclusions.nodes).toMatchObject([
    { reason: 'PAYEE_MOVED_AWAY', since: '2026-07-31', amount: '101.00' },
  ]);
  expect(
    codesOf((await desk.second.run(ApprovePayrollDocument, { input })).approvePayroll.userErrors),
  ).toEqual([]);
  await leaves(movedSince, '2026-07-31');
  // Who belonged to the household on the first of the month is paid for it.
  await leaves(movedLater, '2026-08-01');
  await db
    .updateTable('Person')
    .set({ deathDate: localDate('2026-08-19') })
    .where('id', '=', diesSince.payeePersonId)
    .execute();
  await db
    .updateTable('Award')
    .set({ status: 'SUSPENDED', statusReason: '核查' })
    .where('id', '=', suspendedSince.id)
    .execute();
  const { payPayroll } = await desk.manager.run(PayPayrollDocument, { input });
  expect(payPayroll.payrollRun).toMatchObject({ status: 'PAID', paymentCount: 1, total: '103.00' });
  const { node } = await desk.second.run(PayrollReviewDocument, { id: input.payrollRunId });
  const exclusions = node != null && 'exclusions' in node ? node.exclusions.nodes : [];
  expect(exclusions.map(({ amount, reason }) => [amount, reason]).sort()).toEqual([
    ['101.00', 'PAYEE_MOVED_AWAY'],
    ['102.00', 'PAYEE_MOVED_AWAY'],
    ['104.00', 'PAYEE_DECEASED'],
    ['105.00', 'AWARD_SUSPENDED'],
  ]);
  // What is not paid is available again.
  const { fund: after } = await desk.manager.run(FundStatementDocument, { id: fund.id });
  const balances = new Map(after?.balances.map(({ kind, balance }) => [kind, balance]));
  expect([balances.get('AVAILABLE'), balances.get('COMMITTED'), balances.get('SPENT')]).toEqual([
    '9897.00',
    '0.00',
    '103.00',
  ]);
});
