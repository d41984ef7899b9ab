import { setTimeout as pause } from 'node:timers/promises';
import { POLICIES } from '../../../policies/index.js';
import { helpOf } from '../../../src/cases/case-help.store.js';
import { caseFacts } from '../../../src/cases/facts/case-facts.js';
import { householdFacts } from '../../../src/households/snapshots/snapshot.store.js';
import { situationFacts } from '../../../src/jurisdictions/situations/situation.store.js';
import { assess, type Guard } from '../../../src/policy/index.js';
import { LivePolicies } from '../../../src/policy-admin/live-policies.service.js';
import { readChunk } from '../../../src/policy-admin/simulations/registry-facts.store.js';
import type { SimulationRecord } from '../../../src/policy-admin/simulations/simulation.entity.js';
import { SimulationService } from '../../../src/policy-admin/simulations/simulation.service.js';
import { claimSimulation } from '../../../src/policy-admin/simulations/simulation.store.js';
import { policyPair, registryFacts } from '../../../src/policy-admin/simulations/simulation-setup.service.js';
import { SimulationWorker } from '../../../src/policy-admin/simulations/simulation-worker.service.js';
import { canonicalJson } from '../../../src/shared/canonical-json.js';
import { localDate } from '../../../src/shared/local-date.js';
import { type Fen, yuan } from '../../../src/shared/money.js';
import { unwrap } from '../../../src/shared/result.js';
import { runAt, type TestDatabase, testDatabase } from '../../support/database.js';
import {
  addTemplateCounty,
  admin,
  amendmentService,
  draft,
  livePolicies,
  TEMPLATE,
} from '../amendments-world.js';

const OCTOBER = localDate('2026-10-01');
const HOUSEHOLDS = 120;
const PAGE = { first: 100, after: null };

let clone: TestDatabase;
let policies: LivePolicies;
let simulations: SimulationService;
let errors: Error[];

beforeAll(async () => {
  clone = await testDatabase();
  await addTemplateCounty(clone.database);
  await addRegistry(clone.superuserUrl);
  policies = await livePolicies(clone.database);
  simulations = new SimulationService(clone.database, policies);
}, 60_000);

beforeEach(async () => {
  errors = [];
  await runAt(
    clone.superuserUrl,
    'delete from simulated_household',
    'delete from simulation_total',
    'delete from simulation',
  );
});

afterAll(async () => await clone.drop());

describe('The facts of the registry', () => {
  test('are those that a case of each household would be decided on, to the byte', async () => {
    const { db } = clone.database;
    const policy = policies.policy(TEMPLATE);
    if (policy === undefined) throw new Error('The policy must be loaded.');
    const pair = { baseline: policy, variant: policy };
    for (const on of ['2026-10-01', '2024-02-15', '2020-12-31'].map(localDate)) {
      const bulk = await registryFacts(db, { jurisdictionId: TEMPLATE, assessedOn: on }, pair);
      const chunk = await readChunk(db, { jurisdictionId: TEMPLATE, on }, { after: null, size: 1000 });
      const all = [...bulk.of(chunk.text)];
      expect(all.length).toBe(on === '2020-12-31' ? 0 : HOUSEHOLDS);
      expect(chunk).toMatchObject({ count: all.length, last: all.at(-1)?.household.id ?? null });
      for (const facts of all) {
        const key = { jurisdictionId: TEMPLATE, id: facts.household.id };
        const household = await householdFacts(db, key, on);
        if (household === null) throw new Error('The household must exist.');
        const { application, place } = facts;
        const help = await helpOf(db, key, { on, caseId: null });
        const situations = await situationFacts(db, TEMPLATE, place.townshipId, on);
        const one = caseFacts({ on, place, household, help, application, situations });
        expect(canonicalJson(facts)).toBe(canonicalJson(one));
      }
    }
  });
});

