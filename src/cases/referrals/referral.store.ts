import type { Reach } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf, withinReach } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { OutsideHelpRow } from './outside-help.entity.js';
import type { ReferralRow } from './referral.entity.js';
import type { ReferralOutcome, ReferralStatus } from './referral.js';
import type { ReferralReminderRow } from './referral-reminder.entity.js';

/** Which referrals are listed. */
export interface ReferralFilter {
  readonly status?: ReferralStatus | undefined;
  readonly programme?: string | undefined;
  /** Open and due before this day. */
  readonly overdueOn?: LocalDate | undefined;
}

export async function insertReferral(tx: Tx, row: ReferralRow): Promise<void> {
  await tx.db.insertInto('Referral').values(row).execute();
}

/** The referral, locked until the transaction ends. */
export async function lockReferral(tx: Tx, { jurisdictionId, id }: RowKey): Promise<ReferralRow | undefined> {
  return await tx.db
    .selectFrom('Referral')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

export async function findReferral(db: Db, { jurisdictionId, id }: RowKey): Promise<ReferralRow | undefined> {
  return await db
    .selectFrom('Referral')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The referrals of these cases, each case's in order. */
export async function referralsOfCases(db: Db, keys: readonly RowKey[]): Promise<ReferralRow[]> {
  return await db
    .selectFrom('Referral as r')
    .selectAll()
    .where(hasOneOf('r', keys, 'case_id'))
    .orderBy('r.id')
    .execute();
}

/** A page of the referrals within reach, what is due first in front, one more than asked for. */
export async function listReferrals(
  db: Db,
  reach: Reach,
  { status, programme, overdueOn }: ReferralFilter,
  { first, after }: Page,
): Promise<ReferralRow[]> {
  let query = db
    .selectFrom('Referral as r')
    .selectAll()
    .where(withinReach(reach, 'r'))
    .orderBy('r.dueOn')
    .orderBy('r.id')
    .limit(first + 1);
  if (status !== undefined) query = query.where('r.status', '=', status);
  if (programme !== undefined) query = query.where('r.programme', '=', programme);
  if (overdueOn !== undefined) query = query.where('r.status', '=', 'OPEN').where('r.dueOn', '<', overdueOn);
  if (after !== null) {
    const [dueOn, id] = after as readonly [LocalDate, string];
    query = query.where((eb) => eb(eb.refTuple('r.dueOn', 'r.id'), '>', eb.tuple(dueOn, id)));
  }
  return await query.execute();
}

export async function answerReferral(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  answer: Pick<ReferralRow, 'answer' | 'answeredOn' | 'recordedBy'> & { readonly status: ReferralOutcome },
): Promise<void> {
  await tx.db
    .updateTable('Referral')
    .set(answer)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

export async function insertReminder(tx: Tx, row: ReferralReminderRow): Promise<void> {
  await tx.db.insertInto('ReferralReminder').values(row).execute();
}

/** How departments were chased for these referrals, each referral's in order. */
export async function remindersOf(db: Db, referrals: readonly RowKey[]): Promise<ReferralReminderRow[]> {
  return await db
    .selectFrom('ReferralReminder as m')
    .selectAll()
    .where(hasOneOf('m', referrals, 'referral_id'))
    .orderBy('m.id')
    .execute();
}

/** The earliest day by which a referral of the case is due, this one left out; null when none is open. */
export async function nextReferralDue(
  tx: Tx,
  { jurisdictionId, id: caseId }: RowKey,
  answered: string | null,
): Promise<LocalDate | null> {
  let query = tx.db
    .selectFrom('Referral')
    .select((eb) => eb.fn.min('dueOn').as('dueOn'))
    .where('jurisdictionId', '=', jurisdictionId)
    .where('caseId', '=', caseId)
    .where('status', '=', 'OPEN');
  if (answered !== null) query = query.where('id', '<>', answered);
  const row = await query.executeTakeFirst();
  return (row?.dueOn ?? null) as LocalDate | null;
}

/** @throws unique violation `outside_help_reference_key` when the department's grant is on record */
export async function insertOutsideHelp(tx: Tx, row: OutsideHelpRow): Promise<void> {
  await tx.db.insertInto('OutsideHelp').values(row).execute();
}

/** What other departments grant these households, the newest first. */
export async function outsideHelpOf(db: Db, households: readonly RowKey[]): Promise<OutsideHelpRow[]> {
  return await db
    .selectFrom('OutsideHelp as h')
    .selectAll()
    .where(hasOneOf('h', households, 'household_id'))
    .orderBy('h.activeFrom', 'desc')
    .orderBy('h.id', 'desc')
    .execute();
}
