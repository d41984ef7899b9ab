import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import {
  chmod,
  chown,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from '../../src/database/embedded/embedded-postgres.js';
import { withFolderLock } from '../../src/database/embedded/folder-lock.js';
import { clusterProcesses } from '../../src/database/embedded/processes.js';
import { installedNativeFolder } from '../../src/database/embedded/programs.js';
import { refuseForeignUsers } from '../../src/database/embedded/service-users.js';
import { buildServiceProgram, type ServiceProcess, type ServiceProgram } from './embedded/service-process.js';

const SECONDS = 1_000;
const IS_ROOT = process.geteuid?.() === 0;
const NOBODY = { uid: 65534, gid: 65534 };
/** An ordinary user's account: another one when the tests run as root, else this one. */
const ORDINARY = IS_ROOT ? NOBODY : undefined;

let base: string;
let program: ServiceProgram;
let serial = 0;
const opened: EmbeddedPostgres[] = [];
const services: ServiceProcess[] = [];
const dataFolders: string[] = [];

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'doudi-embedded-'));
  await chmod(base, 0o755);
  process.env.CACHE_DIRECTORY = join(base, 'cache');
  program = await buildServiceProgram(join(base, 'program'));
  const server = await startEmbeddedPostgres({ dataDir: join(base, 'stopped'), durability: 'NONE' });
  await server.stop();
}, 60 * SECONDS);

afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.kill()));
  await Promise.all(opened.splice(0).map((server) => server.stop()));
  for (const folder of dataFolders.splice(0)) {
    const pids = existsSync(join(folder, 'postgres')) ? clusterPids(folder) : [];
    for (const pid of pids) process.kill(pid, 'SIGKILL');
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}, 60 * SECONDS);

afterAll(async () => {
  delete process.env.CACHE_DIRECTORY;
  await rm(base, { recursive: true, force: true, maxRetries: 10 });
}, 60 * SECONDS);

describe('A first start on an empty folder', () => {
  it('makes a durable database in UTF-8, sorted by code point, with checksums, on loopback only', async () => {
    const server = await start({ dataDir: newFolder(), durability: 'FULL' });
    const [row] = await query(
      server.superuserUrl,
      `SELECT current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages,
              current_setting('synchronous_commit') AS commit, current_setting('data_checksums') AS checksums,
              current_setting('TimeZone') AS zone, current_setting('listen_addresses') AS address,
              current_setting('unix_socket_directories') AS sockets, current_setting('jit') AS jit,
              pg_encoding_to_char(encoding) AS encoding, datlocale AS locale, datctype AS ctype
         FROM pg_database WHERE datname = 'doudi'`,
    );
    expect(row).toEqual({
      fsync: 'on',
      pages: 'on',
      commit: 'on',
      checksums: 'on',
      zone: 'UTC',
      address: '127.0.0.1',
      sockets: '',
      jit: 'off',
      encoding: 'UTF8',
      locale: 'C.UTF-8',
      ctype: 'C.UTF-8',
    });
    expect(server.shared).toBe(false);
  }, 60_000);

  it('makes an owner who may create databases and an application login bound by row-level security', async () => {
    const dataDir = newFolder();
    const server = await start({ dataDir, durability: 'NONE' });
    const roles = await query(
      server.superuserUrl,
      `SELECT rolname AS name, rolsuper AS super, rolcreatedb AS createdb, rolcreaterole AS createrole,
              rolbypassrls AS bypass, rolcanlogin AS login, rolpassword LIKE 'SCRAM-SHA-256%' AS scram
         FROM pg_authid WHERE rolname LIKE 'doudi%' ORDER BY rolname`,
    );
    const none = { super: false, createrole: false, bypass: false, login: true, scram: true };
    expect(roles).toEqual([
      { name: 'doudi_app', createdb: false, ...none },
      { name: 'doudi_owner', createdb: true, ...none },
    ]);
    await query(server.ownerUrl, 'CREATE DATABASE a_test TEMPLATE doudi STRATEGY file_copy');
    await query(server.ownerUrl, 'CREATE EXTENSION ltree; CREATE EXTENSION pg_trgm');
    await expect(query(server.appUrl, 'CREATE TABLE forbidden ()')).rejects.toThrow('permission denied');
    await expect(query(server.appUrl, 'CREATE DATABASE forbidden')).rejects.toThrow('permission denied');
    expect((await stat(join(dataDir, 'credentials.json'))).mode & 0o777).toBe(0o600);
    const wrong = server.appUrl.replace(/:[^:@]+@/, ':wrong@');
    await expect(query(wrong, 'SELECT 1')).rejects.toThrow('password authentication failed');
  }, 60_000);
});