describe('Simulating an amendment', () => {
  test('says household by household what it changes, and what it costs', async () => {
    const simulation = await requested();
    expect(simulation).toMatchObject({ status: 'QUEUED', assessedOn: OCTOBER });
    const done = await workOff(simulation, worker({ chunkSize: 7, checkpointMs: 0 }));
    expect(done).toMatchObject({ status: 'DONE', total: HOUSEHOLDS, processed: HOUSEHOLDS, failure: null });
    const expected = await oneByOne(done);
    const totals = (await simulations.totals([done])).filter((t) => t.programme === 'SUBSISTENCE_ALLOWANCE');
    expect(sumOf(totals)).toEqual(expected.totals);
    expect(totals.map(({ townshipId }) => townshipId)).toEqual(['F0901', 'F0902']);
    const rows = [...(await simulations.households(done, { programme: 'SUBSISTENCE_ALLOWANCE' }, PAGE))].map(
      ({ householdId, effect, amountBefore, amountAfter }) => ({
        householdId,
        effect,
        amountBefore,
        amountAfter,
      }),
    );
    expect(rows).toEqual(expected.changes);
    expect(new Set(rows.map(({ effect }) => effect))).toEqual(new Set(['ENTERS', 'RISES']));
    expect(errors).toEqual([]);
  });

  test('writes nothing to cases or money, and keeps the published policy', async () => {
    const tables = [
      'welfare_case',
      'case_event',
      'decision',
      'award',
      'payment',
      'transfer',
      'entry',
      'outbox_event',
    ];
    const before = await countsOf(tables);
    const hash = policies.policy(TEMPLATE)?.hash;
    await workOff(await requested(), worker());
    expect(await countsOf(tables)).toEqual(before);
    expect(policies.policy(TEMPLATE)?.hash).toBe(hash);
  });

  test('explains both answers of a household on demand', async () => {
    const done = await workOff(await requested(), worker());
    const [row] = await simulations.households(done, { effect: 'ENTERS' }, PAGE);
    const found = await simulations.assessments(done, row?.householdId ?? '', row?.programme ?? '');
    expect(found?.before).toMatchObject({ conclusion: 'NOT_ELIGIBLE' });
    expect(found?.after).toMatchObject({ conclusion: 'ELIGIBLE', amount: row?.amountAfter });
    expect(found?.after?.readings).toContainEqual(
      expect.objectContaining({ key: 'allowance.standard.rural', basis: 'YUNXI-2026-8 art. 1' }),
    );
  });

  test('pages through the households by effect and township', async () => {
    const done = await workOff(await requested(), worker());
    const filter = { effect: 'RISES', townshipId: 'F0902' } as const;
    const all = await simulations.households(done, filter, PAGE);
    const first = await simulations.households(done, filter, { first: 2, after: null });
    const after = [first[1]?.householdId ?? '', first[1]?.programme ?? ''];
    const next = await simulations.households(done, filter, { first: 2, after });
    expect([...first.slice(0, 2), ...next.slice(0, 2)]).toEqual(all.slice(0, 4));
  });

  test('of one place by the policy of another counts who would enter and leave', async () => {
    const request = { amendment: null, policyId: 'changfeng-county', assessedOn: OCTOBER, programmes: null };
    const simulation = unwrap(await simulations.request(admin(1), request));
    const done = await workOff(simulation, worker());
    expect(done.status).toBe('DONE');
    expect(
      sumOf((await simulations.totals([done])).filter((t) => t.programme === 'SUBSISTENCE_ALLOWANCE')),
    ).toEqual((await oneByOne(done)).totals);
  });
});

