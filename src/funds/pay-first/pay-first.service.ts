import type { Actor } from '../../access/actor.js';
import { constraintOf } from '../../database/constraint.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { TimeLimit } from '../../policy/index.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { findFund, findReserveFund } from '../fund.store.js';
import { bookClaim, ledgerAct, type ReserveProblem, spend } from '../ledger/ledger.service.js';
import { amountNotPositive } from '../ledger/ledger-problem.js';
import type { PaymentRow } from '../payments/payment.entity.js';
import { insertPayments } from '../payments/payment.store.js';
import { type Reimbursement, reimburse } from '../reserve/reimburse.service.js';
import { grantRequestIfFilled } from '../reserve/reserve.store.js';
import { askIfLow } from '../reserve/reserve-book.service.js';
import { lockHelpBefore } from '../splitting/help-before.store.js';
import { DISALLOWED_MEMO } from '../words.js';
import type { PayFirstGrantRow } from './pay-first.entity.js';
import {
  aboveCumulativeLimit,
  aboveLimit,
  alreadyPaidFirst,
  alreadySettled,
  type CumulativeLimit,
  findingExpected,
  noReserveFund,
  notPaidFirst,
  type PayFirstLimit,
  papersDayImpossible,
  papersNotReceived,
} from './pay-first.js';
import { insertGrant, lockGrantOfCase, updateGrant } from './pay-first.store.js';
import { lockPayFirst, type PaidFirst, type PayFirstReceiver, paidFirstTo } from './pay-first-sum.store.js';

/** A sum to be paid at once from the township's reserve fund; the papers follow (J9.1). */
export interface PayFirst {
  readonly caseId: string;
  readonly householdId: string;
  /** The township that acts; its reserve fund pays. */
  readonly townshipId: string;
  readonly payeePersonId: string;
  readonly programme: string;
  /** In fen. */
  readonly amount: Fen;
  /** What the policy allows for this day, place and situation, and where it says so. */
  readonly limit: PayFirstLimit;
  /**
   * What the policy allows over a time. Where it does not say, `limit` is also for the sum of the grants whose papers
   * are not settled yet.
   */
  readonly cumulative?: CumulativeLimit;
  /** null while the calendar does not know the year that the day falls in. */
  readonly papersDueOn: LocalDate | null;
  /** From which that day was worked out, so that it can be once the calendar knows the year. */
  readonly papersWithin?: TimeLimit;
  readonly memo: string;
}

export type PayFirstProblem =
  | ReserveProblem
  | Problem<
      | 'ABOVE_PAY_FIRST_LIMIT'
      | 'CUMULATIVE_LIMIT'
      | 'NO_RESERVE_FUND'
      | 'ALREADY_PAID_FIRST'
      | 'AMOUNT_NOT_POSITIVE'
    >;
export type SettleProblem = Problem<'NOT_PAID_FIRST' | 'ALREADY_SETTLED' | 'PAPERS_NOT_RECEIVED'>;
export type PapersProblem = Problem<'NOT_PAID_FIRST' | 'ALREADY_SETTLED' | 'PAPERS_DAY_IMPOSSIBLE'>;
export type DisallowProblem = Problem<'NOT_PAID_FIRST' | 'ALREADY_SETTLED' | 'FINDING_EXPECTED'>;

/**
 * Pays a small sum before the papers (J9.1, X3.2): reserved and spent at once from the reserve fund of the township.
 * Call it last in the transaction of the case; a refusal must end that transaction.
 */
