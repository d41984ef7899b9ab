import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { AccessDenied } from '../access/access-denied.js';
import { admit, type Rule } from '../access/authorization.js';
import type { RequestContext } from '../api/context.js';
import { RequestError } from '../api/request-error.js';
import { UNKNOWN_SCOPE, withinScope } from '../database/scope.js';
import { scopeOf } from '../graphql/viewer-scope.js';
import type { Text } from '../shared/text.js';
import { answer } from './answers.js';
import { refuse } from './front-gate.js';

/** Finds out who is asking; the same as for GraphQL. */
export type ContextOf = (request: FastifyRequest) => Promise<RequestContext>;

const REQUEST_ERROR_STATUS = { BAD_USER_INPUT: 400, NOT_FOUND: 404, UNAUTHENTICATED: 401, FORBIDDEN: 403 };

/** Nothing of this id within the caller's reach; which of the two is never told. */
export const NOTHING_HERE: Text = {
  en: 'The file does not exist or lies outside your place; check its address.',
  zh: '该文件不存在或不在您的管辖范围内，请核对其地址。',
};

/**
 * Answers a request outside of GraphQL for a signed-in caller whom the rule lists; refusals take the form of GraphQL's.
 * @param work answers the reply, or throws what resolvers may throw
 */
export async function forCaller(
  { contextOf, rule }: { readonly contextOf: ContextOf; readonly rule: Rule },
  request: FastifyRequest,
  reply: FastifyReply,
  work: (context: RequestContext) => Promise<unknown>,
): Promise<unknown> {
  try {
    const context = await withinScope(UNKNOWN_SCOPE, () => contextOf(request));
    admit(context.viewer, rule);
    return await withinScope(scopeOf(context.viewer), () => work(context));
  } catch (error) {
    if (error instanceof AccessDenied) {
      const status = error.code === 'UNAUTHENTICATED' ? 401 : 403;
      return refuse(request, reply, status, error.code, { en: error.message, zh: error.messageZh });
    }
    if (error instanceof RequestError) {
      return refuse(request, reply, REQUEST_ERROR_STATUS[error.code], error.code, {
        en: error.message,
        zh: error.messageZh,
      });
    }
    if (error instanceof GraphQLError) return answerGraphqlError(error, reply);
    throw error;
  }
}

/** What `requestContext` refuses with: already in the language of the request, with its status. */
function answerGraphqlError(error: GraphQLError, reply: FastifyReply): unknown {
  const { code, http } = error.extensions as {
    readonly code?: string;
    readonly http?: { readonly status?: number; readonly headers?: Iterable<[string, string]> };
  };
  for (const [name, value] of http?.headers ?? []) void reply.header(name, value);
  return answer(reply, http?.status ?? 500, code ?? 'INTERNAL_SERVER_ERROR', error.message);
}
