import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { POLICIES } from '../../../policies/index.js';
import { policyDefinitions } from '../../../src/load-policies.js';
import { assess, type Facts, type LinkedPolicy } from '../../../src/policy/index.js';
import { LivePolicies } from '../../../src/policy-admin/live-policies.service.js';
import { readChunk } from '../../../src/policy-admin/simulations/registry-facts.store.js';
import type { SimulationRecord } from '../../../src/policy-admin/simulations/simulation.entity.js';
import { SimulationService } from '../../../src/policy-admin/simulations/simulation.service.js';
import { policyPair, registryFacts } from '../../../src/policy-admin/simulations/simulation-setup.service.js';
import type { SimulationThreads } from '../../../src/policy-admin/simulations/simulation-threads.service.js';
import { SimulationWorker } from '../../../src/policy-admin/simulations/simulation-worker.service.js';
import { localDate } from '../../../src/shared/local-date.js';
import { unwrap } from '../../../src/shared/result.js';
import { runAt, type TestDatabase, testDatabase } from '../../support/database.js';
import { simulationThreads } from '../../support/simulation-threads.js';
import { addTemplateCounty, admin, amendmentService, draft, TEMPLATE } from '../amendments-world.js';
import { addRegistry, HOUSEHOLDS } from './registry-world.js';

const OCTOBER = localDate('2026-10-01');
const PAGE = { first: 10_000, after: null };
/** A text that the database has to be told with care. */
const CLASS = 'NULL, "一" \\ {2}';

let clone: TestDatabase;
let folder: string;
let policies: LivePolicies;
let simulations: SimulationService;
let one: SimulationThreads;
let two: SimulationThreads;
let errors: Error[] = [];

beforeAll(async () => {
  clone = await testDatabase();
  await addTemplateCounty(clone.database);
  await addRegistry(clone.superuserUrl);
  folder = await policyElsewhere();
  const definitions = await policyDefinitions(POLICIES, [folder]);
  policies = await LivePolicies.open({ database: clone.database, definitions });
  simulations = new SimulationService(clone.database, policies);
  const note = (error: Error) => errors.push(error);
  one = simulationThreads(note, { modules: [folder] });
  two = simulationThreads(note, { modules: [folder], count: 2 });
}, 60_000);

beforeEach(() => {
  errors = [];
});

afterEach(async () => {
  const statements = ['simulated_household', 'simulation_total', 'simulation'].map((t) => `delete from ${t}`);
  await runAt(clone.superuserUrl, ...statements);
});

afterAll(async () => {
  await one.close();
  await two.close();
  await clone.drop();
  await rm(folder, { recursive: true, force: true });
});

