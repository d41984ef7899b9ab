import { sql } from 'kysely';
import type { Db } from '../../database/entities.js';
import { isOneOf } from '../../jurisdictions/within-reach.store.js';
import type { CaseRow } from '../case.entity.js';

/** What the answer to a partner is made of, with the fingerprints that open it. */
export type StatusRow = Pick<
  CaseRow,
  'number' | 'programme' | 'status' | 'stepCode' | 'updatedAt' | 'dueOn' | 'decidedOn' | 'pickupCodeHash'
> & {
  /** Of the applicant. */
  readonly residentIdIndex: string;
};

/** The cases of these jurisdictions with these numbers: one statement whatever is asked, and whatever is found. */
export async function findStatuses(
  db: Db,
  jurisdictionIds: readonly string[],
  numbers: readonly string[],
): Promise<StatusRow[]> {
  return await db
    .selectFrom('Case as c')
    .innerJoin('Person as p', (join) =>
      join.onRef('p.jurisdictionId', '=', 'c.jurisdictionId').onRef('p.id', '=', 'c.applicantPersonId'),
    )
    .select([
      'c.number',
      'c.programme',
      'c.status',
      'c.stepCode',
      'c.updatedAt',
      'c.dueOn',
      'c.decidedOn',
      'c.pickupCodeHash',
      'p.residentIdIndex',
    ])
    .where(isOneOf(sql.ref('c.jurisdiction_id'), jurisdictionIds))
    .where(isOneOf(sql.ref('c.number'), numbers))
    .execute();
}
