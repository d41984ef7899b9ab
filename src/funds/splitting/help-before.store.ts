import { sql } from 'kysely';
import { askedRows, together } from '../../database/batch.js';
import type { Tx } from '../../database/database.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { lockPayFirst, type PayFirstReceiver } from '../pay-first/pay-first-sum.store.js';

/** Single sums that a household, or one that shares a member with it, had in other cases. The sum in fen. */
export interface HelpBefore {
  readonly grants: number;
  readonly total: Fen;
}

/**
 * Sums what other cases of the jurisdiction granted as single sums, whatever the township and the programme of the
 * list: to this household, or to one that on that day had a member who now belongs to this one. Paid first and not
 * disallowed counts as granted. Others who grant or pay first to the same people wait until the transaction ends.
 * @param since counts what was granted from this day on; null counts what is still open: not paid out, or its papers
 * not settled
 */
export async function lockHelpBefore(
  tx: Tx,
  receiver: PayFirstReceiver,
  {
    today,
    since,
    programmes,
  }: { readonly today: LocalDate; readonly since: LocalDate | null; readonly programmes: readonly string[] },
): Promise<HelpBefore> {
  if (programmes.length === 0) return { grants: 0, total: 0n };
  // One message, and still a statement behind the lock, which sees what was waited for.
  const [, before] = await Promise.all([
    lockPayFirst(tx, receiver, today),
    helpBefore(tx.db, { ...receiver, today, since, programmes }),
  ]);
  return before;
}

interface Asked extends PayFirstReceiver {
  readonly today: LocalDate;
  readonly since: LocalDate | null;
  readonly programmes: readonly string[];
}

const ASKED = sql`n int, "jurisdictionId" text, "caseId" uuid, "householdId" uuid, "payeePersonId" uuid, today date,
  since date, programmes text[]`;

const helpBefore = together<Asked, HelpBefore>(async (db, asked) => {
  const { rows } = await sql<HelpBefore>`
    select help_before.* from ${askedRows(asked, ASKED)} asked_for
    cross join lateral (
      with q as materialized (select asked_for.*),
      home as materialized (
        select q."householdId" as household_id, null::date as active_from, null::date as active_until from q
        union all
        select m.household_id, m.active_from, m.active_until from membership m, q
        where m.jurisdiction_id = q."jurisdictionId" and m.household_id <> q."householdId"
          and m.person_id in (
            select person_id from membership
            where jurisdiction_id = q."jurisdictionId" and household_id = q."householdId"
              and (active_until is null or active_until >= q.today)
            union select q."payeePersonId")
      ),
      help as (
        select a.household_id, a.active_from as day, a.amount, a.status = 'ACTIVE' as is_open
        from award a, q
        where a.jurisdiction_id = q."jurisdictionId" and a.kind in ('ONE_OFF', 'STAGED') and a.case_id <> q."caseId"
          and a.programme = any(q.programmes) and a.household_id in (select household_id from home)
          and not (a.status = 'ENDED' and not exists (select from payment p
            where p.jurisdiction_id = a.jurisdiction_id and p.award_id = a.id and p.status in ('PAID', 'RESERVED')))
        union all
        select g.household_id, g.paid_on, g.amount, g.outcome is null
        from pay_first_grant g, q
        where g.jurisdiction_id = q."jurisdictionId" and g.case_id <> q."caseId"
          and g.outcome is distinct from 'DISALLOWED'
          and g.programme = any(q.programmes) and g.household_id in (select household_id from home)
      )
      select count(*)::int as grants, coalesce(sum(amount), 0)::bigint as total
      from help, q
      where case when q.since is null then is_open else day >= q.since end
        and exists (select from home where home.household_id = help.household_id
          and (home.active_from is null or home.active_from <= help.day)
          and (home.active_until is null or home.active_until >= help.day))
    ) help_before order by asked_for.n`.execute(db);
  return rows;
});
