import { newId } from '../../../src/database/new-id.js';
import { resumeAward, stopAward, suspendAward } from '../../../src/funds/awards/award.service.js';
import { listPayments } from '../../../src/funds/payments/payment.store.js';
import { PayrollService } from '../../../src/funds/payroll/payroll.service.js';
import { listExclusions, listLines, sharesOfRuns } from '../../../src/funds/payroll/payroll.store.js';
import type { LinkedPolicy } from '../../../src/policy/index.js';
import { localDate, yearMonth } from '../../../src/shared/local-date.js';
import { unwrap } from '../../../src/shared/result.js';
import { asOwner } from '../owner.js';
import { fundWorld, J, type World, y } from '../world.js';

let world: World;
let service: PayrollService;
beforeAll(async () => {
  world = await fundWorld();
  // Each test has a programme of its own, so that its awards are the only ones of the run.
  const programmes = { has: (code: string) => code.startsWith('TEST_') };
  service = new PayrollService(world.database, {
    policy: () => ({ programmes }) as unknown as LinkedPolicy,
  });
}, 60_000);
afterAll(async () => await world.drop());

const JULY = yearMonth('2022-07');
const PAGE = { first: 100, after: null };
const ALL = { first: 1000, after: null };

const programme = () => `TEST_${newId().replaceAll('-', '').toUpperCase()}`;
const second = () => world.actor({ officer: 'second' });
const reach = () => world.actor().reach;

async function scene(amount = y('10000')) {
  const code = programme();
  const fund = await world.fund({ programmes: [code], amount });
  return { programme: code, fund };
}

const prepare = async (code: string, period = JULY) =>
  unwrap(await service.prepare(world.actor(), { programme: code, period }));

describe('a monthly payroll', () => {
  it('is frozen, approved by a second officer, paid and closed', async () => {
    const { programme, fund } = await scene();
    for (const amount of [y('600'), y('450.50')]) await world.award({ fund, programme, amount });
    const run = await prepare(programme);
    expect(run).toMatchObject({
      status: 'FROZEN',
      paymentCount: 2,
      total: y('1050.50'),
      excludedCount: 0,
    });
    expect(await world.balances(fund)).toMatchObject({ AVAILABLE: y('10000'), COMMITTED: 0n });
    expect(await sharesOfRuns(world.database.db, [run])).toMatchObject([
      { fundId: fund.id, paymentCount: 2, total: y('1050.50') },
    ]);

    const approved = unwrap(await service.approve(second(), run));
    expect(approved.status).toBe('APPROVED');
    expect(await world.balances(fund)).toMatchObject({ AVAILABLE: y('8949.50'), COMMITTED: y('1050.50') });

    expect(unwrap(await service.pay(world.actor(), run))).toMatchObject({
      status: 'PAID',
      paidOn: '2022-07-15',
    });
    expect(await world.balances(fund)).toMatchObject({ COMMITTED: 0n, SPENT: y('1050.50') });
    const payments = await listPayments(world.database.db, reach(), { runId: run.id }, PAGE);
    expect(payments.map(({ status, period }) => [status, period])).toEqual([
      ['PAID', JULY],
      ['PAID', JULY],
    ]);
    expect(unwrap(await service.close(world.actor(), run)).status).toBe('CLOSED');
  });

  it('takes from each fund its own part', async () => {
    const { programme, fund } = await scene();
    const other = await world.fund({ programmes: [programme], amount: y('1000') });
    await world.award({ fund, programme, amount: y('600') });
    await world.award({ fund: other, programme, amount: y('500') });
    const run = await prepare(programme);
    unwrap(await service.approve(second(), run));
    unwrap(await service.pay(world.actor(), run));
    expect([(await world.balances(fund)).SPENT, (await world.balances(other)).SPENT]).toEqual([
      y('600'),
      y('500'),
    ]);
  });

  it('pays each award once a month and goes on next month', async () => {
    const { programme, fund } = await scene();
    await world.award({ fund, programme });
    const run = await prepare(programme);
    unwrap(await service.approve(second(), run));
    unwrap(await service.pay(world.actor(), run));
    expect(await prepare(programme)).toMatchObject({ id: run.id, status: 'PAID' });
    expect(await prepare(programme, yearMonth('2022-08'))).toMatchObject({
      status: 'FROZEN',
      paymentCount: 1,
    });
  });
});

