import type { OfficerViewer } from '../../access/viewer.js';
import type { Database } from '../../database/database.js';
import { sumFen } from '../../shared/money.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { AccountLine, Period, StatementDimension, StatementLine } from './statement.js';
import { accountLines, type PaidFilter, paidBy } from './statement.store.js';

/** The balances of a time, and whether they balance as they must. */
export interface TrialBalance extends Period {
  readonly lines: readonly AccountLine[];
  /** Whether openings and closings sum to zero and gains equal gifts; null for a part of the jurisdiction. */
  readonly balanced: boolean | null;
}

/** Statements of what was paid, and trial balances recomputed from the entries (C7.1, N7.1, N6.1). */
export class StatementService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** What was paid in a time within the officer's reach, by one dimension. */
  async paid(
    officer: OfficerViewer,
    dimension: StatementDimension,
    period: Period,
    filter: PaidFilter,
  ): Promise<Result<readonly StatementLine[], Problem<'PERIOD_BACKWARDS'>>> {
    if (period.until < period.from) return err(backwards(period));
    return ok(await paidBy(this.#database.db, officer.reach, dimension, period, filter));
  }

  /** The accounts of the funds within the officer's reach over a time, one day included. */
  async trialBalance(
    officer: OfficerViewer,
    period: Period,
    fundId: string | null,
  ): Promise<Result<TrialBalance, Problem<'PERIOD_BACKWARDS'>>> {
    if (period.until < period.from) return err(backwards(period));
    const lines = await accountLines(this.#database.db, officer.reach, period, fundId);
    const isWhole = officer.reach.townshipIds === null && fundId === null;
    return ok({ ...period, lines, balanced: isWhole ? balances(lines) : null });
  }
}

function balances(lines: readonly AccountLine[]): boolean {
  const total = (column: 'opening' | 'gained' | 'given' | 'closing') =>
    sumFen(lines.map((line) => line[column]));
  return total('opening') === 0n && total('closing') === 0n && total('gained') === total('given');
}

function backwards({ from, until }: Period): Problem<'PERIOD_BACKWARDS'> {
  return problem({
    code: 'PERIOD_BACKWARDS',
    message: `The last day ${until} lies before the first day ${from}; correct one of them.`,
    messageZh: `截止日期${until}早于起始日期${from}，请更正其中一个。`,
    path: ['until'],
  });
}
