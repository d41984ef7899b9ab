import type { PoolClient } from 'pg';
import type { StatementNames } from './statement-names.js';
import { DatabaseUnavailableError, isConnectionFault } from './unavailable.js';

/** SQLSTATE when a prepared statement no longer fits its tables, with the place in PostgreSQL that says so. */
const STALE = { code: '0A000', routine: 'RevalidateCachedQuery' };

/** A connection that prepares the statements which come again. */
export class PreparingClient {
  readonly #client: PoolClient;
  readonly #names: StatementNames;
  #inTransaction = false;
  /** It broke, or an answer did not come in time, which would be taken for that of the next statement if it came. */
  #isLost = false;

  constructor(client: PoolClient, names: StatementNames) {
    this.#client = client;
    this.#names = names;
  }

  /** Process id of the server's side, by which a query can be cancelled. */
  get processID(): number | undefined {
    return (this.#client as { processID?: number }).processID;
  }

  async query(text: string, values: readonly unknown[] = []): Promise<unknown> {
    if (this.#isLost) throw new DatabaseUnavailableError('The connection to the database was given up.');
    this.#follow(text);
    try {
      return await this.#send(text, values);
    } catch (error) {
      if (!isConnectionFault(error)) throw error;
      this.#isLost = true;
      throw new DatabaseUnavailableError('The connection to the database failed while it was used.', {
        cause: error,
      });
    }
  }

  async #send(text: string, values: readonly unknown[]): Promise<unknown> {
    const name = values.length === 0 ? undefined : this.#names.nameOf(text);
    const statement = { text, values: [...values] };
    if (name === undefined) return await this.#client.query(statement);
    try {
      return await this.#client.query({ ...statement, name });
    } catch (error) {
      if (!isStale(error)) throw error;
      this.#names.renew();
      // Inside a transaction nothing more can run; the transaction is tried again from its start.
      if (this.#inTransaction) throw error;
      return await this.#client.query(statement);
    }
  }

  release(): void {
    this.#inTransaction = false;
    this.#client.release(this.#isLost);
  }

  #follow(text: string): void {
    if (text.startsWith('begin') || text.startsWith('start transaction')) this.#inTransaction = true;
    else if (text === 'commit' || text === 'rollback') this.#inTransaction = false;
  }
}

/** Whether the statement failed only because a table changed since it was prepared. */
export function isStale(error: unknown): boolean {
  const { code, routine } = Object(error) as { code?: unknown; routine?: unknown };
  return code === STALE.code && routine === STALE.routine;
}
