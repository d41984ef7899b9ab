import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import { idInOrder } from '../../database/id-in-order.js';
import { firstOfMonth, type LocalDate, shiftMonth } from '../../shared/local-date.js';
import type { PayrollRunRow } from './payroll.entity.js';
import { readRun } from './payroll.store.js';
import { singleSums } from './single-sums.store.js';

/**
 * Freezes the list of a run in one statement: every candidate of its kind gets one line with the id of its payment to
 * be, or one exclusion that says why it gets none. Awards that ended in the month before are reported too, so that the
 * list explains what is gone. A review that is overdue leaves nobody out (J1.4). Ids ascend with the
 * funds, and in each with the awards, so that a part of a list is of one fund and a million payments enter their indexes in
 * order.
 */
export async function freezeList(tx: Tx, run: PayrollRunRow, today: LocalDate): Promise<PayrollRunRow> {
  const { jurisdictionId, id: runId } = run;
  await sql`set local work_mem = '64MB'`.execute(tx.db);
  await sql`
    with candidate as (${CANDIDATES[run.kind](run, today)}),
    judged as materialized (
      select *, coalesce(reason, case when row_number() over (
        partition by payee_person_id, once, reason is null order by active_from desc, award_id desc
      ) > 1 then 'PAYEE_ALREADY_PAID' end) as verdict
      from candidate
    ),
    listed as (
      insert into payroll_line (jurisdiction_id, run_id, payment_id, award_id, case_id, household_id, payee_person_id,
        period, amount, fund_id, replaces_id)
      select ${jurisdictionId}, ${runId}::uuid,
        coalesce(payment_id, ${idInOrder()}),
        award_id, case_id, household_id, payee_person_id, period, amount, fund_id, replaces_id
      from (
        select *, row_number() over (order by fund_id, award_id, period)::int as n from judged where verdict is null
      ) numbered
      order by fund_id, award_id, period
    ),
    left_out as (
      insert into payroll_exclusion (jurisdiction_id, run_id, award_id, reason, amount, since)
      select ${jurisdictionId}, ${runId}::uuid, award_id, verdict, amount,
        case verdict when 'AWARD_ENDED' then active_until when 'PAYEE_DECEASED' then death_date
          when 'HOUSEHOLD_CLOSED' then closed_on when 'FUND_NOT_VALID' then valid_until
          when 'PAYEE_MOVED_AWAY' then left_on end
      from judged where verdict is not null
      on conflict do nothing
    ),
    counted as (
      select count(*) as listed, coalesce(sum(amount), 0) as total,
        (select count(distinct award_id) from judged where verdict is not null) as excluded
      from judged where verdict is null
    )
    update payroll_run set payment_count = listed, total = counted.total, excluded_count = excluded
    from counted
    where jurisdiction_id = ${jurisdictionId} and id = ${runId}::uuid`.execute(tx.db);
  if (run.kind === 'MONTHLY') await noteDifferences(tx, run);
  return await readRun(tx.db, run);
}

/** What a run looks at, by its kind; each row with the first reason that stands against it. */
const CANDIDATES: Readonly<
  Record<PayrollRunRow['kind'], (run: PayrollRunRow, today: LocalDate) => RawBuilder<unknown>>
> = {
  MONTHLY: (run, today) =>
    ofAwards(run, today, { programme: run.programme, amount: sql`a.amount`, fundId: sql`a.fund_id` }),
  SUPPLEMENT: (run, today) =>
    ofAwards(run, today, {
      programme: run.onTopOf ?? '',
      // A sum a person who belongs to the household on the first of the month; the payee alone where none is on record.
      amount: sql`${run.perPerson}::bigint * greatest(1, (select count(*) from membership m
        where m.jurisdiction_id = a.jurisdiction_id and m.household_id = a.household_id
          and m.active_from <= ${firstOfMonth(run.period)}::date
          and (m.active_until is null or m.active_until >= ${firstOfMonth(run.period)}::date)))`,
      fundId: sql`${run.fundId}::uuid`,
    }),
  ONE_OFF: singleSums,
  PAY_AGAIN: ofRejected,
};

