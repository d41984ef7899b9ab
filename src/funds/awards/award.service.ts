import type { Actor } from '../../access/actor.js';
import { constraintOf } from '../../database/constraint.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { type PlaceProblem, refusalOfPlace, refusalToUse, unknownFund } from '../fund.js';
import { findFund, findPayingFund, type KnownFund } from '../fund.store.js';
import { ledgerAct, type ReserveProblem, reserve, voidReservation } from '../ledger/ledger.service.js';
import { amountNotPositive } from '../ledger/ledger-problem.js';
import type { PaymentRow } from '../payments/payment.entity.js';
import { insertPayments, lockOpenPaymentsOfAward, updatePayment } from '../payments/payment.store.js';
import { WITHDRAWN_MEMO } from '../words.js';
import type { AwardRow } from './award.entity.js';
import {
  type AwardKind,
  alreadyAwarded,
  awardNotIn,
  faultInStages,
  firstDayOf,
  lastDayBefore,
  lastDayImpossible,
  noFund,
  type PlannedPayment,
  plannedPayments,
  REPLACED,
  reasonExpected,
  type Stage,
  unknownAward,
} from './award.js';
import { endAwardsThatRanOut, insertAward, lockAward, updateAward } from './award.store.js';

/** What a decision grants. */
export interface GrantAward {
  readonly caseId: string;
  readonly decisionId: string;
  readonly decidedOn: LocalDate;
  readonly householdId: string;
  readonly townshipId: string;
  readonly payeePersonId: string;
  readonly programme: string;
  readonly kind: AwardKind;
  /** In fen: a month for RECURRING, the whole for the others. */
  readonly amount: Fen;
  readonly class: string | null;
  /** null lets the ledger choose: the budget fund that pays the programme and ends first, if it has enough. */
  readonly fundId: string | null;
  readonly reviewDueOn: LocalDate | null;
  /** The last day where the award has one from the start. */
  readonly activeUntil?: LocalDate | null;
  /** A recurring award begins no earlier than this first day of a month: until then it is paid elsewhere. */
  readonly notBefore?: LocalDate | null;
  /** By when a single sum is due. */
  readonly dueOn?: LocalDate | null;
  /** Only for STAGED: sums that add up to `amount` (J9.4). */
  readonly stages?: readonly Stage[];
  /** The running award of the same payee and programme that this one takes the place of. */
  readonly replacesAwardId?: string | null;
  readonly memo: string;
}

export interface GrantedAward {
  readonly award: AwardRow;
  /** The payments that were reserved; none for RECURRING. */
  readonly payments: readonly PaymentRow[];
}

export type GrantProblem =
  | ReserveProblem
  | PlaceProblem
  | Problem<'ALREADY_AWARDED' | 'NO_FUND' | 'UNKNOWN_AWARD' | 'STAGES_DO_NOT_ADD_UP' | 'AMOUNT_NOT_POSITIVE'>;
export type ChangeAwardProblem = Problem<
  'UNKNOWN_AWARD' | 'AWARD_IN_WRONG_STATUS' | 'LAST_DAY_IMPOSSIBLE' | 'REASON_EXPECTED'
>;

/**
 * Grants what a decision gives: a recurring award from the month after the decision, to be paid by the payroll; a
 * single sum or stages reserved at once, so that the decision stands only if the money is there. Call it last in the
 * transaction of the decision; a refusal must end that transaction.
 */
export async function grantAward(
  tx: Tx,
  actor: Actor,
  order: GrantAward,
): Promise<Result<GrantedAward, GrantProblem>> {
  const { kind, amount, programme, stages = [] } = order;
  if (amount <= 0n) return err(amountNotPositive(['input', 'amount']));
  const stageFault = kind === 'STAGED' ? faultInStages(amount, stages) : null;
  if (stageFault !== null) return err(stageFault);
  const fund = await fundForAward(tx, actor, order);
  if (!fund.ok) return fund;
  const award = awardFor(order, actor, fund.value);
  const replaced = await makeRoom(tx, actor, award, order.replacesAwardId ?? null);
  if (replaced !== null) return err(replaced);
  const payments = plannedPayments(kind, { amount, dueOn: order.dueOn ?? null, stages }).map((planned) =>
    paymentFor(award, planned),
  );
  try {
    await insertAward(tx, award);
  } catch (error) {
    const constraint = constraintOf(error);
    if (constraint === 'award_live_key' || constraint === 'award_decision_key')
      return err(alreadyAwarded(programme));
    throw error;
  }
  if (payments.length > 0) await insertPayments(tx, payments);
  for (const payment of payments) {
    const reserved = await reservePayment(tx, actor, award, payment, order.memo);
    if (!reserved.ok) return reserved;
  }
  return ok({ award, payments });
}

