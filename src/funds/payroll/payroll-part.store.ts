import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { firstOfMonth, type LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { TransferNote } from '../ledger/ledger.store.js';
import type { PayrollRunRow } from './payroll.entity.js';
import type { PayrollKind } from './payroll.js';

/** What a run has reserved in a fund, and the transfer that is to spend it. Sums in fen. */
export interface ReservedShare {
  readonly fundId: string;
  readonly reservationId: string;
  readonly reserved: Fen;
  readonly postId: string;
}

/** What of a reservation a part pays, in fen. */
export interface PaidShare extends ReservedShare {
  readonly spent: Fen;
}

/** The lines of a run that come after one payment, up to and including another; null is without end. */
export interface PartOfRun {
  readonly run: PayrollRunRow;
  readonly after: string | null;
  readonly last: string | null;
}

/** The last of the next `size` lines of a run; null when that part reaches its end. */
export async function lastOfPart(
  db: Db,
  { run, after, size }: { readonly run: PayrollRunRow; readonly after: string | null; readonly size: number },
): Promise<string | null> {
  const { rows } = await sql<{ paymentId: string }>`
    select payment_id as "paymentId" from payroll_line
    where jurisdiction_id = ${run.jurisdictionId} and run_id = ${run.id}::uuid
      ${after === null ? sql`` : sql`and payment_id > ${after}::uuid`}
    order by payment_id limit 2 offset ${size - 1}`.execute(db);
  return rows[1] === undefined ? null : (rows[0]?.paymentId ?? null);
}

/**
 * Who gets nothing after all, looked at again before each part is paid: the rule of the freeze, on the day of payment. What
 * is paid again was due in its own month, whatever became of award and household since.
 */
const LAPSED = (kind: PayrollKind, firstDay: LocalDate) =>
  kind === 'PAY_AGAIN'
    ? sql`
  case
    when person.death_date is not null then 'PAYEE_DECEASED'
    when award.status = 'SUSPENDED' then 'AWARD_SUSPENDED'
    when line.payee_person_id <> award.payee_person_id then 'PAYEE_MOVED_AWAY'
  end`
    : sql`
  case
    when award.active_until < ${firstDay}::date then 'AWARD_ENDED'
    when person.death_date is not null then 'PAYEE_DECEASED'
    when household.closed_on < ${firstDay}::date then 'HOUSEHOLD_CLOSED'
    when exists (select from membership m where m.jurisdiction_id = line.jurisdiction_id and m.person_id = line.payee_person_id
        and m.household_id = line.household_id and m.active_until < ${firstDay}::date)
      and not exists (select from membership m where m.jurisdiction_id = line.jurisdiction_id and m.person_id = line.payee_person_id
        and m.household_id = line.household_id and coalesce(m.active_until, 'infinity') >= ${firstDay}::date)
      then 'PAYEE_MOVED_AWAY'
    when award.status = 'SUSPENDED' then 'AWARD_SUSPENDED'
    when line.payee_person_id <> award.payee_person_id then 'PAYEE_MOVED_AWAY'
  end`;

/**
 * Makes the payments of a part in one statement: the lines that still hold become paid payments of the transfers of their
 * funds, where the household lives now; the others are reported like those that the freeze left out.
 * @returns what is paid of each reservation
 */
export async function payLines(
  tx: Tx,
  act: Pick<TransferNote, 'businessDate' | 'madeAt' | 'madeBy'>,
  { run, after, last }: PartOfRun,
  shares: readonly ReservedShare[],
): Promise<PaidShare[]> {
  const { jurisdictionId, id: runId, programme, period } = run;
  const values = shares.map(
    ({ fundId, reservationId, reserved, postId }) =>
      sql`(${fundId}::uuid, ${reservationId}::uuid, ${reserved}::bigint, ${postId}::uuid)`,
  );
  const none = sql`(null::uuid, null::uuid, null::bigint, null::uuid)`;
  const { rows } = await sql<{ fundId: string; spent: Fen }>`
    with judged as materialized (
      select line.*, household.township_id, person.death_date, household.closed_on, award.active_until,
        ${LAPSED(run.kind, firstOfMonth(period))} as code
      from payroll_line line
      join award on award.jurisdiction_id = line.jurisdiction_id and award.id = line.award_id
      join person on person.jurisdiction_id = line.jurisdiction_id and person.id = line.payee_person_id
      join household on household.jurisdiction_id = line.jurisdiction_id and household.id = line.household_id
      where line.jurisdiction_id = ${jurisdictionId} and line.run_id = ${runId}::uuid
        and (${after}::uuid is null or line.payment_id > ${after}::uuid)
        and (${last}::uuid is null or line.payment_id <= ${last}::uuid)
    ),
    share (fund_id, reservation_id, reserved, post_id) as (values ${shares.length === 0 ? none : sql.join(values)}),
    spent as (
      select fund_id, sum(amount)::bigint as spent from judged where code is null group by fund_id
    ),
    posted as (
      insert into transfer (jurisdiction_id, id, kind, fund_id, amount, programme, reservation_id, run_id, memo,
        business_date, made_at, made_by)
      select ${jurisdictionId}, post_id, 'POST', share.fund_id, reserved, ${programme}, reservation_id, ${runId}::uuid,
        ${`${programme} ${period}`}, ${act.businessDate}::date, ${act.madeAt}::timestamptz, ${act.madeBy}
      from spent join share on share.fund_id = spent.fund_id
    ),
    paid as (
      insert into payment (jurisdiction_id, id, award_id, case_id, household_id, township_id, payee_person_id, programme,
        period, stage, amount, status, fund_id, run_id, replaces_id, paid_on, reserve_transfer_id, post_transfer_id)
      select ${jurisdictionId}, payment_id, award_id, case_id, household_id, township_id, payee_person_id, ${programme},
        case when replaces_id is null then period else ${ofReplaced('period')} end,
        case when replaces_id is not null then ${ofReplaced('stage')} end, amount, 'PAID', judged.fund_id, ${runId}::uuid, replaces_id, ${act.businessDate}::date, reservation_id, post_id
      from judged
      join share on share.fund_id = judged.fund_id
      where code is null
      order by payment_id
    ),
    reported as (
      insert into payroll_exclusion (jurisdiction_id, run_id, award_id, reason, amount, since)
      select ${jurisdictionId}, ${runId}::uuid, award_id, code, amount,
        case code when 'AWARD_ENDED' then active_until when 'PAYEE_DECEASED' then death_date
          when 'HOUSEHOLD_CLOSED' then closed_on end
      from judged where code is not null
      on conflict do nothing
    ),
    counted as (
      update payroll_run set paid_through = coalesce(${last}::uuid, paid_through),
        paid_count = paid_count + part.paid, payment_count = payment_count - part.lapsed,
        total = total - part.given_back, excluded_count = excluded_count + part.lapsed
      from (select count(*) filter (where code is null) as paid, count(*) filter (where code is not null) as lapsed,
          coalesce(sum(amount) filter (where code is not null), 0) as given_back from judged) part
      where jurisdiction_id = ${jurisdictionId} and id = ${runId}::uuid
    )
    select fund_id as "fundId", spent from spent`.execute(tx.db);
  const spentOf = new Map(rows.map(({ fundId, spent }) => [fundId, spent]));
  return shares.map((share) => ({ ...share, spent: spentOf.get(share.fundId) ?? 0n }));
}

/** A single sum has no month, and a stage has its number, also when they are paid again. */
function ofReplaced(column: 'period' | 'stage'): RawBuilder<unknown> {
  return sql`(select ${sql.ref(`replaced.${column}`)} from payment replaced
    where replaced.jurisdiction_id = judged.jurisdiction_id and replaced.id = judged.replaces_id)`;
}

/**
 * Books what a part paid from a fund: a pair of entries for each payment, and what the reservation held beyond it goes
 * back. Locks the fund's accounts, so it comes last; balances stay guarded by their checks.
 */
export async function bookPairs(
  tx: Tx,
  { run, after, last }: PartOfRun,
  { fundId, postId, reserved, spent }: PaidShare,
): Promise<void> {
  const { jurisdictionId, id: runId } = run;
  const rest = reserved - spent;
  await sql`
    with locked as materialized (
      select id, kind, balance from account
      where jurisdiction_id = ${jurisdictionId} and fund_id = ${fundId}::uuid and kind in ('AVAILABLE', 'COMMITTED', 'SPENT')
      order by id for update
    ),
    pair as materialized (
      select id, amount, sum(amount) over (order by id)::bigint as so_far from payment
      where jurisdiction_id = ${jurisdictionId} and run_id = ${runId}::uuid and fund_id = ${fundId}::uuid
        and (${after}::uuid is null or id > ${after}::uuid) and (${last}::uuid is null or id <= ${last}::uuid)
    ),
    side (account_id, amount, balance_after, payment_id, place, number) as (
      select locked.id, -pair.amount, locked.balance - so_far, pair.id, so_far, 1
      from pair, locked where locked.kind = 'COMMITTED'
      union all
      select locked.id, pair.amount, locked.balance + so_far, pair.id, so_far, 2
      from pair, locked where locked.kind = 'SPENT'
      union all
      select id, case kind when 'COMMITTED' then -${rest}::bigint else ${rest}::bigint end,
        case kind when 'COMMITTED' then balance - ${reserved}::bigint else balance + ${rest}::bigint end,
        null::uuid, ${reserved}::bigint + 1, 3
      from locked where kind <> 'SPENT' and ${rest}::bigint > 0
    ),
    written as (
      insert into entry (jurisdiction_id, transfer_id, account_id, amount, balance_after, payment_id)
      select ${jurisdictionId}, ${postId}::uuid, account_id, amount, balance_after, payment_id
      from side order by place, number
    )
    update account set balance = account.balance + case account.kind
        when 'COMMITTED' then -${reserved}::bigint when 'SPENT' then ${spent}::bigint else ${rest}::bigint end
    from locked
    where account.jurisdiction_id = ${jurisdictionId} and account.id = locked.id`.execute(tx.db);
}
