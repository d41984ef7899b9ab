import { sql } from 'kysely';
import type { Reach } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf, withinReach } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate, YearMonth } from '../../shared/local-date.js';
import type {
  RecoveryInstalmentRow,
  RecoveryItemRow,
  RecoveryReceiptRow,
  RecoveryRow,
} from './recovery.entity.js';
import { OPEN_RECOVERY_STATUSES, type PaidSum, type RecoveryCause, type RecoveryStatus } from './recovery.js';

/** Which recoveries; every part that is given must hold. */
export interface RecoveryFilter {
  readonly status?: RecoveryStatus | undefined;
  readonly cause?: RecoveryCause | undefined;
  readonly open?: boolean | undefined;
  readonly householdId?: string | undefined;
  readonly townshipId?: string | undefined;
  /** Answers that did not come, and instalments that were not paid, by the day before this one. */
  readonly overdueOn?: LocalDate | undefined;
  readonly writeOffProposed?: boolean | undefined;
}

/** A payment of the period with what a claim needs to know of it. */
export interface ClaimablePayment extends PaidSum {
  readonly paidOn: LocalDate;
  readonly caseId: string;
  /** The CLAIM that was booked when a sum paid first was disallowed, or null. */
  readonly claimTransferId: string | null;
}

/** What a household was paid of a programme in a period, oldest first, locked until the transaction ends. */
export async function lockPaidPayments(
  tx: Tx,
  {
    jurisdictionId,
    householdId,
    programme,
    from,
    until,
  }: {
    readonly jurisdictionId: string;
    readonly householdId: string;
    readonly programme: string;
    readonly from: LocalDate;
    readonly until: LocalDate;
  },
): Promise<ClaimablePayment[]> {
  const { rows } = await sql<ClaimablePayment>`
    select payment.id as "paymentId", payment.fund_id as "fundId", payment.case_id as "caseId",
      payment.period, payment.amount, payment.paid_on as "paidOn",
      (select claim.id from transfer claim
        where claim.jurisdiction_id = payment.jurisdiction_id and claim.kind = 'CLAIM'
          and claim.reverses_id = payment.post_transfer_id and payment.award_id is null) as "claimTransferId"
    from payment
    where payment.jurisdiction_id = ${jurisdictionId} and payment.household_id = ${householdId}::uuid
      and payment.programme = ${programme} and payment.status = 'PAID'
      and case when payment.period is null
        then payment.paid_on between ${from}::date and ${until}::date
        else payment.period between ${from.slice(0, 7) as YearMonth} and ${until.slice(0, 7) as YearMonth} end
    order by payment.paid_on, payment.id
    for update of payment`.execute(tx.db);
  return rows;
}

/** @throws unique violation `recovery_item_payment_key`: a payment is claimed already */
export async function insertRecovery(
  tx: Tx,
  recovery: RecoveryRow,
  items: readonly RecoveryItemRow[],
): Promise<void> {
  await tx.db.insertInto('Recovery').values(recovery).execute();
  await tx.db
    .insertInto('RecoveryItem')
    .values([...items])
    .execute();
}