function ofAwards(
  { jurisdictionId, programme, period }: PayrollRunRow,
  today: LocalDate,
  from: {
    readonly programme: string;
    readonly amount: RawBuilder<unknown>;
    readonly fundId: RawBuilder<unknown>;
  },
): RawBuilder<unknown> {
  const firstDay = firstOfMonth(period);
  const previousFirst = firstOfMonth(shiftMonth(period, -1));
  return sql`
    select a.id as award_id, a.case_id, a.household_id, a.payee_person_id, ${from.amount} as amount,
      ${from.fundId} as fund_id, a.active_from, a.active_until, p.death_date, h.closed_on, f.valid_until,
      belongs.until as left_on, ${period}::text as period, ${period}::text as once, null::uuid as replaces_id,
      null::uuid as payment_id,
      case
        when a.active_until < ${firstDay}::date then 'AWARD_ENDED'
        when p.death_date is not null then 'PAYEE_DECEASED'
        when h.closed_on < ${firstDay}::date then 'HOUSEHOLD_CLOSED'
        when belongs.until < ${firstDay}::date then 'PAYEE_MOVED_AWAY'
        when a.status = 'SUSPENDED' then 'AWARD_SUSPENDED'
        when f.valid_from > ${today}::date or f.valid_until < ${today}::date then 'FUND_NOT_VALID'
        when paid.payee_person_id is not null then 'PAYEE_ALREADY_PAID'
      end as reason
    from award a
    join person p on p.jurisdiction_id = a.jurisdiction_id and p.id = a.payee_person_id
    join household h on h.jurisdiction_id = a.jurisdiction_id and h.id = a.household_id
    join fund f on f.jurisdiction_id = a.jurisdiction_id and f.id = ${from.fundId}
    left join (
      select household_id, person_id, max(coalesce(active_until, 'infinity')) as until
      from membership where jurisdiction_id = ${jurisdictionId} group by household_id, person_id
    ) belongs on belongs.household_id = a.household_id and belongs.person_id = a.payee_person_id
    left join (
      select distinct payee_person_id from payment
      where jurisdiction_id = ${jurisdictionId} and programme = ${programme} and period = ${period}
        and status <> 'VOID' and status <> 'RETURNED'
    ) paid on paid.payee_person_id = a.payee_person_id
    where a.jurisdiction_id = ${jurisdictionId} and a.programme = ${from.programme} and a.kind = 'RECURRING'
      and a.active_from <= ${firstDay}::date
      and (a.active_until is null or a.active_until >= ${previousFirst}::date)`;
}

/** What the bank rejected and was not paid again; only to an account that was recorded since. */
function ofRejected(
  { jurisdictionId, programme, period }: PayrollRunRow,
  today: LocalDate,
): RawBuilder<unknown> {
  return sql`
    select a.id as award_id, r.case_id, r.household_id, a.payee_person_id, r.amount - r.withheld as amount,
      r.fund_id, a.active_from, a.active_until, p.death_date, h.closed_on, f.valid_until, null::date as left_on,
      coalesce(r.period, ${period}) as period, coalesce(r.period, r.id::text) as once, r.id as replaces_id,
      null::uuid as payment_id,
      case
        when p.death_date is not null then 'PAYEE_DECEASED'
        when a.status = 'SUSPENDED' then 'AWARD_SUSPENDED'
        when f.valid_from > ${today}::date or f.valid_until < ${today}::date then 'FUND_NOT_VALID'
        when p.bank_account_sealed is null or md5(p.bank_account_sealed) = answer.account_mark
          then 'ACCOUNT_NOT_CORRECTED'
        when exists (
          select from payment other
          where other.jurisdiction_id = r.jurisdiction_id and other.programme = r.programme and other.period = r.period
            and other.payee_person_id = a.payee_person_id and other.status <> 'VOID' and other.status <> 'RETURNED'
        ) then 'PAYEE_ALREADY_PAID'
      end as reason
    from payment r
    join bank_answer answer on answer.jurisdiction_id = r.jurisdiction_id and answer.payment_id = r.id and not answer.accepted
    join award a on a.jurisdiction_id = r.jurisdiction_id and a.id = r.award_id
    join person p on p.jurisdiction_id = a.jurisdiction_id and p.id = a.payee_person_id
    join household h on h.jurisdiction_id = r.jurisdiction_id and h.id = r.household_id
    join fund f on f.jurisdiction_id = r.jurisdiction_id and f.id = r.fund_id
    where r.jurisdiction_id = ${jurisdictionId} and r.programme = ${programme} and r.status = 'RETURNED'
      and r.run_id is not null
      and not exists (
        select from payment again
        where again.jurisdiction_id = r.jurisdiction_id and again.replaces_id = r.id and again.status <> 'VOID'
      )`;
}

