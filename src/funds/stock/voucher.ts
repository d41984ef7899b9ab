import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem, quoted } from '../../shared/problem.js';

export const VOUCHER_STATUSES = ['ISSUED', 'REDEEMED', 'EXPIRED'] as const;
export type VoucherStatus = (typeof VOUCHER_STATUSES)[number];

/** Why a payment was withdrawn whose voucher nobody redeemed. */
export const VOUCHER_EXPIRED = 'VOUCHER_EXPIRED';

const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** The code on the paper: twelve characters from random bytes and one that checks them, in groups. No letter looks like a digit. */
export function voucherCode(random: Uint8Array): string {
  const characters = Array.from({ length: 12 }, (_, index) => (random[index] ?? 0) % ALPHABET.length);
  const check = characters.reduce((sum, value, index) => sum + value * (2 * index + 1), 0) % ALPHABET.length;
  const text = [...characters, check].map((value) => ALPHABET[value]).join('');
  return `${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`;
}

/** Whether the check character fits: a slip of the pen is told apart from a voucher that does not exist. */
export function isVoucherCode(code: string): boolean {
  const values = [...code.replaceAll('-', '')].map((character) => ALPHABET.indexOf(character));
  if (values.length !== 13 || values.includes(-1)) return false;
  const sum = values.slice(0, 12).reduce((total, value, index) => total + value * (2 * index + 1), 0);
  return values[12] === sum % ALPHABET.length;
}

export function unknownVoucher(code: string): Problem<'UNKNOWN_VOUCHER'> {
  const slip = isVoucherCode(code) ? '' : ' Its check character does not fit, so it was misread.';
  return problem({
    code: 'UNKNOWN_VOUCHER',
    message: `There is no voucher ${quoted(code)} in your place.${slip} Read the code again.`,
    messageZh: `您的管辖范围内没有代金券${quoted(code)}${slip === '' ? '' : '（校验位不符）'}，请重新核对券号。`,
    path: ['input', 'code'],
    basis: ['N5.1'],
  });
}

export function voucherNotOpen(status: VoucherStatus): Problem<'VOUCHER_NOT_OPEN'> {
  return problem({
    code: 'VOUCHER_NOT_OPEN',
    message: `The voucher is ${status}; it is redeemed once only, until its last day.`,
    messageZh: `该代金券状态为${status}，代金券在有效期内只能兑付一次。`,
    path: ['input', 'code'],
    basis: ['N5.1'],
  });
}

export function voucherRunOut(expiresOn: LocalDate): Problem<'VOUCHER_RUN_OUT'> {
  return problem({
    code: 'VOUCHER_RUN_OUT',
    message: `The voucher was good until ${expiresOn}; let it expire and issue a new one.`,
    messageZh: `该代金券有效期至${expiresOn}，请办理过期并重新发放。`,
    path: ['input', 'code'],
    basis: ['N5.1'],
  });
}

export function voucherEndsBefore(expiresOn: LocalDate, today: LocalDate): Problem<'VOUCHER_ENDS_BEFORE'> {
  return problem({
    code: 'VOUCHER_ENDS_BEFORE',
    message: `The voucher cannot end on ${expiresOn}, since today is ${today}; give today or a later day.`,
    messageZh: `有效期${expiresOn}早于今天${today}，请填写今天或以后的日期。`,
    path: ['input', 'expiresOn'],
    basis: ['N5.1'],
  });
}
