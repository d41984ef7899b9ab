import { type Problem, problem } from '../../shared/problem.js';

/** The refusal of an officer who stood back from a case. */
export function recused(): Problem<'RECUSED'> {
  return problem({
    code: 'RECUSED',
    message:
      'This person stood back from the case, so somebody else has to act in it; hand it to a colleague.',
    messageZh: '该人员已对本案回避,请由其他工作人员办理。',
    basis: ['C6', '57号 11'],
  });
}
