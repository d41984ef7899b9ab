import type { Db } from '../database/entities.js';
import type { RowKey } from '../jurisdictions/row-key.js';

/** Blind index of the officer's own resident id; null when it is not on record. */
export async function personIndexOf(db: Db, { jurisdictionId, id }: RowKey): Promise<string | null> {
  const row = await db
    .selectFrom('Officer')
    .select('personIndex')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.personIndex ?? null;
}
