import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { currentPidScope, type PidScope, processInfo, waitFor } from './processes.js';

const BEAT_MILLISECONDS = 5_000;
/** A record of another container or machine without a beat for this long counts as dead. */
const SILENCE_MILLISECONDS = 30_000;

const recordSchema = z.object({
  pid: z.number().int().positive(),
  startTicks: z.string(),
  bootId: z.string(),
  pidNamespace: z.string(),
});

/** This process's entry among the services that use the folder's server. */
export interface ServiceUser {
  /** Stops the beat and removes the entry. */
  leave(): Promise<void>;
}

let serial = 0;

/**
 * Enters this process among the users of the folder: one file each, with what tells the process from a
 * later one of the same pid, and a beat for readers to whom our pid means nothing.
 */
export async function enterServiceUser(usersFolder: string): Promise<ServiceUser> {
  const scope = currentPidScope();
  serial += 1;
  const name = `${scope.pidNamespace.replace(/\D/g, '')}-${process.pid}-${serial}.json`;
  const file = join(usersFolder, name);
  await mkdir(usersFolder, { recursive: true });
  const record = { pid: process.pid, startTicks: processInfo(process.pid)?.startTicks ?? '', ...scope };
  await writeFile(file, `${JSON.stringify(record)}\n`);
  const beat = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => undefined);
  }, BEAT_MILLISECONDS);
  beat.unref();
  return {
    leave: async () => {
      clearInterval(beat);
      await rm(file, { force: true });
    },
  };
}

/** How many live services of this machine use the folder; entries of dead ones are removed. */
export async function countServiceUsers(usersFolder: string): Promise<number> {
  const counts = await surveyUsers(usersFolder, currentPidScope(), SILENCE_MILLISECONDS);
  return counts.here;
}

/**
 * Refuses a folder that a service in another container or on another machine uses: its server cannot be
 * reached from here, and a second server on the same files would destroy them. Waits out the silence
 * period first, because a container that was just restarted leaves such an entry.
 */
export async function refuseForeignUsers(
  usersFolder: string,
  dataDir: string,
  log: (line: string) => void,
  silenceMilliseconds = SILENCE_MILLISECONDS,
): Promise<void> {
  const scope = currentPidScope();
  let told = false;
  const free = await waitFor(async () => {
    const { elsewhere } = await surveyUsers(usersFolder, scope, silenceMilliseconds);
    if (elsewhere > 0 && !told) {
      told = true;
      log(`Waiting: a service in another container or an earlier boot used ${dataDir} seconds ago.`);
    }
    return elsewhere === 0;
  }, silenceMilliseconds + 1_000);
  if (free) return;
  throw new EmbeddedPostgresError(
    `A service in another container or on another machine is using the database in ${dataDir}. ` +
      'An embedded server is shared within one machine only: stop that service, give this one its own ' +
      'DATA_DIR, or set DATABASE_URL to a server that both can reach.',
  );
}

async function surveyUsers(
  usersFolder: string,
  scope: PidScope,
  silenceMilliseconds: number,
): Promise<{ here: number; elsewhere: number }> {
  const counts = { here: 0, elsewhere: 0 };
  const names = await readdir(usersFolder).catch(() => []);
  for (const name of names) {
    const file = join(usersFolder, name);
    const state = await stateOf(file, scope, silenceMilliseconds);
    if (state === 'dead') await rm(file, { force: true });
    else counts[state] += 1;
  }
  return counts;
}

async function stateOf(
  file: string,
  scope: PidScope,
  silenceMilliseconds: number,
): Promise<'here' | 'elsewhere' | 'dead'> {
  let text: string;
  let beatAt: number;
  try {
    text = await readFile(file, 'utf8');
    beatAt = (await stat(file)).mtimeMs;
  } catch {
    return 'dead';
  }
  const record = recordSchema.safeParse(parseJson(text)).data;
  const silent = Math.abs(Date.now() - beatAt) > silenceMilliseconds;
  if (!record) return silent ? 'dead' : 'elsewhere';
  if (record.bootId !== scope.bootId || record.pidNamespace !== scope.pidNamespace) {
    return silent ? 'dead' : 'elsewhere';
  }
  const owner = processInfo(record.pid);
  return owner?.startTicks === record.startTicks ? 'here' : 'dead';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
