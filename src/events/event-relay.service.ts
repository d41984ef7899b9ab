import type { Database } from '../database/database.js';
import { forgetEvents, lengthenStream } from './stream.store.js';
import { forgetDeliveries } from './webhooks/webhook.store.js';

const BATCH = 1_000;
const DAY_MS = 86_400_000;
/** How long whoever was away may follow on where they stopped. */
const STREAM_DAYS = 30;

/** Carries what acts have left in the outbox over into the stream, in one service at a time. */
export class EventRelay {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Carries over all that waits. @returns how many events this service carried; null while another one is at it */
  async run(): Promise<number | null> {
    for (let carried = 0; ; ) {
      const count = await this.#database.transaction((tx) => lengthenStream(tx, BATCH));
      if (count === null) return carried === 0 ? null : carried;
      carried += count;
      if (count < BATCH) return carried;
    }
  }

  /** Forgets events older than thirty days, and what was over by then of telling partners of them. */
  async forget(now: Date): Promise<void> {
    const before = new Date(now.getTime() - STREAM_DAYS * DAY_MS);
    await forgetDeliveries(this.#database.db, before);
    await forgetEvents(this.#database.db, before);
  }
}
