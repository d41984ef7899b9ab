import { verifyLedger } from '../../../src/funds/ledger/ledger-verify.service.js';
import { encodeGlobalId } from '../../../src/shared/ids.js';
import { yuan } from '../../../src/shared/money.js';
import {
  CountGoodsDocument,
  DeliverGoodsDocument,
  ExpireVouchersDocument,
  FundStatementDocument,
  GoodsStockDocument,
  IssueVoucherDocument,
  OpenGoodsStoreDocument,
  PayPaymentDocument,
  ReceiveGoodsDocument,
  RecordReceiptDocument,
  RedeemVoucherDocument,
  VouchersDocument,
} from '../../generated/operations.js';
import { ALLOWANCE, codesOf, EMERGENCY, type MoneyDesk, moneyDesk } from '../desk.js';

let desk: MoneyDesk;
let storeId: string;
beforeAll(async () => {
  desk = await moneyDesk();
  const input = { code: 'COUNTY-1', nameZh: '县救助物资库', nameEn: 'County store' };
  const { openGoodsStore } = await desk.manager.run(OpenGoodsStoreDocument, { input });
  storeId = openGoodsStore.store?.id ?? '';
}, 60_000);
afterAll(async () => await desk.api.close());

let serial = 0;
const signed = (more: object = {}) => {
  serial += 1;
  return { receiptNumber: `收-${serial}`, receivedBy: '王某', receivedOn: '2026-08-20', ...more };
};

async function received(fundId: string, more: object = {}) {
  const goods = {
    ...{ item: 'RICE-10KG', itemName: '大米10公斤', quantity: 20, unitCost: '45.50' },
    ...{ supplier: '县粮食公司', documentNumber: '发票-1', storeId, fundId },
  };
  return (await desk.manager.run(ReceiveGoodsDocument, { input: { ...goods, ...more } })).receiveGoods;
}

async function reserved(fundId: string, amount: string): Promise<string> {
  const { payments } = await desk.grant(fundId, {
    programme: EMERGENCY,
    kind: 'ONE_OFF',
    amount: yuan(amount),
  });
  return encodeGlobalId('Payment', desk.jurisdictionId, payments[0]?.id ?? '');
}

async function balances(id: string): Promise<Record<string, string>> {
  const { fund } = await desk.manager.run(FundStatementDocument, { id });
  return Object.fromEntries((fund?.balances ?? []).map(({ kind, balance }) => [kind, balance]));
}

const deliver = async (paymentId: string, lines: { item: string; quantity: number }[], more: object = {}) =>
  (
    await desk.manager.run(DeliverGoodsDocument, {
      input: { paymentId, storeId, lines, ...signed(), ...more },
    })
  ).deliverGoods;

