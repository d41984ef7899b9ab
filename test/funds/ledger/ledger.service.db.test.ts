import type { Tx } from '../../../src/database/database.js';
import {
  bookClaim,
  bookRecovery,
  bookReturn,
  ledgerAct,
  post,
  replenish,
  reserve,
  surrenderToParent,
  voidReservation,
} from '../../../src/funds/ledger/ledger.service.js';
import { localDate } from '../../../src/shared/local-date.js';
import type { Problem } from '../../../src/shared/problem.js';
import { type Result, unwrap } from '../../../src/shared/result.js';
import { asOwner } from '../owner.js';
import { ALLOWANCE, EMERGENCY, fundWorld, J, TODAY, type World, y } from '../world.js';

let world: World;
beforeAll(async () => {
  world = await fundWorld();
}, 60_000);
afterAll(async () => await world.drop());

const act = (today = TODAY) => ledgerAct(world.actor({ today }));

/** Runs the work in a transaction of its own. */
async function attempt<T>(work: (tx: Tx) => Promise<Result<T, Problem>>): Promise<Result<T, Problem>> {
  return await world.database.transaction(work);
}

async function done<T>(work: (tx: Tx) => Promise<Result<T, Problem>>): Promise<T> {
  return unwrap(await attempt(work));
}

const reserving =
  (fund: { id: string }, amount: bigint, programme = ALLOWANCE, today = TODAY) =>
  (tx: Tx) =>
    reserve(tx, act(today), { fundId: fund.id, amount, programme, memo: 'Reserve' });

describe('the two phases of a payment', () => {
  it('set money aside, then spend it', async () => {
    const fund = await world.fund({ amount: y('100') });
    const { transferId: reservationId } = await done(reserving(fund, y('60')));
    expect(await world.balances(fund)).toMatchObject({
      SOURCE: -y('100'),
      AVAILABLE: y('40'),
      COMMITTED: y('60'),
      SPENT: 0n,
      CLAIMED: 0n,
      WRITTEN_OFF: 0n,
    });
    await done((tx) => post(tx, act(), { reservationId, memo: 'Pay' }));
    expect(await world.balances(fund)).toMatchObject({ AVAILABLE: y('40'), COMMITTED: 0n, SPENT: y('60') });
  });

  it('give back at once what was reserved and is not spent', async () => {
    const fund = await world.fund({ amount: y('100') });
    const { transferId: reservationId } = await done(reserving(fund, y('60')));
    await done((tx) => post(tx, act(), { reservationId, spent: y('45.50'), memo: 'Pay' }));
    expect(await world.balances(fund)).toMatchObject({
      AVAILABLE: y('54.50'),
      COMMITTED: 0n,
      SPENT: y('45.50'),
    });
  });

  it('give everything back when the reservation is given up', async () => {
    const fund = await world.fund({ amount: y('100') });
    const { transferId: reservationId } = await done(reserving(fund, y('60')));
    await done((tx) => voidReservation(tx, act(), { reservationId, memo: 'Withdrawn' }));
    expect(await world.balances(fund)).toMatchObject({ AVAILABLE: y('100'), COMMITTED: 0n, SPENT: 0n });
    const again = await attempt((tx) => post(tx, act(), { reservationId, memo: 'Pay' }));
    expect(again).toMatchObject({ ok: false, error: { code: 'ALREADY_VOIDED' } });
  });

  it('cost two statements to reserve and two to post', async () => {
    const fund = await world.fund({ amount: y('100') });
    const counted = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
      world.statements.length = 0;
      const answer = await work();
      return [answer, world.statements.filter((text) => !/^(begin|commit|start|set)/i.test(text)).length];
    };
    const [{ transferId: reservationId }, reserveCost] = await counted(() => done(reserving(fund, y('60'))));
    const [, postCost] = await counted(() => done((tx) => post(tx, act(), { reservationId, memo: 'Pay' })));
    expect([reserveCost, postCost]).toEqual([2, 2]);
  });
});

