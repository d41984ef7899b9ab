import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import type { IdempotencyProblem } from '../../access/once/idempotency.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { type OfficerViewer, reaches } from '../../access/viewer.js';
import type { Database, Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { AwardRow } from '../awards/award.entity.js';
import { type AwardOrder, PAID_IN_FULL, reasonExpected } from '../awards/award.js';
import {
  type AwardFilter,
  awardsOf,
  findAward,
  findAwards,
  listAwards,
  lockAward,
  updateAward,
} from '../awards/award.store.js';
import { bookReturn, type CloseProblem, ledgerAct, post } from '../ledger/ledger.service.js';
import { isClaimed } from '../recovery/recovery-payment.store.js';
import { voucherOutstanding } from '../stock/receipt.js';
import { hasOpenVoucher } from '../stock/stock.store.js';
import { faultInWords, RETURNED_MEMO } from '../words.js';
import type { PaymentRow } from './payment.entity.js';
import {
  awardWithheld,
  claimedBack,
  paidByRun,
  payeeDeceased,
  paymentNotIn,
  settleInstead,
  unknownPayment,
} from './payment.js';
import {
  deathDateOfPayee,
  findPayment,
  hasOpenPayments,
  listPayments,
  lockPayment,
  type PaymentFilter,
  type PaymentOwner,
  paymentsOf,
  updatePayment,
} from './payment.store.js';

export type PayProblem =
  | CloseProblem
  | Problem<
      | 'UNKNOWN_PAYMENT'
      | 'PAYMENT_IN_WRONG_STATUS'
      | 'PAID_BY_PAYROLL'
      | 'PAYEE_DECEASED'
      | 'AWARD_WITHHELD'
      | 'VOUCHER_OUTSTANDING'
    >;
export type ReturnProblem = Problem<
  | 'UNKNOWN_PAYMENT'
  | 'PAYMENT_IN_WRONG_STATUS'
  | 'REASON_EXPECTED'
  | 'SETTLE_OR_DISALLOW'
  | 'CLAIMED_BACK'
  | 'TEXT_TOO_LONG'
>;

/** Awards and payments: what is granted, and single sums and stages that are paid outside the payroll. */
export class PaymentService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Pays a reserved single sum or stage. */
  async pay(actor: Actor, key: RowKey): Promise<Result<PaymentRow, PayProblem | IdempotencyProblem>> {
    return await this.#database.transaction((tx) =>
      idempotently(tx, actor, 'payPayment', key, async () => {
        if (key.jurisdictionId !== actor.reach.jurisdictionId) return err(unknownPayment(key.id));
        const paid = await payReserved(tx, actor, { paymentId: key.id });
        if (paid.ok) await auditPayment(tx, actor, 'payPayment', paid.value);
        return paid;
      }),
    );
  }

  /** Books that a paid sum came back; the fund can spend it again and the payment may be made anew. */
  async return(
    actor: Actor,
    { payment: key, reason }: { readonly payment: RowKey; readonly reason: string },
  ): Promise<Result<PaymentRow, ReturnProblem | IdempotencyProblem>> {
    return await this.#database.transaction((tx) =>
      idempotently(tx, actor, 'returnPayment', { ...key, reason }, async () => {
        if (key.jurisdictionId !== actor.reach.jurisdictionId) return err(unknownPayment(key.id));
        const returned = await takeBack(tx, actor, { paymentId: key.id, reason });
        if (returned.ok) await auditPayment(tx, actor, 'returnPayment', returned.value);
        return returned;
      }),
    );
  }

  /** A page of the payments within the officer's reach, newest first. */
  async payments(officer: OfficerViewer, filter: PaymentFilter, page: Page): Promise<PaymentRow[]> {
    return await listPayments(this.#database.db, officer.reach, filter, page);
  }

  /** The payment, or null when it does not exist or lies out of reach. */
  async payment(officer: OfficerViewer, key: RowKey): Promise<PaymentRow | null> {
    return await findPayment(this.#database.db, officer.reach, key);
  }

  /** A page of the awards within the officer's reach. */
  async awards(
    officer: OfficerViewer,
    filter: AwardFilter,
    order: AwardOrder,
    page: Page,
  ): Promise<AwardRow[]> {
    return await listAwards(this.#database.db, officer.reach, filter, order, page);
  }

  /** The award, or null when it does not exist or lies out of reach. */
  async award(officer: OfficerViewer, key: RowKey): Promise<AwardRow | null> {
    return await findAward(this.#database.db, officer.reach, key);
  }

  /** The awards with these keys, which were found in what the officer may see. */
  async awardsByKeys(keys: readonly RowKey[]): Promise<AwardRow[]> {
    return await findAwards(this.#database.db, keys);
  }

  /** All awards of cases or households that the caller may see, newest first. */
  async awardsOf(owner: 'caseId' | 'householdId', owners: readonly RowKey[]): Promise<AwardRow[]> {
    return await awardsOf(this.#database.db, owner, owners);
  }

  /** The newest payments of cases, awards or households that the caller may see, at most `most` of each. */
  async paymentsOf(owner: PaymentOwner, owners: readonly RowKey[], most: number): Promise<PaymentRow[]> {
    return await paymentsOf(this.#database.db, owner, owners, most);
  }
}

/**
 * Pays a reserved single sum or stage: the second phase of its reservation. A sum within a payroll run is paid with
 * the run; nothing is paid to the dead or while the award is withheld. Call it last in a transaction.
 */
export async function payReserved(
  tx: Tx,
  actor: Actor,
  { paymentId }: { readonly paymentId: string },
): Promise<Result<PaymentRow, PayProblem>> {
  const payment = await lockPayment(tx, { jurisdictionId: actor.reach.jurisdictionId, id: paymentId });
  if (payment === null || !isWithinReach(actor, payment)) return err(unknownPayment(paymentId));
  if (payment.runId !== null) return err(paidByRun());
  if (payment.status !== 'RESERVED') return err(paymentNotIn(payment.status, 'RESERVED'));
  const deathDate = await deathDateOfPayee(tx.db, payment);
  if (deathDate !== null) return err(payeeDeceased(deathDate));
  if (await hasOpenVoucher(tx.db, payment)) return err(voucherOutstanding());
  const award = payment.awardId === null ? null : await lockAward(tx, { ...payment, id: payment.awardId });
  if (award !== null && award.status !== 'ACTIVE') return err(awardWithheld());
  const postId = newId();
  const paid = await updatePayment(tx, payment, {
    status: 'PAID',
    paidOn: actor.today,
    postTransferId: postId,
  });
  if (award !== null && !(await hasOpenPayments(tx.db, award))) {
    await updateAward(tx, award, {
      status: 'ENDED',
      statusReason: PAID_IN_FULL,
      activeUntil: actor.today,
    });
  }
  const { reserveTransferId: reservationId } = payment;
  invariant(reservationId !== null, `The reserved payment ${paymentId} must know its reservation.`);
  const posted = await post(tx, ledgerAct(actor), { id: postId, reservationId, memo: '' });
  return posted.ok ? ok(paid) : posted;
}

/** Books that a paid sum came back. Call it last in a transaction. */
export async function takeBack(
  tx: Tx,
  actor: Actor,
  { paymentId, reason }: { readonly paymentId: string; readonly reason: string },
): Promise<Result<PaymentRow, ReturnProblem>> {
  if (reason.trim() === '') return err(reasonExpected());
  const wordy = faultInWords(reason, 'reason');
  if (wordy !== null) return err(wordy);
  const payment = await lockPayment(tx, { jurisdictionId: actor.reach.jurisdictionId, id: paymentId });
  if (payment === null || !isWithinReach(actor, payment)) return err(unknownPayment(paymentId));
  if (payment.awardId === null) return err(settleInstead());
  if (payment.status !== 'PAID') return err(paymentNotIn(payment.status, 'PAID'));
  if (await isClaimed(tx.db, payment)) return err(claimedBack());
  const { fundId, postTransferId: postId, caseId } = payment;
  // What was withheld for a claim never left; it stays where the claim was settled.
  const amount = payment.amount - payment.withheld;
  invariant(postId !== null, `The paid payment ${paymentId} must know the transfer that paid it.`);
  const returned = await updatePayment(tx, payment, { status: 'RETURNED', statusReason: reason });
  const booked = await bookReturn(tx, ledgerAct(actor), {
    fundId,
    amount,
    postId,
    caseId,
    memo: RETURNED_MEMO,
  });
  invariant(booked.ok, `What the payment ${paymentId} spent can come back.`);
  return ok(returned);
}

function isWithinReach({ reach }: Actor, { jurisdictionId, townshipId }: PaymentRow): boolean {
  return reaches(reach, { jurisdictionId, townshipId, villageId: null });
}

async function auditPayment(tx: Tx, actor: Actor, operation: string, payment: PaymentRow): Promise<void> {
  const { id, amount, programme, fundId, caseId } = payment;
  await audit(tx, actor, {
    operation,
    objectType: 'Payment',
    objectId: id,
    detail: { amount, programme, fundId, caseId },
  });
}
