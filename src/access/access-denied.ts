/** What a refused caller is told. Which role would have been enough is not part of it. */
export type AccessDeniedCode = 'UNAUTHENTICATED' | 'FORBIDDEN';

/**
 * A call that the caller has no right to make. It is thrown because it ends the whole field, and turned into a
 * GraphQL error with `extensions.code` at the edge; refusals by a rule are `Problem`s instead.
 */
export class AccessDenied extends Error {
  override readonly name = 'AccessDenied';

  private constructor(
    readonly code: AccessDeniedCode,
    message: string,
    readonly messageZh: string,
  ) {
    super(message);
  }

  static unauthenticated(): AccessDenied {
    return new AccessDenied(
      'UNAUTHENTICATED',
      'This operation needs a signed-in caller; send a token in the Authorization header.',
      '此操作需要先登录，请在Authorization请求头中提供令牌。',
    );
  }

  static forbidden(): AccessDenied {
    return new AccessDenied(
      'FORBIDDEN',
      'This operation is not open to the signed-in caller; ask the administrator for a role that includes it.',
      '当前登录身份不能执行此操作，请联系管理员开通相应角色。',
    );
  }
}
