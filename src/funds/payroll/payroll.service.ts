import { type Actor, wholeJurisdictionOf } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { type OfficerViewer, reachesAll } from '../../access/viewer.js';
import type { Database, Tx } from '../../database/database.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import type { PolicyRegistry } from '../../policy/index.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { refusalToUse, unknownFund } from '../fund.js';
import { findFund } from '../fund.store.js';
import { unknownProgramme } from '../fund-draft.js';
import { amountNotPositive } from '../ledger/ledger-problem.js';
import { knownProgrammes } from '../programme.store.js';
import { countUnpaidParts } from './parts-of-run.store.js';
import type {
  PayrollDifferenceRow,
  PayrollExclusionRow,
  PayrollLineRow,
  PayrollRunRow,
} from './payroll.entity.js';
import {
  type DifferenceKind,
  type ExclusionReason,
  faultInPeriod,
  type PayrollOrder,
  unknownRun,
} from './payroll.js';
import {
  type DifferenceTotal,
  differenceTotals,
  findRun,
  listDifferences,
  listExclusions,
  listLines,
  listRuns,
  lockRun,
  type PayrollFilter,
  type RunShare,
  readRun,
  sharesOfRuns,
} from './payroll.store.js';
import { payPart } from './payroll-pay.service.js';
import {
  type ApproveProblem,
  approvePayroll,
  beginPayment,
  closePayroll,
  type PrepareProblem,
  preparePayroll,
  type RunProblem,
  withdrawPayroll,
} from './payroll-step.service.js';

/** Some tenths of a second of work: long enough to be worth a commit, short enough for a fund to stay locked. */
const PAYMENTS_A_PART = 10_000;
/** How long a statement may take that goes over a whole list, in milliseconds: a million lines take some ten seconds when nothing else runs. */
const LIST_TIMEOUT_MS = 300_000;
/** Of the connections to PostgreSQL, this share pays one run; the others are left to everybody else. */
const LANES_A_CONNECTION = 1 / 5;

/**
 * The monthly payroll of a programme: freeze the list, let a second person agree, pay, close. Each step is one
 * transaction, and paying is one for each part, so a service that is killed leaves the run as it was before or after;
 * doing a step again changes nothing that was done.
 */
export class PayrollService {
  readonly #database: Database;
  readonly #policies: Pick<PolicyRegistry, 'policy'>;

  readonly #partSize: number;
  readonly #lanes: number;

  /**
   * @param partSize how many payments are paid in one transaction
   * @param lanes how many parts of a run one call pays at the same time; without it a fifth of the connections
   */
  constructor(
    database: Database,
    policies: Pick<PolicyRegistry, 'policy'>,
    {
      partSize = PAYMENTS_A_PART,
      lanes = Math.max(1, Math.floor(database.poolSize * LANES_A_CONNECTION)),
    }: { readonly partSize?: number; readonly lanes?: number } = {},
  ) {
    this.#database = database;
    this.#policies = policies;
    this.#partSize = partSize;
    this.#lanes = lanes;
  }

  /**
   * Freezes the list of a month. When the month already has a run, that run is the answer.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async prepare(actor: Actor, order: PayrollOrder): Promise<Result<PayrollRunRow, PrepareProblem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    const { programme, period } = order;
    const fault = faultInPeriod(period, actor.today);
    if (fault !== null) return err(fault);
    const knows = await knownProgrammes(this.#database.db, this.#policies, jurisdictionId);
    if (!knows(programme)) return err(unknownProgramme(programme, 'programme'));
    if (order.kind === 'SUPPLEMENT') {
      if (!knows(order.onTopOf)) return err(unknownProgramme(order.onTopOf, 'onTopOf'));
      if (order.perPerson <= 0n) return err(amountNotPositive(['input', 'perPerson']));
      const fund = await findFund(this.#database.db, jurisdictionId, order.fundId);
      if (fund === null) return err(unknownFund(order.fundId, ['input', 'fundId']));
      const refusal = refusalToUse(fund, { programme, on: actor.today });
      if (refusal !== null) return err(refusal);
    }
    return await this.#database.transaction(
      (tx) =>
        idempotently<PayrollRunRow, PrepareProblem>(tx, actor, 'preparePayroll', order, async () =>
          preparePayroll(tx, actor, order),
        ),
      { statementTimeoutMs: LIST_TIMEOUT_MS },
    );
  }

  /**
   * Agrees to a frozen list and commits its money, fund by fund, unless the list is of single sums, which are committed
   * since they were granted; refused when a fund is short, naming the sum.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async approve(actor: Actor, key: RowKey): Promise<Result<PayrollRunRow, ApproveProblem>> {
    return await this.#step(actor, key, 'approvePayroll', (tx, officer, run) =>
      approvePayroll(tx, officer, run, this.#partSize),
    );
  }

  /**
   * Pays an approved run in parts, each in a transaction of its own, a few at the same time. Who died since, or whose
   * award was suspended or ended, is not paid but reported. After a break the next call pays what is left, also under the
   * same idempotency key; several callers share the parts.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async pay(actor: Actor, key: RowKey): Promise<Result<PayrollRunRow, RunProblem>> {
    const begun = await this.#step(actor, key, 'payPayroll', beginPayment);
    if (!begun.ok) return begun;
    const left = await countUnpaidParts(this.#database.db, key);
    const lanes = Math.max(1, Math.min(this.#lanes, left));
    const breaking = new AbortController();
    const ends = await Promise.allSettled(
      Array.from({ length: lanes }, () => this.#payParts(actor, begun.value, breaking)),
    );
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    const [refusal] = ends.flatMap((end) => (end.status === 'fulfilled' && !end.value.ok ? [end.value] : []));
    return refusal ?? ok(await readRun(this.#database.db, key));
  }

  /** Closes a paid run. @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction */
  async close(actor: Actor, key: RowKey): Promise<Result<PayrollRunRow, RunProblem>> {
    return await this.#step(actor, key, 'closePayroll', closePayroll);
  }