describe('A simulation in threads', () => {
  test.each([
    ['an amendment', null],
    ['the policy of another place', 'jiuhuashan-scenic-area'],
  ])(
    'of %s answers the same from one thread, from two and from both policies asked for every household',
    async (_, policyId) => {
      const first = await workOff(await requested(policyId), { threads: one, chunkSize: 1_000 });
      const second = await workOff(await requested(policyId), {
        threads: two,
        chunkSize: 7,
        checkpointMs: 0,
      });
      expect([first, second]).toMatchObject(
        [first, second].map(() => ({ status: 'DONE', processed: HOUSEHOLDS, failure: null })),
      );
      const answers = await resultsOf(first);
      expect(await resultsOf(second)).toEqual(answers);
      const { rows, counts } = await oneByOne(first);
      expect(answers.rows.map(({ period: _, townshipId: __, ...row }) => row)).toEqual(rows);
      expect(new Map(answers.totals)).toEqual(counts);
      expect(rows.length).toBeGreaterThan(0);
      expect(errors).toEqual([]);
    },
  );

  test('keeps nothing out of the order of the registry, whichever chunk is ready first', async () => {
    const waiting: (() => void)[] = [];
    let most = 0;
    const late: Pick<SimulationThreads, 'compare' | 'count'> = {
      count: 2,
      compare: async (setup, text) => {
        most = Math.max(most, waiting.length + 1);
        await new Promise<void>((resolve) => waiting.push(resolve));
        return await one.compare(setup, text);
      },
    };
    const simulation = await requested(null);
    const running = worker({ threads: late, chunkSize: 10, checkpointMs: 0 });
    running.wake();
    await until(async () => waiting.length === 4);
    for (const go of waiting.splice(1)) go();
    await pause(50);
    expect((await read(simulation)).processed).toBe(0);
    for (const go of waiting.splice(0)) go();
    await until(async () => {
      for (const go of waiting.splice(0)) go();
      return (await read(simulation)).status === 'DONE';
    });
    await running.close();
    // So many chunks are held at a time, whatever the size of the registry.
    expect(most).toBeLessThanOrEqual(4);
    const inOrder = await workOff(await requested(null), { threads: one });
    expect(await resultsOf(simulation)).toEqual(await resultsOf(inOrder));
  });

  test('stops with the service and is taken up by the next', async () => {
    const simulation = await requested(null);
    const first = worker({ threads: two, chunkSize: 3, checkpointMs: 0 });
    first.wake();
    await until(async () => (await read(simulation)).processed > 0);
    await first.close();
    const stopped = await read(simulation);
    expect(stopped).toMatchObject({ status: 'QUEUED', worker: null });
    expect(stopped.processed).toBeLessThan(HOUSEHOLDS);
    expect(await finished(simulation, worker({ threads: one }))).toMatchObject({ processed: HOUSEHOLDS });
    expect(errors).toEqual([]);
  });
});

test('A result of a simulation that does not exist is refused by the database', async () => {
  await expect(
    runAt(
      clone.superuserUrl,
      `insert into simulated_household (jurisdiction_id, simulation_id, household_id, programme, township_id, effect,
         conclusion_before, conclusion_after)
       values ('${TEMPLATE}', gen_random_uuid(), gen_random_uuid(), 'X', 'F0901', 'UNDECIDED', 'ELIGIBLE', 'ELIGIBLE')`,
    ),
  ).rejects.toMatchObject({ code: '23503', constraint: 'simulated_household_keys' });
});

describe('A policy that fails in a thread', () => {
  test('by a rule that throws is told by its code, and nothing of the household', async () => {
    const done = await workOff(await requested('far-county', ['FAR_THROWS']), { threads: one });
    expect(done).toMatchObject({ status: 'DONE', processed: HOUSEHOLDS, failure: null });
    const rows = await simulations.households(done, { effect: 'UNDECIDED' }, PAGE);
    expect(rows.map(({ conclusionBefore, conclusionAfter }) => [conclusionBefore, conclusionAfter])).toEqual(
      rows.map(() => ['NOT_ELIGIBLE', 'MANUAL_REVIEW']),
    );
    expect(rows.length).toBe(HOUSEHOLDS / 3);
    const [entered] = await simulations.households(done, { effect: 'ENTERS' }, PAGE);
    expect(entered).toMatchObject({
      amountBefore: null,
      amountAfter: 100n,
      classBefore: null,
      classAfter: CLASS,
    });
    const found = await simulations.assessments(done, rows[0]?.householdId ?? '', 'FAR_THROWS');
    expect(found?.after).toMatchObject({ conclusion: 'MANUAL_REVIEW', fault: 'POLICY_THREW_RANGEERROR' });
    expect(errors).toEqual([]);
  });

  test.each([
    ['does not come to an end', 'FAR_LOOPS', 'POLICY_TIMED_OUT', []],
    ['ends its thread', 'FAR_EXITS', 'SIMULATION_FAILED', ['exited']],
    ['needs more memory than there is', 'FAR_GROWS', 'SIMULATION_FAILED', ['memory']],
  ])(
    'since it %s fails its own simulation, and the next one runs',
    async (_, programme, failure, reasons) => {
      const parts = { threads: one, chunkTimeoutMs: programme === 'FAR_LOOPS' ? 500 : 60_000 };
      const failed = await workOff(await requested('far-county', [programme]), parts);
      expect(failed).toMatchObject({ status: 'FAILED', failure, processed: 0 });
      expect(errors.map(({ message }) => reasons.some((reason) => message.includes(reason)))).toEqual(
        reasons.map(() => true),
      );
      expect(await workOff(await requested(null), parts)).toMatchObject({
        status: 'DONE',
        processed: HOUSEHOLDS,
      });
    },
  );

  test('since its thread has other modules than the service fails with the remedy', async () => {
    const threads = simulationThreads((error) => errors.push(error));
    const failed = await workOff(await requested('far-county', ['FAR_THROWS']), { threads });
    await threads.close();
    expect(failed).toMatchObject({ status: 'FAILED', failure: 'SIMULATION_FAILED' });
    expect(errors).toMatchObject([{ message: expect.stringContaining('start the service anew') }]);
  });
});

