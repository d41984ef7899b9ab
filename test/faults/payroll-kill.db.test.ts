import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { newId } from '../../src/database/new-id.js';
import { verifyLedger } from '../../src/funds/ledger/ledger-verify.service.js';
import { PayrollService } from '../../src/funds/payroll/payroll.service.js';
import type { LinkedPolicy } from '../../src/policy/index.js';
import { yearMonth } from '../../src/shared/local-date.js';
import { unwrap } from '../../src/shared/result.js';
import { fundWorld, J, type World, y } from '../funds/world.js';
import { report } from './report.js';

jest.setTimeout(900_000);

/** How many beneficiaries; the full size of the requirement is 5,000. */
const SIZE = Number(process.env.DOUDI_PAYROLL_SIZE ?? 600);
const PART = Math.max(2, Math.floor(SIZE / 200));
const KILLS = 10;
const PROGRAMME = 'TEST_KILLED';

let world: World;
const children: ChildProcess[] = [];
beforeAll(async () => {
  world = await fundWorld();
}, 60_000);
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await world.drop();
});

interface Beneficiary {
  readonly n: number;
  readonly awardId: string;
  readonly personId: string;
  readonly amount: bigint;
}

/** Beneficiaries by the set: person, household and monthly award of number n, from one of two funds. */
async function grant(funds: readonly string[]): Promise<readonly Beneficiary[]> {
  const beneficiaries = Array.from({ length: SIZE }, (_, n) => ({
    ...{ n, awardId: newId(), personId: newId(), householdId: newId(), caseId: newId() },
    amount: BigInt(10_000 + ((n * 7919) % 50_000)),
  }));
  const column = <K extends keyof (typeof beneficiaries)[number]>(key: K) =>
    beneficiaries.map((row) => row[key]);
  const numbers = column('n');
  const town = world.townships[0];
  await world.database.execute(
    `insert into person (jurisdiction_id, id, name, sex, birth_date, resident_id_sealed, resident_id_index, resident_id_masked, created_at)
     select $1, id, 'Person ' || n, 'FEMALE', '1960-01-01', 'sealed', 'killed ' || n, '340*************1X', now()
     from unnest($2::uuid[], $3::int[]) as given (id, n)`,
    [J, column('personId'), numbers],
  );
  await world.database.execute(
    `insert into household (jurisdiction_id, id, head_person_id, head_name, township_id, registered_division, area, opened_on, version)
     select $1, id, person_id, 'Person ' || n, $5, '340101', 'RURAL', '2020-01-01', 1
     from unnest($2::uuid[], $3::uuid[], $4::int[]) as given (id, person_id, n)`,
    [J, column('householdId'), column('personId'), numbers, town],
  );
  await world.database.execute(
    `insert into award (jurisdiction_id, id, case_id, decision_id, household_id, township_id, programme, kind, amount, active_from,
       status, payee_person_id, fund_id)
     select $1, id, case_id, gen_random_uuid(), household_id, $9, $8, 'RECURRING', amount, '2022-07-01', 'ACTIVE', person_id,
       (array[$10, $11]::uuid[])[n % 2 + 1]
     from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::bigint[], $7::int[])
       as given (id, case_id, household_id, person_id, amount, n)`,
    [
      J,
      ...[
        column('awardId'),
        column('caseId'),
        column('householdId'),
        column('personId'),
        column('amount'),
        numbers,
      ],
      ...[PROGRAMME, town, ...funds],
    ],
  );
  return beneficiaries;
}

