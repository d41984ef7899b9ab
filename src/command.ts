import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AuditProver } from './access/audit/audit-prover.js';
import type { Keyring } from './access/privacy/keyring.js';
import { DemoKeysError, demoKeys } from './access/sign-in/demo-keys.store.js';
import { type Config, readConfig } from './config.js';
import { connectDatabase, type Database } from './database/database.js';
import { startEmbeddedPostgres } from './database/embedded/embedded-postgres.js';
import { EmbeddedPostgresError } from './database/embedded/embedded-postgres-error.js';
import { pendingMigrations } from './database/migrate.js';
import { asSystem } from './database/scope.js';
import { DatabaseUnavailableError } from './database/unavailable.js';
import { err, type Result } from './shared/result.js';

/** What a command of the operator works with. */
export interface CommandParts {
  readonly config: Config;
  readonly database: Database;
  readonly keyring: Keyring;
}

/** Commands look at whole tables, which takes longer than a request may. */
const STATEMENT_TIMEOUT_MS = 600_000;

/**
 * Runs a command of the operator on the database of the environment: a server, or the embedded one, joined while the
 * service runs and else started for as long as the work takes. Refusals go to standard error, one sentence each.
 * @returns the exit code
 */
export async function runCommand(
  work: (parts: CommandParts) => Promise<Result<unknown, string>>,
): Promise<0 | 1> {
  const config = readConfig(process.env);
  if (!config.ok) return fail(config.error);
  try {
    const done = await withDatabase(config.value, (url) => open(config.value, url, work));
    return done.ok ? 0 : fail(done.error);
  } catch (error) {
    const isExpected = [EmbeddedPostgresError, DatabaseUnavailableError, DemoKeysError].some(
      (kind) => error instanceof kind,
    );
    if (isExpected) return fail((error as Error).message);
    return fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

/** Joins the embedded server of a running service, or runs it for as long as the work takes. */
export async function withDatabase<T>(
  { database, dataDir }: Pick<Config, 'database' | 'dataDir'>,
  work: (url: string) => Promise<Result<T, string>>,
): Promise<Result<T, string>> {
  if (database.kind === 'SERVER') return await work(database.url);
  if (!(await exists(join(dataDir, 'postgres')))) return err(startFirst());
  const postgres = await startEmbeddedPostgres({ dataDir, durability: 'FULL' });
  try {
    return await work(postgres.appUrl);
  } finally {
    await postgres.stop();
  }
}

/** The keys of the environment, or those that the demonstration made for itself. */
export async function keyringOf({ keyring, dataDir }: Pick<Config, 'keyring' | 'dataDir'>): Promise<Keyring> {
  return keyring ?? (await demoKeys(resolve(dataDir))).keyring;
}

export function startFirst(): string {
  return 'The demonstration has not been set up yet; run `npm start` first.';
}

export function fail(sentence: string): 1 {
  tell(sentence);
  return 1;
}

export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function open(
  config: Config,
  url: string,
  work: (parts: CommandParts) => Promise<Result<unknown, string>>,
): Promise<Result<unknown, string>> {
  const [pending] = await pendingMigrations(url);
  if (pending !== undefined) {
    return err(
      config.database.kind === 'SERVER'
        ? `The database lacks the migration ${pending}; run \`npm run migrate\` first.`
        : startFirst(),
    );
  }
  const keyring = await keyringOf(config);
  const { stamp } = new AuditProver(keyring.audit);
  const database = await connectDatabase({
    url,
    poolSize: 2,
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
    stamp,
  });
  try {
    return await asSystem('a command of the operator', () => work({ config, database, keyring }));
  } finally {
    await database.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
