import type { LocalDate } from '../../shared/local-date.js';
import { type Fen, formatMoney } from '../../shared/money.js';
import { type Problem, problem } from '../../shared/problem.js';

/** How the papers of a pay-first grant ended: SETTLED, or DISALLOWED and claimed back (J9.1). */
export const PAY_FIRST_OUTCOMES = ['SETTLED', 'DISALLOWED'] as const;
export type PayFirstOutcome = (typeof PAY_FIRST_OUTCOMES)[number];

/** Up to how much may be paid before the papers, as the policy says for the day and the situation. */
export interface PayFirstLimit {
  /** In fen; the limit itself is still allowed (Civil Code 1259). */
  readonly amount: Fen;
  /** Articles and requirement ids. */
  readonly basis: readonly string[];
}

/** Up to how much may be paid before the papers over a time, whatever the number of grants. */
export interface CumulativeLimit extends PayFirstLimit {
  /** The first day that counts. */
  readonly since: LocalDate;
  /** Programmes whose decided single sums count too; left out = what was paid first only. */
  readonly programmes?: readonly string[];
}

/** Where the papers of a grant stand. */
export interface PapersState {
  /** null while the calendar does not know the year that the day falls in: such papers are never overdue. */
  readonly papersDueOn: LocalDate | null;
  readonly papersReceivedOn: LocalDate | null;
  readonly outcome: PayFirstOutcome | null;
}

/** J9.1: the papers follow by a deadline that is watched. The last day itself is still in time. */
export function arePapersOverdue(
  { papersDueOn, papersReceivedOn, outcome }: PapersState,
  today: LocalDate,
): boolean {
  return papersReceivedOn === null && outcome === null && papersDueOn !== null && today > papersDueOn;
}

/** J9.1, X3.2: above its limit a township does not pay first; the county decides. */
export function aboveLimit(amount: Fen, limit: PayFirstLimit): Problem<'ABOVE_PAY_FIRST_LIMIT'> {
  const [asked, most] = [formatMoney(amount), formatMoney(limit.amount)];
  return problem({
    code: 'ABOVE_PAY_FIRST_LIMIT',
    message: `${asked} yuan are above the ${most} yuan that may be paid before the papers; pay at most that sum or pass the case to the county.`,
    messageZh: `${asked}元超过先行救助限额${most}元，请在限额内支付或报县级审批。`,
    path: ['input', 'amount'],
    basis: limit.basis,
  });
}

/**
 * A need is not cut into grants that each stay below the limit (化整为零): grants to one household, and to those that
 * share a member with it, count together; above the limit the county decides (X3.2).
 */
export function aboveCumulativeLimit(
  amount: Fen,
  paid: { readonly grants: number; readonly total: Fen },
  { limit, since }: { readonly limit: PayFirstLimit; readonly since: LocalDate | null },
): Problem<'CUMULATIVE_LIMIT'> {
  const [asked, before, together, most] = [amount, paid.total, amount + paid.total, limit.amount].map(
    formatMoney,
  );
  const [counted, countedZh] =
    since === null ? ['still unsettled', '尚未核销的'] : [`paid since ${since}`, `自${since}以来的`];
  return problem({
    code: 'CUMULATIVE_LIMIT',
    message: `With the ${before} yuan of ${paid.grants} other grant(s), ${counted}, to this household or to one that shares a member with it, ${asked} yuan make ${together} yuan, above the ${most} yuan that may be paid before the papers; pass the case to the county${since === null ? ', or settle the earlier grants first' : ''}.`,
    messageZh: `该户及与其有共同成员的家庭${countedZh}先行救助共${paid.grants}笔${before}元，加上本次${asked}元合计${together}元，超过先行救助限额${most}元，请报县级审批${since === null ? '，或先核销此前款项' : ''}。`,
    path: ['input', 'amount'],
    basis: limit.basis,
  });
}

/** J9.6: without a reserve fund a township has nothing to pay first from. */
export function noReserveFund(townshipId: string, programme: string): Problem<'NO_RESERVE_FUND'> {
  return problem({
    code: 'NO_RESERVE_FUND',
    message: `The township ${townshipId} has no reserve fund that pays ${programme} today; open one or pass the case to the county.`,
    messageZh: `乡镇（街道）${townshipId}没有当前可用于${programme}的备用金，请先设立备用金或报县级审批。`,
    basis: ['J9.6', 'X3.2'],
  });
}

export function alreadyPaidFirst(): Problem<'ALREADY_PAID_FIRST'> {
  return problem({
    code: 'ALREADY_PAID_FIRST',
    message:
      'This case was already paid first; a case is paid first once, and what follows needs a decision.',
    messageZh: '本案已先行救助，同一案件只能先行救助一次，后续救助须经审批决定。',
    basis: ['J9.1'],
  });
}

export function notPaidFirst(): Problem<'NOT_PAID_FIRST'> {
  return problem({
    code: 'NOT_PAID_FIRST',
    message:
      'Nothing was paid first in this case, so there is nothing to settle; decide the case in the ordinary way.',
    messageZh: '本案没有先行救助，无需核销，请按一般程序办理。',
    basis: ['J9.1'],
  });
}

export function alreadySettled(outcome: PayFirstOutcome): Problem<'ALREADY_SETTLED'> {
  const [en, zh] = outcome === 'SETTLED' ? ['settled', '核销'] : ['disallowed', '否决并转为追缴'];
  return problem({
    code: 'ALREADY_SETTLED',
    message: `The sum paid first in this case was already ${en}; that is final, so correct it by a recovery or a new grant.`,
    messageZh: `本案先行救助款项已${zh}，不可更改，如需更正请办理追缴或另行救助。`,
    basis: ['J9.1'],
  });
}

export function papersNotReceived(papersDueOn: LocalDate | null): Problem<'PAPERS_NOT_RECEIVED'> {
  return problem({
    code: 'PAPERS_NOT_RECEIVED',
    message: `The papers${papersDueOn === null ? '' : `, due by ${papersDueOn},`} are not recorded; record them before the sum is settled, or disallow it.`,
    messageZh: `尚未登记${papersDueOn === null ? '应补齐' : `应于${papersDueOn}前补齐`}的材料，请先登记材料再核销，或予以否决。`,
    basis: ['J9.1'],
  });
}

export function papersDayImpossible(
  receivedOn: LocalDate,
  { paidOn, today }: { readonly paidOn: LocalDate; readonly today: LocalDate },
): Problem<'PAPERS_DAY_IMPOSSIBLE'> {
  return problem({
    code: 'PAPERS_DAY_IMPOSSIBLE',
    message: `The papers cannot have come on ${receivedOn}: the sum was paid on ${paidOn} and today is ${today}; give a day from one to the other.`,
    messageZh: `材料收到日期${receivedOn}有误：先行救助日期为${paidOn}，今天是${today}，请填写两者之间的日期。`,
    path: ['input', 'receivedOn'],
  });
}

export function findingExpected(): Problem<'FINDING_EXPECTED'> {
  return problem({
    code: 'FINDING_EXPECTED',
    message: 'A sum is disallowed and claimed back only with a reason; write what was found.',
    messageZh: '否决先行救助并追缴须说明理由，请填写认定情况。',
    path: ['input', 'finding'],
    basis: ['J20.2'],
  });
}
