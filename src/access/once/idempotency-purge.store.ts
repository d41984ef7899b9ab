import { sql } from 'kysely';
import type { Db } from '../../database/entities.js';

/** How long a repeated call gets its answer again; after that the same key is a new call. */
export const ANSWERS_KEPT_DAYS = 30;

/** Its records say that the demonstration was seeded, and they must never be forgotten. */
const DEMONSTRATION = 'demonstration';
const DAY_MS = 86_400_000;
const CHUNK = 1_000;

/**
 * Forgets answers that were given so long ago, a chunk at a time so that callers never wait for it.
 * @returns how many were forgotten
 */
export async function purgeAnswers(db: Db, now: Date): Promise<number> {
  const before = new Date(now.getTime() - ANSWERS_KEPT_DAYS * DAY_MS);
  for (let forgotten = 0; ; ) {
    const { numAffectedRows = 0n } = await sql`
      delete from idempotency_record where (actor, key) in (
        select actor, key from idempotency_record
         where created_at < ${before} and actor <> ${DEMONSTRATION}
         order by created_at limit ${CHUNK} for update skip locked)`.execute(db);
    forgotten += Number(numAffectedRows);
    if (numAffectedRows < BigInt(CHUNK)) return forgotten;
  }
}
