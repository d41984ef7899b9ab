import { randomBytes } from 'node:crypto';
import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import type { IdempotencyProblem } from '../../access/once/idempotency.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { type OfficerViewer, reaches } from '../../access/viewer.js';
import { constraintOf } from '../../database/constraint.js';
import type { Database, Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import { sumFen } from '../../shared/money.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { PAID_IN_FULL } from '../awards/award.js';
import { lockAward, updateAward } from '../awards/award.store.js';
import { bookStockOut, ledgerAct, voidReservation } from '../ledger/ledger.service.js';
import type { PaymentRow } from '../payments/payment.entity.js';
import {
  awardWithheld,
  paidByRun,
  payeeDeceased,
  paymentNotIn,
  unknownPayment,
} from '../payments/payment.js';
import { type PayProblem, payReserved } from '../payments/payment.service.js';
import { deathDateOfPayee, hasOpenPayments, lockPayment, updatePayment } from '../payments/payment.store.js';
import type { ReceiptRow } from './receipt.entity.js';
import {
  alreadyReceipted,
  faultInReceipt,
  type Means,
  type ReceiptFault,
  type SignedReceipt,
  voucherOutstanding,
} from './receipt.js';
import {
  goodsAboveGrant,
  goodsWithoutWorth,
  quantityImpossible,
  stockTooLow,
  type Taken,
  takeFrom,
  unknownStore,
} from './stock.js';
import { isCount, move } from './stock.service.js';
import {
  findStore,
  hasOpenVoucher,
  insertReceipt,
  lockLots,
  markDelivered,
  receiptsOf,
  reduceLot,
} from './stock.store.js';
import type { VoucherRow } from './voucher.entity.js';
import {
  unknownVoucher,
  VOUCHER_EXPIRED,
  type VoucherStatus,
  voucherCode,
  voucherEndsBefore,
  voucherNotOpen,
  voucherRunOut,
} from './voucher.js';
import { endVoucher, insertVoucher, listVouchers, lockRunOut, lockVoucher } from './voucher.store.js';

/** Goods given to a family against a reserved payment. */
export interface DeliverGoods {
  readonly payment: RowKey;
  readonly store: RowKey;
  readonly lines: readonly { readonly item: string; readonly quantity: number }[];
  readonly receipt: SignedReceipt;
}

type OpenProblem = Problem<
  | 'UNKNOWN_PAYMENT'
  | 'PAYMENT_IN_WRONG_STATUS'
  | 'PAID_BY_PAYROLL'
  | 'PAYEE_DECEASED'
  | 'AWARD_WITHHELD'
  | 'VOUCHER_OUTSTANDING'
>;
export type DeliverProblem =
  | OpenProblem
  | ReceiptFault
  | Problem<
      | 'UNKNOWN_STORE'
      | 'STOCK_TOO_LOW'
      | 'GOODS_ABOVE_GRANT'
      | 'GOODS_WITHOUT_WORTH'
      | 'QUANTITY_IMPOSSIBLE'
      | 'ALREADY_RECEIPTED'
    >
  | IdempotencyProblem;
export type ReceiptProblem =
  | ReceiptFault
  | Problem<'UNKNOWN_PAYMENT' | 'PAYMENT_IN_WRONG_STATUS' | 'ALREADY_RECEIPTED'>
  | IdempotencyProblem;
export type IssueProblem = OpenProblem | Problem<'VOUCHER_ENDS_BEFORE'> | IdempotencyProblem;
export type RedeemProblem =
  | PayProblem
  | ReceiptFault
  | Problem<'UNKNOWN_VOUCHER' | 'VOUCHER_NOT_OPEN' | 'VOUCHER_RUN_OUT' | 'ALREADY_RECEIPTED'>
  | IdempotencyProblem;

const MOST_EXPIRED = 500;

/** Help delivered otherwise than through a bank: goods, vouchers, services, cash; each with its receipt (N5.1). */
export class DeliveryService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Gives goods from a store against a reserved payment: of lots that the payment's own fund bought, those that go bad
   * first in front. The reserved money is available again, and the fund has spent what the goods cost it.
   */
  async deliver(
    actor: Actor,
    { payment: key, store: storeKey, lines, receipt }: DeliverGoods,
  ): Promise<Result<PaymentRow, DeliverProblem>> {
    const kinds = new Set(lines.map(({ item }) => item));
    if (lines.length === 0 || kinds.size < lines.length || !lines.every(({ quantity }) => isCount(quantity)))
      return err(quantityImpossible('lines'));
    const fault = faultInReceipt(receipt, { earliest: null, today: actor.today });
    if (fault !== null) return err(fault);
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'deliverGoods',
        { key, storeKey, lines, receipt },
        async (): Promise<Result<PaymentRow, DeliverProblem>> => {
          const open = await openPayment(tx, actor, key);
          if (!open.ok) return open;
          const payment = open.value;
          const store = await findStore(tx.db, actor.reach, storeKey);
          if (store === null) return err(unknownStore(storeKey.id));
          const taken: Taken[] = [];
          for (const { item, quantity } of [...lines].sort((a, b) => (a.item < b.item ? -1 : 1))) {
            const lots = await lockLots(tx, store, { item, fundId: payment.fundId });
            const part = takeFrom(lots, quantity);
            const remaining = lots.reduce((sum, lot) => sum + lot.remaining, 0);
            if (part === null) return err(stockTooLow(item, { asked: quantity, remaining }));
            taken.push(...part);
          }
          const amount = sumFen(taken.map(({ value }) => value));
          if (amount > payment.amount) return err(goodsAboveGrant(amount, payment.amount));
          if (amount === 0n) return err(goodsWithoutWorth());
          return await handOver(tx, actor, { payment, taken, amount, receipt });
        },
      ),
    );
  }

  /** Records who signed for a payment that was made: cash, bank or a service (N5.1). */
  async receipt(
    actor: Actor,
    {
      payment: key,
      means,
      ...receipt
    }: SignedReceipt & { readonly payment: RowKey; readonly means: Exclude<Means, 'GOODS' | 'VOUCHER'> },
  ): Promise<Result<ReceiptRow, ReceiptProblem>> {
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'recordReceipt',
        { key, means, ...receipt },
        async (): Promise<Result<ReceiptRow, ReceiptProblem>> => {
          const payment = await ownPayment(tx, actor, key);
          if (payment === null) return err(unknownPayment(key.id));
          if (payment.status !== 'PAID') return err(paymentNotIn(payment.status, 'PAID'));
          const fault = faultInReceipt(receipt, { earliest: payment.paidOn, today: actor.today });
          if (fault !== null) return err(fault);
          return await sign(tx, actor, { payment, means, receipt });
        },
      ),
    );
  }

  /** Issues a voucher against a reserved payment; its money stays reserved until the voucher is redeemed or expires. */
  async issue(
    actor: Actor,
    { payment: key, expiresOn }: { readonly payment: RowKey; readonly expiresOn: LocalDate },
  ): Promise<Result<VoucherRow, IssueProblem>> {
    if (expiresOn < actor.today) return err(voucherEndsBefore(expiresOn, actor.today));
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'issueVoucher',
        { key, expiresOn },
        async (): Promise<Result<VoucherRow, IssueProblem>> => {
          const open = await openPayment(tx, actor, key);
          if (!open.ok) return open;
          const { jurisdictionId, id: paymentId, townshipId, amount } = open.value;
          const voucher: VoucherRow = {
            ...{ jurisdictionId, id: newId(), paymentId, townshipId, amount, expiresOn },
            code: voucherCode(randomBytes(12)),
            issuedOn: actor.today,
            status: 'ISSUED',
            endedOn: null,
            issuedBy: actor.officerId,
          };
          await insertVoucher(tx, voucher);
          await tell(tx, actor, 'issueVoucher', voucher);
          return ok(voucher);
        },
      ),
    );
  }

  /** Pays a voucher that a merchant gave goods for, until its last day, once. The merchant's receipt goes with it. */
  async redeem(
    actor: Actor,
    { code, receipt }: { readonly code: string; readonly receipt: SignedReceipt },
  ): Promise<Result<VoucherRow, RedeemProblem>> {
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'redeemVoucher',
        { code, receipt },
        async (): Promise<Result<VoucherRow, RedeemProblem>> => {
          const voucher = await lockVoucher(tx, actor.reach, code);
          if (voucher === null) return err(unknownVoucher(code));
          if (voucher.status !== 'ISSUED') return err(voucherNotOpen(voucher.status));
          if (receipt.receivedOn > voucher.expiresOn) return err(voucherRunOut(voucher.expiresOn));
          const fault = faultInReceipt(receipt, { earliest: voucher.issuedOn, today: actor.today });
          if (fault !== null) return err(fault);
          const ended = await endVoucher(tx, voucher, { status: 'REDEEMED', endedOn: actor.today });
          const payment = { jurisdictionId: voucher.jurisdictionId, id: voucher.paymentId };
          const signed = await sign(tx, actor, { payment, means: 'VOUCHER', receipt });
          if (!signed.ok) return signed;
          await tell(tx, actor, 'redeemVoucher', ended);
          const paid = await payReserved(tx, actor, { paymentId: voucher.paymentId });
          return paid.ok ? ok(ended) : paid;
        },
      ),
    );
  }

  /** Ends vouchers whose last day is over: their money is available again and the payments are withdrawn. */
  async expire(actor: Actor): Promise<Result<readonly VoucherRow[], IdempotencyProblem>> {
    return await this.#database.transaction((tx) =>
      idempotently(tx, actor, 'expireVouchers', {}, async () => {
        const { jurisdictionId } = actor.reach;
        const expired: VoucherRow[] = [];
        for (const voucher of await lockRunOut(tx, {
          jurisdictionId,
          before: actor.today,
          most: MOST_EXPIRED,
        })) {
          const payment = await lockPayment(tx, { jurisdictionId, id: voucher.paymentId });
          invariant(payment !== null, `The payment ${voucher.paymentId} of a voucher must exist.`);
          const ended = await endVoucher(tx, voucher, { status: 'EXPIRED', endedOn: actor.today });
          await tell(tx, actor, 'expireVouchers', ended);
          expired.push(ended);
          const { reserveTransferId: reservationId } = payment;
          if (payment.status !== 'RESERVED' || reservationId === null) continue;
          await updatePayment(tx, payment, { status: 'VOID', statusReason: VOUCHER_EXPIRED });
          const given = await voidReservation(tx, ledgerAct(actor), { reservationId, memo: VOUCHER_EXPIRED });
          invariant(given.ok, `The reservation ${reservationId} of an open payment must be open.`);
        }
        return ok(expired);
      }),
    );
  }

  /** A page of the vouchers within the officer's reach, newest first. */
  async vouchers(officer: OfficerViewer, status: VoucherStatus | null, page: Page): Promise<VoucherRow[]> {
    return await listVouchers(this.#database.db, officer.reach, status, page);
  }

  /** The receipts of payments that the caller may see. */
  async receiptsOf(payments: readonly RowKey[]): Promise<ReceiptRow[]> {
    return await receiptsOf(this.#database.db, payments);
  }
}

async function ownPayment(tx: Tx, { reach }: Actor, key: RowKey): Promise<PaymentRow | null> {
  const payment = key.jurisdictionId === reach.jurisdictionId ? await lockPayment(tx, key) : null;
  if (payment === null) return null;
  const { jurisdictionId, townshipId } = payment;
  return reaches(reach, { jurisdictionId, townshipId, villageId: null }) ? payment : null;
}

/** A single sum or stage that waits to be paid to a living payee whose award is not withheld. */
async function openPayment(tx: Tx, actor: Actor, key: RowKey): Promise<Result<PaymentRow, OpenProblem>> {
  const payment = await ownPayment(tx, actor, key);
  if (payment === null) return err(unknownPayment(key.id));
  if (payment.runId !== null) return err(paidByRun());
  if (payment.status !== 'RESERVED') return err(paymentNotIn(payment.status, 'RESERVED'));
  const died = await deathDateOfPayee(tx.db, payment);
  if (died !== null) return err(payeeDeceased(died));
  const award = payment.awardId === null ? null : await lockAward(tx, { ...payment, id: payment.awardId });
  if (award !== null && award.status !== 'ACTIVE') return err(awardWithheld());
  if (await hasOpenVoucher(tx.db, payment)) return err(voucherOutstanding());
  return ok(payment);
}

async function handOver(
  tx: Tx,
  actor: Actor,
  {
    payment,
    taken,
    amount,
    receipt,
  }: {
    readonly payment: PaymentRow;
    readonly taken: readonly Taken[];
    readonly amount: bigint;
    readonly receipt: SignedReceipt;
  },
): Promise<Result<PaymentRow, DeliverProblem>> {
  const { jurisdictionId, programme, fundId, caseId, reserveTransferId: reservationId } = payment;
  invariant(reservationId !== null, `The reserved payment ${payment.id} must know its reservation.`);
  const transferId = newId();
  for (const { lot, quantity, value } of taken) {
    const row = { jurisdictionId, id: lot.id };
    await reduceLot(tx, row, quantity);
    const what = { lot: row, kind: 'ISSUE', quantity: -quantity, value: -value, transferId } as const;
    await move(tx, actor, { ...what, note: receipt.number, paymentId: payment.id });
  }
  const paid = await markDelivered(tx, payment, { amount, paidOn: actor.today, postTransferId: transferId });
  const signed = await sign(tx, actor, { payment, means: 'GOODS', receipt });
  if (!signed.ok) return signed;
  if (
    payment.awardId !== null &&
    !(await hasOpenPayments(tx.db, { jurisdictionId, id: payment.awardId, caseId }))
  ) {
    await updateAward(
      tx,
      { jurisdictionId, id: payment.awardId },
      {
        ...{ status: 'ENDED', statusReason: PAID_IN_FULL, activeUntil: actor.today },
      },
    );
  }
  await audit(tx, actor, {
    operation: 'deliverGoods',
    objectType: 'Payment',
    objectId: payment.id,
    detail: { amount, programme, fundId, receipt: receipt.number },
  });
  const act = ledgerAct(actor);
  const memo = `实物发放 / goods delivered ${receipt.number}`;
  const freed = await voidReservation(tx, act, { reservationId, memo });
  invariant(freed.ok, `The reservation ${reservationId} of an open payment must be open.`);
  const spent = await bookStockOut(tx, act, { id: transferId, fundId, amount, programme, caseId, memo });
  invariant(spent.ok, `What the fund ${fundId} has in store covers what is issued of it.`);
  return ok(paid);
}

async function sign(
  tx: Tx,
  actor: Actor,
  {
    payment,
    means,
    receipt,
  }: { readonly payment: RowKey; readonly means: Means; readonly receipt: SignedReceipt },
): Promise<Result<ReceiptRow, Problem<'ALREADY_RECEIPTED'>>> {
  const row: ReceiptRow = {
    ...{ jurisdictionId: payment.jurisdictionId, id: newId(), paymentId: payment.id, means },
    ...receipt,
    recordedBy: actor.officerId,
  };
  try {
    await insertReceipt(tx, row);
  } catch (error) {
    const constraint = constraintOf(error);
    if (constraint !== 'receipt_payment_key' && constraint !== 'receipt_number_key') throw error;
    return err(alreadyReceipted());
  }
  if (means !== 'GOODS' && means !== 'VOUCHER') {
    await audit(tx, actor, {
      operation: 'recordReceipt',
      objectType: 'Payment',
      objectId: payment.id,
      detail: { means, number: receipt.number },
    });
  }
  return ok(row);
}

async function tell(
  tx: Tx,
  actor: Actor,
  operation: string,
  { id, paymentId, amount, status }: VoucherRow,
): Promise<void> {
  await audit(tx, actor, {
    operation,
    objectType: 'Voucher',
    objectId: id,
    detail: { paymentId, amount, status },
  });
}
