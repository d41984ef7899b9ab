import type { Db } from '../database/entities.js';

/** Whether the jurisdiction has a township or street of this id. */
export async function isTownship(db: Db, jurisdictionId: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('Organisation')
    .select('id')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .where('level', '=', 'TOWNSHIP')
    .executeTakeFirst();
  return row !== undefined;
}
