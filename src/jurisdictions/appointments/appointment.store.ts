import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { Page, RowKey } from '../row-key.js';
import { isOneOf } from '../within-reach.store.js';
import type { OfficerAppointmentRow } from './appointment.entity.js';
import type { AppointmentStatus } from './appointment.js';

/** A proposal as administrators see it: nothing of the resident id. */
export type AppointmentSummary = Omit<
  OfficerAppointmentRow,
  'subject' | 'personName' | 'personIndex' | 'personIndexBefore' | 'personSealed'
> & {
  /** Of the person. */
  readonly name: string;
  /** The subject of the tokens. */
  readonly signIn: string;
};

const COLUMNS = [
  'p.jurisdictionId',
  'p.id',
  'p.changesOfficerId',
  'p.subject as signIn',
  'p.personName as name',
  'p.role',
  'p.organisationId',
  'p.activeFrom',
  'p.activeUntil',
  'p.status',
  'p.proposedBy',
  'p.proposedAt',
  'p.decidedBy',
  'p.decidedAt',
  'p.officerId',
] as const;

/** The proposals for these organisations, the newest first, `first + 1` after the cursor's id. */
export async function listAppointments(
  db: Db,
  jurisdictionId: string,
  organisationIds: readonly string[],
  { status, first, after }: Page & { readonly status: AppointmentStatus | null },
): Promise<AppointmentSummary[]> {
  let query = db
    .selectFrom('OfficerAppointment as p')
    .select(COLUMNS)
    .where('p.jurisdictionId', '=', jurisdictionId)
    .where(isOneOf(sql.ref('p.organisation_id'), organisationIds))
    .orderBy('p.id', 'desc')
    .limit(first + 1);
  if (status !== null) query = query.where('p.status', '=', status);
  if (after !== null) query = query.where('p.id', '<', String(after[0]));
  return await query.execute();
}

/** One proposal, or undefined. */
export async function findAppointment(
  db: Db,
  { jurisdictionId, id }: RowKey,
): Promise<AppointmentSummary | undefined> {
  return await db
    .selectFrom('OfficerAppointment as p')
    .select(COLUMNS)
    .where('p.jurisdictionId', '=', jurisdictionId)
    .where('p.id', '=', id)
    .executeTakeFirst();
}

/** The proposal with the person, so that nobody else decides it meanwhile. */
export async function lockAppointment(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
): Promise<OfficerAppointmentRow | undefined> {
  return await tx.db
    .selectFrom('OfficerAppointment')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** Whether a post is proposed for the sign-in and not decided yet; others who propose for it wait until the commit. */
export async function isProposed(tx: Tx, jurisdictionId: string, subject: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`appointment:${jurisdictionId}:${subject}`}, 0))`.execute(
    tx.db,
  );
  const row = await tx.db
    .selectFrom('OfficerAppointment')
    .select('id')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('subject', '=', subject)
    .where('status', '=', 'PROPOSED')
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertAppointment(tx: Tx, row: OfficerAppointmentRow): Promise<void> {
  await tx.db.insertInto('OfficerAppointment').values(row).execute();
}

/** Decides a proposal; what was told of the person goes. */
export async function decideAppointment(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  decision: Pick<OfficerAppointmentRow, 'status' | 'decidedBy' | 'decidedAt' | 'officerId'>,
): Promise<void> {
  await tx.db
    .updateTable('OfficerAppointment')
    .set({ ...decision, personIndex: null, personIndexBefore: null, personSealed: null })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}
