import { type Compilable, sql } from 'kysely';
import type { Reach } from '../access/viewer.js';
import type { Db } from '../database/entities.js';
import type { Page } from '../jurisdictions/row-key.js';
import { isOneOf, known, withinReach } from '../jurisdictions/within-reach.store.js';
import type { Area } from '../policy/facts.js';
import type { LocalDate } from '../shared/local-date.js';
import type { HouseholdRow } from './household.entity.js';
import type { HouseholdSort } from './household-sort.js';

export interface HouseholdListFilter {
  readonly townshipId?: string | undefined;
  readonly villageId?: string | undefined;
  /** The head's name begins with this. */
  readonly headName?: string | undefined;
  /** Blind indexes of the resident id of somebody who belongs to the household now, one under each key. */
  readonly residentIdIndexes?: readonly string[] | undefined;
  readonly area?: Area | undefined;
  /** Not closed, or closed. */
  readonly live?: boolean | undefined;
}

/** A page of the households within reach in one of the sort orders, `first + 1` of them after the cursor's key. */
export async function listHouseholds(
  db: Db,
  reach: Reach,
  filter: HouseholdListFilter,
  page: Page & { readonly sort: HouseholdSort },
): Promise<HouseholdRow[]> {
  return await householdsQuery(db, reach, filter, page).execute();
}

/** The statement of `listHouseholds`. */
export function householdsQuery(
  db: Db,
  reach: Reach,
  filter: HouseholdListFilter,
  { sort, first, after }: Page & { readonly sort: HouseholdSort },
): Compilable<HouseholdRow> & { execute(): Promise<HouseholdRow[]> } {
  let query = matching(db, reach, filter).limit(known(first + 1));
  const [key, id] = after ?? [];
  switch (sort) {
    case 'HEAD_NAME':
      query = query.orderBy('h.headName').orderBy('h.id');
      if (after === null) break;
      query = query.where((eb) =>
        eb(eb.refTuple('h.headName', 'h.id'), '>', eb.tuple(key as string, id as string)),
      );
      break;
    case 'OPENED_OLDEST':
      query = query.orderBy('h.openedOn').orderBy('h.id');
      if (after === null) break;
      query = query.where((eb) =>
        eb(eb.refTuple('h.openedOn', 'h.id'), '>', eb.tuple(key as LocalDate, id as string)),
      );
      break;
    default:
      query = query.orderBy('h.openedOn', 'desc').orderBy('h.id', 'desc');
      if (after === null) break;
      query = query.where((eb) =>
        eb(eb.refTuple('h.openedOn', 'h.id'), '<', eb.tuple(key as LocalDate, id as string)),
      );
  }
  return query;
}

function matching(db: Db, reach: Reach, filter: HouseholdListFilter) {
  const { townshipId, villageId, headName, residentIdIndexes, area, live } = filter;
  let query = db.selectFrom('Household as h').selectAll('h').where(withinReach(reach, 'h'));
  if (townshipId !== undefined) query = query.where('h.townshipId', '=', townshipId);
  if (villageId !== undefined) query = query.where('h.villageId', '=', villageId);
  if (area !== undefined) query = query.where('h.area', '=', area);
  if (live !== undefined) query = query.where('h.closedOn', live ? 'is' : 'is not', null);
  if (headName !== undefined) query = query.where('h.headName', 'like', `${likeLiteral(headName)}%`);
  if (residentIdIndexes !== undefined) {
    query = query.where(
      sql<boolean>`h.id in (select m.household_id from membership m join person p on p.jurisdiction_id = m.jurisdiction_id and p.id = m.person_id where m.jurisdiction_id = ${reach.jurisdictionId} and m.active_until is null and ${isOneOf(sql.ref('p.resident_id_index'), residentIdIndexes)})`,
    );
  }
  return query;
}

/** The text as it stands in a LIKE pattern: the signs that mean something there lose their meaning. */
export function likeLiteral(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
