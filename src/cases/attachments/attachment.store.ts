import { sql } from 'kysely';
import type { Reach } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf, withinReach } from '../../jurisdictions/within-reach.store.js';
import type { StepCode } from '../../policy/programme.js';
import type { AttachmentRow } from './attachment.entity.js';

/** A case as far as attaching a file to it depends on it. */
export interface TargetCase {
  readonly id: string;
  readonly applicationId: string;
  readonly programme: string;
}

/** The case, or the cases of the application, that lie within reach. */
export async function targetCases(
  db: Db,
  reach: Reach,
  { caseId, applicationId }: { readonly caseId: string | null; readonly applicationId: string | null },
): Promise<TargetCase[]> {
  let query = db
    .selectFrom('Case as c')
    .select(['c.id', 'c.applicationId', 'c.programme'])
    .where(withinReach(reach, 'c'));
  query =
    caseId === null
      ? query.where('c.applicationId', '=', applicationId ?? '')
      : query.where('c.id', '=', caseId);
  return await query.execute();
}

export async function hasStep(db: Db, { jurisdictionId, id }: RowKey, step: StepCode): Promise<boolean> {
  const row = await db
    .selectFrom('CaseStep')
    .select('code')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('caseId', '=', id)
    .where('code', '=', step)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertAttachment(tx: Tx, row: AttachmentRow): Promise<void> {
  await tx.db.insertInto('Attachment').values(row).execute();
}

/** The attachment, when its case, or one of the cases of its application, lies within reach. */
export async function findAttachmentWithin(
  db: Db,
  reach: Reach,
  key: RowKey,
): Promise<AttachmentRow | undefined> {
  return await db
    .selectFrom('Attachment as a')
    .selectAll('a')
    .where('a.jurisdictionId', '=', key.jurisdictionId)
    .where('a.id', '=', key.id)
    .where(
      sql<boolean>`exists (select from welfare_case c
        where c.jurisdiction_id = a.jurisdiction_id and c.application_id = a.application_id
          and (a.case_id is null or c.id = a.case_id) and ${withinReach(reach, 'c')})`,
    )
    .executeTakeFirst();
}

/** What is attached to these cases themselves or to the applications that opened them, the earliest first. */
export async function attachmentsOfCases(
  db: Db,
  cases: readonly (RowKey & { readonly applicationId: string })[],
): Promise<AttachmentRow[]> {
  if (cases.length === 0) return [];
  const applications = cases.map(({ jurisdictionId, applicationId }) => ({
    jurisdictionId,
    id: applicationId,
  }));
  return await db
    .selectFrom('Attachment as a')
    .selectAll()
    .where(hasOneOf('a', applications, 'application_id'))
    .where('a.withdrawnAt', 'is', null)
    .orderBy('a.id')
    .execute();
}

/** The files of a draft now belong to the application that it became. */
export async function attachDraft(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  applicationId: string,
): Promise<void> {
  await tx.db
    .updateTable('Attachment')
    .set({ applicationId, draftId: null })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('draftId', '=', id)
    .execute();
}

/** The files of a draft that still have their content. */
export async function attachmentsOfDraft(
  db: Db,
  { jurisdictionId, id }: RowKey,
): Promise<readonly AttachmentRow[]> {
  return await db
    .selectFrom('Attachment')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('draftId', '=', id)
    .where('contentId', 'is not', null)
    .orderBy('id')
    .execute();
}

/** Marks an attachment as withdrawn and lets go of its content. */
export async function withdraw(
  tx: Tx,
  key: RowKey,
  withdrawnAt: Date,
  withdrawnReason: string,
): Promise<void> {
  await tx.db
    .updateTable('Attachment')
    .set({ withdrawnAt, withdrawnReason, contentId: null })
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .execute();
}
