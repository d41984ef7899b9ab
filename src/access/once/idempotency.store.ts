import type { Tx } from '../../database/database.js';
import { invariant } from '../../shared/invariant.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { Actor } from '../actor.js';
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
