import {
  CompiledQuery,
  Kysely,
  type KyselyConfig,
  type LogEvent,
  PostgresDialect,
  type PostgresDialectConfig,
  type PostgresPool,
  sql,
} from 'kysely';
import { InvariantError } from '../shared/invariant.js';
import { createPool, type Pool, type PoolOptions, type PoolState } from './connection-pool.js';
import { sqlStateOf } from './constraint.js';
import type { Db, Tables } from './entities.js';
import { readNaming, type TableNaming } from './naming.js';
import { NamingCompiler } from './naming-compiler.js';
import { OneConnectionDialect } from './one-connection.js';
import type { PlainRow } from './plain-rows.js';
import { isStale, type PreparingClient, type Statement } from './preparing-client.js';
import { RowPlugin } from './row-plugin.js';
import { asSystem } from './scope.js';
import { SharedReads } from './shared-reads.js';

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

export interface TransactionOptions {
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable';
  /**
   * Runs prepared statements by the plan that PostgreSQL keeps for each, whatever their values. For acts, whose statements
   * find every row by a key: planning one of many tables anew takes many times as long as running it.
   */
  readonly keptPlans?: boolean;
  /** How long one of its statements may run, in milliseconds, when that is longer than anywhere else: a whole list at once. */
  readonly statementTimeoutMs?: number;
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
  /** Most connections at once. */
  readonly poolSize: number;
  readonly #onError: (error: Error) => void;
  readonly #stamp: Stamp;
  readonly #pool: Pick<Pool, 'connect'>;
  readonly #reads: SharedReads;
  readonly #config: Omit<KyselyConfig, 'dialect'>;
  readonly #compiler: NamingCompiler;
  readonly #onStatement: DatabaseOptions['onStatement'];
  /** The way to each connection for as long as a transaction has it. */
  readonly #held = new WeakMap<PreparingClient, Db>();

  /** @param onError told when an `afterCommit` action fails, which can no longer undo the commit */
  constructor(
    db: Db,
    onError: (error: Error) => void,
    {
      stamp = noStamp,
      pool,
      naming,
      config,
      onStatement,
    }: Pick<DatabaseOptions, 'onStatement'> & {
      readonly stamp?: Stamp | undefined;
      readonly pool: Pool;
      readonly naming: TableNaming;
      readonly config: Omit<KyselyConfig, 'dialect'>;
    },
  ) {
    this.db = db;
    this.naming = naming;
    this.#compiler = new NamingCompiler(naming);
    this.poolState = pool.state;
    this.poolSize = pool.size;
    this.#pool = pool;
    this.#reads = new SharedReads(pool, pool.size);
    this.#config = config;
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
    return await run<R>(this.db, statement, parameters);
  }

  /**
   * Runs statements with `$1, $2 …` outside a transaction, all in one round trip, perhaps together with those of others;
   * answers the rows of each as PostgreSQL writes them. Only for what reads.
   */
  async rowsOf(statements: readonly Statement[]): Promise<readonly PlainRow[][]> {
    const tell = this.#onStatement;
    if (tell === undefined) return await this.#reads.read((client) => client.rowsOf(statements));
    return await this.#reads.read(async (client) => {
      const started = performance.now();
      try {
        return await client.rowsOf(statements);
      } finally {
        const took = performance.now() - started;
        for (const { text } of statements) tell(text, took);
      }
    });
  }

  /** Waits for running statements and gives every connection back. */
  async close(): Promise<void> {
    await this.db.destroy();
  }

  async #attempt<T>(work: (tx: Tx) => Promise<T>, options: TransactionOptions): Promise<T> {
    const actions: (() => void | Promise<void>)[] = [];
    const client = await this.#pool.connect();
    let answer: T;
    try {
      answer = await this.#within(client, options, async (db) => {
        const execute = async <R extends object>(statement: string, parameters: readonly unknown[] = []) =>
          await run<R>(db, statement, parameters);
        return await work({
          ...{ db, execute, stamp: this.#stamp, naming: this.naming },
          afterCommit: (action) => actions.push(action),
        });
      });
    } finally {
      client.release();
    }
    if (isRefusal(answer)) return answer;
    for (const action of actions) await this.#afterCommit(action);
    return answer;
  }

  /** The transaction itself: committed, or rolled back when the work throws or answers a refusal. */
  async #within<T>(
    client: PreparingClient,
    { isolation = 'read committed', keptPlans = false, statementTimeoutMs }: TransactionOptions,
    work: (db: Db) => Promise<T>,
  ): Promise<T> {
    const db = this.#dbOn(client);
    const control = async (statement: string) => void (await db.executeQuery(CompiledQuery.raw(statement)));
    await control(`start transaction isolation level ${isolation}`);
    if (keptPlans) client.keepPlans();
    if (statementTimeoutMs !== undefined) client.waitFor(statementTimeoutMs);
    try {
      const answer = await work(db);
      await control(isRefusal(answer) ? 'rollback' : 'commit');
      return answer;
    } catch (error) {
      // Where even this fails the connection is lost, and its transaction with it.
      await control('rollback').catch(() => undefined);
      throw error;
    }
  }

  /** A fresh object for each transaction, since what acts share is known by it. */
  #dbOn(client: PreparingClient): Db {
    const known =
      this.#held.get(client) ??
      new Kysely<Tables>({ ...this.#config, dialect: new OneConnectionDialect(client, this.#compiler) });
    this.#held.set(client, known);
    return known.$extendTables();
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
  const naming = readNaming();
  const pool = createPool({ ...options, onError }, (column) => naming.properties.get(column) ?? column);
  const config = {
    plugins: [new RowPlugin(naming)],
    ...(onStatement !== undefined && {
      log: ({ query, queryDurationMillis }: LogEvent) => onStatement(query.sql, queryDurationMillis),
    }),
  };
  const db = new Kysely<Tables>({
    ...config,
    dialect: new PoolDialect({ pool: pool as unknown as PostgresPool }, naming),
  });
  const database = new Database(db, onError, {
    stamp: options.stamp,
    pool,
    naming,
    config,
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

/** Kysely over the pool, with names as ours are. */
class PoolDialect extends PostgresDialect {
  readonly #naming: TableNaming;

  constructor(config: PostgresDialectConfig, naming: TableNaming) {
    super(config);
    this.#naming = naming;
  }

  override createQueryCompiler(): NamingCompiler {
    return new NamingCompiler(this.#naming);
  }
}

function noStamp(): never {
  throw new InvariantError('This database was opened without a key for proofs; open it with `stamp`.');
}

async function run<R extends object>(
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
