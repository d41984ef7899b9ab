import { newId } from '../../../src/database/new-id.js';
import { payFirst, receivePapers, settlePayFirst } from '../../../src/funds/pay-first/pay-first.service.js';
import { encodeGlobalId } from '../../../src/shared/ids.js';
import { yuan } from '../../../src/shared/money.js';
import { unwrap } from '../../../src/shared/result.js';
import {
  CountReserveFundDocument,
  MoveReserveCashDocument,
  OpenReserveFundDocument,
  RefuseReplenishmentDocument,
  ReplenishmentRequestsDocument,
  ReplenishReserveFundDocument,
} from '../../generated/operations.js';
import { COUNTY, codesOf, EMERGENCY, innerId, type MoneyDesk, moneyDesk, XIATANG } from '../desk.js';
import { asOwner } from '../owner.js';

let desk: MoneyDesk;
let fundId: string;
const LIMIT = { amount: yuan('2000'), basis: ['X3.2'] };

beforeAll(async () => {
  desk = await moneyDesk();
  // The townships of the demonstration have reserve funds already; those of this test are the only ones that pay.
  await asOwner(desk.api.clone.ownerUrl, `update fund set valid_until = '2026-08-19' where kind = 'RESERVE'`);
  fundId = await opened('RESERVE-A', XIATANG);
}, 60_000);
afterAll(async () => await desk.api.close());

async function opened(code: string, township: string): Promise<string> {
  const parent = await desk.fund({ programmes: [EMERGENCY] }, '50000.00');
  const { openReserveFund } = await desk.manager.run(OpenReserveFundDocument, {
    input: {
      ...{ code, nameZh: '备用金', nameEn: 'Reserve', programmes: [EMERGENCY], validFrom: '2026-08-20' },
      ...{ parentFundId: parent.id, openingAmount: '5000.00', replenishBelow: '3000.00' },
      townshipId: desk.township(township),
    },
  });
  expect(openReserveFund.userErrors).toEqual([]);
  return openReserveFund.fund?.id ?? '';
}

async function paidFirst(amount: string): Promise<string> {
  const household = await desk.household();
  const actor = await desk.api.actor('COUNTY_APPROVER', COUNTY);
  const caseId = newId();
  const paid = await desk.api.clone.database.transaction((tx) =>
    payFirst(tx, actor, {
      ...{ caseId, householdId: household.id, townshipId: XIATANG, programme: EMERGENCY, limit: LIMIT },
      ...{ payeePersonId: household.headPersonId, amount: yuan(amount), memo: '', papersDueOn: null },
    }),
  );
  unwrap(paid);
  return encodeGlobalId('Case', desk.jurisdictionId, caseId);
}

const requests = async () =>
  (await desk.manager.run(ReplenishmentRequestsDocument, { first: 100 })).replenishmentRequests.nodes;
const move = async (kind: 'DRAWN' | 'PAID_IN' | 'HANDED_OUT', more: { amount?: string; caseId?: string }) =>
  (await desk.manager.run(MoveReserveCashDocument, { input: { fundId, kind, ...more } })).moveReserveCash;

describe('J9.6b a reserve fund has a part in cash and a part in the bank', () => {
  it('draws no more than the bank holds and hands out no more than the box holds, each grant once', async () => {
    expect(codesOf((await move('DRAWN', { amount: '5000.01' })).userErrors)).toEqual(['BANK_TOO_LOW']);
    expect((await move('DRAWN', { amount: '800.00' })).fund?.parts).toEqual({
      cash: '800.00',
      bank: '4200.00',
    });
    expect(codesOf((await move('PAID_IN', { amount: '800.01' })).userErrors)).toEqual(['CASH_TOO_LOW']);
    const caseId = await paidFirst('500.00');
    expect((await move('HANDED_OUT', { caseId })).fund?.parts).toEqual({ cash: '300.00', bank: '4200.00' });
    expect(codesOf((await move('HANDED_OUT', { caseId })).userErrors)).toEqual(['CASH_TOO_LOW']);
    expect((await move('DRAWN', { amount: '700.00' })).fund?.parts).toEqual({
      cash: '1000.00',
      bank: '3500.00',
    });
    expect(codesOf((await move('HANDED_OUT', { caseId })).userErrors)).toEqual(['ALREADY_HANDED_OUT']);
    const stranger = encodeGlobalId('Case', desk.jurisdictionId, newId());
    expect(codesOf((await move('HANDED_OUT', { caseId: stranger })).userErrors)).toEqual(['UNKNOWN_GRANT']);
  });

  it('never draws the same money twice at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => move('DRAWN', { amount: '1000.00' })));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(3);
    expect((await move('PAID_IN', { amount: '3000.00' })).fund?.parts).toEqual({
      cash: '1000.00',
      bank: '3500.00',
    });
  });

  it('is counted once a month against the books, and a difference is explained', async () => {
    const count = async (cash: string, more: object = {}) => {
      const input = { fundId, month: '2026-08', cash, bank: '3500.00', ...more };
      return (await desk.manager.run(CountReserveFundDocument, { input })).countReserveFund;
    };
    expect(codesOf((await count('990.00')).userErrors)).toEqual(['EXPLANATION_EXPECTED']);
    expect(codesOf((await count('1000.00', { month: '2026-09' })).userErrors)).toEqual(['MONTH_IMPOSSIBLE']);
    expect((await count('990.00', { explanation: '短款10元，已责成补齐' })).count).toMatchObject({
      ...{ cashBooked: '1000.00', cashCounted: '990.00', bankBooked: '3500.00' },
    });
    expect(codesOf((await count('1000.00')).userErrors)).toEqual(['MONTH_COUNTED']);
  });

  it('is not moved or seen by another township', async () => {
    const other = desk.api.as('TOWNSHIP_APPROVER', 'FCFT2');
    const input = { fundId, kind: 'DRAWN' as const, amount: '1.00' };
    const { moveReserveCash } = await other.run(MoveReserveCashDocument, { input });
    expect(codesOf(moveReserveCash.userErrors)).toEqual(['UNKNOWN_FUND']);
  });
});

