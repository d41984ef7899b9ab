import { sql } from 'kysely';
import { askedRows, grouped, together } from '../../database/batch.js';
import type { Db } from '../../database/entities.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type HouseholdRows, type SnapshotCircumstance, type SnapshotFacts, snapshotOn } from './snapshot.js';

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
  const [rows, circumstances] = await Promise.all([
    readMembers(db, household),
    readCircumstances(db, {
      jurisdictionId: household.jurisdictionId,
      householdId: household.id,
      on,
    }),
  ]);
  const [first] = rows;
  if (first === undefined) return null;
  const { id, area, registeredDivision, residentSince, openedOn, closedOn, divisionCodes } = first;
  return {
    household: { id, area, registeredDivision, residentSince, openedOn, closedOn },
    divisionCodes,
    members: rows,
    circumstances,
  };
}

const readMembers = together(async (db, households: readonly RowKey[]) => {
  const rows = await db
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
    .where(hasOneOf('h', households))
    .execute();
  return grouped(households, rows, { key: ({ id }) => id, row: ({ id }) => id });
});

interface HouseholdOnDay {
  readonly jurisdictionId: string;
  readonly householdId: string;
  readonly on: LocalDate;
}

const readCircumstances = together<HouseholdOnDay, SnapshotCircumstance[]>(async (db, asked) => {
  const rows = askedRows(asked, sql`n int, "jurisdictionId" text, "householdId" uuid, "on" date`);
  const columns = sql`a.n::text as n, c.id, c.household_id, c.person_id, c.category, c.kind, c.grade, c.amount, c.period,
    c.active_from, c.active_until`;
  const inForce = sql`c.active_from <= a."on" and (c.active_until is null or c.active_until >= a."on")
    and c.withdrawn_at is null`;
  const { rows: found } = await sql<SnapshotCircumstance & { readonly n: string }>`
    with a as materialized ${rows}
    select ${columns} from a
    join circumstance c on c.jurisdiction_id = a."jurisdictionId" and c.household_id = a."householdId"
      and c.person_id is null and ${inForce}
    union all
    select ${columns} from a
    join membership m on m.jurisdiction_id = a."jurisdictionId" and m.household_id = a."householdId"
      and m.active_from <= a."on" and (m.active_until is null or m.active_until >= a."on")
    join circumstance c on c.jurisdiction_id = m.jurisdiction_id and c.person_id = m.person_id
      and ${inForce}`.execute(db);
  return grouped([...asked.keys()], found, { key: String, row: ({ n }) => n });
});
