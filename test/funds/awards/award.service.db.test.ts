import type { Actor } from '../../../src/access/actor.js';
import type { Tx } from '../../../src/database/database.js';
import { newId } from '../../../src/database/new-id.js';
import {
  type GrantAward,
  grantAward,
  resumeAward,
  stopAward,
  suspendAward,
} from '../../../src/funds/awards/award.service.js';
import { findAward } from '../../../src/funds/awards/award.store.js';
import type { KnownFund } from '../../../src/funds/fund.store.js';
import { PaymentService, payReserved, takeBack } from '../../../src/funds/payments/payment.service.js';
import { listPayments } from '../../../src/funds/payments/payment.store.js';
import { localDate } from '../../../src/shared/local-date.js';
import { unwrap } from '../../../src/shared/result.js';
import { ALLOWANCE, EMERGENCY, fundWorld, J, TODAY, type World, y } from '../world.js';

let world: World;
beforeAll(async () => {
  world = await fundWorld();
}, 60_000);
afterAll(async () => await world.drop());

const inTransaction = <T>(work: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> =>
  world.database.transaction((tx) => work(tx, world.actor()));

async function order(fund: KnownFund | null, options: Partial<GrantAward> = {}): Promise<GrantAward> {
  const { householdId, personId } = await world.household();
  return {
    caseId: newId(),
    decisionId: newId(),
    decidedOn: TODAY,
    householdId,
    townshipId: world.townships[0],
    payeePersonId: personId,
    programme: EMERGENCY,
    kind: 'ONE_OFF',
    amount: y('3000'),
    class: null,
    fundId: fund?.id ?? null,
    reviewDueOn: null,
    memo: '',
    ...options,
  };
}

const grant = (one: GrantAward) => inTransaction((tx, actor) => grantAward(tx, actor, one));
const pay = (paymentId: string) => inTransaction((tx, actor) => payReserved(tx, actor, { paymentId }));

describe('a single sum', () => {
  it('is reserved with the decision and spent when it is paid', async () => {
    const fund = await world.fund({ amount: y('5000') });
    const { award, payments } = unwrap(await grant(await order(fund)));
    expect(award).toMatchObject({ kind: 'ONE_OFF', status: 'ACTIVE', activeFrom: TODAY });
    expect(payments).toMatchObject([{ status: 'RESERVED', amount: y('3000'), stage: null }]);
    expect(await world.balances(fund)).toMatchObject({ AVAILABLE: y('2000'), COMMITTED: y('3000') });
    const paid = unwrap(await pay(payments[0]?.id ?? ''));
    expect(paid).toMatchObject({ status: 'PAID', paidOn: TODAY });
    expect(await world.balances(fund)).toMatchObject({ COMMITTED: 0n, SPENT: y('3000') });
    expect(await findAward(world.database.db, world.actor().reach, award)).toMatchObject({
      status: 'ENDED',
      statusReason: 'PAID_IN_FULL',
    });
  });

  it('is paid once, however many try', async () => {
    const fund = await world.fund({ amount: y('9000') });
    const { payments } = unwrap(await grant(await order(fund)));
    const answers = await Promise.all([1, 2, 3, 4].map(() => pay(payments[0]?.id ?? '')));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'PAYMENT_IN_WRONG_STATUS' } });
    expect(await world.balances(fund)).toMatchObject({ SPENT: y('3000') });
  });

  it('is granted only while the money is there: of two decisions for the last of it one stands', async () => {
    const fund = await world.fund({ amount: y('3000') });
    const orders = [await order(fund), await order(fund)];
    const answers = await Promise.all(orders.map(grant));
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const refused = orders[answers.findIndex(({ ok }) => !ok)];
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'INSUFFICIENT_FUNDS' } });
    const left = await listPayments(
      world.database.db,
      world.actor().reach,
      { caseId: refused?.caseId },
      { first: 5, after: null },
    );
    expect(left).toEqual([]);
  });

  it('is granted once for each decision', async () => {
    const fund = await world.fund({ amount: y('9000') });
    const one = await order(fund);
    const answers = await Promise.all([grant(one), grant(one)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'ALREADY_AWARDED' } });
    expect(await world.balances(fund)).toMatchObject({ COMMITTED: y('3000') });
  });

  it('is not paid to the dead, nor while the award is suspended', async () => {
    const fund = await world.fund({ amount: y('9000') });
    const { award, payments } = unwrap(await grant(await order(fund)));
    const [awardId, paymentId] = [award.id, payments[0]?.id ?? ''];
    unwrap(await inTransaction((tx, actor) => suspendAward(tx, actor, { awardId, reason: 'Doubt' })));
    expect(await pay(paymentId)).toMatchObject({ ok: false, error: { code: 'AWARD_WITHHELD' } });
    unwrap(await inTransaction((tx, actor) => resumeAward(tx, actor, { awardId })));
    await world.die(award.payeePersonId, localDate('2022-07-10'));
    expect(await pay(paymentId)).toMatchObject({ ok: false, error: { code: 'PAYEE_DECEASED' } });
  });

  it('goes back to the fund when it comes back from the bank', async () => {
    const fund = await world.fund({ amount: y('9000') });
    const { payments } = unwrap(await grant(await order(fund)));
    const paymentId = payments[0]?.id ?? '';
    const back = (reason: string) => inTransaction((tx, actor) => takeBack(tx, actor, { paymentId, reason }));
    expect(await back('Account closed')).toMatchObject({ error: { code: 'PAYMENT_IN_WRONG_STATUS' } });
    unwrap(await pay(paymentId));
    expect(await back(' ')).toMatchObject({ error: { code: 'REASON_EXPECTED' } });
    expect(unwrap(await back('Account closed'))).toMatchObject({ status: 'RETURNED' });
    expect(await world.balances(fund)).toMatchObject({ AVAILABLE: y('9000'), SPENT: 0n });
  });

  it('is out of the reach of another township', async () => {
    const fund = await world.fund({ amount: y('9000') });
    const { payments } = unwrap(await grant(await order(fund, { townshipId: world.townships[1] })));
    const service = new PaymentService(world.database);
    const officer = world.actor({ officer: 'township' });
    const key = { jurisdictionId: J, id: payments[0]?.id ?? '' };
    expect(await service.pay(officer, key)).toMatchObject({ error: { code: 'UNKNOWN_PAYMENT' } });
    expect(await service.pay(world.actor(), { ...key, jurisdictionId: 'elsewhere' })).toMatchObject({
      error: { code: 'UNKNOWN_PAYMENT' },
    });
    expect((await service.pay(world.actor(), key)).ok).toBe(true);
  });
});

