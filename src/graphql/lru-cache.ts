import { invariant } from '../shared/invariant.js';

/** Keeps the values used last, at most `capacity` of them. */
export class LruCache<Key, Value extends {}> {
  /** A `Map` keeps the order of insertion, so the first entry is the one not used for longest. */
  readonly #entries = new Map<Key, Value>();
  readonly #capacity: number;

  constructor(capacity: number) {
    invariant(capacity >= 1, `A cache must hold at least one value, but its capacity is ${capacity}.`);
    this.#capacity = capacity;
  }

  get(key: Key): Value | undefined {
    const value = this.#entries.get(key);
    if (value !== undefined) {
      this.#entries.delete(key);
      this.#entries.set(key, value);
    }
    return value;
  }

  set(key: Key, value: Value): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size > this.#capacity) {
      const [oldest] = this.#entries.keys();
      this.#entries.delete(oldest as Key);
    }
  }
}
