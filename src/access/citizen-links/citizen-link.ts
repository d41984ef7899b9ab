import { type Problem, problem } from '../../shared/problem.js';

export type LinkProblem = Problem<
  'NOT_FOUND' | 'ALREADY_LINKED' | 'UNKNOWN_CODE' | 'LINKED_ELSEWHERE' | 'NAMED_BY_TOKEN'
>;

export function unknownPerson(): LinkProblem {
  return problem({
    code: 'NOT_FOUND',
    message: 'The person does not exist or lives beyond your place; check the id.',
    messageZh: '该人员不存在或不在您的管辖范围内，请核对其标识。',
    path: ['input', 'personId'],
  });
}

/** A person has one sign-in at a time; whoever lost it takes the consent back and begins anew. */
export function alreadyLinked(): LinkProblem {
  return problem({
    code: 'ALREADY_LINKED',
    message: 'A sign-in is bound to this person already; withdraw that consent first if it is to be another.',
    messageZh: '该人员已绑定登录账号，如需更换，请先撤回原授权。',
    path: ['input', 'personId'],
  });
}

/** Wrong, used and expired codes look alike. */
export function unknownCode(): LinkProblem {
  return problem({
    code: 'UNKNOWN_CODE',
    message:
      'This code does not hold: it is mistyped, used or older than a day; ask for another at the window.',
    messageZh: '该绑定码无效：可能输入有误、已使用或已超过一天，请到窗口重新获取。',
    path: ['input', 'code'],
  });
}

export function linkedElsewhere(): LinkProblem {
  return problem({
    code: 'LINKED_ELSEWHERE',
    message: 'Your sign-in is bound to a person of this place already; have the window withdraw that first.',
    messageZh: '您的登录账号已绑定本地区人员，请先到窗口撤回原绑定。',
  });
}

export function namedByToken(): LinkProblem {
  return problem({
    code: 'NAMED_BY_TOKEN',
    message: 'Your sign-in says itself who you are, so there is nothing to bind; use it as it is.',
    messageZh: '您的登录身份已含身份号码，无需绑定，可直接使用。',
  });
}