/**
 * Ends an award after its last day. Until then it is paid as before, which is how a gradual exit is made (X1.2);
 * single sums and stages that were not paid yet are withdrawn and their money is available again.
 */
export async function stopAward(
  tx: Tx,
  actor: Actor,
  {
    awardId,
    lastDay,
    reason,
  }: { readonly awardId: string; readonly lastDay: LocalDate; readonly reason: string },
): Promise<Result<AwardRow, ChangeAwardProblem>> {
  if (reason.trim() === '') return err(reasonExpected());
  const award = await lockAward(tx, { jurisdictionId: actor.reach.jurisdictionId, id: awardId });
  if (award === null) return err(unknownAward(awardId));
  if (award.status === 'ENDED') return err(awardNotIn(award.status, ['ACTIVE', 'SUSPENDED']));
  if (lastDay < lastDayBefore(award.activeFrom)) return err(lastDayImpossible(lastDay, award.activeFrom));
  const isOver = award.kind !== 'RECURRING' || lastDay < actor.today;
  const stopped = await updateAward(tx, award, {
    activeUntil: lastDay,
    statusReason: reason,
    ...(isOver && { status: 'ENDED' }),
  });
  await withdrawPayments(tx, actor, award, reason);
  return ok(stopped);
}

/** Withholds an award: the payroll leaves it out and says so, and its reserved sums are not paid. */
export async function suspendAward(
  tx: Tx,
  actor: Actor,
  { awardId, reason }: { readonly awardId: string; readonly reason: string },
): Promise<Result<AwardRow, ChangeAwardProblem>> {
  if (reason.trim() === '') return err(reasonExpected());
  const award = await lockAward(tx, { jurisdictionId: actor.reach.jurisdictionId, id: awardId });
  if (award === null) return err(unknownAward(awardId));
  if (award.status !== 'ACTIVE') return err(awardNotIn(award.status, ['ACTIVE']));
  return ok(await updateAward(tx, award, { status: 'SUSPENDED', statusReason: reason }));
}

/** Pays a suspended award again, from the next payroll on. */
export async function resumeAward(
  tx: Tx,
  actor: Actor,
  { awardId }: { readonly awardId: string },
): Promise<Result<AwardRow, ChangeAwardProblem>> {
  const award = await lockAward(tx, { jurisdictionId: actor.reach.jurisdictionId, id: awardId });
  if (award === null) return err(unknownAward(awardId));
  if (award.status !== 'SUSPENDED') return err(awardNotIn(award.status, ['SUSPENDED']));
  return ok(await updateAward(tx, award, { status: 'ACTIVE', statusReason: null }));
}

/** Records when an award has to be verified again (J1.4). An overdue review never stops payment. */
export async function scheduleReview(
  tx: Tx,
  actor: Actor,
  { awardId, reviewDueOn }: { readonly awardId: string; readonly reviewDueOn: LocalDate | null },
): Promise<Result<AwardRow, ChangeAwardProblem>> {
  const award = await lockAward(tx, { jurisdictionId: actor.reach.jurisdictionId, id: awardId });
  if (award === null) return err(unknownAward(awardId));
  if (award.status === 'ENDED') return err(awardNotIn(award.status, ['ACTIVE', 'SUSPENDED']));
  return ok(await updateAward(tx, award, { reviewDueOn }));
}

