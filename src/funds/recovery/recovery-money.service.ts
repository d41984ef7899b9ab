import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { invariant } from '../../shared/invariant.js';
import type { Fen } from '../../shared/money.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { bookClaim, bookRecovery, bookWriteOff, ledgerAct } from '../ledger/ledger.service.js';
import { amountNotPositive } from '../ledger/ledger-problem.js';
import type { RecoveryRow } from './recovery.entity.js';
import { allocate, type FundShare, type ReceiptKind } from './recovery.js';
import { insertReceipts, itemsOf, noteClaim, updateItems, updateRecovery } from './recovery.store.js';
import { findPaymentsOfItems } from './recovery-payment.store.js';
import { aboveOwed } from './recovery-problem.js';

/** What comes in on a claim. */
export interface Receipt {
  readonly kind: Exclude<ReceiptKind, 'FINE' | 'WRITE_OFF'>;
  /** In fen. */
  readonly amount: Fen;
  readonly note: string;
  /** Of an OFFSET: the payment that it is withheld from. */
  readonly paymentId: string | null;
}

/** What of a claim is neither paid back nor given up, in fen. */
export function owedOf({ claimed, recovered, writtenOff }: RecoveryRow): Fen {
  return claimed - recovered - writtenOff;
}

/** Turns what is due of each payment into a claim of the fund that paid it. Call it last in a transaction. */
export async function bookClaims(tx: Tx, actor: Actor, recovery: RecoveryRow): Promise<void> {
  const items = await itemsOf(tx.db, [recovery]);
  const open = items.filter(({ claimTransferId }) => claimTransferId === null);
  const payments = await findPaymentsOfItems(tx.db, open);
  for (const item of [...open].sort((a, b) => (a.fundId < b.fundId ? -1 : 1))) {
    const payment = payments.get(item.paymentId);
    invariant(payment != null, `The payment ${item.paymentId} of a claim must be paid.`);
    const id = newId();
    await noteClaim(tx, item, id);
    const { postTransferId: postId, caseId } = payment;
    const booked = await bookClaim(tx, ledgerAct(actor), {
      ...{ id, fundId: item.fundId, amount: item.claimed, postId, caseId },
      memo: recovery.cause,
    });
    invariant(booked.ok, `What the payment ${item.paymentId} spent can be claimed.`);
  }
}

/** Books a sum that comes in on a claim, to the funds that paid, the oldest payment first. Call it last. */
export async function receive(
  tx: Tx,
  actor: Actor,
  recovery: RecoveryRow,
  { kind, amount, note, paymentId }: Receipt,
): Promise<Result<RecoveryRow, Problem>> {
  if (amount <= 0n) return err(amountNotPositive(['input', 'amount']));
  const owed = owedOf(recovery);
  if (amount > owed) return err(aboveOwed(amount, owed));
  const shares = await settle(tx, recovery, amount);
  const isEnd = amount === owed;
  const after = await updateRecovery(tx, recovery, {
    recovered: recovery.recovered + amount,
    ...(isEnd && { status: 'RECOVERED', closedOn: actor.today }),
  });
  await book(tx, actor, after, shares, { kind, note, paymentId });
  return ok(after);
}

/** Gives up what is left of a claim. Call it last in a transaction. */
export async function writeOff(tx: Tx, actor: Actor, recovery: RecoveryRow): Promise<RecoveryRow> {
  const owed = owedOf(recovery);
  const shares = await settle(tx, recovery, owed);
  const after = await updateRecovery(tx, recovery, {
    writtenOff: recovery.writtenOff + owed,
    status: 'WRITTEN_OFF',
    closedOn: actor.today,
  });
  const note = recovery.writeOffReason ?? '';
  await book(tx, actor, after, shares, { kind: 'WRITE_OFF', note, paymentId: null });
  return after;
}

async function settle(tx: Tx, recovery: RecoveryRow, amount: Fen): Promise<readonly FundShare[]> {
  const items = await itemsOf(tx.db, [recovery]);
  const shares = allocate(
    items.map(({ paymentId, fundId, claimed, settled }) => ({ paymentId, fundId, owed: claimed - settled })),
    amount,
  );
  await updateItems(
    tx,
    recovery,
    shares.flatMap(({ settles }) =>
      settles.map(({ paymentId, amount: sum }) => ({ paymentId, settles: sum })),
    ),
  );
  return shares;
}

/** One receipt and one transfer for each fund. */
async function book(
  tx: Tx,
  actor: Actor,
  { jurisdictionId, id: recoveryId, programme }: RecoveryRow,
  shares: readonly FundShare[],
  { kind, note, paymentId }: { kind: Exclude<ReceiptKind, 'FINE'>; note: string; paymentId: string | null },
): Promise<void> {
  const made = shares.map((share) => ({ ...share, transferId: newId() }));
  await insertReceipts(
    tx,
    made.map(({ fundId, amount, transferId }) => ({
      ...{ jurisdictionId, id: newId(), recoveryId, kind, amount, fundId, transferId, paymentId, note },
      ...{ receivedOn: actor.today, recordedBy: actor.officerId, recordedAt: actor.now },
    })),
  );
  for (const { fundId, amount, transferId: id } of made) {
    const memo = `${kind} ${programme}`;
    const booked = await (kind === 'WRITE_OFF' ? bookWriteOff : bookRecovery)(tx, ledgerAct(actor), {
      ...{ id, fundId, amount, memo },
    });
    invariant(booked.ok, `What the fund ${fundId} claims can be settled.`);
  }
}
