import { type Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import { noteDelegatedDuty } from '../../access/duties/delegation.store.js';
import type { SeparationProblem } from '../../access/duties/separation.js';
import { checkSeparation } from '../../access/duties/separation.store.js';
import type { IdempotencyProblem } from '../../access/once/idempotency.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { invariant } from '../../shared/invariant.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { endAwardsThatRanOut } from '../awards/award.store.js';
import { type UseProblem } from '../fund.js';
import { ledgerAct, type ReserveProblem, reserveParts } from '../ledger/ledger.service.js';
import { cutParts } from './parts-of-run.store.js';
import type { PayrollRunRow } from './payroll.entity.js';
import { oneOffOpen, type PayrollOrder, payAgainOpen, runNotIn } from './payroll.js';
import { beginRun, findRunOfPeriod, updateRun } from './payroll.store.js';
import { freezeList } from './payroll-freeze.store.js';

type ListOpenCode = 'ONE_OFF_OPEN' | 'PAY_AGAIN_OPEN';
export type PrepareProblem =
  | Problem<
      'PERIOD_TOO_FAR_AHEAD' | 'UNKNOWN_PROGRAMME' | ListOpenCode | 'UNKNOWN_FUND' | 'AMOUNT_NOT_POSITIVE'
    >
  | UseProblem
  | IdempotencyProblem;

export type RunProblem = Problem<'UNKNOWN_PAYROLL_RUN' | 'PAYROLL_IN_WRONG_STATUS'> | IdempotencyProblem;
export type ApproveProblem = RunProblem | ReserveProblem | SeparationProblem;

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

/**
 * Cuts the list into the parts in which it will be paid, and commits the money of each. The transfers come last: until then
 * the funds of the run are free for others.
 */
export async function approvePayroll(
  tx: Tx,
  actor: Actor,
  run: PayrollRunRow,
  partSize: number,
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
  const parts = (await cutParts(tx, run, partSize)).flatMap(({ fundId, reservationId: id, total: amount }) =>
    fundId === null || id === null ? [] : [{ fundId, id, amount }],
  );
  const approved = await updateRun(tx, run, {
    status: 'APPROVED',
    approvedBy: actor.officerId,
    approvedAt: actor.now,
  });
  const { programme, id: runId } = run;
  for (const fundId of new Set(parts.map((part) => part.fundId))) {
    const ofFund = parts.filter((part) => part.fundId === fundId);
    const reserved = await reserveParts(tx, ledgerAct(actor), {
      ...{ fundId, parts: ofFund, programme, runId },
      memo: `${programme} ${run.period}`,
    });
    if (!reserved.ok) return reserved;
  }
  return ok(approved);
}

/** What the key of the caller stands for: that the run may be paid. How far that has come, the run itself knows. */
export async function beginPayment(
  _tx: Tx,
  _actor: Actor,
  run: PayrollRunRow,
): Promise<Result<PayrollRunRow, RunProblem>> {
  const mayBePaid = run.status === 'APPROVED' || run.status === 'PAID' || run.status === 'CLOSED';
  return mayBePaid ? ok(run) : err(runNotIn(run.status, 'APPROVED'));
}

export async function closePayroll(
  tx: Tx,
  actor: Actor,
  run: PayrollRunRow,
): Promise<Result<PayrollRunRow, RunProblem>> {
  if (run.status === 'CLOSED') return ok(run);
  if (run.status !== 'PAID') return err(runNotIn(run.status, 'PAID'));
  return ok(await updateRun(tx, run, { status: 'CLOSED', closedOn: actor.today }));
}

export async function withdrawPayroll(
  tx: Tx,
  _actor: Actor,
  run: PayrollRunRow,
): Promise<Result<PayrollRunRow, RunProblem>> {
  if (run.status === 'WITHDRAWN') return ok(run);
  if (run.status !== 'FROZEN') return err(runNotIn(run.status, 'FROZEN'));
  return ok(await updateRun(tx, run, { status: 'WITHDRAWN' }));
}
