import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem, quoted } from '../../shared/problem.js';

/** What help comes as (N5.1). */
export const MEANS = ['CASH', 'BANK', 'GOODS', 'VOUCHER', 'SERVICE'] as const;
export type Means = (typeof MEANS)[number];

/** Who signed for the help, when, and under which number. */
export interface SignedReceipt {
  readonly number: string;
  readonly receivedBy: string;
  readonly receivedOn: LocalDate;
}

export type ReceiptFault = Problem<'INVALID_RECEIPT_NUMBER' | 'INVALID_NAME' | 'RECEIPT_DAY_IMPOSSIBLE'>;

const LINE = /^[^\p{C}\p{Z}](?:[^\p{C}]{0,98}[^\p{C}\p{Z}])?$/u;

/** The first fault of a receipt, or null. */
export function faultInReceipt(
  { number, receivedBy, receivedOn }: SignedReceipt,
  { earliest, today }: { readonly earliest: LocalDate | null; readonly today: LocalDate },
): ReceiptFault | null {
  if (!LINE.test(number) || number.length > 40) {
    return problem({
      code: 'INVALID_RECEIPT_NUMBER',
      message: `The receipt number ${quoted(number)} must be one line of 1 to 40 visible characters.`,
      messageZh: `收据号${quoted(number)}须为1至40个可见字符的单行文字。`,
      path: ['input', 'receiptNumber'],
      basis: ['N5.1'],
    });
  }
  if (!LINE.test(receivedBy)) {
    return problem({
      code: 'INVALID_NAME',
      message: 'The field receivedBy must name in one line of 1 to 100 visible characters who signed.',
      messageZh: '签收人须为1至100个可见字符的单行文字。',
      path: ['input', 'receivedBy'],
      basis: ['N5.1'],
    });
  }
  if (receivedOn <= today && (earliest === null || receivedOn >= earliest)) return null;
  return problem({
    code: 'RECEIPT_DAY_IMPOSSIBLE',
    message: `The help cannot have been received on ${receivedOn}: ${earliest === null ? '' : `it was paid on ${earliest} and `}today is ${today}; give the day on the receipt.`,
    messageZh: `签收日期${receivedOn}有误：${earliest === null ? '' : `支付日期为${earliest}，`}今天是${today}，请填写收据上的日期。`,
    path: ['input', 'receivedOn'],
    basis: ['N5.1'],
  });
}

export function alreadyReceipted(): Problem<'ALREADY_RECEIPTED'> {
  return problem({
    code: 'ALREADY_RECEIPTED',
    message: 'There is a receipt for this payment, or one with this number, already; look at that receipt.',
    messageZh: '该笔支付已有收据，或该收据号已登记，请查看已有收据。',
    path: ['input', 'receiptNumber'],
    basis: ['N5.1'],
  });
}

/** A voucher is out for the payment, so that it is not paid in another way too. */
export function voucherOutstanding(): Problem<'VOUCHER_OUTSTANDING'> {
  return problem({
    code: 'VOUCHER_OUTSTANDING',
    message:
      'A voucher was issued for this payment and is not redeemed yet; let it be redeemed or expire first.',
    messageZh: '该笔支付已发放代金券且尚未兑付，请待其兑付或过期后再办理。',
    path: ['input', 'paymentId'],
    basis: ['N5.1'],
  });
}
