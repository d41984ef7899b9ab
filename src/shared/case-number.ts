import { invariant } from './invariant.js';
import { type Problem, problem, quoted } from './problem.js';
import { err, ok, type Result } from './result.js';

declare const caseNumberBrand: unique symbol;

/**
 * A readable case number `PREFIX-YYYY-NNNNNN-CC`: the jurisdiction's short code of 2 to 8 capital letters, the
 * year, the serial of at least six digits, and two check digits. It is no secret and opens nothing by itself.
 */
export type CaseNumber = string & { readonly [caseNumberBrand]: true };

export interface CaseNumberParts {
  /** The jurisdiction's short code, 2 to 8 capital letters. */
  readonly prefix: string;
  /** From 1900 to 2199. */
  readonly year: number;
  /** Counted from 1 within the prefix and year, at most twelve digits. */
  readonly serial: number;
}

export type CaseNumberProblem = Problem<'CASE_NUMBER_FORMAT' | 'CASE_NUMBER_CHECK_DIGITS'>;

const FORMAT = /^([A-Z]{2,8})-((?:19|20|21)\d{2})-(\d{6}|[1-9]\d{6,11})-(\d{2})$/;
const PREFIX = /^[A-Z]{2,8}$/;

/**
 * Writes a case number with its check digits.
 * @throws InvariantError when a part is out of range
 */
export function caseNumber(parts: CaseNumberParts): CaseNumber {
  const { prefix, year, serial } = parts;
  invariant(
    PREFIX.test(prefix),
    () => `The case number prefix ${quoted(prefix)} must be 2 to 8 capital letters.`,
  );
  invariant(
    Number.isInteger(year) && year >= 1900 && year <= 2199,
    () => `The year of a case number must lie from 1900 to 2199, but it is ${year}.`,
  );
  invariant(
    Number.isInteger(serial) && serial >= 1 && serial < 1e12,
    () => `The serial of a case number must be a whole number from 1 to twelve digits, but it is ${serial}.`,
  );
  const digits = String(serial).padStart(6, '0');
  return `${prefix}-${year}-${digits}-${checkDigitsOf(`${prefix}${year}${digits}`)}` as CaseNumber;
}

/** Reads a case number from outside; capital letters and hyphens exactly as printed. */
export function parseCaseNumber(text: string): Result<CaseNumberParts, CaseNumberProblem> {
  const match = FORMAT.exec(text);
  if (match === null) return err(wrongFormat(text));
  const [, prefix = '', year = '', digits = '', check = ''] = match;
  const serial = Number(digits);
  if (serial === 0) return err(wrongFormat(text));
  if (check !== checkDigitsOf(`${prefix}${year}${digits}`)) return err(wrongCheckDigits(text));
  return ok({ prefix, year: Number(year), serial });
}

/**
 * ISO 7064 MOD 97-10, as in an IBAN: letters count as 10 to 35, and the whole with its check digits leaves 1
 * modulo 97. Given the fixed places of letters and digits it detects every wrong character and every swap of
 * neighbours, which the hybrid systems of the standard (MOD 37,36 among them) do not.
 */
function checkDigitsOf(characters: string): string {
  let remainder = 0;
  for (let index = 0; index < characters.length; index += 1) {
    const code = characters.charCodeAt(index);
    remainder = (code <= 57 ? remainder * 10 + code - 48 : remainder * 100 + code - 55) % 97;
  }
  return String(98 - ((remainder * 100) % 97)).padStart(2, '0');
}

function wrongFormat(text: string): CaseNumberProblem {
  return problem({
    code: 'CASE_NUMBER_FORMAT',
    message: `The case number ${quoted(text)} is not of the form PREFIX-YYYY-NNNNNN-CC; copy it from the receipt, with its capital letters and hyphens.`,
    messageZh: `案件编号${quoted(text)}格式不正确，应为“前缀-年份-序号-校验码”，请按受理回执填写，保留大写字母和连字符。`,
  });
}

function wrongCheckDigits(text: string): CaseNumberProblem {
  return problem({
    code: 'CASE_NUMBER_CHECK_DIGITS',
    message: `The check digits of the case number ${quoted(text)} do not fit the rest of it; compare each character with the receipt.`,
    messageZh: `案件编号${quoted(text)}的校验码与其余部分不符，请与受理回执逐位核对。`,
  });
}
