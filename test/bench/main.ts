import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { localDateAt } from '../../src/shared/local-date.js';
import { type DatasetSize, FULL_SIZE, SMALL_SIZE } from './dataset.js';
import { FULL_FAULTS, measureFaults, SMALL_FAULTS } from './faults.js';
import { type Measurement, measureRaw, measureService } from './measure.js';
import type { Operation, PeerOperation } from './operation.js';
import { measurePages } from './pages.js';
import { measurePayroll } from './payroll.js';
import { measurePolicies } from './policy.js';
import { reads } from './reads.js';
import { type Row, table } from './report.js';
import { type Scan, scansDuring } from './scans.js';
import { type Served, startPeer, startTarget, type Target } from './target.js';
import { type Call, payFirstOperation, prepareCases, submitOperation } from './writes.js';

/**
 * `npm run bench -- [R1 R2 … W1 W2a W2b] [--size small|full|HOUSEHOLDS] [--rounds N] [--seconds S] [--processes N] [--json]`: builds the
 * data set once, starts the built service and its peers on it, and measures each operation at one and at 32 connections,
 * in turn with the others, so that all meet the same weather. `pages`
 * measures the first page of a long list and a deep one, `scans` names the grown tables that any of this reads whole, `policy` the policies alone, `payroll` a payroll, and `faults` runs the kill tests at full size.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    size: { type: 'string', default: 'small' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
    profile: { type: 'string' },
    processes: { type: 'string', default: '1' },
    peers: { type: 'boolean', default: true },
  },
});

const size = sizeOf(values.size);
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const CONNECTIONS = [1, 32] as const;
const PEERS = ['postgraphile', 'mercurius'] as const;
const WARMING_SECONDS = 1;
const TOWN = 'FB0001';
const CALLS_BEFORE_SCANS_ARE_COUNTED = 10;

process.exitCode = await main();

async function main(): Promise<number> {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  if (positionals.includes('policy')) {
    const households = values.size === 'full' ? 100_000 : 5_000;
    const lines = await measurePolicies({ households, rounds, seconds, say });
    process.stdout.write(`${lines.join('\n')}\n`);
    return 0;
  }
  if (positionals.includes('faults')) {
    const { held, met } = await measureFaults(values.size === 'full' ? FULL_FAULTS : SMALL_FAULTS);
    for (const line of met) process.stdout.write(`${JSON.stringify(line)}\n`);
    return held ? 0 : 1;
  }
  if (positionals.includes('payroll')) {
    const beneficiaries = values.size === 'full' ? 1_000_000 : Number(values.size) || 5_000;
    const times = await measurePayroll(beneficiaries, beneficiaries <= 50_000);
    process.stdout.write(`${JSON.stringify(times, null, values.json ? 0 : 2)}\n`);
    return times.wrong === 0 && times.entries === 2 * beneficiaries ? 0 : 1;
  }
  const target = await startTarget(size, {
    writes: ['W1', 'W2a', 'W2b'].some(wanted),
    profile: values.profile,
    processes: Number(values.processes),
    say,
  });
  const peers = new Map<string, Served>();
  try {
    if (positionals.includes('scans')) return sayScans(await scans(target));
    if (values.peers && ['R1', 'R2', 'R3', 'R4', 'R5', 'W2a', 'W2b'].some(wanted))
      await startPeers(target, peers, say);
    const pages = positionals.includes('pages')
      ? await measurePages(target, {
          call: caller(target.url),
          token: await target.token('COUNTY_OFFICER', '340121'),
          seconds,
        })
      : null;
    const rows = [...(await measureReads(target, peers)), ...(await measureWrites(target, peers))];
    const held = [...[['service', target] as const], ...peers].map(
      ([name, { usage }]) => [name, Math.round(usage().residentBytes / 1e6)] as const,
    );
    const report = {
      size,
      rounds,
      seconds,
      startMs: target.startMs,
      processes: Number(values.processes),
      pages,
      heldMegabytes: Object.fromEntries(held),
      rows,
    };
    process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : table(report));
    const faulty = rows.filter((row) =>
      Object.values(row.runs)
        .flat()
        .some(({ errors }) => errors > 0),
    );
    for (const { name, connections } of faulty) say(`${name} at ${connections} connections answered errors.`);
    return faulty.length === 0 ? 0 : 1;
  } finally {
    target.profiler?.close();
    for (const peer of peers.values()) await peer.stop();
    await target.stop();
  }
}

/** Every read some times, and the writes that are asked for; nobody else is on the database. */
async function scans(target: Target): Promise<readonly Scan[]> {
  const token = await target.token('COUNTY_OFFICER', '340121');
  const call = caller(target.url);
  const operations = reads(size, await caseNumbers(target));
  return await scansDuring(target.databaseUrl, async () => {
    for (const { document, variables } of operations)
      for (let n = 0; n < CALLS_BEFORE_SCANS_ARE_COUNTED; n += 1) await call(token, document, variables(n));
    await measurePages(target, { call, token, seconds });
    await measureWrites(target, new Map());
  });
}

