import { type Actor, wholeJurisdictionOf } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import { noteDelegatedDuty } from '../../access/duties/delegation.store.js';
import type { SeparationProblem } from '../../access/duties/separation.js';
import { checkSeparation } from '../../access/duties/separation.store.js';
import type { IdempotencyProblem } from '../../access/once/idempotency.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { type OfficerViewer, reachesAll } from '../../access/viewer.js';
import type { Database, Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import type { PolicyRegistry } from '../../policy/index.js';
import { invariant } from '../../shared/invariant.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { endAwardsThatRanOut } from '../awards/award.store.js';
import { refusalToUse, type UseProblem, unknownFund } from '../fund.js';
import { findFund } from '../fund.store.js';
import { unknownProgramme } from '../fund-draft.js';
import { ledgerAct, type ReserveProblem, reserve } from '../ledger/ledger.service.js';
import { amountNotPositive } from '../ledger/ledger-problem.js';
import { knownProgrammes } from '../programme.store.js';
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
  oneOffOpen,
  type PayrollOrder,
  payAgainOpen,
  runNotIn,
  unknownRun,
} from './payroll.js';
import {
  beginRun,
  type DifferenceTotal,
  differenceTotals,
  findRun,
  findRunOfPeriod,
  listDifferences,
  listExclusions,
  listLines,
  listRuns,
  lockRun,
  type PayrollFilter,
  type RunShare,
  sharesOfRuns,
  updateRun,
} from './payroll.store.js';
import { freezeList } from './payroll-freeze.store.js';
import { type PaidPart, payPart } from './payroll-pay.service.js';

type ListOpenCode = 'ONE_OFF_OPEN' | 'PAY_AGAIN_OPEN';
export type PrepareProblem =
  | Problem<
      'PERIOD_TOO_FAR_AHEAD' | 'UNKNOWN_PROGRAMME' | ListOpenCode | 'UNKNOWN_FUND' | 'AMOUNT_NOT_POSITIVE'
    >
  | UseProblem
  | IdempotencyProblem;

export type RunProblem = Problem<'UNKNOWN_PAYROLL_RUN' | 'PAYROLL_IN_WRONG_STATUS'> | IdempotencyProblem;
export type ApproveProblem = RunProblem | ReserveProblem | SeparationProblem;

/** Some tenths of a second of work: long enough to be worth a commit, short enough for a fund to stay locked. */
const PAYMENTS_A_PART = 10_000;

/**
 * The monthly payroll of a programme: freeze the list, let a second person agree, pay, close. Each step is one
 * transaction, and paying is one for each part, so a service that is killed leaves the run as it was before or after;
 * doing a step again changes nothing that was done.
 */
export class PayrollService {
  readonly #database: Database;
  readonly #policies: Pick<PolicyRegistry, 'policy'>;

  readonly #partSize: number;

