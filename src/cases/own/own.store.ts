import { sql } from 'kysely';
import type { PersonRef } from '../../access/viewer.js';
import type { Db } from '../../database/entities.js';
import type { HouseholdRow } from '../../households/household.entity.js';
import type { Page } from '../../jurisdictions/row-key.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { CaseRow } from '../case.entity.js';

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
