import type { Actor } from '../../../src/access/actor.js';
import type { Tx } from '../../../src/database/database.js';
import { newId } from '../../../src/database/new-id.js';
import type { KnownFund } from '../../../src/funds/fund.store.js';
import {
  disallowPayFirst,
  type PayFirst,
  payFirst,
  receivePapers,
  settlePayFirst,
} from '../../../src/funds/pay-first/pay-first.service.js';
import { listGrants } from '../../../src/funds/pay-first/pay-first.store.js';
import { ReserveFundService } from '../../../src/funds/reserve/reserve-fund.service.js';
import { localDate } from '../../../src/shared/local-date.js';
import { unwrap } from '../../../src/shared/result.js';
import { EMERGENCY, fundWorld, TODAY, type World, y } from '../world.js';

let world: World;
beforeAll(async () => {
  world = await fundWorld();
}, 60_000);
afterAll(async () => await world.drop());

const LIMIT = { amount: y('2000'), basis: ['X3.2'] };
const DUE = localDate('2022-07-20');

const inTransaction = <T>(work: (tx: Tx, actor: Actor) => Promise<T>, today = TODAY): Promise<T> =>
  world.database.transaction((tx) => work(tx, world.actor({ today })));

type Order = Partial<PayFirst> & Pick<PayFirst, 'townshipId'>;

async function order(options: Order): Promise<PayFirst> {
  const { householdId, personId } = await world.household();
  return {
    caseId: newId(),
    householdId,
    payeePersonId: personId,
    programme: EMERGENCY,
    amount: y('1500'),
    limit: LIMIT,
    papersDueOn: DUE,
    memo: 'House fire',
    ...options,
  };
}

/** A case that was paid first and whose papers came. */
async function paidWithPapers(options: Order): Promise<PayFirst> {
  const paid = await order(options);
  unwrap(await inTransaction((tx, actor) => payFirst(tx, actor, paid)));
  const papers = { caseId: paid.caseId, receivedOn: TODAY };
  unwrap(await inTransaction((tx, actor) => receivePapers(tx, actor, papers)));
  return paid;
}

const settle = ({ caseId }: PayFirst) => inTransaction((tx, actor) => settlePayFirst(tx, actor, { caseId }));
const available = async (fund: KnownFund) => (await world.balances(fund)).AVAILABLE;

