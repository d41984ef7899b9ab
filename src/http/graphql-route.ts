import type { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import cors from '@fastify/cors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../api/context.js';
import { UNKNOWN_SCOPE, withinScope } from '../database/scope.js';
import { tooOften } from '../graphql/fault-wording.js';
import type { LiveOperations } from '../graphql/live-operations.js';
import { localeOf } from '../graphql/locale.js';
import type { Asked, PersistedOperations } from '../graphql/persisted-operations.js';
import type { Asking } from '../graphql/request-context.js';
import { type Text, textIn } from '../shared/text.js';
import { answer } from './answers.js';
import { addLive, LIVE_PATH } from './live-route.js';
import { TokenBuckets } from './token-buckets.js';

export const GRAPHQL_PATH = '/graphql';

export interface GraphqlRoute {
  readonly apollo: ApolloServer<RequestContext>;
  readonly context: (request: FastifyRequest) => Promise<RequestContext>;
  readonly corsOrigins: readonly string[];
  /** Requests a minute from one address; `null` = any number. */
  readonly perAddress: number | null;
  /** The only operations that are answered; `null` = all are. */
  readonly operations: PersistedOperations | null;
  readonly schema: GraphQLSchema;
  readonly live: LiveOperations;
  /** The context of a subscription, made anew for every answer. */
  readonly liveContext: (caller: Asking) => Promise<RequestContext>;
}

const CORS_HEADERS = {
  allowed: [
    'accept-language',
    'apollo-require-preflight',
    'authorization',
    'content-type',
    'idempotency-key',
    'x-demo-date',
    'x-request-id',
  ],
  exposed: ['retry-after', 'x-request-id'],
};
const CORS_MAX_AGE_SECONDS = 600;

/** Serves GraphQL behind what may refuse a request before it is read as GraphQL, in a scope of its own. */
export async function addGraphql(app: FastifyInstance, route: GraphqlRoute): Promise<void> {
  await app.register(async (scope) => {
    const { apollo, context, corsOrigins, perAddress, operations } = route;
    if (corsOrigins.length > 0) {
      await scope.register(cors, {
        origin: [...corsOrigins],
        methods: ['GET', 'POST'],
        allowedHeaders: CORS_HEADERS.allowed,
        exposedHeaders: CORS_HEADERS.exposed,
        maxAge: CORS_MAX_AGE_SECONDS,
      });
    }
    if (perAddress !== null) limitAddresses(scope, new TokenBuckets(perAddress));
    if (operations !== null) answerOnly(scope, operations);
    scope.addHook('preHandler', (_request, _reply, done) => withinScope(UNKNOWN_SCOPE, done));
    await addLive(scope, { schema: route.schema, live: route.live, context: route.liveContext, operations });
    await scope.register(fastifyApollo(apollo), { path: GRAPHQL_PATH, context });
  });
}

/** Before anything else is done with a request: whoever floods is not even signed in. */
function limitAddresses(scope: FastifyInstance, buckets: TokenBuckets): void {
  scope.addHook('onRequest', async (request, reply) => {
    const seconds = buckets.take(request.ip, performance.now());
    if (seconds === 0) return undefined;
    void reply.header('retry-after', String(seconds));
    return refuse(request, reply, 429, 'RATE_LIMITED', tooOften(seconds));
  });
}

function answerOnly(scope: FastifyInstance, operations: PersistedOperations): void {
  scope.addHook('preHandler', async (request, reply) => {
    if (request.method === 'OPTIONS' || request.routeOptions.url === LIVE_PATH) return undefined;
    if (request.method !== 'POST') {
      void reply.header('allow', 'POST');
      return refuse(request, reply, 405, 'BAD_REQUEST', {
        en: 'This service answers only the operations on its list, and these are asked for by POST.',
        zh: '本服务仅受理已登记的操作，请使用POST方法请求。',
      });
    }
    const resolved = operations.resolve(asked(request.body));
    if (resolved.ok) {
      request.body = resolved.value;
      return undefined;
    }
    const { code, message, messageZh } = resolved.error;
    return refuse(request, reply, 400, code, { en: message, zh: messageZh });
  });
}

function asked(body: unknown): Asked {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Asked) : {};
}

function refuse(request: FastifyRequest, reply: FastifyReply, status: number, code: string, text: Text) {
  return answer(reply, status, code, textIn(text, localeOf(request.headers['accept-language'])));
}
