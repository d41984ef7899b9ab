import type { NoticeService } from '../../cases/notices/notice.service.js';
import { noticesThatEnded } from '../../cases/notices/public-notice.store.js';
import type { Database } from '../../database/database.js';
import type { Chore, ChoreMoment } from '../schedule/chore.js';
import { clockActor } from '../schedule/clock-actor.js';

const BATCH = 200;

/** Ends public notices whose last day is over and that no open objection holds up (C8; 57号, 19). */
export class NoticesChore implements Chore {
  readonly code = 'NOTICES';
  readonly #database: Database;
  readonly #notices: NoticeService;

  constructor(database: Database, notices: NoticeService) {
    this.#database = database;
    this.#notices = notices;
  }

  async run({ jurisdictionId, day, now }: ChoreMoment): Promise<number> {
    let ended = 0;
    let after: string | null = null;
    for (;;) {
      const page = await noticesThatEnded(this.#database.db, jurisdictionId, { day, after, limit: BATCH });
      for (const { caseId, publishedBy: officerId, organisationId } of page) {
        const actor = clockActor({ jurisdictionId, officerId, organisationId, today: day, now });
        const done = await this.#notices.end(actor, { jurisdictionId, id: caseId });
        // A case that changed meanwhile refuses; it is looked at again tomorrow.
        if (done.ok) ended += 1;
      }
      const last = page.at(-1);
      if (last === undefined || page.length < BATCH) return ended;
      after = last.caseId;
    }
  }
}