async function fundForAward(
  tx: Tx,
  actor: Actor,
  { fundId, programme, amount, townshipId }: GrantAward,
): Promise<Result<KnownFund, GrantProblem>> {
  const { jurisdictionId } = actor.reach;
  const on = actor.today;
  if (fundId === null) {
    const chosen = await findPayingFund(tx.db, {
      ...{ jurisdictionId, programme, on, amount, townshipId },
    });
    return chosen === null ? err(noFund(programme, on)) : ok(chosen);
  }
  const fund = await findFund(tx.db, jurisdictionId, fundId);
  if (fund === null) return err(unknownFund(fundId));
  const refusal = refusalToUse(fund, { programme, on }) ?? refusalOfPlace(fund, townshipId);
  return refusal === null ? ok(fund) : err(refusal);
}

/** Ends what has run out or is replaced, so that the payee has one running award of the programme. */
async function makeRoom(
  tx: Tx,
  actor: Actor,
  { jurisdictionId, programme, kind, payeePersonId, activeFrom }: AwardRow,
  replacesAwardId: string | null,
): Promise<Problem<'UNKNOWN_AWARD'> | null> {
  if (kind === 'RECURRING')
    await endAwardsThatRanOut(tx, { jurisdictionId, programme, payeePersonId, today: actor.today });
  if (replacesAwardId === null) return null;
  const old = await lockAward(tx, { jurisdictionId, id: replacesAwardId });
  if (old === null) return unknownAward(replacesAwardId);
  if (old.status === 'ENDED') return null;
  const lastDay = lastDayBefore(activeFrom);
  const firstPossible = lastDayBefore(old.activeFrom);
  await updateAward(tx, old, {
    status: 'ENDED',
    statusReason: REPLACED,
    activeUntil: lastDay < firstPossible ? firstPossible : lastDay,
  });
  return null;
}

async function reservePayment(
  tx: Tx,
  actor: Actor,
  { decisionId, programme }: AwardRow,
  { id, fundId, amount, caseId, reserveTransferId }: PaymentRow,
  memo: string,
): Promise<Result<unknown, ReserveProblem>> {
  invariant(reserveTransferId !== null, `The payment ${id} must know its reservation.`);
  return await reserve(tx, ledgerAct(actor), {
    id: reserveTransferId,
    fundId,
    amount,
    programme,
    caseId,
    decisionId,
    memo,
  });
}

async function withdrawPayments(tx: Tx, actor: Actor, award: AwardRow, reason: string): Promise<void> {
  for (const payment of await lockOpenPaymentsOfAward(tx, award)) {
    const { reserveTransferId: reservationId } = payment;
    invariant(reservationId !== null, `The reserved payment ${payment.id} must know its reservation.`);
    await updatePayment(tx, payment, { status: 'VOID', statusReason: reason });
    const given = await voidReservation(tx, ledgerAct(actor), { reservationId, memo: WITHDRAWN_MEMO });
    invariant(given.ok, `The reservation ${reservationId} of an open payment must be open.`);
  }
}

function awardFor(order: GrantAward, actor: Actor, fund: KnownFund): AwardRow {
  const { caseId, decisionId, householdId, townshipId, programme, kind, amount, payeePersonId } = order;
  return {
    jurisdictionId: actor.reach.jurisdictionId,
    id: newId(),
    ...{ caseId, decisionId, householdId, townshipId, programme, kind, amount, payeePersonId },
    class: order.class,
    activeFrom: firstDayFor(order),
    activeUntil: order.activeUntil ?? null,
    status: 'ACTIVE',
    statusReason: null,
    fundId: fund.id,
    reviewDueOn: order.reviewDueOn,
  };
}

function firstDayFor({ kind, decidedOn, notBefore }: GrantAward): LocalDate {
  const first = firstDayOf(kind, decidedOn);
  return kind === 'RECURRING' && notBefore != null && notBefore > first ? notBefore : first;
}

function paymentFor(award: AwardRow, { amount, dueOn, stage }: PlannedPayment): PaymentRow {
  const { jurisdictionId, caseId, householdId, townshipId, payeePersonId, programme, fundId } = award;
  return {
    id: newId(),
    awardId: award.id,
    ...{ jurisdictionId, caseId, householdId, townshipId, payeePersonId, programme, fundId },
    ...{ amount, dueOn, stage },
    period: null,
    status: 'RESERVED',
    runId: null,
    paidOn: null,
    reserveTransferId: newId(),
    postTransferId: null,
    statusReason: null,
    withheld: 0n,
    replacesId: null,
  };
}
