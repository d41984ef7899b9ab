import fc from 'fast-check';
import { newId } from '../../src/database/new-id.js';
import { grantAward, stopAward, suspendAward } from '../../src/funds/awards/award.service.js';
import { verifyLedger } from '../../src/funds/ledger/ledger-verify.service.js';
import { PaymentService } from '../../src/funds/payments/payment.service.js';
import { PayrollService } from '../../src/funds/payroll/payroll.service.js';
import { listExclusions } from '../../src/funds/payroll/payroll.store.js';
import type { LinkedPolicy } from '../../src/policy/index.js';
import { yearMonth } from '../../src/shared/local-date.js';
import { unwrap } from '../../src/shared/result.js';
import { fundWorld, J, TODAY, type World, y } from '../funds/world.js';

let world: World;
let payroll: PayrollService;
let single: PaymentService;
beforeAll(async () => {
  world = await fundWorld();
  const programmes = { has: (code: string) => code.startsWith('TEST_') };
  const policies = { policy: () => ({ programmes }) as unknown as LinkedPolicy };
  payroll = new PayrollService(world.database, policies, { partSize: 3 });
  single = new PaymentService(world.database);
}, 60_000);
afterAll(async () => await world.drop());

/** What somebody else does to a single sum while the list that holds it is paid. */
const MEDDLING = ['NOTHING', 'PAYS', 'SUSPENDS', 'STOPS'] as const;
type Meddling = (typeof MEDDLING)[number];

async function granted(programme: string, fundId: string) {
  const { householdId, personId: payeePersonId } = await world.household();
  const order = {
    ...{ householdId, payeePersonId, programme, fundId, townshipId: world.townships[0] },
    ...{ caseId: newId(), decisionId: newId(), decidedOn: TODAY, class: null, reviewDueOn: null, memo: '' },
    ...({ kind: 'ONE_OFF', amount: y('100') } as const),
  };
  const { award, payments } = unwrap(
    await world.database.transaction((tx) => grantAward(tx, world.actor(), order)),
  );
  return { awardId: award.id, paymentId: payments[0]?.id ?? '' };
}

async function meddle(what: Meddling, { awardId, paymentId }: { awardId: string; paymentId: string }) {
  const actor = world.actor();
  if (what === 'PAYS') return await single.pay(actor, { jurisdictionId: J, id: paymentId });
  if (what === 'SUSPENDS')
    return await world.database.transaction((tx) => suspendAward(tx, actor, { awardId, reason: 'Check' }));
  if (what === 'STOPS') {
    const order = { awardId, lastDay: TODAY, reason: 'Given up' };
    return await world.database.transaction((tx) => stopAward(tx, actor, order));
  }
  return null;
}

it('N6.1, J9.4 a list of single sums and those who pay, suspend or stop them one by one pay each at most once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...MEDDLING), { minLength: 1, maxLength: 12 }),
      async (meddling) => {
        const programme = `TEST_${newId().replaceAll('-', '').toUpperCase()}`;
        const funds = [
          await world.fund({ programmes: [programme], amount: y('5000') }),
          await world.fund({ programmes: [programme], amount: y('5000') }),
        ];
        const sums = [];
        for (const [index, what] of meddling.entries()) {
          const fund = funds[index % 2];
          sums.push({ what, ...(await granted(programme, fund?.id ?? '')) });
        }
        const order = { programme, period: yearMonth('2022-07'), kind: 'ONE_OFF' } as const;
        const run = unwrap(await payroll.prepare(world.actor(), order));
        expect(run.paymentCount).toBe(sums.length);
        unwrap(await payroll.approve(world.actor({ officer: 'second' }), run));
        const [first, second, ...meddled] = await Promise.all([
          payroll.pay(world.actor(), run),
          payroll.pay(world.actor({ officer: 'second' }), run),
          ...sums.map(async (sum) => await meddle(sum.what, sum)),
        ]);
        const paid = unwrap(first);
        expect(unwrap(second).status).toBe('PAID');
        const payments = await world.database.db
          .selectFrom('Payment')
          .selectAll()
          .where('programme', '=', programme)
          .execute();
        const byRun = payments.filter(({ runId }) => runId === run.id);
        expect(byRun.every(({ status }) => status === 'PAID')).toBe(true);
        expect(paid).toMatchObject({ paidCount: byRun.length, paymentCount: byRun.length });
        expect(paid.total).toBe(BigInt(byRun.length) * y('100'));
        const page = { first: 100, after: null };
        const reported = await listExclusions(world.database.db, [run], undefined, page);
        expect(byRun.length + reported.length).toBe(sums.length);
        for (const [index, { what, awardId, paymentId }] of sums.entries()) {
          const payment = payments.find(({ id }) => id === paymentId);
          const wasMeddled = meddled[index]?.ok === true;
          if (what === 'NOTHING') expect(payment?.runId).toBe(run.id);
          // Whoever was told that it is paid was the one who paid it.
          if (what === 'PAYS')
            expect(payment).toMatchObject({ status: 'PAID', runId: wasMeddled ? null : run.id });
          if (payment?.runId === null)
            expect(reported.find((one) => one.awardId === awardId)?.reason).toBe(
              {
                NOTHING: '',
                PAYS: 'PAID_SEPARATELY',
                SUSPENDS: 'AWARD_SUSPENDED',
                STOPS: 'PAYMENT_WITHDRAWN',
              }[what],
            );
        }
        let spent = 0n;
        for (const fund of funds) spent += (await world.balances(fund)).SPENT;
        expect(spent).toBe(BigInt(payments.filter(({ status }) => status === 'PAID').length) * y('100'));
      },
    ),
    { numRuns: 15 },
  );
  expect((await verifyLedger(world.database)).wrong).toEqual([]);
});