describe('a reservation is refused', () => {
  it('one fen above what is available, naming fund, sums and remedy', async () => {
    const fund = await world.fund({ code: 'SHORT-ONE', amount: y('100') });
    const refused = await attempt(reserving(fund, y('100.01')));
    expect(refused).toMatchObject({
      ok: false,
      error: {
        code: 'INSUFFICIENT_FUNDS',
        message:
          'The fund SHORT-ONE (Test fund) has 100.00 yuan available, but 100.01 yuan are asked; put at least 0.01 yuan more into it or choose another fund.',
      },
    });
    expect(await world.balances(fund)).toMatchObject({ AVAILABLE: y('100'), COMMITTED: 0n });
    await done(reserving(fund, y('100')));
  });

  it('and leaves the transaction usable, so that another fund can be tried', async () => {
    const [poor, rich] = [await world.fund({ amount: y('1') }), await world.fund({ amount: y('50') })];
    await world.database.transaction(async (tx) => {
      expect((await reserving(poor, y('50'))(tx)).ok).toBe(false);
      unwrap(await reserving(rich, y('50'))(tx));
    });
    expect(await world.balances(poor)).toMatchObject({ AVAILABLE: y('1'), COMMITTED: 0n });
    expect(await world.balances(rich)).toMatchObject({ AVAILABLE: 0n, COMMITTED: y('50') });
  });

  it('for a programme that is not among the purposes of the fund (C7.1)', async () => {
    const fund = await world.fund({ programmes: [ALLOWANCE], amount: y('100') });
    const refused = await attempt(reserving(fund, y('1'), EMERGENCY));
    expect(refused).toMatchObject({ ok: false, error: { code: 'PURPOSE_NOT_ALLOWED', basis: ['C7.1'] } });
  });

  it.each([
    ['the day before the first day', '2021-12-31', false],
    ['the first day', '2022-01-01', true],
    ['the last day', '2022-12-31', true],
    ['the day after the last day', '2023-01-01', false],
  ])('outside the period of the fund: %s', async (_, today, allowed) => {
    const fund = await world.fund({ amount: y('100') });
    const answer = await attempt(reserving(fund, y('1'), ALLOWANCE, localDate(today)));
    expect(answer.ok ? null : answer.error.code).toBe(allowed ? null : 'FUND_NOT_VALID_ON');
  });

  it('for a fund that the jurisdiction does not have', async () => {
    const refused = await attempt(reserving({ id: '01890000-0000-7000-8000-000000000000' }, 1n));
    expect(refused).toMatchObject({ ok: false, error: { code: 'UNKNOWN_FUND' } });
  });

  it('the second time for what may happen once', async () => {
    const fund = await world.fund({ amount: y('100') });
    const once = (tx: Tx) =>
      reserve(tx, act(), {
        fundId: fund.id,
        amount: y('10'),
        programme: ALLOWANCE,
        memo: '',
        onceKey: `payment:${fund.id}`,
      });
    await done(once);
    expect(await attempt(once)).toMatchObject({ ok: false, error: { code: 'ALREADY_MADE' } });
    expect(await world.balances(fund)).toMatchObject({ COMMITTED: y('10') });
  });
});

describe('money of a reserve fund', () => {
  it('comes from its parent and goes back to it', async () => {
    const parent = await world.fund({ amount: y('500') });
    const fund = await world.fund({
      kind: 'RESERVE',
      townshipId: world.townships[0],
      parentFundId: parent.id,
    });
    const pair = { fundId: fund.id, parentFundId: parent.id, memo: '' };
    await done((tx) => replenish(tx, act(), { ...pair, amount: y('200') }));
    await done((tx) => surrenderToParent(tx, act(), { ...pair, amount: y('50') }));
    expect(await world.balances(fund)).toMatchObject({ SOURCE: 0n, AVAILABLE: y('150') });
    expect(await world.balances(parent)).toMatchObject({ SOURCE: -y('500'), AVAILABLE: y('350') });
    const tooMuch = await attempt((tx) => replenish(tx, act(), { ...pair, amount: y('350.01') }));
    expect(tooMuch).toMatchObject({
      ok: false,
      error: { code: 'INSUFFICIENT_FUNDS', message: expect.stringContaining(parent.code) },
    });
  });
});

