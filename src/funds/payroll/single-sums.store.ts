import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import { idInOrder } from '../../database/id-in-order.js';
import { invariant } from '../../shared/invariant.js';
import { firstOfMonth, type LocalDate, shiftMonth } from '../../shared/local-date.js';
import { PAID_IN_FULL } from '../awards/award.js';
import type { TransferNote } from '../ledger/ledger.store.js';
import { lineOfPart, type PartOfRun, type PartOutcome, paidByPart } from './parts-of-run.store.js';
import type { PayrollRunRow } from './payroll.entity.js';

/**
 * Why a single sum `r` is not paid by a list, looked at when the list is frozen and again on the day of payment. Whoever
 * left the household, or whose household was closed, is left to an officer, who can pay the sum by itself.
 */
const REFUSAL = (today: LocalDate) => sql`
  case
    when p.death_date is not null then 'PAYEE_DECEASED'
    when h.closed_on <= ${today}::date then 'HOUSEHOLD_CLOSED'
    when belongs.until < ${today}::date then 'PAYEE_MOVED_AWAY'
    when a.status = 'SUSPENDED' then 'AWARD_SUSPENDED'
    when exists (select from voucher v where v.jurisdiction_id = r.jurisdiction_id and v.payment_id = r.id
      and v.status = 'ISSUED') then 'VOUCHER_OUTSTANDING'
  end`;

/** What the refusal looks at beside the payment `r`. */
const ABOUT = sql`
  join award a on a.jurisdiction_id = r.jurisdiction_id and a.id = r.award_id
  join person p on p.jurisdiction_id = r.jurisdiction_id and p.id = r.payee_person_id
  join household h on h.jurisdiction_id = r.jurisdiction_id and h.id = r.household_id
  left join lateral (
    select max(coalesce(m.active_until, 'infinity')) as until from membership m
    where m.jurisdiction_id = r.jurisdiction_id and m.household_id = r.household_id and m.person_id = r.payee_person_id
  ) belongs on true`;

/**
 * The single sums and stages that were granted and are not paid yet (J9.4): due by the end of the month of the run, or
 * without a day; a stage without a day waits for those before it.
 */
export function singleSums(
  { jurisdictionId, programme, period }: PayrollRunRow,
  today: LocalDate,
): RawBuilder<unknown> {
  return sql`
    select a.id as award_id, r.case_id, r.household_id, r.payee_person_id, r.amount, r.fund_id, a.active_from,
      a.active_until, p.death_date, h.closed_on, null::date as valid_until, belongs.until as left_on,
      ${period}::text as period, r.id::text as once, null::uuid as replaces_id, r.id as payment_id,
      ${REFUSAL(today)} as reason
    from payment r ${ABOUT}
    where r.jurisdiction_id = ${jurisdictionId} and r.programme = ${programme} and r.status = 'RESERVED'
      and r.run_id is null and (r.due_on is null or r.due_on < ${firstOfMonth(shiftMonth(period, 1))}::date)
      and not (r.due_on is null and r.stage > 1 and exists (
        select from payment earlier
        where earlier.jurisdiction_id = r.jurisdiction_id and earlier.case_id = r.case_id
          and earlier.award_id = r.award_id and earlier.stage < r.stage and earlier.status = 'RESERVED'
      ))`;
}

/** How a part of a list of single sums went, and the funds that it paid from. */
interface SumsPaid extends PartOutcome {
  readonly fundIds: readonly string[];
}

/**
 * Pays the reserved payments of a part: each closes its own reservation, once, whoever else tried to pay it meanwhile.
 * What was paid by itself, withdrawn, or is no longer to be paid is reported and left as it is. The ledger's entries are
 * `bookSingleSums`.
 */
