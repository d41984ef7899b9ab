import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';

/**
 * RESERVED is committed by itself; PAID is spent, by itself or with a payroll run; VOID was withdrawn before it was paid; RETURNED was paid and came back.
 */
export const PAYMENT_STATUSES = ['RESERVED', 'PAID', 'VOID', 'RETURNED'] as const;
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

export function unknownPayment(paymentId: string): Problem<'UNKNOWN_PAYMENT'> {
  return problem({
    code: 'UNKNOWN_PAYMENT',
    message: `There is no payment ${paymentId} in your place; use the id that it was answered with.`,
    messageZh: `您的管辖范围内没有支付记录${paymentId}，请使用系统返回的标识。`,
    path: ['input', 'paymentId'],
  });
}

export function paymentNotIn(
  status: PaymentStatus,
  needed: PaymentStatus,
): Problem<'PAYMENT_IN_WRONG_STATUS'> {
  return problem({
    code: 'PAYMENT_IN_WRONG_STATUS',
    message: `The payment is ${status}, but this needs ${needed}; nothing is paid twice, so look at the payment again.`,
    messageZh: `该笔支付状态为${status}，此操作要求状态为${needed}；不得重复支付，请重新查看。`,
    path: ['input', 'paymentId'],
  });
}

/** A payment of a payroll run is paid with its run, after a second officer agreed. */
export function paidByRun(): Problem<'PAID_BY_PAYROLL'> {
  return problem({
    code: 'PAID_BY_PAYROLL',
    message: 'The payment belongs to a payroll run and is paid with it; pay the run.',
    messageZh: '该笔支付属于发放批次，随批次一并支付，请办理批次支付。',
    path: ['input', 'paymentId'],
  });
}

export function payeeDeceased(deathDate: LocalDate): Problem<'PAYEE_DECEASED'> {
  return problem({
    code: 'PAYEE_DECEASED',
    message: `The payee died on ${deathDate}; name another payee of the household before anything is paid.`,
    messageZh: `领取人已于${deathDate}死亡，请先变更该户领取人再支付。`,
    path: ['input', 'paymentId'],
  });
}

export function awardWithheld(): Problem<'AWARD_WITHHELD'> {
  return problem({
    code: 'AWARD_WITHHELD',
    message: 'The award of the payment is suspended or has ended; resume it before anything is paid.',
    messageZh: '该笔支付对应的待遇已暂停或终止，请先恢复待遇再支付。',
    path: ['input', 'paymentId'],
  });
}

/** What is claimed back comes in on its claim, so that it does not come back twice (J20.2). */
export function claimedBack(): Problem<'CLAIMED_BACK'> {
  return problem({
    code: 'CLAIMED_BACK',
    message: 'The payment is claimed back in a recovery; record what comes in there.',
    messageZh: '该笔支付已列入追缴，请在追缴事项中登记收款。',
    path: ['input', 'paymentId'],
    basis: ['J20.2'],
  });
}

/** What was paid first ends by its papers: settled, or disallowed and claimed back (J9.1). */
export function settleInstead(): Problem<'SETTLE_OR_DISALLOW'> {
  return problem({
    code: 'SETTLE_OR_DISALLOW',
    message:
      'The sum was paid before the papers; settle it, or disallow it and book what comes back on the claim.',
    messageZh: '该笔款项为先行救助，请办理核销，或予以否决后在追缴中登记退回款项。',
    path: ['input', 'paymentId'],
    basis: ['J9.1'],
  });
}
