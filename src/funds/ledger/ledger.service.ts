import type { Actor } from '../../access/actor.js';
import { constraintOf } from '../../database/constraint.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { insufficientFunds, refusalToUse, type UseProblem, unknownFund } from '../fund.js';
import { findFund, type KnownFund } from '../fund.store.js';
import {
  allocation,
  appropriation,
  carryingOver,
  claiming,
  issuing,
  losing,
  type Movement,
  posting,
  recovering,
  replenishment,
  reservation,
  returning,
  stocking,
  surrender,
  voiding,
  writingOff,
} from './ledger.js';
import {
  availableIn,
  findReservation,
  move,
  type Reservation,
  type Shortage,
  type TransferNote,
} from './ledger.store.js';
import { alreadyClosed, alreadyMade, type ClosedProblem, unknownReservation } from './ledger-problem.js';

/** Who moves money for which jurisdiction, on which day of the books. */
export interface LedgerAct {
  readonly jurisdictionId: string;
  readonly businessDate: LocalDate;
  readonly madeAt: Date;
  /** Officer id, or the name of a job. */
  readonly madeBy: string;
}

/** A transfer that was made. */
export interface Transferred {
  readonly transferId: string;
  readonly fundId: string;
  /** In fen. */
  readonly amount: Fen;
}

export type MoveProblem = Problem<'INSUFFICIENT_FUNDS' | 'UNKNOWN_FUND' | 'ALREADY_MADE'>;
export type ReserveProblem = MoveProblem | UseProblem;
export type CloseProblem = ClosedProblem | Problem<'UNKNOWN_RESERVATION'>;

type Note = Partial<Omit<TransferNote, 'jurisdictionId' | 'businessDate' | 'madeAt' | 'madeBy'>> & {
  readonly memo: string;
};

/** The officer's own act, today. */
export function ledgerAct(actor: Pick<Actor, 'reach' | 'today' | 'now' | 'officerId'>): LedgerAct {
  return {
    jurisdictionId: actor.reach.jurisdictionId,
    businessDate: actor.today,
    madeAt: actor.now,
    madeBy: actor.officerId,
  };
}

/** Puts money from outside into a fund. */
export async function appropriate(
  tx: Tx,
  act: LedgerAct,
  { fundId, amount, ...note }: { readonly fundId: string; readonly amount: Fen } & Note,
): Promise<Result<Transferred, MoveProblem>> {
  return carryOut(tx, act, appropriation({ fundId, amount }), note);
}

/** Passes money down from the fund of the level above (C7.1). Both are funds of the same jurisdiction. */
export async function allocate(
  tx: Tx,
  act: LedgerAct,
  {
    fundId,
    parentFundId,
    amount,
    ...note
  }: { readonly fundId: string; readonly parentFundId: string; readonly amount: Fen } & Note,
): Promise<Result<Transferred, MoveProblem>> {
  return carryOut(tx, act, allocation({ fundId, parentFundId, amount }), note);
}

/** Takes what an ended fund did not spend over into another one (C7.1). The caller checks source and purposes. */
export async function carryOver(
  tx: Tx,
  act: LedgerAct,
  {
    fundId,
    fromFundId,
    amount,
    ...note
  }: { readonly fundId: string; readonly fromFundId: string; readonly amount: Fen } & Note,
): Promise<Result<Transferred, MoveProblem>> {
  return carryOut(tx, act, carryingOver({ fundId, fromFundId, amount }), note);
}

/** Fills a reserve fund from its parent (J9.6b). Both are funds of the same jurisdiction. */
export async function replenish(
  tx: Tx,
  act: LedgerAct,
  {
    fundId,
    parentFundId,
    amount,
    ...note
  }: { readonly fundId: string; readonly parentFundId: string; readonly amount: Fen } & Note,
): Promise<Result<Transferred, MoveProblem>> {
  return carryOut(tx, act, replenishment({ fundId, parentFundId, amount }), note);
}

/** Gives back what is not needed: to the parent, or to the source where the fund has no parent. */
export async function surrenderToParent(
  tx: Tx,
  act: LedgerAct,
  {
    fundId,
    parentFundId,
    amount,
    ...note
  }: { readonly fundId: string; readonly parentFundId: string | null; readonly amount: Fen } & Note,
): Promise<Result<Transferred, MoveProblem>> {
  return carryOut(tx, act, surrender({ fundId, parentFundId, amount }), note);
}

/**
 * First phase: sets money aside for a programme. Nobody else can take it until it is posted or voided. Refused when
 * the fund may not pay the programme or not on this day, or has too little (C7.1).
 */
export async function reserve(
  tx: Tx,
  act: LedgerAct,
  {
    fundId,
    amount,
    programme,
    ...note
  }: { readonly fundId: string; readonly amount: Fen; readonly programme: string } & Note,
): Promise<Result<Transferred, ReserveProblem>> {
  const fund = await findFund(tx.db, act.jurisdictionId, fundId);
  if (fund === null) return err(unknownFund(fundId));
  const refusal = refusalToUse(fund, { programme, on: act.businessDate });
  if (refusal !== null) return err(refusal);
  return carryOut(tx, act, reservation({ fundId, amount }), { ...note, programme }, fund);
}

