import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { StoredContentRow } from './attachment.entity.js';

export async function contentOf(
  db: Db,
  { jurisdictionId, id }: RowKey,
): Promise<StoredContentRow | undefined> {
  return await db
    .selectFrom('StoredContent')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/**
 * Writes a content unless the jurisdiction has the same already, and holds it until the transaction ends.
 * @returns the id of the content that is kept
 */
export async function keepContent(tx: Tx, row: StoredContentRow, bytes: Buffer | null): Promise<string> {
  const { jurisdictionId, id, sha256 } = row;
  const inserted = await tx.db
    .insertInto('StoredContent')
    .values(row)
    .onConflict((conflict) => conflict.columns(['jurisdictionId', 'sha256']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted !== undefined) {
    if (bytes !== null)
      await tx.db.insertInto('ContentBytes').values({ jurisdictionId, id, bytes }).execute();
    return id;
  }
  const { id: kept } = await tx.db
    .selectFrom('StoredContent')
    .select('id')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('sha256', '=', sha256)
    .forKeyShare()
    .executeTakeFirstOrThrow();
  return kept;
}

/** The encrypted bytes kept in the database. */
export async function bytesOf(db: Db, { jurisdictionId, id }: RowKey): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('ContentBytes')
    .select('bytes')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined || row.bytes === null ? undefined : Buffer.from(row.bytes);
}

/**
 * Removes a content that no attachment needs any longer, its key with it.
 * @returns what was removed, or undefined while somebody needs it
 */
export async function dropContent(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
): Promise<StoredContentRow | undefined> {
  const row = await tx.db
    .selectFrom('StoredContent')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  const needed = await tx.db
    .selectFrom('Attachment')
    .select('id')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('contentId', '=', id)
    .limit(1)
    .executeTakeFirst();
  if (row === undefined || needed !== undefined) return undefined;
  for (const table of ['ContentBytes', 'StoredContent'] as const) {
    await tx.db.deleteFrom(table).where('jurisdictionId', '=', jurisdictionId).where('id', '=', id).execute();
  }
  return row;
}
