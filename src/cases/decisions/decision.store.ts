import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf } from '../../jurisdictions/within-reach.store.js';
import type { DecisionRow } from './decision.entity.js';

/** @throws unique violation `decision_case_sequence_key` when the case was decided in between */
export async function insertDecision(tx: Tx, row: DecisionRow): Promise<void> {
  await tx.db.insertInto('Decision').values(row).execute();
}

/** The number that the next decision of the case gets; the case is locked. */
export async function nextSequence(tx: Tx, { jurisdictionId, id: caseId }: RowKey): Promise<number> {
  const { last } = await tx.db
    .selectFrom('Decision')
    .select((eb) => eb.fn.max('sequence').as('last'))
    .where('jurisdictionId', '=', jurisdictionId)
    .where('caseId', '=', caseId)
    .executeTakeFirstOrThrow();
  return Number(last ?? 0) + 1;
}

/** The decisions with these keys, in no order. */
export async function findDecisions(db: Db, keys: readonly RowKey[]): Promise<DecisionRow[]> {
  if (keys.length === 0) return [];
  return await db.selectFrom('Decision as d').selectAll().where(hasOneOf('d', keys)).execute();
}

/** The decisions of these cases, each case's in order. */
export async function decisionsOfCases(db: Db, keys: readonly RowKey[]): Promise<DecisionRow[]> {
  return await db
    .selectFrom('Decision as d')
    .selectAll()
    .where(hasOneOf('d', keys, 'case_id'))
    .orderBy('d.sequence')
    .execute();
}
