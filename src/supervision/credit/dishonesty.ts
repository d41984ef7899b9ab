import { type Problem, problem } from '../../shared/problem.js';

/**
 * PROPOSED: an officer holds a statement to be false. CONFIRMED: a second officer found it proven, and the credit platform
 * is told. UNDER_REVIEW: the person asked to have it looked at again. DROPPED, LIFTED, REPAIRED: over (C10.1).
 */
export const DISHONESTY_STATUSES = [
  'PROPOSED',
  'CONFIRMED',
  'UNDER_REVIEW',
  'DROPPED',
  'LIFTED',
  'REPAIRED',
] as const;
export type DishonestyStatus = (typeof DISHONESTY_STATUSES)[number];

export const DISHONESTY_ACTIONS = [
  'CONFIRM',
  'DROP',
  'ASK_REVIEW',
  'UPHOLD_REVIEW',
  'DISMISS_REVIEW',
  'REPAIR',
] as const;
export type DishonestyAction = (typeof DISHONESTY_ACTIONS)[number];

/** One line of the machine: from where, to where, and whether it takes another person than the one before. */
export const DISHONESTY_MACHINE: Readonly<
  Record<
    DishonestyAction,
    { readonly from: readonly DishonestyStatus[]; readonly to: DishonestyStatus; readonly second: boolean }
  >
> = {
  CONFIRM: { from: ['PROPOSED'], to: 'CONFIRMED', second: true },
  DROP: { from: ['PROPOSED'], to: 'DROPPED', second: false },
  ASK_REVIEW: { from: ['CONFIRMED'], to: 'UNDER_REVIEW', second: false },
  UPHOLD_REVIEW: { from: ['UNDER_REVIEW'], to: 'LIFTED', second: true },
  DISMISS_REVIEW: { from: ['UNDER_REVIEW'], to: 'CONFIRMED', second: true },
  REPAIR: { from: ['CONFIRMED'], to: 'REPAIRED', second: false },
};

/** Why the action is not possible now, or null. Whoever recorded it does not confirm it; whoever confirmed it does not review it. */
export function dishonestyProblem(
  action: DishonestyAction,
  status: DishonestyStatus,
  { isSamePerson }: { readonly isSamePerson: boolean },
): Problem<'DISHONESTY_STATUS' | 'SAME_PERSON'> | null {
  const { from, second } = DISHONESTY_MACHINE[action];
  if (!from.includes(status)) {
    return problem({
      code: 'DISHONESTY_STATUS',
      message: `The record is ${status}, and ${action} takes one that is ${from.join(' or ')}; look at the record again.`,
      messageZh: `该失信记录状态为${status},不能执行${action},请核对记录。`,
      path: ['input', 'recordId'],
      basis: ['C10.1'],
    });
  }
  if (!second || !isSamePerson) return null;
  return problem({
    code: 'SAME_PERSON',
    message: 'Whoever took the step before does not check it; let another officer do this one.',
    messageZh: '上一环节的经办人员不能复核自己的认定,请由其他人员办理。',
    path: ['input', 'recordId'],
    basis: ['C10.1'],
  });
}

export function noCommitment(): Problem<'NO_COMMITMENT'> {
  return problem({
    code: 'NO_COMMITMENT',
    message:
      'No integrity commitment was signed with this application, so nobody broke one; record the facts in the case instead.',
    messageZh: '本次申请未签署诚信承诺书,不能认定失信,请在案件中记录有关情况。',
    path: ['input', 'caseId'],
    basis: ['C10.1'],
  });
}

export function unknownRecord(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The record does not exist or lies outside your place; check its id.',
    messageZh: '该失信记录不存在或不在您的管辖范围内,请核对其标识。',
    path: ['input', 'recordId'],
  });
}
