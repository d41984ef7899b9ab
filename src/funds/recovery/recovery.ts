import type { LocalDate, YearMonth } from '../../shared/local-date.js';
import { type Fen, formatMoney, maxFen, minFen, type Ratio, sumFen } from '../../shared/money.js';
import { type Problem, problem } from '../../shared/problem.js';

/** Why money is due back (J20.2). An error of the office is told apart from what the household did (J20.3). */
export const RECOVERY_CAUSES = [
  'FRAUD',
  'CHANGE_UNREPORTED',
  'DEATH',
  'DOUBLE_BENEFIT',
  'MOVED_AWAY',
  'OFFICE_ERROR',
  'PAY_FIRST_DISALLOWED',
] as const;
export type RecoveryCause = (typeof RECOVERY_CAUSES)[number];

/**
 * PROPOSED by one officer, NOTIFIED to the household, which is heard, DECIDED by a second officer: the sum is a claim
 * now. It ends RECOVERED, WRITTEN_OFF, or WITHDRAWN before it was decided.
 */
export const RECOVERY_STATUSES = [
  'PROPOSED',
  'NOTIFIED',
  'DECIDED',
  'RECOVERED',
  'WRITTEN_OFF',
  'WITHDRAWN',
] as const;
export type RecoveryStatus = (typeof RECOVERY_STATUSES)[number];

/** Those that somebody still has to do something about. */
export const OPEN_RECOVERY_STATUSES: readonly RecoveryStatus[] = ['PROPOSED', 'NOTIFIED', 'DECIDED'];

/** How a claim is brought down. A FINE is apart: it belongs to the treasury and moves no fund. */
export const RECEIPT_KINDS = ['REPAYMENT', 'OFFSET', 'WRITE_OFF', 'FINE'] as const;
export type ReceiptKind = (typeof RECEIPT_KINDS)[number];

/** A payment that was made, as far as a claim looks at it. */
export interface PaidSum {
  readonly paymentId: string;
  readonly fundId: string;
  /** null for a sum that is for no month. */
  readonly period: YearMonth | null;
  /** In fen. */
  readonly amount: Fen;
}

/** What of a payment is due back, in fen. */
export interface ClaimedSum extends PaidSum {
  readonly claimed: Fen;
}

/** What of a claim is still owed, in fen. */
export interface OwedSum {
  readonly paymentId: string;
  readonly fundId: string;
  readonly owed: Fen;
}

/** A part of a sum that goes to one fund, and the payments that it settles. */
export interface FundShare {
  readonly fundId: string;
  /** In fen. */
  readonly amount: Fen;
  readonly settles: readonly { readonly paymentId: string; readonly amount: Fen }[];
}

export interface Instalment {
  readonly dueOn: LocalDate;
  /** In fen. */
  readonly amount: Fen;
}

const MOST_INSTALMENTS = 120;

/**
 * J20.2: what is due back of each payment is what was paid above what the household was entitled to in that month;
 * a payment up to that sum is not touched.
 * @param entitled fen a payment
 */
export function claimedSums(paid: readonly PaidSum[], entitled: Fen): readonly ClaimedSum[] {
  return paid.flatMap((sum) => {
    const claimed = maxFen(0n, sum.amount - entitled);
    return claimed === 0n ? [] : [{ ...sum, claimed }];
  });
}

/**
 * Divides a sum over what is owed, in the order given (the oldest first), and gathers it by fund, so that each fen
 * returns to the fund that paid it. What is above all that is owed is left over.
 * @param amount fen
 */
export function allocate(owed: readonly OwedSum[], amount: Fen): readonly FundShare[] {
  const shares = new Map<string, { amount: Fen; settles: { paymentId: string; amount: Fen }[] }>();
  let left = amount;
  for (const { paymentId, fundId, owed: due } of owed) {
    const taken = minFen(left, due);
    if (taken <= 0n) continue;
    const share = shares.get(fundId) ?? { amount: 0n, settles: [] };
    shares.set(fundId, share);
    share.amount += taken;
    share.settles.push({ paymentId, amount: taken });
    left -= taken;
  }
  return [...shares].map(([fundId, share]) => ({ fundId, ...share })).sort(byFund);
}

/** What is withheld of a later payment: the agreed share of it, rounded down to a fen, and never more than is owed. */
export function withheldFrom(payment: Fen, share: Ratio, owed: Fen): Fen {
  return minFen(owed, (payment * share.numerator) / share.denominator);
}

/** Instalments add up to what is owed, each pays something, and their days ascend from today on. */
export function faultInPlan(
  plan: readonly Instalment[],
  { owed, today }: { readonly owed: Fen; readonly today: LocalDate },
): Problem<'PLAN_DOES_NOT_ADD_UP' | 'PLAN_DAYS_IMPOSSIBLE'> | null {
  const path = ['input', 'instalments'];
  const total = sumFen(plan.map(({ amount }) => amount));
  if (total !== owed || plan.some(({ amount }) => amount <= 0n)) {
    return problem({
      code: 'PLAN_DOES_NOT_ADD_UP',
      message: `The instalments add up to ${formatMoney(total)} yuan, but ${formatMoney(owed)} yuan are owed; give sums above zero that add up to it.`,
      messageZh: `分期合计${formatMoney(total)}元，与尚欠金额${formatMoney(owed)}元不符，请使各期金额均大于零且合计一致。`,
      path,
    });
  }
  const ascends = plan.every(({ dueOn }, n) => dueOn > (plan[n - 1]?.dueOn ?? '') && dueOn >= today);
  if (plan.length <= MOST_INSTALMENTS && ascends) return null;
  return problem({
    code: 'PLAN_DAYS_IMPOSSIBLE',
    message: `A plan has at most ${MOST_INSTALMENTS} instalments, each due later than the one before and none before ${today}; correct the days.`,
    messageZh: `分期最多${MOST_INSTALMENTS}期，到期日须逐期递增且不早于${today}，请更正。`,
    path,
  });
}

function byFund(a: FundShare, b: FundShare): number {
  return a.fundId < b.fundId ? -1 : 1;
}
