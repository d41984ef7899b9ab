import { newId } from '../../../src/database/new-id.js';
import { payFirst } from '../../../src/funds/pay-first/pay-first.service.js';
import { encodeGlobalId } from '../../../src/shared/ids.js';
import { localDate } from '../../../src/shared/local-date.js';
import { yuan } from '../../../src/shared/money.js';
import { unwrap } from '../../../src/shared/result.js';
import {
  DonationsDocument,
  OpenReserveFundDocument,
  PayPaymentDocument,
  ReceiveDonationDocument,
  ReturnPaymentDocument,
  SurrenderFundsDocument,
} from '../../generated/operations.js';
import { ALLOWANCE, codesOf, EMERGENCY, innerId, type MoneyDesk, moneyDesk } from '../desk.js';
import { asOwner } from '../owner.js';

let desk: MoneyDesk;
beforeAll(async () => {
  desk = await moneyDesk();
}, 60_000);
afterAll(async () => await desk.api.close());

let receipts = 0;
async function given(fundId: string, amount: string, more: object = {}) {
  receipts += 1;
  const gift = {
    donor: '甲公司',
    receivedOn: '2026-08-19',
    receiptNumber: `皖捐〔2026〕${receipts}`,
    anonymous: false,
  };
  return (await desk.manager.run(ReceiveDonationDocument, { input: { ...gift, fundId, amount, ...more } }))
    .receiveDonation;
}

const donationFund = (programmes = [EMERGENCY]) =>
  desk.fund({ source: 'DONATION', donor: '县慈善会', earmark: '火灾家庭', programmes }, null);

async function paid(
  fundId: string,
  amount: string,
): Promise<{ readonly caseId: string; readonly payment: string }> {
  const { award, payments } = await desk.grant(fundId, {
    programme: EMERGENCY,
    kind: 'ONE_OFF',
    amount: yuan(amount),
  });
  const payment = encodeGlobalId('Payment', desk.jurisdictionId, payments[0]?.id ?? '');
  const { payPayment } = await desk.manager.run(PayPaymentDocument, { input: { paymentId: payment } });
  expect(payPayment.userErrors).toEqual([]);
  return { caseId: encodeGlobalId('Case', desk.jurisdictionId, award.caseId), payment };
}

