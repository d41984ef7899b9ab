import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { newId } from '../../../src/database/new-id.js';
import { verifyLedger } from '../../../src/funds/ledger/ledger-verify.service.js';
import { listPayments } from '../../../src/funds/payments/payment.store.js';
import { PayrollService } from '../../../src/funds/payroll/payroll.service.js';
import { holdOpenRuns, readRun } from '../../../src/funds/payroll/payroll.store.js';
import { payPart } from '../../../src/funds/payroll/payroll-pay.service.js';
import type { RowKey } from '../../../src/jurisdictions/row-key.js';
import type { LinkedPolicy } from '../../../src/policy/index.js';
import { localDate, yearMonth } from '../../../src/shared/local-date.js';
import { unwrap } from '../../../src/shared/result.js';
import { asOwner } from '../owner.js';
import { fundWorld, type World, y } from '../world.js';

let world: World;
let service: PayrollService;
/** The same, paying three parts at a time. */
let beside: PayrollService;
beforeAll(async () => {
  world = await fundWorld();
  const programmes = { has: (code: string) => code.startsWith('TEST_') };
  const policies = { policy: () => ({ programmes }) as unknown as LinkedPolicy };
  service = new PayrollService(world.database, policies, { partSize: 3, lanes: 1 });
  beside = new PayrollService(world.database, policies, { partSize: 3, lanes: 3 });
  // Breaks a transaction off at its n-th transfer, counted over all of them; the sequence survives the roll-back.
  await asOwner(
    world.ownerUrl,
    'create table break_at (nth bigint)',
    'create sequence transfers_tried',
    'grant all on break_at, transfers_tried to public',
    `create function break_off() returns trigger as $$ begin
       if nextval('transfers_tried') in (select nth from break_at) then
         raise exception 'gone' using errcode = '57P01';
       end if;
       return new; end; $$ language plpgsql`,
    'create trigger break_off before insert on transfer for each row execute function break_off()',
  );
}, 60_000);
afterAll(async () => await world.drop());

const JULY = yearMonth('2022-07');
const keyOf = ({ jurisdictionId, id }: RowKey): RowKey => ({ jurisdictionId, id });
const ALL = { first: 1000, after: null };
const second = () => world.actor({ officer: 'second' });

/** An approved run over two funds. */
async function approved(awards: number) {
  await breakAt([]);
  const programme = `TEST_${newId().replaceAll('-', '').toUpperCase()}`;
  const funds = [];
  for (let index = 0; index < 2; index += 1) {
    funds.push(await world.fund({ programmes: [programme], amount: y('50000') }));
  }
  const granted = [];
  for (let index = 0; index < awards; index += 1) {
    const fund = funds[index % 3 === 0 ? 1 : 0] ?? (await world.fund());
    granted.push(await world.award({ fund, programme, amount: y(`${100 + index}.01`) }));
  }
  const run = unwrap(await service.prepare(world.actor(), { programme, period: JULY }));
  unwrap(await service.approve(second(), run));
  return { run, granted, funds };
}

const breakAt = async (nth: readonly number[]) =>
  await asOwner(
    world.ownerUrl,
    'delete from break_at',
    'alter sequence transfers_tried restart',
    ...nth.map((n) => `insert into break_at values (${n})`),
  );

const paymentsOf = async (run: { readonly id: string }) =>
  await listPayments(world.database.db, world.actor().reach, { runId: run.id }, ALL);
const paidCount = async (run: { readonly id: string; readonly jurisdictionId: string }) =>
  (await readRun(world.database.db, run)).paidCount;

/** Pays until nothing breaks off any more, as a service does that is started again. */
async function payUntilDone(
  payroll: PayrollService,
  run: Parameters<PayrollService['pay']>[1],
  officer = world.actor(),
) {
  for (let tries = 0; tries < 20; tries += 1) {
    try {
      return unwrap(await payroll.pay(officer, run));
    } catch (error) {
      if ((error as { code?: unknown }).code !== '57P01') throw error;
    }
  }
  throw new Error(`The run ${run.id} was not paid in 20 tries.`);
}

