import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { OfficerRow } from '../../jurisdictions/officer.entity.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { RecusalRow } from './recusal.entity.js';

/** The officer with everything that duties are separated by, or undefined. */
export async function findOfficerRow(
  db: Db,
  { jurisdictionId, id }: RowKey,
): Promise<OfficerRow | undefined> {
  return await db
    .selectFrom('Officer')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Records that an officer stands back; once is enough. */
export async function insertRecusal(tx: Tx, row: RecusalRow): Promise<void> {
  await tx.db
    .insertInto('Recusal')
    .values(row)
    .onConflict((conflict) => conflict.columns(['jurisdictionId', 'caseId', 'officerId']).doNothing())
    .execute();
}

/** Whether the person behind this officer stood back from the case, under whatever account. */
export async function isRecused(
  db: Db,
  { jurisdictionId, id: caseId }: RowKey,
  officer: { readonly officerId: string; readonly personIndex: string | null },
): Promise<boolean> {
  const row = await db
    .selectFrom('Recusal as r')
    .innerJoin('Officer as o', (join) =>
      join.onRef('o.jurisdictionId', '=', 'r.jurisdictionId').onRef('o.id', '=', 'r.officerId'),
    )
    .select('r.officerId')
    .where('r.jurisdictionId', '=', jurisdictionId)
    .where('r.caseId', '=', caseId)
    .where((eb) =>
      eb.or([
        eb('r.officerId', '=', officer.officerId),
        ...(officer.personIndex === null ? [] : [eb('o.personIndex', '=', officer.personIndex)]),
      ]),
    )
    .executeTakeFirst();
  return row !== undefined;
}
