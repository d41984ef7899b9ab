import { type Compilable, type RawBuilder, sql } from 'kysely';
import type { Reach } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { insertRows } from '../../database/write-rows.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { isOneOf, known } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate, YearMonth } from '../../shared/local-date.js';
import type { PaymentRow } from './payment.entity.js';
import type { PaymentStatus } from './payment.js';

/** Which payments; every part that is given must hold. */
export interface PaymentFilter {
  readonly status?: PaymentStatus | undefined;
  readonly programme?: string | undefined;
  readonly period?: YearMonth | undefined;
  readonly townshipId?: string | undefined;
  readonly fundId?: string | undefined;
  readonly runId?: string | undefined;
  readonly householdId?: string | undefined;
  readonly caseId?: string | undefined;
  /** Reserved and due by this day. */
  readonly dueBy?: LocalDate | undefined;
}

/** By what payments are grouped for the thing that has them. */
export type PaymentOwner = 'caseId' | 'awardId' | 'householdId';

/** A page of the payments within reach, newest first, one more than asked for when there are more. */
export async function listPayments(...asked: Parameters<typeof paymentsQuery>): Promise<PaymentRow[]> {
  return await paymentsQuery(...asked).execute();
}

/** The statement of `listPayments`. */
export function paymentsQuery(
  db: Db,
  { jurisdictionId, townshipIds }: Reach,
  { dueBy, ...filter }: PaymentFilter,
  { first, after }: Page,
): Compilable<PaymentRow> & { execute(): Promise<PaymentRow[]> } {
  let query = db
    .selectFrom('Payment')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .orderBy('id', 'desc')
    .limit(known(first + 1));
  if (townshipIds !== null) query = query.where(isOneOf(sql.ref('township_id'), townshipIds));
  for (const [column, value] of Object.entries(filter) as [keyof typeof filter, string | undefined][]) {
    if (value !== undefined) query = query.where(column, '=', value as never);
  }
  if (dueBy !== undefined) query = query.where('status', '=', 'RESERVED').where('dueOn', '<=', dueBy);
  const id = after?.[0] ?? null;
  if (id !== null) query = query.where('id', '<', id);
  return query;
}

/** The payment, or null when it does not exist or its township lies out of reach. */
export async function findPayment(
  db: Db,
  { jurisdictionId, townshipIds }: Reach,
  key: RowKey,
): Promise<PaymentRow | null> {
  if (key.jurisdictionId !== jurisdictionId) return null;
  const row = await db
    .selectFrom('Payment')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', key.id)
    .executeTakeFirst();
  if (row === undefined) return null;
  return townshipIds === null || townshipIds.includes(row.townshipId) ? row : null;
}

/** The newest payments of each of these owners, at most `most` of each, newest first. */
export async function paymentsOf(
  db: Db,
  owner: PaymentOwner,
  owners: readonly RowKey[],
  most: number,
): Promise<PaymentRow[]> {
  if (owners.length === 0) return [];
  const { rows } = await sql<PaymentRow>`
    select payment.*
    from unnest(${owners.map(({ jurisdictionId }) => jurisdictionId)}::text[], ${owners.map(({ id }) => id)}::uuid[])
      as owner (jurisdiction_id, id)
    cross join lateral (
      select * from payment p
      where p.jurisdiction_id = owner.jurisdiction_id and ${OWNED_BY[owner]}
      order by p.id desc limit ${most}
    ) payment
    order by payment.id desc`.execute(db);
  return rows;
}

/** An award's payments are found by its case, so that a payroll need not keep an index by award as well. */
const OWNED_BY: Readonly<Record<PaymentOwner, RawBuilder<unknown>>> = {
  caseId: sql`p.case_id = owner.id`,
  householdId: sql`p.household_id = owner.id`,
  awardId: sql`p.award_id = owner.id and p.case_id = (
    select award.case_id from award where award.jurisdiction_id = owner.jurisdiction_id and award.id = owner.id)`,
};

/** The payment, locked until the transaction ends; null when the jurisdiction has none of this id. */
export async function lockPayment(tx: Tx, { jurisdictionId, id }: RowKey): Promise<PaymentRow | null> {
  const row = await tx.db
    .selectFrom('Payment')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** The reserved payments of an award that belong to no payroll run, locked until the transaction ends. */
export async function lockOpenPaymentsOfAward(
  tx: Tx,
  { jurisdictionId, caseId, id: awardId }: RowKey & { readonly caseId: string },
): Promise<PaymentRow[]> {
  return await tx.db
    .selectFrom('Payment')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('caseId', '=', caseId)
    .where('awardId', '=', awardId)
    .where('status', '=', 'RESERVED')
    .where('runId', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Whether an award still has payments that are reserved. */
export async function hasOpenPayments(
  db: Db,
  { jurisdictionId, caseId, id: awardId }: RowKey & { readonly caseId: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('Payment')
    .select('id')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('caseId', '=', caseId)
    .where('awardId', '=', awardId)
    .where('status', '=', 'RESERVED')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The day on which the payee died, or null. */
export async function deathDateOfPayee(
  db: Db,
  { jurisdictionId, payeePersonId }: Pick<PaymentRow, 'jurisdictionId' | 'payeePersonId'>,
): Promise<LocalDate | null> {
  const row = await db
    .selectFrom('Person')
    .select('deathDate')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', payeePersonId)
    .executeTakeFirst();
  return row?.deathDate ?? null;
}

/** @throws unique violations `payment_award_…_key`: it was paid for before */
export async function insertPayments(tx: Tx, payments: readonly PaymentRow[]): Promise<void> {
  await insertRows(tx, 'Payment', payments);
}

/** Changes how a payment stands, and answers it. */
export async function updatePayment(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  change: Partial<Pick<PaymentRow, 'status' | 'paidOn' | 'postTransferId' | 'statusReason'>>,
): Promise<PaymentRow> {
  return await tx.db
    .updateTable('Payment')
    .set(change)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
