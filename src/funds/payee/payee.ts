import { type Problem, problem } from '../../shared/problem.js';

/** What is paid for a household goes to one who belongs to it and lives. */
export function notAMember(personId: string): Problem<'NOT_A_MEMBER'> {
  return problem({
    code: 'NOT_A_MEMBER',
    message: `The person ${personId} does not belong to the household of the award, or has died; choose a living member.`,
    messageZh: `人员${personId}不是该户在册成员或已死亡，请选择该户在世成员。`,
    path: ['input', 'personId'],
  });
}

export function samePayee(): Problem<'SAME_PAYEE'> {
  return problem({
    code: 'SAME_PAYEE',
    message: 'The person receives the award already; choose another member of the household.',
    messageZh: '该人员已是领取人，请选择该户其他成员。',
    path: ['input', 'personId'],
  });
}
