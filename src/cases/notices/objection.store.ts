import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf } from '../../jurisdictions/within-reach.store.js';
import type { ObjectionRow } from './objection.entity.js';
import type { ObjectionStatus } from './objection.js';

export async function insertObjection(tx: Tx, row: ObjectionRow): Promise<void> {
  await tx.db.insertInto('Objection').values(row).execute();
}

export async function findObjection(db: Db, key: RowKey): Promise<ObjectionRow | undefined> {
  return await db
    .selectFrom('Objection')
    .selectAll()
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .executeTakeFirst();
}

/** The objections of these cases, the earliest first. */
export async function objectionsOfCases(db: Db, keys: readonly RowKey[]): Promise<ObjectionRow[]> {
  return await db
    .selectFrom('Objection as o')
    .selectAll()
    .where(hasOneOf('o', keys, 'case_id'))
    .orderBy('o.id')
    .execute();
}

/** Settles an objection that is still open; answers whether it was. */
export async function settleOpenObjection(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  { today, officerId }: Pick<Actor, 'today' | 'officerId'>,
  { status, finding }: { readonly status: Exclude<ObjectionStatus, 'OPEN'>; readonly finding: string },
): Promise<boolean> {
  const settled = await tx.db
    .updateTable('Objection')
    .set({ status, finding, settledOn: today, settledBy: officerId })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .where('status', '=', 'OPEN')
    .executeTakeFirst();
  return settled.numUpdatedRows === 1n;
}

/** Dismisses whatever is open against a case that ends undecided. */
export async function dismissOpenObjections(
  tx: Tx,
  { jurisdictionId, id: caseId }: RowKey,
  { today, officerId }: Pick<Actor, 'today' | 'officerId'>,
  finding: string,
): Promise<void> {
  await tx.db
    .updateTable('Objection')
    .set({ status: 'DISMISSED', finding, settledOn: today, settledBy: officerId })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('caseId', '=', caseId)
    .where('status', '=', 'OPEN')
    .execute();
}