export async function paySingleSums(
  tx: Tx,
  act: Pick<TransferNote, 'businessDate' | 'madeAt' | 'madeBy'>,
  part: PartOfRun,
): Promise<SumsPaid> {
  const { run } = part;
  const { jurisdictionId, id: runId, programme, period } = run;
  await lockPayments(tx, part);
  // A statement of its own: it sees what was committed while this one waited for the payments.
  const { rows } = await sql<SumsPaid>`
    with judged as materialized (
      select r.*, line.amount as listed, p.death_date, h.closed_on, belongs.until as left_on,
        case r.status when 'RESERVED' then ${REFUSAL(act.businessDate)} when 'VOID' then 'PAYMENT_WITHDRAWN'
          else 'PAID_SEPARATELY' end as code
      from payroll_line line
      join payment r on r.jurisdiction_id = line.jurisdiction_id and r.id = line.payment_id ${ABOUT}
      where ${lineOfPart('line', part)}
    ),
    due as materialized (
      select judged.*, ${idInOrder()} as post_id
      from (select *, row_number() over (order by id)::int as n from judged where code is null) judged
    ),
    posted as (
      insert into transfer (jurisdiction_id, id, kind, fund_id, amount, programme, reservation_id, case_id, decision_id,
        run_id, memo, business_date, made_at, made_by)
      select ${jurisdictionId}, post_id, 'POST', t.fund_id, t.amount, t.programme, t.id, t.case_id, t.decision_id,
        ${runId}::uuid, ${`${programme} ${period}`}, ${act.businessDate}::date, ${act.madeAt}::timestamptz, ${act.madeBy}
      from due join transfer t on t.jurisdiction_id = ${jurisdictionId} and t.id = due.reserve_transfer_id
    ),
    paid as (
      update payment set status = 'PAID', paid_on = ${act.businessDate}::date, post_transfer_id = due.post_id,
        run_id = ${runId}::uuid
      from due where payment.jurisdiction_id = ${jurisdictionId} and payment.id = due.id
    ),
    reported as (
      insert into payroll_exclusion (jurisdiction_id, run_id, award_id, reason, amount, since)
      select ${jurisdictionId}, ${runId}::uuid, award_id, code, amount,
        case code when 'PAYEE_DECEASED' then death_date when 'HOUSEHOLD_CLOSED' then closed_on
          when 'PAYEE_MOVED_AWAY' then left_on when 'PAID_SEPARATELY' then paid_on end
      from judged where code is not null
      on conflict do nothing
    )
    select count(*) filter (where code is null)::int as paid, count(*) filter (where code is not null)::int as lapsed,
      coalesce(sum(amount) filter (where code is null), 0)::bigint as spent,
      coalesce(sum(listed) filter (where code is not null), 0)::bigint as "givenBack",
      array(select distinct fund_id from due order by fund_id) as "fundIds"
    from judged`.execute(tx.db);
  await endPaidAwards(tx, part, act.businessDate);
  const [done] = rows;
  invariant(done !== undefined, `The part ${part.part.number} of the run ${runId} must say how it went.`);
  return done;
}

/**
 * Books the payments of a part from a fund: the pair of entries of each, in the order of the payments. Locks the fund's
 * accounts, so it comes last; balances stay guarded by their checks.
 */
export async function bookSingleSums(tx: Tx, part: PartOfRun, fundId: string): Promise<void> {
  const { jurisdictionId } = part.run;
  await sql`
    with locked as materialized (
      select id, kind, balance from account
      where jurisdiction_id = ${jurisdictionId} and fund_id = ${fundId}::uuid and kind in ('COMMITTED', 'SPENT')
      order by id for update
    ),
    paid as materialized (
      select payment.id, amount, post_transfer_id, sum(amount) over (order by payment.id)::bigint as so_far
      from payment where fund_id = ${fundId}::uuid and ${paidByPart(part)}
    ),
    side (account_id, transfer_id, amount, balance_after, payment_id, number) as (
      select locked.id, post_transfer_id, -paid.amount, locked.balance - so_far, paid.id, 1
      from paid, locked where locked.kind = 'COMMITTED'
      union all
      select locked.id, post_transfer_id, paid.amount, locked.balance + so_far, paid.id, 2
      from paid, locked where locked.kind = 'SPENT'
    ),
    written as (
      insert into entry (jurisdiction_id, transfer_id, account_id, amount, balance_after, payment_id)
      select ${jurisdictionId}, transfer_id, account_id, amount, balance_after, payment_id
      from side order by payment_id, number
    )
    update account set balance = account.balance
      + case account.kind when 'SPENT' then spent.total else -spent.total end
    from locked, (select coalesce(sum(amount), 0)::bigint as total from paid) spent
    where account.jurisdiction_id = ${jurisdictionId} and account.id = locked.id`.execute(tx.db);
}

/** Whoever pays one of them by itself waits now, or was first and is seen afterwards. */
async function lockPayments(tx: Tx, part: PartOfRun): Promise<void> {
  await sql`
    select from payment
    where jurisdiction_id = ${part.run.jurisdictionId}
      and id in (select payment_id from payroll_line line where ${lineOfPart('line', part)})
    order by id for update`.execute(tx.db);
}

/** An award ends with the last of its sums. */
async function endPaidAwards(tx: Tx, part: PartOfRun, today: LocalDate): Promise<void> {
  await sql`
    update award set status = 'ENDED', status_reason = ${PAID_IN_FULL}, active_until = ${today}::date
    from (select distinct award_id, case_id from payment where ${paidByPart(part)}) paid
    where award.jurisdiction_id = ${part.run.jurisdictionId} and award.id = paid.award_id and award.status = 'ACTIVE'
      and not exists (
        select from payment open
        where open.jurisdiction_id = award.jurisdiction_id and open.case_id = paid.case_id
          and open.award_id = award.id and open.status = 'RESERVED'
      )`.execute(tx.db);
}
