import { sql } from 'kysely';
import type { Reach } from '../../access/viewer.js';
import type { Db } from '../../database/entities.js';
import type { Page } from '../../jurisdictions/row-key.js';
import { isOneOf } from '../../jurisdictions/within-reach.store.js';

/** Tables of a township's rows that have a status. */
type Listed = 'replenishment_request' | 'voucher';

/** A page of the rows of a table within reach, newest first, one more than asked for when there are more. */
export async function newestOfStatus<Row>(
  db: Db,
  table: Listed,
  {
    reach: { jurisdictionId, townshipIds },
    status,
  }: { readonly reach: Reach; readonly status: string | null },
  { first, after }: Page,
): Promise<Row[]> {
  const id = after?.[0] ?? null;
  const { rows } = await sql<Row>`
    select * from ${sql.table(table)}
    where jurisdiction_id = ${jurisdictionId}
      ${townshipIds === null ? sql`` : sql`and ${isOneOf(sql.ref('township_id'), townshipIds)}`}
      ${status === null ? sql`` : sql`and status = ${status}`}
      ${id === null ? sql`` : sql`and id < ${id}::uuid`}
    order by id desc limit ${first + 1}`.execute(db);
  return rows;
}