describe('the list', () => {
  it('holds an award from the month after its decision to its last day', async () => {
    const { programme, fund } = await scene();
    const decided = async (decidedOn: string, activeUntil?: string) => {
      const until = activeUntil === undefined ? {} : { activeUntil: localDate(activeUntil) };
      const award = await world.award({ fund, programme, decidedOn: localDate(decidedOn), ...until });
      return award.id;
    };
    const listed = [
      await decided('2022-06-30'),
      await decided('2022-01-01', '2022-07-01'),
      await decided('2022-01-01', '2022-07-31'),
    ];
    await decided('2022-07-01');
    const ended = await decided('2022-01-01', '2022-06-30');
    await decided('2022-01-01', '2022-05-31');
    const run = await prepare(programme);
    const payments = await listLines(world.database.db, [run], ALL);
    expect(payments.map(({ awardId }) => awardId).sort()).toEqual([...listed].sort());
    expect(await listExclusions(world.database.db, [run], undefined, PAGE)).toMatchObject([
      { awardId: ended, reason: 'AWARD_ENDED', since: '2022-06-30' },
    ]);
  });

  it('leaves out the dead, the suspended, the closed household and the fund out of its period, and says so', async () => {
    const { programme, fund } = await scene();
    const expired = await world.fund({
      programmes: [programme],
      validUntil: localDate('2022-07-14'),
      amount: y('1000'),
    });
    const paid = await world.award({ fund, programme });
    const dead = await world.award({ fund, programme });
    await world.die(dead.payeePersonId, localDate('2022-07-03'));
    const suspended = await world.award({ fund, programme });
    unwrap(
      await world.database.transaction((tx) =>
        suspendAward(tx, world.actor(), { awardId: suspended.id, reason: 'Check' }),
      ),
    );
    const closed = await world.award({ fund, programme });
    await world.close(closed.householdId, localDate('2022-06-30'));
    const unfunded = await world.award({ fund, programme });
    await asOwner(world.ownerUrl, `update award set fund_id = '${expired.id}' where id = '${unfunded.id}'`);
    const run = await prepare(programme);
    expect(run).toMatchObject({ paymentCount: 1, excludedCount: 4, total: y('600') });
    const reasons = new Map(
      (await listExclusions(world.database.db, [run], undefined, PAGE)).map((row) => [
        row.awardId,
        row.reason,
      ]),
    );
    expect(reasons).toEqual(
      new Map([
        [dead.id, 'PAYEE_DECEASED'],
        [suspended.id, 'AWARD_SUSPENDED'],
        [closed.id, 'HOUSEHOLD_CLOSED'],
        [unfunded.id, 'FUND_NOT_VALID'],
      ]),
    );
    const [payment] = await listLines(world.database.db, [run], PAGE);
    expect(payment?.awardId).toBe(paid.id);
  });

  it('keeps whoever has an overdue review (J1.4)', async () => {
    const { programme, fund } = await scene();
    await world.award({ fund, programme, reviewDueOn: localDate('2021-01-01') });
    expect(await prepare(programme)).toMatchObject({ paymentCount: 1, excludedCount: 0 });
  });

  it('is made once when two officers prepare it at the same moment', async () => {
    const { programme, fund } = await scene();
    for (let index = 0; index < 5; index += 1) await world.award({ fund, programme });
    const runs = await Promise.all(
      [world.actor(), second(), world.actor(), second()].map(async (actor) =>
        unwrap(await service.prepare(actor, { programme, period: JULY })),
      ),
    );
    expect(new Set(runs.map(({ id }) => id)).size).toBe(1);
    expect(runs.every(({ paymentCount }) => paymentCount === 5)).toBe(true);
    const payments = await listLines(world.database.db, runs.slice(0, 1), ALL);
    expect(payments).toHaveLength(5);
  });

  it('can be withdrawn before it is approved and made anew', async () => {
    const { programme, fund } = await scene();
    await world.award({ fund, programme });
    const wrong = await prepare(programme);
    await world.award({ fund, programme });
    unwrap(await service.withdraw(world.actor(), wrong));
    const right = await prepare(programme);
    expect([right.id === wrong.id, right.paymentCount]).toEqual([false, 2]);
    unwrap(await service.approve(second(), right));
    expect(await service.withdraw(world.actor(), right)).toMatchObject({
      error: { code: 'PAYROLL_IN_WRONG_STATUS' },
    });
  });

  it('costs the same number of statements for few and for many awards', async () => {
    const cost = async (awards: number) => {
      const { programme, fund } = await scene();
      for (let index = 0; index < awards; index += 1) await world.award({ fund, programme });
      world.statements.length = 0;
      const run = await prepare(programme);
      unwrap(await service.approve(second(), run));
      unwrap(await service.pay(world.actor(), run));
      return world.statements.length;
    };
    expect(await cost(12)).toBe(await cost(2));
  });
});

