import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import {
  birthDateOf,
  maskResidentId,
  parseResidentId,
  type ResidentId,
  type Sex,
  sexOf,
} from '../../shared/resident-id.js';
import { err, ok, type Result } from '../../shared/result.js';
import { at, type Path, Problems } from '../problems.js';

/** The fields under which personal data of a person is sealed and indexed. */
export const SEALED_FIELDS = {
  residentId: 'person.residentId',
  phone: 'person.phone',
  bankAccount: 'person.bankAccount',
} as const;

/** A person as a form states them. */
export interface PersonInput {
  readonly name: string;
  readonly residentId: string;
  readonly phone: string | null;
  readonly bankAccount: string | null;
}

/** A person as checked: sex and birth date are those that the resident id states. */
export interface PersonDraft {
  readonly name: string;
  readonly residentId: ResidentId;
  readonly masked: string;
  readonly sex: Sex;
  readonly birthDate: LocalDate;
  /** Digits, perhaps after a `+`. */
  readonly phone: string | null;
  /** Digits. */
  readonly bankAccount: string | null;
}

const LONGEST_NAME = 60;
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}·.'’ -]*$/u;
const PHONE = /^\+?\d{5,20}$/;
const BANK_ACCOUNT = /^\d{8,30}$/;

/** Checks a person of a form and answers everything that is wrong with it. */
export function readPerson(
  input: PersonInput,
  { on, path }: { readonly on: LocalDate; readonly path: Path },
): Result<PersonDraft, readonly Problem[]> {
  const problems = new Problems();
  const name = problems.take(readName(input.name, [...path, 'name']));
  const id = parseResidentId(input.residentId, { on });
  const residentId = id.ok ? id.value : problems.add(at(id.error, [...path, 'residentId']));
  const phone = problems.take(readPhone(input.phone, [...path, 'phone']));
  const bankAccount = problems.take(readBankAccount(input.bankAccount, [...path, 'bankAccount']));
  if (name === null || residentId === null) return problems.close<PersonDraft>(null);
  return problems.close({
    name,
    residentId,
    masked: maskResidentId(residentId),
    sex: sexOf(residentId),
    birthDate: birthDateOf(residentId),
    phone,
    bankAccount,
  });
}

/**
 * A name in the one form in which it is kept and compared: composed characters, single spaces, and the middle
 * dot `·` for every sign that is typed in its place in the names of minorities.
 */
export function normalName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s*[·•・‧∙⋅．]\s*/gu, '·')
    .replace(/\s+/gu, ' ')
    .trim();
}

function readName(text: string, path: Path): Result<string, Problem> {
  const name = normalName(text);
  if (NAME.test(name) && name.length <= LONGEST_NAME) return ok(name);
  return err(
    problem({
      code: 'PERSON_NAME',
      message: `A name has 1 to ${LONGEST_NAME} letters and may hold ·, spaces, hyphens and full stops, but this one has ${name.length} characters or foreign ones; write it as in the document.`,
      messageZh: `姓名应为1至${LONGEST_NAME}个文字，可含间隔号、空格、连字符和句点，所填的有${name.length}个字符或含其他字符，请按证件填写。`,
      path,
    }),
  );
}

function readPhone(text: string | null, path: Path): Result<string | null, Problem> {
  if (text === null) return ok(null);
  const phone = text.replace(/[\s-]/gu, '');
  if (PHONE.test(phone)) return ok(phone);
  return err(
    problem({
      code: 'PERSON_PHONE',
      message:
        'A telephone number has 5 to 20 digits, perhaps after a plus sign, with spaces or hyphens between; correct it or leave it out.',
      messageZh: '电话号码应为5至20位数字，可带“+”、空格或连字符，请更正或留空。',
      path,
    }),
  );
}

function readBankAccount(text: string | null, path: Path): Result<string | null, Problem> {
  if (text === null) return ok(null);
  const account = text.replace(/\s/gu, '');
  if (BANK_ACCOUNT.test(account)) return ok(account);
  return err(
    problem({
      code: 'PERSON_BANK_ACCOUNT',
      message: 'A bank account number has 8 to 30 digits; correct it or leave it out.',
      messageZh: '银行账号应为8至30位数字，请更正或留空。',
      path,
    }),
  );
}
