import { sql } from 'kysely';
import type { Reach } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { withinReach } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { ArrivalRow } from './arrival.entity.js';
import type { DepartureRow } from './departure.entity.js';
import type { RelocationStatus } from './relocation.js';

/** @throws unique violation `departure_live_key` when the household is being handed over already */
export async function insertRelocation(tx: Tx, departure: DepartureRow, arrival: ArrivalRow): Promise<void> {
  await tx.db.insertInto('Departure').values(departure).execute();
  await tx.db.insertInto('Arrival').values(arrival).execute();
}

export async function findDeparture(
  db: Db,
  { jurisdictionId, id }: RowKey,
): Promise<DepartureRow | undefined> {
  return await db
    .selectFrom('Departure')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function findArrival(db: Db, { jurisdictionId, id }: RowKey): Promise<ArrivalRow | undefined> {
  return await db
    .selectFrom('Arrival')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The arrival, locked until the transaction ends; whoever changes a hand-over locks this side of it first. */
export async function lockArrival(tx: Tx, { jurisdictionId, id }: RowKey): Promise<ArrivalRow | undefined> {
  return await tx.db
    .selectFrom('Arrival')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function changeDeparture(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  change: Pick<DepartureRow, 'status' | 'answeredOn' | 'answer'>,
): Promise<void> {
  await tx.db
    .updateTable('Departure')
    .set(change)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

export async function changeArrival(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  change: Partial<Omit<ArrivalRow, 'jurisdictionId' | 'id'>>,
): Promise<void> {
  await tx.db
    .updateTable('Arrival')
    .set(change)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

/** Whether the household has arrived in another jurisdiction. */
export async function hasMovedAway(db: Db, { jurisdictionId, id }: RowKey): Promise<boolean> {
  const row = await db
    .selectFrom('Departure')
    .select('id')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('householdId', '=', id)
    .where('status', '=', 'ACCEPTED')
    .executeTakeFirst();
  return row !== undefined;
}

/** Where the household of a case comes from, if another jurisdiction handed it over. */
export async function arrivalOfCase(db: Db, { jurisdictionId, id }: RowKey): Promise<ArrivalRow | undefined> {
  return await db
    .selectFrom('Case as c')
    .innerJoin('Arrival as v', (join) =>
      join.onRef('v.jurisdictionId', '=', 'c.jurisdictionId').onRef('v.householdId', '=', 'c.householdId'),
    )
    .selectAll('v')
    .where('c.jurisdictionId', '=', jurisdictionId)
    .where('c.id', '=', id)
    .executeTakeFirst();
}

/** A page of the departures within reach, what is due first in front, one more than asked for. */
export async function listDepartures(
  db: Db,
  reach: Reach,
  status: RelocationStatus | null,
  { first, after }: Page,
): Promise<DepartureRow[]> {
  let query = db
    .selectFrom('Departure as d')
    .selectAll()
    .where(withinReach(reach, 'd'))
    .orderBy('d.dueOn')
    .orderBy('d.id')
    .limit(first + 1);
  if (status !== null) query = query.where('d.status', '=', status);
  if (after !== null) {
    const [dueOn, id] = after as readonly [LocalDate, string];
    query = query.where(sql<boolean>`(d.due_on, d.id) > (${dueOn}::date, ${id}::uuid)`);
  }
  return await query.execute();
}

/** A page of the arrivals within reach, what is due first in front, one more than asked for. */
export async function listArrivals(
  db: Db,
  reach: Reach,
  status: RelocationStatus | null,
  { first, after }: Page,
): Promise<ArrivalRow[]> {
  let query = db
    .selectFrom('Arrival as v')
    .selectAll()
    .where(withinReach(reach, 'v'))
    .orderBy('v.dueOn')
    .orderBy('v.id')
    .limit(first + 1);
  if (status !== null) query = query.where('v.status', '=', status);
  if (after !== null) {
    const [dueOn, id] = after as readonly [LocalDate, string];
    query = query.where(sql<boolean>`(v.due_on, v.id) > (${dueOn}::date, ${id}::uuid)`);
  }
  return await query.execute();
}
