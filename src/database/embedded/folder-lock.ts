import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { EmbeddedPostgresError, systemErrorCode } from './embedded-postgres-error.js';
import { waitFor } from './processes.js';

/**
 * Runs `work` while no other process of this machine works on the folder. The lock is an abstract Unix
 * socket named after the folder's device and inode: the kernel lets one process bind it and frees it when
 * that process dies in any way, so there is no lock file to go stale.
 *
 * @param timeoutMilliseconds how long to wait for another holder before refusing.
 * @throws EmbeddedPostgresError when the lock was not free in time.
 */
export async function withFolderLock<T>(
  folder: string,
  timeoutMilliseconds: number,
  work: () => Promise<T>,
): Promise<T> {
  const { dev, ino } = await stat(folder);
  const name = `\0doudi-embedded-postgres-${dev}-${ino}`;
  let lock: Server | undefined;
  const taken = await waitFor(async () => {
    lock = await bind(name);
    return lock !== undefined;
  }, timeoutMilliseconds);
  if (!taken || !lock) {
    throw new EmbeddedPostgresError(
      `Another process has been starting or stopping the database in ${folder} for more than ` +
        `${Math.round(timeoutMilliseconds / 1000)} seconds. End that process, or give this one its own DATA_DIR.`,
    );
  }
  try {
    return await work();
  } finally {
    await close(lock);
  }
}

function bind(name: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((connection) => connection.destroy());
    server.once('error', (error) => {
      if (systemErrorCode(error) === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen({ path: name, exclusive: true }, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
