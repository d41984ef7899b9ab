import { type Problem, problem } from '../../shared/problem.js';
import type { TransferKind } from './ledger.js';

export type ClosedProblem = Problem<'ALREADY_POSTED' | 'ALREADY_VOIDED' | 'ALREADY_CLOSED'>;

/**
 * A reservation is closed once: posted or voided, never both and never twice.
 * @param closedBy what closed it; null when that happened at the same moment and cannot be told
 */
export function alreadyClosed(reservationId: string, closedBy: TransferKind | null): ClosedProblem {
  if (closedBy === null) {
    return problem({
      code: 'ALREADY_CLOSED',
      message: `The reservation ${reservationId} was paid out or given up by someone else at the same moment; look at it again before you go on.`,
      messageZh: `预留资金${reservationId}刚刚已由他人支付或撤销，请重新查看后再办理。`,
    });
  }
  return closedBy === 'VOID'
    ? problem({
        code: 'ALREADY_VOIDED',
        message: `The reservation ${reservationId} was already given up; reserve the money again before it is paid.`,
        messageZh: `预留资金${reservationId}已撤销，请重新预留后再支付。`,
      })
    : problem({
        code: 'ALREADY_POSTED',
        message: `The reservation ${reservationId} was already paid out; nothing is paid twice, so look at the payment that it made.`,
        messageZh: `预留资金${reservationId}已支付，不得重复支付，请查看其已生成的支付记录。`,
      });
}

/** No such reservation in the jurisdiction. */
export function unknownReservation(reservationId: string): Problem<'UNKNOWN_RESERVATION'> {
  return problem({
    code: 'UNKNOWN_RESERVATION',
    message: `There is no reservation ${reservationId}; use the id that the reservation was answered with.`,
    messageZh: `预留资金${reservationId}不存在，请使用预留时返回的标识。`,
  });
}

/** What may happen once only was done before; names it, such as `payment:…`. */
export function alreadyMade(onceKey: string): Problem<'ALREADY_MADE'> {
  return problem({
    code: 'ALREADY_MADE',
    message: `The money for ${onceKey} was already moved; it is moved once only, so look at the transfer that did it.`,
    messageZh: `${onceKey}的资金已经划转，同一事项只能划转一次，请查看已有的划转记录。`,
  });
}

/** A sum of zero moves nothing. The scalar Money already refuses what is below zero. */
export function amountNotPositive(path: readonly string[]): Problem<'AMOUNT_NOT_POSITIVE'> {
  return problem({
    code: 'AMOUNT_NOT_POSITIVE',
    message: `The amount in ${path.join('.')} is zero; give an amount of at least 0.01 yuan.`,
    messageZh: `字段${path.join('.')}的金额为零，请填写不少于0.01元的金额。`,
    path,
  });
}
