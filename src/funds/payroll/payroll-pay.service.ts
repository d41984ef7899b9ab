import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { invariant } from '../../shared/invariant.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { keepReserved, type LedgerAct, ledgerAct, voidReservation } from '../ledger/ledger.service.js';
import { withholdOffsets } from '../recovery/recovery-offset.service.js';
import { paidWithOffset } from '../recovery/recovery-payment.store.js';
import type { PayrollRunRow } from './payroll.entity.js';
import { runNotIn } from './payroll.js';
import { lockRun, openReservationsOfRun, readRun, updateRun } from './payroll.store.js';
import { bookPairs, lastOfPart, type PaidShare, type PartOfRun, payLines } from './payroll-part.store.js';
import { bookSingleSums, paySingleSums } from './single-sums.store.js';

/** A part of a run that was paid: how the run stands after it, and whether that was the last. */
export interface PaidPart {
  readonly run: PayrollRunRow;
  readonly isLast: boolean;
}

/**
 * Pays the next part of an approved run, `size` payments at most, and ends the run with the last part. Each part is a
 * transaction of its own: what it paid stays paid, whatever happens to the next, and what is not paid stays committed.
 * Where the part begins, the locked run says, so that several callers share the parts.
 */
export async function payPart(
  tx: Tx,
  actor: Actor,
  { run: key, size }: { readonly run: PayrollRunRow; readonly size: number },
): Promise<Result<PaidPart, Problem<'PAYROLL_IN_WRONG_STATUS'>>> {
  const run = await lockRun(tx, key);
  invariant(run !== null, `The payroll run ${key.id} was read before, so it must exist.`);
  if (run.status === 'PAID' || run.status === 'CLOSED') return ok({ run, isLast: true });
  if (run.status !== 'APPROVED') return err(runNotIn(run.status, 'APPROVED'));
  const after = run.paidThrough;
  const last = await lastOfPart(tx.db, { run, after, size });
  const part: PartOfRun = { run, after, last };
  const act = ledgerAct(actor);
  const isLast = last === null;
  if (run.kind === 'ONE_OFF') {
    const funds = await paySingleSums(tx, act, part);
    if (isLast) await updateRun(tx, run, { status: 'PAID', paidOn: actor.today });
    for (const fundId of funds) await bookSingleSums(tx, part, fundId);
    return ok({ run: await readRun(tx.db, run), isLast });
  }
  const reservations = await openReservationsOfRun(tx.db, run);
  const shares = reservations.map(({ id: reservationId, fundId, amount }) => ({
    ...{ fundId, reservationId, reserved: amount, postId: newId() },
  }));
  const paid = await payLines(tx, act, part, shares);
  const offsets = await paidWithOffset(tx, part, actor.today);
  if (isLast) await updateRun(tx, run, { status: 'PAID', paidOn: actor.today });
  const memo = `${run.programme} ${run.period}`;
  for (const share of paid) await book(tx, act, part, share, { isLast, memo });
  await withholdOffsets(tx, actor, run.jurisdictionId, offsets);
  return ok({ run: await readRun(tx.db, run), isLast });
}

/** Books what the part spends of a fund and keeps the rest committed; after the last part the rest goes back. */
async function book(
  tx: Tx,
  act: LedgerAct,
  part: PartOfRun,
  share: PaidShare,
  { isLast, memo }: { readonly isLast: boolean; readonly memo: string },
): Promise<void> {
  const { reservationId, spent } = share;
  if (spent > 0n) {
    await bookPairs(tx, part, share);
    if (!isLast) await keepReserved(tx, act, { reservationId, spent, memo });
  } else if (isLast) {
    const given = await voidReservation(tx, act, { reservationId, memo });
    invariant(given.ok, `The reservation ${reservationId} of an approved run must be open.`);
  }
}