/** A policy outside the repository: of its programmes each fails in a way of its own, of urban households alone. */
async function policyElsewhere(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'doudi-threads-'));
  const text = { zh: '测试', en: 'Test' };
  const basis = [{ instrument: 'FAR-1', article: '1' }];
  const rules = {
    FAR_THROWS: `throw new RangeError('of ' + facts.household.id);`,
    FAR_LOOPS: 'for (;;);',
    FAR_EXITS: 'process.exit(7);',
    FAR_GROWS: 'const all = []; for (;;) all.push(new Array(1e5).fill(all.length));',
  };
  await writeFile(join(path, 'package.json'), '{ "type": "module" }');
  await writeFile(
    join(path, 'index.js'),
    `const text = ${JSON.stringify(text)}; const basis = ${JSON.stringify(basis)};
     const programme = (code, fail) => ({ code, titles: text, group: 'SERVICE', kind: 'CASH', department: text, basis,
       questions: [], evidence: [], derive: () => undefined, benefitMessages: { line: text }, procedure: [],
       benefit: () => ({ amount: 100n, period: 'MONTHLY', class: ${JSON.stringify(CLASS)}, lines: [] }), caseDeadline: null,
       approval: () => ({ level: 'COUNTY', limit: null, meeting: false, message: 'a', shown: {}, basis }),
       payFirst: null, approvalMessages: { a: text }, payment: { starts: 'AT_ONCE', basis }, reviewMonths: null,
       rules: [{ id: code.toLowerCase(), titles: text, basis, messages: { ok: text }, apply: (facts) => {
         if (facts.household.area === 'URBAN') fail(facts);
         return { outcome: 'SATISFIED', message: 'ok', shown: {} };
       } }] });
     export const POLICIES = [{
       id: 'far-county', version: '1', titles: text, extends: 'national', covers: [],
       instruments: [{ id: 'FAR-1', titles: text }], declares: [], parameters: {},
       programmes: [${Object.entries(rules).map(([code, rule]) => `programme('${code}', (facts) => { ${rule} })`)}],
     }];`,
  );
  return path;
}

async function requested(
  policyId: string | null,
  programmes: readonly string[] | null = null,
): Promise<SimulationRecord> {
  const amendment =
    policyId === null
      ? unwrap(await amendmentService(clone.database, policies).propose(admin(1), draft()))
      : null;
  return unwrap(
    await simulations.request(admin(1), { amendment, policyId, assessedOn: OCTOBER, programmes }),
  );
}

type Different = Partial<ConstructorParameters<typeof SimulationWorker>[0]> & {
  readonly threads: Pick<SimulationThreads, 'compare' | 'count'>;
};

function worker(different: Different): SimulationWorker {
  const onError = (error: Error) => errors.push(error);
  return new SimulationWorker({ database: clone.database, policies, onError, ...different });
}

async function workOff(simulation: SimulationRecord, different: Different): Promise<SimulationRecord> {
  return await finished(simulation, worker(different));
}

async function finished(simulation: SimulationRecord, by: SimulationWorker): Promise<SimulationRecord> {
  by.wake();
  await until(async () => !['QUEUED', 'RUNNING'].includes((await read(simulation)).status));
  await by.close();
  return await read(simulation);
}

async function read({ jurisdictionId, id }: SimulationRecord): Promise<SimulationRecord> {
  return await clone.database.db
    .selectFrom('Simulation')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 55_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`It took too long: ${errors.map(String).join(' ')}`);
    await pause(5);
  }
}

