import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { invariant } from '../../shared/invariant.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { type LedgerAct, ledgerAct, post, postPart, voidReservation } from '../ledger.service.js';
import { withholdOffsets } from '../recovery/recovery-offset.service.js';
import { paidWithOffset } from '../recovery/recovery-payment.store.js';
import type { PayrollRunRow } from './payroll.entity.js';
import { runNotIn } from './payroll.js';
import { lockRun, openReservationsOfRun, updateRun } from './payroll.store.js';
import {
  lastOfPart,
  markPaid,
  type PaidShare,
  type PartOfRun,
  withdrawLapsed,
} from './payroll-list.store.js';

/** A part of a run that was paid: how the run stands after it, and where the next one begins. */
export interface PaidPart {
  readonly run: PayrollRunRow;
  /** The last payment of the part; null once nothing is left to pay. */
  readonly last: string | null;
}

/**
 * Pays the next part of an approved run, `size` payments at most, and ends the run with the last part. Each part is a
 * transaction of its own: what it paid stays paid, whatever happens to the next, and what is not paid stays committed.
 * @param after the last payment that this caller knows to be paid, or null; only saves looking at it again
 */
export async function payPart(
  tx: Tx,
  actor: Actor,
  { run, after, size }: { readonly run: PayrollRunRow; readonly after: string | null; readonly size: number },
): Promise<Result<PaidPart, Problem<'PAYROLL_IN_WRONG_STATUS'>>> {
  const locked = await lockRun(tx, run);
  invariant(locked !== null, `The payroll run ${run.id} was read before, so it must exist.`);
  if (locked.status === 'PAID' || locked.status === 'CLOSED') return ok({ run: locked, last: null });
  if (locked.status !== 'APPROVED') return err(runNotIn(locked.status, 'APPROVED'));
  const last = await lastOfPart(tx.db, { run, after, size });
  const part: PartOfRun = { run, after, last };
  await withdrawLapsed(tx, part);
  const reservations = await openReservationsOfRun(tx.db, run);
  const reserved = reservations.map(({ id, fundId }) => ({ fundId, reservationId: id, postId: newId() }));
  const shares = await markPaid(tx, part, reserved, actor.today);
  const change = last === null ? ({ status: 'PAID', paidOn: actor.today } as const) : {};
  const standing = await updateRun(tx, run, { status: locked.status, ...change });
  const offsets = await paidWithOffset(tx, part, actor.today);
  for (const share of shares) await spend(tx, ledgerAct(actor), locked, { ...share, isLast: last === null });
  await withholdOffsets(tx, actor, run.jurisdictionId, offsets);
  return ok({ run: standing, last });
}

/** Spends what the part took from a fund. The rest stays committed for the next part; after the last it goes back. */
async function spend(
  tx: Tx,
  act: LedgerAct,
  run: PayrollRunRow,
  { reservationId, postId: id, spent, isLast }: PaidShare & { readonly isLast: boolean },
): Promise<void> {
  const memo = `${run.programme} ${run.period}`;
  if (spent === 0n && !isLast) return;
  const closed =
    spent === 0n
      ? await voidReservation(tx, act, { id, reservationId, memo })
      : await (isLast ? post : postPart)(tx, act, { id, reservationId, spent, memo });
  invariant(closed.ok, `The reservation ${reservationId} of an approved run must be open.`);
}
