import type { Db } from '../../database/entities.js';
import type { Page, RowKey } from '../row-key.js';
import { hasOneOf } from '../within-reach.store.js';
import type { OrganisationRow } from './organisation.entity.js';
import type { OrganisationLevel } from './organisation.js';

export interface OrganisationFilter {
  readonly jurisdictionId?: string | undefined;
  readonly level?: OrganisationLevel | undefined;
  /** Those directly below this organisation. */
  readonly parent?: RowKey | undefined;
}

/** The organisations in the order of jurisdiction and code, `first + 1` of them after the cursor's key. */
export async function listOrganisations(
  db: Db,
  filter: OrganisationFilter,
  { first, after }: Page,
): Promise<OrganisationRow[]> {
  const { jurisdictionId, level, parent } = filter;
  let query = db
    .selectFrom('Organisation')
    .selectAll()
    .orderBy('jurisdictionId')
    .orderBy('id')
    .limit(first + 1);
  if (jurisdictionId !== undefined) query = query.where('jurisdictionId', '=', jurisdictionId);
  if (level !== undefined) query = query.where('level', '=', level);
  if (parent !== undefined) {
    query = query.where('jurisdictionId', '=', parent.jurisdictionId).where('parentId', '=', parent.id);
  }
  if (after !== null) {
    const [afterJurisdiction, afterId] = after.map(String);
    query = query.where((eb) =>
      eb(eb.refTuple('jurisdictionId', 'id'), '>', eb.tuple(afterJurisdiction as string, afterId as string)),
    );
  }
  return await query.execute();
}

/** The organisations with these keys, in no order; perhaps others that share a code across jurisdictions. */
export async function findOrganisations(db: Db, keys: readonly RowKey[]): Promise<OrganisationRow[]> {
  return await db.selectFrom('Organisation as o').selectAll().where(hasOneOf('o', keys)).execute();
}
