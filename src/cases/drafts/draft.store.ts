import { sql } from 'kysely';
import type { PersonRef, Reach } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import type { ApplicationDraftRow } from './draft.entity.js';

export async function insertDraft(tx: Tx, row: ApplicationDraftRow): Promise<void> {
  await tx.db.insertInto('ApplicationDraft').values(row).execute();
}

export async function findDraft(
  db: Db,
  { jurisdictionId, id }: RowKey,
): Promise<ApplicationDraftRow | undefined> {
  return await db
    .selectFrom('ApplicationDraft')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The draft, locked until the transaction ends. */
export async function lockDraft(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
): Promise<ApplicationDraftRow | undefined> {
  return await tx.db
    .selectFrom('ApplicationDraft')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** Changes the draft and counts its version up. */
export async function changeDraft(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  change: Partial<Pick<ApplicationDraftRow, 'status' | 'formSealed' | 'applicationId'>>,
  now: Date,
): Promise<void> {
  await tx.db
    .updateTable('ApplicationDraft')
    .set((eb) => ({ ...change, version: eb('version', '+', 1), updatedAt: now }))
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

/** The open drafts that these persons keep, the newest first; `most` at most. */
export async function draftsOfPersons(
  db: Db,
  persons: readonly PersonRef[],
  most: number,
): Promise<ApplicationDraftRow[]> {
  const jurisdictions = persons.map(({ jurisdictionId }) => jurisdictionId);
  const ids = persons.map(({ personId }) => personId);
  return await db
    .selectFrom('ApplicationDraft as d')
    .selectAll('d')
    .where(
      sql<boolean>`exists (select from unnest(${jurisdictions}::text[], ${ids}::uuid[]) as own(jurisdiction_id, person_id)
        where own.jurisdiction_id = d.jurisdiction_id and own.person_id = d.person_id)`,
    )
    .where('d.status', '=', 'OPEN')
    .orderBy('d.id', 'desc')
    .limit(most)
    .execute();
}

/** The newest draft that was carried over from a case; undefined when there is none. */
export async function lastDraftFrom(
  db: Db,
  { jurisdictionId, id: fromCaseId }: RowKey,
): Promise<ApplicationDraftRow | undefined> {
  return await db
    .selectFrom('ApplicationDraft')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('fromCaseId', '=', fromCaseId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** A page of the open drafts of an office, the newest first, one more than asked for. */
export async function listDrafts(
  db: Db,
  { reach, organisationId }: { readonly reach: Reach; readonly organisationId: string },
  { first, after }: Page,
): Promise<ApplicationDraftRow[]> {
  let query = db
    .selectFrom('ApplicationDraft')
    .selectAll()
    .where('jurisdictionId', '=', reach.jurisdictionId)
    .where('organisationId', '=', organisationId)
    .where('status', '=', 'OPEN')
    .orderBy('id', 'desc')
    .limit(first + 1);
  if (after !== null) query = query.where('id', '<', String(after[0]));
  return await query.execute();
}
