import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { ServerAccount } from './account.js';
import { EmbeddedPostgresError, errorMessage, systemErrorCode } from './embedded-postgres-error.js';
import { copyPrograms, isCompleteCopy, linkLibraries } from './program-files.js';

/** PostgreSQL programs that the chosen account can run. */
export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version, such as 18. */
  readonly majorVersion: number;
}

export interface PreparePrograms {
  /** The package's folder with `bin`, `lib` and `share`. */
  readonly nativeFolder: string;
  readonly dataDir: string;
  readonly account: ServerAccount;
  readonly log: (line: string) => void;
}

const runFile = promisify(execFile);

/**
 * The folder with the programs of the optional package for this platform.
 *
 * @throws EmbeddedPostgresError when the package is not installed.
 */
export function installedNativeFolder(
  platform: string = process.platform,
  arch: string = process.arch,
): string {
  const name = `@embedded-postgres/${platform}-${arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return join(dirname(dirname(entry)), 'native');
  } catch {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${platform}-${arch}: the optional package ${name} is not ` +
        'installed. Set DATABASE_URL to a PostgreSQL server, or install the optional dependencies ' +
        '(npm ci --include=optional) on Linux x64 or arm64.',
    );
  }
}

/**
 * Makes the programs ready to run: links the libraries that a blocked install script left unlinked, and
 * when the account still cannot run them where they are (a read-only folder, a parent closed to it),
 * keeps a copy of them where it can.
 *
 * @throws EmbeddedPostgresError naming every folder that was tried and why it failed.
 */
export async function preparePrograms(options: PreparePrograms): Promise<Programs> {
  const { nativeFolder, account, log } = options;
  if (!existsSync(join(nativeFolder, 'bin', 'postgres'))) {
    throw new EmbeddedPostgresError(
      `${nativeFolder} holds no PostgreSQL programs. Reinstall the optional dependencies (npm ci), or set DATABASE_URL.`,
    );
  }
  const failures: string[] = [];
  try {
    await linkLibraries(nativeFolder);
    return await probe(nativeFolder, account);
  } catch (error) {
    if (account) refuseHeldRoot(error, account.uid);
    failures.push(failure(nativeFolder, error));
  }
  const folders = copyFolders(options.dataDir, await packageVersion(nativeFolder));
  for (const makeCopy of [false, true]) {
    for (const folder of folders) {
      try {
        if (!makeCopy && !(await isCompleteCopy(folder))) continue;
        if (makeCopy) {
          await makeReachableCopy(nativeFolder, folder, account);
          log(`Copied the PostgreSQL programs to ${folder}.`);
        }
        return await probe(folder, account);
      } catch (error) {
        if (makeCopy) failures.push(failure(folder, error));
      }
    }
  }
  const who = account ? `user ${account.uid}, to whom root gives the server` : 'this user';
  throw new EmbeddedPostgresError(
    `The embedded PostgreSQL cannot be run by ${who}. ${failures.join(' ')} Make one of these folders readable ` +
      'and executable for that user (the programs need glibc 2.27 or newer), or set DATABASE_URL.',
  );
}

/**
 * Where a copy may live, best first: with the data, in the machine's cache (`CACHE_DIRECTORY` as systemd
 * sets it, or /var/cache for root), in the temporary folder.
 */
function copyFolders(dataDir: string, version: string): string[] {
  const name = `postgresql-${version}-${process.arch}`;
  const user = process.geteuid?.() ?? 0;
  const cache = process.env.CACHE_DIRECTORY ?? (user === 0 ? '/var/cache/doudi' : undefined);
  return [
    join(dataDir, 'programs', name),
    ...(cache ? [join(cache, name)] : []),
    join(tmpdir(), `doudi-${user}-${name}`),
  ];
}

async function makeReachableCopy(
  nativeFolder: string,
  folder: string,
  account: ServerAccount,
): Promise<void> {
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true, mode: 0o755 });
  if (account) {
    await runFile('/bin/sh', ['-c', 'test -x "$0"', parent], { ...account, cwd: '/' }).catch(() => {
      throw new Error(`user ${account.uid} cannot reach it`);
    });
  }
  await copyPrograms(nativeFolder, folder);
}

/** Root of a container may lack the right to become another user: then no copy helps. */
function refuseHeldRoot(error: unknown, uid: number): void {
  const code = systemErrorCode(error);
  if (code !== 'EPERM' && code !== 'EINVAL') return;
  throw new EmbeddedPostgresError(
    `PostgreSQL refuses to run as root, and root may not become user ${uid} here (${code}). Start the service as an ` +
      'ordinary user, allow the container SETUID, SETGID and CHOWN, or set DATABASE_URL.',
  );
}

async function packageVersion(nativeFolder: string): Promise<string> {
  const text = await readFile(join(dirname(nativeFolder), 'package.json'), 'utf8');
  const manifest: unknown = JSON.parse(text);
  const version =
    typeof manifest === 'object' && manifest && 'version' in manifest ? manifest.version : undefined;
  if (typeof version === 'string' && /^[\w.+-]+$/.test(version)) return version;
  throw new EmbeddedPostgresError(
    `${dirname(nativeFolder)}/package.json states no version. Reinstall the optional dependencies (npm ci).`,
  );
}

async function probe(folder: string, account: ServerAccount): Promise<Programs> {
  const postgres = join(folder, 'bin', 'postgres');
  const { stdout } = await runFile(postgres, ['--version'], {
    ...account,
    cwd: '/',
    env: { LC_ALL: 'C' },
    timeout: 30_000,
  });
  const majorVersion = Number(/ (\d+)/.exec(stdout)?.[1]);
  if (!Number.isInteger(majorVersion)) throw new Error(`it answers "${stdout.trim()}" to --version`);
  return { postgres, initdb: join(folder, 'bin', 'initdb'), majorVersion };
}

function failure(folder: string, error: unknown): string {
  const [reason] = errorMessage(error).replace('Command failed: ', '').trim().split('\n').slice(-1);
  return `In ${folder}: ${reason}.`;
}
