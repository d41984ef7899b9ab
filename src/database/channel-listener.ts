import pg from 'pg';

export interface ChannelListenerParts {
  readonly url: string;
  /** The channel that notices come over; like those of `also` a name of ours, never a text from outside. */
  readonly channel: string;
  /** Takes up what is new. Called on every notice, after every (re)connection, and every few seconds. */
  readonly refresh: () => Promise<unknown>;
  /** Further channels over the same connection: called on every notice and after every (re)connection, never else. */
  readonly also?: Readonly<Record<string, () => void>>;
  /** Told of what fails; listening goes on. */
  readonly onError: (error: Error) => void;
  /** How often it asks although nothing was heard, in milliseconds. */
  readonly pollMs?: number;
}

const POLL_MS = 3_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 3_000;

/**
 * Hears what other instances tell by NOTIFY, over a connection of its own. A notice that is lost while the connection is
 * down is made up for: it asks again once it is connected, and every three seconds anyway, so that an instance never lags
 * by more than five.
 */
export class ChannelListener {
  readonly #parts: ChannelListenerParts;
  #client: pg.Client | null = null;
  #timer: NodeJS.Timeout | undefined;
  #retry: NodeJS.Timeout | undefined;
  #pauseMs = FIRST_PAUSE_MS;
  #closed = false;

  constructor(parts: ChannelListenerParts) {
    this.#parts = parts;
  }

  /** Begins to listen. Answers when the first attempt to connect is over, whether it worked or not. */
  async start(): Promise<void> {
    this.#timer = setInterval(() => void this.#refresh(), this.#parts.pollMs ?? POLL_MS);
    this.#timer.unref();
    await this.#connect();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    clearTimeout(this.#retry);
    const client = this.#client;
    this.#client = null;
    await client?.end().catch(() => undefined);
  }

  async #connect(): Promise<void> {
    if (this.#closed) return;
    const client = new pg.Client({
      connectionString: this.#parts.url,
      application_name: 'doudi-listener',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    client.on('notification', ({ channel }) => {
      const heard = this.#parts.also?.[channel];
      if (heard === undefined) void this.#refresh();
      else heard();
    });
    client.on('error', (error) => this.#lost(client, error));
    client.on('end', () => this.#lost(client, null));
    this.#client = client;
    try {
      await client.connect();
      const { channel, also = {} } = this.#parts;
      for (const name of [channel, ...Object.keys(also)]) await client.query(`listen ${name}`);
      this.#pauseMs = FIRST_PAUSE_MS;
      for (const heard of Object.values(also)) heard();
      await this.#refresh();
    } catch (error) {
      this.#lost(client, error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** Gives a broken connection up, once, and connects anew after a pause that grows. */
  #lost(client: pg.Client, error: Error | null): void {
    if (this.#closed || this.#client !== client) return;
    this.#client = null;
    client.end().catch(() => undefined);
    if (error !== null) this.#parts.onError(error);
    this.#retry = setTimeout(() => void this.#connect(), this.#pauseMs);
    this.#retry.unref();
    this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
  }

  async #refresh(): Promise<void> {
    if (this.#closed) return;
    try {
      await this.#parts.refresh();
    } catch (error) {
      this.#parts.onError(error instanceof Error ? error : new Error(String(error)));
    }
  }
}
