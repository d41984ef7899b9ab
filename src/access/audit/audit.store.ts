import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { insertRows } from '../../database/write-rows.js';
import type { AuditEntrySummary } from './audit.entity.js';
import { type AuditActor, type AuditNote, auditFields } from './audit.js';
import { entryText } from './audit-chain.js';

/** Which entries of a jurisdiction's audit; every part that is given must hold. */
export interface AuditFilter {
  readonly jurisdictionId: string;
  readonly objectType?: string | undefined;
  readonly objectId?: string | undefined;
  /** The subject of the actor's sign-in. */
  readonly actor?: string | undefined;
  readonly operation?: string | undefined;
  /** The first instant. */
  readonly from?: Date | undefined;
  /** The first instant no longer wanted. */
  readonly until?: Date | undefined;
}

const COLUMNS = [
  'jurisdictionId',
  'id',
  'at',
  'actor',
  'actorName',
  'role',
  'operation',
  'objectType',
  'objectId',
  'detail',
  'requestId',
] as const;

/**
 * Writes an act into the audit within the act's own transaction: neither stands without the other. The row carries the
 * proof that the service wrote it; its place in the chain follows within seconds.
 */
export async function audit(tx: Tx, actor: AuditActor, note: AuditNote): Promise<void> {
  const fields = auditFields(actor, note);
  await insertRows(tx, 'AuditEntry', [{ ...fields, mac: tx.stamp(entryText(fields)) }]);
}

/** A page of the audit, newest first, one more than asked for when there are more. */
export async function listAuditEntries(
  db: Db,
  filter: AuditFilter,
  page: { readonly first: number; readonly afterId: string | null },
): Promise<AuditEntrySummary[]> {
  let query = db
    .selectFrom('AuditEntry')
    .select(COLUMNS)
    .where('jurisdictionId', '=', filter.jurisdictionId)
    .orderBy('id', 'desc')
    .limit(page.first + 1);
  if (page.afterId !== null) query = query.where('id', '<', BigInt(page.afterId));
  for (const property of ['objectType', 'objectId', 'actor', 'operation'] as const) {
    const wanted = filter[property];
    if (wanted !== undefined) query = query.where(property, '=', wanted);
  }
  if (filter.from !== undefined) query = query.where('at', '>=', filter.from);
  if (filter.until !== undefined) query = query.where('at', '<', filter.until);
  return await query.execute();
}

/** One entry, or null. */
export async function findAuditEntry(
  db: Db,
  key: { readonly jurisdictionId: string; readonly id: string },
): Promise<AuditEntrySummary | null> {
  const row = await db
    .selectFrom('AuditEntry')
    .select(COLUMNS)
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', BigInt(key.id))
    .executeTakeFirst();
  return row ?? null;
}
