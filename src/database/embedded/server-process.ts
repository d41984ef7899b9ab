import { type ChildProcess, spawn } from 'node:child_process';
import { type FileHandle, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerAccount } from './account.js';
import { openDirectory, programEnvironment } from './cluster-files.js';
import type { DataFolder } from './data-folder.js';
import { EmbeddedPostgresError, systemErrorCode } from './embedded-postgres-error.js';
import { belongsToCluster, type ClusterIdentity, clusterProcesses, waitFor } from './processes.js';

/** A server of this cluster that runs. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

/** The start failed because something else holds the port. */
export class PortTakenError extends EmbeddedPostgresError {}

/** Crash recovery of a full write-ahead log on a slow disk stays below this. */
const READY_MILLISECONDS = 180_000;
const FAST_STOP_MILLISECONDS = 30_000;
const HARD_STOP_MILLISECONDS = 10_000;
const DYING_MILLISECONDS = 5_000;
const LOG_LIMIT_BYTES = 4 * 1024 * 1024;

interface PidFile {
  readonly pid: number;
  readonly port: number;
  readonly status: string;
}

/**
 * The server that runs on this cluster, ready to answer; undefined when there is none. Reads
 * `postmaster.pid`, and believes it only when that process is a PostgreSQL of this cluster. The children of
 * a killed server are waited for.
 *
 * @throws EmbeddedPostgresError when a server is there and does not become ready or does not finish.
 */
export async function findRunningServer(cluster: ClusterIdentity): Promise<RunningServer | undefined> {
  const file = join(cluster.folder, 'postmaster.pid');
  const found = await readPidFile(file);
  if (found) {
    const ours = belongsToCluster(found.pid, cluster);
    if (ours === 'yes' && found.status !== 'stopping') {
      const server = await waitUntilReady(cluster, found.pid);
      if (server) return server;
    }
    // A process that is being killed shows neither command line nor folder any more, for a moment.
    if (ours === 'unknown' && !(await waitFor(() => isSettled(found.pid, cluster), DYING_MILLISECONDS))) {
      throw new EmbeddedPostgresError(
        `${file} names process ${found.pid}, a PostgreSQL of another user whose folder cannot be seen from here. ` +
          'End that process if it serves this folder, or remove the file if it does not.',
      );
    }
  }
  const gone = await waitFor(() => clusterProcesses(cluster).length === 0, FAST_STOP_MILLISECONDS);
  if (gone) return undefined;
  const pids = clusterProcesses(cluster).join(', ');
  throw new EmbeddedPostgresError(
    `An earlier PostgreSQL server of ${cluster.folder} has not ended (processes ${pids}). ` +
      'End these processes, then start again: no data is lost.',
  );
}

function isSettled(pid: number, cluster: ClusterIdentity): boolean {
  return belongsToCluster(pid, cluster) !== 'unknown';
}

/**
 * Removes a `postmaster.pid` that PostgreSQL would not replace by itself, because another program has that
 * pid by now or the killed server awaits its burial. Only for the holder of the server lock.
 */
export async function removeLeftOverPidFile(clusterFolder: string): Promise<void> {
  const file = join(clusterFolder, 'postmaster.pid');
  const found = await readPidFile(file);
  if (found && pidIsTaken(found.pid)) await rm(file, { force: true });
}

export interface LaunchServer {
  readonly folder: DataFolder;
  readonly cluster: ClusterIdentity;
  readonly postgres: string;
  readonly account: ServerAccount;
  readonly settings: ReadonlyArray<readonly [name: string, value: string]>;
  /** The folder's lock, which the server takes over. */
  readonly lock: FileHandle;
}

/**
 * Starts the server and waits until it answers. It outlives this process, ignores the terminal's signals
 * and writes to DATA_DIR/postgres.log. The cluster is handed over as an open descriptor, so that the
 * account needs no access to the folders above it.
 *
 * @throws PortTakenError when another program holds the port.
 * @throws EmbeddedPostgresError with the end of the server's log when it ends.
 */
export async function launchServer(options: LaunchServer): Promise<RunningServer> {
  const { folder, cluster } = options;
  const log = await openServerLog(folder.serverLog);
  const logStart = (await log.stat()).size;
  const directory = await openDirectory(cluster.folder);
  try {
    const child = await spawnServer(options, directory, log);
    const server = await waitUntilReady(cluster, child.pid ?? 0, () => hasEnded(child));
    if (server) return server;
    throw await startFailure(folder, logStart, child);
  } finally {
    await Promise.all([directory.close(), log.close()]);
  }
}

