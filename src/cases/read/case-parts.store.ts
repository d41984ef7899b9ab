import { sql } from 'kysely';
import type { Reach } from '../../access/viewer.js';
import type { Db } from '../../database/entities.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf, withinReach } from '../../jurisdictions/within-reach.store.js';
import type { ApplicationRow } from '../applications/application.entity.js';
import type { DecisionRow } from '../decisions/decision.entity.js';
import type { CaseEventRow } from '../events/case-event.entity.js';
import type { ObjectionRow } from '../notices/objection.entity.js';

/** The newest events of each of these cases, at most `most` of each, newest first: one statement for all of them. */
export async function newestEventsOfCases(
  db: Db,
  cases: readonly RowKey[],
  most: number,
): Promise<CaseEventRow[]> {
  const { rows } = await sql<CaseEventRow>`
    select event.*
    from unnest(${cases.map(({ jurisdictionId }) => jurisdictionId)}::text[], ${cases.map(({ id }) => id)}::uuid[])
      as owner (jurisdiction_id, case_id)
    cross join lateral (
      select * from case_event e
      where e.jurisdiction_id = owner.jurisdiction_id and e.case_id = owner.case_id
      order by e.id desc limit ${most}
    ) event
    order by event.id desc`.execute(db);
  return rows;
}

/** The decision, when its case lies within reach. */
export async function findDecisionWithin(
  db: Db,
  reach: Reach,
  key: RowKey,
): Promise<DecisionRow | undefined> {
  return await db
    .selectFrom('Decision as d')
    .innerJoin('Case as c', (join) =>
      join.onRef('c.jurisdictionId', '=', 'd.jurisdictionId').onRef('c.id', '=', 'd.caseId'),
    )
    .selectAll('d')
    .where('d.jurisdictionId', '=', key.jurisdictionId)
    .where('d.id', '=', key.id)
    .where(withinReach(reach, 'c'))
    .executeTakeFirst();
}

/** The objection, when its case lies within reach. */
export async function findObjectionWithin(
  db: Db,
  reach: Reach,
  key: RowKey,
): Promise<ObjectionRow | undefined> {
  return await db
    .selectFrom('Objection as o')
    .innerJoin('Case as c', (join) =>
      join.onRef('c.jurisdictionId', '=', 'o.jurisdictionId').onRef('c.id', '=', 'o.caseId'),
    )
    .selectAll('o')
    .where('o.jurisdictionId', '=', key.jurisdictionId)
    .where('o.id', '=', key.id)
    .where(withinReach(reach, 'c'))
    .executeTakeFirst();
}

/** Those of these applications of which at least one case lies within reach (J9.5: not always where it was handed in). */
export async function findApplicationsWithin(
  db: Db,
  reach: Reach,
  keys: readonly RowKey[],
): Promise<ApplicationRow[]> {
  return await db
    .selectFrom('Application as a')
    .selectAll()
    .where(hasOneOf('a', keys))
    .where((where) =>
      where.exists(
        where
          .selectFrom('Case as c')
          .select('c.id')
          .whereRef('c.jurisdictionId', '=', 'a.jurisdictionId')
          .whereRef('c.applicationId', '=', 'a.id')
          .where(withinReach(reach, 'c')),
      ),
    )
    .execute();
}
