import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem, quoted } from '../../shared/problem.js';

/** What became of a part of a donation: it helped in a case, went back to the donor, or goes on in the next fund. */
export const DONATION_USES = ['PAYMENT', 'GIVEN_BACK', 'CARRIED_OVER'] as const;
export type DonationUseKind = (typeof DONATION_USES)[number];

export type DonationFault = Problem<'INVALID_DONOR' | 'INVALID_RECEIPT_NUMBER' | 'DAY_IN_FUTURE'>;

const LINE = /^[^\p{C}\p{Z}](?:[^\p{C}]{0,98}[^\p{C}\p{Z}])?$/u;
const NUMBER = /^[\p{L}\d][\p{L}\d〔〕()（）/_-]{0,39}$/u;

/** Every fault of a donation, in the order of the fields. */
export function faultsInDonation(
  { donor, receiptNumber, receivedOn }: { donor: string; receiptNumber: string; receivedOn: LocalDate },
  today: LocalDate,
): readonly DonationFault[] {
  const faults: DonationFault[] = [];
  if (!LINE.test(donor)) faults.push(invalidDonor());
  if (!NUMBER.test(receiptNumber)) faults.push(invalidNumber(receiptNumber));
  if (receivedOn > today) faults.push(inFuture(receivedOn, today));
  return faults;
}

/** The fund holds money of a budget, which has no donors. */
export function notADonationFund(code: string): Problem<'NOT_A_DONATION_FUND'> {
  return problem({
    code: 'NOT_A_DONATION_FUND',
    message: `The fund ${code} takes no donations from outside; choose a fund of the source DONATION that has no parent.`,
    messageZh: `资金${code}不接收社会捐赠，请选择来源为捐赠且没有上级资金的资金。`,
    path: ['input', 'fundId'],
    basis: ['J13', 'N5.3'],
  });
}

export function receiptNumberTaken(receiptNumber: string): Problem<'RECEIPT_NUMBER_TAKEN'> {
  return problem({
    code: 'RECEIPT_NUMBER_TAKEN',
    message: `A donation with the receipt number ${quoted(receiptNumber)} is on record already; a receipt stands for one donation.`,
    messageZh: `票据号${quoted(receiptNumber)}已登记，一张票据只能对应一笔捐赠。`,
    path: ['input', 'receiptNumber'],
    basis: ['J13'],
  });
}

function invalidDonor(): DonationFault {
  return problem({
    code: 'INVALID_DONOR',
    message: 'The donor must be named in one line of 1 to 100 visible characters without spaces around it.',
    messageZh: '捐赠人须为1至100个可见字符的单行文字，首尾不得有空格。',
    path: ['input', 'donor'],
    basis: ['J13'],
  });
}

function invalidNumber(number: string): DonationFault {
  return problem({
    code: 'INVALID_RECEIPT_NUMBER',
    message: `The receipt number ${quoted(number)} must have 1 to 40 letters, digits, brackets, hyphens or slashes.`,
    messageZh: `票据号${quoted(number)}须为1至40位字母、数字、括号、连字符或斜线。`,
    path: ['input', 'receiptNumber'],
  });
}

function inFuture(day: LocalDate, today: LocalDate): DonationFault {
  return problem({
    code: 'DAY_IN_FUTURE',
    message: `The donation cannot have come on ${day}, since today is ${today}; give the day on which it came.`,
    messageZh: `捐赠日期${day}晚于今天${today}，请填写实际收到日期。`,
    path: ['input', 'receivedOn'],
  });
}
