import { type Problem, problem, quoted } from './problem.js';
import { err, ok, type Result } from './result.js';

declare const creditCodeBrand: unique symbol;

/**
 * A checked unified social credit code of 18 characters (GB 32100). It identifies an organisation and nothing
 * else: digits 3 to 8 name the authority that registered it, never derive a place from them.
 */
export type CreditCode = string & { readonly [creditCodeBrand]: true };

export type CreditCodeProblem = Problem<'CREDIT_CODE_FORMAT' | 'CREDIT_CODE_CHECK_CHARACTER'>;

/** The digits and letters of the standard, by value; I, O, S, V and Z are left out. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORMAT = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
/** 3^(i−1) mod 31 for the places i = 1 … 17. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/**
 * Reads a unified social credit code from outside: 18 characters in upper case with the right check character.
 */
export function parseCreditCode(text: string): Result<CreditCode, CreditCodeProblem> {
  if (!FORMAT.test(text)) return err(wrongFormat(text));
  if (text[17] !== checkCharacterOf(text)) return err(wrongCheckCharacter(text));
  return ok(text as CreditCode);
}

function checkCharacterOf(code: string): string {
  let sum = 0;
  for (let place = 0; place < 17; place += 1) {
    sum += ALPHABET.indexOf(code.charAt(place)) * (WEIGHTS[place] as number);
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

function wrongFormat(text: string): CreditCodeProblem {
  return problem({
    code: 'CREDIT_CODE_FORMAT',
    message: `The unified social credit code ${quoted(text)} is not 18 digits and capital letters (without I, O, S, V, Z, and with digits in places 3 to 8); copy it from the certificate.`,
    messageZh: `统一社会信用代码${quoted(text)}格式不正确，应为18位数字或大写字母（不含I、O、S、V、Z，第3至8位为数字），请按登记证书填写。`,
    basis: ['GB 32100'],
  });
}

function wrongCheckCharacter(text: string): CreditCodeProblem {
  return problem({
    code: 'CREDIT_CODE_CHECK_CHARACTER',
    message: `The check character of the unified social credit code ${quoted(text)} does not fit the other 17; check it against the certificate.`,
    messageZh: `统一社会信用代码${quoted(text)}的校验码与前17位不符，请与登记证书核对。`,
    basis: ['GB 32100'],
  });
}
