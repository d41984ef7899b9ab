import { readFile, stat } from 'node:fs/promises';
import { systemErrorCode } from './embedded-postgres-error.js';

/**
 * The account the server's processes run under. `uid` and `gid` are set only when this process is root
 * and has to drop them, because PostgreSQL refuses to run as root.
 */
export type ServerAccount = { readonly uid: number; readonly gid: number } | undefined;

const NOBODY = { uid: 65534, gid: 65534 };

/**
 * Chooses the account: an ordinary user runs the server as itself. Root runs it as the owner of the data
 * folder when that is not root, else as `postgres`, else as `nobody`, else as 65534.
 */
export async function chooseAccount(folders: readonly string[]): Promise<ServerAccount> {
  if (process.geteuid?.() !== 0) return undefined;
  for (const folder of folders) {
    const owner = await ownerOf(folder);
    if (owner && owner.uid !== 0) return owner;
  }
  return (await namedAccount()) ?? NOBODY;
}

/** An account of little power that has a name: `postgres`, else `nobody`, else undefined. */
export async function namedAccount(): Promise<{ uid: number; gid: number } | undefined> {
  const accounts = await readAccounts();
  return accounts.get('postgres') ?? accounts.get('nobody');
}

async function ownerOf(folder: string): Promise<{ uid: number; gid: number } | undefined> {
  try {
    const { uid, gid } = await stat(folder);
    return { uid, gid };
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function readAccounts(): Promise<Map<string, { uid: number; gid: number }>> {
  const accounts = new Map<string, { uid: number; gid: number }>();
  const text = await readFile('/etc/passwd', 'utf8').catch(() => '');
  for (const line of text.split('\n')) {
    const [name, , uid, gid] = line.split(':');
    if (name && uid && gid && Number(uid) > 0) accounts.set(name, { uid: Number(uid), gid: Number(gid) });
  }
  return accounts;
}
