import { sql } from 'kysely';
import type { OfficerRole } from '../../access/viewer.js';
import type { Db } from '../../database/entities.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Page, RowKey } from '../row-key.js';
import { hasOneOf, isOneOf } from '../within-reach.store.js';
import type { OfficerRow } from './officer.entity.js';

/** An officer as other officers see them: without the sign-in and without the index of the resident id. */
export type OfficerSummary = Pick<
  OfficerRow,
  'jurisdictionId' | 'id' | 'role' | 'organisationId' | 'activeFrom' | 'activeUntil'
> & {
  /** Of the person. */
  readonly name: string;
};

export interface OfficerFilter {
  readonly role?: OfficerRole | undefined;
  /** In the role on this day. */
  readonly activeOn?: LocalDate | undefined;
}

const COLUMNS = [
  'f.jurisdictionId',
  'f.id',
  'f.personName as name',
  'f.role',
  'f.organisationId',
  'f.activeFrom',
  'f.activeUntil',
] as const;

/** The officers of these organisations in the order of their ids, `first + 1` after the cursor's id. */
export async function listOfficers(
  db: Db,
  jurisdictionId: string,
  organisationIds: readonly string[],
  { role, activeOn, first, after }: OfficerFilter & Page,
): Promise<OfficerSummary[]> {
  let query = db
    .selectFrom('Officer as f')
    .select(COLUMNS)
    .where('f.jurisdictionId', '=', jurisdictionId)
    .where(isOneOf(sql.ref('f.organisation_id'), organisationIds))
    .orderBy('f.id')
    .limit(first + 1);
  if (role !== undefined) query = query.where('f.role', '=', role);
  if (activeOn !== undefined) {
    query = query
      .where('f.activeFrom', '<=', activeOn)
      .where((eb) => eb.or([eb('f.activeUntil', 'is', null), eb('f.activeUntil', '>=', activeOn)]));
  }
  if (after !== null) query = query.where('f.id', '>', String(after[0]));
  return await query.execute();
}

/** The officers with these keys, in no order. */
export async function findOfficers(db: Db, keys: readonly RowKey[]): Promise<OfficerSummary[]> {
  return await db.selectFrom('Officer as f').select(COLUMNS).where(hasOneOf('f', keys)).execute();
}
