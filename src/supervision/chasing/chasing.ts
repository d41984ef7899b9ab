import type { OfficerLevel } from '../../access/viewer.js';
import { LEVELS } from '../../policy/programme.js';
import { daysBetween, type LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';

/** OPEN waits for the answer, ANSWERED for the office that chases, CLOSED is over (J16.3). */
export const CHASING_STATUSES = ['OPEN', 'ANSWERED', 'CLOSED'] as const;
export type ChasingStatus = (typeof CHASING_STATUSES)[number];

/** What may be done to a chasing in a status. */
const NEXT: Readonly<Record<'ANSWER' | 'CLOSE', readonly ChasingStatus[]>> = {
  ANSWER: ['OPEN'],
  CLOSE: ['OPEN', 'ANSWERED'],
};

/** Why an answer or the closing is not possible now, or null. */
export function statusProblem(action: keyof typeof NEXT, status: ChasingStatus): Problem | null {
  if (NEXT[action].includes(status)) return null;
  return problem({
    code: 'CHASING_STATUS',
    message: `The chasing is ${status}, and only one that is ${NEXT[action].join(' or ')} can be ${action === 'ANSWER' ? 'answered' : 'closed'}; open a new one if there is need.`,
    messageZh: `该督办状态为${status},不能${action === 'ANSWER' ? '答复' : '办结'};如有需要请另行督办。`,
    path: ['input', 'chasingId'],
    basis: ['J16.3'],
  });
}

/** J16.3: only the level above chases. What is wrong, or null. */
export function aboveProblem(own: OfficerLevel, chased: OfficerLevel): Problem | null {
  if (LEVELS.indexOf(own) > LEVELS.indexOf(chased)) return null;
  return problem({
    code: 'NOT_ABOVE',
    message: `An officer of the level ${own} does not chase an office of the level ${chased}; only a level above does.`,
    messageZh: `${own}级人员不能督办${chased}级机构,只能由上级督办。`,
    path: ['input', 'officeId'],
    basis: ['J16.3'],
  });
}

/** The answer is due on a day from today on. What is wrong, or null. */
export function dueProblem(dueOn: LocalDate, today: LocalDate): Problem | null {
  if (daysBetween(today, dueOn) >= 0) return null;
  return problem({
    code: 'DUE_IN_PAST',
    message: `The answer would be due on ${dueOn}, before today, ${today}; give a day from today on.`,
    messageZh: `答复期限${dueOn}早于今天(${today}),请填写今天或以后的日期。`,
    path: ['input', 'dueOn'],
    basis: ['J16.3'],
  });
}

/** Only the office that is chased answers. */
export function notChased(): Problem<'NOT_CHASED'> {
  return problem({
    code: 'NOT_CHASED',
    message: 'The chasing is addressed to another office; let an officer of that office answer.',
    messageZh: '该督办的对象是其他机构,请由被督办机构答复。',
    path: ['input', 'chasingId'],
    basis: ['J16.3'],
  });
}

export function unknownChasing(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The chasing does not exist or lies outside your place; check its id.',
    messageZh: '该督办不存在或不在您的管辖范围内,请核对其标识。',
    path: ['input', 'chasingId'],
  });
}
