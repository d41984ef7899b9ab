import { LruCache } from '../graphql/lru-cache.js';

/** Callers that are remembered; one that is forgotten starts with a full bucket. */
const MOST_CALLERS = 20_000;
const MINUTE_MS = 60_000;

interface Bucket {
  tokens: number;
  at: number;
}

/**
 * Limits how often each caller may ask: a bucket of as many requests as are allowed a minute fills up evenly, so that a
 * burst after a pause passes and a steady rate above the limit does not.
 *
 * Buckets belong to the process: with several processes behind a load balancer, a caller gets up to as many times the
 * limit. That is enough against loops and floods, and costs no shared store on every request.
 */
export class TokenBuckets {
  readonly #buckets = new LruCache<string, Bucket>(MOST_CALLERS);
  readonly #perMinute: number;

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /**
   * Takes one request of this caller.
   * @param nowMs a clock that never runs backwards
   * @returns 0 when it may pass, else the whole seconds after which the next one does
   */
  take(caller: string, nowMs: number): number {
    const bucket = this.#buckets.get(caller) ?? { tokens: this.#perMinute, at: nowMs };
    const gained = ((nowMs - bucket.at) * this.#perMinute) / MINUTE_MS;
    bucket.tokens = Math.min(this.#perMinute, bucket.tokens + gained);
    bucket.at = nowMs;
    this.#buckets.set(caller, bucket);
    if (bucket.tokens >= 1) {
      bucket.tokens -= 1;
      return 0;
    }
    return Math.ceil(((1 - bucket.tokens) * MINUTE_MS) / this.#perMinute / 1_000);
  }
}
