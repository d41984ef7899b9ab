import { sql } from 'kysely';
import { askedRows, together } from '../../database/batch.js';
import type { Tx } from '../../database/database.js';
import { ActsAlone, claim, isShared } from '../../database/shared-transactions.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';

/** For whom something is about to be paid first. */
export interface PayFirstReceiver {
  readonly jurisdictionId: string;
  readonly caseId: string;
  readonly householdId: string;
  readonly payeePersonId: string;
}

/** What was paid first to a household and to those that share a member with it. The sum in fen. */
export interface PaidFirst {
  readonly grants: number;
  readonly total: Fen;
}

/**
 * Keeps others from paying first to this household, or to one that shares a member with it, until the transaction
 * ends: a lock of the household and one of every member, in one order. It has to be a statement before the sum, which
 * would otherwise not see what the transaction that was waited for has written. Acts that share a transaction do not wait
 * for one another's: where the locks are not free, one acts alone.
 */
export async function lockPayFirst(tx: Tx, receiver: PayFirstReceiver, today: LocalDate): Promise<void> {
  const asked = { ...receiver, today };
  if (!isShared(tx)) {
    await sql`
      select pg_advisory_xact_lock(hashtextextended(name, 0))
      from (select name from ${lockNames([asked])} names order by name offset 0) locks`.execute(tx.db);
    return;
  }
  const { names, free } = await lockIfFree(tx.db, asked);
  if (!free) throw new ActsAlone();
  claim(tx, names);
}

type Asked = PayFirstReceiver & { readonly today: LocalDate };

interface Locks {
  readonly names: readonly string[];
  readonly free: boolean;
}

const lockIfFree = together<Asked, Locks>(async (db, asked) => {
  const { rows } = await sql<Locks & { readonly n: number }>`
    select n, array_agg(name) as names, bool_and(pg_try_advisory_xact_lock(hashtextextended(name, 0))) as free
    from ${lockNames(asked)} locks group by n`.execute(db);
  const found = new Map(rows.map((row) => [row.n, row]));
  return asked.map((_, n) => found.get(n) ?? { names: [], free: false });
});

const ASKED = sql`n int, "jurisdictionId" text, "caseId" uuid, "householdId" uuid, "payeePersonId" uuid, today date, since date`;

function lockNames(asked: readonly Asked[]) {
  return sql`(
    select a.n, 'pay_first ' || a."jurisdictionId" || ' ' || those.id as name
    from ${askedRows(asked, ASKED)} a
    cross join lateral (select a."householdId" as id union ${MEMBERS}) those
  )`;
}

/**
 * Sums what other cases were paid first in the jurisdiction, whatever the township and the programme: to this
 * household, or to one that on the day of that payment had a member who now belongs to this one.
 * @param since counts what was paid from this day on; null counts what is not settled yet
 */
export async function paidFirstTo(
  tx: Tx,
  receiver: PayFirstReceiver,
  { today, since }: { readonly today: LocalDate; readonly since: LocalDate | null },
): Promise<PaidFirst> {
  return await sumOf(tx.db, { ...receiver, today, since });
}

const sumOf = together<Asked & { readonly since: LocalDate | null }, PaidFirst>(async (db, asked) => {
  const { rows } = await sql<PaidFirst>`
    select paid.* from ${askedRows(asked, ASKED)} a
    cross join lateral (
      with home as materialized (
        select a."householdId" as household_id, null::date as active_from, null::date as active_until
        union all
        select household_id, active_from, active_until from membership
        where jurisdiction_id = a."jurisdictionId" and household_id <> a."householdId" and person_id in (${MEMBERS})
      )
      select count(*)::int as grants, coalesce(sum(amount), 0)::bigint as total
      from pay_first_grant g
      where g.jurisdiction_id = a."jurisdictionId" and g.case_id <> a."caseId"
        and case when a.since is null then g.outcome is null else g.paid_on >= a.since end
        and g.household_id in (select household_id from home)
        and exists (
          select from home where home.household_id = g.household_id
            and (home.active_from is null or home.active_from <= g.paid_on)
            and (home.active_until is null or home.active_until >= g.paid_on)
        )
    ) paid order by a.n`.execute(db);
  return rows;
});

/** The persons of the household today, and whoever receives the money. */
const MEMBERS = sql`
  select person_id from membership
  where jurisdiction_id = a."jurisdictionId" and household_id = a."householdId"
    and (active_until is null or active_until >= a.today)
  union select a."payeePersonId"`;
