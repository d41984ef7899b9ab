import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf } from '../../jurisdictions/within-reach.store.js';
import type { FollowUpRow } from './follow-up.entity.js';

export async function insertFollowUp(tx: Tx, row: FollowUpRow): Promise<void> {
  await tx.db.insertInto('FollowUp').values(row).execute();
}

/** The examination of the case that is not decided yet; there is at most one. */
export async function liveFollowUp(
  db: Db,
  { jurisdictionId, id: caseId }: RowKey,
): Promise<FollowUpRow | undefined> {
  return await db
    .selectFrom('FollowUp')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('caseId', '=', caseId)
    .where('status', '<>', 'DECIDED')
    .executeTakeFirst();
}

/** The examinations of these cases, each case's in order. */
export async function followUpsOfCases(db: Db, keys: readonly RowKey[]): Promise<FollowUpRow[]> {
  return await db
    .selectFrom('FollowUp as f')
    .selectAll()
    .where(hasOneOf('f', keys, 'case_id'))
    .orderBy('f.id')
    .execute();
}

export async function changeFollowUp(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  change: Partial<Omit<FollowUpRow, 'jurisdictionId' | 'id' | 'caseId'>>,
): Promise<void> {
  await tx.db
    .updateTable('FollowUp')
    .set(change)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}
