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

/** The first and the last sealed text of a column, which are the oldest and the newest of their jurisdictions. */
export async function outermostTexts(
  db: Db,
  { table, column, indexColumn }: SealedColumn,
): Promise<SealedText[]> {
  const text = sql.ref(column);
  const index = indexColumn === null ? sql`null::text` : sql.ref(indexColumn);
  const end = (order: 'asc' | 'desc') => sql`
    (select jurisdiction_id as "jurisdictionId", id, ${text} as sealed, ${index} as index
       from ${sql.table(table)} where ${text} is not null
      order by jurisdiction_id ${sql.raw(order)}, id ${sql.raw(order)} limit 1)`;
  const { rows } = await sql<SealedText>`${end('asc')} union all ${end('desc')}`.execute(db);
  return rows;
}

/**
 * Puts new texts in the place of those that are still there; a text that somebody changed meanwhile is left alone.
 * @returns the rows that were changed
 */
export async function replaceTexts(
  tx: Tx | Database,
  { table, column }: SealedColumn,
  texts: readonly Resealed[],
): Promise<TextKey[]> {
  const list = <Key extends keyof Resealed>(key: Key) => texts.map((text) => text[key]);
  return await tx.execute<TextKey>(
    `update "${table}" t set "${column}" = v.resealed
       from unnest($1::text[], $2::uuid[], $3::text[], $4::text[]) as v(jurisdiction_id, id, sealed, resealed)
      where t.jurisdiction_id = v.jurisdiction_id and t.id = v.id and t."${column}" = v.sealed
      returning t.jurisdiction_id, t.id`,
    [list('jurisdictionId'), list('id'), list('sealed'), list('resealed')],
  );
}
