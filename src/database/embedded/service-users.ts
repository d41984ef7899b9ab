import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { systemErrorCode } from './embedded-postgres-error.js';
import { currentPidScope, processInfo } from './processes.js';

const recordSchema = z.object({
  pid: z.number().int().positive(),
  startTicks: z.string(),
  bootId: z.string(),
  pidNamespace: z.string(),
});

/** This process's entry among the services that use the folder's server. */
export interface ServiceUser {
  /** Removes the entry. */
  leave(): Promise<void>;
}

let serial = 0;

/**
 * Enters this process among the users of the folder: one file each, with what tells the process from a
 * later one of the same pid.
 */
export async function enterServiceUser(usersFolder: string): Promise<ServiceUser> {
  const scope = currentPidScope();
  serial += 1;
  const name = `${scope.pidNamespace.replace(/\D/g, '')}-${process.pid}-${serial}.json`;
  const file = join(usersFolder, name);
  await mkdir(usersFolder, { recursive: true });
  const record = { pid: process.pid, startTicks: processInfo(process.pid)?.startTicks ?? '', ...scope };
  await writeFile(file, `${JSON.stringify(record)}\n`);
  return { leave: () => rm(file, { force: true }) };
}

/** How many live services that can be seen from here use the folder; entries of dead ones are removed. */
export async function countServiceUsers(usersFolder: string): Promise<number> {
  const users = await readUsers(usersFolder);
  await removeUsers(users.filter(({ state }) => state === 'dead'));
  return users.filter(({ state }) => state === 'alive').length;
}

/** Removes every entry but those of live services that can be seen from here: when no server runs, nobody else is left. */
export async function forgetLostUsers(usersFolder: string): Promise<void> {
  await removeUsers((await readUsers(usersFolder)).filter(({ state }) => state !== 'alive'));
}

interface UserEntry {
  readonly file: string;
  /** `hidden`: of another container or an earlier boot, whose pids mean nothing here. */
  readonly state: 'alive' | 'dead' | 'hidden';
}

async function readUsers(usersFolder: string): Promise<UserEntry[]> {
  const names = await readdir(usersFolder).catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') return [];
    throw error;
  });
  return Promise.all(
    names.map(async (name) => {
      const file = join(usersFolder, name);
      return { file, state: userState(await readFile(file, 'utf8').catch(() => '')) };
    }),
  );
}

function userState(text: string): UserEntry['state'] {
  const record = recordSchema.safeParse(parseJson(text)).data;
  if (!record) return 'dead';
  const { bootId, pidNamespace } = currentPidScope();
  if (record.bootId !== bootId || record.pidNamespace !== pidNamespace) return 'hidden';
  return processInfo(record.pid)?.startTicks === record.startTicks ? 'alive' : 'dead';
}

async function removeUsers(users: readonly UserEntry[]): Promise<void> {
  for (const { file } of users) await rm(file, { force: true });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
