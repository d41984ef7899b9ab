import type { OfficerViewer } from '../../access/viewer.js';
import { recalculateUnknownDays } from '../../cases/procedure/unknown-days.store.js';
import type { Database } from '../../database/database.js';
import type { Page } from '../../jurisdictions/row-key.js';
import type { Chore, ChoreMoment } from '../schedule/chore.js';
import type { DeadlineFilter } from './deadline.js';
import { countDeadlines, type DeadlineRow, listDeadlines, noteBreaches } from './deadline.store.js';

/** What is due, soon due and overdue, whatever its kind; and the note of what has passed. */
export class DeadlineService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** A page of what is due within reach, one more than asked for when there is more. */
  async list({ reach }: OfficerViewer, filter: DeadlineFilter, page: Page): Promise<DeadlineRow[]> {
    return await listDeadlines(this.#database.db, reach, filter, page);
  }

  /** How much is due of each kind within reach. */
  async count({ reach }: OfficerViewer, filter: DeadlineFilter) {
    return await countDeadlines(this.#database.db, reach, filter);
  }
}

/** Notes every deadline that has passed, and works out the days that the calendar did not know before. */
export class ClocksChore implements Chore {
  readonly code = 'CLOCKS';
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async run({ jurisdictionId, day, now }: ChoreMoment): Promise<number> {
    const known = await this.#database.transaction((tx) => recalculateUnknownDays(tx, jurisdictionId));
    const noted = await this.#database.transaction((tx) => noteBreaches(tx, jurisdictionId, { day, now }));
    return known + noted;
  }
}
