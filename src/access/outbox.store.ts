import type { Tx } from '../database/database.js';
import { insertRows } from '../database/write-rows.js';
import type { Actor } from './actor.js';
import type { OutboxNote } from './outbox.js';
import { eventCommitted } from './outbox-signal.js';

/** Records an event in the transaction of the act that it tells of, so that none is lost or told of in vain. */
export async function emit(tx: Tx, actor: Pick<Actor, 'reach' | 'now'>, note: OutboxNote): Promise<void> {
  tx.afterCommit(eventCommitted);
  await insertRows(tx, 'OutboxEvent', [
    {
      jurisdictionId: actor.reach.jurisdictionId,
      at: actor.now,
      type: note.type,
      objectId: note.objectId,
      townshipId: note.place?.townshipId ?? null,
      villageId: note.place?.villageId ?? null,
      payload: note.payload ?? {},
    },
  ]);
}