describe('N5.1 help in goods', () => {
  it('is worth in store what it cost, and is help given once a family has signed for it', async () => {
    const fund = await desk.fund({ programmes: [EMERGENCY] }, '2000.00');
    await received(fund.id, { quantity: 4, expiresOn: '2026-12-31' });
    const { lot } = await received(fund.id, { quantity: 4, unitCost: '40.00', expiresOn: '2026-10-31' });
    expect(lot?.fund?.available).toBe('1658.00');
    const payment = await reserved(fund.id, '300.00');
    expect(await balances(fund.id)).toMatchObject({
      AVAILABLE: '1358.00',
      COMMITTED: '300.00',
      STOCK: '342.00',
    });
    const delivered = await deliver(payment, [{ item: 'RICE-10KG', quantity: 5 }]);
    expect(delivered.userErrors).toEqual([]);
    // Four of those that go bad first, and one of the others.
    expect(delivered.payment).toMatchObject({
      ...{ status: 'PAID', amount: '205.50' },
      receipt: { means: 'GOODS', receivedBy: '王某', receivedOn: '2026-08-20' },
    });
    expect(await balances(fund.id)).toMatchObject({
      ...{ AVAILABLE: '1658.00', COMMITTED: '0.00', STOCK: '136.50', SPENT: '205.50' },
    });
    const { goodsStock } = await desk.manager.run(GoodsStockDocument, { storeId });
    expect(goodsStock.nodes.map(({ remaining, unitCost }) => [remaining, unitCost])).toEqual([[3, '45.50']]);
  });

  it('is refused above the grant, of another fund, twice, without a number, and after a receipt was used', async () => {
    const fund = await desk.fund({ programmes: [EMERGENCY] }, '2000.00');
    const other = await desk.fund({ programmes: [EMERGENCY] }, '2000.00');
    await received(fund.id, { item: 'QUILT', itemName: '棉被', quantity: 10, unitCost: '100.00' });
    const payment = await reserved(fund.id, '300.00');
    const foreign = await reserved(other.id, '300.00');
    const before = await balances(fund.id);
    const refused = async (id: string, quantity: number, more: object = {}) =>
      codesOf((await deliver(id, [{ item: 'QUILT', quantity }], more)).userErrors);
    expect(await refused(payment, 4)).toEqual(['GOODS_ABOVE_GRANT']);
    expect(await refused(foreign, 1)).toEqual(['STOCK_TOO_LOW']);
    expect(await refused(payment, 11)).toEqual(['STOCK_TOO_LOW']);
    expect(await refused(payment, 0)).toEqual(['QUANTITY_IMPOSSIBLE']);
    expect(await refused(payment, 1, { receiptNumber: ' ' })).toEqual(['INVALID_RECEIPT_NUMBER']);
    expect(await refused(payment, 1, { receivedOn: '2026-08-21' })).toEqual(['RECEIPT_DAY_IMPOSSIBLE']);
    expect(await refused(payment, 1, { receiptNumber: '收-1' })).toEqual(['ALREADY_RECEIPTED']);
    expect(await balances(fund.id)).toEqual(before);
    expect(await refused(payment, 3)).toEqual([]);
    expect(await refused(payment, 1)).toEqual(['PAYMENT_IN_WRONG_STATUS']);
    const end = await desk.fund({ programmes: [ALLOWANCE], validUntil: '2026-08-19' });
    expect(codesOf((await received(end.id)).userErrors)).toEqual(['FUND_NOT_VALID_ON']);
  });

  it('is counted: what is missing is lost, what is found has no worth, and either is explained', async () => {
    const fund = await desk.fund({ programmes: [EMERGENCY] }, '2000.00');
    await received(fund.id, { item: 'OIL-5L', itemName: '食用油5升', quantity: 10, unitCost: '60.00' });
    const count = async (counted: number, explanation = '') =>
      (
        await desk.manager.run(CountGoodsDocument, {
          input: { storeId, item: 'OIL-5L', counted, explanation },
        })
      ).countGoods;
    expect((await count(10)).count).toEqual({ item: 'OIL-5L', booked: 10, counted: 10, lost: '0.00' });
    expect(codesOf((await count(8)).userErrors)).toEqual(['EXPLANATION_EXPECTED']);
    expect((await count(8, '受潮报废')).count).toMatchObject({ booked: 10, counted: 8, lost: '120.00' });
    expect(await balances(fund.id)).toMatchObject({ STOCK: '480.00', LOST: '120.00' });
    expect((await count(9, '盘盈')).count).toMatchObject({ booked: 8, counted: 9, lost: '0.00' });
    expect(await balances(fund.id)).toMatchObject({ STOCK: '480.00', LOST: '120.00' });
  });

  it('two families cannot be given the last piece', async () => {
    const fund = await desk.fund({ programmes: [EMERGENCY] }, '2000.00');
    await received(fund.id, { item: 'TENT', itemName: '帐篷', quantity: 1, unitCost: '200.00' });
    const payments = [await reserved(fund.id, '200.00'), await reserved(fund.id, '200.00')];
    const answers = await Promise.all(payments.map((id) => deliver(id, [{ item: 'TENT', quantity: 1 }])));
    expect(answers.flatMap(({ userErrors }) => codesOf(userErrors))).toEqual(['STOCK_TOO_LOW']);
  });
});

