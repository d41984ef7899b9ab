import { sql } from 'kysely';
import type { Reach } from '../../access/viewer.js';
import type { Db } from '../../database/entities.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Indicators } from './indicator.js';

/** A stretch of time with a name. */
export interface Period {
  readonly name: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** The figures of each township within reach for each period, by period and township. */
export async function indicatorsOf(db: Db, reach: Reach, periods: readonly Period[]): Promise<Indicators[]> {
  const { jurisdictionId: j, townshipIds } = reach;
  const names = periods.map(({ name }) => name);
  const firsts = periods.map(({ from }) => from);
  const lasts = periods.map(({ until }) => until);
  const { rows } = await sql<Indicators>`
    with period as (
      select * from unnest(${names}::text[], ${firsts}::date[], ${lasts}::date[]) as p (name, first, last)
    ), place as (
      select id from organisation where jurisdiction_id = ${j} and level = 'TOWNSHIP'
         and (${townshipIds === null} or id = any(${townshipIds === null ? [] : [...townshipIds]}::text[]))
    ), first_decision as (
      select d.case_id, d.kind, d.decided_on, c.township_id, c.accepted_on, c.due_on
        from decision d join welfare_case c on c.jurisdiction_id = d.jurisdiction_id and c.id = d.case_id
       where d.jurisdiction_id = ${j} and d.sequence = 1
    )
    select p.name as period, t.id as township_id,
      (select count(*)::int from welfare_case c where c.jurisdiction_id = ${j} and c.township_id = t.id
          and c.applied_on between p.first and p.last) as applied,
      f.decided, f.granted, f.refused, f.median_days as "medianDays",
      f.decided_with_limit as "decidedWithLimit", f.decided_in_time as "decidedInTime",
      (select count(*)::int from deadline_breach b where b.jurisdiction_id = ${j} and b.township_id = t.id
          and b.due_on between p.first and p.last) as breaches,
      (select count(*)::int from complaint m where m.jurisdiction_id = ${j} and m.township_id = t.id
          and m.received_on between p.first and p.last) as complaints,
      (select count(*)::int from lead l where l.jurisdiction_id = ${j} and l.township_id = t.id
          and l.reported_on between p.first and p.last) as leads,
      (select count(*)::int from lead l where l.jurisdiction_id = ${j} and l.township_id = t.id
          and l.closed_on between p.first and p.last) as "leadsEnded",
      (select count(distinct y.household_id)::int from payment y where y.jurisdiction_id = ${j} and y.township_id = t.id
          and y.status = 'PAID' and y.paid_on between p.first and p.last) as "householdsHelped",
      (select count(*)::int from household h where h.jurisdiction_id = ${j} and h.township_id = t.id
          and h.opened_on <= p.last and (h.closed_on is null or h.closed_on > p.last)) as households
    from period p cross join place t
    cross join lateral (
      select count(*)::int as decided,
        count(*) filter (where kind = 'APPROVAL')::int as granted,
        count(*) filter (where kind = 'REFUSAL')::int as refused,
        (percentile_disc(0.5) within group (order by decided_on - accepted_on))::int as median_days,
        count(*) filter (where due_on is not null)::int as decided_with_limit,
        count(*) filter (where decided_on <= due_on)::int as decided_in_time
        from first_decision d where d.township_id = t.id and d.decided_on between p.first and p.last
    ) f
    order by 1, 2`.execute(db);
  return rows;
}

/** What was granted and paid in a jurisdiction over a period, by programme. Sums are fen. */
export async function grantsOf(
  db: Db,
  jurisdictionId: string,
  { from, until }: Period,
): Promise<
  {
    readonly programme: string;
    readonly payments: number;
    readonly households: number;
    readonly paid: bigint;
  }[]
> {
  const { rows } = await sql<{ programme: string; payments: number; households: number; paid: bigint }>`
    select programme, count(*)::int as payments, count(distinct household_id)::int as households, sum(amount)::bigint as paid
      from payment where jurisdiction_id = ${jurisdictionId} and status = 'PAID'
       and paid_on between ${from}::date and ${until}::date
     group by programme order by programme`.execute(db);
  return rows;
}
