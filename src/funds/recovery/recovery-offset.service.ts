import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../database/database.js';
import { invariant } from '../../shared/invariant.js';
import { minFen, ratio } from '../../shared/money.js';
import { withheldFrom } from './recovery.js';
import { lockRecovery } from './recovery.store.js';
import { owedOf, receive } from './recovery-money.service.js';
import { type OffsetCandidate, withhold } from './recovery-payment.store.js';

/**
 * Withholds what is owed from payments that were just made (J20.2): the payment is spent in full, a part of it settles
 * the claim and stays with the fund that claims it. Call it last in a transaction.
 */
export async function withholdOffsets(
  tx: Tx,
  actor: Actor,
  jurisdictionId: string,
  candidates: readonly OffsetCandidate[],
): Promise<void> {
  for (const { paymentId, recoveryId, amount } of candidates) {
    const recovery = await lockRecovery(tx, actor.reach, { jurisdictionId, id: recoveryId });
    if (recovery?.status !== 'DECIDED' || recovery.offsetShare === null) continue;
    const owed = minFen(amount, owedOf(recovery));
    const withheld = withheldFrom(amount, ratio(recovery.offsetShare), owed);
    if (withheld === 0n) continue;
    await withhold(tx, { jurisdictionId, paymentId }, withheld);
    const note = recovery.programme;
    const received = await receive(tx, actor, recovery, {
      kind: 'OFFSET',
      amount: withheld,
      note,
      paymentId,
    });
    invariant(received.ok, `What is withheld of the payment ${paymentId} is owed.`);
  }
}
