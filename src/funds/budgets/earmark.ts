import type { LocalDate } from '../../shared/local-date.js';
import { type Fen, formatMoney } from '../../shared/money.js';
import { type Problem, problem } from '../../shared/problem.js';
import {
  type FundKind,
  type FundSource,
  isValidOn,
  type PlacedFund,
  type PlaceProblem,
  purposeNotAllowed,
  refusalOfPlace,
  type UsableFund,
} from '../fund.js';
import type { FundDraft } from '../fund-draft.js';

/** What binds the money of a fund: whom it comes from, what it may pay, where and when. */
interface Bounds extends UsableFund, PlacedFund {
  readonly source: FundSource;
  readonly donor: string | null;
}

export type ParentProblem =
  | PlaceProblem
  | Problem<'PURPOSE_NOT_ALLOWED' | 'SOURCE_DIFFERS' | 'PERIOD_WIDER' | 'PARENT_IS_RESERVE'>;
export type CarryOverProblem =
  | PlaceProblem
  | Problem<
      'PURPOSE_NOT_ALLOWED' | 'SOURCE_DIFFERS' | 'FUND_STILL_PAYS' | 'FUND_HAS_PARENT' | 'NOTHING_UNSPENT'
    >;

/**
 * Money that is passed down a level stays what it was (C7.1): the same source and giver, no purpose, place or day more
 * than the fund above has.
 */
export function faultsUnderParent(
  draft: FundDraft,
  parent: Bounds & { readonly kind: FundKind },
): readonly ParentProblem[] {
  const faults: ParentProblem[] = [...faultsOutsideEarmark(draft, parent)];
  if (parent.kind === 'RESERVE') faults.push(parentIsReserve(parent));
  const endsLater =
    parent.validUntil !== null && (draft.validUntil === null || draft.validUntil > parent.validUntil);
  if (draft.validFrom < parent.validFrom || endsLater) faults.push(periodWider(parent));
  return faults;
}

/**
 * What is left in a fund after its last day goes on into another one: of the same source and giver, with no purpose
 * and no place more, and not into one that gets its money from a parent.
 */
export function faultsInCarryOver(
  from: Bounds,
  to: Bounds & { readonly parentFundId: string | null },
  { today, available }: { readonly today: LocalDate; readonly available: Fen },
): readonly CarryOverProblem[] {
  const faults: CarryOverProblem[] = [...faultsOutsideEarmark(to, from)];
  if (isValidOn(from, today) || from.validFrom > today) faults.push(stillPays(from));
  if (available === 0n) faults.push(nothingUnspent(from));
  if (to.parentFundId !== null) faults.push(carriedIntoChild(to.code));
  return faults;
}

/** What the fund that receives may do and the one that gives may not. */
function faultsOutsideEarmark(
  to: Pick<Bounds, 'source' | 'donor' | 'programmes' | 'townshipIds'>,
  from: Bounds,
): readonly (PlaceProblem | Problem<'PURPOSE_NOT_ALLOWED' | 'SOURCE_DIFFERS'>)[] {
  const faults: (PlaceProblem | Problem<'PURPOSE_NOT_ALLOWED' | 'SOURCE_DIFFERS'>)[] = [];
  if (to.source !== from.source || to.donor !== from.donor) faults.push(sourceDiffers(from));
  for (const programme of to.programmes) {
    if (!from.programmes.includes(programme)) faults.push(purposeNotAllowed({ ...from }, programme));
  }
  const places = from.townshipIds.length > 0 && to.townshipIds.length === 0 ? ['*'] : to.townshipIds;
  for (const place of places) {
    const refusal = refusalOfPlace(from, place);
    if (refusal !== null) faults.push(refusal);
  }
  return faults;
}

function sourceDiffers({ code, source, donor }: Bounds): Problem<'SOURCE_DIFFERS'> {
  const whose = donor === null ? source : `${source}, ${donor}`;
  return problem({
    code: 'SOURCE_DIFFERS',
    message: `The money of the fund ${code} (${whose}) stays apart from other sources and givers; choose a fund of the same ones.`,
    messageZh: `资金${code}（${whose}）应分账核算，不能与其他来源或捐赠人的资金混用，请选择来源相同的资金。`,
    basis: ['C7.1', 'N7.1'],
  });
}

function periodWider({ code, validFrom, validUntil }: Bounds): Problem<'PERIOD_WIDER'> {
  return problem({
    code: 'PERIOD_WIDER',
    message: `The fund ${code} pays from ${validFrom}${validUntil === null ? '' : ` to ${validUntil}`}, and so does what it passes down; give days within that time.`,
    messageZh: `上级资金${code}的使用期限自${validFrom}${validUntil === null ? '' : `至${validUntil}`}，下达资金的期限不得超出，请更正日期。`,
    path: ['input', 'validUntil'],
    basis: ['C7.1'],
  });
}

function parentIsReserve({ code }: Bounds): Problem<'PARENT_IS_RESERVE'> {
  return problem({
    code: 'PARENT_IS_RESERVE',
    message: `The fund ${code} is the reserve fund of a township and passes no money on; choose a budget fund or a donation.`,
    messageZh: `资金${code}是乡镇备用金，不能再向下拨付，请选择财政资金或捐赠资金。`,
    path: ['input', 'parentFundId'],
    basis: ['C7.1', 'J9.6b'],
  });
}

function stillPays({ code, validUntil }: Bounds): Problem<'FUND_STILL_PAYS'> {
  return problem({
    code: 'FUND_STILL_PAYS',
    message: `The fund ${code} pays ${validUntil === null ? 'without a last day' : `until ${validUntil}`}; only what is left after the last day is carried over.`,
    messageZh: `资金${code}${validUntil === null ? '没有截止日期' : `在${validUntil}前仍可使用`}，只有到期后的结余才能结转。`,
    path: ['input', 'fromFundId'],
    basis: ['C7.1'],
  });
}

function nothingUnspent({ code }: Bounds): Problem<'NOTHING_UNSPENT'> {
  return problem({
    code: 'NOTHING_UNSPENT',
    message: `The fund ${code} has ${formatMoney(0n)} yuan left; there is nothing to carry over.`,
    messageZh: `资金${code}没有结余，无需结转。`,
    path: ['input', 'fromFundId'],
    basis: ['C7.1'],
  });
}

function carriedIntoChild(code: string): Problem<'FUND_HAS_PARENT'> {
  return problem({
    code: 'FUND_HAS_PARENT',
    message: `The fund ${code} gets its money from its parent fund; give the rest back to the parent and carry it over there.`,
    messageZh: `资金${code}由上级资金拨付，请先将结余上缴上级资金，再由上级资金结转。`,
    path: ['input', 'toFundId'],
    basis: ['C7.1'],
  });
}
