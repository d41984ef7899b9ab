import { CompiledQuery, Kysely, type LogEvent, PostgresDialect, sql, type Transaction } from 'kysely';
import { InvariantError } from '../shared/invariant.js';
import { createPool, type Pool, type PoolOptions, type PoolState } from './connection-pool.js';
import { sqlStateOf } from './constraint.js';
import type { Db, Tables } from './entities.js';
import { readNaming, type TableNaming } from './naming.js';
import { isStale, type PreparingClient, type RowForm } from './preparing-client.js';
import { RowPlugin } from './row-plugin.js';
import { asSystem } from './scope.js';

export interface DatabaseOptions extends PoolOptions {
  /** Told of every statement that ran, with its time in milliseconds: for metrics and for tests that count. */
  readonly onStatement?: (statement: string, durationMs: number) => void;
  /** Makes the keyed proof of a row's text, see `Tx.stamp`. */
  readonly stamp?: Stamp;
}

/** Makes a proof of a text under a key that the database does not know. */
export type Stamp = (text: string) => string;

/** A transaction in progress. */
export interface Tx {
  readonly db: Db;
  /** Runs a statement with `$1, $2 …` inside the transaction; answers its rows, known columns by property name. */
  execute<R extends object>(statement: string, parameters?: readonly unknown[]): Promise<R[]>;
  /** Runs `action` once the transaction has been committed, and never otherwise. */
  afterCommit(action: () => void | Promise<void>): void;
  /**
   * The keyed proof that a row with this text was written by the service, to be kept in the row.
   * @throws InvariantError when the database was opened without a way to make one
   */
  readonly stamp: Stamp;
  /** How names in code and names in PostgreSQL belong together. */
  readonly naming: TableNaming;
}

/** A row as PostgreSQL wrote it: nothing parsed, nothing named. */
export type PlainRow = (string | null)[];

export interface TransactionOptions {
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable';
}

/** SQLSTATE 40001 serialization failure, 40P01 deadlock: the whole transaction may simply be tried again. */
const RETRYABLE = new Set(['40001', '40P01']);
const MOST_RETRIES = 3;
const RETRY_PAUSE_MS = 10;

/** The service's way to PostgreSQL: queries outside a transaction, and transactions. */
export class Database {
  /** For reads outside a transaction; each statement stands alone. */
  readonly db: Db;
  /** How names in code and names in PostgreSQL belong together. */
  readonly naming: TableNaming;
  /** What the connections are doing. */
  readonly poolState: () => PoolState;
  readonly #onError: (error: Error) => void;
  readonly #stamp: Stamp;
  readonly #pool: Pick<Pool, 'connect'>;
  readonly #onStatement: DatabaseOptions['onStatement'];

  /** @param onError told when an `afterCommit` action fails, which can no longer undo the commit */
  constructor(
    db: Db,
    onError: (error: Error) => void,
    {
      stamp = noStamp,
      pool,
      naming,
      onStatement,
    }: Pick<DatabaseOptions, 'onStatement'> & {
      readonly stamp?: Stamp | undefined;
      readonly pool: Pool;
      readonly naming: TableNaming;
    },
  ) {
    this.db = db;
    this.naming = naming;
    this.poolState = pool.state;
    this.#pool = pool;
    this.#onStatement = onStatement;
    this.#onError = onError;
    this.#stamp = stamp;
  }

  /**
   * Runs `work` in one transaction and commits it. It is rolled back when `work` throws, and when it answers a refusal
   * (`{ ok: false }`), which is then the answer here as well. After a serialization failure or a deadlock `work` runs
   * again from the start, up to three times, so it must have no effect outside the database except by `afterCommit`.
   * @throws whatever `work` throws; a constraint checked at commit; DatabaseUnavailableError
   */
  async transaction<T>(work: (tx: Tx) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
    for (let retries = 0; ; retries += 1) {
      try {
        return await this.#attempt(work, options);
      } catch (error) {
        if (retries === MOST_RETRIES || !mayPassNextTime(error)) throw error;
        await pause(RETRY_PAUSE_MS * 2 ** retries * (0.5 + Math.random()));
      }
    }
  }

