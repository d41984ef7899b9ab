import { encodeGlobalId } from '../../../src/shared/ids.js';
import { localDate } from '../../../src/shared/local-date.js';
import { yuan } from '../../../src/shared/money.js';
import { NeedForecastDocument, PayPaymentDocument } from '../../generated/operations.js';
import { ALLOWANCE, EMERGENCY, type MoneyDesk, moneyDesk } from '../desk.js';

let desk: MoneyDesk;
beforeAll(async () => {
  desk = await moneyDesk({ today: '2026-08-20' });
}, 60_000);
afterAll(async () => await desk.api.close());

describe('C7.3 need is forecast against budget', () => {
  it('per programme and month, from running awards and their ends, and names the fund that runs dry and when', async () => {
    const fund = await desk.fund({ validUntil: '2026-12-31' }, '2000.00');
    await desk.grant(fund.id, { amount: yuan('600') });
    await desk.grant(fund.id, { amount: yuan('400'), activeUntil: localDate('2026-09-30') });
    const { needForecast } = await desk.manager.run(NeedForecastDocument, {
      months: 6,
      programme: ALLOWANCE,
    });
    expect(needForecast.from).toBe('2026-08');
    const [allowance] = needForecast.programmes;
    expect(allowance?.months.map(({ month, need, awards, ended }) => [month, need, awards, ended])).toEqual([
      ['2026-08', '1000.00', 2, 0],
      ['2026-09', '1000.00', 2, 0],
      ['2026-10', '600.00', 1, 1],
      ['2026-11', '600.00', 1, 0],
      ['2026-12', '600.00', 1, 0],
      ['2027-01', '600.00', 1, 0],
    ]);
    expect(needForecast.warnings).toEqual([
      {
        fund: { id: fund.id, code: fund.code, validUntil: '2026-12-31' },
        ...{ available: '2000.00', need: '4400.00', missing: '2400.00', dryIn: '2026-10', cause: 'RUNS_DRY' },
      },
    ]);
  });

  it('with single sums as in the last twelve months, and not to a township or for more than three years', async () => {
    const fund = await desk.fund({ programmes: [EMERGENCY] }, '5000.00');
    const { payments } = await desk.grant(fund.id, {
      programme: EMERGENCY,
      kind: 'ONE_OFF',
      amount: yuan('1200'),
    });
    const paymentId = encodeGlobalId('Payment', desk.jurisdictionId, payments[0]?.id ?? '');
    await desk.manager.run(PayPaymentDocument, { input: { paymentId } });
    const { needForecast } = await desk.manager.run(NeedForecastDocument, {
      months: 1,
      programme: EMERGENCY,
    });
    expect(needForecast.programmes[0]?.months[0]).toMatchObject({
      need: '100.00',
      singleSums: '100.00',
      awards: 0,
    });
    const all = (await desk.manager.run(NeedForecastDocument, {})).needForecast.programmes;
    expect(all.map(({ programme, months }) => [programme, months.length])).toEqual([
      [ALLOWANCE, 12],
      [EMERGENCY, 12],
    ]);
    const township = desk.api.as('TOWNSHIP_APPROVER', '340121106');
    expect((await township.errors(NeedForecastDocument, { months: 1 }))[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    expect((await desk.manager.errors(NeedForecastDocument, { months: 37 }))[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
  });
});
