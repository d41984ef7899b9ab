import type { Reach } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf, withinReach } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { ChasingRow } from './chasing.entity.js';
import type { ChasingStatus } from './chasing.js';

/** Which chasings; every part that is given must hold. */
export interface ChasingFilter {
  readonly status?: ChasingStatus | undefined;
  /** Addressed to this office. */
  readonly officeId?: string | undefined;
  /** Not answered, and due before this day. */
  readonly overdueOn?: LocalDate | undefined;
}

export async function insertChasing(tx: Tx, row: ChasingRow): Promise<void> {
  await tx.db.insertInto('Chasing').values(row).execute();
}

/** The chasing, locked until the transaction ends. */
export async function lockChasing(tx: Tx, { jurisdictionId, id }: RowKey): Promise<ChasingRow | undefined> {
  return await tx.db
    .selectFrom('Chasing')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

export async function changeChasing(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  change: Partial<ChasingRow>,
): Promise<void> {
  await tx.db
    .updateTable('Chasing')
    .set(change)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

/** The chasings with these keys within reach, in no order. */
export async function findChasings(db: Db, reach: Reach, keys: readonly RowKey[]): Promise<ChasingRow[]> {
  return await db
    .selectFrom('Chasing as h')
    .selectAll()
    .where(hasOneOf('h', keys))
    .where(withinReach(reach, 'h'))
    .execute();
}

/** The chasings of these cases, each case's the latest first. */
export async function chasingsOfCases(db: Db, keys: readonly RowKey[]): Promise<ChasingRow[]> {
  return await db
    .selectFrom('Chasing as h')
    .selectAll()
    .where(hasOneOf('h', keys, 'case_id'))
    .orderBy('h.openedOn', 'desc')
    .orderBy('h.id', 'desc')
    .execute();
}

/** A page of the chasings within reach, those due first in front, `first + 1` of them after the cursor's key. */
export async function listChasings(
  db: Db,
  reach: Reach,
  { status, officeId, overdueOn }: ChasingFilter,
  { first, after }: Page,
): Promise<ChasingRow[]> {
  let query = db
    .selectFrom('Chasing as h')
    .selectAll()
    .where(withinReach(reach, 'h'))
    .orderBy('h.dueOn')
    .orderBy('h.id')
    .limit(first + 1);
  if (status !== undefined) query = query.where('h.status', '=', status);
  if (officeId !== undefined) query = query.where('h.officeId', '=', officeId);
  if (overdueOn !== undefined) query = query.where('h.status', '=', 'OPEN').where('h.dueOn', '<', overdueOn);
  if (after !== null) {
    const [dueOn, id] = after as [LocalDate, string];
    query = query.where((where) =>
      where.or([
        where('h.dueOn', '>', dueOn),
        where.and([where('h.dueOn', '=', dueOn), where('h.id', '>', id)]),
      ]),
    );
  }
  return await query.execute();
}
