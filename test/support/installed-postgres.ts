import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { chooseAccount } from '../../src/database/embedded/account.js';

/** The oldest PostgreSQL that the schema is made for. */
const OLDEST_VERSION = 15;
const NEEDED = ['initdb', 'postgres', 'pg_dump', 'pg_restore'];

/** PostgreSQL with its tools, as the system installed it; the embedded one brings no `pg_dump`. */
export interface InstalledPostgres {
  readonly folder: string;
  readonly version: number;
}

/** The newest PostgreSQL of this machine that can be used, from Debian's folders or the path; null when there is none. */
export async function installedPostgres(): Promise<InstalledPostgres | null> {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? await readdir(debian) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''),
  ];
  const found: InstalledPostgres[] = [];
  for (const folder of folders) {
    if (!NEEDED.every((name) => existsSync(join(folder, name)))) continue;
    const { stdout } = await promisify(execFile)(join(folder, 'pg_dump'), ['--version']);
    const version = Number(/(\d+)[.\d]*\s*(\(|$)/m.exec(stdout)?.[1]);
    if (version >= OLDEST_VERSION) found.push({ folder, version });
  }
  return found.sort((one, other) => other.version - one.version)[0] ?? null;
}

/** A server of its own on a free port of this machine, in a folder that goes with it. */
export interface OwnServer {
  /** The login of the superuser to a database. */
  superuserUrl(database: string): string;
  /** The same server by another login. */
  url(login: { readonly name: string; readonly password: string }, database: string): string;
  stop(): Promise<void>;
}

/** Makes a cluster and starts its server, under an account without power when this is root's process. */
export async function startOwnServer({ folder: tools }: InstalledPostgres): Promise<OwnServer> {
  const folder = await mkdtemp(join(tmpdir(), 'doudi-own-server-'));
  const account = await chooseAccount([]);
  const password = randomBytes(16).toString('hex');
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, password);
  if (account !== undefined) {
    for (const path of [folder, passwordFile]) await chown(path, account.uid, account.gid);
  }
  const data = join(folder, 'data');
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile, '-N'];
  const options = { ...account, cwd: folder, env: { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8' } };
  await promisify(execFile)(join(tools, 'initdb'), [...initdb, '-E', 'UTF8'], options);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', fsync: 'off' };
    const child = spawn(
      join(tools, 'postgres'),
      ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(-2_000);
    });
    const url = ({ name, password: secret }: { name: string; password: string }, database: string) =>
      `postgresql://${name}:${secret}@127.0.0.1:${port}/${database}`;
    const superuserUrl = (database: string) => url({ name: 'postgres', password }, database);
    if (await answers(child, superuserUrl('postgres'))) {
      const stop = async () => {
        // "Fast": whoever is still connected is sent away.
        child.kill('SIGINT');
        await ended;
        await rm(folder, { recursive: true, force: true });
      };
      return { superuserUrl, url, stop };
    }
    await ended;
    // Somebody else may have taken the port in between.
    if (attempt === 3) throw new Error(`PostgreSQL of ${tools} does not start: ${said}`);
  }
}

/** Waits until the server takes connections; false when it ended before. */
async function answers(child: ChildProcess, url: string): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0 }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
