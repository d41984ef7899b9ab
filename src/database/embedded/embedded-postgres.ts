import { type FileHandle, writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { resolve } from 'node:path';
import { chooseAccount } from './account.js';
import { type ClusterFiles, createCluster, settleCluster } from './cluster-files.js';
import { type Credentials, newCredentials, readCredentials, writeCredentials } from './credentials.js';
import {
  checkClusterVersion,
  clusterName,
  clusterVersion,
  type DataFolder,
  openDataFolder,
} from './data-folder.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { withFolderLock } from './folder-lock.js';
import { choosePort } from './free-port.js';
import { prepareLogins, serverUrls } from './logins.js';
import { resetPasswords } from './password-reset.js';
import type { ClusterIdentity } from './processes.js';
import { installedNativeFolder, preparePrograms } from './programs.js';
import { takeServerLock } from './server-lock.js';
import {
  findRunningServer,
  launchServer,
  PortTakenError,
  type RunningServer,
  removeLeftOverPidFile,
  serverEnded,
  stopServer,
} from './server-process.js';
import { countServiceUsers, enterServiceUser, forgetLostUsers, type ServiceUser } from './service-users.js';
import { type Durability, serverSettings } from './settings.js';

export interface EmbeddedPostgresOptions {
  /** Folder that keeps the data; made when missing. */
  readonly dataDir: string;
  /** Port on 127.0.0.1; without it the one of the last start, else a free one. A server that runs keeps its own. */
  readonly port?: number;
  readonly durability: Durability;
  /** Told what happens, a sentence at a time. */
  readonly log?: (line: string) => void;
  /** Folder with PostgreSQL's `bin`, `lib` and `share`; without it that of the installed optional package. */
  readonly nativeFolder?: string;
}

export interface EmbeddedPostgres {
  /** Login that owns the database `doudi`, for migrations and test databases. */
  readonly ownerUrl: string;
  /** Login of the running service: row-level security applies to it. */
  readonly appUrl: string;
  /** Superuser, in the database `postgres`. */
  readonly superuserUrl: string;
  readonly port: number;
  /** Process id of the server. */
  readonly pid: number;
  /** True when the server ran already and this service joined it. */
  readonly shared: boolean;
  /** Leaves the server; the last service to leave ends it. May be called more than once. */
  stop(): Promise<void>;
}

/** Longer than the longest start or stop of another service. */
const LOCK_MILLISECONDS = 240_000;
const PORT_ATTEMPTS = 5;
/** A server that was just killed may still look alive for so long. */
const DYING_MILLISECONDS = 1_000;

/**
 * Starts, or joins, a real PostgreSQL server on the data folder, listening on 127.0.0.1 only.
 *
 * @throws EmbeddedPostgresError with a sentence that names what is wrong and the remedy.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  const folder = await openDataFolder(dataDir);
  return withFolderLock(dataDir, LOCK_MILLISECONDS, async () => {
    const log = options.log ?? (() => undefined);
    const opened = await openServer({ folder, options, log });
    const user = await enterServiceUser(folder.users);
    return {
      ...serverUrls(opened.server.port, opened.credentials),
      port: opened.server.port,
      pid: opened.server.pid,
      shared: opened.shared,
      stop: once(() => leave(folder, opened.cluster, user, log)),
    };
  });
}

/**
 * Ends a server that killed services left running and that nobody uses now.
 *
 * @returns whether there was one.
 */
export async function endAbandonedServer(dataDir: string): Promise<boolean> {
  const folder = await openDataFolder(resolve(dataDir));
  if ((await clusterVersion(folder.cluster)) === undefined) return false;
  return withFolderLock(folder.path, LOCK_MILLISECONDS, async () =>
    stopUnused(folder, await clusterIdentity(folder), () => undefined),
  );
}

interface Start {
  readonly folder: DataFolder;
  readonly options: EmbeddedPostgresOptions;
  readonly log: (line: string) => void;
}

interface OpenedServer {
  readonly server: RunningServer;
  readonly cluster: ClusterIdentity;
  readonly credentials: Credentials;
  readonly shared: boolean;
}

async function openServer(start: Start): Promise<OpenedServer> {
  const { folder, log } = start;
  if ((await clusterVersion(folder.cluster)) !== undefined) {
    const joined = await joinServer(start, await clusterIdentity(folder));
    if (joined) return joined;
  }
  const lock = await takeServerLock(folder, log);
  try {
    await forgetLostUsers(folder.users);
    await removeLeftOverPidFile(folder.cluster);
    return await startServer(start, lock);
  } finally {
    await lock.close();
  }
}

async function startServer(start: Start, lock: FileHandle): Promise<OpenedServer> {
  const { folder, options, log } = start;
  const account = await chooseAccount([folder.cluster, folder.path]);
  const nativeFolder = options.nativeFolder ?? installedNativeFolder();
  const programs = await preparePrograms({ nativeFolder, dataDir: folder.path, account, log });
  const files = { folder, programs, account };
  const version = await clusterVersion(folder.cluster);
  if (version !== undefined) checkClusterVersion(folder.cluster, version, programs);
  const credentials = await credentialsFor(start, files, version !== undefined);
  if (version === undefined) {
    await createCluster(files, credentials.superuser);
    log(`Created a PostgreSQL ${programs.majorVersion} database in ${folder.cluster}.`);
  }
  await settleCluster(files, options.durability);
  const cluster = await clusterIdentity(folder);
  const server = await launchOnFreePort(start, cluster, files, lock);
  await prepareLogins(server.port, credentials);
  log(`PostgreSQL ${programs.majorVersion} is running on 127.0.0.1:${server.port} (process ${server.pid}).`);
  return { server, cluster, credentials, shared: false };
}

/**
 * Joins the server that another service runs, or that a killed one left behind. One that does not fit
 * (no fsync where it is wanted, its passwords lost) is ended when nobody uses it.
 */
async function joinServer(start: Start, cluster: ClusterIdentity): Promise<OpenedServer | undefined> {
  const server = await findRunningServer(cluster);
  if (!server) return undefined;
  try {
    return await joinRunning(start, cluster, server);
  } catch (error) {
    if (await serverEnded(cluster, server.pid, DYING_MILLISECONDS)) return joinServer(start, cluster);
    throw error;
  }
}

async function joinRunning(
  start: Start,
  cluster: ClusterIdentity,
  server: RunningServer,
): Promise<OpenedServer | undefined> {
  const { folder, options, log } = start;
  const credentials = await readCredentials(folder.credentials);
  const durability = credentials && (await prepareLogins(server.port, credentials));
  const misfit = !credentials
    ? `${folder.credentials} is missing`
    : options.durability === 'FULL' && durability === 'NONE' && 'it runs without fsync';
  if (credentials && !misfit) {
    log(`Joined the PostgreSQL that is running on 127.0.0.1:${server.port} (process ${server.pid}).`);
    return { server, cluster, credentials, shared: true };
  }
  if ((await countServiceUsers(folder.users)) > 0) {
    throw new EmbeddedPostgresError(
      `The database in ${folder.path} is in use by another service and cannot be shared: ${misfit}. ` +
        'Stop that service, or give this one its own DATA_DIR.',
    );
  }
  log(`Ending the PostgreSQL that was left running (process ${server.pid}): ${misfit}.`);
  await stopServer(cluster, server.pid);
  return undefined;
}

async function launchOnFreePort(
  start: Start,
  cluster: ClusterIdentity,
  { programs, account }: ClusterFiles,
  lock: FileHandle,
): Promise<RunningServer> {
  const { folder, options } = start;
  for (let attempt = 1; ; attempt += 1) {
    const settings = serverSettings({
      port: options.port ?? (await choosePort(folder.port)),
      durability: options.durability,
      memoryBytes: availableMemory(),
      clusterName: cluster.name,
    });
    try {
      const { postgres } = programs;
      const server = await launchServer({ folder, cluster, postgres, account, settings, lock });
      await writeFile(folder.port, `${server.port}\n`);
      return server;
    } catch (error) {
      if (!(error instanceof PortTakenError)) throw error;
      if (options.port !== undefined) {
        throw new EmbeddedPostgresError(
          `Port ${options.port} of 127.0.0.1, asked for the embedded PostgreSQL, is in use by another program. ` +
            'Choose another port, or leave it out to have a free one chosen.',
        );
      }
      if (attempt >= PORT_ATTEMPTS) throw error;
    }
  }
}

async function credentialsFor(
  start: Start,
  files: ClusterFiles,
  clusterExists: boolean,
): Promise<Credentials> {
  const { folder, log } = start;
  const known = await readCredentials(folder.credentials);
  if (known) return known;
  const credentials = newCredentials();
  if (clusterExists) {
    await resetPasswords(files, credentials);
    log(`${folder.credentials} was missing: the logins have new passwords.`);
  }
  await writeCredentials(folder.credentials, credentials);
  return credentials;
}

async function clusterIdentity(folder: DataFolder): Promise<ClusterIdentity> {
  return { folder: folder.cluster, name: await clusterName(folder.cluster) };
}

async function leave(
  folder: DataFolder,
  cluster: ClusterIdentity,
  user: ServiceUser,
  log: (line: string) => void,
): Promise<void> {
  await withFolderLock(folder.path, LOCK_MILLISECONDS, async () => {
    await user.leave();
    await stopUnused(folder, cluster, log);
  });
}

async function stopUnused(
  folder: DataFolder,
  cluster: ClusterIdentity,
  log: (line: string) => void,
): Promise<boolean> {
  if ((await countServiceUsers(folder.users)) > 0) return false;
  const server = await findRunningServer(cluster);
  if (!server) return false;
  await stopServer(cluster, server.pid);
  log(`PostgreSQL on 127.0.0.1:${server.port} has stopped.`);
  return true;
}

/** Memory this process may use in bytes: that of the machine, or of its container when that is less. */
function availableMemory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 && limit < totalmem() ? limit : totalmem();
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}