describe('N5.1 help by voucher', () => {
  const issue = async (paymentId: string, expiresOn = '2026-09-30') =>
    (await desk.manager.run(IssueVoucherDocument, { input: { paymentId, expiresOn } })).issueVoucher;
  const redeem = async (code: string, on: string, more: object = {}) =>
    (
      await desk.manager.run(
        RedeemVoucherDocument,
        { input: { code, ...signed({ receivedOn: on }), ...more } },
        { on },
      )
    ).redeemVoucher;

  it('is paid once, to the last day, with the receipt of the merchant', async () => {
    const fund = await desk.fund({ programmes: [EMERGENCY] }, '1000.00');
    const payment = await reserved(fund.id, '200.00');
    const { voucher } = await issue(payment);
    expect(voucher).toMatchObject({ amount: '200.00', status: 'ISSUED' });
    const code = voucher?.code ?? '';
    expect(codesOf((await issue(payment)).userErrors)).toEqual(['VOUCHER_OUTSTANDING']);
    const paid = await desk.manager.run(PayPaymentDocument, { input: { paymentId: payment } });
    expect(codesOf(paid.payPayment.userErrors)).toEqual(['VOUCHER_OUTSTANDING']);
    expect(codesOf((await redeem('2222-2222-22223', '2026-09-30')).userErrors)).toEqual(['UNKNOWN_VOUCHER']);
    expect(codesOf((await redeem(code, '2026-10-01')).userErrors)).toEqual(['VOUCHER_RUN_OUT']);
    expect((await redeem(code, '2026-09-30')).voucher).toMatchObject({
      status: 'REDEEMED',
      endedOn: '2026-09-30',
    });
    expect(codesOf((await redeem(code, '2026-09-30')).userErrors)).toEqual(['VOUCHER_NOT_OPEN']);
    expect(await balances(fund.id)).toMatchObject({ SPENT: '200.00', COMMITTED: '0.00' });
  });

  it('gives its money back the day after its last one', async () => {
    const fund = await desk.fund({ programmes: [EMERGENCY] }, '1000.00');
    const { voucher } = await issue(await reserved(fund.id, '200.00'), '2026-08-31');
    const expire = async (on: string) =>
      (await desk.manager.run(ExpireVouchersDocument, { input: {} }, { on })).expireVouchers.vouchers?.map(
        ({ code }) => code,
      );
    expect(await expire('2026-08-31')).not.toContain(voucher?.code);
    expect(await expire('2026-09-01')).toContain(voucher?.code);
    expect(await balances(fund.id)).toMatchObject({ AVAILABLE: '1000.00', COMMITTED: '0.00' });
    const { vouchers } = await desk.manager.run(VouchersDocument, { status: 'EXPIRED' });
    expect(vouchers.nodes.map(({ code }) => code)).toContain(voucher?.code);
    expect((await desk.manager.run(VouchersDocument, {})).vouchers.nodes.length).toBeGreaterThan(1);
  });
});

describe('N5.1 cash and services have a receipt too', () => {
  it('once, on or after the day of the payment', async () => {
    const fund = await desk.fund({ programmes: [EMERGENCY] }, '1000.00');
    const paymentId = await reserved(fund.id, '100.00');
    const record = async (more: object = {}) =>
      (
        await desk.manager.run(RecordReceiptDocument, {
          input: { paymentId, means: 'CASH', ...signed(), ...more },
        })
      ).recordReceipt;
    expect(codesOf((await record()).userErrors)).toEqual(['PAYMENT_IN_WRONG_STATUS']);
    await desk.manager.run(PayPaymentDocument, { input: { paymentId } });
    expect(codesOf((await record({ receivedOn: '2026-08-19' })).userErrors)).toEqual([
      'RECEIPT_DAY_IMPOSSIBLE',
    ]);
    expect((await record({ means: 'SERVICE', receivedBy: '阳光社工站' })).receipt).toMatchObject({
      means: 'SERVICE',
    });
    expect(codesOf((await record()).userErrors)).toEqual(['ALREADY_RECEIPTED']);
  });

  it('and the ledger is whole after all of it', async () => {
    expect((await verifyLedger(desk.api.clone.database)).wrong).toEqual([]);
  });
});
