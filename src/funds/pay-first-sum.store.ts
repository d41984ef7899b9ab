import { sql } from 'kysely';
import type { Tx } from '../database/database.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Fen } from '../shared/money.js';

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
 * would otherwise not see what the transaction that was waited for has written.
 */
export async function lockPayFirst(tx: Tx, receiver: PayFirstReceiver, today: LocalDate): Promise<void> {
  const { jurisdictionId, householdId } = receiver;
  await sql`
    select pg_advisory_xact_lock(hashtextextended(name, 0))
    from (
      select 'pay_first ' || ${jurisdictionId} || ' ' || id as name
      from (select ${householdId}::uuid as id union ${members(receiver, today)}) those
      order by name offset 0
    ) locks`.execute(tx.db);
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
  const { jurisdictionId, caseId, householdId } = receiver;
  const { rows } = await sql<PaidFirst>`
    with home as (
      select ${householdId}::uuid as household_id, null::date as active_from, null::date as active_until
      union all
      select household_id, active_from, active_until from membership
      where jurisdiction_id = ${jurisdictionId} and household_id <> ${householdId}::uuid
        and person_id in (${members(receiver, today)})
    )
    select count(*)::int as grants, coalesce(sum(amount), 0)::bigint as total
    from pay_first_grant g
    where g.jurisdiction_id = ${jurisdictionId} and g.case_id <> ${caseId}::uuid
      and ${since === null ? sql`g.outcome is null` : sql`g.paid_on >= ${since}::date`}
      and g.household_id in (select household_id from home)
      and exists (
        select from home where home.household_id = g.household_id
          and (home.active_from is null or home.active_from <= g.paid_on)
          and (home.active_until is null or home.active_until >= g.paid_on)
      )`.execute(tx.db);
  return rows[0] ?? { grants: 0, total: 0n };
}

/** The persons of the household today, and whoever receives the money. */
function members(
  { jurisdictionId, householdId, payeePersonId }: PayFirstReceiver,
  today: LocalDate,
): ReturnType<typeof sql> {
  return sql`
    select person_id from membership
    where jurisdiction_id = ${jurisdictionId} and household_id = ${householdId}::uuid
      and (active_until is null or active_until >= ${today}::date)
    union select ${payeePersonId}::uuid`;
}