/** A reservation of several that are made together. */
export interface ReservedPart {
  readonly id: string;
  /** In fen. */
  readonly amount: Fen;
}

/**
 * First phase of a list that is paid in parts: one reservation for each, so that each part can be paid by itself. All are
 * made or none; a refusal names the whole sum.
 */
export async function reserveParts(
  tx: Tx,
  act: LedgerAct,
  {
    fundId,
    parts,
    programme,
    ...note
  }: { readonly fundId: string; readonly parts: readonly ReservedPart[]; readonly programme: string } & Omit<
    Note,
    'id' | 'onceKey'
  >,
): Promise<Result<null, ReserveProblem>> {
  const fund = await findFund(tx.db, act.jurisdictionId, fundId);
  if (fund === null) return err(unknownFund(fundId));
  const refusal = refusalToUse(fund, { programme, on: act.businessDate });
  if (refusal !== null) return err(refusal);
  const orders = parts.map(({ id, amount }) => ({
    movement: reservation({ fundId, amount }),
    note: { ...EMPTY_NOTE, ...note, ...act, programme, id },
  }));
  const outcome = await move(tx, orders);
  if (outcome.moved) return ok(null);
  const amount = parts.reduce((sum, part) => sum + part.amount, 0n);
  const shortage = outcome.shortage && {
    ...outcome.shortage,
    balance: await availableIn(tx.db, act.jurisdictionId, fundId),
  };
  return err(await refusalOf(tx, act, reservation({ fundId, amount }), shortage, fund));
}

/** Both phases at once, for money that is spent the moment it is granted; `fund` is the fund as it was just read. */
export async function spend(
  tx: Tx,
  act: LedgerAct,
  fund: KnownFund,
  {
    reservationId,
    postId,
    amount,
    programme,
    ...rest
  }: {
    readonly reservationId: string;
    readonly postId: string;
    readonly amount: Fen;
    readonly programme: string;
  } & Omit<Note, 'id'>,
): Promise<Result<Transferred, ReserveProblem>> {
  const refusal = refusalToUse(fund, { programme, on: act.businessDate });
  if (refusal !== null) return err(refusal);
  const note = { ...EMPTY_NOTE, ...rest, ...act, programme };
  const reserving = reservation({ fundId: fund.id, amount });
  const outcome = await move(tx, [
    { movement: reserving, note: { ...note, id: reservationId } },
    {
      movement: posting({ fundId: fund.id, reserved: amount, spent: amount }),
      note: { ...note, id: postId, reservationId },
    },
  ]);
  if (outcome.moved) return ok({ transferId: postId, fundId: fund.id, amount });
  return err(await refusalOf(tx, act, reserving, outcome.shortage, fund));
}

/**
 * Second phase: spends what was reserved. With `spent` below the reserved sum the rest is available again.
 * @throws InvariantError when `spent` is above the reserved sum or zero
 */
export async function post(
  tx: Tx,
  act: LedgerAct,
  { reservationId, spent, ...note }: { readonly reservationId: string; readonly spent?: Fen } & Note,
): Promise<Result<Transferred, CloseProblem>> {
  return close(tx, act, reservationId, note, ({ fundId, amount }) =>
    posting({ fundId, reserved: amount, spent: spent ?? amount }),
  );
}

/** Second phase, the other way: gives a reservation up. */
export async function voidReservation(
  tx: Tx,
  act: LedgerAct,
  { reservationId, ...note }: { readonly reservationId: string } & Note,
): Promise<Result<Transferred, CloseProblem>> {
  return close(tx, act, reservationId, note, voiding);
}

/** Books money that came back after it was paid, for instance from the bank; `postId` is the transfer that paid it. */
export async function bookReturn(
  tx: Tx,
  act: LedgerAct,
  { fundId, amount, postId, ...note }: { fundId: string; amount: Fen; postId: string } & Note,
): Promise<Result<Transferred, MoveProblem>> {
  return carryOut(tx, act, returning({ fundId, amount }), { ...note, reversesId: postId });
}

/** Turns what was paid wrongly into a claim (J20.2); `postId` is the transfer that paid it. */
export async function bookClaim(
  tx: Tx,
  act: LedgerAct,
  { fundId, amount, postId, ...note }: { fundId: string; amount: Fen; postId: string } & Note,
): Promise<Result<Transferred, MoveProblem>> {
  return carryOut(tx, act, claiming({ fundId, amount }), { ...note, reversesId: postId });
}

/** Books money received on a claim (J20.2). */
export async function bookRecovery(
  tx: Tx,
  act: LedgerAct,
  { fundId, amount, ...note }: { fundId: string; amount: Fen } & Note,
): Promise<Result<Transferred, MoveProblem>> {
  return carryOut(tx, act, recovering({ fundId, amount }), note);
}

