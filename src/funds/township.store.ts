import type { Db } from '../database/entities.js';

/** The first of the ids that is no township or street of the jurisdiction; null when all are. */
export async function firstUnknownTownship(
  db: Db,
  jurisdictionId: string,
  ids: readonly string[],
): Promise<string | null> {
  for (const id of ids) if (!(await isTownship(db, jurisdictionId, id))) return id;
  return null;
}

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
