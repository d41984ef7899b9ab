import type { Tx } from '../database/database.js';
import type { Db } from '../database/entities.js';
import type { RowKey } from '../jurisdictions/row-key.js';
import type { ImportItemRow, ImportJobRow } from './import-job.entity.js';
import type { ItemStatus } from './import-job.js';

const ROWS_AT_ONCE = 500;

/** What an item came to. */
export interface ItemOutcome
  extends Pick<ImportItemRow, 'problems' | 'madeId' | 'changeOutcome' | 'pickupCodeSealed'> {
  readonly itemStatus: Exclude<ItemStatus, 'WAITING'>;
}

/** The job for the same file of the same officer, if there is one. */
export async function findSameJob(
  db: Db,
  job: Pick<ImportJobRow, 'jurisdictionId' | 'requestedBy' | 'kind' | 'sha256' | 'dryRun'>,
): Promise<ImportJobRow | undefined> {
  return await db
    .selectFrom('ImportJob')
    .selectAll()
    .where('jurisdictionId', '=', job.jurisdictionId)
    .where('requestedBy', '=', job.requestedBy)
    .where('kind', '=', job.kind)
    .where('sha256', '=', job.sha256)
    .where('dryRun', '=', job.dryRun)
    .executeTakeFirst();
}

/** Whether the job was written; false when the same file is on record already. */
export async function insertJob(
  tx: Tx,
  job: ImportJobRow,
  items: readonly ImportItemRow[],
): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('ImportJob')
    .values(job)
    .onConflict((conflict) =>
      conflict.columns(['jurisdictionId', 'requestedBy', 'kind', 'sha256', 'dryRun']).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  if (inserted === undefined) return false;
  for (let from = 0; from < items.length; from += ROWS_AT_ONCE) {
    await tx.db
      .insertInto('ImportItem')
      .values(items.slice(from, from + ROWS_AT_ONCE))
      .execute();
  }
  return true;
}

/** The job, when this officer handed it in. */
export async function findOwnJob(
  db: Db,
  officerId: string,
  { jurisdictionId, id }: RowKey,
): Promise<ImportJobRow | undefined> {
  return await db
    .selectFrom('ImportJob')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .where('requestedBy', '=', officerId)
    .executeTakeFirst();
}

/** The next item that waits, locked; items that another call is at are passed over. */
export async function lockNextItem(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
): Promise<ImportItemRow | undefined> {
  return await tx.db
    .selectFrom('ImportItem')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('jobId', '=', id)
    .where('itemStatus', '=', 'WAITING')
    .orderBy('firstRow')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

/** Whether what these rows say was imported before. */
export async function wasImported(
  db: Db,
  jurisdictionId: string,
  rowIndexes: readonly string[],
): Promise<boolean> {
  const row = await db
    .selectFrom('ImportItem')
    .select('id')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('rowIndex', 'in', rowIndexes)
    .where('itemStatus', '=', 'CREATED')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** What became of an item that still waits; what its rows said is forgotten. */
export async function finishItem(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  outcome: ItemOutcome,
  doneAt: Date,
): Promise<void> {
  await tx.db
    .updateTable('ImportItem')
    .set({ ...outcome, doneAt, rowSealed: null })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .where('itemStatus', '=', 'WAITING')
    .execute();
}

/** How many items of a job there are in each status. */
export async function countItems(
  db: Db,
  { jurisdictionId, id }: RowKey,
): Promise<{ itemStatus: ItemStatus; count: number }[]> {
  const rows = await db
    .selectFrom('ImportItem')
    .select((eb) => ['itemStatus', eb.fn.countAll().as('count')])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('jobId', '=', id)
    .groupBy('itemStatus')
    .execute();
  return rows.map(({ itemStatus, count }) => ({ itemStatus, count: Number(count) }));
}

/** The items of a job that were dealt with, by row, `first + 1` behind a row. */
export async function listItems(
  db: Db,
  { jurisdictionId, id }: RowKey,
  { first, afterRow }: { readonly first: number; readonly afterRow: number },
): Promise<ImportItemRow[]> {
  return await db
    .selectFrom('ImportItem')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('jobId', '=', id)
    .where('itemStatus', '<>', 'WAITING')
    .where('firstRow', '>', afterRow)
    .orderBy('firstRow')
    .limit(first)
    .execute();
}