describe('J13, N5.3 a donation is followed to the case', () => {
  it('in the order in which it came: parts of two donations pay one case, and the rest is not used yet', async () => {
    const fund = await donationFund();
    const first = await given(fund.id, '1000.00');
    const second = await given(fund.id, '500.00', { donor: '乙先生', anonymous: true });
    expect([first.userErrors, second.userErrors]).toEqual([[], []]);
    expect(second.donation?.fund).toMatchObject({ earmark: '火灾家庭', available: '1500.00' });
    const [one, two] = [await paid(fund.id, '800.00'), await paid(fund.id, '300.00')];
    const { donations } = await desk.manager.run(DonationsDocument, { fundId: fund.id });
    expect(donations.nodes).toMatchObject([
      {
        donor: '乙先生',
        anonymous: true,
        unused: '400.00',
        uses: [{ amount: '100.00', caseId: two.caseId }],
      },
      {
        donor: '甲公司',
        unused: '0.00',
        uses: [
          {
            kind: 'PAYMENT',
            amount: '800.00',
            caseId: one.caseId,
            paymentId: one.payment,
            programme: EMERGENCY,
          },
          { kind: 'PAYMENT', amount: '200.00', caseId: two.caseId, paymentId: two.payment },
        ],
      },
    ]);
  });

  it('through the reserve fund of a township that it fills, back out of a returned payment, and back to the donor', async () => {
    const fund = await donationFund();
    await given(fund.id, '3000.00');
    const household = await desk.household();
    const opened = await desk.manager.run(OpenReserveFundDocument, {
      input: {
        ...{
          code: 'GIFT-RESERVE',
          nameZh: '捐赠备用金',
          nameEn: 'Reserve of a gift',
          programmes: [EMERGENCY],
        },
        ...{ validFrom: '2026-08-01', parentFundId: fund.id, openingAmount: '2000.00' },
        townshipId: desk.township(household.townshipId),
      },
    });
    expect(opened.openReserveFund.userErrors).toEqual([]);
    const caseId = newId();
    const { database } = desk.api.clone;
    // The township has another reserve fund already; it ends, so that the gift pays.
    await asOwner(
      desk.api.clone.ownerUrl,
      `update fund set valid_until = '2026-08-19' where township_id = '${household.townshipId}' and code <> 'GIFT-RESERVE'`,
    );
    const actor = await desk.api.actor('COUNTY_APPROVER', '340121');
    const grant = await database.transaction((tx) =>
      payFirst(tx, actor, {
        ...{ caseId, householdId: household.id, townshipId: household.townshipId, programme: EMERGENCY },
        ...{ payeePersonId: household.headPersonId, amount: yuan('700'), memo: '', papersDueOn: null },
        limit: { amount: yuan('2000'), basis: ['X3.2'] },
      }),
    );
    const reserve = opened.openReserveFund.fund?.id ?? '';
    expect(unwrap(grant).grant.fundId).toBe(innerId(reserve));
    const back = await paid(fund.id, '100.00');
    const input = { paymentId: back.payment, reason: '户名不符' };
    expect((await desk.manager.run(ReturnPaymentDocument, { input })).returnPayment.userErrors).toEqual([]);
    const sum = { fundId: fund.id, amount: '250.00', memo: '退还捐赠人' };
    expect(
      (await desk.manager.run(SurrenderFundsDocument, { input: sum })).surrenderFunds.userErrors,
    ).toEqual([]);
    const { donations } = await desk.manager.run(DonationsDocument, { fundId: fund.id });
    const [gift] = donations.nodes;
    expect(gift?.uses.map(({ kind, amount }) => `${kind} ${amount}`).sort()).toEqual([
      'GIVEN_BACK 250.00',
      'PAYMENT 700.00',
    ]);
    expect(gift?.uses.map((use) => use.caseId)).toContain(
      encodeGlobalId('Case', desk.jurisdictionId, caseId),
    );
    expect(gift?.unused).toBe('2050.00');
  });

  it('is refused into a fund of a budget, with a receipt used before, without a donor, or before it came', async () => {
    const [fund, budget] = [await donationFund(), await desk.fund({ programmes: [ALLOWANCE] }, null)];
    const { donation } = await given(fund.id, '10.00', { receiptNumber: 'R-1' });
    expect(donation?.receiptNumber).toBe('R-1');
    expect(codesOf((await given(fund.id, '10.00', { receiptNumber: 'R-1' })).userErrors)).toEqual([
      'RECEIPT_NUMBER_TAKEN',
    ]);
    expect(codesOf((await given(budget.id, '10.00')).userErrors)).toEqual(['NOT_A_DONATION_FUND']);
    expect(codesOf((await given(fund.id, '0.00')).userErrors)).toEqual(['AMOUNT_NOT_POSITIVE']);
    const faults = await given(fund.id, '1.00', { donor: ' ', receivedOn: '2026-08-21', receiptNumber: '' });
    expect(codesOf(faults.userErrors)).toEqual(['INVALID_DONOR', 'INVALID_RECEIPT_NUMBER', 'DAY_IN_FUTURE']);
    const { donations } = await desk.manager.run(DonationsDocument, { fundId: fund.id });
    expect(donations.nodes.map(({ unused }) => unused)).toEqual(['10.00']);
  });

  it('pays nothing outside the earmark', async () => {
    const fund = await donationFund();
    await given(fund.id, '1000.00');
    await expect(
      desk.grant(fund.id, { programme: ALLOWANCE, decidedOn: localDate('2026-07-01') }),
    ).rejects.toThrow('PURPOSE_NOT_ALLOWED');
  });
});
