import { sql } from 'kysely';
import type { Tx } from '../database/database.js';
import type { Db } from '../database/entities.js';
import type { StreamEventRow } from './stream-event.entity.js';

/** Over this channel every instance is told that the stream has grown. */
export const STREAM_CHANNEL = 'doudi_stream';

/** Any number, the same for every service: only one at a time lengthens the stream. */
const LOCK = 4_730_303;

/**
 * Takes the oldest waiting events over into the stream. An event is written under the lock of its object, so whoever
 * sees it sees the earlier ones of that object as well, and the numbers they drew keep their order.
 * @param most at most so many
 * @returns how many were taken over; `null` while another service is at it
 */
export async function lengthenStream(tx: Tx, most: number): Promise<number | null> {
  const [lock] = await tx.execute<{ taken: boolean }>('select pg_try_advisory_xact_lock($1) as taken', [
    LOCK,
  ]);
  if (lock?.taken !== true) return null;
  const [told] = await tx.execute<{ count: number }>(
    `with oldest as (select jurisdiction_id, id from outbox_event order by id limit $1),
          taken as (
            delete from outbox_event o using oldest
             where o.jurisdiction_id = oldest.jurisdiction_id and o.id = oldest.id
            returning o.*),
          told as (
            insert into stream_event (jurisdiction_id, at, type, object_id, township_id, village_id, payload)
            select jurisdiction_id, at, type, object_id, township_id, village_id, payload from taken order by id
            returning 1)
     select count(*)::int as count from told`,
    [most],
  );
  const count = told?.count ?? 0;
  if (count > 0) await tx.execute('select pg_notify($1, $2)', [STREAM_CHANNEL, '']);
  return count;
}

/** The events behind a position, in order. */
export async function eventsAfter(db: Db, position: bigint, most: number): Promise<StreamEventRow[]> {
  return await db
    .selectFrom('StreamEvent')
    .selectAll()
    .where('position', '>', position)
    .orderBy('position')
    .limit(most)
    .execute();
}

/** The last position of the stream; 0 when it is empty. */
export async function lastPosition(db: Db): Promise<bigint> {
  const { rows } = await sql<{ last: bigint }>`
    select coalesce(max(position), 0) as last from stream_event`.execute(db);
  return rows[0]?.last ?? 0n;
}

/** Forgets events that were told before an instant. */
export async function forgetEvents(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('StreamEvent').where('toldAt', '<', before).execute();
}