/** All that a simulation has written, without its own id. */
async function resultsOf(simulation: SimulationRecord) {
  const strip = <T extends { simulationId: string }>({ simulationId: _, ...row }: T) => row;
  const rows = (await simulations.households(simulation, {}, PAGE)).map(strip);
  const totals = (await simulations.totals([simulation])).map(
    ({ townshipId, programme, simulationId: _, jurisdictionId: __, ...counts }) =>
      [`${townshipId} ${programme}`, counts] as const,
  );
  return { rows, totals };
}

/** The same without chunks, threads or shortcuts: both policies asked for every household and programme. */
async function oneByOne(simulation: SimulationRecord) {
  const { db } = clone.database;
  const pair = await policyPair(db, policies, simulation);
  if (pair === null) throw new Error('The policies must be known.');
  const facts = await registryFacts(db, simulation, pair);
  const day = { jurisdictionId: TEMPLATE, on: simulation.assessedOn };
  const { text } = await readChunk(db, day, { after: null, size: 1_000 });
  const rows: object[] = [];
  const counts = new Map<string, ReturnType<typeof nothing>>();
  for (const household of facts.of(text)) {
    for (const programme of simulation.programmes) {
      const key = `${household.place.townshipId} ${programme}`;
      const count = counts.get(key) ?? nothing();
      counts.set(key, count);
      const [before, after] = [
        answerOf(pair.baseline, programme, household),
        answerOf(pair.variant, programme, household),
      ];
      count[before.period === 'MONTHLY' ? 'monthBefore' : 'onceBefore'] += before.amount ?? 0n;
      count[after.period === 'MONTHLY' ? 'monthAfter' : 'onceAfter'] += after.amount ?? 0n;
      const effect = effectOf(before, after);
      count[COUNTERS[effect]] += 1;
      if (effect === 'UNCHANGED' || effect === 'NEITHER') continue;
      rows.push({
        jurisdictionId: TEMPLATE,
        householdId: household.household.id,
        programme,
        effect,
        conclusionBefore: before.conclusion,
        conclusionAfter: after.conclusion,
        amountBefore: before.amount,
        amountAfter: after.amount,
        classBefore: before.class,
        classAfter: after.class,
      });
    }
  }
  return { rows, counts };
}

const NOT_RUN = { conclusion: 'NOT_ELIGIBLE', amount: null, period: null, class: null } as const;

function answerOf(policy: LinkedPolicy, programme: string, facts: Facts) {
  return policy.programmes.has(programme) ? assess(policy, programme, facts) : NOT_RUN;
}

const COUNTERS = {
  ENTERS: 'enters',
  LEAVES: 'leaves',
  RISES: 'rises',
  FALLS: 'falls',
  UNDECIDED: 'undecided',
  UNCHANGED: 'unchanged',
  NEITHER: 'neither',
} as const;

function nothing() {
  return {
    ...{ enters: 0, leaves: 0, rises: 0, falls: 0, undecided: 0, unchanged: 0, neither: 0 },
    ...{ monthBefore: 0n, monthAfter: 0n, onceBefore: 0n, onceAfter: 0n },
  };
}

function effectOf(
  before: ReturnType<typeof answerOf>,
  after: ReturnType<typeof answerOf>,
): keyof typeof COUNTERS {
  const isClear = [before, after].every(({ conclusion }) =>
    ['ELIGIBLE', 'NOT_ELIGIBLE'].includes(conclusion),
  );
  if (!isClear) return before.conclusion === after.conclusion ? 'NEITHER' : 'UNDECIDED';
  if (before.conclusion === 'NOT_ELIGIBLE') return after.conclusion === 'ELIGIBLE' ? 'ENTERS' : 'NEITHER';
  if (after.conclusion === 'NOT_ELIGIBLE') return 'LEAVES';
  const more = (after.amount ?? 0n) - (before.amount ?? 0n);
  return more === 0n ? 'UNCHANGED' : more > 0n ? 'RISES' : 'FALLS';
}
