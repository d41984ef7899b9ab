import { constants } from 'node:fs';
import { access, mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError, errorMessage, systemErrorCode } from './embedded-postgres-error.js';
import { CLUSTER_NAME_PREFIX } from './processes.js';
import type { Programs } from './programs.js';

/** What lies where in DATA_DIR. */
export interface DataFolder {
  readonly path: string;
  /** PostgreSQL's own files. */
  readonly cluster: string;
  readonly credentials: string;
  /** The port of the last start, so that it stays the same. */
  readonly port: string;
  readonly users: string;
  /** Locked as long as a server of the cluster runs. */
  readonly lock: string;
  readonly serverLog: string;
  /** There while files of the cluster may not have reached the disk. */
  readonly unsynced: string;
}

/**
 * Makes DATA_DIR when it is missing and names what lies in it.
 *
 * @throws EmbeddedPostgresError when it cannot be made or written to.
 */
export async function openDataFolder(path: string): Promise<DataFolder> {
  const folder = {
    path,
    cluster: join(path, 'postgres'),
    credentials: join(path, 'credentials.json'),
    port: join(path, 'port'),
    users: join(path, 'users'),
    lock: join(path, 'postgres.lock'),
    serverLog: join(path, 'postgres.log'),
    unsynced: join(path, 'unsynced'),
  };
  try {
    await mkdir(path, { recursive: true });
    await clusterVersion(folder.cluster);
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) throw error;
    throw new EmbeddedPostgresError(
      `The data folder ${path} cannot be used by user ${process.geteuid?.()}: ${errorMessage(error)}. ` +
        'Give that user the folder, or set DATA_DIR to one it may write to.',
    );
  }
  return folder;
}

/**
 * The name every process of the cluster's server carries on its command line. It comes from the device
 * and inode of the folder, so that a copied folder does not take the original's server for its own.
 */
export async function clusterName(cluster: string): Promise<string> {
  const { dev, ino } = await stat(cluster);
  return `${CLUSTER_NAME_PREFIX}${dev}-${ino}`;
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
