import { type Problem, problem } from '../../shared/problem.js';
import type { Text } from '../../shared/text.js';
import { isOneLine } from '../one-line.js';
import type { OfficerRole } from '../viewer.js';

/** What is kept sealed of a person and can be shown in clear, one at a time. */
export const REVEAL_FIELDS = ['RESIDENT_ID', 'PHONE', 'BANK_ACCOUNT'] as const;
export type RevealField = (typeof REVEAL_FIELDS)[number];

export const REVEAL_FIELD_LABELS: Readonly<Record<RevealField, Text>> = {
  RESIDENT_ID: { zh: '身份号码', en: 'Resident id' },
  PHONE: { zh: '联系电话', en: 'Telephone number' },
  BANK_ACCOUNT: { zh: '银行账号', en: 'Bank account' },
};

const CASEWORKERS = [
  'VILLAGE_OFFICER',
  'TOWNSHIP_OFFICER',
  'COUNTY_OFFICER',
  'TOWNSHIP_APPROVER',
  'COUNTY_APPROVER',
] as const;

/** Who may see which field: whoever handles cases identifies and calls people; villages pay nobody. */
export const REVEAL_ROLES: Readonly<Record<RevealField, readonly OfficerRole[]>> = {
  RESIDENT_ID: [...CASEWORKERS, 'INSPECTOR'],
  PHONE: [...CASEWORKERS, 'INSPECTOR'],
  BANK_ACCOUNT: [
    'TOWNSHIP_OFFICER',
    'COUNTY_OFFICER',
    'TOWNSHIP_APPROVER',
    'COUNTY_APPROVER',
    'FUND_MANAGER',
    'INSPECTOR',
  ],
};

const LONGEST_PURPOSE = 200;
/** Han characters say in four what other letters say in ten. */
const FEWEST_HAN = 4;
const FEWEST_LETTERS = 10;
const FEWEST_DIFFERENT = 3;
/** A telephone number, an account or a resident id, perhaps in groups. */
const LONG_NUMBER = /\d(?:[\s-]?\d){6,}/;

/**
 * The purpose stands in the audit for ever and in the access report of the person concerned: a line of words that says something,
 * and names no number.
 */
export function purposeProblem(purpose: string): Problem<'PURPOSE_MISSING' | 'PURPOSE_WITH_NUMBER'> | null {
  if (!isOneLine(purpose, LONGEST_PURPOSE) || !saysSomething(purpose)) {
    return problem({
      code: 'PURPOSE_MISSING',
      message: `State in one line of at most ${LONGEST_PURPOSE} characters what the number is needed for, such as “Call back about missing papers”; it is recorded, and the person can be told.`,
      messageZh: `请用一行文字（不超过${LONGEST_PURPOSE}字）说明查看用途，例如“电话通知补正材料”；用途将留痕，并可告知本人。`,
      path: ['input', 'purpose'],
    });
  }
  if (!LONG_NUMBER.test(purpose)) return null;
  return problem({
    code: 'PURPOSE_WITH_NUMBER',
    message:
      'The purpose must not hold a telephone, account or resident number, because it is kept in the audit; leave the number out.',
    messageZh: '用途将写入审计记录，不得包含电话、账号或身份号码，请删除其中的号码。',
    path: ['input', 'purpose'],
  });
}

/** Whether an officer in one of these roles may see the field. */
export function mayReveal(roles: readonly OfficerRole[], field: RevealField): boolean {
  return roles.some((role) => REVEAL_ROLES[field].includes(role));
}

function saysSomething(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const han = letters.filter((letter) => /\p{Script=Han}/u.test(letter));
  const isLong = han.length >= FEWEST_HAN || letters.length >= FEWEST_LETTERS;
  return isLong && new Set(letters).size >= FEWEST_DIFFERENT;
}
