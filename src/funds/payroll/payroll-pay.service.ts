import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { ledgerAct, voidReservation } from '../ledger/ledger.service.js';
import { withholdOffsets } from '../recovery/recovery-offset.service.js';
import { paidWithOffset } from '../recovery/recovery-payment.store.js';
import { claimPart, countPart, endIfPaid, type PartOfRun, shareRun } from './parts-of-run.store.js';
import type { PayrollRunRow } from './payroll.entity.js';
import { runNotIn } from './payroll.js';
import { lockRun, readRun } from './payroll.store.js';
import { bookPairs, payLines } from './payroll-part.store.js';
import { bookSingleSums, paySingleSums } from './single-sums.store.js';

/** A part of a run that was paid: how the run stands after it, and whether that was the last. */
export interface PaidPart {
  readonly run: PayrollRunRow;
  readonly isLast: boolean;
}

/**
 * Pays the next part of an approved run that nobody else pays, and ends the run with the last one. Each part is a
 * transaction of its own: what it paid stays paid, whatever happens to the next, and what is not paid stays committed.
 * Several callers pay beside each other: lines are judged and payments made at the same time; from the count on, which
 * locks the run and then the fund, they take turns.
 */
export async function payPart(
  tx: Tx,
  actor: Actor,
  key: RowKey,
): Promise<Result<PaidPart, Problem<'PAYROLL_IN_WRONG_STATUS'>>> {
  await shareRun(tx, key);
  const part = await claimPart(tx, key);
  // Where nothing is left to pay, the run is locked: whoever paid the last part has then ended it.
  const run = part === null ? await lockRun(tx, key) : await readRun(tx.db, key);
  invariant(run !== null, `The payroll run ${key.id} was read before, so it must exist.`);
  if (run.status === 'PAID' || run.status === 'CLOSED') return ok({ run, isLast: true });
  if (run.status !== 'APPROVED') return err(runNotIn(run.status, 'APPROVED'));
  if (part === null) await endIfPaid(tx, run, actor.today);
  else if (run.kind === 'ONE_OFF') await payOfSums(tx, actor, { run, part });
  else await payOfFund(tx, actor, { run, part });
  const after = await readRun(tx.db, run);
  return ok({ run: after, isLast: after.status === 'PAID' });
}

/** Single sums close their own reservations, in whatever funds. */
async function payOfSums(tx: Tx, actor: Actor, of: PartOfRun): Promise<void> {
  const { fundIds, ...outcome } = await paySingleSums(tx, ledgerAct(actor), of);
  await countPart(tx, of, outcome);
  await endIfPaid(tx, of.run, actor.today);
  for (const fundId of fundIds) await bookSingleSums(tx, of, fundId);
}

/** The other kinds spend what was reserved for the part; what nobody is paid of it goes back. */
async function payOfFund(tx: Tx, actor: Actor, of: PartOfRun): Promise<void> {
  const { run, part } = of;
  const act = ledgerAct(actor);
  const postId = newId();
  const outcome = await payLines(tx, act, of, postId);
  await countPart(tx, of, outcome);
  const offsets = await paidWithOffset(tx, of, actor.today);
  await endIfPaid(tx, run, actor.today);
  if (outcome.spent > 0n) {
    await bookPairs(tx, of, { postId, spent: outcome.spent });
  } else {
    const { reservationId } = part;
    invariant(
      reservationId !== null,
      `The part ${part.number} of the run ${run.id} must have a reservation.`,
    );
    const given = await voidReservation(tx, act, { reservationId, memo: `${run.programme} ${run.period}` });
    invariant(given.ok, `The reservation ${reservationId} of an approved run must be open.`);
  }
  await withholdOffsets(tx, actor, run.jurisdictionId, offsets);
}
