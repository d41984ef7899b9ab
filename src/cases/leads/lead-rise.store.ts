import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { LeadRow } from './lead.entity.js';
import type { LeadRiseRow } from './lead-rise.entity.js';

/** Open leads of a jurisdiction that nobody took up by their day, as far as a level is left above them. */
export async function unattendedLeads(
  db: Db,
  jurisdictionId: string,
  { before, top, limit }: { readonly before: LocalDate; readonly top: string; readonly limit: number },
): Promise<Pick<LeadRow, 'jurisdictionId' | 'id'>[]> {
  return await db
    .selectFrom('Lead')
    .select(['jurisdictionId', 'id'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('status', '=', 'OPEN')
    .where('dueOn', '<', before)
    .where('attendedBy', 'is', null)
    .where('level', '<>', top as never)
    .orderBy('dueOn')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** The lead, locked, if it is still open and nobody has taken it up. */
export async function lockUnattended(tx: Tx, { jurisdictionId, id }: RowKey): Promise<LeadRow | undefined> {
  return await tx.db
    .selectFrom('Lead')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .where('status', '=', 'OPEN')
    .where('attendedBy', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

export async function insertRise(tx: Tx, row: LeadRiseRow): Promise<void> {
  await tx.db.insertInto('LeadRise').values(row).execute();
}

/** How these leads rose, each lead's in order. */
export async function risesOfLeads(db: Db, keys: readonly RowKey[]): Promise<LeadRiseRow[]> {
  return await db
    .selectFrom('LeadRise as r')
    .selectAll()
    .where(hasOneOf('r', keys, 'lead_id'))
    .orderBy('r.risenOn')
    .execute();
}
