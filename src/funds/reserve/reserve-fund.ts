import type { LocalDate } from '../../shared/local-date.js';
import { type Fen, formatMoney } from '../../shared/money.js';
import { type Problem, problem, quoted } from '../../shared/problem.js';
import {
  type FundKind,
  fundNotValidOn,
  isValidOn,
  type NamedFund,
  type PlacedFund,
  type PlaceProblem,
  purposeNotAllowed,
  refusalOfPlace,
  type UsableFund,
} from '../fund.js';
import { amountNotPositive } from '../ledger/ledger-problem.js';

/** A township's reserve fund as it is asked for (J9.6b). */
export interface ReserveFundDraft {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly townshipId: string;
  /** In fen: what it is opened with, taken from the parent. */
  readonly openingAmount: Fen;
  /** In fen: settled grants are reimbursed once less than this is available; null = at every settlement. */
  readonly replenishBelow: Fen | null;
  /** What it may pay; a part of what the parent may pay. */
  readonly programmes: readonly string[];
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
}

export type ReserveFundProblem =
  | PlaceProblem
  | Problem<
      | 'AMOUNT_NOT_POSITIVE'
      | 'THRESHOLD_ABOVE_OPENING'
      | 'PURPOSE_NOT_ALLOWED'
      | 'PARENT_IS_RESERVE'
      | 'FUND_NOT_VALID_ON'
    >;

/** Every fault of a reserve fund that its parent shows. Code, names and period are checked as for every fund. */
export function faultsInReserveFund(
  draft: ReserveFundDraft,
  parent: UsableFund & PlacedFund & { readonly kind: FundKind },
  today: LocalDate,
): readonly ReserveFundProblem[] {
  const faults: ReserveFundProblem[] = [];
  if (parent.kind !== 'BUDGET') faults.push(parentIsReserve(parent));
  if (!isValidOn(parent, today)) faults.push(fundNotValidOn(parent, today));
  const elsewhere = refusalOfPlace(parent, draft.townshipId);
  if (elsewhere !== null) faults.push(elsewhere);
  // Money must not slip out of its purpose by way of a reserve fund (C7.1, N6.1).
  for (const programme of draft.programmes) {
    if (!parent.programmes.includes(programme)) faults.push(purposeNotAllowed(parent, programme));
  }
  if (draft.openingAmount <= 0n) faults.push(amountNotPositive(['input', 'openingAmount']));
  if (draft.replenishBelow !== null && draft.replenishBelow <= 0n)
    faults.push(amountNotPositive(['input', 'replenishBelow']));
  if (draft.replenishBelow !== null && draft.replenishBelow > draft.openingAmount)
    faults.push(thresholdAboveOpening(draft.replenishBelow, draft.openingAmount));
  return faults;
}

/** The jurisdiction has no township of this id. */
export function unknownTownship(
  townshipId: string,
  path: readonly string[] = ['input', 'townshipId'],
): Problem<'UNKNOWN_TOWNSHIP'> {
  return problem({
    code: 'UNKNOWN_TOWNSHIP',
    message: `There is no township or street ${quoted(townshipId)} in this jurisdiction; choose one of its townships.`,
    messageZh: `本地没有乡镇（街道）${quoted(townshipId)}，请从所辖乡镇（街道）中选择。`,
    path,
  });
}

/** The fund is no reserve fund with a parent. */
export function notAReserveFund({ code }: NamedFund): Problem<'NOT_A_RESERVE_FUND'> {
  return problem({
    code: 'NOT_A_RESERVE_FUND',
    message: `The fund ${code} is no reserve fund with a parent; appropriate to it instead of replenishing it.`,
    messageZh: `资金${code}不是由上级资金拨补的备用金，请使用资金拨入。`,
    path: ['input', 'fundId'],
    basis: ['J9.6b'],
  });
}

/** Nothing settled is waiting to be reimbursed. */
export function nothingToReplenish({ code }: NamedFund): Problem<'NOTHING_TO_REPLENISH'> {
  return problem({
    code: 'NOTHING_TO_REPLENISH',
    message: `Every settled grant of the reserve fund ${code} was already reimbursed; settle more grants, or give an amount to raise the fund.`,
    messageZh: `备用金${code}已核销的款项均已拨补，请先核销其他款项，或填写金额以追加备用金。`,
    path: ['input', 'amount'],
    basis: ['J9.6b'],
  });
}

function parentIsReserve({ code }: NamedFund): Problem<'PARENT_IS_RESERVE'> {
  return problem({
    code: 'PARENT_IS_RESERVE',
    message: `The fund ${code} is itself a reserve fund; a reserve fund is filled from a budget fund or a donation.`,
    messageZh: `资金${code}本身是备用金，备用金只能由财政资金或捐赠资金拨补。`,
    path: ['input', 'parentFundId'],
    basis: ['J9.6b'],
  });
}

function thresholdAboveOpening(threshold: Fen, opening: Fen): Problem<'THRESHOLD_ABOVE_OPENING'> {
  const [below, open] = [formatMoney(threshold), formatMoney(opening)];
  return problem({
    code: 'THRESHOLD_ABOVE_OPENING',
    message: `The replenishment threshold of ${below} yuan lies above the opening amount of ${open} yuan, which the fund never exceeds; give at most that.`,
    messageZh: `拨补下限${below}元高于备用金开户金额${open}元，请填写不高于开户金额的数额。`,
    path: ['input', 'replenishBelow'],
    basis: ['J9.6b'],
  });
}