describe('A simulation that is interrupted', () => {
  test('goes on behind the last household that was kept, and counts nobody twice', async () => {
    const simulation = await requested();
    const first = worker({ chunkSize: 5, checkpointMs: 0 });
    first.wake();
    await until(async () => ((await read(simulation)).processed ?? 0) > 0);
    await first.close();
    const stopped = await read(simulation);
    expect(stopped.status).toBe('QUEUED');
    expect(stopped.processed).toBeLessThan(HOUSEHOLDS);
    const done = await workOff(simulation, worker());
    expect(done.processed).toBe(HOUSEHOLDS);
    const totals = (await simulations.totals([done])).filter((t) => t.programme === 'SUBSISTENCE_ALLOWANCE');
    expect(sumOf(totals)).toEqual((await oneByOne(done)).totals);
  });

  test('by the death of its worker is taken over once the lease is out, and the dead worker keeps nothing more', async () => {
    const simulation = await requested();
    const { db } = clone.database;
    expect(await claimSimulation(db, '018f2a00-0000-7000-8000-0000000000aa')).toMatchObject({
      id: simulation.id,
    });
    expect(await claimSimulation(db, '018f2a00-0000-7000-8000-0000000000bb')).toBeUndefined();
    await runAt(clone.superuserUrl, `update simulation set heartbeat_at = now() - interval '16 s'`);
    expect(await workOff(simulation, worker())).toMatchObject({ status: 'DONE', processed: HOUSEHOLDS });
  });

  test('several instances work each on its own', async () => {
    const waiting = [await requested(), await requested(), await requested()];
    const workers = [worker({ chunkSize: 20 }), worker({ chunkSize: 20 })];
    for (const each of workers) each.wake();
    for (const simulation of waiting) {
      await until(async () => (await read(simulation)).status === 'DONE');
      const totals = (await simulations.totals([simulation])).filter(
        (t) => t.programme === 'SUBSISTENCE_ALLOWANCE',
      );
      expect(sumOf(totals)).toEqual((await oneByOne(simulation)).totals);
    }
    for (const each of workers) await each.close();
  });

  test('by its officer ends, and what was worked out stays', async () => {
    const simulation = await requested();
    const running = worker({ chunkSize: 2, checkpointMs: 0 });
    running.wake();
    await until(async () => (await read(simulation)).processed > 0);
    expect(unwrap(await simulations.cancel(admin(1), simulation))).toMatchObject({ status: 'CANCELLED' });
    const { processed } = await read(simulation);
    await running.close();
    expect(await read(simulation)).toMatchObject({ status: 'CANCELLED', processed });
    expect((await simulations.totals([simulation])).length).toBeGreaterThan(0);
    expect(await simulations.cancel(admin(1), simulation)).toMatchObject({
      error: { code: 'SIMULATION_OVER' },
    });
  });
});

describe('A simulation is refused', () => {
  const nothing = { amendment: null, policyId: null, assessedOn: null, programmes: null };

  test.each([
    ['without a subject', nothing, 'SIMULATION_SUBJECT'],
    ['of an unknown policy', { ...nothing, policyId: 'atlantis' }, 'POLICY_UNKNOWN'],
    ['of an unknown programme', { ...nothing, policyId: 'national', programmes: ['X'] }, 'PROGRAMME_UNKNOWN'],
  ])('%s', async (_, request, code) => {
    expect(await simulations.request(admin(1), request)).toMatchObject({ ok: false, error: { code } });
  });

  test('of an amendment that is no proposal any more, and beyond three at a time', async () => {
    const amendments = amendmentService(clone.database, policies);
    const row = unwrap(await amendments.propose(admin(1), draft()));
    for (const _ of [1, 2, 3]) await requested(row);
    const request = { ...nothing, amendment: row };
    expect(await simulations.request(admin(1), request)).toMatchObject({
      error: { code: 'SIMULATIONS_OPEN' },
    });
    unwrap(await amendments.withdraw(admin(1), { amendment: row, reason: 'x' }));
    expect(await simulations.request(admin(1), request)).toMatchObject({
      error: { code: 'AMENDMENT_STATUS' },
    });
  });

  test('in its course when its policies are those of another release', async () => {
    const simulation = await requested();
    await runAt(clone.superuserUrl, `update simulation set variant_hash = repeat('0', 64)`);
    expect(await workOff(simulation, worker())).toMatchObject({
      status: 'FAILED',
      failure: 'POLICIES_CHANGED',
    });
  });

  test('in its course when a policy does not come to an end, and the worker goes on', async () => {
    let calls = 0;
    const guard: Guard = (work) => {
      calls += 1;
      return calls > 1 ? { finished: false } : { finished: true, value: work() };
    };
    const guarded = await LivePolicies.open({ database: clone.database, definitions: POLICIES, guard });
    const simulation = await requested();
    const watched = worker({ policies: guarded });
    expect(await workOff(simulation, watched)).toMatchObject({
      status: 'FAILED',
      failure: 'POLICY_TIMED_OUT',
    });
  });
});

async function requested(amendment?: {
  readonly jurisdictionId: string;
  readonly id: string;
}): Promise<SimulationRecord> {
  const row =
    amendment ?? unwrap(await amendmentService(clone.database, policies).propose(admin(1), draft()));
  const request = { amendment: row, policyId: null, assessedOn: null, programmes: null };
  return unwrap(await simulations.request(admin(1), request));
}

function worker(
  different: Partial<ConstructorParameters<typeof SimulationWorker>[0]> = {},
): SimulationWorker {
  return new SimulationWorker({
    database: clone.database,
    policies,
    onError: (error) => errors.push(error),
    ...different,
  });
}

