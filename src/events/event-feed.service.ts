import type { Db } from '../database/entities.js';
import { asSystem } from '../database/scope.js';
import { iterate } from './changes.js';
import { eventsAfter, lastPosition } from './stream.store.js';
import type { StreamEvent } from './stream-event.js';

/** What a follower wants to hear. */
export interface Following {
  /** The last position that was seen; left out, only what is yet to come is told. */
  readonly after?: bigint;
  readonly matches: (event: StreamEvent) => boolean;
}

const FOR_ALL = 'events are read once for all who follow; each hears only what matches';

const PAGE = 500;
/** What is remembered for all followers together, so that a new event is read once and not once for each. */
const REMEMBERED = 5_000;

/**
 * The stream as this process has heard it. `refresh` reads what is new, once for all who follow; followers who come
 * back from further behind read the stream itself until they have caught up.
 */
export class EventFeed {
  readonly #db: Db;
  #recent: StreamEvent[] = [];
  /** Everything behind this position is in `#recent`. */
  #from: bigint | null = null;
  #last = 0n;
  #reading: Promise<void> | null = null;
  readonly #waiting = new Set<() => void>();
  #closed = false;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Reads what is new and wakes the followers. Called when the stream has grown, and now and then anyway. */
  async refresh(): Promise<void> {
    this.#reading ??= asSystem(FOR_ALL, () => this.#read()).finally(() => {
      this.#reading = null;
    });
    await this.#reading;
  }

  /** Events as they come, until the reader leaves or the feed is closed. */
  async follow({ after, matches }: Following): Promise<AsyncIterableIterator<StreamEvent>> {
    if (this.#from === null) await this.refresh();
    let position = after ?? this.#last;
    let waiting: StreamEvent[] = [];
    return iterate({
      next: async (left) => {
        while (!this.#closed && !left.aborted) {
          const event = waiting.shift();
          if (event === undefined) {
            waiting = [...(await this.#after(position))];
            if (waiting.length === 0) await this.#grown(position, left);
          } else {
            position = event.position;
            if (matches(event)) return event;
          }
        }
        return undefined;
      },
    });
  }

  /** Ends every following. */
  close(): void {
    this.#closed = true;
    this.#wake();
  }

  async #read(): Promise<void> {
    if (this.#from === null) {
      this.#last = await lastPosition(this.#db);
      this.#from = this.#last;
    }
    for (;;) {
      const events = await eventsAfter(this.#db, this.#last, PAGE);
      const newest = events.at(-1);
      if (newest === undefined) return;
      this.#recent.push(...events);
      this.#last = newest.position;
      if (this.#recent.length > REMEMBERED) this.#forgetOldest();
      this.#wake();
    }
  }

  #forgetOldest(): void {
    const surplus = this.#recent.length - REMEMBERED;
    this.#from = this.#recent[surplus - 1]?.position ?? this.#from;
    this.#recent = this.#recent.slice(surplus);
  }

  async #after(position: bigint): Promise<readonly StreamEvent[]> {
    if (this.#from === null || position < this.#from) {
      return await asSystem(FOR_ALL, () => eventsAfter(this.#db, position, PAGE));
    }
    return this.#recent.filter((event) => event.position > position);
  }

  async #grown(position: bigint, left: AbortSignal): Promise<void> {
    if (this.#closed || left.aborted || this.#last > position) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        this.#waiting.delete(wake);
        left.removeEventListener('abort', wake);
        resolve();
      };
      this.#waiting.add(wake);
      left.addEventListener('abort', wake, { once: true });
    });
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }
}
