import { spawn } from 'node:child_process';
import { type FileHandle, open } from 'node:fs/promises';
import type { DataFolder } from './data-folder.js';
import { EmbeddedPostgresError, systemErrorCode } from './embedded-postgres-error.js';
import { waitFor } from './processes.js';

/** The children of a server that was just killed hold its lock until they notice. */
const LEFT_OVER_MILLISECONDS = 5_000;

/**
 * Takes the lock that lives as long as a server of the folder does: the handle is passed on to the server,
 * whose processes keep the lock until the last of them ends. The kernel holds it across containers, which
 * see neither each other's processes nor ports; a second server on the same files would destroy them.
 *
 * Node offers no file locks, so `flock` of util-linux or busybox takes it on our open file. Without that
 * program, or on a file system without locks, the handle is open and unlocked, and the log says so.
 *
 * @throws EmbeddedPostgresError when a server that cannot be seen from here holds the lock.
 */
export async function takeServerLock(
  folder: DataFolder,
  log: (line: string) => void,
  patienceMilliseconds = LEFT_OVER_MILLISECONDS,
): Promise<FileHandle> {
  const file = await open(folder.lock, 'a', 0o600);
  try {
    let answer: number | 'none' = 1;
    const decided = await waitFor(async () => {
      answer = await flock(file.fd);
      return answer !== 1;
    }, patienceMilliseconds);
    if (decided) {
      if (answer !== 0)
        log(`${folder.lock} could not be locked: never start a second container on this folder.`);
      return file;
    }
  } catch (error) {
    await file.close();
    throw error;
  }
  await file.close();
  throw new EmbeddedPostgresError(
    `A PostgreSQL server that cannot be reached from here, of another container or machine, is using ${folder.path}. ` +
      'An embedded server is shared within one machine only: stop that service, give this one its own DATA_DIR, ' +
      'or set DATABASE_URL to a server that both can reach.',
  );
}

/** 0 when the open file is locked now, 1 when another holds it, another number or `none` when it cannot be known. */
function flock(fd: number): Promise<number | 'none'> {
  return new Promise((resolve, reject) => {
    const child = spawn('flock', ['-n', '-x', '3'], { stdio: ['ignore', 'ignore', 'ignore', fd] });
    child.once('error', (error) => {
      if (systemErrorCode(error) === 'ENOENT') resolve('none');
      else reject(error);
    });
    child.once('close', (code) => resolve(code ?? 'none'));
  });
}
