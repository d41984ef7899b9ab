import type { Actor } from '../../access/actor.js';
import { reaches } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf } from '../../jurisdictions/within-reach.store.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { LeadRow } from './lead.entity.js';
import { leadNotOpen, unknownLead } from './lead.js';

export async function insertLead(tx: Tx, row: LeadRow): Promise<void> {
  await tx.db.insertInto('Lead').values(row).execute();
}

/** The leads with these keys, in no order. */
export async function findLeads(db: Db, keys: readonly RowKey[]): Promise<LeadRow[]> {
  if (keys.length === 0) return [];
  return await db.selectFrom('Lead as l').selectAll().where(hasOneOf('l', keys)).execute();
}

/** The lead, locked until the transaction ends: open and within the officer's reach, or the refusal. */
export async function lockOpenLead(
  tx: Tx,
  { reach }: Pick<Actor, 'reach'>,
  key: RowKey,
  path: readonly string[],
): Promise<Result<LeadRow, Problem>> {
  const lead =
    key.jurisdictionId === reach.jurisdictionId
      ? await tx.db
          .selectFrom('Lead')
          .selectAll()
          .where('jurisdictionId', '=', key.jurisdictionId)
          .where('id', '=', key.id)
          .forNoKeyUpdate()
          .executeTakeFirst()
      : undefined;
  if (lead === undefined || !reaches(reach, lead)) return err(unknownLead(path));
  return lead.status === 'OPEN' ? ok(lead) : err(leadNotOpen(lead.status, path));
}

/** Ends the lead in an application. */
export async function markLeadApplied(
  tx: Tx,
  { today, officerId }: Pick<Actor, 'today' | 'officerId'>,
  key: RowKey,
  applicationId: string,
): Promise<void> {
  await changeLead(tx, key, { status: 'APPLICATION', applicationId, closedOn: today, closedBy: officerId });
}

export async function changeLead(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  change: Partial<Omit<LeadRow, 'jurisdictionId' | 'id' | 'createdBy' | 'createdAt'>>,
): Promise<void> {
  await tx.db
    .updateTable('Lead')
    .set(change)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}
