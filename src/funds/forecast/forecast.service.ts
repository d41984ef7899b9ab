import { wholeJurisdictionOf } from '../../access/actor.js';
import type { OfficerViewer } from '../../access/viewer.js';
import type { Database } from '../../database/database.js';
import { citation, type LinkedPolicy, type PolicyRegistry } from '../../policy/index.js';
import {
  addDays,
  firstOfMonth,
  type LocalDate,
  monthOf,
  shiftMonth,
  type YearMonth,
} from '../../shared/local-date.js';
import { policyOf } from '../policy-of.store.js';
import { type Forecast, type FundOutlook, forecast } from './forecast.js';
import { cohortsOf, fundsToday, singleSumsOf } from './forecast.store.js';
import { type StandardChange, type Stated, standardChanges, standardsOf } from './standards.js';

/** What is expected, and of what it was reckoned. */
export interface NeedForecast extends Forecast {
  readonly jurisdictionId: string;
  readonly from: YearMonth;
  readonly standardChanges: readonly StandardChange[];
  /** The funds that cannot pay all that is expected of them, the first to run dry in front. */
  readonly warnings: readonly (FundOutlook & { readonly jurisdictionId: string })[];
}

/** Need against budget, per programme and month (C7.3). */
export class ForecastService {
  readonly #database: Database;
  readonly #policies: Pick<PolicyRegistry, 'policy'>;

  constructor(database: Database, policies: Pick<PolicyRegistry, 'policy'>) {
    this.#database = database;
    this.#policies = policies;
  }

  /**
   * What the programmes need from the month of a day on, with the standards that are known to come, published
   * amendments included, and the funds that will run dry. Everything is read as of one moment.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async forecast(
    officer: OfficerViewer,
    {
      on,
      months,
      programme,
    }: { readonly on: LocalDate; readonly months: number; readonly programme: string | null },
  ): Promise<NeedForecast> {
    const jurisdictionId = wholeJurisdictionOf(officer);
    const policy = await policyOf(this.#database.db, this.#policies, jurisdictionId);
    const stated = statedBy(policy);
    const start = monthOf(on);
    const asked = { jurisdictionId, on, programme };
    const parts = await this.#database.transaction(
      async ({ db }) => ({
        cohorts: await cohortsOf(db, asked),
        singles: await singleSumsOf(db, asked),
        funds: await fundsToday(db, jurisdictionId),
      }),
      { isolation: 'repeatable read' },
    );
    const expected = forecast({ start, months }, { ...parts, standards: standardsOf(stated) });
    const end = firstOfMonth(shiftMonth(start, months));
    const days = policy.changeDays
      .filter((day) => day > on && day < end)
      .map((day) => ({ before: addDays(day, -1), on: day }));
    return {
      ...expected,
      jurisdictionId,
      from: start,
      standardChanges: standardChanges(stated, days),
      warnings: expected.funds
        .filter(({ dryIn }) => dryIn !== null)
        .sort((a, b) => ((a.dryIn ?? '') < (b.dryIn ?? '') ? -1 : 1))
        .map((fund) => ({ ...fund, jurisdictionId })),
    };
  }
}

function statedBy(policy: LinkedPolicy) {
  return (parameter: string, on: LocalDate): Stated | null => {
    const stated = policy.valuesOn(on, []).get(parameter);
    if (stated === undefined) return null;
    return { value: stated.value, basis: stated.basis === null ? null : citation(stated.basis) };
  };
}
