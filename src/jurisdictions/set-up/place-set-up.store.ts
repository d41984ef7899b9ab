import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { insertRows, saveRows } from '../../database/write-rows.js';
import type { LocalDate } from '../../shared/local-date.js';
import { postsOf } from '../appointments/posts.store.js';
import type { NewOfficerRow } from '../officers/officer.entity.js';
import type { KnownOrganisation } from './organisation-findings.js';
import type { PlaceFile } from './place-file.js';
import type { PlaceOnRecord } from './place-plan.js';

/** Whoever sets the same place up at once waits here, and then finds what the first has done. */
export async function lockPlace(tx: Tx, jurisdictionId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`place:${jurisdictionId}`}, 0))`.execute(tx.db);
}

/** What is on record of the place that the file describes. */
export async function placeOnRecord(db: Db, { jurisdiction, officers }: PlaceFile): Promise<PlaceOnRecord> {
  const places = await db
    .selectFrom('Jurisdiction')
    .select(['id', 'shortCode', 'nameZh', 'nameEn', 'divisionCodes', 'fictional'])
    .where((eb) => eb.or([eb('id', '=', jurisdiction.id), eb('shortCode', '=', jurisdiction.shortCode)]))
    .execute();
  const organisations = await db
    .selectFrom('Organisation')
    .select([
      'id',
      'parentId',
      'level',
      'nameZh',
      'nameEn',
      'divisionCode',
      'hotline',
      'openingHours',
      'fictional',
    ])
    .where('jurisdictionId', '=', jurisdiction.id)
    .execute();
  return {
    jurisdiction: places.find(({ id }) => id === jurisdiction.id) ?? null,
    shortCodeOwner: places.find(({ shortCode }) => shortCode === jurisdiction.shortCode)?.id ?? null,
    organisations,
    posts: await postsOf(
      db,
      officers.map(({ subject }) => subject),
    ),
  };
}

/** Puts the jurisdiction on record, or changes its names and divisions. */
export async function saveJurisdiction(tx: Tx, jurisdiction: PlaceFile['jurisdiction']): Promise<void> {
  const row = { ...jurisdiction, policyId: jurisdiction.id };
  await saveRows(tx, 'Jurisdiction', ['id'], [row]);
}

/** Puts offices on record, or changes what is said of them. */
export async function saveOrganisations(
  tx: Tx,
  jurisdictionId: string,
  rows: readonly KnownOrganisation[],
): Promise<void> {
  await saveRows(
    tx,
    'Organisation',
    ['jurisdictionId', 'id'],
    rows.map((row) => ({ ...row, jurisdictionId })),
  );
}

export async function insertOfficers(tx: Tx, rows: readonly NewOfficerRow[]): Promise<void> {
  await insertRows(tx, 'Officer', rows);
}

/** Brings the last day of a post forward; the day itself is still in the post. */
export async function bringEndForward(
  tx: Tx,
  { jurisdictionId, id, until }: { jurisdictionId: string; id: string; until: LocalDate },
): Promise<void> {
  await tx.db
    .updateTable('Officer')
    .set({ activeUntil: until })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .where((eb) => eb.or([eb('activeUntil', 'is', null), eb('activeUntil', '>', until)]))
    .execute();
}

/** Says who is behind a post of which the record did not know the person. */
export async function identifyOfficer(
  tx: Tx,
  {
    jurisdictionId,
    id,
    ...person
  }: { jurisdictionId: string; id: string } & Pick<
    NewOfficerRow,
    'personIndex' | 'personIndexBefore' | 'personSealed'
  >,
): Promise<void> {
  await tx.db
    .updateTable('Officer')
    .set(person)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .where('personIndex', 'is', null)
    .execute();
}