/**
 * Ends the server: first politely (open transactions are rolled back), then at once, which the next start
 * recovers from. Waits until its last process is gone.
 *
 * @throws EmbeddedPostgresError when it is still there after 40 seconds or may not be signalled.
 */
export async function stopServer(cluster: ClusterIdentity, pid: number): Promise<void> {
  for (const [signal, milliseconds] of [
    ['SIGINT', FAST_STOP_MILLISECONDS],
    ['SIGQUIT', HARD_STOP_MILLISECONDS],
  ] as const) {
    if (await serverEnded(cluster, pid, 0)) return;
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (systemErrorCode(error) === 'ESRCH') return;
      throw new EmbeddedPostgresError(
        `Process ${pid}, the PostgreSQL of ${cluster.folder}, may not be ended by user ${process.geteuid?.()}. ` +
          'Stop the service as the user that started the server.',
      );
    }
    if (await serverEnded(cluster, pid, milliseconds)) return;
  }
  throw new EmbeddedPostgresError(
    `Process ${pid}, the PostgreSQL of ${cluster.folder}, has not ended ` +
      `${(FAST_STOP_MILLISECONDS + HARD_STOP_MILLISECONDS) / 1000} seconds after it was asked to. ` +
      'Look for a hanging disk; the next start recovers the data.',
  );
}

/** Whether the server has ended, or ends within the time. */
export function serverEnded(cluster: ClusterIdentity, pid: number, milliseconds: number): Promise<boolean> {
  return waitFor(() => belongsToCluster(pid, cluster) === 'no', milliseconds);
}

/** Waits until the server answers; undefined when it ends instead. */
async function waitUntilReady(
  cluster: ClusterIdentity,
  pid: number,
  ended: () => boolean = () => belongsToCluster(pid, cluster) === 'no',
): Promise<RunningServer | undefined> {
  const file = join(cluster.folder, 'postmaster.pid');
  let server: RunningServer | undefined;
  const settled = await waitFor(async () => {
    const state = await readPidFile(file);
    if (ended()) return true;
    if (state?.pid === pid && state.status === 'ready') server = { pid, port: state.port };
    return server !== undefined;
  }, READY_MILLISECONDS);
  if (settled) return server;
  throw new EmbeddedPostgresError(
    `The PostgreSQL server of ${cluster.folder} (process ${pid}) is not ready after ${READY_MILLISECONDS / 1000} ` +
      'seconds. It may still be recovering: its log tells how far it is, in postgres.log beside that folder.',
  );
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Lines of postmaster.pid: pid, folder, start time, port, socket folder, address, shared memory, status. */
async function readPidFile(file: string): Promise<PidFile | undefined> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3] ?? 0), status: lines[7] ?? '' };
}

function spawnServer(options: LaunchServer, directory: FileHandle, log: FileHandle): Promise<ChildProcess> {
  const settings = options.settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return new Promise((resolve, reject) => {
    const child = spawn(options.postgres, ['-D', '/proc/self/fd/3', ...settings], {
      ...options.account,
      cwd: '/',
      env: programEnvironment(),
      detached: true,
      stdio: ['ignore', log.fd, log.fd, directory.fd, options.lock.fd],
    });
    child.once('error', reject);
    child.once('spawn', () => {
      child.unref();
      resolve(child);
    });
  });
}

/** Whether a signal would find the pid: any process's, or that of one that ended and was not waited for. */
function pidIsTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) !== 'ESRCH';
  }
}

/** Opens the log for appending; one that has grown large becomes `postgres.log.1` first. */
async function openServerLog(file: string): Promise<FileHandle> {
  const size = await stat(file).then(
    (info) => info.size,
    () => 0,
  );
  if (size > LOG_LIMIT_BYTES) await rename(file, `${file}.1`);
  return open(file, 'a', 0o600);
}

async function startFailure(
  folder: DataFolder,
  logStart: number,
  child: ChildProcess,
): Promise<EmbeddedPostgresError> {
  const written = (await readFile(folder.serverLog)).subarray(logStart).toString().trim();
  const how = child.signalCode ?? child.exitCode;
  const message = `PostgreSQL did not start on ${folder.cluster} (ended with ${how}). It wrote: ${written.slice(-2_000)}`;
  if (/could not bind|could not create any TCP/.test(written)) return new PortTakenError(message);
  return new EmbeddedPostgresError(message);
}