export async function payFirst(
  tx: Tx,
  actor: Actor,
  order: PayFirst,
): Promise<Result<{ readonly grant: PayFirstGrantRow; readonly payment: PaymentRow }, PayFirstProblem>> {
  const { amount, limit, townshipId, programme, caseId, memo } = order;
  if (amount <= 0n) return err(amountNotPositive(['input', 'amount']));
  if (amount > limit.amount) return err(aboveLimit(amount, limit));
  const act = ledgerAct(actor);
  const { jurisdictionId } = act;
  const [fund, cut] = await Promise.all([
    findReserveFund(tx.db, { jurisdictionId, townshipId, programme, on: actor.today, amount }),
    refusalOfSum(tx, actor, order),
  ]);
  if (fund === null) return err(noReserveFund(townshipId, programme));
  if (cut !== null) return err(cut);
  const [reservationId, postId] = [newId(), newId()];
  const payment = paymentFor(order, actor, { fundId: fund.id, reservationId, postId });
  const grant = grantFor(order, actor, payment);
  try {
    // In this order and in one message; a refusal undoes all of it.
    const [, , spent] = await Promise.all([
      insertPayments(tx, [payment]),
      insertGrant(tx, grant),
      spend(tx, act, fund, { reservationId, postId, amount, programme, caseId, memo }),
      askIfLow(tx, actor, fund),
    ]);
    return spent.ok ? ok({ grant, payment }) : spent;
  } catch (error) {
    if (constraintOf(error) === 'pay_first_grant_case_key') return err(alreadyPaidFirst());
    throw error;
  }
}

/** Records that the papers came (J9.1). Late papers are recorded too; the delay stays visible. */
export async function receivePapers(
  tx: Tx,
  actor: Actor,
  { caseId, receivedOn }: { readonly caseId: string; readonly receivedOn: LocalDate },
): Promise<Result<PayFirstGrantRow, PapersProblem>> {
  const grant = await lockGrantOfCase(tx, { jurisdictionId: actor.reach.jurisdictionId, id: caseId });
  if (grant === null) return err(notPaidFirst());
  if (grant.outcome !== null) return err(alreadySettled(grant.outcome));
  const { paidOn } = grant;
  if (receivedOn < paidOn || receivedOn > actor.today) {
    return err(papersDayImpossible(receivedOn, { paidOn, today: actor.today }));
  }
  return ok(await updateGrant(tx, grant, { papersReceivedOn: receivedOn }));
}

/**
 * Settles a sum against its papers and lets the parent fund reimburse the reserve fund where that is due (J9.6b).
 * A parent that is short does not stop the settlement: what is left to reimburse is in the answer.
 */
export async function settlePayFirst(
  tx: Tx,
  actor: Actor,
  { caseId }: { readonly caseId: string },
): Promise<
  Result<{ readonly grant: PayFirstGrantRow; readonly reimbursement: Reimbursement }, SettleProblem>
> {
  const { jurisdictionId } = actor.reach;
  const grant = await lockGrantOfCase(tx, { jurisdictionId, id: caseId });
  if (grant === null) return err(notPaidFirst());
  if (grant.outcome !== null) return err(alreadySettled(grant.outcome));
  if (grant.papersReceivedOn === null) return err(papersNotReceived(grant.papersDueOn));
  const settled = await updateGrant(tx, grant, {
    outcome: 'SETTLED',
    settledOn: actor.today,
    settledBy: actor.officerId,
  });
  const fund = await findFund(tx.db, jurisdictionId, grant.fundId);
  invariant(fund !== null, `The reserve fund ${grant.fundId} of a grant must exist.`);
  const reimbursement = await reimburse(tx, ledgerAct(actor), fund, { whenBelow: fund.replenishBelow });
  if (reimbursement.reimbursed > 0n) await grantRequestIfFilled(tx, fund, actor);
  return ok({ grant: settled, reimbursement });
}

