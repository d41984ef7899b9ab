import { sql } from 'kysely';
import type { Database, Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { SealedColumn } from './sealed-columns.js';

/** A sealed text with the row it stands in. */
export interface SealedText {
  readonly jurisdictionId: string;
  readonly id: string;
  readonly sealed: string;
  /** The blind index beside it; null where the column has none. */
  readonly index: string | null;
}

export interface Resealed extends SealedText {
  readonly resealed: string;
  /** The blind index under the current key; null where the column has none. */
  readonly reindexed: string | null;
}

/** A place in the order of a table's key. */
export type TextKey = Pick<SealedText, 'jurisdictionId' | 'id'>;

export const FIRST_KEY: TextKey = { jurisdictionId: '', id: '00000000-0000-0000-0000-000000000000' };

/**
 * The sealed texts of a column behind a place, by key.
 * @param except texts that begin so are left out: those under the current key; null = none
 */
export async function sealedTexts(
  db: Db,
  { table, column, indexColumn }: SealedColumn,
  {
    after,
    limit,
    except,
  }: { readonly after: TextKey; readonly limit: number; readonly except: string | null },
): Promise<SealedText[]> {
  const text = sql.ref(column);
  const index = indexColumn === null ? sql`null::text` : sql.ref(indexColumn);
  const isWanted = except === null ? sql`true` : sql`not starts_with(${text}, ${except})`;
  const { rows } = await sql<SealedText>`
    select jurisdiction_id as "jurisdictionId", id, ${text} as sealed, ${index} as index
      from ${sql.table(table)}
     where (jurisdiction_id, id) > (${after.jurisdictionId}, ${after.id}::uuid)
       and ${text} is not null and ${isWanted}
     order by jurisdiction_id, id
     limit ${limit}`.execute(db);
  return rows;
}

/** So many rows at either end of a table are looked through for a sealed text, since few rows have one in some columns. */
const OUTERMOST_ROWS = 1_000;

/**
 * The first and the last sealed text of a column among the outermost rows of its table, which are the oldest and the newest
 * of their jurisdictions; none where those rows have none.
 */
export async function outermostTexts(
  db: Db,
  { table, column, indexColumn }: SealedColumn,
): Promise<SealedText[]> {
  const text = sql.ref(column);
  const index = indexColumn === null ? sql`null::text` : sql.ref(indexColumn);
  const end = (order: 'asc' | 'desc') => sql`
    (select * from
       (select jurisdiction_id as "jurisdictionId", id, ${text} as sealed, ${index} as index
          from ${sql.table(table)}
         order by jurisdiction_id ${sql.raw(order)}, id ${sql.raw(order)} limit ${sql.lit(OUTERMOST_ROWS)}) outermost
      where sealed is not null limit 1)`;
  const { rows } = await sql<SealedText>`${end('asc')} union all ${end('desc')}`.execute(db);
  return rows;
}

/**
 * Puts new texts in the place of those that are still there; a text that somebody changed meanwhile is left alone.
 * @returns the rows that were changed
 */
export async function replaceTexts(
  tx: Tx | Database,
  { table, column, indexColumn, indexBefore }: SealedColumn,
  texts: readonly Resealed[],
): Promise<TextKey[]> {
  const list = <Key extends keyof Resealed>(key: Key) => texts.map((text) => text[key]);
  const index = indexColumn === null ? '' : `, "${indexColumn}" = v.reindexed`;
  // Of the row as it was: on the right of "=" stand the values before the update.
  const before =
    indexBefore === undefined
      ? ''
      : `, "${indexBefore}" = case when t."${indexColumn}" = v.reindexed then t."${indexBefore}" else t."${indexColumn}" end`;
  return await tx.execute<TextKey>(
    `update "${table}" t set "${column}" = v.resealed${index}${before}
       from unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::text[])
              as v(jurisdiction_id, id, sealed, resealed, reindexed)
      where t.jurisdiction_id = v.jurisdiction_id and t.id = v.id and t."${column}" = v.sealed
      returning t.jurisdiction_id, t.id`,
    [list('jurisdictionId'), list('id'), list('sealed'), list('resealed'), list('reindexed')],
  );
}

/** How many indexes have no sealed text beside them from which they could be made anew. */
export async function countUnsealed(db: Db, { table, column, indexColumn }: SealedColumn): Promise<number> {
  if (indexColumn === null) return 0;
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${sql.table(table)}
     where ${sql.ref(indexColumn)} is not null and ${sql.ref(column)} is null`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Forgets the indexes under the key before, once nothing is compared with them any more. */
export async function forgetIndexesBefore(
  tx: Tx | Database,
  { table, indexBefore }: SealedColumn,
): Promise<void> {
  if (indexBefore === undefined) return;
  await tx.execute(`update "${table}" set "${indexBefore}" = null where "${indexBefore}" is not null`);
}
