import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '../../access/viewer.js';
import type { Db } from '../../database/entities.js';
import { isOneOf } from '../../jurisdictions/within-reach.store.js';
import type { AccountLine, Period, StatementDimension, StatementLine } from './statement.js';

export interface PaidFilter {
  readonly fundId?: string | undefined;
  readonly programme?: string | undefined;
  readonly townshipId?: string | undefined;
  readonly householdId?: string | undefined;
}

const KEYS: Readonly<Record<StatementDimension, RawBuilder<string>>> = {
  FUND: sql`f.code`,
  SOURCE: sql`f.source`,
  DONOR: sql`coalesce(f.donor, '')`,
  TOWNSHIP: sql`p.township_id`,
  PROGRAMME: sql`p.programme`,
  MONTH: sql`to_char(p.paid_on, 'YYYY-MM')`,
};

/** What was paid in a time, by one dimension; lines without a payment do not exist. At most 1,000 lines. */
export async function paidBy(
  db: Db,
  { jurisdictionId, townshipIds }: Reach,
  dimension: StatementDimension,
  { from, until }: Period,
  { fundId, programme, townshipId, householdId }: PaidFilter,
): Promise<StatementLine[]> {
  const { rows } = await sql<StatementLine>`
    select ${KEYS[dimension]} as key, count(*)::int as payments,
      coalesce(sum(p.amount) filter (where p.status = 'PAID'), 0)::bigint as paid,
      coalesce(sum(p.amount) filter (where p.status = 'RETURNED'), 0)::bigint as returned,
      count(distinct p.household_id)::int as households
    from payment p join fund f on f.jurisdiction_id = p.jurisdiction_id and f.id = p.fund_id
    where p.jurisdiction_id = ${jurisdictionId} and p.status in ('PAID', 'RETURNED')
      and p.paid_on between ${from}::date and ${until}::date
      ${dimension === 'DONOR' ? sql`and f.source = 'DONATION'` : sql``}
      ${townshipIds === null ? sql`` : sql`and ${isOneOf(sql.ref('p.township_id'), townshipIds)}`}
      ${fundId === undefined ? sql`` : sql`and p.fund_id = ${fundId}::uuid`}
      ${programme === undefined ? sql`` : sql`and p.programme = ${programme}`}
      ${townshipId === undefined ? sql`` : sql`and p.township_id = ${townshipId}`}
      ${householdId === undefined ? sql`` : sql`and p.household_id = ${householdId}::uuid`}
    group by 1 order by 1 limit 1000`.execute(db);
  return rows;
}

/**
 * The accounts of the funds within reach over a time, recomputed from the entries: opening, movements, closing. Over
 * all funds of a jurisdiction each column sums to zero, the gains to the gifts (trial balance).
 */
export async function accountLines(
  db: Db,
  { jurisdictionId, townshipIds }: Reach,
  { from, until }: Period,
  fundId: string | null,
): Promise<AccountLine[]> {
  const { rows } = await sql<AccountLine>`
    select f.id as "fundId", f.code as "fundCode", a.kind as account,
      coalesce(sum(e.amount) filter (where t.business_date < ${from}::date), 0)::bigint as opening,
      coalesce(sum(e.amount) filter (where e.amount > 0 and t.business_date >= ${from}::date), 0)::bigint as gained,
      coalesce(-sum(e.amount) filter (where e.amount < 0 and t.business_date >= ${from}::date), 0)::bigint as given,
      coalesce(sum(e.amount), 0)::bigint as closing
    from fund f
    join account a on a.jurisdiction_id = f.jurisdiction_id and a.fund_id = f.id
    left join (entry e join transfer t on t.jurisdiction_id = e.jurisdiction_id and t.id = e.transfer_id
        and t.business_date <= ${until}::date)
      on e.jurisdiction_id = a.jurisdiction_id and e.account_id = a.id
    where f.jurisdiction_id = ${jurisdictionId}
      ${townshipIds === null ? sql`` : sql`and ${isOneOf(sql.ref('f.township_id'), townshipIds)}`}
      ${fundId === null ? sql`` : sql`and f.id = ${fundId}::uuid`}
    group by f.id, f.code, a.kind
    order by f.code, a.kind`.execute(db);
  return rows;
}
