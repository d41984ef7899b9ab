import { type Actor, wholeJurisdictionOf } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import type { OfficerViewer } from '../../access/viewer.js';
import type { JurisdictionPolicies } from '../../cases/jurisdiction-policy.store.js';
import type { Database } from '../../database/database.js';
import type { Page } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import { reportDays } from '../reports/report-dates.js';
import type { Chore } from './chore.js';
import { type ChoreDay, pendingWork } from './schedule.js';
import type { ScheduledRunRow } from './scheduled-run.entity.js';
import { firstRunDay, insertRun, listRuns, runsSince } from './scheduled-run.store.js';

/** What the schedule is made of. */
export interface ScheduleParts {
  readonly database: Database;
  readonly policies: JurisdictionPolicies;
  readonly chores: readonly Chore[];
}

/** What the clock does by itself, once for each jurisdiction and day, whoever triggers it. */
export class ScheduleService {
  readonly #parts: ScheduleParts;

  constructor(parts: ScheduleParts) {
    this.#parts = parts;
  }

  /** The ids of all jurisdictions. */
  async jurisdictions(): Promise<readonly string[]> {
    const rows = await this.#parts.database.db
      .selectFrom('Jurisdiction')
      .select('id')
      .orderBy('id')
      .execute();
    return rows.map(({ id }) => id);
  }

  /** What has to be done for a jurisdiction as of today, also of the days on which no service ran. */
  async pending(jurisdictionId: string, today: LocalDate, now: Date): Promise<readonly ChoreDay[]> {
    const { database, policies } = this.#parts;
    const firstDay = await firstRunDay(database.db, jurisdictionId);
    const from = firstDay !== null && firstDay < today ? firstDay : today;
    const done = await runsSince(database.db, jurisdictionId, { from, until: today });
    const keys = new Set(done.map(({ day, chore }) => `${day} ${chore}`));
    const { policy } = await policies.of(database.db, jurisdictionId, now);
    return pendingWork(
      today,
      { firstDay, isDone: ({ day, chore }) => keys.has(`${day} ${chore}`) },
      (first, last) => reportDays(policy, first, last),
    );
  }

  /**
   * Does one chore for one day and keeps that it was done. A chore that breaks off is kept by nobody, so that it runs
   * again; what it had changed stays and is not changed twice.
   * @returns whether this call finished it; false when it had been finished before
   */
  async run(jurisdictionId: string, { chore: code, day }: ChoreDay, clock: () => Date): Promise<boolean> {
    const { database, chores } = this.#parts;
    const chore = chores.find((each) => each.code === code);
    invariant(chore !== undefined, `There is no chore ${code}.`);
    const [done] = await runsSince(database.db, jurisdictionId, { from: day, until: day }).then((runs) =>
      runs.filter((run) => run.chore === code),
    );
    if (done !== undefined) return false;
    const startedAt = clock();
    const changed = await chore.run({ jurisdictionId, day, now: startedAt });
    return await insertRun(database.db, {
      jurisdictionId,
      day,
      chore: code,
      startedAt,
      finishedAt: clock(),
      changed,
    });
  }

  /**
   * Does everything that is pending for the officer's jurisdiction as of the officer's day: after a downtime, or in a
   * demonstration on another day than today.
   * @returns what was done by this call
   */
  async catchUp(actor: Actor): Promise<readonly ChoreDay[]> {
    const { database } = this.#parts;
    const jurisdictionId = wholeJurisdictionOf(actor);
    const done: ChoreDay[] = [];
    for (const work of await this.pending(jurisdictionId, actor.today, actor.now)) {
      if (await this.run(jurisdictionId, work, () => actor.now)) done.push(work);
    }
    await database.transaction(async (tx) => {
      await audit(tx, actor, {
        operation: 'runScheduledWork',
        objectType: 'Jurisdiction',
        objectId: jurisdictionId,
        detail: { today: actor.today, done: done.map(({ chore, day }) => `${day} ${chore}`) },
      });
    });
    return done;
  }

  /** A page of what the clock did in the jurisdiction, the latest first. */
  async list(viewer: OfficerViewer, page: Page): Promise<readonly ScheduledRunRow[]> {
    return await listRuns(this.#parts.database.db, wholeJurisdictionOf(viewer), page);
  }
}
