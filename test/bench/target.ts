import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { Sealer } from '../../src/access/privacy/sealing.js';
import { DemoIssuer } from '../../src/access/sign-in/demo-issuer.js';
import { demoKeys } from '../../src/access/sign-in/demo-keys.store.js';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../src/database/embedded/embedded-postgres.js';
import { migrate } from '../../src/database/migrate.js';
import { OWNER_OPTIONS } from '../../src/database/scope.js';
import { SEALED_FIELDS } from '../../src/households/persons/person.js';
import { BENCH_JURISDICTION, buildDataset, type DatasetSize } from './dataset.js';
import { Profiler } from './profiler.js';

/** What a process has used so far, by the kernel's own account. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly residentBytes: number;
}

/** Something that answers GraphQL, in a process of its own. */
export interface Served {
  readonly url: string;
  usage(): Usage;
  stop(): Promise<void>;
}

/** The service under measurement: a process of its own on a database of its own, as shipped. */
export interface Target extends Served {
  /** Login of the application, for the raw SQL limit. */
  readonly databaseUrl: string;
  /** Login that owns the tables. */
  readonly ownerUrl: string;
  /** Seconds of processor time that PostgreSQL has used, all its processes together. */
  databaseCpu(): number;
  /** Seconds that each part of the data set took. */
  readonly loaded: ReadonlyMap<string, number>;
  token(role: string, organisation: string): Promise<string>;
  /** Milliseconds from the start of the process until it was ready to answer. */
  readonly startMs: number;
  /** Records what the service does while it is measured; null unless asked for. */
  readonly profiler: Profiler | null;
}

/** The persons of the data set have the form of persons whose numbers were erased: none is looked up by it. */
const ERASED = '';
const READY_WITHIN_MS = 60_000;
const CLOCK_TICKS = 100;
const PAGE_BYTES = 4096;
/** As `npm start` starts it. */
const SERVICE_FLAGS = ['--max-old-space-size=1024', '--max-semi-space-size=16'];

/**
 * Starts the built service on the data set, in an embedded PostgreSQL with full durability. The data set is built once
 * and kept in `.data/bench-…`; operations that write get a copy of it, which the next run throws away.
 */