/** The recovery, locked until the transaction ends; null when there is none within reach. */
export async function lockRecovery(tx: Tx, reach: Reach, key: RowKey): Promise<RecoveryRow | null> {
  const row = await tx.db
    .selectFrom('Recovery')
    .selectAll()
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .where(withinReach(reach, 'recovery'))
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Changes how a recovery stands, and answers it. */
export async function updateRecovery(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  change: Partial<Omit<RecoveryRow, 'jurisdictionId' | 'id' | 'householdId'>>,
): Promise<RecoveryRow> {
  return await tx.db
    .updateTable('Recovery')
    .set(change)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** What recoveries claim, the oldest payment first. */
export async function itemsOf(db: Db, recoveries: readonly RowKey[]): Promise<RecoveryItemRow[]> {
  if (recoveries.length === 0) return [];
  return await db
    .selectFrom('RecoveryItem')
    .selectAll()
    .where(hasOneOf('recovery_item', recoveries, 'recovery_id'))
    .orderBy('paidOn')
    .orderBy('paymentId')
    .execute();
}

/** Changes items of a recovery; `settled` is added to what was settled before. */
export async function updateItems(
  tx: Tx,
  { jurisdictionId, id: recoveryId }: RowKey,
  changes: readonly { readonly paymentId: string; readonly settles: bigint }[],
): Promise<void> {
  await sql`
    update recovery_item item set settled = item.settled + change.settles
    from unnest(${changes.map(({ paymentId }) => paymentId)}::uuid[], ${changes.map(({ settles }) => settles)}::bigint[])
      as change (payment_id, settles)
    where item.jurisdiction_id = ${jurisdictionId} and item.recovery_id = ${recoveryId}::uuid
      and item.payment_id = change.payment_id`.execute(tx.db);
}

/** Notes the CLAIM of an item. */
export async function noteClaim(
  tx: Tx,
  { jurisdictionId, recoveryId, paymentId }: RecoveryItemRow,
  claimTransferId: string,
): Promise<void> {
  await tx.db
    .updateTable('RecoveryItem')
    .set({ claimTransferId })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('recoveryId', '=', recoveryId)
    .where('paymentId', '=', paymentId)
    .execute();
}

/** Frees the payments of a recovery that is withdrawn, so that they can be claimed anew. */
export async function freeItems(tx: Tx, { jurisdictionId, id: recoveryId }: RowKey): Promise<void> {
  await tx.db
    .updateTable('RecoveryItem')
    .set({ withdrawn: true })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('recoveryId', '=', recoveryId)
    .execute();
}

export async function insertInstalments(tx: Tx, rows: readonly RecoveryInstalmentRow[]): Promise<void> {
  await tx.db
    .insertInto('RecoveryInstalment')
    .values([...rows])
    .execute();
}

export async function insertReceipts(tx: Tx, rows: readonly RecoveryReceiptRow[]): Promise<void> {
  await tx.db
    .insertInto('RecoveryReceipt')
    .values([...rows])
    .execute();
}

/** The instalments of the plan that holds, of each recovery, in order. */
export async function instalmentsOf(db: Db, recoveries: readonly RowKey[]): Promise<RecoveryInstalmentRow[]> {
  if (recoveries.length === 0) return [];
  return await db
    .selectFrom('RecoveryInstalment')
    .innerJoin('Recovery', (join) =>
      join
        .onRef('Recovery.jurisdictionId', '=', 'RecoveryInstalment.jurisdictionId')
        .onRef('Recovery.id', '=', 'RecoveryInstalment.recoveryId')
        .onRef('Recovery.plan', '=', 'RecoveryInstalment.plan'),
    )
    .selectAll('RecoveryInstalment')
    .where(hasOneOf('recovery_instalment', recoveries, 'recovery_id'))
    .orderBy('RecoveryInstalment.number')
    .execute();
}

/** What came in on recoveries, the oldest first. */
export async function receiptsOf(db: Db, recoveries: readonly RowKey[]): Promise<RecoveryReceiptRow[]> {
  if (recoveries.length === 0) return [];
  return await db
    .selectFrom('RecoveryReceipt')
    .selectAll()
    .where(hasOneOf('recovery_receipt', recoveries, 'recovery_id'))
    .orderBy('id')
    .execute();
}

/** A page of the recoveries within reach, newest first, one more than asked for when there are more. */
export async function listRecoveries(
  db: Db,
  reach: Reach,
  { overdueOn, open, writeOffProposed, ...filter }: RecoveryFilter,
  { first, after }: Page,
): Promise<RecoveryRow[]> {
  let query = db
    .selectFrom('Recovery')
    .selectAll()
    .where(withinReach(reach, 'recovery'))
    .orderBy('id', 'desc')
    .limit(first + 1);
  for (const [column, value] of Object.entries(filter) as [keyof typeof filter, string | undefined][]) {
    if (value !== undefined) query = query.where(column, '=', value as never);
  }
  if (open !== undefined) query = query.where('status', open ? 'in' : 'not in', [...OPEN_RECOVERY_STATUSES]);
  if (writeOffProposed === true)
    query = query.where('status', '=', 'DECIDED').where('writeOffProposedBy', 'is not', null);
  if (overdueOn !== undefined) query = query.where(isOverdue(overdueOn));
  const id = after?.[0] ?? null;
  if (id !== null) query = query.where('id', '<', id);
  return await query.execute();
}

/** The recovery of this key; null when there is none within reach. */
export async function findRecovery(db: Db, reach: Reach, key: RowKey): Promise<RecoveryRow | null> {
  const row = await db
    .selectFrom('Recovery')
    .selectAll()
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .where(withinReach(reach, 'recovery'))
    .executeTakeFirst();
  return row ?? null;
}

/** All recoveries of households that the caller may see, newest first. */
export async function recoveriesOfHouseholds(db: Db, households: readonly RowKey[]): Promise<RecoveryRow[]> {
  if (households.length === 0) return [];
  return await db
    .selectFrom('Recovery')
    .selectAll()
    .where(hasOneOf('recovery', households, 'household_id'))
    .orderBy('id', 'desc')
    .execute();
}

/** Where a household lives, or null when it does not exist within reach. */
export async function placeOfHousehold(
  db: Db,
  reach: Reach,
  { jurisdictionId, id }: RowKey,
): Promise<{ readonly townshipId: string; readonly villageId: string | null } | null> {
  const row = await db
    .selectFrom('Household')
    .select(['townshipId', 'villageId'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .where(withinReach(reach, 'household'))
    .executeTakeFirst();
  return row ?? null;
}

function isOverdue(today: LocalDate) {
  return sql<boolean>`(
    (recovery.status = 'NOTIFIED' and recovery.answer_by < ${today}::date)
    or (recovery.status = 'DECIDED' and exists (
      select from recovery_instalment i
      where i.jurisdiction_id = recovery.jurisdiction_id and i.recovery_id = recovery.id
        and i.plan = recovery.plan and i.due_on < ${today}::date
        and i.covered > recovery.recovered + recovery.written_off)))`;
}
