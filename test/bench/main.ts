import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { localDateAt } from '../../src/shared/local-date.js';
import { FULL_SIZE, SMALL_SIZE } from './dataset.js';
import { type Measurement, measureRaw, measureService } from './measure.js';
import type { Operation } from './operation.js';
import { measurePolicies } from './policy.js';
import { reads } from './reads.js';
import { startTarget, type Target } from './target.js';
import { type Call, payFirstOperation, prepareCases, submitOperation } from './writes.js';

/**
 * `npm run bench -- [R1 R2 … W1 W2a W2b] [--size small|full] [--rounds N] [--seconds S] [--json]`: loads the data set
 * into a database of its own, starts the built service on it, and measures each operation at one and at 32
 * connections, in turn with its raw SQL limit, so that both meet the same weather. `policy` measures the policies alone.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: 'small' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});

const size = values.size === 'full' ? FULL_SIZE : SMALL_SIZE;
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const CONNECTIONS = [1, 32] as const;
const TOWN = 'FB0001';

interface Row {
  readonly name: string;
  readonly title: string;
  readonly connections: number;
  readonly service: readonly Measurement[];
  readonly raw: readonly Measurement[];
  readonly cpuMsPerRequest: number;
}

process.exitCode = await main();

async function main(): Promise<number> {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  if (positionals.includes('policy')) {
    const households = values.size === 'full' ? 100_000 : 5_000;
    const lines = await measurePolicies({ households, rounds, seconds, say });
    process.stdout.write(`${lines.join('\n')}\n`);
    return 0;
  }
  const target = await startTarget(size, say);
  try {
    say(`Loaded in ${[...target.loaded.values()].reduce((sum, s) => sum + s, 0).toFixed(1)} s.`);
    const rows = [...(await measureReads(target)), ...(await measureWrites(target))];
    const { residentBytes } = target.usage();
    print(rows, residentBytes);
    const faulty = rows.filter((row) => row.service.some(({ errors }) => errors > 0));
    for (const { name, connections } of faulty) say(`${name} at ${connections} connections answered errors.`);
    return faulty.length === 0 ? 0 : 1;
  } finally {
    await target.stop();
  }
}

async function measureReads(target: Target): Promise<readonly Row[]> {
  const token = await target.token('COUNTY_OFFICER', '340121');
  const operations = reads(size, await caseNumbers(target)).filter(({ name }) => wanted(name));
  const rows: Row[] = [];
  for (const operation of operations) {
    for (const connections of CONNECTIONS) rows.push(await alternate(target, token, operation, connections));
  }
  return rows;
}

/** Writes change what they measure, so each runs once a round with fresh cases and has no raw counterpart here. */
async function measureWrites(target: Target): Promise<readonly Row[]> {
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
      rows.push(await alternate(target, await tokenOf(TOWN), run, connections, 1));
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
      const cases = await prepareCases({ call, tokenOf, townships, first: household, count, today });
      household += count;
      const approver = await target.token('COUNTY_APPROVER', '340121');
      rows.push(
        await exhaust(target, approver, payFirstOperation(name, title, cases), connections, cases.length),
      );
    }
  }
  return rows;
}

async function alternate(
  target: Target,
  token: string,
  operation: Operation,
  connections: number,
  most = rounds,
): Promise<Row> {
  const { name, title, document, variables, statement, parameters } = operation;
  const service: Measurement[] = [];
  const raw: Measurement[] = [];
  const run = { url: target.url, token, document, variables, connections };
  await measureService({ ...run, seconds: 1 });
  let cpu = 0;
  let requests = 0;
  for (let round = 0; round < most; round += 1) {
    const before = target.usage().cpuSeconds;
    const measured = await measureService({ ...run, seconds });
    cpu += target.usage().cpuSeconds - before;
    requests += measured.throughput * seconds;
    service.push(measured);
    if (statement === undefined || parameters === undefined) continue;
    raw.push(
      await measureRaw({ databaseUrl: target.databaseUrl, statement, parameters, connections, seconds }),
    );
  }
  return { name, title, connections, service, raw, cpuMsPerRequest: (cpu * 1000) / Math.max(1, requests) };
}

/** Sends every request of the operation once. */
async function exhaust(
  target: Target,
  token: string,
  operation: Operation,
  connections: number,
  amount: number,
): Promise<Row> {
  const { name, title, document, variables } = operation;
  const before = target.usage().cpuSeconds;
  const measured = await measureService({ url: target.url, token, document, variables, connections, amount });
  const cpuMsPerRequest = ((target.usage().cpuSeconds - before) * 1000) / amount;
  return { name, title, connections, service: [measured], raw: [], cpuMsPerRequest };
}

function print(rows: readonly Row[], residentBytes: number): void {
  const megabytes = Math.round(residentBytes / 1e6);
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ size, residentMegabytes: megabytes, rows })}\n`);
    return;
  }
  const lines = rows.map(({ name, title, connections, service, raw, cpuMsPerRequest }) => {
    const { throughput, p50, p99 } = middle(service);
    const limit = raw.length === 0 ? null : middle(raw).throughput;
    const ratio = limit === null ? '–' : (throughput / limit).toFixed(2);
    return `| ${name} | ${title} | ${connections} | ${throughput.toFixed(0)} | ${p50} | ${p99} | ${cpuMsPerRequest.toFixed(2)} | ${limit?.toFixed(0) ?? '–'} | ${ratio} |`;
  });
  process.stdout.write(
    `${[
      '| | operation | c | requests/s | p50 ms | p99 ms | CPU ms a request | raw SQL/s | ratio |',
      '|---|---|--:|--:|--:|--:|--:|--:|--:|',
      ...lines,
      '',
      `${size.households} households; the service holds ${megabytes} MB; medians of ${rounds} rounds of ${seconds} s.`,
    ].join('\n')}\n`,
  );
}

function middle(measurements: readonly Measurement[]): Measurement {
  const sorted = [...measurements].sort((a, b) => a.throughput - b.throughput);
  return sorted[Math.floor(sorted.length / 2)] as Measurement;
}

function townshipCodes(): readonly string[] {
  return Array.from({ length: size.townships }, (_, t) => `FB${String(t + 1).padStart(4, '0')}`);
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
