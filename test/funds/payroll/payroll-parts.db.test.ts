import fc from 'fast-check';
import { newId } from '../../../src/database/new-id.js';
import { verifyLedger } from '../../../src/funds/ledger/ledger-verify.service.js';
import { listPayments } from '../../../src/funds/payments/payment.store.js';
import { PayrollService } from '../../../src/funds/payroll/payroll.service.js';
import { readRun } from '../../../src/funds/payroll/payroll.store.js';
import type { RowKey } from '../../../src/jurisdictions/row-key.js';
import type { LinkedPolicy } from '../../../src/policy/index.js';
import { localDate, yearMonth } from '../../../src/shared/local-date.js';
import { unwrap } from '../../../src/shared/result.js';
import { asOwner } from '../owner.js';
import { fundWorld, type World, y } from '../world.js';

let world: World;
let service: PayrollService;
beforeAll(async () => {
  world = await fundWorld();
  const programmes = { has: (code: string) => code.startsWith('TEST_') };
  service = new PayrollService(
    world.database,
    { policy: () => ({ programmes }) as unknown as LinkedPolicy },
    { partSize: 3 },
  );
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
async function payUntilDone(run: Parameters<PayrollService['pay']>[1], officer = world.actor()) {
  for (let tries = 0; tries < 20; tries += 1) {
    try {
      return unwrap(await service.pay(officer, run));
    } catch (error) {
      if ((error as { code?: unknown }).code !== '57P01') throw error;
    }
  }
  throw new Error(`The run ${run.id} was not paid in 20 tries.`);
}

describe('a payroll is paid in parts', () => {
  it('each of which stays paid, while the rest stays committed', async () => {
    const { run, funds, granted } = await approved(10);
    await breakAt([5]);
    await expect(service.pay(world.actor(), run)).rejects.toMatchObject({ code: '57P01' });
    const paid = (await paymentsOf(run)).filter(({ status }) => status === 'PAID');
    // A part takes two to four transfers, so it is the second or the third that broke off.
    expect([3, 6]).toContain(paid.length);
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

  it('and pays exactly whom it should, wherever and however often it broke off, with two runners', async () => {
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
          await Promise.all([payUntilDone(run), payUntilDone(run, second())]);
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
    await breakAt([5]);
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
    await breakAt([5]);
    await expect(service.pay(world.actor(), run)).rejects.toMatchObject({ code: '57P01' });
    await breakAt([]);
    for (const { id } of funds) {
      await asOwner(world.ownerUrl, `update fund set valid_until = '2022-07-15' where id = '${id}'`);
    }
    const later = world.actor({ today: localDate('2022-07-16') });
    expect(unwrap(await service.pay(later, run)).status).toBe('PAID');
  });
});