  /** Runs one statement with `$1, $2 …` outside a transaction; answers its rows, known columns by property name. */
  async execute<R extends object>(statement: string, parameters: readonly unknown[] = []): Promise<R[]> {
    return await execute<R>(this.db, statement, parameters);
  }

  /** Runs one statement with `$1, $2 …` outside a transaction; answers its rows as PostgreSQL writes them. */
  async rows(statement: string, parameters: readonly unknown[]): Promise<PlainRow[]> {
    const client = (await this.#pool.connect()) as unknown as PreparingClient;
    const started = this.#onStatement === undefined ? 0 : performance.now();
    try {
      const { rows } = (await client.query(statement, parameters, PLAIN)) as { rows: PlainRow[] };
      return rows;
    } finally {
      client.release();
      this.#onStatement?.(statement, performance.now() - started);
    }
  }

  /** Waits for running statements and gives every connection back. */
  async close(): Promise<void> {
    await this.db.destroy();
  }

  async #attempt<T>(work: (tx: Tx) => Promise<T>, options: TransactionOptions): Promise<T> {
    const actions: (() => void | Promise<void>)[] = [];
    let answer: T;
    try {
      answer = await this.db
        .transaction()
        .setIsolationLevel(options.isolation ?? 'read committed')
        .execute(async (db: Transaction<Tables>) => {
          const done = await work({
            db,
            execute: async <R extends object>(statement: string, parameters: readonly unknown[] = []) =>
              await execute<R>(db, statement, parameters),
            afterCommit: (action) => actions.push(action),
            stamp: this.#stamp,
            naming: this.naming,
          });
          if (isRefusal(done)) throw new RefusedTransaction(done);
          return done;
        });
    } catch (error) {
      if (error instanceof RefusedTransaction) return error.answer as T;
      throw error;
    }
    for (const action of actions) await this.#afterCommit(action);
    return answer;
  }

  async #afterCommit(action: () => void | Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      this.#onError(error instanceof Error ? error : new Error(String(error)));
    }
  }
}

/** Opens a pool on the database at `url` and checks that it answers. */
export async function connectDatabase(options: DatabaseOptions): Promise<Database> {
  const onError = options.onError ?? ((error: Error) => process.emitWarning(error));
  const { onStatement } = options;
  const pool = createPool({ ...options, onError });
  const naming = readNaming();
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new RowPlugin(naming)],
    ...(onStatement !== undefined && {
      log: ({ query, queryDurationMillis }: LogEvent) => onStatement(query.sql, queryDurationMillis),
    }),
  });
  const database = new Database(db, onError, {
    stamp: options.stamp,
    pool,
    naming,
    ...(onStatement !== undefined && { onStatement }),
  });
  try {
    await asSystem('seeing whether the database answers', async () => await sql`select 1`.execute(db));
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

const PLAIN: RowForm = { rowMode: 'array', types: { getTypeParser: () => (text: string) => text } as never };

function noStamp(): never {
  throw new InvariantError('This database was opened without a key for proofs; open it with `stamp`.');
}

/** Rolls the transaction of a refusal back; never seen outside. */
class RefusedTransaction extends Error {
  constructor(readonly answer: unknown) {
    super('The work of the transaction answered a refusal.');
  }
}

async function execute<R extends object>(
  db: Db,
  statement: string,
  parameters: readonly unknown[],
): Promise<R[]> {
  const { rows } = await db.executeQuery<R>(CompiledQuery.raw(statement, [...parameters]));
  return rows;
}

function mayPassNextTime(error: unknown): boolean {
  return RETRYABLE.has(sqlStateOf(error) ?? '') || isStale(error);
}

function isRefusal(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