  /** @param partSize how many payments are paid in one transaction */
  constructor(
    database: Database,
    policies: Pick<PolicyRegistry, 'policy'>,
    { partSize = PAYMENTS_A_PART }: { readonly partSize?: number } = {},
  ) {
    this.#database = database;
    this.#policies = policies;
    this.#partSize = partSize;
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
    return await this.#database.transaction((tx) =>
      idempotently<PayrollRunRow, PrepareProblem>(tx, actor, 'preparePayroll', order, async () =>
        preparePayroll(tx, actor, order),
      ),
    );
  }

  /**
   * Agrees to a frozen list and commits its money, fund by fund, unless the list is of single sums, which are committed
   * since they were granted; refused when a fund is short, naming the sum.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async approve(actor: Actor, key: RowKey): Promise<Result<PayrollRunRow, ApproveProblem>> {
    return await this.#step(actor, key, 'approvePayroll', approvePayroll);
  }

  /**
   * Pays an approved run, part after part, each in a transaction of its own. Who died since, or whose award was
   * suspended or ended, is not paid but reported. After a break the next call pays what is left, also under the same
   * idempotency key; several callers share the parts.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async pay(actor: Actor, key: RowKey): Promise<Result<PayrollRunRow, RunProblem>> {
    const begun = await this.#step(actor, key, 'payPayroll', beginPayment);
    if (!begun.ok) return begun;
    for (;;) {
      const part: Result<PaidPart, RunProblem> = await this.#database.transaction((tx) =>
        payPart(tx, actor, { run: begun.value, size: this.#partSize }),
      );
      if (!part.ok) return part;
      if (part.value.isLast) return ok(part.value.run);
    }
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

  async #step<P extends Problem>(
    actor: Actor,
    key: RowKey,
    operation: string,
    step: (tx: Tx, actor: Actor, run: PayrollRunRow) => Promise<Result<PayrollRunRow, P>>,
  ): Promise<Result<PayrollRunRow, P | RunProblem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    return await this.#database.transaction((tx) =>
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
    );
  }
}

/** Freezes a list, or answers the run that the month already has. */
export async function preparePayroll(
  tx: Tx,
  actor: Actor,
  order: PayrollOrder,
): Promise<Result<PayrollRunRow, Problem<ListOpenCode>>> {
  const { jurisdictionId } = actor.reach;
  const { kind = 'MONTHLY', programme, period } = order;
  const { officerId: preparedBy, now: preparedAt, today } = actor;
  const id = newId();
  const { onTopOf, perPerson, fundId } =
    order.kind === 'SUPPLEMENT' ? order : { onTopOf: null, perPerson: null, fundId: null };
  const begun = await beginRun(tx, {
    ...{ jurisdictionId, id, kind, programme, period, onTopOf, perPerson, fundId, preparedBy, preparedAt },
  });
  if (begun === null) {
    if (kind === 'PAY_AGAIN') return err(payAgainOpen());
    if (kind === 'ONE_OFF') return err(oneOffOpen());
    const standing = await findRunOfPeriod(tx.db, { jurisdictionId, programme, period });
    invariant(standing !== null, `The run of ${programme} for ${period} that was in the way must exist.`);
    return ok(standing);
  }
  await noteDelegatedDuty(tx, actor, { duty: 'PAYROLL_PREPARATION', subject: id });
  await endAwardsThatRanOut(tx, { jurisdictionId, programme: onTopOf ?? programme, today });
  const run = await freezeList(tx, begun, today);
  const { paymentCount, total, excludedCount } = run;
  await audit(tx, actor, {
    operation: 'preparePayroll',
    objectType: 'PayrollRun',
    objectId: id,
    detail: { kind, programme, period, paymentCount, total, excludedCount },
  });
  return ok(run);
}

/** The transfers come last: until then the funds of the run are free for others. */
async function approvePayroll(
  tx: Tx,
  actor: Actor,
  run: PayrollRunRow,
): Promise<Result<PayrollRunRow, ApproveProblem>> {
  if (run.status === 'APPROVED' && run.approvedBy === actor.officerId) return ok(run);
  if (run.status !== 'FROZEN') return err(runNotIn(run.status, 'FROZEN'));
  const separation = await checkSeparation(tx, actor, {
    duty: 'PAYROLL_APPROVAL',
    householdId: null,
    subject: run.id,
    earlier: [{ duty: 'PAYROLL_PREPARATION', officerId: run.preparedBy }],
  });
  if (separation !== null) return err(separation);
  // Single sums were committed one by one when they were granted.
  const shares = run.kind === 'ONE_OFF' ? [] : await sharesOfRuns(tx.db, [run]);
  const approved = await updateRun(tx, run, {
    status: 'APPROVED',
    approvedBy: actor.officerId,
    approvedAt: actor.now,
  });
  for (const { fundId, total: amount } of shares) {
    const reserved = await reserve(tx, ledgerAct(actor), {
      fundId,
      amount,
      programme: run.programme,
      runId: run.id,
      onceKey: `payroll:${run.id}:${fundId}`,
      memo: `${run.programme} ${run.period}`,
    });
    if (!reserved.ok) return reserved;
  }
  return ok(approved);
}

/** What the key of the caller stands for: that the run may be paid. How far that has come, the run itself knows. */
async function beginPayment(
  _tx: Tx,
  _actor: Actor,
  run: PayrollRunRow,
): Promise<Result<PayrollRunRow, RunProblem>> {
  const mayBePaid = run.status === 'APPROVED' || run.status === 'PAID' || run.status === 'CLOSED';
  return mayBePaid ? ok(run) : err(runNotIn(run.status, 'APPROVED'));
}

async function closePayroll(
  tx: Tx,
  actor: Actor,
  run: PayrollRunRow,
): Promise<Result<PayrollRunRow, RunProblem>> {
  if (run.status === 'CLOSED') return ok(run);
  if (run.status !== 'PAID') return err(runNotIn(run.status, 'PAID'));
  return ok(await updateRun(tx, run, { status: 'CLOSED', closedOn: actor.today }));
}

async function withdrawPayroll(
  tx: Tx,
  _actor: Actor,
  run: PayrollRunRow,
): Promise<Result<PayrollRunRow, RunProblem>> {
  if (run.status === 'WITHDRAWN') return ok(run);
  if (run.status !== 'FROZEN') return err(runNotIn(run.status, 'FROZEN'));
  return ok(await updateRun(tx, run, { status: 'WITHDRAWN' }));
}
