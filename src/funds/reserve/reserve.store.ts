import { sql } from 'kysely';
import type { Reach } from '../../access/viewer.js';
import { askedRows, together } from '../../database/batch.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { newId } from '../../database/new-id.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { newestOfStatus } from '../payments/newest-of-status.store.js';
import type { ReplenishmentRequestRow, ReserveCashRow, ReserveCountRow } from './reserve.entity.js';
import type { RequestStatus, ReserveParts } from './reserve.js';

/** Keeps others from moving cash of the fund until the transaction ends; before its balance is read. */
export async function lockCash(tx: Tx, { jurisdictionId, id }: RowKey): Promise<void> {
  const name = `reserve_cash ${jurisdictionId} ${id}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx.db);
}

/** The last move of the fund's cash box; null when it never held any. */
export async function lastCash(
  db: Db,
  { jurisdictionId, id: fundId }: RowKey,
): Promise<ReserveCashRow | null> {
  const row = await db
    .selectFrom('ReserveCash')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('fundId', '=', fundId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** @throws unique violation `reserve_cash_grant_key` */
export async function insertCash(tx: Tx, row: ReserveCashRow): Promise<void> {
  await tx.db.insertInto('ReserveCash').values(row).execute();
}

/** What can be committed from a fund now. In fen. */
export async function availableOf(db: Db, { jurisdictionId, id: fundId }: RowKey): Promise<Fen> {
  const row = await db
    .selectFrom('Account')
    .select('balance')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('fundId', '=', fundId)
    .where('kind', '=', 'AVAILABLE')
    .executeTakeFirst();
  return row?.balance ?? 0n;
}

/** What the fund paid first in a case; null when it paid nothing there. */
export async function grantOf(
  db: Db,
  { jurisdictionId, id: fundId }: RowKey,
  caseId: string,
): Promise<{ readonly id: string; readonly amount: Fen } | null> {
  const row = await db
    .selectFrom('PayFirstGrant')
    .select(['id', 'amount'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('fundId', '=', fundId)
    .where('caseId', '=', caseId)
    .executeTakeFirst();
  return row ?? null;
}

/** @throws unique violation `reserve_count_month_key` */
export async function insertCount(tx: Tx, row: ReserveCountRow): Promise<void> {
  await tx.db.insertInto('ReserveCount').values(row).execute();
}

/** The counts of funds, newest month first, at most so many of each. */
export async function countsOfFunds(
  db: Db,
  funds: readonly RowKey[],
  most: number,
): Promise<ReserveCountRow[]> {
  if (funds.length === 0) return [];
  const { rows } = await sql<ReserveCountRow>`
    select * from (
      select c.*, row_number() over (partition by jurisdiction_id, fund_id order by month desc) as place
      from reserve_count c where ${hasOneOf('c', funds, 'fund_id')}
    ) ranked
    where place <= ${most} order by month desc`.execute(db);
  return rows;
}

/** The cash and bank part of funds, in any order. */
export async function partsOfFunds(
  db: Db,
  funds: readonly RowKey[],
): Promise<(ReserveParts & { readonly jurisdictionId: string; readonly fundId: string })[]> {
  if (funds.length === 0) return [];
  const { rows } = await sql<ReserveParts & { jurisdictionId: string; fundId: string }>`
    select a.jurisdiction_id as "jurisdictionId", a.fund_id as "fundId",
      coalesce(last.balance_after, 0)::bigint as cash, (a.balance - coalesce(last.balance_after, 0))::bigint as bank
    from account a
    left join lateral (
      select c.balance_after from reserve_cash c
      where c.jurisdiction_id = a.jurisdiction_id and c.fund_id = a.fund_id order by c.sequence desc limit 1
    ) last on true
    where a.kind = 'AVAILABLE' and ${hasOneOf('a', funds, 'fund_id')}`.execute(db);
  return rows;
}

/**
 * Asks for money once the fund has less than its threshold, unless it has asked already; in one statement, so that of
 * two payments at the same time one asks.
 * @returns the new request, or null when there is nothing to ask for
 */
export async function requestIfLow(
  tx: Tx,
  { jurisdictionId, id: fundId }: RowKey,
  today: LocalDate,
): Promise<ReplenishmentRequestRow | null> {
  return await requestsIfLow(tx.db, { jurisdictionId, fundId, today, id: newId() });
}

interface FundToday {
  readonly jurisdictionId: string;
  readonly fundId: string;
  readonly today: LocalDate;
  /** Of the request, if one is made. */
  readonly id: string;
}

/** Of several for the same fund the last asks. */
const requestsIfLow = together<FundToday, ReplenishmentRequestRow | null>(async (db, asked) => {
  const each = [...new Map(asked.map((one) => [one.fundId, one])).values()];
  const { rows } = await sql<ReplenishmentRequestRow>`
    insert into replenishment_request (jurisdiction_id, id, fund_id, township_id, available, missing, requested_on, status)
    select f.jurisdiction_id, q.id, f.id, f.township_id, a.balance,
      coalesce(f.opening_amount, f.replenish_below) - a.balance, q.today, 'OPEN'
    from ${askedRows(each, sql`n int, id uuid, "jurisdictionId" text, "fundId" uuid, today date`)} q
    join fund f on f.jurisdiction_id = q."jurisdictionId" and f.id = q."fundId" and f.kind = 'RESERVE'
    join account a on a.jurisdiction_id = f.jurisdiction_id and a.fund_id = f.id and a.kind = 'AVAILABLE'
    where a.balance < f.replenish_below
    on conflict (jurisdiction_id, fund_id) where status = 'OPEN' do nothing
    returning *`.execute(db);
  return asked.map(({ id }) => rows.find((row) => row.id === id) ?? null);
});

/** Closes the open request of a fund that has enough again. */
export async function grantRequestIfFilled(
  tx: Tx,
  { jurisdictionId, id: fundId }: RowKey,
  { today, officerId }: { readonly today: LocalDate; readonly officerId: string },
): Promise<void> {
  await sql`
    update replenishment_request r set status = 'GRANTED', answered_on = ${today}::date, answered_by = ${officerId}::uuid
    from fund f join account a on a.jurisdiction_id = f.jurisdiction_id and a.fund_id = f.id and a.kind = 'AVAILABLE'
    where r.jurisdiction_id = ${jurisdictionId} and r.fund_id = ${fundId}::uuid and r.status = 'OPEN'
      and f.jurisdiction_id = r.jurisdiction_id and f.id = r.fund_id
      and a.balance >= coalesce(f.replenish_below, 0)`.execute(tx.db);
}

/** Refuses an open request; null when there is none of this id. */
export async function refuseRequest(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  {
    today,
    officerId,
    reason,
  }: { readonly today: LocalDate; readonly officerId: string; readonly reason: string },
): Promise<ReplenishmentRequestRow | null> {
  const row = await tx.db
    .updateTable('ReplenishmentRequest')
    .set({ status: 'REFUSED', answeredOn: today, answeredBy: officerId, reason })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .where('status', '=', 'OPEN')
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

/** A page of the requests within reach, newest first, one more than asked for when there are more. */
export async function listRequests(
  db: Db,
  reach: Reach,
  status: RequestStatus | null,
  page: Page,
): Promise<ReplenishmentRequestRow[]> {
  return await newestOfStatus<ReplenishmentRequestRow>(db, 'replenishment_request', { reach, status }, page);
}
