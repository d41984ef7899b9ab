import { sql } from 'kysely';
import type { Reach } from '../access/viewer.js';
import type { Db } from '../database/entities.js';
import { withinReach } from '../jurisdictions/within-reach.store.js';
import type { CaseCount, CaseCountFilter, CaseDimension } from './case-statistics.js';

/** Counts the cases within reach that were applied for in a period, by the dimensions asked for, in their order. */
export async function countCases(
  db: Db,
  reach: Reach,
  { from, until, townshipId, programme }: CaseCountFilter,
  dimensions: readonly CaseDimension[],
): Promise<CaseCount[]> {
  const part = (dimension: CaseDimension, column: string) =>
    dimensions.includes(dimension) ? sql.raw(column) : sql.raw('null::text');
  const { rows } = await sql<CaseCount>`
    select ${part('STATUS', 'c.status')} as status, ${part('PROGRAMME', 'c.programme')} as programme,
      ${part('MONTH', "to_char(c.applied_on, 'YYYY-MM')")} as month, count(*)::int as count
    from welfare_case c
    where ${withinReach(reach, 'c')} and c.applied_on between ${from}::date and ${until}::date
      and (${townshipId ?? null}::text is null or c.township_id = ${townshipId ?? null})
      and (${programme ?? null}::text is null or c.programme = ${programme ?? null})
    group by 1, 2, 3
    order by 3, 2, 1`.execute(db);
  return rows;
}
