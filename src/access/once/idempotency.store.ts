import { sql } from 'kysely';
import { askedRows, together } from '../../database/batch.js';
import type { Tx } from '../../database/database.js';
import { ActsAlone, claim, isShared } from '../../database/shared-transactions.js';
import { invariant } from '../../shared/invariant.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { Actor } from '../actor.js';
import type { IdempotencyRecordRow } from './idempotency.entity.js';
import { type IdempotencyProblem, keyReused, payloadHash } from './idempotency.js';
import { decodeAnswer, encodeAnswer, type JsonValue } from './stored-answer.js';

/**
 * Does the work once for each key of a caller. The first call takes the key by inserting it; calls with the same
 * key wait on the unique key until the first has ended and then get its answer. A refusal rolls the whole
 * transaction back, the key with it, so only effects are kept and a corrected input may use the key again.
 * @param payload the mutation's input; its own `idempotencyKey` is not part of what is compared
 * @returns the work's answer, or IDEMPOTENCY_KEY_REUSED when the key stood for another operation or input
 */
export async function idempotently<T, E extends Problem = never>(
  tx: Tx,
  actor: Pick<Actor, 'subject' | 'now' | 'idempotencyKey'>,
  operation: string,
  payload: object,
  work: () => Promise<Result<T, E>>,
): Promise<Result<T, E | IdempotencyProblem>> {
  const key = actor.idempotencyKey;
  if (key === null) return work();
  const hash = payloadHash(operation, payload);
  const taken = await tx.db
    .insertInto('IdempotencyRecord')
    .values({
      actor: actor.subject,
      key,
      operation,
      payloadHash: hash,
      response: null,
      createdAt: actor.now,
    })
    .onConflict((conflict) => conflict.columns(['actor', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst();
  if (taken === undefined) return storedAnswer<T>(tx, actor.subject, key, hash);
  const result = await work();
  if (result.ok) await keepAnswer(tx, actor.subject, key, encodeAnswer(result.value));
  return result;
}

/** An act whose answer is known before it is done, such as the key of the row that it acts on. */
export interface KnownAnswer<T> {
  readonly operation: string;
  readonly payload: object;
  readonly answer: T;
}

/**
 * As `idempotently`, in one statement instead of two where the answer is known beforehand, and in as many for all acts
 * that share a transaction as for one. There the key is kept as late as possible, because until then the act may still
 * be refused without a trace.
 * @param work calls `keep` before it locks what others wait for, and after `aboutToWrite`
 */
export async function idempotentlyAnswering<T, E extends Problem = never>(
  tx: Tx,
  actor: Pick<Actor, 'subject' | 'now' | 'idempotencyKey'>,
  { operation, payload, answer }: KnownAnswer<T>,
  work: (keep: () => Promise<void>) => Promise<Result<unknown, E>>,
): Promise<Result<T, E | IdempotencyProblem>> {
  const key = actor.idempotencyKey;
  const done = (result: Result<unknown, E>): Result<T, E> => (result.ok ? ok(answer) : result);
  if (key === null) return done(await work(async () => undefined));
  const record: IdempotencyRecordRow = {
    actor: actor.subject,
    key,
    operation,
    payloadHash: payloadHash(operation, payload),
    response: encodeAnswer(answer),
    createdAt: actor.now,
  };
  if (!isShared(tx)) {
    if (!(await keepRecord(tx.db, record))) return storedAnswer<T>(tx, record.actor, key, record.payloadHash);
    return done(await work(async () => undefined));
  }
  claim(tx, [`once ${record.actor} ${key}`]);
  // Whoever comes again gets the answer that is stored, or waits for the one that is being made.
  if (await isTaken(tx.db, record)) throw new ActsAlone();
  return done(
    await work(async () => {
      if (!(await keepRecord(tx.db, record))) throw new ActsAlone();
    }),
  );
}

const COLUMNS = sql`n int, actor text, key text, operation text, "payloadHash" text, response jsonb, "createdAt" timestamptz`;

const isTaken = together<IdempotencyRecordRow, boolean>(async (db, records) => {
  const { rows } = await sql<{ n: number }>`
    select a.n from ${askedRows(records, COLUMNS)} a
    join idempotency_record r on r.actor = a.actor and r.key = a.key`.execute(db);
  const taken = new Set(rows.map(({ n }) => n));
  return records.map((_, n) => taken.has(n));
});

/** Whether the record was kept; it is not when its key is there already, which a call at the same time is waited for. */
const keepRecord = together<IdempotencyRecordRow, boolean>(async (db, records) => {
  const { rows } = await sql<{ actor: string; key: string }>`
    insert into idempotency_record (actor, key, operation, payload_hash, response, created_at)
    select actor, key, operation, "payloadHash", response, "createdAt"
    from ${askedRows(records, COLUMNS)} a order by actor, key
    on conflict (actor, key) do nothing
    returning actor, key`.execute(db);
  const kept = new Set(rows.map(({ actor, key }) => `${actor} ${key}`));
  return records.map(({ actor, key }) => kept.has(`${actor} ${key}`));
});

async function storedAnswer<T>(
  tx: Tx,
  subject: string,
  key: string,
  hash: string,
): Promise<Result<T, IdempotencyProblem>> {
  const record = await tx.db
    .selectFrom('IdempotencyRecord')
    .select(['payloadHash', 'response'])
    .where('actor', '=', subject)
    .where('key', '=', key)
    .executeTakeFirst();
  invariant(record !== undefined, 'An idempotency key that was taken must have a record.');
  if (record.payloadHash !== hash) return err(keyReused(key));
  return ok(decodeAnswer(record.response) as T);
}

async function keepAnswer(tx: Tx, subject: string, key: string, response: JsonValue): Promise<void> {
  await tx.db
    .updateTable('IdempotencyRecord')
    .set({ response })
    .where('actor', '=', subject)
    .where('key', '=', key)
    .execute();
}
