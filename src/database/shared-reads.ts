import type { Pool } from './connection-pool.js';
import { sqlStateOf } from './constraint.js';
import type { PreparingClient } from './preparing-client.js';

/** Readers that were given one connection at the same time. */
interface Group {
  readonly client: PreparingClient;
  readonly isShared: boolean;
  readers: number;
  hasFailed: boolean;
}

interface Waiting {
  readonly resolve: (group: Group) => void;
  readonly reject: (error: unknown) => void;
}

/** SQLSTATE of a statement that took too long, which would take as long again. */
const CANCELED = '57014';
/** Most readers of one message, so that whoever comes next does not wait for a whole crowd. */
const MOST_TOGETHER = 16;
/** How long readers wait for a connection of readers before one more of the pool's is taken, in milliseconds. */
const PATIENCE_MS = 20;

/**
 * Lends connections to readers outside of transactions. Who comes while all of them are in use waits for the next, and
 * has it together with the others who wait: what they ask goes over in one message, which spares the service and
 * PostgreSQL most of what a small read costs. Who comes alone has a connection at once and alone. The rest of the pool
 * is left to transactions.
 */
export class SharedReads {
  readonly #pool: Pick<Pool, 'connect'>;
  readonly #most: number;
  readonly #usual: number;
  readonly #waiting: Waiting[] = [];
  #lent = 0;
  #patience: NodeJS.Timeout | undefined;

  /** @param poolSize how many connections the pool has; readers take a third of them unless they wait too long */
  constructor(pool: Pick<Pool, 'connect'>, poolSize: number) {
    this.#pool = pool;
    this.#most = poolSize;
    this.#usual = Math.max(1, Math.floor(poolSize / 3));
  }

  /**
   * Reads over a connection that others may use at the same time. `read` asks all that it asks at once. When it fails
   * together with others, it is done again alone, since the fault may be another's.
   * @throws whatever `read` throws; DatabaseUnavailableError
   */
  async read<T>(read: (client: PreparingClient) => Promise<T>): Promise<T> {
    const group = await new Promise<Group>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      if (this.#lent < this.#usual) this.#lend();
      else this.#patience ??= setTimeout(() => this.#hurry(), PATIENCE_MS);
    });
    try {
      return await read(group.client);
    } catch (error) {
      const isFirst = !group.hasFailed;
      group.hasFailed = true;
      if (!group.isShared || (isFirst && sqlStateOf(error) === CANCELED)) throw error;
    } finally {
      this.#leave(group);
    }
    return await this.#alone(read);
  }

  #lend(): void {
    this.#lent += 1;
    this.#pool.connect().then(
      (client) => this.#give(client),
      (error: unknown) => {
        this.#lent -= 1;
        for (const { reject } of this.#waiting.splice(0)) reject(error);
      },
    );
  }

  /** Gives the connection to those whose turn it is, or back. */
  #give(client: PreparingClient): void {
    const share = Math.ceil(this.#waiting.length / this.#usual);
    const next = this.#waiting.splice(0, Math.min(share, MOST_TOGETHER));
    if (next.length === 0) {
      this.#lent -= 1;
      client.release();
      return;
    }
    const group = { client, isShared: next.length > 1, readers: next.length, hasFailed: false };
    for (const { resolve } of next) resolve(group);
  }

  #leave(group: Group): void {
    group.readers -= 1;
    if (group.readers > 0) return;
    if (!group.hasFailed && this.#lent <= this.#usual) {
      this.#give(group.client);
      return;
    }
    // After a fault it may be a broken one, which the pool replaces.
    group.client.release();
    this.#lent -= 1;
    if (this.#waiting.length > 0 && this.#lent < this.#usual) this.#lend();
  }

  #hurry(): void {
    this.#patience = undefined;
    if (this.#waiting.length === 0) return;
    if (this.#lent < this.#most) this.#lend();
    this.#patience = setTimeout(() => this.#hurry(), PATIENCE_MS);
  }

  async #alone<T>(read: (client: PreparingClient) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    try {
      return await read(client);
    } finally {
      client.release();
    }
  }
}
