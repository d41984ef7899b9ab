import { type Compilable, type RawBuilder, sql } from 'kysely';
import type { Reach } from '../../access/viewer.js';
import type { Db } from '../../database/entities.js';
import { likeLiteral } from '../../households/household-list.store.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { isOneOf, known, withinReach } from '../../jurisdictions/within-reach.store.js';
import type { CaseRow } from '../case.entity.js';
import type { CaseFilter } from './case-filter.js';
import type { CaseSort } from './case-sort.js';

/** A page of the cases within reach in one of the sort orders, `first + 1` of them after the cursor's key. */
export async function listCases(
  db: Db,
  reach: Reach,
  filter: CaseFilter,
  page: Page & { readonly sort: CaseSort },
): Promise<CaseRow[]> {
  return await casesQuery(db, reach, filter, page).execute();
}

/** The statement of `listCases`. */
export function casesQuery(
  db: Db,
  reach: Reach,
  filter: CaseFilter,
  { sort, first, after }: Page & { readonly sort: CaseSort },
): Compilable<CaseRow> & { execute(): Promise<CaseRow[]> } {
  const query = matching(db, reach, filter).limit(known(first + 1));
  const [key, id] = after ?? [];
  switch (sort) {
    case 'NUMBER': {
      const ordered = query.orderBy('c.number');
      return after === null ? ordered : ordered.where('c.number', '>', key as never);
    }
    case 'APPLIED_NEWEST': {
      const ordered = query.orderBy('c.appliedOn', 'desc').orderBy('c.id', 'desc');
      const rest = sql<boolean>`(c.applied_on, c.id) < (${key}::date, ${id}::uuid)`;
      return after === null ? ordered : ordered.where(rest);
    }
    default: {
      const ordered = query.orderBy('c.nextDueOn').orderBy('c.id');
      if (after === null) return ordered;
      const undated = (rest: RawBuilder<boolean>) => ordered.where('c.nextDueOn', 'is', null).where(rest);
      if (key === null) return undated(sql<boolean>`c.id > ${id}::uuid`);
      // Cases without a due day stand last. Two ranges, each read from the index, instead of one OR that is not.
      const dated = ordered
        .where(sql<boolean>`(c.next_due_on, c.id) > (${key}::date, ${id}::uuid)`)
        .as('dated');
      const rest = undated(sql<boolean>`true`).as('undated');
      return db
        .selectFrom(db.selectFrom(dated).selectAll().unionAll(db.selectFrom(rest).selectAll()).as('both'))
        .selectAll()
        .orderBy('nextDueOn')
        .orderBy('id')
        .limit(known(first + 1));
    }
  }
}

/** The case of this number within reach. */
export async function findCaseByNumber(db: Db, reach: Reach, number: string): Promise<CaseRow | undefined> {
  return await db
    .selectFrom('Case as c')
    .selectAll()
    .where('c.number', '=', number as never)
    .where(withinReach(reach, 'c'))
    .executeTakeFirst();
}

/** The cases of these applications within reach, by number. */
export async function casesOfApplications(
  db: Db,
  reach: Reach,
  applications: readonly RowKey[],
): Promise<CaseRow[]> {
  const ids = applications.map(({ id }) => id);
  return await db
    .selectFrom('Case as c')
    .selectAll()
    .where(withinReach(reach, 'c'))
    .where(isOneOf(sql.ref('c.application_id'), ids))
    .orderBy('c.number')
    .execute();
}

function matching(db: Db, reach: Reach, filter: CaseFilter) {
  const { statuses, step, headName, papersOwed, overdueOn, urgent, extended } = filter;
  const { dueFrom, dueUntil, appliedFrom, appliedUntil } = filter;
  let query = db.selectFrom('Case as c').selectAll('c').where(withinReach(reach, 'c'));
  for (const column of ['programme', 'townshipId', 'villageId', 'handlerId', 'householdId'] as const) {
    const value = filter[column];
    if (value !== undefined) query = query.where(`c.${column}`, '=', value);
  }
  if (statuses !== undefined) query = query.where(isOneOf(sql.ref('c.status'), statuses));
  if (urgent !== undefined) query = query.where('c.urgent', '=', urgent);
  if (papersOwed !== undefined) query = query.where('c.payFirst', papersOwed ? '=' : '<>', 'PAPERS_OWED');
  if (extended !== undefined) query = query.where('c.extendedOn', extended ? 'is not' : 'is', null);
  if (dueFrom !== undefined) query = query.where('c.nextDueOn', '>=', dueFrom);
  if (dueUntil !== undefined) query = query.where('c.nextDueOn', '<=', dueUntil);
  if (overdueOn !== undefined) query = query.where('c.nextDueOn', '<', overdueOn);
  if (appliedFrom !== undefined) query = query.where('c.appliedOn', '>=', appliedFrom);
  if (appliedUntil !== undefined) query = query.where('c.appliedOn', '<=', appliedUntil);
  if (headName !== undefined) query = query.where('c.headName', 'like', `${likeLiteral(headName)}%`);
  if (step !== undefined) {
    query = query.where(
      sql<boolean>`c.id in (select s.case_id from case_step s where s.jurisdiction_id = ${reach.jurisdictionId} and s.code = ${step} and s.status = 'OPEN')`,
    );
  }
  return query;
}
