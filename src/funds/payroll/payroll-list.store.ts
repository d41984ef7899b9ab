import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { newId } from '../../database/new-id.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { firstOfMonth, type LocalDate, shiftMonth } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { PayrollRunRow } from './payroll.entity.js';
import { readRun } from './payroll.store.js';

/** What a run has reserved in a fund, and the transfer that is to spend it. */
export interface ReservedShare {
  readonly fundId: string;
  readonly reservationId: string;
  readonly postId: string;
}

/** The payments of a run that come after one id, up to and including another; null is without end. */
export interface PartOfRun {
  readonly run: PayrollRunRow;
  readonly after: string | null;
  readonly last: string | null;
}

/** What of a reservation was paid, in fen. */
export interface PaidShare extends ReservedShare {
  readonly spent: Fen;
}

/**
 * Freezes the list of a run in one statement: every award of the programme that is live on the first of the month
 * gets one planned payment, or one line that says why it gets none. Awards that ended in the month before are
 * reported too, so that the list explains what is gone. A review that is overdue leaves nobody out (J1.4).
 */
export async function freezeList(
  tx: Tx,
  { jurisdictionId, id: runId, programme, period }: PayrollRunRow,
  today: LocalDate,
): Promise<PayrollRunRow> {
  const firstDay = firstOfMonth(period);
  const previousFirst = firstOfMonth(shiftMonth(period, -1));
  await sql`
    with candidate as (
      select a.id as award_id, a.case_id, a.household_id, h.township_id, a.payee_person_id, a.amount, a.fund_id,
        a.active_from, a.active_until, p.death_date, h.closed_on, f.valid_until,
        case
          when a.active_until < ${firstDay}::date then 'AWARD_ENDED'
          when p.death_date is not null then 'PAYEE_DECEASED'
          when h.closed_on < ${firstDay}::date then 'HOUSEHOLD_CLOSED'
          when a.status = 'SUSPENDED' then 'AWARD_SUSPENDED'
          when f.valid_from > ${today}::date or f.valid_until < ${today}::date then 'FUND_NOT_VALID'
          when exists (
            select from payment other
            where other.jurisdiction_id = a.jurisdiction_id and other.programme = a.programme
              and other.period = ${period} and other.payee_person_id = a.payee_person_id
              and other.status <> 'VOID' and other.status <> 'RETURNED'
          ) then 'PAYEE_ALREADY_PAID'
        end as reason
      from award a
      join person p on p.jurisdiction_id = a.jurisdiction_id and p.id = a.payee_person_id
      join household h on h.jurisdiction_id = a.jurisdiction_id and h.id = a.household_id
      join fund f on f.jurisdiction_id = a.jurisdiction_id and f.id = a.fund_id
      where a.jurisdiction_id = ${jurisdictionId} and a.programme = ${programme} and a.kind = 'RECURRING'
        and a.active_from <= ${firstDay}::date
        and (a.active_until is null or a.active_until >= ${previousFirst}::date)
    ),
    judged as materialized (
      select *, coalesce(reason, case when row_number() over (
        partition by payee_person_id, reason is null order by active_from desc, award_id desc
      ) > 1 then 'PAYEE_ALREADY_PAID' end) as verdict
      from candidate
    ),
    listed as (
      insert into payment (jurisdiction_id, id, award_id, case_id, household_id, township_id, payee_person_id,
        programme, period, amount, status, fund_id, run_id)
      select ${jurisdictionId}, (${newId().slice(0, 13)} || '-7' || substr(gen_random_uuid()::text, 16))::uuid,
        award_id, case_id, household_id, township_id, payee_person_id,
        ${programme}, ${period}, amount, 'PLANNED', fund_id, ${runId}::uuid
      from judged where verdict is null
    ),
    left_out as (
      insert into payroll_exclusion (jurisdiction_id, run_id, award_id, reason, amount, since)
      select ${jurisdictionId}, ${runId}::uuid, award_id, verdict, amount,
        case verdict when 'AWARD_ENDED' then active_until when 'PAYEE_DECEASED' then death_date
          when 'HOUSEHOLD_CLOSED' then closed_on when 'FUND_NOT_VALID' then valid_until end
      from judged where verdict is not null
    )
    update payroll_run set
      payment_count = (select count(*) from judged where verdict is null),
      total = (select coalesce(sum(amount), 0) from judged where verdict is null),
      excluded_count = (select count(*) from judged where verdict is not null)
    where jurisdiction_id = ${jurisdictionId} and id = ${runId}::uuid`.execute(tx.db);
  return await readRun(tx.db, { jurisdictionId, id: runId });
}

/** Withdraws every planned payment of a run that is given up. */
export async function withdrawPlanned(tx: Tx, { jurisdictionId, id: runId }: RowKey): Promise<void> {
  await tx.db
    .updateTable('Payment')
    .set({ status: 'VOID', statusReason: 'RUN_WITHDRAWN' })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('runId', '=', runId)
    .where('status', '=', 'PLANNED')
    .execute();
}