describe('a payroll is paid in parts', () => {
  it('each of which stays paid, while the rest stays committed', async () => {
    const { run, funds, granted } = await approved(10);
    await breakAt([3]);
    await expect(service.pay(world.actor(), run)).rejects.toMatchObject({ code: '57P01' });
    const paid = (await paymentsOf(run)).filter(({ status }) => status === 'PAID');
    expect(paid.length).toBe(6);
    expect(await paidCount(run)).toBe(paid.length);
    for (const fund of funds) {
      const total = granted
        .filter(({ fundId }) => fundId === fund.id)
        .reduce((sum, { amount }) => sum + amount, 0n);
      const spent = paid
        .filter(({ fundId }) => fundId === fund.id)
        .reduce((sum, { amount }) => sum + amount, 0n);
      expect(await world.balances(fund)).toMatchObject({ SPENT: spent, COMMITTED: total - spent });
    }
    await breakAt([]);
    expect(unwrap(await service.pay(world.actor(), run))).toMatchObject({ status: 'PAID', paymentCount: 10 });
    expect(await paidCount(run)).toBe(10);
  });

  it('and pays exactly whom it should, wherever and however often it broke off, with two runners, one of three lanes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 14 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 24 }), { maxLength: 5 }),
        fc.nat(),
        async (awards, breaks, dies) => {
          const { run, granted, funds } = await approved(awards);
          const dead = granted[dies % (awards + 1)];
          if (dead !== undefined) await world.die(dead.payeePersonId, localDate('2022-07-10'));
          await breakAt(breaks);
          await Promise.all([payUntilDone(service, run), payUntilDone(beside, run, second())]);
          await breakAt([]);
          const expected = granted.filter((award) => award !== dead);
          const paid = (await paymentsOf(run)).filter(({ status }) => status === 'PAID');
          expect(paid.map(({ awardId, amount }) => [awardId, amount]).sort()).toEqual(
            expected.map(({ id, amount }) => [id, amount]).sort(),
          );
          for (const fund of funds) {
            const spent = expected.filter(({ fundId }) => fundId === fund.id);
            expect(await world.balances(fund)).toMatchObject({
              COMMITTED: 0n,
              SPENT: spent.reduce((sum, { amount }) => sum + amount, 0n),
            });
          }
        },
      ),
      { numRuns: 12 },
    );
    const verdict = await verifyLedger(world.database);
    expect(verdict.wrong).toEqual([]);
  });

  it('goes on under the same idempotency key, and refuses the key for another run', async () => {
    const [{ run }, other] = [await approved(10), await approved(1)];
    const actor = world.actor({ idempotencyKey: `pay-${run.id}` });
    await breakAt([3]);
    await expect(service.pay(actor, keyOf(run))).rejects.toMatchObject({ code: '57P01' });
    await breakAt([]);
    expect(unwrap(await service.pay(actor, keyOf(run))).status).toBe('PAID');
    expect(await service.pay(actor, keyOf(other.run))).toMatchObject({
      error: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
    expect(await paidCount(other.run)).toBe(0);
  });

  it('when a fund is no longer valid on the day of a later part', async () => {
    const { run, funds } = await approved(10);
    await breakAt([3]);
    await expect(service.pay(world.actor(), run)).rejects.toMatchObject({ code: '57P01' });
    await breakAt([]);
    for (const { id } of funds) {
      await asOwner(world.ownerUrl, `update fund set valid_until = '2022-07-15' where id = '${id}'`);
    }
    const later = world.actor({ today: localDate('2022-07-16') });
    expect(unwrap(await service.pay(later, run)).status).toBe('PAID');
  });

  it('several at a time, and leaves the same list, payments and balances as one after the other', async () => {
    const outcomes = [];
    for (const payroll of [service, beside]) {
      const { run, granted, funds } = await approved(20);
      const order = new Map(granted.map(({ id }, n) => [id, n]));
      unwrap(await payroll.pay(world.actor(), run));
      const parts = await world.database.execute<{ paymentCount: number; paidCount: number; total: bigint }>(
        'select number, payment_count, paid_count, total from payroll_part where run_id = $1 order by number',
        [run.id],
      );
      const paid = await world.database.execute<{ awardId: string; fundId: string; amount: bigint }>(
        'select award_id, fund_id, amount from payment where run_id = $1 order by id',
        [run.id],
      );
      outcomes.push({
        parts,
        paid: paid.map(({ awardId, fundId, amount }) => [
          order.get(awardId),
          funds.findIndex(({ id }) => id === fundId),
          amount,
        ]),
        balances: await Promise.all(funds.map(async (fund) => await world.balances(fund))),
        run: await paidCount(run),
      });
    }
    expect(outcomes[1]).toEqual(outcomes[0]);
    // 13 and 7 lines of two funds; a part ends with its fund, and with every third line of the list.
    expect(outcomes[0]?.parts.map(({ paymentCount }) => paymentCount)).toEqual([3, 3, 3, 3, 1, 2, 3, 2]);
    expect(outcomes[0]?.parts.every(({ paymentCount, paidCount }) => paymentCount === paidCount)).toBe(true);
    expect(outcomes[0]?.run).toBe(20);
    expect((await verifyLedger(world.database)).wrong).toEqual([]);
  });

  it('one transfer and one pair of entries a payment each, whoever pays it', async () => {
    const { run } = await approved(20);
    await Promise.all([beside.pay(world.actor(), run), beside.pay(second(), run)]);
    const [booked] = await world.database.execute(
      `select count(*)::int as entries, count(distinct payment_id)::int as payments, sum(amount)::bigint as sum,
         count(distinct transfer_id)::int as transfers
       from entry where payment_id in (select id from payment where run_id = $1)`,
      [run.id],
    );
    expect(booked).toEqual({ entries: 40, payments: 20, sum: 0n, transfers: 8 });
  });

  it('whose lines nobody changes meanwhile: the next part waits for who holds the run', async () => {
    const { run, granted } = await approved(4);
    const stopped = granted[0];
    const next = () => world.database.transaction((tx) => payPart(tx, world.actor(), run));
    const paying: ReturnType<typeof next>[] = [];
    await world.database.transaction(async (tx) => {
      await holdOpenRuns(tx, run.jurisdictionId, run.programme);
      paying.push(next());
      await untilSomebodyWaits();
      await tx.execute(`update award set status = 'SUSPENDED', status_reason = 'Check' where id = $1`, [
        stopped?.id,
      ]);
    });
    for (const part of await Promise.all(paying)) expect(part.ok).toBe(true);
    expect(unwrap(await beside.pay(world.actor(), run))).toMatchObject({
      status: 'PAID',
      paidCount: 3,
      excludedCount: 1,
    });
    expect((await paymentsOf(run)).map(({ awardId }) => awardId)).not.toContain(stopped?.id);
  });

  it('of which none is committed when the fund is short, and the refusal names the whole sum', async () => {
    await breakAt([]);
    const programme = `TEST_${newId().replaceAll('-', '').toUpperCase()}`;
    const fund = await world.fund({ programmes: [programme], amount: y('1000') });
    for (let n = 0; n < 8; n += 1) await world.award({ fund, programme, amount: y('150') });
    const run = unwrap(await service.prepare(world.actor(), { programme, period: JULY }));
    expect(await service.approve(second(), run)).toMatchObject({
      ok: false,
      error: {
        code: 'INSUFFICIENT_FUNDS',
        message: expect.stringMatching(/has 1000\.00 yuan available, but 1200\.00 yuan are asked/),
      },
    });
    expect(await world.balances(fund)).toMatchObject({ AVAILABLE: y('1000'), COMMITTED: 0n });
    expect((await readRun(world.database.db, run)).status).toBe('FROZEN');
  });
});

/** Until somebody in this database waits for a lock by name. */
async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const waiting = await world.database.execute(
      `select from pg_locks where locktype = 'advisory' and not granted
         and database = (select oid from pg_database where datname = current_database())`,
    );
    if (waiting.length > 0) return;
    await pause(5);
  }
}
