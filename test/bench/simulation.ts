import { TESTS } from '../support/database.js';
import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { POLICIES } from '../../policies/index.js';
import type { Actor } from '../../src/access/actor.js';
import { AuditProver } from '../../src/access/audit/audit-prover.js';
import { connectDatabase, type Database } from '../../src/database/database.js';
import { AmendmentService } from '../../src/policy-admin/amendments/amendment.service.js';
import { LivePolicies } from '../../src/policy-admin/live-policies.service.js';
import { watchdog } from '../../src/policy-admin/policy-watchdog.service.js';
import type { SimulationRecord } from '../../src/policy-admin/simulations/simulation.entity.js';
import {
  type SimulationRequest,
  SimulationService,
} from '../../src/policy-admin/simulations/simulation.service.js';
import { SimulationThreads } from '../../src/policy-admin/simulations/simulation-threads.service.js';
import { SimulationWorker } from '../../src/policy-admin/simulations/simulation-worker.service.js';
import { invariant } from '../../src/shared/invariant.js';
import { localDate } from '../../src/shared/local-date.js';
import { unwrap } from '../../src/shared/result.js';
import { testKeyring } from '../support/keyring.js';
import { startTestServer, withDatabase } from '../support/test-server.js';
import { BENCH_JURISDICTION, buildDataset } from './dataset.js';

const ON = localDate('2026-10-01');

/** What of the bench a simulation needs to know. */
interface SimulationBench {
  readonly households: number;
  readonly say: (line: string) => void;
}

/**
 * How long a simulation over a whole registry takes, of an amendment and of another place's policy: the time from the
 * request's start to the last row, the processor time of this process with its threads, the most memory that it held in
 * the first and the last third, and the longest that a request would have had to wait for the event loop.
 */
export async function measureSimulations({ households, say }: SimulationBench): Promise<readonly string[]> {
  const { server, stop } = await startTestServer();
  try {
    say(`Loading ${households} households for the simulation.`);
    const superuser = withDatabase(server.superuserUrl, server.template);
    await buildDataset(superuser, { households, townships: 50 }, 'bench');
    const database = await connectDatabase({
      scope: TESTS,
      url: withDatabase(server.appUrl, server.template),
      stamp: new AuditProver(testKeyring().audit).stamp,
    });
    try {
      return [
        '| simulation | households | programmes | seconds | CPU s | resident MB, first third | last third | longest wait ms |',
        '|---|--:|--:|--:|--:|--:|--:|--:|',
        ...(await measure(database, say)),
      ];
    } finally {
      await database.close();
    }
  } finally {
    await stop();
  }
}

async function measure(database: Database, say: (line: string) => void): Promise<readonly string[]> {
  const policies = await LivePolicies.open({ database, definitions: POLICIES, guard: watchdog(2_000) });
  const simulations = new SimulationService(database, policies);
  const actor = await administrator(database);
  const amendment = unwrap(await new AmendmentService(database, policies).propose(actor, DRAFT));
  const onError = (error: Error) => say(String(error.stack));
  const threads = new SimulationThreads({
    file: new URL('../../src/simulation-thread.js', import.meta.url),
    modules: [],
    onError,
  });
  const worker = new SimulationWorker({ database, policies, threads, onError });
  const subjects: readonly (readonly [string, Pick<SimulationRequest, 'amendment' | 'policyId'>])[] = [
    ['an amendment of two standards', { amendment, policyId: null }],
    ['the policy of another place', { amendment: null, policyId: 'jiuhuashan-scenic-area' }],
  ];
  const lines: string[] = [];
  for (const [name, subject] of subjects) {
    const request = { ...subject, assessedOn: ON, programmes: null };
    const simulation = unwrap(await simulations.request(actor, request));
    const loop = watchLoop();
    const cpu = process.cpuUsage();
    const start = performance.now();
    worker.wake();
    const done = await finished(database, simulation);
    const seconds = (performance.now() - start) / 1_000;
    const used = process.cpuUsage(cpu);
    const { first, last, lag } = loop.stop();
    invariant(done.status === 'DONE', () => `The simulation ended as ${done.status} ${done.failure ?? ''}.`);
    lines.push(
      `| ${name} | ${done.processed.toLocaleString('en')} | ${simulation.programmes.length} | ${seconds.toFixed(1)} | ` +
        `${((used.user + used.system) / 1e6).toFixed(1)} | ${first} | ${last} | ${lag} |`,
    );
  }
  await worker.close();
  await threads.close();
  return lines;
}

const DRAFT = {
  noteZh: '提高标准',
  noteEn: 'Raises the standards',
  instruments: [{ id: 'BENCH-1', titles: { zh: '测试', en: 'Bench' } }],
  backdatedBasis: null,
  changes: [
    { key: 'allowance.standard.rural', value: '1000.00' },
    { key: 'extreme-poverty.standard.rural.year', value: '15600.00' },
  ].map((change) => ({
    ...change,
    mode: 'SET' as const,
    inForceFrom: ON,
    basis: { instrument: 'BENCH-1', article: '1' },
    confidence: null,
    exception: null,
  })),
};

async function administrator({ db }: Database): Promise<Actor> {
  const officer = await db
    .selectFrom('Officer')
    .selectAll()
    .where('role', '=', 'POLICY_ADMIN')
    .executeTakeFirstOrThrow();
  return {
    subject: officer.subject,
    officerId: officer.id,
    name: officer.personName,
    roles: ['POLICY_ADMIN'],
    level: 'COUNTY',
    organisationId: officer.organisationId,
    reach: { jurisdictionId: BENCH_JURISDICTION, townshipIds: null, villageIds: null },
    personIndex: null,
    today: localDate('2026-08-20'),
    now: new Date(),
    requestId: 'bench',
    idempotencyKey: null,
  };
}

async function finished({ db }: Database, { id }: SimulationRecord): Promise<SimulationRecord> {
  for (;;) {
    const row = await db.selectFrom('Simulation').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    if (row.status !== 'QUEUED' && row.status !== 'RUNNING') return row;
    await pause(50);
  }
}

/** Looks at memory and event loop every 5 ms. */
function watchLoop(): { stop(): { readonly first: number; readonly last: number; readonly lag: number } } {
  const held: number[] = [];
  let [lag, last] = [0, performance.now()];
  const timer = setInterval(() => {
    const now = performance.now();
    held.push(process.memoryUsage.rss());
    lag = Math.max(lag, now - last - 5);
    last = now;
  }, 5);
  const largest = (part: readonly number[]) =>
    Math.round(part.reduce((most, bytes) => Math.max(most, bytes), 0) / 2 ** 20);
  return {
    stop: () => {
      clearInterval(timer);
      const third = Math.ceil(held.length / 3);
      return {
        first: largest(held.slice(0, third)),
        last: largest(held.slice(-third)),
        lag: Math.round(lag),
      };
    },
  };
}
