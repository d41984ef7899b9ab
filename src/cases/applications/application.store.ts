import { byKey, together } from '../../database/batch.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { insertRows } from '../../database/write-rows.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf } from '../../jurisdictions/within-reach.store.js';
import type { ApplicationRow } from './application.entity.js';

export async function insertApplication(tx: Tx, row: ApplicationRow): Promise<void> {
  await insertRows(tx, 'Application', [row]);
}

export const findApplication = together<RowKey, ApplicationRow | undefined>(async (db, keys) =>
  byKey(keys, await findApplications(db, keys), { key: ({ id }) => id, row: ({ id }) => id }),
);

/** The applications with these keys, in no order. */
export async function findApplications(db: Db, keys: readonly RowKey[]): Promise<ApplicationRow[]> {
  return await db.selectFrom('Application as a').selectAll().where(hasOneOf('a', keys)).execute();
}
