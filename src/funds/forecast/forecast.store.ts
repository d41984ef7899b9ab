import { sql } from 'kysely';
import type { Db } from '../../database/entities.js';
import { addYears, type LocalDate, monthOf } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { Cohort, FundToday, SingleSums } from './forecast.js';
import { PROGRAMMES_OF_MINORS } from './standards.js';

/**
 * The running awards of a jurisdiction in cohorts: one statement, whatever their number. What the start month already
 * paid or holds in a payroll list is not to be paid again.
 */
export async function cohortsOf(
  db: Db,
  { jurisdictionId, on, programme }: { jurisdictionId: string; on: LocalDate; programme: string | null },
): Promise<Cohort[]> {
  const start = monthOf(on);
  const { rows } = await sql<Omit<Cohort, 'amount'> & { amount: Fen }>`
    with running as (
      select a.programme, a.fund_id, h.area, a.amount, to_char(a.active_until, 'YYYY-MM') as until,
        to_char(a.review_due_on, 'YYYY-MM') as review,
        case when a.programme in (${sql.join([...PROGRAMMES_OF_MINORS])}) and p.birth_date > ${addYears(on, -18)}::date
          then to_char(p.birth_date + interval '18 years', 'YYYY-MM') end as majority,
        greatest(to_char(a.active_from, 'YYYY-MM'),
          case when exists (select from payment paid where paid.jurisdiction_id = a.jurisdiction_id
            and paid.award_id = a.id and paid.period = ${start} and paid.status not in ('VOID', 'RETURNED'))
          then to_char(${on}::date + interval '1 month', 'YYYY-MM') else ${start} end) as "from",
        (select count(*) from membership m where m.jurisdiction_id = a.jurisdiction_id
          and m.household_id = a.household_id and m.active_from <= ${on}::date
          and (m.active_until is null or m.active_until >= ${on}::date)) as persons
      from award a
      join household h on h.jurisdiction_id = a.jurisdiction_id and h.id = a.household_id
      join person p on p.jurisdiction_id = a.jurisdiction_id and p.id = a.payee_person_id
      where a.jurisdiction_id = ${jurisdictionId} and a.kind = 'RECURRING' and a.status = 'ACTIVE'
        and (a.active_until is null or a.active_until >= date_trunc('month', ${on}::date))
        ${programme === null ? sql`` : sql`and a.programme = ${programme}`}
    )
    select programme, fund_id as "fundId", area, "from", until, review, majority,
      count(*)::int as awards, sum(persons)::int as persons, sum(amount)::bigint as amount
    from running
    group by programme, fund_id, area, "from", until, review, majority`.execute(db);
  return rows;
}

/** What single sums cost in the twelve months before a day, by programme and fund. */
export async function singleSumsOf(
  db: Db,
  { jurisdictionId, on, programme }: { jurisdictionId: string; on: LocalDate; programme: string | null },
): Promise<SingleSums[]> {
  const { rows } = await sql<SingleSums>`
    select programme, fund_id as "fundId", sum(amount)::bigint as "lastYear"
    from payment
    where jurisdiction_id = ${jurisdictionId} and status = 'PAID' and period is null
      and paid_on > ${addYears(on, -1)}::date and paid_on <= ${on}::date
      ${programme === null ? sql`` : sql`and programme = ${programme}`}
    group by programme, fund_id`.execute(db);
  return rows;
}

/** The funds of a jurisdiction with what they have today, by code. */
export async function fundsToday(db: Db, jurisdictionId: string): Promise<FundToday[]> {
  const { rows } = await sql<FundToday>`
    select f.id, a.balance as available, f.valid_until as "validUntil"
    from fund f
    join account a on a.jurisdiction_id = f.jurisdiction_id and a.fund_id = f.id and a.kind = 'AVAILABLE'
    where f.jurisdiction_id = ${jurisdictionId} order by f.code`.execute(db);
  return rows;
}