async function workOff(simulation: SimulationRecord, by: SimulationWorker): Promise<SimulationRecord> {
  by.wake();
  await until(async () => !['QUEUED', 'RUNNING'].includes((await read(simulation)).status));
  await by.close();
  return await read(simulation);
}

async function read({ jurisdictionId, id }: SimulationRecord): Promise<SimulationRecord> {
  const found = await clone.database.db
    .selectFrom('Simulation')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return found;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`It took too long: ${errors.map(String).join(' ')}`);
    await pause(5);
  }
}

/** The same comparison without chunks, totals or shortcuts: both policies asked for every household. */
async function oneByOne(simulation: SimulationRecord) {
  const { db } = clone.database;
  const pair = await policyPair(db, policies, simulation);
  if (pair === null) throw new Error('The policies must be known.');
  const bulk = await registryFacts(db, simulation, pair);
  const on = simulation.assessedOn;
  const { text } = await readChunk(db, { jurisdictionId: TEMPLATE, on }, { after: null, size: 1000 });
  const totals = {
    enters: 0,
    leaves: 0,
    rises: 0,
    falls: 0,
    unchanged: 0,
    neither: 0,
    before: 0n,
    after: 0n,
  };
  const changes: object[] = [];
  for (const facts of bulk.of(text)) {
    const [b, a] = [pair.baseline, pair.variant].map((p) => assess(p, 'SUBSISTENCE_ALLOWANCE', facts));
    const [before, after] = [b?.amount ?? null, a?.amount ?? null];
    totals.before += before ?? 0n;
    totals.after += after ?? 0n;
    const effect = effectOf(before, after);
    totals[COUNTERS[effect]] += 1;
    if (effect === 'UNCHANGED' || effect === 'NEITHER') continue;
    changes.push({ householdId: facts.household.id, effect, amountBefore: before, amountAfter: after });
  }
  return { totals, changes };
}

const COUNTERS = {
  ENTERS: 'enters',
  LEAVES: 'leaves',
  RISES: 'rises',
  FALLS: 'falls',
  UNCHANGED: 'unchanged',
  NEITHER: 'neither',
} as const;

function effectOf(before: Fen | null, after: Fen | null): keyof typeof COUNTERS {
  if (before === null) return after === null ? 'NEITHER' : 'ENTERS';
  if (after === null) return 'LEAVES';
  return after > before ? 'RISES' : after < before ? 'FALLS' : 'UNCHANGED';
}

function sumOf(totals: Awaited<ReturnType<SimulationService['totals']>>) {
  const sum = { enters: 0, leaves: 0, rises: 0, falls: 0, unchanged: 0, neither: 0, before: 0n, after: 0n };
  for (const line of totals) {
    for (const name of ['enters', 'leaves', 'rises', 'falls', 'unchanged', 'neither'] as const)
      sum[name] += line[name];
    sum.before += line.monthBefore;
    sum.after += line.monthAfter;
  }
  return sum;
}

async function countsOf(tables: readonly string[]): Promise<object[]> {
  return await Promise.all(
    tables.map(
      async (table) => await clone.database.execute(`select '${table}' as t, count(*) from ${table}`),
    ),
  );
}