  /**
   * Gives up a run that was not approved, so that the month can be prepared anew.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async withdraw(actor: Actor, key: RowKey): Promise<Result<PayrollRunRow, RunProblem>> {
    return await this.#step(actor, key, 'withdrawPayroll', withdrawPayroll);
  }

  /** A page of the runs, newest month first. @throws AccessDenied FORBIDDEN for an officer of a part */
  async list(officer: OfficerViewer, filter: PayrollFilter, page: Page): Promise<PayrollRunRow[]> {
    return await listRuns(this.#database.db, wholeJurisdictionOf(officer), filter, page);
  }

  /** The run, or null when it does not exist or lies out of reach. */
  async find(officer: OfficerViewer, key: RowKey): Promise<PayrollRunRow | null> {
    const isWithin = reachesAll(officer.reach) && officer.jurisdictionId === key.jurisdictionId;
    return isWithin ? await findRun(this.#database.db, key) : null;
  }

  /** A page of the frozen list of each of the runs, which were found before. */
  async lines(runs: readonly RowKey[], page: Page): Promise<PayrollLineRow[]> {
    return await listLines(this.#database.db, runs, page);
  }

  /** A page of how each of the runs differs from the month before, which were found before. */
  async differences(
    runs: readonly RowKey[],
    kind: DifferenceKind | undefined,
    page: Page,
  ): Promise<PayrollDifferenceRow[]> {
    return await listDifferences(this.#database.db, runs, kind, page);
  }

  /** How many payees of runs that were found before differ, and by how much. */
  async differenceTotals(runs: readonly RowKey[]): Promise<DifferenceTotal[]> {
    return await differenceTotals(this.#database.db, runs);
  }

  /** What runs that were found before take from each fund. */
  async sharesOf(runs: readonly RowKey[]): Promise<RunShare[]> {
    return await sharesOfRuns(this.#database.db, runs);
  }

  /** A page of what each of the runs leaves out, which were found before. */
  async exclusions(
    runs: readonly RowKey[],
    reason: ExclusionReason | undefined,
    page: Page,
  ): Promise<PayrollExclusionRow[]> {
    return await listExclusions(this.#database.db, runs, reason, page);
  }

  /** Pays one part after the other until none is left, or another lane broke off: then this one does after its part. */
  async #payParts(
    actor: Actor,
    run: PayrollRunRow,
    breaking: AbortController,
  ): Promise<Result<null, RunProblem>> {
    try {
      while (!breaking.signal.aborted) {
        const part = await this.#database.transaction((tx) => payPart(tx, actor, run));
        if (!part.ok) return part;
        if (part.value.isLast) break;
      }
      return ok(null);
    } catch (error) {
      breaking.abort();
      throw error;
    }
  }

  async #step<P extends Problem>(
    actor: Actor,
    key: RowKey,
    operation: string,
    step: (tx: Tx, actor: Actor, run: PayrollRunRow) => Promise<Result<PayrollRunRow, P>>,
  ): Promise<Result<PayrollRunRow, P | RunProblem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    return await this.#database.transaction(
      (tx) =>
        idempotently<PayrollRunRow, P | RunProblem>(tx, actor, operation, key, async () => {
          const run = key.jurisdictionId === jurisdictionId ? await lockRun(tx, key) : null;
          if (run === null) return err(unknownRun(key.id));
          const { id: objectId, paymentCount, total } = run;
          await audit(tx, actor, {
            operation,
            objectType: 'PayrollRun',
            objectId,
            detail: { paymentCount, total },
          });
          return await step(tx, actor, run);
        }),
      { statementTimeoutMs: LIST_TIMEOUT_MS },
    );
  }
}
