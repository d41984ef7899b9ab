import { type Problem, problem } from '../shared/problem.js';

/**
 * What the ledger says of a payment that was withdrawn, came back, or was not accepted. Why stands with the payment,
 * where it can be erased with the person: the ledger is never changed, so no words about anybody come into it.
 */
export const WITHDRAWN_MEMO = '付款撤销 / payment withdrawn';
export const RETURNED_MEMO = '款项退回 / payment came back';
export const DISALLOWED_MEMO = '先行救助不予核销 / pay-first grant disallowed';

/** Reasons and memos are sentences, not files. */
export const LONGEST_WORDS = 500;

/** Whether a reason or memo is too long; both are shown in statements and lists. */
export function faultInWords(text: string, field: string): Problem<'TEXT_TOO_LONG'> | null {
  if (text.length <= LONGEST_WORDS) return null;
  return problem({
    code: 'TEXT_TOO_LONG',
    message: `The text in ${field} has ${text.length} characters, but at most ${LONGEST_WORDS} are kept; shorten it.`,
    messageZh: `字段${field}的文字有${text.length}个字符，最多可填写${LONGEST_WORDS}个字符，请精简。`,
    path: ['input', field],
  });
}
