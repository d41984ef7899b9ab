import type { PostgresPool } from 'kysely';
import pg from 'pg';
import { APPLICATION_ROLE } from './application-role.js';
import { PreparingClient } from './preparing-client.js';
import { RowClient } from './row-client.js';
import type { Scope } from './scope.js';
import { StatementNames } from './statement-names.js';
import { DatabaseUnavailableError } from './unavailable.js';

export interface PoolOptions {
  readonly url: string;
  /**
   * The role that every connection takes on, so that the login may be the owner of the tables or a member of the
   * role; `null` = stay the login. Without it the application role.
   */
  readonly role?: string | null;
  /**
   * The scope of statements that come from outside any, see `withinScope`; without it they are refused, so that none is
   * forgotten.
   */
  readonly scope?: Scope;
  /** Most connections at once. */
  readonly poolSize?: number;
  /** How long a query waits for a free connection before it fails, in milliseconds. */
  readonly acquireTimeoutMs?: number;
  /** How long one statement may run, in milliseconds. */
  readonly statementTimeoutMs?: number;
  /**
   * How much longer than `statementTimeoutMs` an answer is waited for, in milliseconds: a server that cannot be reached
   * any more does not end its statements.
   */
  readonly answerTimeoutMs?: number;
  /** How long one statement may wait for a lock, in milliseconds. */
  readonly lockTimeoutMs?: number;
  /** Told of errors that no caller waits for, such as a dropped idle connection. */
  readonly onError?: (error: Error) => void;
}

/** What the connections are doing. */
export interface PoolState {
  readonly open: number;
  readonly idle: number;
  /** Callers that wait for a connection. */
  readonly waiting: number;
}

export interface Pool extends Omit<PostgresPool, 'connect'> {
  /** Most connections at once. */
  readonly size: number;
  connect(): Promise<PreparingClient>;
  state(): PoolState;
}

const OID = { int8: 20, date: 1082, textArray: 1009, int8Array: 1016, dateArray: 1182 } as const;

/**
 * A bounded pool: a caller gets a connection within the time allowed, or a DatabaseUnavailableError.
 * @param nameOf the property of a column, by which rows have its value
 */
export function createPool(options: PoolOptions, nameOf: (column: string) => string): Pool {
  const poolSize = options.poolSize ?? 10;
  const acquireTimeoutMs = options.acquireTimeoutMs ?? 5_000;
  const statementTimeoutMs = options.statementTimeoutMs ?? 30_000;
  const answerTimeoutMs = options.answerTimeoutMs ?? 2_000;
  const role = options.role === undefined ? APPLICATION_ROLE : options.role;
  const pool = new pg.Pool({
    Client: RowClient,
    connectionString: options.url,
    max: poolSize,
    connectionTimeoutMillis: acquireTimeoutMs,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: 'doudi',
    statement_timeout: statementTimeoutMs,
    query_timeout: statementTimeoutMs + answerTimeoutMs,
    lock_timeout: options.lockTimeoutMs ?? 10_000,
    idle_in_transaction_session_timeout: 60_000,
    types: typeParsers(),
    ...(role !== null && { onConnect: async (client: pg.ClientBase) => await takeRole(client, role) }),
  });
  const parts = { names: new StatementNames(), nameOf, answerTimeoutMs, outside: options.scope };
  const clients = new WeakMap<pg.PoolClient, PreparingClient>();
  const preparing = (client: pg.PoolClient) => {
    const known = clients.get(client) ?? new PreparingClient(client, parts);
    clients.set(client, known);
    return known;
  };
  // A connection that is being given back has nothing to report: the server may be faster in ending it.
  const report = (error: Error) => {
    if (!pool.ending) options.onError?.(error);
  };
  pool.on('error', report);
  // The pool stops listening to a connection while it is lent out, and an unheard error would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    options: pool.options,
    size: poolSize,
    connect: async () => {
      try {
        return preparing(await pool.connect());
      } catch (error) {
        throw unavailable(error, { url: options.url, poolSize, acquireTimeoutMs, taken: pool.totalCount });
      }
    },
    end: async () => await pool.end(),
    state: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
  };
}

async function takeRole(client: pg.ClientBase, role: string): Promise<void> {
  await client.query(`set role "${role.replaceAll('"', '""')}"`);
}

/** Values as the service uses them: money and counters `bigint`, dates 'YYYY-MM-DD', instants `Date`. */
function typeParsers(): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides();
  const textArray = types.getTypeParser(OID.textArray) as unknown as (text: string) => (string | null)[];
  types.setTypeParser(OID.int8, BigInt);
  types.setTypeParser(OID.int8Array, (text: string) =>
    textArray(text).map((item) => (item === null ? null : BigInt(item))),
  );
  types.setTypeParser(OID.date, (text: string) => text);
  types.setTypeParser(OID.dateArray, textArray);
  return types;
}

interface Situation {
  readonly url: string;
  readonly poolSize: number;
  readonly acquireTimeoutMs: number;
  readonly taken: number;
}

function unavailable(error: unknown, { url, poolSize, acquireTimeoutMs, taken }: Situation): Error {
  const reason = reasonOf(error);
  if (reason.startsWith('timeout exceeded') && taken >= poolSize) {
    return new DatabaseUnavailableError(
      `No database connection became free within ${acquireTimeoutMs} ms because all ${poolSize} are in use; try again later or raise the pool size.`,
      { cause: error },
    );
  }
  const { hostname, port, pathname } = new URL(url);
  return new DatabaseUnavailableError(
    `The database ${pathname.slice(1)} at ${hostname}:${port || '5432'} cannot be used: ${reason}. Check that it runs, that the login may connect and that it is ${APPLICATION_ROLE} or a member of it.`,
    { cause: error },
  );
}

function reasonOf(error: unknown): string {
  const { message, code } = Object(error) as { message?: unknown; code?: unknown };
  // An address that resolves to several and answers on none has a code but an empty message.
  return (
    [message, code].find((text): text is string => typeof text === 'string' && text !== '') ?? String(error)
  );
}