describe('a township pays first from its reserve fund (J9.1, X3.2)', () => {
  it('the sum is spent at once and the papers are owed by the deadline', async () => {
    const { fund, townshipId } = await world.reserveFund();
    const { grant, payment } = unwrap(
      await inTransaction(async (tx, actor) => payFirst(tx, actor, await order({ townshipId }))),
    );
    expect(grant).toMatchObject({
      fundId: fund.id,
      amount: y('1500'),
      limitAmount: y('2000'),
      limitBasis: ['X3.2'],
      paidOn: TODAY,
      papersDueOn: DUE,
      outcome: null,
    });
    expect(payment).toMatchObject({ status: 'PAID', paidOn: TODAY, fundId: fund.id, awardId: null });
    expect(await world.balances(fund)).toMatchObject({
      AVAILABLE: y('3500'),
      COMMITTED: 0n,
      SPENT: y('1500'),
    });
  });

  it('up to and including its limit, and not one fen more', async () => {
    const { fund, townshipId } = await world.reserveFund();
    const above = await inTransaction(async (tx, actor) =>
      payFirst(tx, actor, await order({ townshipId, amount: y('2000.01') })),
    );
    expect(above).toMatchObject({ ok: false, error: { code: 'ABOVE_PAY_FIRST_LIMIT', basis: ['X3.2'] } });
    const at = await inTransaction(async (tx, actor) =>
      payFirst(tx, actor, await order({ townshipId, amount: y('2000') })),
    );
    expect(at.ok).toBe(true);
    expect(await available(fund)).toBe(y('3000'));
  });

  it('never below zero, even when several officers pay at the same moment (J9.6b)', async () => {
    const { fund, townshipId } = await world.reserveFund({ opening: y('5000') });
    const orders = await Promise.all(
      Array.from({ length: 8 }, () => order({ townshipId, amount: y('2000') })),
    );
    const answers = await Promise.all(
      orders.map((one) => inTransaction((tx, actor) => payFirst(tx, actor, one))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
    const refused = answers.filter(({ ok }) => !ok);
    expect(refused.every((answer) => !answer.ok && answer.error.code === 'INSUFFICIENT_FUNDS')).toBe(true);
    expect(await available(fund)).toBe(y('1000'));
    const page = { first: 20, after: null };
    expect(await listGrants(world.database.db, world.actor().reach, { townshipId }, page)).toHaveLength(2);
  });

  it('once for each case, also when it is tried twice at the same moment', async () => {
    const { fund, townshipId } = await world.reserveFund();
    const one = await order({ townshipId });
    const answers = await Promise.all(
      [1, 2, 3].map(() => inTransaction((tx, actor) => payFirst(tx, actor, one))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'ALREADY_PAID_FIRST' } });
    expect(await available(fund)).toBe(y('3500'));
  });

  it('not without a reserve fund of its own for the programme', async () => {
    const { townshipId } = await world.reserveFund();
    const [elsewhere, other] = [
      await order({ townshipId: world.townships[1] }),
      await order({ townshipId, programme: 'LEGAL_AID' }),
    ];
    for (const one of [elsewhere, other]) {
      const answer = await inTransaction((tx, actor) => payFirst(tx, actor, one));
      expect(answer).toMatchObject({ ok: false, error: { code: 'NO_RESERVE_FUND' } });
    }
  });
});

describe('the papers', () => {
  it('show as overdue after the deadline until they come', async () => {
    const { townshipId } = await world.reserveFund();
    const paid = await order({ townshipId });
    unwrap(await inTransaction((tx, actor) => payFirst(tx, actor, paid)));
    const overdue = async (today: string) =>
      (
        await listGrants(
          world.database.db,
          world.actor().reach,
          { townshipId, overdueOn: localDate(today) },
          { first: 10, after: null },
        )
      ).length;
    expect([await overdue('2022-07-20'), await overdue('2022-07-21')]).toEqual([0, 1]);
    const papers = { caseId: paid.caseId, receivedOn: localDate('2022-07-25') };
    unwrap(await inTransaction((tx, actor) => receivePapers(tx, actor, papers), localDate('2022-07-25')));
    expect(await overdue('2022-07-26')).toBe(0);
  });

  it('cannot have come before the payment or in the future', async () => {
    const { townshipId } = await world.reserveFund();
    const { caseId } = await paidWithPapers({ townshipId });
    for (const receivedOn of [localDate('2022-07-14'), localDate('2022-07-16')]) {
      const answer = await inTransaction((tx, actor) => receivePapers(tx, actor, { caseId, receivedOn }));
      expect(answer).toMatchObject({ ok: false, error: { code: 'PAPERS_DAY_IMPOSSIBLE' } });
    }
  });
});

describe('settlement', () => {
  it('needs the papers', async () => {
    const { townshipId } = await world.reserveFund();
    const paid = await order({ townshipId });
    unwrap(await inTransaction((tx, actor) => payFirst(tx, actor, paid)));
    expect(await settle(paid)).toMatchObject({ ok: false, error: { code: 'PAPERS_NOT_RECEIVED' } });
  });

  it('lets the parent fund reimburse the reserve fund (J9.6b)', async () => {
    const { fund, parent, townshipId } = await world.reserveFund();
    const paid = await paidWithPapers({ townshipId });
    const { grant, reimbursement } = unwrap(await settle(paid));
    expect(grant).toMatchObject({ outcome: 'SETTLED', settledOn: TODAY });
    expect(reimbursement).toEqual({ reimbursed: y('1500'), stillDue: 0n, refusal: null });
    expect([await available(fund), await available(parent)]).toEqual([y('5000'), y('13500')]);
    expect(await settle(paid)).toMatchObject({ ok: false, error: { code: 'ALREADY_SETTLED' } });
  });

  it('waits for the threshold where there is one, then reimburses everything that was settled', async () => {
    const { fund, parent, townshipId } = await world.reserveFund({
      opening: y('5000'),
      replenishBelow: y('2000'),
    });
    const first = unwrap(await settle(await paidWithPapers({ townshipId })));
    expect(first.reimbursement).toEqual({ reimbursed: 0n, stillDue: y('1500'), refusal: null });
    expect(await available(fund)).toBe(y('3500'));
    const second = unwrap(await settle(await paidWithPapers({ townshipId, amount: y('1500.01') })));
    expect(second.reimbursement.reimbursed).toBe(y('3000.01'));
    expect([await available(fund), await available(parent)]).toEqual([y('5000'), y('11999.99')]);
  });

  it('stands even when the parent is short, and the rest is reimbursed later, once', async () => {
    const { fund, parent, townshipId } = await world.reserveFund({
      opening: y('5000'),
      parentAmount: y('6000'),
    });
    const { reimbursement } = unwrap(await settle(await paidWithPapers({ townshipId })));
    expect(reimbursement).toMatchObject({
      reimbursed: 0n,
      stillDue: y('1500'),
      refusal: { code: 'INSUFFICIENT_FUNDS' },
    });
    const service = new ReserveFundService(world.database, { policy: () => undefined });
    const replenishing = () => service.replenish(world.actor(), { fund, amount: null, memo: '' });
    expect(await replenishing()).toMatchObject({ ok: false, error: { code: 'INSUFFICIENT_FUNDS' } });
    await world.appropriate(parent, y('1000'));
    unwrap(await replenishing());
    expect([await available(fund), await available(parent)]).toEqual([y('5000'), y('500')]);
    expect(await replenishing()).toMatchObject({ ok: false, error: { code: 'NOTHING_TO_REPLENISH' } });
  });

  it('of several cases at the same moment reimburses each of them once', async () => {
    const { fund, parent, townshipId } = await world.reserveFund({ opening: y('5000') });
    const cases = [];
    for (let index = 0; index < 5; index += 1)
      cases.push(await paidWithPapers({ townshipId, amount: y('1000') }));
    await Promise.all(cases.map(async (one) => unwrap(await settle(one))));
    expect([await available(fund), await available(parent)]).toEqual([y('5000'), y('10000')]);
  });

  it('that is refused turns the sum into a claim (J20.2)', async () => {
    const { fund, townshipId } = await world.reserveFund();
    const { caseId } = await paidWithPapers({ townshipId });
    const refuse = (finding: string) =>
      inTransaction((tx, actor) => disallowPayFirst(tx, actor, { caseId, finding }));
    expect(await refuse(' ')).toMatchObject({ ok: false, error: { code: 'FINDING_EXPECTED' } });
    expect(unwrap(await refuse('Hid a second house'))).toMatchObject({ outcome: 'DISALLOWED' });
    expect(await world.balances(fund)).toMatchObject({ AVAILABLE: y('3500'), SPENT: 0n, CLAIMED: y('1500') });
    expect(await refuse('Again')).toMatchObject({ ok: false, error: { code: 'ALREADY_SETTLED' } });
  });

  it('of a case that was not paid first is refused', async () => {
    const never = await order({ townshipId: world.townships[0] });
    expect(await settle(never)).toMatchObject({ ok: false, error: { code: 'NOT_PAID_FIRST' } });
  });
});
