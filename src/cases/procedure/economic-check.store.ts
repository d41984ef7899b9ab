import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf } from '../../jurisdictions/within-reach.store.js';
import type { EconomicCheckRow } from './economic-check.entity.js';

export async function insertCheck(tx: Tx, row: EconomicCheckRow): Promise<void> {
  await tx.db.insertInto('EconomicCheck').values(row).execute();
}

/** The check of a case: the latest, where a case was checked again. */
export async function checkOfCase(
  db: Db,
  { jurisdictionId, id: caseId }: RowKey,
): Promise<EconomicCheckRow | undefined> {
  return await db
    .selectFrom('EconomicCheck')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('caseId', '=', caseId)
    .orderBy('round', 'desc')
    .orderBy('attempt', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The checks of these cases, the latest of each in front. */
export async function checksOfCases(db: Db, keys: readonly RowKey[]): Promise<EconomicCheckRow[]> {
  return await db
    .selectFrom('EconomicCheck as k')
    .selectAll()
    .where(hasOneOf('k', keys, 'case_id'))
    .orderBy('k.round', 'desc')
    .orderBy('k.attempt', 'desc')
    .execute();
}

export async function answerCheck(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  answer: Pick<EconomicCheckRow, 'result' | 'completedOn' | 'completedBy' | 'findings' | 'validUntil'>,
): Promise<void> {
  await tx.db
    .updateTable('EconomicCheck')
    .set(answer)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}
