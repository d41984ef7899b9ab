export interface TimedCacheOptions {
  /** How long a value may be used after it was asked for, in milliseconds. */
  readonly lifetimeMs: number;
  /** How many values are kept; beyond it the one asked for first goes. */
  readonly capacity: number;
}

/**
 * Remembers answers for a short while, so that every request need not ask again who an officer is. Callers that ask
 * for the same key at once share one question. The clock is the caller's.
 */
export class TimedCache<Value> {
  readonly #entries = new Map<string, { readonly askedAtMs: number; readonly value: Promise<Value> }>();
  readonly #options: TimedCacheOptions;

  constructor(options: TimedCacheOptions) {
    this.#options = options;
  }

  /** The value of the key, asked for at most once in its lifetime. A failed question is not remembered. */
  async get(key: string, nowMs: number, ask: () => Promise<Value>): Promise<Value> {
    const known = this.#entries.get(key);
    if (known !== undefined && this.#isFresh(known.askedAtMs, nowMs)) return await known.value;
    const entry = { askedAtMs: nowMs, value: ask() };
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    this.#dropOldest();
    try {
      return await entry.value;
    } catch (error) {
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
      throw error;
    }
  }

  /** Whether the key was asked for within its lifetime. */
  holds(key: string, nowMs: number): boolean {
    const known = this.#entries.get(key);
    return known !== undefined && this.#isFresh(known.askedAtMs, nowMs);
  }

  /** Forgets one key, so that the next question is asked again. */
  forget(key: string): void {
    this.#entries.delete(key);
  }

  /** Forgets everything. */
  clear(): void {
    this.#entries.clear();
  }

  /** A clock that was set back makes every older value stale rather than immortal. */
  #isFresh(askedAtMs: number, nowMs: number): boolean {
    const age = nowMs - askedAtMs;
    return age >= 0 && age < this.#options.lifetimeMs;
  }

  #dropOldest(): void {
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.#options.capacity && oldest !== undefined) this.#entries.delete(oldest);
  }
}