describe('an award in stages (J9.4)', () => {
  const stages = [
    { amount: y('1000'), dueOn: localDate('2022-07-20') },
    { amount: y('2000'), dueOn: localDate('2022-08-20') },
  ];

  it('is reserved as a whole, paid stage by stage, and ends with the last', async () => {
    const fund = await world.fund({ amount: y('5000') });
    const { award, payments } = unwrap(await grant(await order(fund, { kind: 'STAGED', stages })));
    expect(payments.map(({ stage, dueOn }) => [stage, dueOn])).toEqual([
      [1, '2022-07-20'],
      [2, '2022-08-20'],
    ]);
    expect(await world.balances(fund)).toMatchObject({ AVAILABLE: y('2000'), COMMITTED: y('3000') });
    const reach = world.actor().reach;
    unwrap(await pay(payments[0]?.id ?? ''));
    expect(await findAward(world.database.db, reach, award)).toMatchObject({ status: 'ACTIVE' });
    unwrap(await pay(payments[1]?.id ?? ''));
    expect(await findAward(world.database.db, reach, award)).toMatchObject({ status: 'ENDED' });
    expect(await world.balances(fund)).toMatchObject({ COMMITTED: 0n, SPENT: y('3000') });
  });

  it('gives back what was not paid when it is stopped', async () => {
    const fund = await world.fund({ amount: y('5000') });
    const { award, payments } = unwrap(await grant(await order(fund, { kind: 'STAGED', stages })));
    unwrap(await pay(payments[0]?.id ?? ''));
    const stop = { awardId: award.id, lastDay: TODAY, reason: 'Hardship is over' };
    unwrap(await inTransaction((tx, actor) => stopAward(tx, actor, stop)));
    expect(await world.balances(fund)).toMatchObject({
      AVAILABLE: y('4000'),
      COMMITTED: 0n,
      SPENT: y('1000'),
    });
    expect(await pay(payments[1]?.id ?? '')).toMatchObject({ error: { code: 'PAYMENT_IN_WRONG_STATUS' } });
  });

  it('is refused when the stages do not add up, or the money does not reach for all of them', async () => {
    const fund = await world.fund({ amount: y('2999.99') });
    const wrong = await grant(await order(fund, { kind: 'STAGED', stages: stages.slice(1) }));
    expect(wrong).toMatchObject({ ok: false, error: { code: 'STAGES_DO_NOT_ADD_UP' } });
    const short = await grant(await order(fund, { kind: 'STAGED', stages }));
    expect(short).toMatchObject({ ok: false, error: { code: 'INSUFFICIENT_FUNDS' } });
    expect(await world.balances(fund)).toMatchObject({ AVAILABLE: y('2999.99'), COMMITTED: 0n });
  });
});