describe('A folder that has data', () => {
  it('keeps its data and its port from one start to the next', async () => {
    const dataDir = stoppedFolder();
    const first = await start({ dataDir, durability: 'NONE' });
    await query(first.ownerUrl, `CREATE TABLE kept AS SELECT '兜底' AS word`);
    await first.stop();
    expect(clusterPids(dataDir)).toEqual([]);
    const second = await start({ dataDir, durability: 'NONE' });
    expect(await query(second.appUrl, 'SELECT current_user AS me')).toEqual([{ me: 'doudi_app' }]);
    expect(await query(second.ownerUrl, 'SELECT word FROM kept')).toEqual([{ word: '兜底' }]);
    expect({ port: second.port, shared: second.shared }).toEqual({ port: first.port, shared: false });
  }, 60_000);

  it('is brought to the disk before the first durable start after one without fsync', async () => {
    const dataDir = stoppedFolder();
    const unsafe = await start({ dataDir, durability: 'NONE' });
    expect(await query(unsafe.appUrl, `SELECT current_setting('fsync') AS fsync`)).toEqual([
      { fsync: 'off' },
    ]);
    await unsafe.stop();
    expect(existsSync(join(dataDir, 'unsynced'))).toBe(true);
    const safe = await start({ dataDir, durability: 'FULL' });
    expect(await query(safe.appUrl, `SELECT current_setting('fsync') AS fsync`)).toEqual([{ fsync: 'on' }]);
    expect(existsSync(join(dataDir, 'unsynced'))).toBe(false);
  }, 60_000);

  it('of another major version is refused with the way to move it', async () => {
    const dataDir = stoppedFolder();
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    await expect(start({ dataDir, durability: 'NONE' })).rejects.toThrow(
      /was made by PostgreSQL 17, and the installed embedded server is PostgreSQL 18\. .*pg_dump/,
    );
  }, 60_000);

  it('whose credentials file is lost gives its logins new passwords', async () => {
    const dataDir = stoppedFolder();
    const first = await start({ dataDir, durability: 'NONE' });
    await query(first.ownerUrl, 'CREATE TABLE kept AS SELECT 7 AS n');
    await first.stop();
    await rm(join(dataDir, 'credentials.json'));
    const second = await start({ dataDir, durability: 'NONE' });
    expect(second.ownerUrl).not.toBe(first.ownerUrl);
    expect(await query(second.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
    expect(await query(second.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  }, 60_000);

  it('whose credentials file is damaged is refused, naming the file', async () => {
    const dataDir = stoppedFolder();
    await writeFile(join(dataDir, 'credentials.json'), '{"owner":');
    await expect(start({ dataDir, durability: 'NONE' })).rejects.toThrow(/credentials\.json does not hold/);
  }, 60_000);
});

describe('The port', () => {
  it('moves when another program has taken the remembered one', async () => {
    const dataDir = stoppedFolder();
    const first = await start({ dataDir, durability: 'NONE' });
    await first.stop();
    const other = await listenOn(first.port);
    try {
      const second = await start({ dataDir, durability: 'NONE' });
      expect(second.port).not.toBe(first.port);
      expect((await readFile(join(dataDir, 'port'), 'utf8')).trim()).toBe(String(second.port));
    } finally {
      other.close();
    }
  }, 60_000);

  it('that was asked for and is taken is refused by its number', async () => {
    const other = await listenOn(0);
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    try {
      await expect(start({ dataDir: stoppedFolder(), durability: 'NONE', port })).rejects.toThrow(
        `Port ${port} of 127.0.0.1, asked for the embedded PostgreSQL, is in use by another program.`,
      );
    } finally {
      other.close();
    }
  }, 60_000);
});

describe('After a crash', () => {
  it('a killed service leaves its server, which the next start joins and then ends', async () => {
    const dataDir = stoppedFolder();
    const service = run({ dataDir, durability: 'FULL' });
    const { ownerUrl, pid } = await service.ready;
    await query(ownerUrl, 'CREATE TABLE kept AS SELECT 1 AS n');
    await service.kill();
    const next = await start({ dataDir, durability: 'FULL' });
    expect({ shared: next.shared, pid: next.pid }).toEqual({ shared: true, pid });
    expect(await query(next.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    await next.stop();
    expect(clusterPids(dataDir)).toEqual([]);
  }, 60_000);

  it('a killed server is recovered with every committed row', async () => {
    const dataDir = stoppedFolder();
    const service = run({ dataDir, durability: 'FULL' });
    const { ownerUrl, pid } = await service.ready;
    await query(ownerUrl, 'CREATE TABLE kept (n integer)');
    for (let n = 1; n <= 20; n += 1) await query(ownerUrl, `INSERT INTO kept VALUES (${n})`);
    process.kill(pid, 'SIGKILL');
    await service.kill();
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(true);
    const next = await start({ dataDir, durability: 'FULL' });
    expect(next.shared).toBe(false);
    expect(await query(next.ownerUrl, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 20 }]);
    expect(await readFile(join(dataDir, 'postgres.log'), 'utf8')).toMatch('automatic recovery in progress');
  }, 60_000);

  it('a pid file whose number another program has by now does not stop the start', async () => {
    const dataDir = stoppedFolder();
    const first = await start({ dataDir, durability: 'NONE' });
    const file = join(dataDir, 'postgres', 'postmaster.pid');
    const lines = (await readFile(file, 'utf8')).split('\n');
    await first.stop();
    await writeFile(file, [String(process.pid), ...lines.slice(1)].join('\n'));
    const next = await start({ dataDir, durability: 'NONE' });
    expect(next.shared).toBe(false);
  }, 60_000);

  it('a service killed while the database is being made leaves nothing in the way', async () => {
    const dataDir = newFolder();
    const service = run({ dataDir, durability: 'FULL' });
    await until(() => readdirSync(dataDir).some((name) => name.startsWith('postgres.new-')));
    await service.kill();
    const next = await start({ dataDir, durability: 'FULL' });
    expect(await query(next.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect((await readdir(dataDir)).filter((name) => name.startsWith('postgres.new-'))).toEqual([]);
  }, 60_000);

  it('a killed holder of the folder lock does not hold it', async () => {
    const dataDir = newFolder();
    const service = run({ dataDir, durability: 'NONE' });
    await until(() => existsSync(join(dataDir, 'credentials.json')));
    await expect(withFolderLock(dataDir, 20, async () => 'held')).rejects.toThrow(
      'Another process has been starting or stopping the database',
    );
    await service.kill();
    expect(await withFolderLock(dataDir, 20, async () => 'free')).toBe('free');
  }, 60_000);
});

describe('Two services on one folder', () => {
  it('that start at the same instant make one database and share one server', async () => {
    const dataDir = newFolder();
    const both = [run({ dataDir, durability: 'NONE' }), run({ dataDir, durability: 'NONE' })];
    const ready = await Promise.all(both.map((service) => service.ready));
    expect(new Set(ready.map(({ pid }) => pid)).size).toBe(1);
    expect(ready.map(({ shared }) => shared).sort()).toEqual([false, true]);
    const created = both.flatMap(({ log }) => log).filter((line) => line.startsWith('Created'));
    expect(created).toHaveLength(1);
  }, 60_000);

  it('keep the server until the last of them stops', async () => {
    const dataDir = stoppedFolder();
    const first = run({ dataDir, durability: 'NONE' });
    const { pid } = await first.ready;
    const second = await start({ dataDir, durability: 'NONE' });
    expect({ shared: second.shared, pid: second.pid }).toEqual({ shared: true, pid });
    await first.stop();
    expect(await query(second.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.stop();
    await second.stop();
    expect(clusterPids(dataDir)).toEqual([]);
    expect(await readdir(join(dataDir, 'users'))).toEqual([]);
  }, 60_000);

  it('do not take each other down when one is killed', async () => {
    const dataDir = stoppedFolder();
    const first = run({ dataDir, durability: 'NONE' });
    await first.ready;
    const second = await start({ dataDir, durability: 'NONE' });
    await first.kill();
    expect(await query(second.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.stop();
    expect(clusterPids(dataDir)).toEqual([]);
  }, 60_000);

  it('do not share a server without fsync when one of them needs it; a left-over one is replaced', async () => {
    const dataDir = stoppedFolder();
    const unsafe = run({ dataDir, durability: 'NONE' });
    const { pid } = await unsafe.ready;
    await expect(start({ dataDir, durability: 'FULL' })).rejects.toThrow(
      'is in use by another service and cannot be shared: it runs without fsync.',
    );
    await unsafe.kill();
    const safe = await start({ dataDir, durability: 'FULL' });
    expect(safe.pid).not.toBe(pid);
    expect(await query(safe.appUrl, `SELECT current_setting('fsync') AS fsync`)).toEqual([{ fsync: 'on' }]);
  }, 60_000);

  it('in different containers are kept apart while the other shows signs of life', async () => {
    const users = join(newFolder(), 'users');
    await mkdir(users);
    const record = join(users, '1-1-1.json');
    const foreign = { pid: process.pid, startTicks: '1', bootId: 'another', pidNamespace: 'pid:[1]' };
    await writeFile(record, JSON.stringify(foreign));
    const beat = setInterval(() => void utimes(record, new Date(), new Date()), 50);
    await expect(refuseForeignUsers(users, '/data', () => undefined, 300)).rejects.toThrow(
      'A service in another container or on another machine is using the database in /data.',
    );
    clearInterval(beat);
    await refuseForeignUsers(users, '/data', () => undefined, 300);
    expect(await readdir(users)).toEqual([]);
  }, 20_000);
});

describe('Stopping', () => {
  it('does not wait for open transactions', async () => {
    const server = await start({ dataDir: stoppedFolder(), durability: 'FULL' });
    const client = new pg.Client({ connectionString: server.ownerUrl });
    const cut = new Promise((resolve) => client.on('error', resolve));
    await client.connect();
    await client.query('BEGIN; CREATE TABLE unfinished ()');
    const begun = performance.now();
    await server.stop();
    expect(performance.now() - begun).toBeLessThan(5 * SECONDS);
    await cut;
  }, 60_000);
});

describe('The programs', () => {
  it('get the library links that a blocked install script did not make, from two services at once', async () => {
    const nativeFolder = await unlinkedPrograms(join(base, `package-${serial++}`));
    const both = [stoppedFolder(), stoppedFolder()].map((dataDir) =>
      run({ dataDir, durability: 'NONE', nativeFolder }),
    );
    const ready = await Promise.all(both.map((service) => service.ready));
    expect(new Set(ready.map(({ pid }) => pid)).size).toBe(2);
    expect(existsSync(join(nativeFolder, 'lib', 'libpq.so.5'))).toBe(true);
    expect(readdirSync(join(nativeFolder, 'lib')).filter((name) => name.endsWith('.new'))).toEqual([]);
  }, 60_000);

  it('are copied beside the data when the package lacks the links and cannot be written to', async () => {
    const packageFolder = join(base, `package-${serial++}`);
    const nativeFolder = await unlinkedPrograms(packageFolder);
    await chmod(join(nativeFolder, 'lib'), 0o555);
    const dataDir = await newFolderOf(ORDINARY);
    const service = run({ dataDir, durability: 'NONE', nativeFolder }, ORDINARY);
    expect((await service.ready).shared).toBe(false);
    expect(service.log[0]).toMatch(`Copied the PostgreSQL programs to ${dataDir}/programs/`);
    expect(existsSync(join(nativeFolder, 'lib', 'libpq.so.5'))).toBe(false);
    await service.stop();
    const again = run({ dataDir, durability: 'NONE', nativeFolder }, ORDINARY);
    await again.ready;
    expect(again.log.filter((line) => line.startsWith('Copied'))).toEqual([]);
  }, 60_000);

  it('and the data may both lie under a folder that only this user may enter', async () => {
    const closed = newFolder();
    await chmod(closed, 0o700);
    await unlinkedPrograms(join(closed, 'package'));
    const dataDir = join(closed, 'service', 'data');
    const nativeFolder = join(closed, 'package', 'native');
    const server = await start({ dataDir, durability: 'NONE', nativeFolder });
    await query(server.ownerUrl, 'CREATE EXTENSION pg_trgm; CREATE TABLE kept AS SELECT 1 AS n');
    await query(server.superuserUrl, 'CHECKPOINT; SELECT pg_reload_conf()');
    expect(existsSync(join(dataDir, 'postgres', 'PG_VERSION'))).toBe(true);
    await server.stop();
    const again = await start({ dataDir, durability: 'NONE', nativeFolder });
    expect(await query(again.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  }, 60_000);

  it('that are not installed for a platform are named together with the remedy', () => {
    expect(() => installedNativeFolder('linux', 'riscv64')).toThrow(
      /^There is no embedded PostgreSQL for linux-riscv64: .*@embedded-postgres\/linux-riscv64.*Set DATABASE_URL/,
    );
  });
});

describe('The account', () => {
  it('of an ordinary user runs the server itself', async () => {
    const dataDir = await newFolderOf(ORDINARY);
    const service = run({ dataDir, durability: 'NONE', nativeFolder: await readablePrograms() }, ORDINARY);
    const { pid, uid, appUrl } = await service.ready;
    expect(await query(appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect({ service: uid, server: statSync(`/proc/${pid}`).uid }).toEqual({ service: uid, server: uid });
    expect(uid).not.toBe(0);
    await service.stop();
    expect(clusterPids(dataDir)).toEqual([]);
  }, 60_000);

  const asRoot = IS_ROOT ? it : it.failing;

  asRoot(
    'of root hands the server to the owner of the folder, else to one without rights',
    async () => {
      const [own, given] = [stoppedFolder(), await newFolderOf({ uid: 4321, gid: 4321 })];
      const servers = [
        await start({ dataDir: own, durability: 'NONE' }),
        await start({ dataDir: given, durability: 'NONE' }),
      ];
      const [first, second] = servers.map(({ pid }) => statSync(`/proc/${pid}`).uid);
      expect(first).not.toBe(0);
      expect(second).toBe(4321);
    },
    60_000,
  );

  asRoot(
    'of another user cannot open the folder and is told whose it is',
    async () => {
      const dataDir = stoppedFolder();
      await (await start({ dataDir, durability: 'NONE' })).stop();
      const { uid } = await stat(join(dataDir, 'postgres'));
      const service = run({ dataDir, durability: 'NONE' }, { uid: 4322, gid: 4322 });
      await expect(service.ready).rejects.toThrow(
        `belongs to user ${uid} and cannot be opened by user 4322.`,
      );
    },
    60_000,
  );

  asRoot(
    'may be joined by root when an ordinary user started the server',
    async () => {
      const dataDir = await newFolderOf(ORDINARY);
      const service = run({ dataDir, durability: 'NONE', nativeFolder: await readablePrograms() }, ORDINARY);
      const { pid } = await service.ready;
      const joined = await start({ dataDir, durability: 'NONE' });
      expect({ shared: joined.shared, pid: joined.pid }).toEqual({ shared: true, pid });
      await joined.stop();
      await service.stop();
      expect(clusterPids(dataDir)).toEqual([]);
    },
    60_000,
  );
});

async function start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres(options);
  opened.push(server);
  return server;
}

function run(
  options: Omit<EmbeddedPostgresOptions, 'log'>,
  account?: { uid: number; gid: number },
): ServiceProcess {
  const service = program.run({ nativeFolder: installedNativeFolder(), ...options }, account);
  services.push(service);
  return service;
}

function newFolder(): string {
  serial += 1;
  const folder = join(base, `data-${serial}`);
  execFileSync('mkdir', ['-m', '755', folder]);
  dataFolders.push(folder);
  return folder;
}

/** A folder with the data of a stopped server, as a restored backup would be. */
function stoppedFolder(): string {
  const folder = newFolder();
  execFileSync('cp', ['-a', `${join(base, 'stopped')}/.`, folder]);
  return folder;
}

async function newFolderOf(account: { uid: number; gid: number } | undefined): Promise<string> {
  const folder = newFolder();
  if (account) await chown(folder, account.uid, account.gid);
  return folder;
}

function clusterPids(dataDir: string): number[] {
  const folder = join(dataDir, 'postgres');
  const { dev, ino } = statSync(folder);
  return clusterProcesses({ folder, name: `doudi-${dev}-${ino}` });
}

/** The installed programs as npm leaves them with install scripts blocked. */
async function unlinkedPrograms(packageFolder: string): Promise<string> {
  const installed = installedNativeFolder();
  await cp(join(installed, '..', 'package.json'), join(packageFolder, 'package.json'));
  await cp(installed, join(packageFolder, 'native'), {
    recursive: true,
    filter: (path) =>
      !path.endsWith('.a') && !/\/lib\/lib(ecpg|ecpg_compat|icu\w+|pgtypes|pq)\.so(\.\d+)?$/.test(path),
  });
  return join(packageFolder, 'native');
}

/** The installed programs where every user can read them. */
async function readablePrograms(): Promise<string> {
  const folder = join(base, 'readable');
  if (!existsSync(folder)) await unlinkedPrograms(folder);
  if (ORDINARY) execFileSync('chown', ['-R', `${ORDINARY.uid}`, folder]);
  return join(folder, 'native');
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const result: pg.QueryResult | pg.QueryResult[] = await client.query(sql);
    return Array.isArray(result) ? (result.at(-1)?.rows ?? []) : result.rows;
  } finally {
    await client.end();
  }
}

function listenOn(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = performance.now() + 20 * SECONDS;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error('What the test waits for did not happen.');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
