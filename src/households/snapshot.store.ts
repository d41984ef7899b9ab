import { sql } from 'kysely';
import type { Db } from '../database/entities.js';
import type { RowKey } from '../jurisdictions/row-key.js';
import type { LocalDate } from '../shared/local-date.js';
import { isInForce } from './circumstance.store.js';
import { type HouseholdRows, type SnapshotFacts, snapshotOn } from './snapshot.js';

/**
 * The household as a policy is told of it on a day, in two statements; the help it has had is added by the cases.
 * `null` when there is no such household or it did not exist on the day. It asks for no reach: whoever works on
 * a case of the household may have it assessed.
 * @param db a transaction that has locked the household, where a decision rests on the facts
 */
export async function householdFacts(
  db: Db,
  household: RowKey,
  on: LocalDate,
): Promise<SnapshotFacts | null> {
  const rows = await readHouseholdRows(db, household, on);
  return rows === null ? null : snapshotOn(rows, on);
}

/** The rows that the snapshot of a day is made of, or `null` when there is no such household. */
export async function readHouseholdRows(
  db: Db,
  household: RowKey,
  on: LocalDate,
): Promise<HouseholdRows | null> {
  const rows = await readMembers(db, household);
  const [first] = rows;
  if (first === undefined) return null;
  const { id, area, registeredDivision, residentSince, openedOn, closedOn, divisionCodes } = first;
  return {
    household: { id, area, registeredDivision, residentSince, openedOn, closedOn },
    divisionCodes,
    members: rows,
    circumstances: await readCircumstances(db, household, on),
  };
}

async function readMembers(db: Db, household: RowKey) {
  return await db
    .selectFrom('Household as h')
    .innerJoin('Jurisdiction as j', 'j.id', 'h.jurisdictionId')
    .innerJoin('Membership as m', (join) =>
      join.onRef('m.jurisdictionId', '=', 'h.jurisdictionId').onRef('m.householdId', '=', 'h.id'),
    )
    .innerJoin('Person as p', (join) =>
      join.onRef('p.jurisdictionId', '=', 'm.jurisdictionId').onRef('p.id', '=', 'm.personId'),
    )
    .select([
      'h.id',
      'h.area',
      'h.registeredDivision',
      'h.residentSince',
      'h.openedOn',
      'h.closedOn',
      'j.divisionCodes',
      'm.personId',
      'm.relation',
      'm.activeFrom',
      'm.activeUntil',
      'p.sex',
      'p.birthDate',
      'p.deathDate',
    ])
    .where('h.jurisdictionId', '=', household.jurisdictionId)
    .where('h.id', '=', household.id)
    .execute();
}

async function readCircumstances(db: Db, household: RowKey, on: LocalDate) {
  const { jurisdictionId, id } = household;
  const columns = [
    'c.id',
    'c.householdId',
    'c.personId',
    'c.category',
    'c.kind',
    'c.grade',
    'c.amount',
    'c.period',
    'c.activeFrom',
    'c.activeUntil',
  ] as const;
  const whole = db
    .selectFrom('Circumstance as c')
    .select(columns)
    .where('c.jurisdictionId', '=', jurisdictionId)
    .where('c.householdId', '=', id)
    .where('c.personId', 'is', null)
    .where(isInForce('c', on));
  const members = db
    .selectFrom('Membership as m')
    .innerJoin('Circumstance as c', (join) =>
      join.onRef('c.jurisdictionId', '=', 'm.jurisdictionId').onRef('c.personId', '=', 'm.personId'),
    )
    .select(columns)
    .where('m.jurisdictionId', '=', jurisdictionId)
    .where('m.householdId', '=', id)
    .where(sql<boolean>`m.active_from <= ${on} and (m.active_until is null or m.active_until >= ${on})`)
    .where(isInForce('c', on));
  return await whole.unionAll(members).execute();
}
