import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';

/** OPEN waits for the department; the others are its answer. */
export const REFERRAL_OUTCOMES = ['GRANTED', 'REFUSED', 'RETURNED'] as const;
export type ReferralOutcome = (typeof REFERRAL_OUTCOMES)[number];
export const REFERRAL_STATUSES = ['OPEN', ...REFERRAL_OUTCOMES] as const;
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];

export const HELP_KINDS = ['CASH', 'GOODS', 'SERVICE'] as const;
export type HelpKind = (typeof HELP_KINDS)[number];

/** By when a department answers: what the policy sets, or what the officer states, and never nothing (J16.3). */
export function feedbackDueProblem(
  dueOn: LocalDate | null,
  { today, latest }: { readonly today: LocalDate; readonly latest: LocalDate | null },
): Problem | null {
  const path = ['input', 'dueOn'];
  const basis = ['J16.3'];
  if (dueOn === null) {
    if (latest !== null) return null;
    return problem({
      code: 'DUE_DAY_MISSING',
      message: 'The place has set no time for the answer of a department; state the day by which it is due.',
      messageZh: '本地未规定转办反馈时限,请填写反馈截止日期。',
      path,
      basis,
    });
  }
  if (dueOn < today || (latest !== null && dueOn > latest)) {
    return problem({
      code: 'DUE_DAY_IMPOSSIBLE',
      message: `The answer cannot be due on ${dueOn}; give a day from ${today}${latest === null ? '' : ` until ${latest}`}.`,
      messageZh: `反馈截止日期不能为${dueOn},应不早于${today}${latest === null ? '' : `且不晚于${latest}`}。`,
      path,
      basis,
    });
  }
  return null;
}
