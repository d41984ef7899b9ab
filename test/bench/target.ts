import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sealer } from '../../src/access/privacy/sealing.js';
import { DemoIssuer } from '../../src/access/sign-in/demo-issuer.js';
import { demoKeys } from '../../src/access/sign-in/demo-keys.store.js';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../src/database/embedded/embedded-postgres.js';
import { migrate } from '../../src/database/migrate.js';
import { OWNER_OPTIONS } from '../../src/database/scope.js';
import { SEALED_FIELDS } from '../../src/households/person.js';
import { BENCH_JURISDICTION, buildDataset, type DatasetSize } from './dataset.js';

/** The service under measurement: a process of its own on a database of its own, as shipped. */
export interface Target {
  /** Address of the API. */
  readonly url: string;
  /** Login of the application, for the raw SQL limit. */
  readonly databaseUrl: string;
  /** Seconds that each part of the data set took. */
  readonly loaded: ReadonlyMap<string, number>;
  token(role: string, organisation: string): Promise<string>;
  /** Processor seconds and resident bytes of the service so far. */
  usage(): { readonly cpuSeconds: number; readonly residentBytes: number };
  stop(): Promise<void>;
}

/** The persons of the data set have the form of persons whose numbers were erased: none is looked up by it. */
const ERASED = '';
const READY_WITHIN_MS = 60_000;
const CLOCK_TICKS = 100;
const PAGE_BYTES = 4096;

/** Builds the data set on an embedded PostgreSQL with full durability and starts the built service on it. */
export async function startTarget(size: DatasetSize, say: (line: string) => void): Promise<Target> {
  const dataDir = await mkdtemp(join(tmpdir(), 'doudi-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDir, durability: 'FULL' });
  const giveBack = async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    return await serve({ size, say, dataDir, postgres, giveBack });
  } catch (error) {
    await giveBack();
    throw error;
  }
}

async function serve(parts: {
  readonly size: DatasetSize;
  readonly say: (line: string) => void;
  readonly dataDir: string;
  readonly postgres: EmbeddedPostgres;
  readonly giveBack: () => Promise<void>;
}): Promise<Target> {
  const { size, say, dataDir, postgres, giveBack } = parts;
  await migrate(postgres.ownerUrl);
  const superuserUrl = new URL(postgres.superuserUrl);
  superuserUrl.pathname = new URL(postgres.ownerUrl).pathname;
  say(`Loading ${size.households} households …`);
  const keys = await demoKeys(dataDir);
  const sealed = new Sealer(keys.keyring).seal(BENCH_JURISDICTION, SEALED_FIELDS.residentId, ERASED);
  const loaded = await buildDataset(superuserUrl.href, size, sealed);
  const port = await freePort();
  const service = spawn(process.execPath, ['dist/src/main.js'], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: postgres.appUrl,
      DATABASE_OWNER_URL: postgres.ownerUrl,
      LOG_LEVEL: 'error',
      RATE_PER_CALLER: 'off',
      RATE_PER_ADDRESS: 'off',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}/graphql`;
  await untilReady(service, `http://127.0.0.1:${port}/health/ready`);
  const issuer = await DemoIssuer.of(keys.issuerKey);
  return {
    url,
    databaseUrl: withEveryRow(postgres.appUrl),
    loaded,
    token: async (role, organisation) => await issuer.issue(`demo:bench:${role}:${organisation}`, new Date()),
    usage: () => usageOf(service.pid as number),
    stop: async () => {
      await ended(service);
      await giveBack();
    },
  };
}

/** The raw statements see what the service sees: every row, behind the same policies. */
function withEveryRow(url: string): string {
  const changed = new URL(url);
  changed.searchParams.set('options', OWNER_OPTIONS);
  return changed.href;
}

async function untilReady(service: ChildProcess, address: string): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (performance.now() < deadline) {
    if (service.exitCode !== null)
      throw new Error('The service ended while it was starting; see its message.');
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The service was not ready within ${READY_WITHIN_MS / 1000} s.`);
}

/** From the kernel's own accounts (`/proc/<pid>/stat` and `statm`). */
function usageOf(pid: number): { readonly cpuSeconds: number; readonly residentBytes: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  const resident = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
  return { cpuSeconds: ticks / CLOCK_TICKS, residentBytes: resident * PAGE_BYTES };
}

async function ended(service: ChildProcess): Promise<void> {
  const over = new Promise((resolve) => service.once('exit', resolve));
  service.kill('SIGTERM');
  await over;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
