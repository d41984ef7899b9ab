import type { YearMonth } from '../../shared/local-date.js';
import { type Fen, formatMoney } from '../../shared/money.js';
import { type Problem, problem } from '../../shared/problem.js';

/** DRAWN from the bank into the box; PAID_IN back to the bank; HANDED_OUT to a family that was paid first. */
export const CASH_MOVES = ['DRAWN', 'PAID_IN', 'HANDED_OUT'] as const;
export type CashMove = (typeof CASH_MOVES)[number];

export const REQUEST_STATUSES = ['OPEN', 'GRANTED', 'REFUSED'] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

/** The least that a reserve fund of a township is opened with. */
export const RESERVE_LEAST = 'reserve-fund.least';

/** The two parts of a reserve fund. In fen; the bank holds what is available and not in the box. */
export interface ReserveParts {
  readonly cash: Fen;
  readonly bank: Fen;
}

/** What the box holds after a move; null when it would hold less than nothing. */
export function cashAfter(kind: CashMove, before: Fen, amount: Fen): Fen | null {
  const after = kind === 'DRAWN' ? before + amount : before - amount;
  return after < 0n ? null : after;
}

export function cashTooLow(cash: Fen, amount: Fen): Problem<'CASH_TOO_LOW'> {
  return problem({
    code: 'CASH_TOO_LOW',
    message: `The cash box holds ${formatMoney(cash)} yuan, but ${formatMoney(amount)} yuan are to leave it; draw cash from the bank first.`,
    messageZh: `库存现金${formatMoney(cash)}元，不足支出${formatMoney(amount)}元，请先从银行提取现金。`,
    path: ['input', 'amount'],
    basis: ['J9.6b'],
  });
}

export function bankTooLow(bank: Fen, amount: Fen): Problem<'BANK_TOO_LOW'> {
  return problem({
    code: 'BANK_TOO_LOW',
    message: `The bank holds ${formatMoney(bank)} yuan of the reserve fund, but ${formatMoney(amount)} yuan are to be drawn; draw less or have the fund replenished.`,
    messageZh: `备用金银行存款${formatMoney(bank)}元，不足提取${formatMoney(amount)}元，请减少金额或申请拨补。`,
    path: ['input', 'amount'],
    basis: ['J9.6b'],
  });
}

export function alreadyHandedOut(): Problem<'ALREADY_HANDED_OUT'> {
  return problem({
    code: 'ALREADY_HANDED_OUT',
    message: 'This sum was handed out in cash already; look at the cash book of the reserve fund.',
    messageZh: '该笔先行救助款已发放现金，请查看备用金现金账。',
    path: ['input', 'caseId'],
    basis: ['J9.6b'],
  });
}

export function unknownGrant(caseId: string): Problem<'UNKNOWN_GRANT'> {
  return problem({
    code: 'UNKNOWN_GRANT',
    message: `The reserve fund paid nothing first in the case ${caseId}; choose a case that it paid first.`,
    messageZh: `该备用金没有案件${caseId}的先行救助记录，请从其先行救助列表中选择。`,
    path: ['input', 'caseId'],
    basis: ['J9.6b'],
  });
}

/** A difference between what was counted and the books is explained. */
export function countUnexplained(
  booked: ReserveParts,
  counted: ReserveParts,
): Problem<'EXPLANATION_EXPECTED'> {
  const [cashB, bankB, cashC, bankC] = [booked.cash, booked.bank, counted.cash, counted.bank].map(
    formatMoney,
  );
  return problem({
    code: 'EXPLANATION_EXPECTED',
    message: `The books have ${cashB} yuan in cash and ${bankB} yuan in the bank, but ${cashC} and ${bankC} yuan were counted; write why.`,
    messageZh: `账面现金${cashB}元、银行存款${bankB}元，盘点现金${cashC}元、银行存款${bankC}元，请说明差异原因。`,
    path: ['input', 'explanation'],
    basis: ['J9.6b'],
  });
}

export function monthImpossible(month: YearMonth): Problem<'MONTH_IMPOSSIBLE'> {
  return problem({
    code: 'MONTH_IMPOSSIBLE',
    message: `The month ${month} has not begun yet; count a month that has.`,
    messageZh: `${month}尚未开始，请填写已开始的月份。`,
    path: ['input', 'month'],
    basis: ['J9.6b'],
  });
}

export function monthCounted(month: YearMonth): Problem<'MONTH_COUNTED'> {
  return problem({
    code: 'MONTH_COUNTED',
    message: `The reserve fund was counted for ${month} already; that count is final, so note what changed since in the next one.`,
    messageZh: `${month}的备用金已盘点，盘点结果不可更改，后续变化请在下次盘点中说明。`,
    path: ['input', 'month'],
    basis: ['J9.6b'],
  });
}

/** J9.6b: a reserve fund is opened with at least what the policy says. */
export function belowLeast(
  opening: Fen,
  least: Fen,
  basis: readonly string[],
): Problem<'BELOW_LEAST_RESERVE'> {
  return problem({
    code: 'BELOW_LEAST_RESERVE',
    message: `A reserve fund is opened with at least ${formatMoney(least)} yuan, but ${formatMoney(opening)} yuan were given; open it with that sum or more.`,
    messageZh: `备用金开户金额不得低于${formatMoney(least)}元，所填为${formatMoney(opening)}元，请提高金额。`,
    path: ['input', 'openingAmount'],
    basis: [...basis, 'J9.6b'],
  });
}

export function unknownRequest(id: string): Problem<'UNKNOWN_REQUEST'> {
  return problem({
    code: 'UNKNOWN_REQUEST',
    message: `There is no open request ${id} in your place; choose one of the open requests.`,
    messageZh: `您的管辖范围内没有待处理的拨补申请${id}，请从申请列表中选择。`,
    path: ['input', 'requestId'],
    basis: ['J9.6b'],
  });
}
