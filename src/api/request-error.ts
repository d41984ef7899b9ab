import { GraphQLError } from 'graphql';
import type { Problem } from '../shared/problem.js';

/** The codes in `extensions.code` that a request can be answered with on purpose. */
export const REQUEST_ERROR_CODES = ['BAD_USER_INPUT', 'NOT_FOUND', 'UNAUTHENTICATED', 'FORBIDDEN'] as const;

export type RequestErrorCode = (typeof REQUEST_ERROR_CODES)[number];

/** A sentence in both languages; every `Problem` is one. */
export type Message = Pick<Problem, 'message' | 'messageZh'>;

/**
 * A request that cannot be answered: bad input, or no access. Refusals by a rule are user errors in the payload
 * instead. The language is chosen where the answer is written, so that nothing below needs to know it.
 */
export class RequestError extends GraphQLError {
  readonly code: RequestErrorCode;
  readonly messageZh: string;

  constructor(code: RequestErrorCode, { message, messageZh }: Message, field: readonly string[] = []) {
    super(message, { extensions: { code, ...(field.length > 0 && { field: field.join('.') }) } });
    this.code = code;
    this.messageZh = messageZh;
  }
}

/**
 * Input that no rule needs to look at to refuse it.
 * @param field where the fault lies, outermost first: `['input', 'caseId']`; shown in `extensions.field`
 */
export function badUserInput(message: Message, field: readonly string[]): RequestError {
  return new RequestError('BAD_USER_INPUT', message, field);
}

/** Something that does not exist or lies outside the caller's place; which of the two is never told. */
export function notFound(
  message: Message = {
    message: 'The object does not exist or lies outside your place; check its id.',
    messageZh: '该对象不存在或不在您的管辖范围内，请核对其标识。',
  },
): RequestError {
  return new RequestError('NOT_FOUND', message);
}

/** A caller without valid credentials. */
export function unauthenticated(
  message: Message = {
    message: 'This operation needs a signed-in caller; send a token in the Authorization header.',
    messageZh: '此操作需要先登录，请在Authorization请求头中提供令牌。',
  },
): RequestError {
  return new RequestError('UNAUTHENTICATED', message);
}

/** A caller whose role does not include the operation. Where existence would leak, answer `notFound`. */
export function forbidden(
  message: Message = {
    message:
      'This operation is not open to the signed-in caller; ask the administrator for a role that includes it.',
    messageZh: '当前登录身份不能执行此操作，请联系管理员开通相应角色。',
  },
): RequestError {
  return new RequestError('FORBIDDEN', message);
}
