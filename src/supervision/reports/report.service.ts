import { wholeJurisdictionOf } from '../../access/actor.js';
import type { OfficerViewer } from '../../access/viewer.js';
import type { JurisdictionPolicies } from '../../cases/jurisdiction-policy.store.js';
import type { Database } from '../../database/database.js';
import type { Page } from '../../jurisdictions/row-key.js';
import { canonicalJson, sha256Hex } from '../../shared/canonical-json.js';
import {
  firstOfMonth,
  type LocalDate,
  lastOfMonth,
  shiftMonth,
  type YearMonth,
} from '../../shared/local-date.js';
import { formatMoney } from '../../shared/money.js';
import type { Chore, ChoreMoment } from '../schedule/chore.js';
import type { Indicators } from './indicator.js';
import { grantsOf, indicatorsOf } from './indicator.store.js';
import type { PeriodicReportRow, ReportContent } from './periodic-report.entity.js';
import { periodStart } from './report-dates.js';

/** Indicators per place and month, and periodic reports, all computed from the data (C12, N7.3, X10.3). */
export class ReportService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The figures of each township within reach for each month. */
  async indicators(
    { reach }: OfficerViewer,
    { from, until }: { readonly from: YearMonth; readonly until: YearMonth },
  ): Promise<readonly Indicators[]> {
    const periods = [];
    for (let month = from; month <= until; month = shiftMonth(month, 1)) {
      periods.push({ name: month, from: firstOfMonth(month), until: lastOfMonth(month) });
    }
    return await indicatorsOf(this.#database.db, reach, periods);
  }

  /** A page of the frozen reports of the jurisdiction, the latest first. */
  async list(viewer: OfficerViewer, { first, after }: Page): Promise<PeriodicReportRow[]> {
    let query = this.#database.db
      .selectFrom('PeriodicReport')
      .selectAll()
      .where('jurisdictionId', '=', wholeJurisdictionOf(viewer))
      .orderBy('dueOn', 'desc')
      .limit(first + 1);
    if (after !== null) query = query.where('dueOn', '<', after[0] as LocalDate);
    return await query.execute();
  }
}

/** Freezes the report of a date of the policy (X10.3). */
export class ReportsChore implements Chore {
  readonly code = 'REPORTS';
  readonly #database: Database;
  readonly #policies: JurisdictionPolicies;

  constructor(database: Database, policies: JurisdictionPolicies) {
    this.#database = database;
    this.#policies = policies;
  }

  async run({ jurisdictionId, day, now }: ChoreMoment): Promise<number> {
    const { policy } = await this.#policies.of(this.#database.db, jurisdictionId, now);
    const period = { name: day, from: periodStart(policy, day), until: day };
    return await this.#database.transaction(
      async (tx) => {
        const reach = { jurisdictionId, townshipIds: null, villageIds: null };
        const grants = await grantsOf(tx.db, jurisdictionId, period);
        const content: ReportContent = {
          townships: await indicatorsOf(tx.db, reach, [period]),
          programmes: grants.map(({ paid, ...grant }) => ({ ...grant, paid: formatMoney(paid) })),
        };
        const frozen = await tx.db
          .insertInto('PeriodicReport')
          .values({
            jurisdictionId,
            dueOn: day,
            periodFrom: period.from,
            periodUntil: period.until,
            content,
            digest: sha256Hex(canonicalJson(content)),
            frozenAt: now,
          })
          .onConflict((conflict) => conflict.columns(['jurisdictionId', 'dueOn']).doNothing())
          .returning('dueOn')
          .executeTakeFirst();
        return frozen === undefined ? 0 : 1;
      },
      { isolation: 'repeatable read' },
    );
  }
}
