import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '../../access/viewer.js';
import type { Db } from '../../database/entities.js';
import { isOneOf, withinReach } from '../../jurisdictions/within-reach.store.js';
import type { CaseCount, CaseCountFilter, CaseDimension } from './case-statistics.js';

/**
 * Counts the cases within reach that were applied for in a period, by the dimensions asked for, in their order. Whole
 * months come from the numbers that are kept (`case-count.entity.ts`); only the cases of months at either end that are
 * not whole are counted one by one, and so are those of single villages, of which no numbers are kept.
 */
export async function countCases(
  db: Db,
  reach: Reach,
  filter: CaseCountFilter,
  dimensions: readonly CaseDimension[],
): Promise<CaseCount[]> {
  const part = (dimension: CaseDimension, column: string) =>
    dimensions.includes(dimension) ? sql.raw(column) : sql.raw('null::text');
  const counted =
    reach.villageIds === null ? sql.join(partsOf(reach, filter), sql` union all `) : one(reach, filter);
  const { rows } = await sql<CaseCount>`
    select ${part('STATUS', 'status')} as status, ${part('PROGRAMME', 'programme')} as programme,
      ${part('MONTH', "to_char(month, 'YYYY-MM')")} as month, sum(n)::int as count
    from (${counted}) counted
    group by 1, 2, 3
    having sum(n) <> 0
    order by 3, 2, 1`.execute(db);
  return rows;
}

/** The cases themselves, of the whole period. */
function one(reach: Reach, { from, until, ...filter }: CaseCountFilter): RawBuilder<unknown> {
  return sql`
    select c.status, c.programme, c.applied_on as month, 1::bigint as n from welfare_case c
    where ${withinReach(reach, 'c')} and c.applied_on between ${from}::date and ${until}::date and ${only(filter)}`;
}

/** The numbers of whole months, what has changed in them since, and the cases at both ends. */
function partsOf(reach: Reach, { from, until, ...filter }: CaseCountFilter): readonly RawBuilder<unknown>[] {
  // The first day of the first whole month, and the day after the last.
  const first = sql`(date_trunc('month', ${from}::date + interval '1 month' - interval '1 day'))::date`;
  const end = sql`(date_trunc('month', ${until}::date + interval '1 day'))::date`;
  const { jurisdictionId, townshipIds } = reach;
  const asked = filter.townshipId;
  const townships = townshipIds ?? (asked === undefined ? null : [asked]);
  const place = isOneOf(sql.ref('c.township_id'), townships ?? ['']);
  const changed = townships === null ? sql`true` : place;
  const whole = sql`c.jurisdiction_id = ${jurisdictionId} and c.month >= ${first} and c.month < ${end} and ${only(filter, townships === null)}`;
  const edges = sql`
    (c.applied_on between ${from}::date and least(${until}::date, ${first} - 1)
     or c.applied_on between greatest(${from}::date, ${end}, ${first}) and ${until}::date)`;
  return [
    sql`select c.status, c.programme, c.month, c.count as n from case_count c where ${place} and ${whole}`,
    sql`select c.status, c.programme, c.month, c.change as n from case_count_change c where ${changed} and ${whole}`,
    sql`select c.status, c.programme, c.applied_on as month, 1::bigint as n from welfare_case c
        where ${withinReach(reach, 'c')} and ${edges} and ${only(filter)}`,
  ];
}

/** @param everywhere the rows are those of the whole jurisdiction, which have no township */
function only(
  { townshipId, programme }: Pick<CaseCountFilter, 'townshipId' | 'programme'>,
  everywhere = false,
) {
  const township = townshipId === undefined || everywhere ? sql`true` : sql`c.township_id = ${townshipId}`;
  return sql<boolean>`${township} and ${programme === undefined ? sql`true` : sql`c.programme = ${programme}`}`;
}
