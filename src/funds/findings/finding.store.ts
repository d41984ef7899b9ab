import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../database/entities.js';
import { firstOfMonth, type LocalDate, monthOf, shiftMonth } from '../../shared/local-date.js';
import { wrongRows } from '../ledger/ledger-check.store.js';
import type { FindingKind, FundFinding } from './finding.js';

/** On which day the books are looked at, and how many past months. */
export interface FindingScope {
  readonly jurisdictionId: string;
  readonly on: LocalDate;
  readonly months: number;
}

/** How many rows a finding names. */
const EXAMPLES = 10;

/** What the books show, by kind, fund, programme and month, the oldest of a kind first. */
export async function fundFindings(db: Db, scope: FindingScope): Promise<FundFinding[]> {
  const found: FundFinding[] = [];
  for (const [kind, query] of Object.entries(QUERIES) as [
    FindingKind,
    (of: FindingScope) => RawBuilder<unknown>,
  ][]) {
    const { rows } = await sql<FundFinding>`
      select ${scope.jurisdictionId} as "jurisdictionId", ${kind} as kind, fund_id as "fundId", programme, period,
        count(*)::int as count, sum(amount)::bigint as amount, min(since)::date as since,
        (array_agg(id::text order by since, id))[1:${sql.lit(EXAMPLES)}] as examples
      from (${query(scope)}) row
      group by fund_id, programme, period
      order by since, fund_id, programme, period`.execute(db);
    found.push(...rows);
  }
  return found;
}

/** Each answers `id, fund_id, programme, period, amount, since` of the rows. */
const QUERIES: Readonly<Record<FindingKind, (scope: FindingScope) => RawBuilder<unknown>>> = {
  AWARD_NOT_PAID: notPaid,

  PAYROLL_NOT_PAID: ({ jurisdictionId, on }) => sql`
    select id, null::uuid as fund_id, programme, period, total as amount, prepared_at::date as since
    from payroll_run
    where jurisdiction_id = ${jurisdictionId} and status in ('FROZEN', 'APPROVED') and period < ${monthOf(on)}`,

  SUM_OVERDUE: ({ jurisdictionId, on }) => sql`
    select id, fund_id, programme, null::text as period, amount, due_on as since
    from payment where jurisdiction_id = ${jurisdictionId} and status = 'RESERVED' and due_on < ${on}::date`,

  RETURN_NOT_PAID: ({ jurisdictionId }) => sql`
    select id, fund_id, programme, period, amount - withheld as amount, paid_on as since
    from payment r
    where jurisdiction_id = ${jurisdictionId} and status = 'RETURNED' and not exists (
      select from payment again where again.jurisdiction_id = r.jurisdiction_id and again.replaces_id = r.id
        and again.status <> 'VOID')`,

  NOT_REIMBURSED: ({ jurisdictionId }) => sql`
    select case_id as id, fund_id, programme, null::text as period, amount, settled_on as since
    from pay_first_grant
    where jurisdiction_id = ${jurisdictionId} and outcome = 'SETTLED' and replenish_transfer_id is null`,

  LEFT_AFTER_END: ({ jurisdictionId, on }) => sql`
    select f.id, f.id as fund_id, null::text as programme, null::text as period, a.balance as amount, f.valid_until as since
    from fund f
    join account a on a.jurisdiction_id = f.jurisdiction_id and a.fund_id = f.id and a.kind = 'AVAILABLE'
    where f.jurisdiction_id = ${jurisdictionId} and f.valid_until < ${on}::date and a.balance > 0`,

  OUTSIDE_PURPOSE: ({ jurisdictionId }) => wrongTransfers(jurisdictionId, 'PURPOSE_KEPT'),
  OUTSIDE_EARMARK: ({ jurisdictionId }) => wrongTransfers(jurisdictionId, 'EARMARK_KEPT'),
};

/**
 * Months that are over, in which a running award got nothing: neither paid nor returned, and left out by no list, which
 * would say why. Counted from the first list of the programme on; where there was none, from the first day of the award.
 */
function notPaid({ jurisdictionId, on, months }: FindingScope): RawBuilder<unknown> {
  const thisMonth = monthOf(on);
  const first = firstOfMonth(shiftMonth(thisMonth, -months));
  const last = firstOfMonth(shiftMonth(thisMonth, -1));
  return sql`
    select a.id, a.fund_id, a.programme, to_char(month.first, 'YYYY-MM') as period, a.amount,
      (month.first + interval '1 month')::date as since
    from award a
    join (select day::date as first from generate_series(${first}::date, ${last}::date, interval '1 month') day) month
      on a.active_from <= month.first and (a.active_until is null or a.active_until >= month.first)
    join person p on p.jurisdiction_id = a.jurisdiction_id and p.id = a.payee_person_id
    join household h on h.jurisdiction_id = a.jurisdiction_id and h.id = a.household_id
    left join (
      select programme, min(period) as period from payroll_run
      where jurisdiction_id = ${jurisdictionId} and kind = 'MONTHLY' and status <> 'WITHDRAWN' group by programme
    ) begun on begun.programme = a.programme
    where a.jurisdiction_id = ${jurisdictionId} and a.kind = 'RECURRING' and a.status <> 'SUSPENDED'
      and (p.death_date is null or p.death_date > month.first)
      and (h.closed_on is null or h.closed_on >= month.first)
      and (begun.period is null or begun.period <= to_char(month.first, 'YYYY-MM'))
      and not exists (
        select from payment y where y.jurisdiction_id = a.jurisdiction_id and y.programme = a.programme
          and y.period = to_char(month.first, 'YYYY-MM') and y.payee_person_id = a.payee_person_id and y.status <> 'VOID')
      and not exists (
        select from payroll_run r
        join payroll_exclusion e on e.jurisdiction_id = r.jurisdiction_id and e.run_id = r.id and e.award_id = a.id
        where r.jurisdiction_id = a.jurisdiction_id and r.programme = a.programme and r.kind = 'MONTHLY'
          and r.status <> 'WITHDRAWN' and r.period = to_char(month.first, 'YYYY-MM'))`;
}

function wrongTransfers(jurisdictionId: string, check: 'PURPOSE_KEPT' | 'EARMARK_KEPT'): RawBuilder<unknown> {
  return sql`
    select t.id, t.fund_id, t.programme, null::text as period, t.amount, t.business_date as since
    from (${wrongRows(check)}) wrong
    join transfer t on t.jurisdiction_id = wrong.jurisdiction_id and t.id = wrong.row_id
    where wrong.jurisdiction_id = ${jurisdictionId}`;
}