function sayScans(found: readonly Scan[]): number {
  for (const { table, rows, scans } of found)
    process.stdout.write(`The table ${table} of ${rows} rows was read whole ${scans} times.\n`);
  if (found.length === 0) process.stdout.write('No table that grew was read whole.\n');
  return found.length === 0 ? 0 : 1;
}

/** The peers are there when their packages are: `npm ci --prefix test/bench`. */
async function startPeers(target: Target, peers: Map<string, Served>, say: (line: string) => void) {
  if (!existsSync('test/bench/node_modules')) {
    say('Measured without peers; `npm ci --prefix test/bench` installs them.');
    return;
  }
  for (const name of PEERS) peers.set(name, await startPeer(name, target.databaseUrl));
}

async function measureReads(target: Target, peers: ReadonlyMap<string, Served>): Promise<readonly Row[]> {
  const token = await target.token('COUNTY_OFFICER', '340121');
  const operations = reads(size, await caseNumbers(target)).filter(({ name }) => wanted(name));
  const rows: Row[] = [];
  for (const operation of operations) {
    for (const connections of CONNECTIONS) {
      rows.push(await alternate({ target, token, operation, connections, peers }));
    }
  }
  return rows;
}

/** Writes change what they measure, so each runs once a round with fresh cases and has no raw counterpart here. */
async function measureWrites(target: Target, peers: ReadonlyMap<string, Served>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const today = localDateAt(new Date());
  const call = caller(target.url);
  const tokenOf = remembered(async (township) => await target.token('TOWNSHIP_OFFICER', township));
  let household = 0;
  if (wanted('W1')) {
    const { variables, ...operation } = submitOperation(() => TOWN, today);
    // Every request registers a household of its own, whichever run it belongs to.
    const fresh = () => variables(household++);
    for (const connections of CONNECTIONS) {
      const run = { ...operation, variables: fresh };
      rows.push(
        await alternate({ target, token: await tokenOf(TOWN), operation: run, connections, most: 1 }),
      );
    }
  }
  for (const [name, title] of [
    ['W2a', 'approve and pay first, one of many reserve funds'],
    ['W2b', 'approve and pay first, one hot reserve fund'],
  ] as const) {
    if (!wanted(name)) continue;
    const townships = name === 'W2b' ? [TOWN] : townshipCodes();
    for (const connections of CONNECTIONS) {
      const count = connections === 1 ? 100 * seconds : 400 * seconds;
      const runs = new Map<string, readonly string[]>();
      for (const who of ['service', ...peers.keys()].filter((one) => one !== 'mercurius')) {
        runs.set(who, await prepareCases({ call, tokenOf, townships, first: household, count, today }));
        household += count;
      }
      await analyze(target);
      const approver = await target.token('COUNTY_APPROVER', '340121');
      const operationOf = (cases: readonly string[]) => payFirstOperation(name, title, cases);
      rows.push(await exhaust({ target, peers, token: approver, operationOf, runs, connections }));
    }
  }
  return rows;
}

