import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import {
  chmod,
  chown,
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerAccount } from './account.js';
import { EmbeddedPostgresError, systemErrorCode } from './embedded-postgres-error.js';
import type { Programs } from './programs.js';
import type { Durability } from './settings.js';

/** What lies where in DATA_DIR. */
export interface DataFolder {
  readonly path: string;
  /** PostgreSQL's own files. */
  readonly cluster: string;
  readonly credentials: string;
  /** The port of the last start, so that it stays the same. */
  readonly port: string;
  readonly users: string;
  readonly serverLog: string;
}

/** Makes DATA_DIR when it is missing and names what lies in it. */
export async function openDataFolder(path: string): Promise<DataFolder> {
  await mkdir(path, { recursive: true });
  return {
    path,
    cluster: join(path, 'postgres'),
    credentials: join(path, 'credentials.json'),
    port: join(path, 'port'),
    users: join(path, 'users'),
    serverLog: join(path, 'postgres.log'),
  };
}

/**
 * The name every process of the cluster's server carries on its command line. It comes from the device
 * and inode of the folder, so that a copied folder does not take the original's server for its own.
 */
export async function clusterName(cluster: string): Promise<string> {
  const { dev, ino } = await stat(cluster);
  return `doudi-${dev}-${ino}`;
}

/** The major version that wrote the cluster; undefined when there is no cluster yet. */
export async function clusterVersion(cluster: string): Promise<number | undefined> {
  try {
    return Number((await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim());
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    if (systemErrorCode(error) === 'EACCES') {
      const { uid } = await stat(cluster);
      throw new EmbeddedPostgresError(
        `The database in ${cluster} belongs to user ${uid} and cannot be opened by user ${process.geteuid?.()}. ` +
          'Start the service as root or as that user, change the owner of the folder, or choose another DATA_DIR.',
      );
    }
    throw error;
  }
}

/** Refuses files of another major version, which this server would not open. */
export function checkClusterVersion(cluster: string, found: number, programs: Programs): void {
  if (found === programs.majorVersion) return;
  throw new EmbeddedPostgresError(
    `The database in ${cluster} was made by PostgreSQL ${found}, and the installed embedded server is PostgreSQL ` +
      `${programs.majorVersion}. Move the data with pg_dump of version ${found} and restore it into an empty ` +
      `DATA_DIR, install the release that brought PostgreSQL ${found}, or set DATABASE_URL.`,
  );
}

export interface CreateCluster {
  readonly folder: DataFolder;
  readonly programs: Programs;
  readonly account: ServerAccount;
  readonly superuserPassword: string;
  readonly durability: Durability;
}

/**
 * Makes the cluster beside its place and moves it there when it is whole, so that an interrupted start
 * leaves nothing that looks like a database. UTF-8, sorted by code point (`C.UTF-8`), checksums on.
 */
export async function createCluster(options: CreateCluster): Promise<void> {
  const { folder, account } = options;
  await removeDrafts(folder);
  const draft = join(folder.path, `postgres.new-${process.pid}`);
  await mkdir(draft, { mode: 0o700 });
  await chmod(draft, 0o700);
  if (account) await chown(draft, account.uid, account.gid);
  const directory = await openDirectory(draft);
  const password = await passwordFile(folder, options.superuserPassword, account);
  try {
    await runInitdb(options, directory, password);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  } finally {
    await Promise.all([directory.close(), password.close()]);
  }
  await rename(draft, folder.cluster);
  const parent = await openDirectory(folder.path);
  await parent.sync().finally(() => parent.close());
}

/** Opens a folder so that a child can be given it as a descriptor, whatever its parents' modes. */
export function openDirectory(path: string): Promise<FileHandle> {
  return open(path, constants.O_RDONLY | constants.O_DIRECTORY);
}

/** The environment of the server's programs: nothing of ours, which holds keys. */
export function programEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' };
}

async function removeDrafts(folder: DataFolder): Promise<void> {
  for (const name of await readdir(folder.path)) {
    if (name.startsWith('postgres.new-')) await rm(join(folder.path, name), { recursive: true, force: true });
  }
}

/** A file without a name, for initdb to read through its descriptor: it is gone whatever happens. */
async function passwordFile(
  folder: DataFolder,
  password: string,
  account: ServerAccount,
): Promise<FileHandle> {
  const path = join(folder.path, `password-${process.pid}`);
  await rm(path, { force: true });
  const file = await open(path, 'wx+', 0o600);
  await rm(path);
  await file.writeFile(`${password}\n`);
  if (account) await file.chown(account.uid, account.gid);
  return file;
}

function runInitdb(options: CreateCluster, directory: FileHandle, password: FileHandle): Promise<void> {
  const { programs, account, folder } = options;
  const args = [
    ...['--pgdata', '/proc/self/fd/3', '--pwfile', '/proc/self/fd/4', '--username', 'postgres'],
    ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C.UTF-8'],
    ...[
      '--locale-provider',
      'builtin',
      '--builtin-locale',
      'C.UTF-8',
      '--data-checksums',
      '--no-instructions',
    ],
    ...(options.durability === 'FULL' ? [] : ['--no-sync']),
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(programs.initdb, args, {
      ...account,
      cwd: '/',
      env: programEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe', directory.fd, password.fd],
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-2_000);
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else {
        reject(
          new EmbeddedPostgresError(
            `PostgreSQL could not create a database in ${folder.path} (initdb ended with ${code}): ${output.trim()}`,
          ),
        );
      }
    });
  });
}