/** Households of two, urban and rural in two townships, with incomes around the standards, and one situation. */
async function addRegistry(superuserUrl: string): Promise<void> {
  const id = (kind: number, n: string) =>
    `('018f2a00-0000-7${String(kind).padStart(3, '0')}-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
  const low = yuan('400');
  await runAt(
    superuserUrl,
    `set session_replication_role = replica`,
    `insert into person (jurisdiction_id, id, name, sex, birth_date, resident_id_sealed, resident_id_index,
       resident_id_masked, created_at)
     select '${TEMPLATE}', ${id(1, 'n')}, '甲' || n, case n % 2 when 0 then 'MALE' else 'FEMALE' end,
            date '1960-01-01' + n * 97, 'x', md5('r' || n), 'x', now() from generate_series(0, ${HOUSEHOLDS * 2 - 1}) n`,
    `insert into household (jurisdiction_id, id, head_person_id, head_name, township_id, registered_division, area,
       opened_on, version)
     select '${TEMPLATE}', ${id(2, 'n')}, ${id(1, 'n * 2')}, '甲' || n * 2, 'F090' || (n % 2 + 1), '340121',
            case n % 3 when 0 then 'URBAN' else 'RURAL' end, date '2021-01-01', 1
       from generate_series(0, ${HOUSEHOLDS - 1}) n`,
    `insert into membership (jurisdiction_id, id, household_id, person_id, relation, active_from)
     select '${TEMPLATE}', ${id(3, 'n')}, ${id(2, 'n / 2')}, ${id(1, 'n')},
            case n % 2 when 0 then 'HEAD' else 'SPOUSE' end, date '2021-01-01'
       from generate_series(0, ${HOUSEHOLDS * 2 - 1}) n`,
    `insert into circumstance (jurisdiction_id, id, household_id, person_id, category, kind, grade, amount, period,
       active_from, active_until, source, recorded_at, recorded_by, withdrawn_at, withdrawn_by, withdrawn_reason)
     select '${TEMPLATE}', ${id(4, 'n')}, ${id(2, 'n / 2')}, ${id(1, 'n')}, 'INCOME', 'PROPERTY', null,
            ${low} + n * 317 % 40000, 'MONTHLY', date '2021-01-01',
            case n % 11 when 0 then date '2023-12-31' end, 'DECLARATION', now(), 'x',
            case n % 17 when 0 then now() end, case n % 17 when 0 then 'x' end, case n % 17 when 0 then 'x' end
       from generate_series(0, ${HOUSEHOLDS * 2 - 1}) n`,
    `insert into circumstance (jurisdiction_id, id, household_id, person_id, category, kind, grade, amount, period,
       active_from, source, recorded_at, recorded_by)
     select '${TEMPLATE}', ${id(5, 'n')}, ${id(2, 'n')}, null, 'EXPENDITURE', 'LIVING', case n % 4 when 0 then 'a "b" \\\\ c' end, 90000, 'MONTHLY',
            date '2022-01-01', 'DECLARATION', now(), 'x' from generate_series(0, ${HOUSEHOLDS - 1}) n`,
    `insert into award (jurisdiction_id, id, case_id, decision_id, household_id, township_id, programme, kind, amount,
       class, active_from, status, payee_person_id, fund_id)
     select '${TEMPLATE}', ${id(6, 'n')}, ${id(7, 'n')}, ${id(8, 'n')}, ${id(2, 'n')}, 'F090' || (n % 2 + 1),
            'SUBSISTENCE_ALLOWANCE', 'RECURRING', 30000, 'A', date '2022-03-01', 'ACTIVE', ${id(1, 'n * 2')},
            ${id(9, '1')}
       from generate_series(0, ${HOUSEHOLDS - 1}, 5) n`,
    `insert into payment (jurisdiction_id, id, case_id, household_id, township_id, payee_person_id, programme, amount,
       status, fund_id, due_on, paid_on, reserve_transfer_id, post_transfer_id)
     select '${TEMPLATE}', ${id(10, 'n')}, ${id(7, 'n')}, ${id(2, 'n')}, 'F0901', ${id(1, 'n * 2')},
            'TEMPORARY_EMERGENCY', 50000, 'PAID', ${id(9, '1')}, date '2023-05-05', date '2023-05-05',
            ${id(11, 'n')}, ${id(12, 'n')}
       from generate_series(0, ${HOUSEHOLDS - 1}, 7) n`,
    `insert into outside_help (jurisdiction_id, id, household_id, programme, department, kind, amount, period,
       active_from, active_until, recorded_on, recorded_by)
     select '${TEMPLATE}', ${id(15, 'n')}, ${id(2, 'n')}, 'MEDICAL_DIRECT', '医保"局"', case n % 2 when 0 then 'CASH' else 'GOODS' end,
            case n % 2 when 0 then 12345 end, case n % 3 when 0 then 'MONTHLY' else 'ONE_OFF' end,
            date '2023-01-01' + n, case n % 3 when 0 then null else date '2023-01-01' + n end, date '2023-06-01', ${id(14, '1')}
       from generate_series(0, ${HOUSEHOLDS - 1}, 3) n`,
    `insert into situation (jurisdiction_id, id, kind, level, township_ids, active_from, basis, declared_by)
     values ('${TEMPLATE}', ${id(13, '1')}, 'EPIDEMIC_RISK', 'HIGH', '{F0902}', '2022-01-01', 'x', ${id(14, '1')})`,
    `analyze`,
  );
}
