import { setTimeout as pause } from 'node:timers/promises';
import { helpOf } from '../../../src/cases/case-help.store.js';
import { caseFacts } from '../../../src/cases/facts/case-facts.js';
import { householdFacts } from '../../../src/households/snapshots/snapshot.store.js';
import { situationFacts } from '../../../src/jurisdictions/situations/situation.store.js';
import { assess } from '../../../src/policy/index.js';
import type { LivePolicies } from '../../../src/policy-admin/live-policies.service.js';
import { readChunk } from '../../../src/policy-admin/simulations/registry-facts.store.js';
import type { SimulationRecord } from '../../../src/policy-admin/simulations/simulation.entity.js';
import { SimulationService } from '../../../src/policy-admin/simulations/simulation.service.js';
import { claimSimulation } from '../../../src/policy-admin/simulations/simulation.store.js';
import { policyPair, registryFacts } from '../../../src/policy-admin/simulations/simulation-setup.service.js';
import type { SimulationThreads } from '../../../src/policy-admin/simulations/simulation-threads.service.js';
import { SimulationWorker } from '../../../src/policy-admin/simulations/simulation-worker.service.js';
import { canonicalJson } from '../../../src/shared/canonical-json.js';
import { localDate } from '../../../src/shared/local-date.js';
import type { Fen } from '../../../src/shared/money.js';
import { unwrap } from '../../../src/shared/result.js';
import { runAt, type TestDatabase, testDatabase } from '../../support/database.js';
import { simulationThreads } from '../../support/simulation-threads.js';
import {
  addTemplateCounty,
  admin,
  amendmentService,
  draft,
  livePolicies,
  TEMPLATE,
} from '../amendments-world.js';
import { addRegistry, HOUSEHOLDS } from './registry-world.js';

const OCTOBER = localDate('2026-10-01');
const PAGE = { first: 100, after: null };

let clone: TestDatabase;
let policies: LivePolicies;
let simulations: SimulationService;
let threads: SimulationThreads;
let errors: Error[] = [];

beforeAll(async () => {
  clone = await testDatabase();
  await addTemplateCounty(clone.database);
  await addRegistry(clone.superuserUrl);
  policies = await livePolicies(clone.database);
  simulations = new SimulationService(clone.database, policies);
  threads = simulationThreads((error) => errors.push(error));
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

afterAll(async () => {
  await threads.close();
  await clone.drop();
});

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
      expect(chunk).toMatchObject({ isLast: true, last: all.at(-1)?.household.id ?? null });
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
    threads,
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
