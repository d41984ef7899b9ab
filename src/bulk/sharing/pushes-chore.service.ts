import { createHash } from 'node:crypto';
import { audit } from '../../access/audit/audit.store.js';
import { emit } from '../../access/outbox.store.js';
import { systemActor } from '../../access/system-actor.js';
import type { Database } from '../../database/database.js';
import type { Chore, ChoreMoment } from '../../supervision/schedule/chore.js';
import { writeTable } from '../table-file.service.js';
import { headingsOf } from './catalogue.js';
import { dataSetRows } from './data-set.store.js';
import type { PushTargetRow } from './push.entity.js';
import { duePeriod, pushName } from './push.js';
import { lastPush, listTargets, lockTarget } from './push.store.js';

/** Makes the pushes that are due (J19): each a transaction of its own, once whoever comes first. */
export class PushesChore implements Chore {
  readonly code = 'PUSHES';
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async run(moment: ChoreMoment): Promise<number> {
    let made = 0;
    for (const target of await listTargets(this.#database.db, moment.jurisdictionId)) {
      if (target.endedOn === null && (await this.#push(target, moment))) made += 1;
    }
    return made;
  }

  /** @returns whether this call made the push; the lock on the target makes another instance wait and find it made */
  async #push(listed: PushTargetRow, { jurisdictionId, day, now }: ChoreMoment): Promise<boolean> {
    return await this.#database.transaction(async (tx) => {
      const target = await lockTarget(tx, jurisdictionId, listed);
      if (target === undefined || target.endedOn !== null) return false;
      const last = await lastPush(tx.db, target);
      const period = duePeriod(target, last?.periodUntil ?? null, day);
      if (period === null) return false;
      const { platform, dataSet, startsOn } = target;
      // One statement reads all rows, so they are those of one moment.
      const rows = await dataSetRows(tx.db, dataSet, { jurisdictionId, startsOn, ...period });
      const bytes = await writeTable([headingsOf(dataSet), ...rows], 'CSV');
      const digest = createHash('sha256').update(bytes).digest('hex');
      const key = { platform, dataSet, sequence: (last?.sequence ?? 0) + 1 };
      await tx.db
        .insertInto('DataPush')
        .values({
          ...{ jurisdictionId, ...key, periodFrom: period.from, periodUntil: period.until },
          ...{ rowCount: rows.length, digest, bytes, madeOn: day, madeAt: now },
        })
        .execute();
      const objectId = pushName(key);
      const detail = { from: period.from, until: period.until, rows: rows.length, sha256: digest };
      const actor = systemActor('clock', { jurisdictionId, now, requestId: 'clock' });
      await audit(tx, actor, { operation: 'makeDataPush', objectType: 'DataPush', objectId, detail });
      await emit(tx, actor, { type: 'DATA_PUSH_MADE', objectId, payload: detail });
      return true;
    });
  }
}