describe('a payroll is refused', () => {
  it('to the officer who prepared it, and to the same person under another sign-in (N6.1)', async () => {
    const { programme, fund } = await scene();
    await world.award({ fund, programme });
    const run = await prepare(programme);
    for (const officer of ['first', 'third'] as const) {
      expect(await service.approve(world.actor({ officer }), run)).toMatchObject({
        ok: false,
        error: { code: 'SAME_PERSON' },
      });
    }
    expect((await service.approve(second(), run)).ok).toBe(true);
  });

  it('when a fund is short, naming the sum, and nothing is committed', async () => {
    const { programme, fund } = await scene(y('1199.99'));
    for (let index = 0; index < 2; index += 1) await world.award({ fund, programme });
    const run = await prepare(programme);
    const refused = await service.approve(second(), run);
    expect(refused).toMatchObject({
      ok: false,
      error: {
        code: 'INSUFFICIENT_FUNDS',
        message: expect.stringContaining('has 1199.99 yuan available, but 1200.00 yuan are asked'),
      },
    });
    expect(await world.balances(fund)).toMatchObject({ AVAILABLE: y('1199.99'), COMMITTED: 0n });
    const payments = await listPayments(world.database.db, reach(), { runId: run.id }, PAGE);
    expect(payments).toEqual([]);
    await world.appropriate(fund, y('0.01'));
    expect((await service.approve(second(), run)).ok).toBe(true);
  });

  it('out of order, for a far month and for an unknown programme', async () => {
    const { programme, fund } = await scene();
    await world.award({ fund, programme });
    const run = await prepare(programme);
    const wrong = { error: { code: 'PAYROLL_IN_WRONG_STATUS' } };
    expect(await service.pay(world.actor(), run)).toMatchObject(wrong);
    expect(await service.close(world.actor(), run)).toMatchObject(wrong);
    const far = { programme, period: yearMonth('2022-09') };
    expect(await service.prepare(world.actor(), far)).toMatchObject({
      error: { code: 'PERIOD_TOO_FAR_AHEAD' },
    });
    const unknown = { programme: 'NOTHING', period: JULY };
    expect(await service.prepare(world.actor(), unknown)).toMatchObject({
      error: { code: 'UNKNOWN_PROGRAMME' },
    });
    expect(await service.pay(world.actor(), { jurisdictionId: J, id: newId() })).toMatchObject({
      error: { code: 'UNKNOWN_PAYROLL_RUN' },
    });
    await expect(service.prepare(world.actor({ officer: 'township' }), far)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('between approval and payment', () => {
  it('whoever dies or is stopped is not paid but reported, and the money is available again', async () => {
    const { programme, fund } = await scene(y('2400'));
    const awards = [];
    for (let index = 0; index < 4; index += 1) awards.push(await world.award({ fund, programme }));
    const [dead, stopped, suspended] = awards.map(({ id, payeePersonId }) => ({ id, payeePersonId }));
    const run = await prepare(programme);
    unwrap(await service.approve(second(), run));
    await world.die(dead?.payeePersonId ?? '', localDate('2022-07-10'));
    const change = world.database.transaction.bind(world.database);
    unwrap(
      await change((tx) =>
        stopAward(tx, world.actor(), {
          awardId: stopped?.id ?? '',
          lastDay: localDate('2022-06-30'),
          reason: 'Moved',
        }),
      ),
    );
    const withheld = { awardId: suspended?.id ?? '' };
    unwrap(await change((tx) => suspendAward(tx, world.actor(), { ...withheld, reason: 'Check' })));
    const paid = unwrap(await service.pay(world.actor(), run));
    expect(paid).toMatchObject({ status: 'PAID', paymentCount: 1, total: y('600'), excludedCount: 3 });
    expect(await world.balances(fund)).toMatchObject({
      AVAILABLE: y('1800'),
      COMMITTED: 0n,
      SPENT: y('600'),
    });
    const exclusions = await listExclusions(world.database.db, [run], undefined, PAGE);
    expect(exclusions.map(({ reason }) => reason).sort()).toEqual([
      'AWARD_ENDED',
      'AWARD_SUSPENDED',
      'PAYEE_DECEASED',
    ]);
    unwrap(await change((tx) => resumeAward(tx, world.actor(), withheld)));
  });

  it('a payment that breaks off half-way leaves the run as it was, and can be made again', async () => {
    const { programme, fund } = await scene(y('1200'));
    for (let index = 0; index < 2; index += 1) await world.award({ fund, programme });
    const run = await prepare(programme);
    unwrap(await service.approve(second(), run));
    // The very last statement of the payment, the posting, finds the database gone.
    await asOwner(
      world.ownerUrl,
      `create function break_off() returns trigger as $$ begin
         raise exception 'gone' using errcode = '57P01'; end; $$ language plpgsql`,
      `create trigger break_off before insert on transfer for each row when (new.kind = 'POST')
         execute function break_off()`,
    );
    await expect(service.pay(world.actor(), run)).rejects.toMatchObject({ code: '57P01' });
    await asOwner(world.ownerUrl, 'drop trigger break_off on transfer', 'drop function break_off');
    expect(await world.balances(fund)).toMatchObject({ COMMITTED: y('1200'), SPENT: 0n });
    const payments = await listPayments(world.database.db, reach(), { runId: run.id }, PAGE);
    expect(payments).toEqual([]);
    expect(unwrap(await service.pay(world.actor(), run)).status).toBe('PAID');
    expect(await world.balances(fund)).toMatchObject({ COMMITTED: 0n, SPENT: y('1200') });
  });

  it('gives every reservation back when nobody is left to pay', async () => {
    const { programme, fund } = await scene(y('600'));
    const award = await world.award({ fund, programme });
    const run = await prepare(programme);
    unwrap(await service.approve(second(), run));
    await world.die(award.payeePersonId, localDate('2022-07-10'));
    expect(unwrap(await service.pay(world.actor(), run))).toMatchObject({ paymentCount: 0, total: 0n });
    expect(await world.balances(fund)).toMatchObject({ AVAILABLE: y('600'), COMMITTED: 0n, SPENT: 0n });
  });

  it('many officers pay the run at the same moment: it is paid once', async () => {
    const { programme, fund } = await scene(y('6000'));
    for (let index = 0; index < 3; index += 1) await world.award({ fund, programme });
    const run = await prepare(programme);
    unwrap(await service.approve(second(), run));
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) => service.pay(index % 2 === 0 ? world.actor() : second(), run)),
    );
    expect(answers.every((answer) => answer.ok && answer.value.status === 'PAID')).toBe(true);
    expect(await world.balances(fund)).toMatchObject({ AVAILABLE: y('4200'), SPENT: y('1800') });
  });

  it('a repeated call with the same key gets the same answer, another input is refused', async () => {
    const { programme, fund } = await scene();
    await world.award({ fund, programme });
    const actor = world.actor({ idempotencyKey: `prepare-${programme}` });
    const first = unwrap(await service.prepare(actor, { programme, period: JULY }));
    unwrap(await service.approve(second(), first));
    expect(unwrap(await service.prepare(actor, { programme, period: JULY }))).toEqual(first);
    expect(await service.prepare(actor, { programme, period: yearMonth('2022-08') })).toMatchObject({
      error: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
  });
});