async function alternate(parts: {
  readonly target: Target;
  readonly token: string;
  readonly operation: Operation;
  readonly connections: number;
  readonly peers?: ReadonlyMap<string, Served>;
  readonly most?: number;
}): Promise<Row> {
  const { target, token, operation, connections, peers = new Map<string, Served>(), most = rounds } = parts;
  const { name, title, statement, parameters } = operation;
  const contestants = [
    { name: 'service', served: target as Served, asked: operation as PeerOperation, token },
    ...[...peers].flatMap(([peer, served]) => {
      const asked = operation.peers?.[peer];
      return asked === undefined ? [] : [{ name: peer, served, asked, token: '' }];
    }),
  ];
  const runs: Record<string, Measurement[]> = {};
  const cpu: Record<string, number> = {};
  const database: Record<string, number> = {};
  for (const { served, asked, token: bearer } of contestants) {
    await measureService({ url: served.url, token: bearer, ...asked, connections, seconds: WARMING_SECONDS });
  }
  for (let round = 0; round < most; round += 1) {
    for (const { name: who, served, asked, token: bearer } of contestants) {
      const profiler = who === 'service' ? target.profiler : null;
      await profiler?.start();
      const before = served.usage().cpuSeconds;
      const databaseBefore = target.databaseCpu();
      const measured = await measureService({
        url: served.url,
        token: bearer,
        ...asked,
        connections,
        seconds,
      });
      await profiler?.stop(`${name}-${connections}-${round + 1}`);
      cpu[who] = (cpu[who] ?? 0) + served.usage().cpuSeconds - before;
      database[who] = (database[who] ?? 0) + target.databaseCpu() - databaseBefore;
      runs[who] = [...(runs[who] ?? []), measured];
    }
    if (statement === undefined || parameters === undefined) continue;
    const raw = await measureRaw({
      databaseUrl: target.databaseUrl,
      statement,
      parameters,
      connections,
      seconds,
    });
    runs.raw = [...(runs.raw ?? []), raw];
  }
  const aRequest = (spent: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.entries(spent).map(([who, used]) => {
        const requests = (runs[who] ?? []).reduce((sum, { throughput }) => sum + throughput * seconds, 0);
        return [who, (used * 1000) / Math.max(1, requests)];
      }),
    );
  return {
    ...{ name, title, connections, runs },
    cpuMsPerRequest: aRequest(cpu),
    databaseMsPerRequest: aRequest(database),
  };
}

/** Sends every request of the operation once, to the service and to each peer with cases of its own. */
async function exhaust(parts: {
  readonly target: Target;
  readonly peers: ReadonlyMap<string, Served>;
  readonly token: string;
  readonly operationOf: (cases: readonly string[]) => Operation;
  /** The cases of each. */
  readonly runs: ReadonlyMap<string, readonly string[]>;
  readonly connections: number;
}): Promise<Row> {
  const { target, peers, operationOf, connections } = parts;
  const { name, title } = operationOf([]);
  const runs: Record<string, Measurement[]> = {};
  const cpu: Record<string, number> = {};
  const database: Record<string, number> = {};
  for (const [who, cases] of parts.runs) {
    const operation = operationOf(cases);
    const served = peers.get(who) ?? target;
    const asked = served === target ? operation : operation.peers?.[who];
    if (asked === undefined) continue;
    const profiler = served === target ? target.profiler : null;
    const token = served === target ? parts.token : '';
    await profiler?.start();
    const before = served.usage().cpuSeconds;
    const databaseBefore = target.databaseCpu();
    const measured = await measureService({
      url: served.url,
      token,
      ...asked,
      connections,
      amount: cases.length,
    });
    await profiler?.stop(`${name}-${connections}`);
    cpu[who] = ((served.usage().cpuSeconds - before) * 1000) / cases.length;
    database[who] = ((target.databaseCpu() - databaseBefore) * 1000) / cases.length;
    runs[who] = [measured];
  }
  return { name, title, connections, runs, cpuMsPerRequest: cpu, databaseMsPerRequest: database };
}

function sizeOf(text: string): DatasetSize {
  if (text === 'full') return FULL_SIZE;
  const households = Number(text);
  return Number.isInteger(households) && households > 0
    ? { households, townships: Math.max(20, Math.round(households / 1000)) }
    : SMALL_SIZE;
}

function townshipCodes(): readonly string[] {
  return Array.from({ length: size.townships }, (_, t) => `FB${String(t + 1).padStart(4, '0')}`);
}

/** What autovacuum does within the minute: steps and audit were empty until these cases were prepared. */
async function analyze({ ownerUrl }: Target): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query('analyze');
  await client.end();
}

async function caseNumbers(target: Target): Promise<readonly string[]> {
  const client = new Client({ connectionString: target.databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ number: string }>(
    'select number from welfare_case order by id limit 5000',
  );
  await client.end();
  return rows.map(({ number }) => number);
}

function caller(url: string): Call {
  return async (token, query, variables) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await answer.json()) as { data: Record<string, unknown>; errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
}

function remembered(make: (key: string) => Promise<string>): (key: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  return async (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return await made;
  };
}

function wanted(name: string): boolean {
  return positionals.length === 0 || positionals.includes(name);
}
