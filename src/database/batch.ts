import { type RawBuilder, sql } from 'kysely';
import type { Tx } from './database.js';
import type { Db } from './entities.js';

/** Asks for one of many, whichever way that is done. */
type Many = (db: Db, items: readonly unknown[]) => Promise<readonly unknown[]>;

interface Question {
  readonly item: unknown;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const batches = new WeakMap<Db, Batch>();

/**
 * A statement that answers for many at once. In a transaction of one act it runs at once, for one; where several acts
 * share a transaction (`SharedTransactions`) it waits until each of them has asked what it can ask now and then runs once
 * for all of them, so that the number of statements does not grow with the number of acts.
 * @param many answers for each item, in the order of the items; the statement is the same whatever their number
 */
export function together<I, O>(
  many: (db: Db, items: readonly I[]) => Promise<readonly O[]>,
): (db: Db, item: I) => Promise<O> {
  return async (db, item) => {
    const batch = batches.get(db);
    if (batch !== undefined) return (await batch.ask(many as Many, item)) as O;
    const [answer] = await many(db, [item]);
    return answer as O;
  };
}

/** Answers for each key from rows that come in any order; what has none gets `undefined`. */
export function byKey<K, R>(
  keys: readonly K[],
  rows: readonly R[],
  same: { readonly key: (key: K) => string; readonly row: (row: R) => string },
): (R | undefined)[] {
  const known = new Map(rows.map((row) => [same.row(row), row]));
  return keys.map((key) => known.get(same.key(key)));
}

/** Answers for each key all of its rows, in the order in which they came. */
export function grouped<K, R>(
  keys: readonly K[],
  rows: readonly R[],
  same: { readonly key: (key: K) => string; readonly row: (row: R) => string },
): R[][] {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(same.row(row));
    if (group === undefined) groups.set(same.row(row), [row]);
    else group.push(row);
  }
  return keys.map((key) => groups.get(same.key(key)) ?? []);
}

/**
 * What is asked as rows of a statement, numbered by `n` from zero, with the names and types of their columns; one
 * parameter, so that the statement is the same whatever their number. A list of records and not a recordset: of that
 * PostgreSQL always expects a hundred rows, and reads whole tables for them.
 */
export function askedRows(items: readonly object[], columns: RawBuilder<unknown>): RawBuilder<unknown> {
  const rows = items.map((item, n) =>
    JSON.stringify({ ...item, n }, (_, value: unknown) =>
      typeof value === 'bigint' ? value.toString() : value,
    ),
  );
  return sql`(select asked.* from unnest(${rows}::jsonb[]) item
    cross join lateral jsonb_to_record(item) as asked(${columns}))`;
}

/** What the acts of one shared transaction wait for. */
export class Batch {
  readonly #db: Db;
  #waiting = new Map<Many, Question[]>();

  /** From now on what is asked of this transaction by `together` is asked together. */
  constructor({ db }: Pick<Tx, 'db'>) {
    this.#db = db;
    batches.set(db, this);
  }

  ask(many: Many, item: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.size === 0) afterThisTurn(() => this.#send());
      const questions = this.#waiting.get(many);
      if (questions === undefined) this.#waiting.set(many, [{ item, resolve, reject }]);
      else questions.push({ item, resolve, reject });
    });
  }

  #send(): void {
    const waiting = this.#waiting;
    this.#waiting = new Map();
    for (const [many, questions] of waiting) void answer(many, this.#db, questions);
  }
}

async function answer(many: Many, db: Db, questions: readonly Question[]): Promise<void> {
  try {
    const answers = await many(
      db,
      questions.map(({ item }) => item),
    );
    for (const [n, { resolve }] of questions.entries()) resolve(answers[n]);
  } catch (error) {
    for (const { reject } of questions) reject(error);
  }
}

/** Once everything that can go on by itself has come as far as it can. */
function afterThisTurn(work: () => void): void {
  void Promise.resolve().then(() => process.nextTick(work));
}
