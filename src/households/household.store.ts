import type { Tx } from '../database/database.js';
import type { Db } from '../database/entities.js';
import type { RowChange } from '../database/row.js';
import { insertRows } from '../database/write-rows.js';
import type { RowKey } from '../jurisdictions/row-key.js';
import { hasOneOf } from '../jurisdictions/within-reach.store.js';
import type { HouseholdRow, HouseholdSchema } from './household.entity.js';

/** The household, locked until the transaction ends: one change of a household at a time. */
export async function lockHousehold(tx: Tx, key: RowKey): Promise<HouseholdRow | undefined> {
  return await tx.db
    .selectFrom('Household')
    .selectAll()
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

export async function insertHousehold(tx: Tx, row: HouseholdRow): Promise<void> {
  await insertRows(tx, 'Household', [row]);
}

/** Changes the household and counts its version up; answers it as it is then. */
export async function changeHousehold(
  tx: Tx,
  key: RowKey,
  change: Omit<RowChange<typeof HouseholdSchema>, 'version' | 'jurisdictionId' | 'id'>,
): Promise<HouseholdRow> {
  return await tx.db
    .updateTable('Household')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** The households with these keys, in no order. */
export async function findHouseholds(db: Db, keys: readonly RowKey[]): Promise<HouseholdRow[]> {
  return await db.selectFrom('Household as h').selectAll().where(hasOneOf('h', keys)).execute();
}