describe('what was paid', () => {
  it('comes back, or becomes a claim that is paid back in parts (J20.2)', async () => {
    const fund = await world.fund({ amount: y('100') });
    const paid = async (amount: bigint) => {
      const { transferId: reservationId } = await done(reserving(fund, amount));
      return (await done((tx) => post(tx, act(), { reservationId, memo: '' }))).transferId;
    };
    const [returned, claimed] = [await paid(y('30')), await paid(y('40'))];
    const sum = { fundId: fund.id, memo: '' };
    await done((tx) => bookReturn(tx, act(), { ...sum, amount: y('30'), postId: returned }));
    await done((tx) => bookClaim(tx, act(), { ...sum, amount: y('40'), postId: claimed }));
    await done((tx) => bookRecovery(tx, act(), { ...sum, amount: y('15') }));
    expect(await world.balances(fund)).toMatchObject({
      SOURCE: -y('100'),
      AVAILABLE: y('75'),
      COMMITTED: 0n,
      SPENT: 0n,
      CLAIMED: y('25'),
      WRITTEN_OFF: 0n,
    });
  });
});

describe('at the same time', () => {
  it('two approvals want the last money: exactly one gets it', async () => {
    for (let round = 0; round < 10; round += 1) {
      const fund = await world.fund({ amount: y('100') });
      const answers = await Promise.all([
        attempt(reserving(fund, y('100'))),
        attempt(reserving(fund, y('100'))),
      ]);
      expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
      expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'INSUFFICIENT_FUNDS' } });
      expect(await world.balances(fund)).toMatchObject({ AVAILABLE: 0n, COMMITTED: y('100') });
    }
  });

  it('32 reservations draw on one fund: never below zero, and the sum is exact', async () => {
    const fund = await world.fund({ amount: y('100') });
    // 1 + 2 + … + 32 = 528 yuan are asked, 100 are there.
    const amounts = Array.from({ length: 32 }, (_, index) => y(String(index + 1)));
    const answers = await Promise.all(amounts.map((amount) => attempt(reserving(fund, amount))));
    const granted = answers.reduce((sum, { ok }, index) => (ok ? sum + (amounts[index] ?? 0n) : sum), 0n);
    const { AVAILABLE, COMMITTED } = await world.balances(fund);
    expect(COMMITTED).toBe(granted);
    expect(AVAILABLE).toBe(y('100') - granted);
    expect(AVAILABLE).toBeGreaterThanOrEqual(0n);
    // Whoever was refused was refused rightly: the rest does not cover even the smallest of them at the end.
    const refused = amounts.filter((_, index) => !answers[index]?.ok);
    expect(refused.every((amount) => amount > AVAILABLE)).toBe(true);
    const rows = await world.database.execute<{ balanceAfter: bigint }>(
      `select e.balance_after from entry e join account a on a.jurisdiction_id = e.jurisdiction_id and a.id = e.account_id
       where a.fund_id = $1 and a.kind = 'AVAILABLE' order by e.id`,
      [fund.id],
    );
    const balances = rows.map(({ balanceAfter }) => balanceAfter);
    expect(balances).toEqual([...balances].sort((a, b) => (a < b ? 1 : -1)));
  });

  it('a reservation is posted and voided many times: it is closed once', async () => {
    const fund = await world.fund({ amount: y('100') });
    const { transferId: reservationId } = await done(reserving(fund, y('60')));
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        attempt((tx) =>
          index % 2 === 0
            ? post(tx, act(), { reservationId, memo: '' })
            : voidReservation(tx, act(), { reservationId, memo: '' }),
        ),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers) {
      if (!answer.ok) expect(answer.error.code).toMatch(/^ALREADY_(POSTED|VOIDED|CLOSED)$/);
    }
    const { AVAILABLE, SPENT, COMMITTED } = await world.balances(fund);
    expect(COMMITTED).toBe(0n);
    expect(AVAILABLE + SPENT).toBe(y('100'));
  });

  it('money goes between two funds in both directions without a deadlock that anyone sees', async () => {
    const parent = await world.fund({ amount: y('100') });
    const fund = await world.fund({ amount: y('100'), parentFundId: parent.id });
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        done((tx) => {
          const sum = { fundId: fund.id, parentFundId: parent.id, amount: y('1'), memo: '' };
          return index % 2 === 0 ? replenish(tx, act(), sum) : surrenderToParent(tx, act(), sum);
        }),
      ),
    );
    expect(await world.balances(fund)).toMatchObject({ AVAILABLE: y('100') });
  });
});