export async function startTarget(
  size: DatasetSize,
  { writes, profile, processes = 1, say }: TargetOptions,
): Promise<Target> {
  const dataDir = resolve('.data', `bench-${size.households}-${await contentHash()}`);
  await mkdir(dataDir, { recursive: true });
  const postgres = await startEmbeddedPostgres({ dataDir, durability: 'FULL' });
  try {
    const keys = await demoKeys(dataDir);
    const loaded = await loadOnce(size, { dataDir, postgres, keys, say });
    const urls = await urlsOf(postgres, writes);
    const { stop, pid: postgresPid } = postgres;
    return await serve({ dataDir, keys, loaded, profile, processes, stop, postgresPid, urls });
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** What the data set follows from: another schema or another way to build it is another data set. */
async function contentHash(): Promise<string> {
  const hash = createHash('sha256').update(await readFile('test/bench/dataset.ts'));
  for (const file of (await readdir('migrations')).sort()) {
    if (file.endsWith('.ts')) hash.update(await readFile(join('migrations', file)));
  }
  return hash.digest('hex').slice(0, 12);
}

export interface TargetOptions {
  /** Whether the operations write, and need a copy of the data set. */
  readonly writes: boolean;
  /** Folder for profiles of the service's processor time, one for each operation and number of connections. */
  readonly profile?: string | undefined;
  /** How many processes answer (`WEB_CONCURRENCY`). */
  readonly processes?: number | undefined;
  readonly say: (line: string) => void;
}

type DemoKeys = Awaited<ReturnType<typeof demoKeys>>;

async function loadOnce(
  size: DatasetSize,
  made: {
    readonly dataDir: string;
    readonly postgres: EmbeddedPostgres;
    readonly keys: DemoKeys;
    readonly say: (line: string) => void;
  },
): Promise<ReadonlyMap<string, number>> {
  const { dataDir, postgres, keys, say } = made;
  const marker = join(dataDir, 'loaded.json');
  const known = await readFile(marker, 'utf8').catch(() => null);
  if (known !== null) return new Map(JSON.parse(known) as [string, number][]);
  await migrate(postgres.ownerUrl);
  say(`Loading ${size.households} households …`);
  const sealed = new Sealer(keys.keyring).seal(BENCH_JURISDICTION, SEALED_FIELDS.residentId, ERASED);
  const superuserUrl = new URL(postgres.superuserUrl);
  superuserUrl.pathname = new URL(postgres.ownerUrl).pathname;
  const loaded = await buildDataset(superuserUrl.href, size, sealed);
  await writeFile(marker, JSON.stringify([...loaded]));
  return loaded;
}

/** The logins to the data set itself, or to a fresh copy of it. */
async function urlsOf(
  { ownerUrl, appUrl, superuserUrl }: EmbeddedPostgres,
  copy: boolean,
): Promise<{ readonly owner: string; readonly app: string }> {
  if (!copy) return { owner: ownerUrl, app: appUrl };
  const [original, name] = [new URL(ownerUrl).pathname.slice(1), 'bench_copy'];
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template "${original}" strategy file_copy`);
    await client.query(`alter database ${name} owner to "${decodeURIComponent(new URL(ownerUrl).username)}"`);
  } finally {
    await client.end();
  }
  await addStoredFunction(Object.assign(new URL(superuserUrl), { pathname: `/${name}` }).href);
  const at = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  return { owner: at(ownerUrl), app: at(appUrl) };
}

/** What the peers call for W2; the service knows nothing of it. */
async function addStoredFunction(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(await readFile('test/bench/peers/pay-first.sql', 'utf8'));
  } finally {
    await client.end();
  }
}

async function serve(parts: {
  readonly dataDir: string;
  readonly keys: DemoKeys;
  readonly loaded: ReadonlyMap<string, number>;
  readonly urls: { readonly owner: string; readonly app: string };
  readonly profile: string | undefined;
  readonly processes: number;
  readonly stop: () => Promise<void>;
  readonly postgresPid: number;
}): Promise<Target> {
  const { dataDir, keys, loaded, urls, profile, stop } = parts;
  const inspected = profile === undefined ? null : await freePort();
  const profiling = inspected === null ? [] : [`--inspect=127.0.0.1:${inspected}`];
  const { started, ...service } = await startProcess(
    [...SERVICE_FLAGS, ...profiling, 'dist/service/main.js'],
    {
      DATA_DIR: dataDir,
      DATABASE_URL: urls.app,
      DATABASE_OWNER_URL: urls.owner,
      LOG_LEVEL: 'error',
      WEB_CONCURRENCY: String(parts.processes),
      RATE_PER_CALLER: 'off',
      RATE_PER_ADDRESS: 'off',
    },
    '/health/ready',
  );
  const issuer = await DemoIssuer.of(keys.issuerKey);
  return {
    ...service,
    startMs: started,
    profiler: profile === undefined ? null : await Profiler.of(Number(inspected), profile),
    databaseUrl: withEveryRow(urls.app),
    ownerUrl: urls.owner,
    databaseCpu: () => familyCpu(parts.postgresPid),
    loaded,
    token: async (role, organisation) => await issuer.issue(`demo:bench:${role}:${organisation}`, new Date()),
    stop: async () => {
      await service.stop();
      await stop();
    },
  };
}

/** Starts a peer from `peers/` on the same database; its packages are those of `test/bench/package.json`. */
export async function startPeer(name: string, databaseUrl: string): Promise<Served> {
  const env = { DATABASE_URL: databaseUrl, NODE_ENV: 'production', GRAPHILE_ENV: 'production' };
  const { started: _, ...peer } = await startProcess([`test/bench/peers/${name}.mjs`], env, '/graphql');
  return peer;
}

/** Starts a program that listens at `PORT`, and waits until it answers, whatever it answers. */
async function startProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  path: string,
): Promise<Served & { readonly started: number }> {
  const port = await freePort();
  const begun = performance.now();
  const program = spawn(process.execPath, [...args], {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(program, `${url}${path}`);
  return {
    url: `${url}/graphql`,
    started: Math.round(performance.now() - begun),
    usage: () => usageOf(program.pid as number),
    stop: async () => await ended(program),
  };
}

/** The raw statements see what the service sees: every row, behind the same policies. */
function withEveryRow(url: string): string {
  const changed = new URL(url);
  changed.searchParams.set('options', OWNER_OPTIONS);
  return changed.href;
}

async function untilReady(program: ChildProcess, address: string): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (performance.now() < deadline) {
    if (program.exitCode !== null) throw new Error('A program ended while it was starting; see its message.');
    const answer = await fetch(address).catch(() => null);
    if (answer !== null && answer.status !== 503) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`A program was not ready within ${READY_WITHIN_MS / 1000} s.`);
}

/** Of a process and its children, from the kernel's own accounts (`/proc/<pid>/stat` and `statm`). */
function usageOf(pid: number): Usage {
  const pages = [pid, ...childrenOf(pid)].map((of) => {
    const statm = readFileSync(`/proc/${of}/statm`, 'utf8');
    return Number(statm.split(' ')[1]);
  });
  const residentBytes = pages.reduce((sum, resident) => sum + resident, 0) * PAGE_BYTES;
  return { cpuSeconds: familyCpu(pid), residentBytes };
}

function childrenOf(pid: number): readonly number[] {
  const listed = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return listed === '' ? [] : listed.split(' ').map(Number);
}

/** Processor time of a process, of its children, and of those that have ended. */
function familyCpu(pid: number): number {
  const ticksOf = (fields: readonly string[], places: readonly number[]) =>
    places.reduce((sum, place) => sum + Number(fields[place]), 0);
  const fieldsOf = (of: number | string) => {
    const stat = readFileSync(`/proc/${of}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  };
  let ticks = ticksOf(fieldsOf(pid), [11, 12, 13, 14]);
  for (const child of childrenOf(pid)) {
    try {
      ticks += ticksOf(fieldsOf(child), [11, 12]);
    } catch {
      // It has ended since, and counts with its parent the next time.
    }
  }
  return ticks / CLOCK_TICKS;
}

async function ended(service: ChildProcess): Promise<void> {
  const over = new Promise((done) => service.once('exit', done));
  service.kill('SIGTERM');
  await over;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as { port: number };
  await new Promise((done) => probe.close(done));
  return port;
}
