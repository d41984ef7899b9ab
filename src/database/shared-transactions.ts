import { AsyncLocalStorage } from 'node:async_hooks';
import type { Result } from '../shared/result.js';
import { Batch } from './batch.js';
import { sqlStateOf } from './constraint.js';
import type { Database, Tx } from './database.js';
import { currentScope, settingOf } from './scope.js';
import { isDatabaseOutage } from './unavailable.js';

/** One act of those that share a transaction, as the others have to know it. */
interface Part {
  readonly claims: Map<string, Part>;
  wrote: boolean;
}

const parts = new WeakMap<Tx, Part>();

/** Whether other acts may be under way in the same transaction. */
export function isShared(tx: Tx): boolean {
  return parts.has(tx);
}

/**
 * Takes rows for this act alone among those that share its transaction. A lock of PostgreSQL keeps other transactions
 * away, but not another act of the same one, so whoever locks what others may lock as well says so here.
 * @throws ActsAlone when another act of the transaction has taken one of them; it is then done in one of its own
 */
export function claim(tx: Tx, names: readonly string[]): void {
  const part = parts.get(tx);
  if (part === undefined) return;
  for (const name of names) {
    const holder: Part = part.claims.get(name) ?? part;
    if (holder !== part) throw new ActsAlone();
    part.claims.set(name, part);
  }
}

/** From here on the act writes: when it is refused after all, the transaction cannot be kept for the others. */
export function aboutToWrite(tx: Tx): void {
  const part = parts.get(tx);
  if (part !== undefined) part.wrote = true;
}

/** Ends an act that cannot share its transaction with the others; it is done again in one of its own. */
export class ActsAlone extends Error {
  constructor() {
    super('This act needs a transaction of its own.');
  }
}

/** Ends an act that was not carried out because another of the transaction could not be; it is done again. */
export class StartsAgain extends Error {
  constructor() {
    super('This act is done again, since another one of its transaction could not be.');
  }
}

interface Waiting {
  readonly act: (tx: Tx) => Promise<Result<unknown, unknown>>;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
}

interface Lane {
  running: number;
  readonly waiting: Waiting[];
}

export interface SharingOptions {
  /** Most acts in one transaction. */
  readonly most?: number;
  /** Most transactions under way at once; those who come meanwhile wait for the next. */
  readonly atOnce?: number;
}

const KEPT_PLANS = { keptPlans: true } as const;

/**
 * Group commit: acts that come while others are under way wait a moment and then share one transaction, so that a fund
 * that all of them draw on is locked, and the disk waited for, once for all of them. An act that comes alone is done at
 * once in a transaction of its own, and so is every act that turns out not to get on with the others: each caller has
 * its own answer, and no refusal or fault of one ever undoes another.
 */
export class SharedTransactions {
  readonly #database: Pick<Database, 'transaction'>;
  readonly #most: number;
  readonly #atOnce: number;
  readonly #lanes = new Map<string, Lane>();

  constructor(database: Pick<Database, 'transaction'>, { most = 50, atOnce = 2 }: SharingOptions = {}) {
    this.#database = database;
    this.#most = most;
    this.#atOnce = atOnce;
  }

  /**
   * Does one act, perhaps in a transaction that it shares with others of the same scope. It may be done more than once
   * before its answer stands, as in `Database.transaction`. An act that answers a refusal before `aboutToWrite` must
   * have written nothing.
   * @throws whatever the act throws when it is done alone; a constraint checked at commit; DatabaseUnavailableError
   */
  async run<T extends Result<unknown, unknown>>(act: (tx: Tx) => Promise<T>): Promise<T> {
    const inner = currentScope();
    const scope = inner === undefined ? '' : settingOf(inner);
    const lane = this.#lanes.get(scope) ?? { running: 0, waiting: [] };
    this.#lanes.set(scope, lane);
    return await new Promise<T>((resolve, reject) => {
      const here = AsyncLocalStorage.snapshot();
      lane.waiting.push({
        act: async (tx) => await here(act, tx),
        resolve: resolve as (answer: never) => void,
        reject,
      });
      if (lane.running < this.#atOnce) void this.#work(scope, lane);
    });
  }

  async #work(scope: string, lane: Lane): Promise<void> {
    lane.running += 1;
    while (lane.waiting.length > 0) await this.#share(lane.waiting.splice(0, this.#most));
    lane.running -= 1;
    if (lane.running === 0) this.#lanes.delete(scope);
  }

  async #share(acts: readonly Waiting[]): Promise<void> {
    if (acts.length === 1) return await this.#alone(acts);
    try {
      const answers = await this.#database.transaction(async (tx) => await attempt(tx, acts), KEPT_PLANS);
      const [done, rest] = split(acts, (n) => answers[n] !== ALONE);
      for (const [n, answer] of answers.filter((answer) => answer !== ALONE).entries()) {
        done[n]?.resolve(answer as never);
      }
      await this.#alone(rest);
    } catch (error) {
      if (error instanceof Undone) {
        const [misfits, others] = split(acts, (n) => error.places.has(n));
        await (misfits.length > MOST_MISFITS ? this.#alone(others) : this.#share(others));
        await this.#alone(misfits);
      } else if (isDatabaseOutage(error) && sqlStateOf(error) !== LOCK_NOT_FREE) {
        // Whether it was committed is not known; the callers find out by their idempotency keys.
        for (const { reject } of acts) reject(error);
      } else await this.#alone(acts);
    }
  }

  async #alone(acts: readonly Waiting[]): Promise<void> {
    await Promise.all(
      acts.map(async ({ act, resolve, reject }) => {
        try {
          resolve((await this.#database.transaction(act, KEPT_PLANS)) as never);
        } catch (error) {
          reject(error);
        }
      }),
    );
  }
}

/** With more than this that are refused too late, the rest is not tried together once more. */
const MOST_MISFITS = 10;
/** SQLSTATE of a lock that did not become free in time. */
const LOCK_NOT_FREE = '55P03';
/** Stands for the answer of an act that is still to be done, in a transaction of its own. */
const ALONE = Symbol('alone');

/** Which acts cannot be kept after they wrote; the transaction is undone for them. */
class Undone extends Error {
  constructor(readonly places: ReadonlySet<number>) {
    super(`${places.size} acts were refused after they had written.`);
  }
}

async function attempt(tx: Tx, acts: readonly Waiting[]): Promise<readonly unknown[]> {
  new Batch(tx);
  const claims = new Map<string, Part>();
  const begun = acts.map(({ act }) => {
    const own: Tx = { ...tx };
    const part: Part = { claims, wrote: false };
    parts.set(own, part);
    return { part, answer: act(own) };
  });
  const ended = await Promise.allSettled(begun.map(({ answer }) => answer));
  const undone = new Set<number>();
  const answers = ended.map((end, n) => {
    const wrote = begun[n]?.part.wrote === true;
    if (end.status === 'rejected') {
      if (end.reason instanceof StartsAgain) return ALONE;
      if (!(end.reason instanceof ActsAlone)) throw end.reason;
      if (wrote) undone.add(n);
      return ALONE;
    }
    if (!end.value.ok && wrote) undone.add(n);
    return end.value;
  });
  if (undone.size > 0) throw new Undone(undone);
  return answers;
}

function split<T>(items: readonly T[], isFirst: (place: number) => boolean): [T[], T[]] {
  return [items.filter((_, n) => isFirst(n)), items.filter((_, n) => !isFirst(n))];
}
