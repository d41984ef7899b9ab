import { sql } from 'kysely';
import type { Db } from '../../database/entities.js';
import type { AwardStatus } from '../../funds/awards/award.js';
import type { PaymentStatus } from '../../funds/payments/payment.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf, isOneOf } from '../../jurisdictions/within-reach.store.js';
import type { CaseRow } from '../case.entity.js';
import type { SpdciFacts } from './spdci.js';

/** What the answer to a partner is made of, with the fingerprints that open it. */
export type StatusRow = Pick<
  CaseRow,
  | 'jurisdictionId'
  | 'id'
  | 'number'
  | 'programme'
  | 'status'
  | 'stepCode'
  | 'updatedAt'
  | 'dueOn'
  | 'decidedOn'
  | 'pickupCodeHash'
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
      'c.jurisdictionId',
      'c.id',
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

/** What became of the cases that were found before, by key: their awards and the last payment that was made. */
export async function findOutcomes(
  db: Db,
  keys: readonly RowKey[],
): Promise<readonly (RowKey & SpdciFacts)[]> {
  return await db
    .selectFrom('Case as c')
    .innerJoin('Person as p', (join) =>
      join.onRef('p.jurisdictionId', '=', 'c.jurisdictionId').onRef('p.id', '=', 'c.applicantPersonId'),
    )
    .select([
      'c.jurisdictionId',
      'c.id',
      'p.deathDate',
      sql<AwardStatus[]>`array(
        select a.status from award a where a.jurisdiction_id = c.jurisdiction_id and a.case_id = c.id)`.as(
        'awards',
      ),
      sql<PaymentStatus | null>`(
        select m.status from payment m
         where m.jurisdiction_id = c.jurisdiction_id and m.case_id = c.id and m.status in ('PAID', 'RETURNED')
         order by m.paid_on desc nulls last, m.id desc limit 1)`.as('lastPayment'),
    ])
    .where(hasOneOf('c', keys))
    .execute();
}