/** Gives up a claim, or the rest of one (J20.2). */
export async function bookWriteOff(
  tx: Tx,
  act: LedgerAct,
  { fundId, amount, ...note }: { fundId: string; amount: Fen } & Note,
): Promise<Result<Transferred, MoveProblem>> {
  return carryOut(tx, act, writingOff({ fundId, amount }), note);
}

/** Books goods that were bought for a store (N5.1). */
export async function bookStockIn(
  tx: Tx,
  act: LedgerAct,
  { fundId, amount, ...note }: { fundId: string; amount: Fen } & Note,
): Promise<Result<Transferred, MoveProblem>> {
  return carryOut(tx, act, stocking({ fundId, amount }), note);
}

/** Books goods that were given to a family, for a programme of the fund (N5.1). */
export async function bookStockOut(
  tx: Tx,
  act: LedgerAct,
  { fundId, amount, ...note }: { fundId: string; amount: Fen; programme: string } & Note,
): Promise<Result<Transferred, MoveProblem>> {
  return carryOut(tx, act, issuing({ fundId, amount }), note);
}

/** Books goods that a count did not find (N5.1). */
export async function bookStockLoss(
  tx: Tx,
  act: LedgerAct,
  { fundId, amount, ...note }: { fundId: string; amount: Fen } & Note,
): Promise<Result<Transferred, MoveProblem>> {
  return carryOut(tx, act, losing({ fundId, amount }), note);
}

async function close(
  tx: Tx,
  act: LedgerAct,
  reservationId: string,
  note: Note,
  movementOf: (reservation: Reservation) => Movement,
): Promise<Result<Transferred, CloseProblem>> {
  const { jurisdictionId } = act;
  const reserved = await findReservation(tx.db, jurisdictionId, reservationId);
  if (reserved === null) return err(unknownReservation(reservationId));
  if (reserved.closedBy !== null) return err(alreadyClosed(reservationId, reserved.closedBy));
  const { programme, caseId, decisionId, runId } = reserved;
  const movement = movementOf(reserved);
  const id = note.id ?? newId();
  try {
    const closing = { id, reservationId, programme, caseId, decisionId, runId };
    const outcome = await move(tx, [{ movement, note: { ...EMPTY_NOTE, ...note, ...act, ...closing } }]);
    if (outcome.moved) return ok({ transferId: id, fundId: movement.fundId, amount: movement.amount });
  } catch (error) {
    if (constraintOf(error) !== 'transfer_reservation_key') throw error;
    // Another transaction closed it while this one waited for the fund; how, this one can no longer see.
    return err(alreadyClosed(reservationId, null));
  }
  // The money is gone since it was looked at: the same race, in a fund that had nothing else committed.
  const closed = await findReservation(tx.db, jurisdictionId, reservationId);
  invariant(closed?.closedBy != null, `What the open reservation ${reservationId} holds must be committed.`);
  return err(alreadyClosed(reservationId, closed.closedBy));
}

/** Moves the money, or answers why an account could not give it. A refusal means that nothing was written. */
async function carryOut(
  tx: Tx,
  act: LedgerAct,
  movement: Movement,
  note: Note,
  fund?: KnownFund,
): Promise<Result<Transferred, MoveProblem>> {
  const transferId = note.id ?? newId();
  const outcome = await moveOnce(tx, movement, { ...EMPTY_NOTE, ...note, ...act, id: transferId });
  if (outcome === 'MADE_BEFORE') return err(alreadyMade(note.onceKey ?? transferId));
  if (outcome.moved) return ok({ transferId, fundId: movement.fundId, amount: movement.amount });
  return err(await refusalOf(tx, act, movement, outcome.shortage, fund));
}

async function refusalOf(
  tx: Tx,
  { jurisdictionId }: LedgerAct,
  movement: Movement,
  shortage: Shortage | null,
  fund?: KnownFund,
): Promise<MoveProblem> {
  if (shortage === null) return unknownFund(movement.fundId);
  invariant(
    shortage.kind === 'AVAILABLE',
    `The account ${shortage.kind} of the fund ${shortage.fundId} holds ${shortage.balance} fen, too little for a ${movement.kind}.`,
  );
  const short = fund?.id === shortage.fundId ? fund : await findFund(tx.db, jurisdictionId, shortage.fundId);
  invariant(short !== null, `The account of the fund ${shortage.fundId} must belong to a fund.`);
  const asked = movement.lines.find(({ fundId, amount }) => fundId === shortage.fundId && amount < 0n);
  return insufficientFunds(short, { available: shortage.balance, asked: -(asked?.amount ?? 0n) });
}

async function moveOnce(tx: Tx, movement: Movement, note: TransferNote) {
  try {
    return await move(tx, [{ movement, note }]);
  } catch (error) {
    if (constraintOf(error) === 'transfer_once_key') return 'MADE_BEFORE';
    throw error;
  }
}

const EMPTY_NOTE = {
  programme: null,
  reservationId: null,
  reversesId: null,
  caseId: null,
  decisionId: null,
  runId: null,
  onceKey: null,
};
