import { sql } from 'kysely';
import type { Reach } from '../../access/viewer.js';
import type { Db } from '../../database/entities.js';
import type { Page } from '../../jurisdictions/row-key.js';
import { isOneOf, withinReach } from '../../jurisdictions/within-reach.store.js';
import type { LeadRow } from './lead.entity.js';
import type { LeadFilter } from './lead-filter.js';

/** A page of the leads within reach, the latest reported first, `first + 1` of them after the cursor's key. */
export async function listLeads(
  db: Db,
  reach: Reach,
  filter: LeadFilter,
  { first, after }: Page,
): Promise<LeadRow[]> {
  const {
    statuses,
    source,
    townshipId,
    villageId,
    reportedFrom,
    reportedUntil,
    overdueOn,
    level,
    unattended,
  } = filter;
  let query = db
    .selectFrom('Lead as l')
    .selectAll('l')
    .where(withinReach(reach, 'l'))
    .orderBy('l.reportedOn', 'desc')
    .orderBy('l.id', 'desc')
    .limit(first + 1);
  if (statuses !== undefined) query = query.where(isOneOf(sql.ref('l.status'), statuses));
  if (source !== undefined) query = query.where('l.source', '=', source);
  if (townshipId !== undefined) query = query.where('l.townshipId', '=', townshipId);
  if (villageId !== undefined) query = query.where('l.villageId', '=', villageId);
  if (reportedFrom !== undefined) query = query.where('l.reportedOn', '>=', reportedFrom);
  if (reportedUntil !== undefined) query = query.where('l.reportedOn', '<=', reportedUntil);
  if (overdueOn !== undefined) query = query.where('l.status', '=', 'OPEN').where('l.dueOn', '<', overdueOn);
  if (level !== undefined) query = query.where('l.level', '=', level);
  if (unattended === true) query = query.where('l.status', '=', 'OPEN').where('l.attendedBy', 'is', null);
  if (after !== null) {
    const [reportedOn, id] = after;
    query = query.where(sql<boolean>`(l.reported_on, l.id) < (${reportedOn}::date, ${id}::uuid)`);
  }
  return await query.execute();
}