/** The last of the next `size` planned payments of a run; null when that part reaches its end. */
export async function lastOfPart(
  db: Db,
  { run, after, size }: { readonly run: RowKey; readonly after: string | null; readonly size: number },
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from payment
    where jurisdiction_id = ${run.jurisdictionId} and run_id = ${run.id}::uuid and status = 'PLANNED'
      ${after === null ? sql`` : sql`and id > ${after}::uuid`}
    order by id limit 2 offset ${size - 1}`.execute(db);
  return rows[1] === undefined ? null : (rows[0]?.id ?? null);
}

/**
 * Withdraws the planned payments in a part of an approved run whose payee died, or whose award was suspended or ended,
 * since the freeze, and reports each of them like those that the freeze left out.
 */
export async function withdrawLapsed(tx: Tx, part: PartOfRun): Promise<void> {
  const { jurisdictionId, id: runId, period } = part.run;
  const firstDay = firstOfMonth(period);
  await sql`
    with lapsed as materialized (
      select payment.id, payment.award_id, payment.amount, reason.code, reason.since
      from payment
      join award on award.jurisdiction_id = payment.jurisdiction_id and award.id = payment.award_id
      join person on person.jurisdiction_id = payment.jurisdiction_id and person.id = payment.payee_person_id
      join household on household.jurisdiction_id = payment.jurisdiction_id and household.id = payment.household_id
      cross join lateral (
        select
          case
            when award.active_until < ${firstDay}::date then 'AWARD_ENDED'
            when person.death_date is not null then 'PAYEE_DECEASED'
            when household.closed_on < ${firstDay}::date then 'HOUSEHOLD_CLOSED'
            when award.status = 'SUSPENDED' then 'AWARD_SUSPENDED'
          end as code,
          case
            when award.active_until < ${firstDay}::date then award.active_until
            else coalesce(person.death_date, household.closed_on)
          end as since
      ) reason
      where payment.jurisdiction_id = ${jurisdictionId} and payment.run_id = ${runId}::uuid
        and payment.status = 'PLANNED' and ${isWithin(part)} and reason.code is not null
    ),
    withdrawn as (
      update payment set status = 'VOID', status_reason = lapsed.code
      from lapsed where payment.jurisdiction_id = ${jurisdictionId} and payment.id = lapsed.id
    ),
    reported as (
      insert into payroll_exclusion (jurisdiction_id, run_id, award_id, reason, amount, since)
      select ${jurisdictionId}, ${runId}::uuid, award_id, code, amount, since from lapsed
    )
    update payroll_run set
      payment_count = payment_count - (select count(*) from lapsed),
      total = total - (select coalesce(sum(amount), 0) from lapsed),
      excluded_count = excluded_count + (select count(*) from lapsed)
    where jurisdiction_id = ${jurisdictionId} and id = ${runId}::uuid
      and exists (select from lapsed)`.execute(tx.db);
}

/**
 * Marks the planned payments in a part of a run as paid, each by the transfers of its fund, in one statement.
 * @returns what was paid of each reservation
 */
export async function markPaid(
  tx: Tx,
  part: PartOfRun,
  shares: readonly ReservedShare[],
  paidOn: LocalDate,
): Promise<PaidShare[]> {
  if (shares.length === 0) return [];
  const { jurisdictionId, id: runId } = part.run;
  const values = shares.map(
    ({ fundId, reservationId, postId }) => sql`(${fundId}::uuid, ${reservationId}::uuid, ${postId}::uuid)`,
  );
  const { rows } = await sql<{ fundId: string; spent: Fen }>`
    with paid as (
      update payment set status = 'PAID', paid_on = ${paidOn}::date,
        reserve_transfer_id = share.reservation_id, post_transfer_id = share.post_id
      from (values ${sql.join(values)}) as share (fund_id, reservation_id, post_id)
      where payment.jurisdiction_id = ${jurisdictionId} and payment.run_id = ${runId}::uuid
        and payment.status = 'PLANNED' and payment.fund_id = share.fund_id and ${isWithin(part)}
      returning payment.fund_id, payment.amount
    )
    select fund_id, sum(amount)::bigint as spent from paid group by fund_id`.execute(tx.db);
  const spentOf = new Map(rows.map(({ fundId, spent }) => [fundId, spent]));
  return shares.map((share) => ({ ...share, spent: spentOf.get(share.fundId) ?? 0n }));
}

function isWithin({ after, last }: PartOfRun): RawBuilder<unknown> {
  return sql`(${after}::uuid is null or payment.id > ${after}::uuid) and (${last}::uuid is null or payment.id <= ${last}::uuid)`;
}