function startRunner(
  run: { readonly jurisdictionId: string; readonly id: string },
  officer: 'first' | 'second',
) {
  const { jurisdictionId, id } = run;
  const order = { url: world.url, actor: world.actor({ officer }), run: { jurisdictionId, id } };
  const hooks = ['--import', './test/support/typescript-hooks.mjs', 'test/faults/payroll-runner.ts'];
  const child = spawn(process.execPath, [...hooks, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = once(child, 'close');
  const ready = (async () => {
    while (!out.includes('ready') && child.exitCode === null) await pause(5);
  })();
  return { child, ready, ended, out: () => out, err: () => err };
}

it(`N7.1 a payroll whose two runners are killed ${KILLS} times pays exactly whom it should, once`, async () => {
  const funds = [];
  for (let index = 0; index < 2; index += 1)
    funds.push((await world.fund({ programmes: [PROGRAMME], amount: y('90000000') })).id);
  const beneficiaries = await grant(funds);
  const policies = { policy: () => ({ programmes: new Set([PROGRAMME]) }) as unknown as LinkedPolicy };
  const service = new PayrollService(world.database, policies, { partSize: PART });
  const order = { programme: PROGRAMME, period: yearMonth('2022-07') };
  const run = unwrap(await service.prepare(world.actor(), order));
  unwrap(await service.approve(world.actor({ officer: 'second' }), run));
  // After the approval: every 17th payee dies, every 23rd award is suspended.
  const dies = ({ n }: Beneficiary) => n % 17 === 3;
  const isSuspended = ({ n }: Beneficiary) => n % 23 === 5;
  await world.database.execute(`update person set death_date = '2022-07-10' where id = any($1::uuid[])`, [
    beneficiaries.filter(dies).map(({ personId }) => personId),
  ]);
  await world.database.execute(
    `update award set status = 'SUSPENDED', status_reason = 'Check' where id = any($1::uuid[])`,
    [beneficiaries.filter(isSuspended).map(({ awardId }) => awardId)],
  );
  let killed = 0;
  const started = performance.now();
  while (killed < KILLS) {
    const runners = [startRunner(run, 'first'), startRunner(run, 'second')];
    await Promise.all(runners.map(({ ready }) => ready));
    for (const { out, err } of runners)
      expect([out(), err()]).toEqual([expect.stringContaining('ready'), expect.anything()]);
    for (const { child, ended } of runners) {
      await pause(Math.random() * 40);
      if (child.exitCode === null && killed < KILLS) {
        child.kill('SIGKILL');
        killed += 1;
      }
      await ended;
    }
  }
  const paidBefore =
    (await world.database.execute<{ n: number }>('select count(*)::int as n from payment'))[0]?.n ?? 0;
  const last = [startRunner(run, 'first'), startRunner(run, 'second')];
  await Promise.all(last.map(({ ended }) => ended));
  expect(last.map(({ out, err }) => out() + err())).toEqual(['ready\nPAID\n', 'ready\nPAID\n']);
  await report('payroll', {
    ...{ beneficiaries: SIZE, kills: KILLS, runners: 2, paidBeforeTheLast: paidBefore },
    seconds: Math.round((performance.now() - started) / 100) / 10,
  });

  const expected = beneficiaries.filter((one) => !dies(one) && !isSuspended(one));
  const rows = await world.database.execute<{ awardId: string; amount: bigint; status: string }>(
    'select award_id, amount, status from payment order by award_id',
  );
  expect(rows.map(({ awardId, amount, status }) => `${awardId} ${amount} ${status}`)).toEqual(
    expected.map(({ awardId, amount }) => `${awardId} ${amount} PAID`).sort(),
  );
  const total = expected.reduce((sum, { amount }) => sum + amount, 0n);
  const balances = await Promise.all(funds.map((id) => world.balances({ id })));
  expect(balances.reduce((sum, { SPENT }) => sum + SPENT, 0n)).toBe(total);
  expect(balances.map(({ COMMITTED }) => COMMITTED)).toEqual([0n, 0n]);
  const [pairs] = await world.database.execute<{ payments: number; entries: number; sum: bigint }>(
    `select count(distinct payment_id)::int as payments, count(*)::int as entries, sum(amount)::bigint as sum
     from entry where payment_id is not null`,
  );
  expect(pairs).toEqual({ payments: expected.length, entries: 2 * expected.length, sum: 0n });
  expect((await verifyLedger(world.database)).wrong).toEqual([]);
  expect(unwrap(await service.pay(world.actor(), run))).toMatchObject({
    status: 'PAID',
    paymentCount: expected.length,
    paidCount: expected.length,
  });
  // The kills fell into the run, not behind its end.
  expect(paidBefore).toBeLessThan(expected.length);
});
