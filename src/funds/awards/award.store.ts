import { sql } from 'kysely';
import type { Reach } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf, isOneOf } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { AwardRow } from './award.entity.js';
import { type AwardOrder, type AwardStatus, RAN_OUT } from './award.js';

/** Which awards; every part that is given must hold. */
export interface AwardFilter {
  readonly programme?: string | undefined;
  readonly status?: AwardStatus | undefined;
  readonly townshipId?: string | undefined;
  readonly householdId?: string | undefined;
  readonly caseId?: string | undefined;
  /** Not ended, with a review due by this day (J1.4). */
  readonly reviewDueBy?: LocalDate | undefined;
}

/** A page of the awards within reach, one more than asked for when there are more. */
export async function listAwards(
  db: Db,
  { jurisdictionId, townshipIds }: Reach,
  { reviewDueBy, ...filter }: AwardFilter,
  order: AwardOrder,
  { first, after }: Page,
): Promise<AwardRow[]> {
  let query = db
    .selectFrom('Award')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .limit(first + 1);
  if (townshipIds !== null) query = query.where(isOneOf(sql.ref('township_id'), townshipIds));
  for (const [column, value] of Object.entries(filter) as [keyof typeof filter, string | undefined][]) {
    if (value !== undefined) query = query.where(column, '=', value as never);
  }
  if (reviewDueBy !== undefined) {
    query = query.where('status', '<>', 'ENDED').where('reviewDueOn', '<=', reviewDueBy);
  }
  if (order === 'NEWEST') {
    const id = after?.[0] ?? null;
    if (id !== null) query = query.where('id', '<', id);
    return await query.orderBy('id', 'desc').execute();
  }
  const [dueOn, id] = after ?? [];
  if (dueOn != null && id != null) {
    query = query.where(sql<boolean>`(review_due_on, id) > (${dueOn}::date, ${id}::uuid)`);
  }
  return await query.where('reviewDueOn', 'is not', null).orderBy('reviewDueOn').orderBy('id').execute();
}

/** The award, or null when it does not exist or its township lies out of reach. */
export async function findAward(
  db: Db,
  { jurisdictionId, townshipIds }: Reach,
  key: RowKey,
): Promise<AwardRow | null> {
  const [row] = key.jurisdictionId === jurisdictionId ? await findAwards(db, [key]) : [];
  if (row === undefined) return null;
  return townshipIds === null || townshipIds.includes(row.townshipId) ? row : null;
}

/** The awards with these ids, in any order. */
export async function findAwards(db: Db, keys: readonly RowKey[]): Promise<AwardRow[]> {
  if (keys.length === 0) return [];
  return await db.selectFrom('Award').selectAll().where(hasOneOf('award', keys)).execute();
}

/** All awards of these cases or households, newest first. */
export async function awardsOf(
  db: Db,
  owner: 'caseId' | 'householdId',
  owners: readonly RowKey[],
): Promise<AwardRow[]> {
  if (owners.length === 0) return [];
  return await db
    .selectFrom('Award')
    .selectAll()
    .where(hasOneOf('award', owners, owner === 'caseId' ? 'case_id' : 'household_id'))
    .orderBy('id', 'desc')
    .execute();
}

/** The award, locked until the transaction ends; null when the jurisdiction has none of this id. */
export async function lockAward(tx: Tx, { jurisdictionId, id }: RowKey): Promise<AwardRow | null> {
  const row = await tx.db
    .selectFrom('Award')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** @throws unique violations `award_decision_key`, `award_live_key`; foreign key violations */
export async function insertAward(tx: Tx, award: AwardRow): Promise<void> {
  await tx.db.insertInto('Award').values(award).execute();
}

/** Changes how an award stands, and answers it. */
export async function updateAward(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  change: Partial<
    Pick<AwardRow, 'status' | 'statusReason' | 'activeUntil' | 'payeePersonId' | 'reviewDueOn' | 'townshipId'>
  >,
): Promise<AwardRow> {
  return await tx.db
    .updateTable('Award')
    .set(change)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Turns awards of a programme whose last day has passed into ended ones. */
export async function endAwardsThatRanOut(
  tx: Tx,
  { jurisdictionId, programme, today, payeePersonId }: EndedScope,
): Promise<void> {
  let query = tx.db
    .updateTable('Award')
    .set({ status: 'ENDED', statusReason: sql`coalesce(status_reason, ${RAN_OUT})` })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('programme', '=', programme)
    .where('kind', '=', 'RECURRING')
    .where('status', '<>', 'ENDED')
    .where('activeUntil', '<', today);
  if (payeePersonId !== undefined) query = query.where('payeePersonId', '=', payeePersonId);
  await query.execute();
}

interface EndedScope {
  readonly jurisdictionId: string;
  readonly programme: string;
  readonly today: LocalDate;
  readonly payeePersonId?: string;
}
