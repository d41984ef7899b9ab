import { invariant } from './invariant.js';
import { isLocalDate, type LocalDate } from './local-date.js';
import { type Problem, problem } from './problem.js';
import { err, ok, type Result } from './result.js';

declare const residentIdBrand: unique symbol;

/** A checked citizen identity number of 18 characters (GB 11643), the check character `X` in upper case. */
export type ResidentId = string & { readonly [residentIdBrand]: true };

export type ResidentIdProblem = Problem<
  'RESIDENT_ID_FORMAT' | 'RESIDENT_ID_CHECK_CHARACTER' | 'RESIDENT_ID_BIRTH_DATE'
>;

export type Sex = 'MALE' | 'FEMALE';

const FORMAT = /^[1-9]\d{16}[\dXx]$/;
const DIVISION = /^[1-9]\d{5}$/;
/** 2^(18−i) mod 11 for the places i = 1 … 17. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';

/**
 * Reads a resident id from outside: 18 characters, a birth date that exists and is not after `on`, and the right
 * check character. Spaces, full-width characters and the old numbers of 15 digits are refused; `x` becomes `X`.
 * The division is not looked up: numbers keep the code of a county that has since been renamed or merged. The
 * messages never repeat the number.
 */
export function parseResidentId(
  text: string,
  options: { readonly on: LocalDate },
): Result<ResidentId, ResidentIdProblem> {
  if (!FORMAT.test(text)) return err(wrongFormat(text));
  const number = text.toUpperCase();
  const birth = birthIn(number);
  if (!isLocalDate(birth) || birth > options.on) return err(wrongBirthDate());
  if (number[17] !== checkCharacterOf(number)) return err(wrongCheckCharacter());
  return ok(number as ResidentId);
}

/** The birth date that the number states. */
export function birthDateOf(id: ResidentId): LocalDate {
  return birthIn(id) as LocalDate;
}

/** The sex that the number states: the last digit of the serial is odd for men and even for women. */
export function sexOf(id: ResidentId): Sex {
  return (id.charCodeAt(16) - 48) % 2 === 1 ? 'MALE' : 'FEMALE';
}

/**
 * The number as it may be shown to people who need to tell persons apart: the first three and the last two
 * characters. Three leading digits name a province and no county; the whole birth date stays hidden, which the
 * customary "first six, last four" gives away together with the age; two trailing characters suffice to pick
 * one among the members of a household. (The 17th digit still tells the sex, as the name beside it mostly does.)
 */
export function maskResidentId(id: ResidentId): string {
  return `${id.slice(0, 3)}${'*'.repeat(13)}${id.slice(16)}`;
}

/**
 * A well-formed number for tests and demonstration data, from a division of six digits, a birth date and a
 * serial from 0 to 999 (odd for men, even for women).
 * @throws InvariantError when the division or the serial is out of range
 */
export function makeResidentId(division: string, birth: LocalDate, serial: number): ResidentId {
  invariant(
    DIVISION.test(division),
    () => `The division code ${division} must be six digits, the first not zero.`,
  );
  invariant(
    Number.isInteger(serial) && serial >= 0 && serial <= 999,
    () => `The serial of a resident id must be a whole number from 0 to 999, but it is ${serial}.`,
  );
  const body = `${division}${birth.replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
  return `${body}${checkCharacterOf(body)}` as ResidentId;
}

function birthIn(number: string): string {
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
}

function checkCharacterOf(number: string): string {
  let sum = 0;
  for (let place = 0; place < 17; place += 1) {
    sum += (number.charCodeAt(place) - 48) * (WEIGHTS[place] as number);
  }
  return CHECK_CHARACTERS.charAt(sum % 11);
}

function wrongFormat(text: string): ResidentIdProblem {
  return problem({
    code: 'RESIDENT_ID_FORMAT',
    message: `The resident id has ${text.length} characters or foreign ones; give 18 characters, 17 digits and then a digit or X, with no spaces.`,
    messageZh: `公民身份号码格式不正确（共${text.length}个字符），应为18位：前17位为数字，末位为数字或X，不含空格。`,
    basis: ['GB 11643'],
  });
}

function wrongBirthDate(): ResidentIdProblem {
  return problem({
    code: 'RESIDENT_ID_BIRTH_DATE',
    message:
      'The birth date in the resident id (characters 7 to 14) does not exist or lies in the future; check the number against the document.',
    messageZh: '公民身份号码中的出生日期（第7至14位）不存在或晚于当前日期，请与证件核对。',
    basis: ['GB 11643'],
  });
}

function wrongCheckCharacter(): ResidentIdProblem {
  return problem({
    code: 'RESIDENT_ID_CHECK_CHARACTER',
    message:
      'The check character of the resident id does not fit the other 17 digits; check the number against the document.',
    messageZh: '公民身份号码的校验码与前17位不符，请与证件核对。',
    basis: ['GB 11643'],
  });
}
