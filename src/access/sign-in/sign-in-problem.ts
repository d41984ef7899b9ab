import { type Problem, problem } from '../../shared/problem.js';

/** Why credentials do not name a viewer. The log may keep it; the caller is told in the problem's words. */
export const SIGN_IN_FAULTS = [
  'TOKEN_EXPIRED',
  'TOKEN_INVALID',
  'TOKENS_NOT_ACCEPTED',
  'OFFICER_UNKNOWN',
  'API_KEY_INVALID',
  'CREDENTIALS_AMBIGUOUS',
  'DELEGATION_UNKNOWN',
] as const;

export type SignInFault = (typeof SIGN_IN_FAULTS)[number];

export interface SignInProblem extends Problem<'UNAUTHENTICATED'> {
  readonly fault: SignInFault;
}

const WORDING: Readonly<Record<SignInFault, { readonly message: string; readonly messageZh: string }>> = {
  TOKEN_EXPIRED: {
    message: 'The token in the Authorization header has expired; sign in again.',
    messageZh: 'Authorization请求头中的令牌已过期，请重新登录。',
  },
  TOKEN_INVALID: {
    message:
      'The Authorization header carries no valid token of this service; send `Bearer` and a token from its issuer.',
    messageZh: 'Authorization请求头中的令牌无效，请以“Bearer”加签发方签发的令牌重新提交。',
  },
  TOKENS_NOT_ACCEPTED: {
    message:
      'This service accepts no tokens because no issuer is configured; ask its operator to set OIDC_ISSUER.',
    messageZh: '本服务未配置令牌签发方，暂不接受令牌登录，请联系运维人员设置OIDC_ISSUER。',
  },
  OFFICER_UNKNOWN: {
    message:
      'The token names nobody who is an officer today; ask the administrator whether the officer is registered and in post.',
    messageZh: '该令牌对应的人员今日不是在岗经办人员，请联系管理员核实其登记与任职情况。',
  },
  API_KEY_INVALID: {
    message:
      'The X-API-Key header carries no valid key; it may be mistyped, expired or revoked. Ask for a new one.',
    messageZh: 'X-API-Key请求头中的密钥无效，可能填写有误、已过期或已撤销，请申请新的密钥。',
  },
  CREDENTIALS_AMBIGUOUS: {
    message: 'The request carries both a token and an API key; send only one of them.',
    messageZh: '请求同时携带了令牌和接口密钥，请只提供其中一种。',
  },
  DELEGATION_UNKNOWN: {
    message:
      'The X-Acting-For header names no delegation to you that is in force today; look it up among your delegations, or leave the header out.',
    messageZh: 'X-Acting-For请求头所指的授权代理今日不存在或未授予您，请在授权列表中核对，或去掉该请求头。',
  },
};

/** The refusal of credentials. What exactly was wrong with a token or key is not told to whoever holds it. */
export function signInProblem(fault: SignInFault): SignInProblem {
  return Object.freeze({ ...problem({ code: 'UNAUTHENTICATED', ...WORDING[fault] }), fault });
}
