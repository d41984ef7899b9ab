import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import { invariant } from '../../shared/invariant.js';
import { firstOfMonth, type LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { TransferNote } from '../ledger/ledger.store.js';
import { lineOfPart, type PartOfRun, type PartOutcome, paidByPart } from './parts-of-run.store.js';
import type { PayrollKind } from './payroll.js';

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
    when ${MOVED_AWAY(firstDay)} then 'PAYEE_MOVED_AWAY'
    when award.status = 'SUSPENDED' then 'AWARD_SUSPENDED'
    when line.payee_person_id <> award.payee_person_id then 'PAYEE_MOVED_AWAY'
  end`;

/**
 * Whether the payee left the household before the month and did not come back. A subquery with a limit is looked up line by
 * line; of `exists` PostgreSQL makes a table of all memberships for each part.
 */
const MOVED_AWAY = (firstDay: LocalDate) => sql`(
  select not exists (
    select from membership back where back.jurisdiction_id = line.jurisdiction_id
      and back.household_id = line.household_id and back.person_id = line.payee_person_id
      and coalesce(back.active_until, 'infinity') >= ${firstDay}::date)
  from membership m
  where m.jurisdiction_id = line.jurisdiction_id and m.household_id = line.household_id
    and m.person_id = line.payee_person_id and m.active_until < ${firstDay}::date
  limit 1)`;

/**
 * Makes the payments of a part in one statement: the lines that still hold become payments, paid by the one transfer that
 * closes the reservation of the part, where the household lives now; the others are reported like those that the freeze
 * left out. The ledger's entries are `bookPairs`.
 * @param postId the id of that transfer
 */
export async function payLines(
  tx: Tx,
  act: Pick<TransferNote, 'businessDate' | 'madeAt' | 'madeBy'>,
  of: PartOfRun,
  postId: string,
): Promise<PartOutcome> {
  const { run, part } = of;
  const { jurisdictionId, id: runId, programme, period } = run;
  const { rows } = await sql<PartOutcome>`
    with judged as materialized (
      select line.*, household.township_id, person.death_date, household.closed_on, award.active_until,
        ${LAPSED(run.kind, firstOfMonth(period))} as code
      from payroll_line line
      join award on award.jurisdiction_id = line.jurisdiction_id and award.id = line.award_id
      join person on person.jurisdiction_id = line.jurisdiction_id and person.id = line.payee_person_id
      join household on household.jurisdiction_id = line.jurisdiction_id and household.id = line.household_id
      where ${lineOfPart('line', of)}
    ),
    posted as (
      insert into transfer (jurisdiction_id, id, kind, fund_id, amount, programme, reservation_id, run_id, memo,
        business_date, made_at, made_by)
      select ${jurisdictionId}, ${postId}::uuid, 'POST', ${part.fundId}::uuid, ${part.total}::bigint, ${programme},
        ${part.reservationId}::uuid, ${runId}::uuid, ${`${programme} ${period}`}, ${act.businessDate}::date,
        ${act.madeAt}::timestamptz, ${act.madeBy}
      where exists (select from judged where code is null)
    ),
    paid as (
      insert into payment (jurisdiction_id, id, award_id, case_id, household_id, township_id, payee_person_id, programme,
        period, stage, amount, status, fund_id, run_id, replaces_id, paid_on, reserve_transfer_id, post_transfer_id)
      select ${jurisdictionId}, payment_id, award_id, case_id, household_id, township_id, payee_person_id, ${programme},
        case when replaces_id is null then period else ${ofReplaced('period')} end,
        case when replaces_id is not null then ${ofReplaced('stage')} end, amount, 'PAID', fund_id, ${runId}::uuid,
        replaces_id, ${act.businessDate}::date, ${part.reservationId}::uuid, ${postId}::uuid
      from judged where code is null
      order by payment_id
    ),
    reported as (
      insert into payroll_exclusion (jurisdiction_id, run_id, award_id, reason, amount, since)
      select ${jurisdictionId}, ${runId}::uuid, award_id, code, amount,
        case code when 'AWARD_ENDED' then active_until when 'PAYEE_DECEASED' then death_date
          when 'HOUSEHOLD_CLOSED' then closed_on end
      from judged where code is not null
      on conflict do nothing
    )
    select count(*) filter (where code is null)::int as paid, count(*) filter (where code is not null)::int as lapsed,
      coalesce(sum(amount) filter (where code is null), 0)::bigint as spent,
      coalesce(sum(amount) filter (where code is not null), 0)::bigint as "givenBack"
    from judged`.execute(tx.db);
  const [outcome] = rows;
  invariant(outcome !== undefined, `The part ${part.number} of the run ${runId} must say how it went.`);
  return outcome;
}

/** A single sum has no month, and a stage has its number, also when they are paid again. */
function ofReplaced(column: 'period' | 'stage'): RawBuilder<unknown> {
  return sql`(select ${sql.ref(`replaced.${column}`)} from payment replaced
    where replaced.jurisdiction_id = judged.jurisdiction_id and replaced.id = judged.replaces_id)`;
}

/**
 * Books what a part paid from its fund: a pair of entries for each payment, and what the reservation held beyond it goes
 * back. Locks the fund's accounts, so it comes last; balances stay guarded by their checks.
 */
export async function bookPairs(
  tx: Tx,
  of: PartOfRun,
  { postId, spent }: { readonly postId: string; readonly spent: Fen },
): Promise<void> {
  const { jurisdictionId } = of.run;
  const { fundId, total: reserved } = of.part;
  const rest = reserved - spent;
  await sql`
    with locked as materialized (
      select id, kind, balance from account
      where jurisdiction_id = ${jurisdictionId} and fund_id = ${fundId}::uuid and kind in ('AVAILABLE', 'COMMITTED', 'SPENT')
      order by id for update
    ),
    pair as materialized (
      select id, amount, sum(amount) over (order by id)::bigint as so_far from payment where ${paidByPart(of)}
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
