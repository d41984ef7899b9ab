import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import {
  chmod,
  chown,
  type FileHandle,
  lchown,
  mkdtemp,
  open,
  readdir,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { namedAccount, type ServerAccount } from './account.js';
import type { DataFolder } from './data-folder.js';
import { EmbeddedPostgresError, errorMessage, systemErrorCode } from './embedded-postgres-error.js';
import type { Programs } from './programs.js';
import type { Durability } from './settings.js';

/** A cluster's files, and the programs and account that work on them. */
export interface ClusterFiles {
  readonly folder: DataFolder;
  readonly programs: Programs;
  readonly account: ServerAccount;
}

const DRAFT_PREFIX = 'postgres.new-';

/**
 * Makes the cluster beside its place and moves it there when it is whole, so that an interrupted start
 * leaves nothing that looks like a database. UTF-8, sorted by code point (`C.UTF-8`), checksums on.
 * The files may still have to be brought to the disk: `syncCluster`.
 */
export async function createCluster(files: ClusterFiles, superuserPassword: string): Promise<void> {
  const { folder } = files;
  await removeDrafts(folder);
  const draft = await mkdtemp(join(folder.path, DRAFT_PREFIX));
  const password = await passwordFile(folder, superuserPassword);
  try {
    await chmod(draft, 0o700);
    await makeFiles(files, draft, password, [
      ...['--pwfile', '/proc/self/fd/4', '--username', 'postgres', '--auth', 'scram-sha-256'],
      ...['--encoding', 'UTF8', '--locale', 'C.UTF-8'],
      ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
      ...['--data-checksums', '--no-instructions', '--no-sync'],
    ]);
    await writeFile(folder.unsynced, '');
    await rename(draft, folder.cluster);
  } catch (error) {
    await rm(draft, { recursive: true, force: true, maxRetries: 5 });
    throw error;
  } finally {
    await password.close();
  }
}

/**
 * Before a start: a durable server needs everything written so far on the disk, also by an earlier start
 * without fsync; a start without fsync leaves a note for the next durable one.
 */
export async function settleCluster(files: ClusterFiles, durability: Durability): Promise<void> {
  const { folder } = files;
  if (durability === 'NONE') {
    await writeFile(folder.unsynced, '');
    return;
  }
  const pending = await stat(folder.unsynced).catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (!pending) return;
  await runInitdb(files, folder.cluster, undefined, ['--sync-only']);
  const parent = await openDirectory(folder.path);
  await parent.sync().finally(() => parent.close());
  await rm(folder.unsynced, { force: true });
}

/** Opens a folder so that a child can be given it as a descriptor, whatever its parents' modes. */
export function openDirectory(path: string): Promise<FileHandle> {
  return open(path, constants.O_RDONLY | constants.O_DIRECTORY);
}

/** The environment of the server's programs: nothing of ours, which holds keys. */
export function programEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' };
}

/** Removes what an interrupted creation left, which a last orphan of it may still be writing to. */
async function removeDrafts(folder: DataFolder): Promise<void> {
  for (const name of await readdir(folder.path)) {
    if (!name.startsWith(DRAFT_PREFIX)) continue;
    await rm(join(folder.path, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}

/**
 * Runs initdb as the server's account. It insists on an account that has a name; when this one has none,
 * as the owner of a mounted folder often has not in a container, root has a named one make the files and
 * hands them over.
 */
async function makeFiles(
  files: ClusterFiles,
  draft: string,
  password: FileHandle,
  args: readonly string[],
): Promise<void> {
  const { account } = files;
  if (account) await giveTo(account, draft, password);
  try {
    await runInitdb(files, draft, password, args);
  } catch (error) {
    if (!errorMessage(error).includes('could not look up effective user ID')) throw error;
    const named = account && (await namedAccount());
    if (!named) {
      throw new EmbeddedPostgresError(
        `PostgreSQL creates a database only for a user that has a name, and user ${account?.uid ?? process.geteuid?.()} ` +
          'has none in /etc/passwd. Add one there, start the service as a user that has one, or set DATABASE_URL.',
      );
    }
    for (const name of await readdir(draft)) await rm(join(draft, name), { recursive: true });
    await giveTo(named, draft, password);
    await runInitdb({ ...files, account: named }, draft, password, args);
    for (const name of await readdir(draft, { recursive: true })) {
      await lchown(join(draft, name), account.uid, account.gid);
    }
    await chown(draft, account.uid, account.gid);
  }
}

async function giveTo(
  account: { uid: number; gid: number },
  draft: string,
  password: FileHandle,
): Promise<void> {
  await chown(draft, account.uid, account.gid);
  await password.chown(account.uid, account.gid);
}

/** A file without a name, for initdb to read through its descriptor: it is gone whatever happens. */
async function passwordFile(folder: DataFolder, password: string): Promise<FileHandle> {
  const path = join(folder.path, `${DRAFT_PREFIX}password`);
  await rm(path, { force: true });
  const file = await open(path, 'wx+', 0o600);
  await rm(path);
  await file.writeFile(`${password}\n`);
  return file;
}

/** Runs initdb on an open descriptor of the folder (3), with the password file as the next (4). */
async function runInitdb(
  files: ClusterFiles,
  path: string,
  password: FileHandle | undefined,
  args: readonly string[],
): Promise<void> {
  const directory = await openDirectory(path);
  const descriptors = [directory.fd, ...(password ? [password.fd] : [])];
  try {
    const child = spawn(files.programs.initdb, ['--pgdata', '/proc/self/fd/3', ...args], {
      ...files.account,
      cwd: '/',
      env: programEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe', ...descriptors],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output = (output + chunk.toString()).slice(-2_000);
      });
    }
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (code === 0) return;
    throw new EmbeddedPostgresError(
      `PostgreSQL could not prepare the database files in ${path} (initdb ended with ${code}): ${output.trim()}`,
    );
  } finally {
    await directory.close();
  }
}
