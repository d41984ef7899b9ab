import { sql } from 'kysely';
import type { Tx } from '../database/database.js';
import type { Db } from '../database/entities.js';

/** Whether another jurisdiction works by the same policy, so that it is nobody's own. */
export async function sharesPolicy(db: Db, jurisdictionId: string, policyId: string): Promise<boolean> {
  const other = await db
    .selectFrom('Jurisdiction')
    .select('id')
    .where('policyId', '=', policyId)
    .where('id', '<>', jurisdictionId)
    .limit(1)
    .executeTakeFirst();
  return other !== undefined;
}

/**
 * The instant to publish or withdraw at: now, and always after everything that was published or withdrawn before,
 * whatever the clocks of the instances say. Call it under the publishing lock.
 */
export async function instantAfter(tx: Tx, now: Date): Promise<Date> {
  const row = await tx.db
    .selectFrom('Amendment')
    .select(({ fn }) => [
      fn.max('publishedAt').as('published'),
      fn.max('withdrawnAt').filterWhere('publishedAt', 'is not', null).as('withdrawn'),
    ])
    .where(sql<boolean>`published_at is not null`)
    .executeTakeFirstOrThrow();
  const last = Math.max(row.published?.getTime() ?? 0, row.withdrawn?.getTime() ?? 0);
  return new Date(Math.max(now.getTime(), last + 1));
}
