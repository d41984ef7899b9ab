import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { ServerAccount } from './account.js';
import { EmbeddedPostgresError, errorMessage } from './embedded-postgres-error.js';
import { copyPrograms, linkLibraries } from './program-files.js';

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
export function installedNativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return join(dirname(dirname(entry)), 'native');
  } catch {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}: the optional package ${name} is not ` +
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
  const failures: string[] = [];
  if (!existsSync(join(nativeFolder, 'bin', 'postgres'))) {
    throw new EmbeddedPostgresError(
      `${nativeFolder} holds no PostgreSQL programs. Reinstall the optional dependencies (npm ci), or set DATABASE_URL.`,
    );
  }
  try {
    await linkLibraries(nativeFolder);
    return await probe(nativeFolder, account);
  } catch (error) {
    failures.push(failure(nativeFolder, error));
  }
  const version = await packageVersion(nativeFolder);
  for (const folder of copyFolders(options.dataDir, version)) {
    try {
      if (await copyPrograms(nativeFolder, folder)) log(`Copied the PostgreSQL programs to ${folder}.`);
      return await probe(folder, account);
    } catch (error) {
      failures.push(failure(folder, error));
    }
  }
  const who = account ? `user ${account.uid}, which root gives the server to` : 'this user';
  throw new EmbeddedPostgresError(
    `The embedded PostgreSQL cannot be run by ${who}. ${failures.join(' ')} ` +
      'Make one of these folders readable and executable for it (glibc 2.27 or newer is needed), or set DATABASE_URL.',
  );
}

/** Where a copy may live, best first: with the data, in the machine's cache, in the temporary folder. */
function copyFolders(dataDir: string, version: string): string[] {
  const name = `postgresql-${version}-${process.arch}`;
  const folders = [join(dataDir, 'programs', name)];
  if (process.geteuid?.() === 0) folders.push(join('/var/cache/doudi', name));
  folders.push(join(tmpdir(), `doudi-${process.geteuid?.() ?? 0}-${name}`));
  return folders;
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
