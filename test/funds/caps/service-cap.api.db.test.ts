import { PurchaseServicesDocument, ServiceCapDocument } from '../../generated/operations.js';
import { codesOf, type MoneyDesk, moneyDesk } from '../desk.js';

const JIUHUASHAN = { place: 'FJHS', jurisdictionId: 'jiuhuashan-scenic-area' };

let desk: MoneyDesk;
beforeAll(async () => {
  desk = await moneyDesk(JIUHUASHAN);
}, 60_000);
afterAll(async () => await desk.api.close());

let bought = 0;
async function purchase(fundId: string, amount: string, more: object = {}) {
  bought += 1;
  const order = {
    provider: '阳光社工站',
    subject: '入户访视',
    documentNumber: `合同-${bought}`,
    amount,
    fundId,
  };
  return (await desk.manager.run(PurchaseServicesDocument, { input: { ...order, ...more } }))
    .purchaseServices;
}

describe('J12 service purchase stays within 1% of the assistance funds', () => {
  it('up to the last fen, together with what was bought before in the year, and names the article', async () => {
    const before = (await desk.manager.run(ServiceCapDocument, {})).serviceCap;
    const fund = await desk.fund({ programmes: ['SERVICE_PURCHASE', 'SUBSISTENCE_ALLOWANCE'] }, '100000.00');
    const { serviceCap } = await desk.manager.run(ServiceCapDocument, {});
    expect(serviceCap).toMatchObject({ year: 2026, share: '0.01', used: '0.00' });
    expect(serviceCap.basis.join()).toContain('J12');
    expect(Number(serviceCap.assistanceFunds) - Number(before.assistanceFunds)).toBe(100_000);
    const most = Math.floor(Number(serviceCap.assistanceFunds)) / 100;
    expect(serviceCap.most).toBe(most.toFixed(2));
    expect((await purchase(fund.id, (most - 1).toFixed(2))).purchase).toMatchObject({
      capAmount: serviceCap.most,
    });
    expect(codesOf((await purchase(fund.id, '1.01')).userErrors)).toEqual(['ABOVE_SERVICE_CAP']);
    expect(codesOf((await purchase(fund.id, '1.00', { documentNumber: '合同-1' })).userErrors)).toEqual([
      'DOCUMENT_NUMBER_TAKEN',
    ]);
    expect((await purchase(fund.id, '1.00')).userErrors).toEqual([]);
    expect((await desk.manager.run(ServiceCapDocument, {})).serviceCap.used).toBe(most.toFixed(2));
  });

  it('holds when several buy at the same moment', async () => {
    const fund = await desk.fund({ programmes: ['SERVICE_PURCHASE'] }, '20000.00');
    const answers = await Promise.all(Array.from({ length: 6 }, () => purchase(fund.id, '60.00')));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(3);
    const { serviceCap } = await desk.manager.run(ServiceCapDocument, {});
    expect(Number(serviceCap.used)).toBeLessThanOrEqual(Number(serviceCap.most));
  });

  it('counts no donations, and only a fund with that purpose pays', async () => {
    const before = (await desk.manager.run(ServiceCapDocument, {})).serviceCap.assistanceFunds;
    await desk.fund({ source: 'DONATION', donor: '甲', programmes: ['SERVICE_PURCHASE'] }, '50000.00');
    expect((await desk.manager.run(ServiceCapDocument, {})).serviceCap.assistanceFunds).toBe(before);
    const other = await desk.fund({ programmes: ['SUBSISTENCE_ALLOWANCE'] }, '100000.00');
    expect(codesOf((await purchase(other.id, '1.00')).userErrors)).toEqual(['PURPOSE_NOT_ALLOWED']);
  });

  it('is not known before the day from which the article counts: the parameter is named', async () => {
    const fund = await desk.fund({ programmes: ['SERVICE_PURCHASE'], validFrom: '2021-01-01' }, null);
    const { serviceCap } = await desk.manager.run(ServiceCapDocument, { on: '2021-12-21' });
    expect(serviceCap).toMatchObject({ share: null, most: null });
    const order = { provider: '甲', subject: '乙', documentNumber: '早', amount: '1.00', fundId: fund.id };
    const answer = await desk.manager.run(PurchaseServicesDocument, { input: order }, { on: '2021-12-21' });
    expect(answer.purchaseServices.userErrors).toMatchObject([
      { code: 'PARAMETER_UNSET', message: expect.stringContaining('service-purchase.share') },
    ]);
    expect((await desk.manager.run(ServiceCapDocument, { on: '2021-12-22' })).serviceCap.share).toBe('0.01');
  });
});
