import { sql } from 'kysely';
import type { Reach } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf, isOneOf, withinReach } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { CheckSource } from '../procedure/economic-check.js';
import type { CheckInquiryRow } from './check-inquiry.entity.js';

export async function insertInquiries(tx: Tx, rows: readonly CheckInquiryRow[]): Promise<void> {
  await tx.db
    .insertInto('CheckInquiry')
    .values([...rows])
    .execute();
}

/** The inquiries of a check, in order. */
export async function inquiriesOfCheck(db: Db, { jurisdictionId, id }: RowKey): Promise<CheckInquiryRow[]> {
  return await db
    .selectFrom('CheckInquiry')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('checkId', '=', id)
    .orderBy('id')
    .execute();
}

/** The inquiries of these checks, in order. */
export async function inquiriesOfChecks(db: Db, checks: readonly RowKey[]): Promise<CheckInquiryRow[]> {
  return await db
    .selectFrom('CheckInquiry as q')
    .selectAll()
    .where(hasOneOf('q', checks, 'check_id'))
    .orderBy('q.id')
    .execute();
}

/** An inquiry that waits for its answer, with what a source is told. */
export interface WaitingInquiry {
  readonly id: string;
  readonly reference: string;
  readonly householdId: string;
  readonly authorisedOn: LocalDate;
  readonly dueOn: LocalDate | null;
}

/** The inquiries to a source within reach that wait, locked; those handed out before only when asked for. */
export async function lockWaiting(
  tx: Tx,
  reach: Reach,
  { source, again, most }: { readonly source: CheckSource; readonly again: boolean; readonly most: number },
): Promise<WaitingInquiry[]> {
  return await tx.db
    .selectFrom('CheckInquiry as q')
    .innerJoin('EconomicCheck as k', (join) =>
      join.onRef('k.jurisdictionId', '=', 'q.jurisdictionId').onRef('k.id', '=', 'q.checkId'),
    )
    .innerJoin('Case as c', (join) =>
      join.onRef('c.jurisdictionId', '=', 'q.jurisdictionId').onRef('c.id', '=', 'q.caseId'),
    )
    .select(['q.id', 'q.reference', 'c.householdId', 'k.authorisedOn', 'k.dueOn'])
    .where(withinReach(reach, 'c'))
    .where('c.status', '=', 'ACCEPTED')
    .where('q.source', '=', source)
    .where('q.status', 'in', again ? ['OPEN', 'SENT'] : ['OPEN'])
    .orderBy('q.id')
    .limit(most)
    .forNoKeyUpdate('q')
    .execute();
}

/** The living members of these households with their sealed resident ids, the head of each first. */
export async function personsToAskAbout(tx: Tx, jurisdictionId: string, householdIds: readonly string[]) {
  return await tx.db
    .selectFrom('Membership as m')
    .innerJoin('Person as p', (join) =>
      join.onRef('p.jurisdictionId', '=', 'm.jurisdictionId').onRef('p.id', '=', 'm.personId'),
    )
    .select(['m.householdId', 'p.name', 'p.residentIdSealed'])
    .where('m.jurisdictionId', '=', jurisdictionId)
    .where(isOneOf(sql.ref('m.household_id'), householdIds))
    .where('m.activeUntil', 'is', null)
    .orderBy((eb) => eb('m.relation', '=', 'HEAD'), 'desc')
    .orderBy('m.id')
    .execute();
}

export async function markSent(
  tx: Tx,
  jurisdictionId: string,
  ids: readonly string[],
  sentOn: LocalDate,
): Promise<void> {
  await tx.db
    .updateTable('CheckInquiry')
    .set({ status: 'SENT', sentOn })
    .where('jurisdictionId', '=', jurisdictionId)
    .where(isOneOf(sql.ref('id'), ids))
    .execute();
}

/** The inquiries with these references within reach, locked, and whether their check is still under way. */
export async function lockByReference(tx: Tx, reach: Reach, references: readonly string[]) {
  return await tx.db
    .selectFrom('CheckInquiry as q')
    .innerJoin('EconomicCheck as k', (join) =>
      join.onRef('k.jurisdictionId', '=', 'q.jurisdictionId').onRef('k.id', '=', 'q.checkId'),
    )
    .innerJoin('Case as c', (join) =>
      join.onRef('c.jurisdictionId', '=', 'q.jurisdictionId').onRef('c.id', '=', 'q.caseId'),
    )
    .selectAll('q')
    .select(['k.completedOn'])
    .where(withinReach(reach, 'c'))
    .where(isOneOf(sql.ref('q.reference'), references))
    .orderBy('q.id')
    .forNoKeyUpdate('q')
    .execute();
}

export async function changeInquiry(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  change: Partial<
    Pick<
      CheckInquiryRow,
      'status' | 'answeredOn' | 'differs' | 'note' | 'explanation' | 'explained' | 'explainedBy'
    >
  >,
): Promise<void> {
  await tx.db
    .updateTable('CheckInquiry')
    .set(change)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}