/** Compares a frozen list with what was paid in the month before, payee by payee; with nothing to compare it notes nothing. */
async function noteDifferences(
  tx: Tx,
  { jurisdictionId, id: runId, programme, period }: PayrollRunRow,
): Promise<void> {
  const before = shiftMonth(period, -1);
  await sql`
    with earlier as materialized (
      select payee_person_id, (array_agg(award_id order by id desc))[1] as award_id, sum(amount)::bigint as amount
      from payment
      where jurisdiction_id = ${jurisdictionId} and programme = ${programme} and period = ${before}
        and (status = 'PAID' or (status = 'RETURNED' and not exists (
          select from payment again where again.jurisdiction_id = payment.jurisdiction_id
            and again.replaces_id = payment.id and again.status <> 'VOID')))
      group by payee_person_id
    ),
    now as (
      select l.payee_person_id, l.award_id, l.amount from payroll_line l
      where l.jurisdiction_id = ${jurisdictionId} and l.run_id = ${runId}::uuid
    ),
    noted as (
      insert into payroll_difference (jurisdiction_id, run_id, payee_person_id, kind, reason, award_id, amount, amount_before)
      select ${jurisdictionId}, ${runId}::uuid, coalesce(now.payee_person_id, earlier.payee_person_id),
        case when earlier.amount is null then 'NEW' when now.amount is null then 'GONE'
          when now.amount > earlier.amount then 'UP' else 'DOWN' end,
        case
          when earlier.amount is null and award.active_from = ${firstOfMonth(period)}::date then 'FIRST_MONTH'
          when earlier.amount is null then case when exists (
            select from payroll_exclusion e
            join payroll_run r on r.jurisdiction_id = e.jurisdiction_id and r.id = e.run_id
            where e.jurisdiction_id = ${jurisdictionId} and e.award_id = now.award_id
              and e.reason = 'AWARD_SUSPENDED' and r.period = ${before}
          ) then 'RESUMED' else 'NOT_PAID_BEFORE' end
          when now.amount is null then coalesce((
            select e.reason from payroll_exclusion e
            where e.jurisdiction_id = ${jurisdictionId} and e.run_id = ${runId}::uuid and e.award_id = earlier.award_id
          ), 'NO_AWARD')
          when now.award_id <> earlier.award_id then 'AWARD_REPLACED'
          else 'AMOUNT_CHANGED'
        end,
        coalesce(now.award_id, earlier.award_id), now.amount, earlier.amount
      from now full join earlier on earlier.payee_person_id = now.payee_person_id
      left join award on award.jurisdiction_id = ${jurisdictionId} and award.id = now.award_id
      where now.amount is distinct from earlier.amount and exists (select from earlier)
    )
    update payroll_run set compared_with = ${before}
    where jurisdiction_id = ${jurisdictionId} and id = ${runId}::uuid and exists (select from earlier)`.execute(
    tx.db,
  );
}