/** Disallows a sum that was paid first: it becomes a claim against the household (J20.2). */
export async function disallowPayFirst(
  tx: Tx,
  actor: Actor,
  { caseId, finding }: { readonly caseId: string; readonly finding: string },
): Promise<Result<PayFirstGrantRow, DisallowProblem>> {
  if (finding.trim() === '') return err(findingExpected());
  const grant = await lockGrantOfCase(tx, { jurisdictionId: actor.reach.jurisdictionId, id: caseId });
  if (grant === null) return err(notPaidFirst());
  if (grant.outcome !== null) return err(alreadySettled(grant.outcome));
  const disallowed = await updateGrant(tx, grant, {
    outcome: 'DISALLOWED',
    settledOn: actor.today,
    settledBy: actor.officerId,
    finding,
  });
  const { fundId, amount, transferId: postId } = grant;
  const claimed = await bookClaim(tx, ledgerAct(actor), {
    fundId,
    amount,
    postId,
    caseId,
    memo: DISALLOWED_MEMO,
  });
  invariant(claimed.ok, `What the grant ${grant.id} spent can be claimed.`);
  return ok(disallowed);
}

/** Whether the sum is above the limit together with what was paid first before, also by other townships (X3.2). */
async function refusalOfSum(
  tx: Tx,
  { reach: { jurisdictionId }, today }: Actor,
  { amount, limit, cumulative, ...order }: PayFirst,
): Promise<Problem<'CUMULATIVE_LIMIT' | 'ABOVE_PAY_FIRST_LIMIT'> | null> {
  const receiver = { ...order, jurisdictionId };
  const since = cumulative?.since ?? null;
  const programmes = cumulative?.programmes;
  const paid =
    programmes === undefined
      ? await lockedSum(tx, receiver, { today, since })
      : await lockHelpBefore(tx, receiver, { today, since, programmes });
  const most = cumulative ?? limit;
  if (paid.total + amount <= most.amount) return null;
  return paid.grants === 0
    ? aboveLimit(amount, most)
    : aboveCumulativeLimit(amount, paid, { limit: most, since });
}

/** The sum is read by a statement of its own behind the lock, so that it sees what was waited for. */
async function lockedSum(
  tx: Tx,
  receiver: PayFirstReceiver,
  { today, since }: { readonly today: LocalDate; readonly since: LocalDate | null },
): Promise<PaidFirst> {
  const [, paid] = await Promise.all([
    lockPayFirst(tx, receiver, today),
    paidFirstTo(tx, receiver, { today, since }),
  ]);
  return paid;
}

interface Sources {
  readonly fundId: string;
  readonly reservationId: string;
  readonly postId: string;
}

function paymentFor(order: PayFirst, actor: Actor, { fundId, reservationId, postId }: Sources): PaymentRow {
  const { caseId, householdId, townshipId, payeePersonId, programme, amount } = order;
  return {
    jurisdictionId: actor.reach.jurisdictionId,
    id: newId(),
    awardId: null,
    ...{ caseId, householdId, townshipId, payeePersonId, programme, amount, fundId },
    period: null,
    stage: null,
    status: 'PAID',
    runId: null,
    dueOn: actor.today,
    paidOn: actor.today,
    reserveTransferId: reservationId,
    postTransferId: postId,
    statusReason: null,
    withheld: 0n,
    replacesId: null,
  };
}

function grantFor(
  { limit, papersDueOn, papersWithin }: PayFirst,
  actor: Actor,
  payment: PaymentRow,
): PayFirstGrantRow {
  const { jurisdictionId, caseId, householdId, townshipId, fundId, programme, amount, postTransferId } =
    payment;
  invariant(postTransferId !== null, 'A sum that is paid first is posted at once.');
  return {
    id: newId(),
    ...{ jurisdictionId, caseId, householdId, townshipId, fundId, programme, amount },
    limitAmount: limit.amount,
    limitBasis: [...limit.basis],
    paidOn: actor.today,
    paidBy: actor.officerId,
    papersDueOn,
    papersDays: papersWithin?.days ?? null,
    papersUnit: papersWithin?.unit ?? null,
    papersReceivedOn: null,
    settledOn: null,
    settledBy: null,
    outcome: null,
    finding: null,
    paymentId: payment.id,
    transferId: postTransferId,
    replenishTransferId: null,
  };
}
