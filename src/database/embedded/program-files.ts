import { existsSync } from 'node:fs';
import {
  chmod,
  copyFile,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
} from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { EmbeddedPostgresError, systemErrorCode } from './embedded-postgres-error.js';

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/** One of each part of a copy: programs, libraries and data that a cleaner of temporary files may take. */
const KEY_FILES = [
  'bin/postgres',
  'bin/initdb',
  'lib/postgresql/plpgsql.so',
  'share/postgresql/postgres.bki',
  'share/postgresql/timezone/Asia/Shanghai',
  'share/postgresql/timezonesets/Default',
];

/** Building and client files that the server never opens. */
const LEFT_OUT = /\.a$|^pkgconfig$|^pgxs$|^include$/;

/**
 * Creates the library links that the package lists in `pg-symlinks.json` and that its install script
 * would have made. Links that exist are kept; another process may be doing the same.
 */
export async function linkLibraries(nativeFolder: string): Promise<void> {
  const list = join(nativeFolder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = linksSchema.parse(JSON.parse(await readFile(list, 'utf8')));
  const packageFolder = dirname(nativeFolder);
  for (const { source, target } of links) {
    const link = join(packageFolder, target);
    if (!existsSync(link)) await placeLink(relative(dirname(target), source), link);
  }
}

/** Puts the link in place in one step, over a broken link too. */
async function placeLink(to: string, link: string): Promise<void> {
  const draft = `${link}.${process.pid}.new`;
  await rm(draft, { force: true });
  await symlink(to, draft);
  await rename(draft, link);
}

/**
 * Copies the programs to `folder`, readable for everybody and linked. The folder appears complete or not
 * at all; a complete one is kept.
 *
 * @throws EmbeddedPostgresError when the folder belongs to, or can be written by, another user.
 */
export async function copyPrograms(nativeFolder: string, folder: string): Promise<void> {
  const parent = dirname(folder);
  const prefix = `${basename(folder)}.new-`;
  await removeOldDrafts(parent, prefix);
  const draft = await mkdtemp(join(parent, prefix));
  try {
    const copy = join(draft, 'native');
    await copyTree(nativeFolder, copy);
    await linkLibraries(copy);
    await placeFolder(copy, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * Whether there is a complete copy in `folder`.
 *
 * @throws EmbeddedPostgresError when the folder belongs to, or can be written by, another user.
 */
export async function isCompleteCopy(folder: string): Promise<boolean> {
  const info = await lstat(folder).catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (!info) return false;
  if (info.isDirectory() && info.uid === process.geteuid?.() && (info.mode & 0o022) === 0) {
    return KEY_FILES.every((file) => existsSync(join(folder, file)));
  }
  throw new EmbeddedPostgresError('it belongs to, or can be written by, another user');
}

/** Removes what a copying process that was killed left behind, an hour later. */
async function removeOldDrafts(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const draft = join(parent, name);
    if (!name.startsWith(prefix)) continue;
    const info = await lstat(draft).catch(() => undefined);
    if (info && Date.now() - info.mtimeMs > 3_600_000) await rm(draft, { recursive: true, force: true });
  }
}

async function placeFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
    if (await isCompleteCopy(to)) return;
    await rm(to, { recursive: true, force: true });
    await rename(from, to);
  }
}

async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to);
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (LEFT_OUT.test(entry.name)) continue;
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) await copyTree(source, target);
    else if (entry.isFile()) {
      const { mode } = await lstat(source);
      await copyFile(source, target);
      await chmod(target, mode & 0o100 ? 0o755 : 0o644);
    }
  }
}
