import { sql } from 'kysely';
import type { Db } from '../database/entities.js';
import type { Page } from './row-key.js';

/** Tables that are listed as a whole, the newest row first; an id tells when its row was made. */
type Listed = 'service_contract' | 'service_purchase';

/** A page of the rows of a jurisdiction, the newest first, one more than asked for when there are more. */
export async function newestFirst<Row>(
  db: Db,
  table: Listed,
  jurisdictionId: string,
  { first, after }: Page,
): Promise<Row[]> {
  const id = after?.[0] ?? null;
  const { rows } = await sql<Row>`
    select * from ${sql.table(table)}
    where jurisdiction_id = ${jurisdictionId} ${id === null ? sql`` : sql`and id < ${id}::uuid`}
    order by id desc limit ${first + 1}`.execute(db);
  return rows;
}
