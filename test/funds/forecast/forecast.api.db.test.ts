import { encodeGlobalId } from '../../../src/shared/ids.js';
import { localDate } from '../../../src/shared/local-date.js';
import { yuan } from '../../../src/shared/money.js';
import {
  NeedForecastDocument,
  PayPaymentDocument,
  ProposeAmendmentDocument,
  PublishAmendmentDocument,
} from '../../generated/operations.js';
import { ALLOWANCE, COUNTY, EMERGENCY, type MoneyDesk, moneyDesk } from '../desk.js';

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

  it('takes a standard that was published for a later month into account from that month on, by its article', async () => {
    const fund = await desk.fund({}, '50000.00');
    const { award } = await desk.grant(fund.id, { amount: yuan('500') });
    const asked = async () =>
      (await desk.manager.run(NeedForecastDocument, { months: 5, programme: ALLOWANCE })).needForecast;
    const before = (await asked()).programmes[0]?.months ?? [];
    const basis = { instrument: 'CF-2026-9', article: '1', requirement: 'J1.3' };
    const inForceFrom = '2026-11-01';
    const { proposeAmendment } = await desk.api.as('POLICY_ADMIN', COUNTY, 1).run(ProposeAmendmentDocument, {
      input: {
        ...{ noteZh: '调整标准', noteEn: 'New standards' },
        instruments: [{ code: 'CF-2026-9', titleZh: '测试文件', titleEn: 'Test notice' }],
        changes: [
          { key: 'allowance.standard.urban', value: '740.00', inForceFrom, basis },
          { key: 'allowance.standard.rural', value: '740.00', inForceFrom, basis },
          { key: 'extreme-poverty.standard.rural.year', value: '12000.00', inForceFrom, basis },
        ],
      },
    });
    expect(proposeAmendment.userErrors).toEqual([]);
    expect((await asked()).standardChanges).toEqual([]);
    const { publishAmendment } = await desk.api
      .as('POLICY_ADMIN', COUNTY, 2)
      .run(PublishAmendmentDocument, { input: { amendmentId: proposeAmendment.amendment?.id ?? '' } });
    expect(publishAmendment.userErrors).toEqual([]);
    const { programmes, standardChanges } = await asked();
    expect(standardChanges).toContainEqual({
      ...{ programme: ALLOWANCE, parameter: 'allowance.standard.rural', from: inForceFrom },
      ...{ before: '717.00', after: '740.00', basis: expect.stringContaining('CF-2026-9') },
    });
    const [persons] = await desk.api.clone.database.execute<{ n: number }>(
      `select count(*)::int as n from award a join membership m on m.household_id = a.household_id and m.active_until is null
       where a.jurisdiction_id = $1 and a.programme = $2 and a.kind = 'RECURRING' and a.status = 'ACTIVE'
         and coalesce(a.active_until, 'infinity') >= '2026-11-01'`,
      [desk.jurisdictionId, ALLOWANCE],
    );
    expect(award.status).toBe('ACTIVE');
    // The gap to the standard grows by 23 yuan a person, in the month of the change and not before.
    const more = 23n * BigInt(persons?.n ?? 0);
    const months = programmes[0]?.months ?? [];
    expect(months.map(({ month, fromStandards }) => [month, yuan(fromStandards) / 100n])).toEqual([
      ['2026-08', 0n],
      ['2026-09', 0n],
      ['2026-10', 0n],
      ['2026-11', more],
      ['2026-12', more],
    ]);
    expect(months.map(({ need }, n) => yuan(need) - yuan(before[n]?.need ?? '0'))).toEqual(
      [0n, 0n, 0n, more, more].map((sum) => sum * 100n),
    );
  });
});
