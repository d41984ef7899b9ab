import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { isOneLine } from '../one-line.js';

/** Another officer, for whom an officer acts for a time. */
export interface ActingFor {
  readonly delegationId: string;
  readonly officerId: string;
  readonly name: string;
  /** Blind index of that officer's resident id, or null when it is not on record. */
  readonly personIndex: string | null;
}

/** An officer's wish that another acts in their place. */
export interface DelegationDraft {
  readonly activeFrom: LocalDate;
  readonly activeUntil: LocalDate;
  readonly reason: string;
}

/** The two officers, as far as a delegation asks. */
export interface DelegationOfficer {
  readonly officerId: string;
  readonly organisationId: string;
}

export type DelegationProblem = Problem<
  'DELEGATION_PASSED_ON' | 'INVALID_PERIOD' | 'INVALID_REASON' | 'UNKNOWN_OFFICER' | 'SAME_PERSON'
>;

const LONGEST_REASON = 200;

/** What stands against a period and a reason by themselves; null when nothing does. */
export function draftProblem(
  { activeFrom, activeUntil, reason }: DelegationDraft,
  today: LocalDate,
): DelegationProblem | null {
  if (activeFrom < today || activeUntil < activeFrom) {
    return problem({
      code: 'INVALID_PERIOD',
      message: `A delegation runs from today or later to a day not before its first, but ${activeFrom} to ${activeUntil} was given; correct the days.`,
      messageZh: `授权期限应自今日或以后起，且截止日不早于起始日，所填为${activeFrom}至${activeUntil}，请更正。`,
      path: ['input', 'activeFrom'],
    });
  }
  if (isOneLine(reason, LONGEST_REASON)) return null;
  return problem({
    code: 'INVALID_REASON',
    message: `The reason takes 1 to ${LONGEST_REASON} characters on one line; correct it.`,
    messageZh: `授权事由应为1至${LONGEST_REASON}个字符的单行文字，请更正。`,
    path: ['input', 'reason'],
  });
}

/** Whoever acts for another cannot pass that on. */
export function passedOn(): DelegationProblem {
  return problem({
    code: 'DELEGATION_PASSED_ON',
    message: 'You are acting for somebody else, which cannot be passed on; sign in as yourself.',
    messageZh: '您正在代理他人履职，代理权限不得转授，请以本人身份登录后办理。',
  });
}

/** The delegate must be in post in the same office, which alone knows its work; anybody else looks unknown. */
export function unknownDelegate(): DelegationProblem {
  return problem({
    code: 'UNKNOWN_OFFICER',
    message: 'There is no such officer in post at your organisation; choose a colleague of your own office.',
    messageZh: '本单位没有该在岗人员，请选择本单位同事。',
    path: ['input', 'toOfficerId'],
  });
}

/** A second account of the same person is not a second person. */
export function delegatedToOneself(): DelegationProblem {
  return problem({
    code: 'SAME_PERSON',
    message: 'That account is yours as well, and nobody acts for themselves; choose another person.',
    messageZh: '该账号同为您本人，不能授权给自己，请选择其他人员。',
    path: ['input', 'toOfficerId'],
  });
}
