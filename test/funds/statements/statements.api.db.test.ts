import { encodeGlobalId } from '../../../src/shared/ids.js';
import { yuan } from '../../../src/shared/money.js';
import {
  PaymentStatementDocument,
  PayPaymentDocument,
  ReturnPaymentDocument,
  type StatementDimension,
  TrialBalanceDocument,
} from '../../generated/operations.js';
import { EMERGENCY, type MoneyDesk, moneyDesk } from '../desk.js';

let desk: MoneyDesk;
let fund: { readonly id: string; readonly code: string };
let gift: { readonly id: string; readonly code: string };
const households: string[] = [];

beforeAll(async () => {
  desk = await moneyDesk();
  fund = await desk.fund({ source: 'CITY', programmes: [EMERGENCY] }, '5000.00');
  gift = await desk.fund({ source: 'DONATION', donor: '甲公司', programmes: [EMERGENCY] }, '1000.00');
  for (const [from, amount] of [
    [fund, '300'],
    [fund, '200'],
    [gift, '150'],
  ] as const) {
    const { payments } = await desk.grant(from.id, {
      programme: EMERGENCY,
      kind: 'ONE_OFF',
      amount: yuan(amount),
    });
    const [payment] = payments;
    const paymentId = encodeGlobalId('Payment', desk.jurisdictionId, payment?.id ?? '');
    households.push(encodeGlobalId('Household', desk.jurisdictionId, payment?.householdId ?? ''));
    await desk.manager.run(PayPaymentDocument, { input: { paymentId } });
    if (amount === '200')
      await desk.manager.run(ReturnPaymentDocument, { input: { paymentId, reason: '账户有误' } });
  }
}, 60_000);
afterAll(async () => await desk.api.close());

const DAY = { from: '2026-08-20', until: '2026-08-20' };
async function statement(by: StatementDimension, filter: object = {}, period = DAY) {
  return (await desk.manager.run(PaymentStatementDocument, { by, ...period, filter })).paymentStatement;
}

describe('C7.1, N7.1 statements of what was paid', () => {
  it('per fund, source, donor, programme and month; what came back is apart', async () => {
    expect(await statement('FUND')).toEqual([
      { key: fund.code, payments: 2, paid: '300.00', returned: '200.00', households: 2 },
      { key: gift.code, payments: 1, paid: '150.00', returned: '0.00', households: 1 },
    ]);
    expect((await statement('SOURCE')).map(({ key, paid }) => [key, paid])).toEqual([
      ['CITY', '300.00'],
      ['DONATION', '150.00'],
    ]);
    expect((await statement('DONOR')).map(({ key, paid }) => [key, paid])).toEqual([['甲公司', '150.00']]);
    expect((await statement('PROGRAMME')).map(({ key, paid }) => [key, paid])).toEqual([
      [EMERGENCY, '450.00'],
    ]);
    expect((await statement('MONTH')).map(({ key }) => key)).toEqual(['2026-08']);
    expect(await statement('FUND', {}, { from: '2026-08-21', until: '2026-12-31' })).toEqual([]);
  });

  it('per household and township; a township sees its own only', async () => {
    expect(await statement('FUND', { householdId: households[2] })).toMatchObject([
      { key: gift.code, paid: '150.00' },
    ]);
    const townships = await statement('TOWNSHIP');
    const code = townships[0]?.key ?? '';
    const own = desk.api.as('TOWNSHIP_APPROVER', code);
    const seen = await own.run(PaymentStatementDocument, { by: 'TOWNSHIP', ...DAY, filter: {} });
    expect(seen.paymentStatement).toEqual(townships.filter(({ key }) => key === code));
    const backwards = { by: 'FUND' as const, from: '2026-08-20', until: '2026-08-19', filter: {} };
    expect((await desk.manager.errors(PaymentStatementDocument, backwards))[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
  });
});

describe('N6.1 the trial balance of a day', () => {
  it('is recomputed from the entries: openings, movements and closings of all accounts sum to zero', async () => {
    const { trialBalance } = await desk.manager.run(TrialBalanceDocument, DAY);
    expect(trialBalance.balanced).toBe(true);
    const total = (column: 'opening' | 'gained' | 'given' | 'closing') =>
      trialBalance.lines.reduce((sum, line) => sum + yuan(line[column]), 0n);
    expect([total('opening'), total('closing'), total('gained') - total('given')]).toEqual([0n, 0n, 0n]);
    const { lines } = (await desk.manager.run(TrialBalanceDocument, { ...DAY, fundId: fund.id }))
      .trialBalance;
    expect(lines.find(({ account }) => account === 'SPENT')).toMatchObject({
      ...{ opening: '0.00', gained: '500.00', given: '200.00', closing: '300.00' },
    });
    const next = { from: '2026-08-21', until: '2026-08-21', fundId: fund.id };
    const after = (await desk.manager.run(TrialBalanceDocument, next)).trialBalance;
    expect(after.lines.map(({ opening, closing }) => [opening, closing])).toEqual(
      lines.map(({ closing }) => [closing, closing]),
    );
    expect(after.balanced).toBeNull();
  });
});
