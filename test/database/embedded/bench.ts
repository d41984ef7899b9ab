import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { chmod, chown, cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import pg from 'pg';
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from '../../../src/database/embedded/embedded-postgres.js';
import { clusterProcesses } from '../../../src/database/embedded/processes.js';
import { linkLibraries } from '../../../src/database/embedded/program-files.js';
import { installedNativeFolder } from '../../../src/database/embedded/programs.js';
import {
  buildServiceProgram,
  linkOrCopy,
  type ServiceProcess,
  type ServiceProgram,
} from './service-process.js';

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export const IS_ROOT = process.geteuid?.() === 0;
/** An ordinary user's account: another one when the tests run as root, else undefined, which is this one. */
export const ORDINARY: Account | undefined = IS_ROOT ? { uid: 65534, gid: 65534 } : undefined;

const LINK = /^lib(ecpg|ecpg_compat|icu\w+|pgtypes|pq)\.so(\.\d+)?$/;

/** What tests of the embedded server work with; everything they start and make is ended and removed. */
export interface EmbeddedBench {
  /** Starts or joins in this process. */
  start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres>;
  /** Starts or joins in a process of its own, as this user or another. */
  run(options: Omit<EmbeddedPostgresOptions, 'log'>, account?: Account): ServiceProcess;
  newFolder(): string;
  newFolderOf(account: Account | undefined): Promise<string>;
  /** A folder with the data of a stopped server, as a restored backup would be. */
  stoppedFolder(): string;
  /** Processes of the folder's server. */
  clusterPids(dataDir: string): number[];
  /** Puts the installed programs there as npm leaves them with install scripts blocked; answers `native`. */
  unlinkedPrograms(packageFolder: string): Promise<string>;
  /** The installed programs, whole, where every user can read them. */
  readablePrograms(): Promise<string>;
}

/** Registers the making and removing of a bench for the tests of a file. */
export function embeddedBench(): EmbeddedBench {
  let base = '';
  let program: ServiceProgram;
  let serial = 0;
  const opened: EmbeddedPostgres[] = [];
  const services: ServiceProcess[] = [];
  const folders: string[] = [];

  beforeAll(async () => {
    base = await mkdtemp(join(tmpdir(), 'doudi-embedded-'));
    await chmod(base, 0o755);
    process.env.CACHE_DIRECTORY = join(base, 'cache');
    program = await buildServiceProgram(join(base, 'program'));
    const server = await startEmbeddedPostgres({ dataDir: join(base, 'stopped'), durability: 'NONE' });
    await server.stop();
  }, 60_000);

  afterEach(async () => {
    await Promise.all(services.splice(0).map((service) => service.kill()));
    await Promise.all(opened.splice(0).map((server) => server.stop()));
    for (const folder of folders.splice(0)) {
      for (const pid of clusterPids(folder)) process.kill(pid, 'SIGKILL');
      await rm(folder, { recursive: true, force: true, maxRetries: 10 });
    }
  }, 60_000);

  afterAll(async () => {
    delete process.env.CACHE_DIRECTORY;
    await rm(base, { recursive: true, force: true, maxRetries: 10 });
  }, 60_000);

  const newFolder = () => {
    serial += 1;
    const folder = join(base, `folder-${serial}`);
    execFileSync('mkdir', ['-m', '755', folder]);
    folders.push(folder);
    return folder;
  };
  return {
    newFolder,
    clusterPids,
    unlinkedPrograms,
    start: async (options) => {
      const server = await startEmbeddedPostgres(options);
      opened.push(server);
      return server;
    },
    run: (options, account) => {
      const service = program.run({ nativeFolder: installedNativeFolder(), ...options }, account);
      services.push(service);
      return service;
    },
    newFolderOf: async (account) => {
      const folder = newFolder();
      if (account) await chown(folder, account.uid, account.gid);
      return folder;
    },
    stoppedFolder: () => {
      const folder = newFolder();
      execFileSync('cp', ['-a', `${join(base, 'stopped')}/.`, folder]);
      return folder;
    },
    readablePrograms: async () => {
      const packageFolder = join(base, 'readable');
      if (!existsSync(packageFolder)) await linkLibraries(await unlinkedPrograms(packageFolder));
      return join(packageFolder, 'native');
    },
  };
}

/** Rows of the last statement, over a connection of its own. */
export async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const result: pg.QueryResult | pg.QueryResult[] = await client.query(sql);
    return Array.isArray(result) ? (result.at(-1)?.rows ?? []) : result.rows;
  } finally {
    await client.end();
  }
}

function clusterPids(dataDir: string): number[] {
  const folder = join(dataDir, 'postgres');
  if (!existsSync(folder)) return [];
  const { dev, ino } = statSync(folder);
  return clusterProcesses({ folder, name: `doudi-${dev}-${ino}` });
}

async function unlinkedPrograms(packageFolder: string): Promise<string> {
  const installed = installedNativeFolder();
  const nativeFolder = join(packageFolder, 'native');
  for (const entry of await readdir(installed, { recursive: true, withFileTypes: true })) {
    const folder = join(nativeFolder, relative(installed, entry.parentPath));
    await mkdir(folder, { recursive: true });
    if (!entry.isFile() || LINK.test(entry.name)) continue;
    await linkOrCopy(join(entry.parentPath, entry.name), join(folder, entry.name));
  }
  await cp(join(installed, '..', 'package.json'), join(packageFolder, 'package.json'));
  return nativeFolder;
}