describe('the database itself', () => {
  it.each([
    ['update transfer set memo = memo'],
    ['delete from transfer'],
    ['update entry set amount = amount'],
    ['delete from entry'],
  ])('refuses the service to run %s', async (statement) => {
    await expect(world.database.execute(statement)).rejects.toMatchObject({ code: '42501' });
    await expect(asOwner(world.ownerUrl, statement)).rejects.toMatchObject({
      code: '42501',
      message: expect.stringContaining('append-only'),
    });
  });

  it('refuses a transfer without entries, with one side, with unequal sides and with another sum', async () => {
    const fund = await world.fund({ amount: y('100') });
    const insert = (sides: [string, bigint][], amount: bigint) =>
      world.database.transaction(async (tx) => {
        const [row] = await tx.execute<{ id: string }>(
          `insert into transfer (jurisdiction_id, id, kind, fund_id, amount, memo, business_date, made_at, made_by)
           values ($1, gen_random_uuid(), 'APPROPRIATION', $2, $3, '', '2022-07-15', now(), 'test') returning id`,
          [J, fund.id, amount],
        );
        for (const [kind, sum] of sides) {
          await tx.execute(
            `insert into entry (jurisdiction_id, transfer_id, account_id, amount, balance_after)
             select jurisdiction_id, $1, id, $2, 0 from account where fund_id = $3 and kind = $4`,
            [row?.id, sum, fund.id, kind],
          );
        }
      });
    for (const [sides, amount] of [
      [[], 5n],
      [[['AVAILABLE', 5n]], 5n],
      [
        [
          ['SOURCE', -5n],
          ['AVAILABLE', 4n],
        ],
        5n,
      ],
      [
        [
          ['SOURCE', -5n],
          ['AVAILABLE', 5n],
        ],
        6n,
      ],
    ] as [[string, bigint][], bigint][]) {
      await expect(insert(sides, amount)).rejects.toMatchObject({
        code: '23514',
        constraint: 'transfer_balanced',
      });
    }
  });

  it('refuses an entry that is added to an old transfer', async () => {
    const fund = await world.fund({ amount: y('100') });
    await expect(
      world.database.execute(
        `insert into entry (jurisdiction_id, transfer_id, account_id, amount, balance_after)
         select t.jurisdiction_id, t.id, a.id, 1, 0 from transfer t join account a on a.fund_id = t.fund_id
         where t.fund_id = $1 and a.kind = 'AVAILABLE'`,
        [fund.id],
      ),
    ).rejects.toMatchObject({ constraint: 'transfer_balanced' });
  });

  it('refuses a balance below zero and a reservation outside the purpose', async () => {
    const fund = await world.fund({ programmes: [ALLOWANCE], amount: y('1') });
    await expect(
      world.database.execute(`update account set balance = -1 where fund_id = $1 and kind = 'AVAILABLE'`, [
        fund.id,
      ]),
    ).rejects.toMatchObject({ constraint: 'account_balance_check' });
    await expect(
      world.database.execute(
        `insert into transfer (jurisdiction_id, id, kind, fund_id, amount, programme, memo, business_date, made_at, made_by)
         values ($1, gen_random_uuid(), 'RESERVE', $2, 1, $3, '', '2022-07-15', now(), 'test')`,
        [J, fund.id, EMERGENCY],
      ),
    ).rejects.toMatchObject({ constraint: 'transfer_fund_id_programme_fkey' });
  });
});