describe('J9.6b a reserve fund below its threshold asks for money by itself', () => {
  it('once, when a payment takes it there, and is answered when it is filled again', async () => {
    expect(await requests()).toEqual([]);
    await paidFirst('1500.00');
    expect(await requests()).toEqual([]);
    await paidFirst('0.01');
    expect(await requests()).toMatchObject([
      {
        status: 'OPEN',
        available: '2999.99',
        missing: '2000.01',
        requestedOn: '2026-08-20',
        fund: { code: 'RESERVE-A' },
      },
    ]);
    const caseId = innerId(await paidFirst('400.00'));
    expect(await requests()).toHaveLength(1);
    const actor = await desk.api.actor('COUNTY_APPROVER', COUNTY);
    const { database } = desk.api.clone;
    unwrap(await database.transaction((tx) => receivePapers(tx, actor, { caseId, receivedOn: actor.today })));
    const settled = unwrap(await database.transaction((tx) => settlePayFirst(tx, actor, { caseId })));
    expect(settled.reimbursement.reimbursed).toBe(yuan('400'));
    expect(await requests()).toMatchObject([{ status: 'OPEN' }]);
    const input = { fundId, amount: '1000.00', memo: '追加' };
    const { replenishReserveFund } = await desk.manager.run(ReplenishReserveFundDocument, { input });
    expect(replenishReserveFund.userErrors).toEqual([]);
    expect(await requests()).toMatchObject([{ status: 'GRANTED', answeredOn: '2026-08-20' }]);
  });

  it('is refused with a reason, and asks again when it pays again', async () => {
    await paidFirst('1999.00');
    const [open] = await requests();
    const refuse = async (reason: string) =>
      (await desk.manager.run(RefuseReplenishmentDocument, { input: { requestId: open?.id ?? '', reason } }))
        .refuseReplenishment;
    expect(codesOf((await refuse(' ')).userErrors)).toEqual(['REASON_EXPECTED']);
    expect((await refuse('年度预算已用完')).request).toMatchObject({
      status: 'REFUSED',
      reason: '年度预算已用完',
    });
    expect(codesOf((await refuse('再次')).userErrors)).toEqual(['UNKNOWN_REQUEST']);
    await paidFirst('1.00');
    expect((await requests()).map(({ status }) => status)).toEqual(['OPEN', 'REFUSED', 'GRANTED']);
  });
});

describe('J9.6b what a reserve fund is opened with', () => {
  it('is at least what the policy says, and any sum where it says nothing', async () => {
    const template = await moneyDesk({ place: 'FTPL', jurisdictionId: 'template' });
    try {
      const parent = await template.fund({ programmes: [EMERGENCY] }, '200000.00');
      const open = async (openingAmount: string) => {
        const input = {
          ...{
            code: 'LEAST',
            nameZh: '备用金',
            nameEn: 'Reserve',
            programmes: [EMERGENCY],
            validFrom: '2026-08-20',
          },
          ...{ parentFundId: parent.id, openingAmount, townshipId: template.township('FTPLT1') },
        };
        return (await template.manager.run(OpenReserveFundDocument, { input })).openReserveFund;
      };
      const refused = await open('49999.99');
      expect(refused.userErrors).toMatchObject([
        { code: 'BELOW_LEAST_RESERVE', basis: expect.arrayContaining(['J9.6b']) },
      ]);
      expect((await open('50000.00')).userErrors).toEqual([]);
    } finally {
      await template.api.close();
    }
  });
});
