import { sql } from 'kysely';
import type { PersonRef } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { HouseholdRow } from '../../households/household.entity.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { AttachmentRow } from '../attachments/attachment.entity.js';
import type { CaseRow } from '../case.entity.js';
import type { LeadRow } from '../leads/lead.entity.js';

/** The households that these persons belong to on the day: theirs, and nobody else's. */
export async function householdsOfPersons(
  db: Db,
  persons: readonly PersonRef[],
  on: LocalDate,
): Promise<HouseholdRow[]> {
  return await db
    .selectFrom('Household as h')
    .selectAll('h')
    .where(belongs(persons, on))
    .orderBy('h.jurisdictionId')
    .orderBy('h.id')
    .execute();
}

/** A page of the cases that these persons applied for, or of their households; `first + 1` of them, newest first. */
export async function casesOfPersons(
  db: Db,
  persons: readonly PersonRef[],
  on: LocalDate,
  { first, after }: Page,
): Promise<CaseRow[]> {
  let query = db
    .selectFrom('Case as c')
    .innerJoin('Household as h', (join) =>
      join.onRef('h.jurisdictionId', '=', 'c.jurisdictionId').onRef('h.id', '=', 'c.householdId'),
    )
    .selectAll('c')
    .where(({ or }) => or([belongs(persons, on), applied(persons)]))
    .orderBy('c.appliedOn', 'desc')
    .orderBy('c.id', 'desc')
    .limit(first + 1);
  if (after !== null) {
    query = query.where(sql<boolean>`(c.applied_on, c.id) < (${after[0]}::date, ${after[1]}::uuid)`);
  }
  return await query.execute();
}

/** The case of this number, when these persons applied for it or belong to its household. */
export async function caseOfPersons(
  db: Db,
  persons: readonly PersonRef[],
  on: LocalDate,
  number: string,
): Promise<CaseRow | undefined> {
  return await db
    .selectFrom('Case as c')
    .innerJoin('Household as h', (join) =>
      join.onRef('h.jurisdictionId', '=', 'c.jurisdictionId').onRef('h.id', '=', 'c.householdId'),
    )
    .selectAll('c')
    .where('c.number', '=', number as CaseRow['number'])
    .where(({ or }) => or([belongs(persons, on), applied(persons)]))
    .executeTakeFirst();
}

/** What these persons reported over their own sign-in, the newest first; `most` at most. */
export async function leadsOfPersons(
  db: Db,
  persons: readonly PersonRef[],
  most: number,
): Promise<LeadRow[]> {
  return await db
    .selectFrom('Lead as l')
    .selectAll('l')
    .where(
      sql<boolean>`exists (select from ${listOf(persons)}
        where own.jurisdiction_id = l.jurisdiction_id and own.person_id = l.created_by_person_id)`,
    )
    .orderBy('l.id', 'desc')
    .limit(most)
    .execute();
}

/** What these persons handed in themselves: with drafts, with applications, with cases; the earliest first. */
export async function filesOfPersons(
  db: Db,
  persons: readonly PersonRef[],
  owners: { readonly column: 'applicationId' | 'draftId'; readonly ids: readonly string[] },
): Promise<AttachmentRow[]> {
  if (owners.ids.length === 0 || persons.length === 0) return [];
  return await db
    .selectFrom('Attachment as a')
    .selectAll('a')
    .where(`a.${owners.column}`, 'in', [...owners.ids])
    .where(handedInBy(persons))
    .where('a.withdrawnAt', 'is', null)
    .orderBy('a.id')
    .execute();
}

/** A file that one of these persons handed in, locked until the transaction ends. */
export async function lockFileOfPersons(
  tx: Tx,
  persons: readonly PersonRef[],
  { jurisdictionId, id }: RowKey,
): Promise<AttachmentRow | undefined> {
  return await tx.db
    .selectFrom('Attachment as a')
    .selectAll('a')
    .where('a.jurisdictionId', '=', jurisdictionId)
    .where('a.id', '=', id)
    .where(handedInBy(persons))
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** How many files citizens have handed in to a draft or a case. */
export async function countOwnFiles(
  tx: Tx,
  jurisdictionId: string,
  { column, id }: { readonly column: 'draftId' | 'caseId'; readonly id: string },
): Promise<number> {
  const row = await tx.db
    .selectFrom('Attachment')
    .select((eb) => eb.fn.countAll<bigint | string>().as('count'))
    .where('jurisdictionId', '=', jurisdictionId)
    .where(column, '=', id)
    .where('uploadedByPersonId', 'is not', null)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Whether a case that the file belongs to was taken up. */
export async function isInRecord(
  tx: Tx,
  { jurisdictionId, applicationId, caseId }: AttachmentRow,
): Promise<boolean> {
  if (applicationId === null) return false;
  let query = tx.db
    .selectFrom('Case')
    .select('id')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('applicationId', '=', applicationId)
    .where('status', '<>', 'SUBMITTED');
  if (caseId !== null) query = query.where('id', '=', caseId);
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}

function handedInBy(persons: readonly PersonRef[]) {
  return sql<boolean>`exists (
    select from ${listOf(persons)}
     where own.jurisdiction_id = a.jurisdiction_id and own.person_id = a.uploaded_by_person_id)`;
}

function belongs(persons: readonly PersonRef[], on: LocalDate) {
  return sql<boolean>`exists (
    select from membership m
      join ${listOf(persons)} on m.jurisdiction_id = own.jurisdiction_id and m.person_id = own.person_id
     where m.jurisdiction_id = h.jurisdiction_id and m.household_id = h.id
       and m.active_from <= ${on} and (m.active_until is null or m.active_until >= ${on}))`;
}

function applied(persons: readonly PersonRef[]) {
  return sql<boolean>`exists (
    select from ${listOf(persons)}
     where own.jurisdiction_id = c.jurisdiction_id and own.person_id = c.applicant_person_id)`;
}

function listOf(persons: readonly PersonRef[]) {
  const jurisdictions = persons.map(({ jurisdictionId }) => jurisdictionId);
  const ids = persons.map(({ personId }) => personId);
  return sql`unnest(${jurisdictions}::text[], ${ids}::uuid[]) as own(jurisdiction_id, person_id)`;
}
