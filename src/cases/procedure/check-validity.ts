import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import type { CaseStep } from './step.js';
import { stepOf } from './steps.js';

/** C5: answers older than the policy lets them count carry no decision; the refusal that says so, or null. */
export function checkOver(steps: readonly CaseStep[], today: LocalDate): Problem<'CHECK_EXPIRED'> | null {
  const step = stepOf(steps, 'ECONOMIC_CHECK');
  const validUntil = step?.record?.validUntil;
  if (step?.status !== 'DONE' || typeof validUntil !== 'string' || today <= validUntil) return null;
  return problem({
    code: 'CHECK_EXPIRED',
    message: `The answers of the economic status check counted until ${validUntil}; ask the sources again before the decision.`,
    messageZh: `经济状况核对结果有效期至${validUntil},已过期,请重新核对后再作决定。`,
    path: ['input', 'caseId'],
    basis: step.basis,
  });
}

/** The refusal to repeat a check that is not done yet. */
export function checkNotDone(): Problem<'CHECK_NOT_DONE'> {
  return problem({
    code: 'CHECK_NOT_DONE',
    message: 'The economic status check is not done yet; request it or take its answers in.',
    messageZh: '经济状况核对尚未完成,请先发起核对或登记反馈。',
    path: ['input', 'caseId'],
    basis: ['C5'],
  });
}
