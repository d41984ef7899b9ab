import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { ApiKeyRow } from './api-key.entity.js';

/** Which key: the jurisdiction that issued it, and its id. */
export type ApiKeyRef = Pick<ApiKeyRow, 'jurisdictionId' | 'id'>;

/** A key without the hash of its secret: what officers may see of it. */
export type ApiKeySummary = Omit<ApiKeyRow, 'keyHash'>;

const SUMMARY = [
  'jurisdictionId',
  'id',
  'name',
  'scopes',
  'jurisdictionIds',
  'expiresAt',
  'revokedAt',
  'createdAt',
  'createdBy',
] as const;

/** The key with this id, hash included, or null. */
export async function findApiKey(db: Db, id: string): Promise<ApiKeyRow | null> {
  const row = await db
    .selectFrom('ApiKey')
    .select([...SUMMARY, 'keyHash'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** Adds a key. */
export async function insertApiKey(tx: Tx, row: ApiKeyRow): Promise<void> {
  await tx.db.insertInto('ApiKey').values(row).execute();
}

/** Ends a key of the jurisdiction at the instant, unless it had ended before; null when there is no such key. */
export async function endApiKey(tx: Tx, key: ApiKeyRef, at: Date): Promise<ApiKeySummary | null> {
  const row = await tx.db
    .updateTable('ApiKey')
    .set({ revokedAt: sql<Date>`coalesce(revoked_at, ${at})` })
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .returning(SUMMARY)
    .executeTakeFirst();
  return row ?? null;
}

/** A page of a jurisdiction's keys, newest first, one more than asked for when there are more. */
export async function listApiKeys(
  db: Db,
  jurisdictionId: string,
  page: { readonly first: number; readonly afterId: string | null },
): Promise<ApiKeySummary[]> {
  let query = db
    .selectFrom('ApiKey')
    .select(SUMMARY)
    .where('jurisdictionId', '=', jurisdictionId)
    .orderBy('id', 'desc')
    .limit(page.first + 1);
  if (page.afterId !== null) query = query.where('id', '<', page.afterId);
  return await query.execute();
}

/** A key as officers see it, or null. */
export async function findApiKeySummary(db: Db, key: ApiKeyRef): Promise<ApiKeySummary | null> {
  const row = await db
    .selectFrom('ApiKey')
    .select(SUMMARY)
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .executeTakeFirst();
  return row ?? null;
}