describe('a monthly award', () => {
  const monthly = { kind: 'RECURRING', programme: ALLOWANCE, amount: y('600') } as const;

  it('starts in the month after the decision and reserves nothing', async () => {
    const fund = await world.fund();
    const { award, payments } = unwrap(await grant(await order(fund, monthly)));
    expect(award).toMatchObject({ activeFrom: '2022-08-01', activeUntil: null });
    expect(payments).toEqual([]);
  });

  it('is held once by each payee, unless the new one replaces the old', async () => {
    const fund = await world.fund();
    const one = await order(fund, { ...monthly, decidedOn: localDate('2022-06-20') });
    const { award: old } = unwrap(await grant(one));
    const again = { ...one, decisionId: newId(), decidedOn: TODAY, amount: y('650') };
    expect(await grant(again)).toMatchObject({ ok: false, error: { code: 'ALREADY_AWARDED' } });
    unwrap(await grant({ ...again, replacesAwardId: old.id }));
    expect(await findAward(world.database.db, world.actor().reach, old)).toMatchObject({
      status: 'ENDED',
      statusReason: 'REPLACED',
      activeUntil: '2022-07-31',
    });
  });

  it('runs on until its last day when it is stopped (X1.2)', async () => {
    const fund = await world.fund();
    const { award } = unwrap(
      await grant(await order(fund, { ...monthly, decidedOn: localDate('2022-01-10') })),
    );
    const stop = (lastDay: string, reason: string) =>
      inTransaction((tx, actor) =>
        stopAward(tx, actor, { awardId: award.id, lastDay: localDate(lastDay), reason }),
      );
    expect(await stop('2022-07-31', '')).toMatchObject({ error: { code: 'REASON_EXPECTED' } });
    expect(await stop('2022-01-30', 'Work')).toMatchObject({ error: { code: 'LAST_DAY_IMPOSSIBLE' } });
    expect(unwrap(await stop('2023-06-30', 'Work'))).toMatchObject({
      status: 'ACTIVE',
      activeUntil: '2023-06-30',
    });
    expect(unwrap(await stop('2022-06-30', 'Moved'))).toMatchObject({ status: 'ENDED' });
    expect(await stop('2022-06-30', 'Again')).toMatchObject({ error: { code: 'AWARD_IN_WRONG_STATUS' } });
  });
});

describe('the fund, when nobody names one', () => {
  it('is the one that ends first among those that have enough (C7.1)', async () => {
    const own = { programmes: ['LEGAL_AID'] };
    const programme = 'LEGAL_AID';
    const none = await grant(await order(null, { programme }));
    expect(none).toMatchObject({ ok: false, error: { code: 'NO_FUND' } });
    const poor = await world.fund({ ...own, validUntil: localDate('2022-07-31'), amount: y('2999.99') });
    const open = await world.fund({ ...own, validUntil: null, amount: y('9000') });
    const ending = await world.fund({ ...own, validUntil: localDate('2022-12-31'), amount: y('3000') });
    const chosen = async () => unwrap(await grant(await order(null, { programme }))).award.fundId;
    expect([await chosen(), await chosen(), await chosen()]).toEqual([ending.id, open.id, open.id]);
    expect(await world.balances(poor)).toMatchObject({ COMMITTED: 0n });
  });
});
