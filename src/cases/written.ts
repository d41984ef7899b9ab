import type { LocalDate } from '../shared/local-date.js';
import { type Problem, problem } from '../shared/problem.js';

/** What officers write down at a step is at most this long. */
export const LONGEST_TEXT = 2_000;
const LONGEST_NAME = 60;
const MOST_PEOPLE = 50;

/** What is wrong with a text that has to be written, or null. */
export function textProblem(
  text: string,
  field: string,
  longest = LONGEST_TEXT,
): Problem<'TEXT_LENGTH'> | null {
  if (text.trim() !== '' && text.length <= longest) return null;
  return problem({
    code: 'TEXT_LENGTH',
    message: `The field ${field} takes 1 to ${longest} characters, but has ${text.length}; correct it.`,
    messageZh: `字段${field}应为1至${longest}个字符,所填为${text.length}个,请更正。`,
    path: ['input', field],
  });
}

/** A day on which something about a case was done lies from its acceptance until today; what is wrong, or null. */
export function dayProblem(
  day: LocalDate,
  { from, today }: { readonly from: LocalDate; readonly today: LocalDate },
  field: string,
): Problem<'DAY_OUT_OF_CASE'> | null {
  if (day >= from && day <= today) return null;
  return problem({
    code: 'DAY_OUT_OF_CASE',
    message: `The day ${day} does not lie from ${from}, when the case was accepted, until today, ${today}; correct it.`,
    messageZh: `日期${day}不在受理日(${from})至今天(${today})之间,请更正。`,
    path: ['input', field],
  });
}

/** People who did something together: at least so many, each named once; what is wrong, or null. */
export function peopleProblem(
  names: readonly string[],
  {
    least,
    field,
    basis,
  }: { readonly least: number; readonly field: string; readonly basis: readonly string[] },
): Problem<'TOO_FEW_PEOPLE' | 'PERSON_NAME'> | null {
  const trimmed = names.map((name) => name.trim());
  if (trimmed.some((name) => name === '' || name.length > LONGEST_NAME) || names.length > MOST_PEOPLE) {
    return problem({
      code: 'PERSON_NAME',
      message: `Each name of ${field} has 1 to ${LONGEST_NAME} characters, and at most ${MOST_PEOPLE} are named; correct them.`,
      messageZh: `${field}中每个姓名应为1至${LONGEST_NAME}个字符,最多${MOST_PEOPLE}人,请更正。`,
      path: ['input', field],
    });
  }
  if (new Set(trimmed).size >= least) return null;
  return problem({
    code: 'TOO_FEW_PEOPLE',
    message: `At least ${least} different people are needed in ${field}, but ${new Set(trimmed).size} are named; name them all.`,
    messageZh: `${field}至少须有${least}名不同人员,所填为${new Set(trimmed).size}名,请补全。`,
    path: ['input', field],
    basis,
  });
}
