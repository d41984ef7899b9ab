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

/** Open leads without a day because the calendar did not know the year, each with the day on which its level got it. */
export async function leadsOfUnknownDay(
  tx: Tx,
  jurisdictionId: string,
  limit: number,
): Promise<readonly (RowKey & { readonly from: LocalDate })[]> {
  const leads = await tx.db
    .selectFrom('Lead as l')
    .select((eb) => [
      'l.jurisdictionId',
      'l.id',
      'l.reportedOn',
      eb
        .selectFrom('LeadRise as r')
        .select((one) => one.fn.max('r.risenOn').as('risenOn'))
        .whereRef('r.jurisdictionId', '=', 'l.jurisdictionId')
        .whereRef('r.leadId', '=', 'l.id')
        .as('risenOn'),
    ])
    .where('l.jurisdictionId', '=', jurisdictionId)
    .where('l.status', '=', 'OPEN')
    .where('l.dueUnknown', '=', 'CALENDAR_YEAR_UNKNOWN')
    .orderBy('l.id')
    .limit(limit)
    .forNoKeyUpdate()
    .execute();
  return leads.map(({ reportedOn, risenOn, ...key }) => ({ ...key, from: risenOn ?? reportedOn }));
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
