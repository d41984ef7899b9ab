import { sql } from 'kysely';
import type { Reach } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf, withinReach } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { CaseStep } from '../procedure/step.js';
import type { ComplaintRow } from './complaint.entity.js';
import type { ComplaintKind, ComplaintStatus } from './complaint.js';
import type { EarlierStepRow } from './earlier-step.entity.js';

/** Which complaints are listed. */
export interface ComplaintFilter {
  readonly status?: ComplaintStatus | undefined;
  readonly kind?: ComplaintKind | undefined;
  /** Open and due before this day. */
  readonly overdueOn?: LocalDate | undefined;
}

export async function insertComplaint(tx: Tx, row: ComplaintRow): Promise<void> {
  await tx.db.insertInto('Complaint').values(row).execute();
}

export async function findComplaint(
  db: Db,
  { jurisdictionId, id }: RowKey,
): Promise<ComplaintRow | undefined> {
  return await db
    .selectFrom('Complaint')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Answers a complaint that is still open; whether it was. */
export async function answerOpenComplaint(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  answer: Pick<ComplaintRow, 'status' | 'answeredOn' | 'answeredBy' | 'finding'>,
): Promise<boolean> {
  const answered = await tx.db
    .updateTable('Complaint')
    .set(answer)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .where('status', '=', 'OPEN')
    .executeTakeFirst();
  return answered.numUpdatedRows === 1n;
}

/** The complaints about these cases, each case's in order. */
export async function complaintsOfCases(db: Db, keys: readonly RowKey[]): Promise<ComplaintRow[]> {
  return await db
    .selectFrom('Complaint as c')
    .selectAll()
    .where(hasOneOf('c', keys, 'case_id'))
    .orderBy('c.id')
    .execute();
}

/** A page of the complaints within reach, what is due first in front, one more than asked for. */
export async function listComplaints(
  db: Db,
  reach: Reach,
  { status, kind, overdueOn }: ComplaintFilter,
  { first, after }: Page,
): Promise<ComplaintRow[]> {
  let query = db
    .selectFrom('Complaint as c')
    .selectAll()
    .where(withinReach(reach, 'c'))
    .orderBy('c.dueOn')
    .orderBy('c.id')
    .limit(first + 1);
  if (status !== undefined) query = query.where('c.status', '=', status);
  if (kind !== undefined) query = query.where('c.kind', '=', kind);
  if (overdueOn !== undefined) query = query.where('c.status', '=', 'OPEN').where('c.dueOn', '<', overdueOn);
  if (after !== null) {
    const [dueOn, id] = after;
    query = query.where(sql<boolean>`(c.due_on, c.id) > (${dueOn}::date, ${id}::uuid)`);
  }
  return await query.execute();
}

/** Keeps what was done in the round that ends. */
export async function keepRound(
  tx: Tx,
  { jurisdictionId, id: caseId }: RowKey,
  round: number,
  steps: readonly CaseStep[],
): Promise<void> {
  const rows = steps.flatMap(
    ({ sequence, code, level, completedOn, completedBy, outcome, record }): EarlierStepRow[] =>
      completedOn === null || completedBy === null
        ? []
        : [
            {
              jurisdictionId,
              caseId,
              round,
              sequence,
              code,
              level,
              completedOn,
              completedBy,
              outcome,
              record,
            },
          ],
  );
  if (rows.length > 0) await tx.db.insertInto('EarlierStep').values(rows).execute();
}
