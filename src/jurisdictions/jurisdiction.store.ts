import { sql } from 'kysely';
import type { Db } from '../database/entities.js';
import type { JurisdictionRow } from './jurisdiction.entity.js';
import type { Page, RowKey } from './row-key.js';
import { isOneOf } from './within-reach.store.js';

/** The jurisdictions in the order of their ids, `first + 1` of them after the cursor's id. */
export async function listJurisdictions(db: Db, { first, after }: Page): Promise<JurisdictionRow[]> {
  let query = db
    .selectFrom('Jurisdiction')
    .selectAll()
    .orderBy('id')
    .limit(first + 1);
  if (after !== null) query = query.where('id', '>', String(after[0]));
  return await query.execute();
}

/** The jurisdictions with these ids, in no order. */
export async function findJurisdictions(db: Db, keys: readonly RowKey[]): Promise<JurisdictionRow[]> {
  return await db
    .selectFrom('Jurisdiction as j')
    .selectAll()
    .where(
      isOneOf(
        sql.ref('j.id'),
        keys.map(({ id }) => id),
      ),
    )
    .execute();
}
