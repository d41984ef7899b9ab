import type { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../api/context.js';
import { UNKNOWN_SCOPE, withinScope } from '../database/scope.js';
import type { KnownReads } from '../graphql/known-reads.js';
import type { LiveOperations } from '../graphql/live-operations.js';
import type { Asked, PersistedOperations } from '../graphql/persisted-operations.js';
import type { Asking } from '../graphql/request-context.js';
import { refuse } from './front-gate.js';
import { addLive, LIVE_PATH } from './live-route.js';
import type { Metrics } from './metrics.js';

export const GRAPHQL_PATH = '/graphql';

export interface GraphqlRoute {
  readonly apollo: ApolloServer<RequestContext>;
  readonly context: (request: FastifyRequest) => Promise<RequestContext>;
  /** Reads that are answered without Apollo. */
  readonly known: KnownReads;
  readonly metrics: Metrics | null;
  /** The only operations that are answered; `null` = all are. */
  readonly operations: PersistedOperations | null;
  readonly schema: GraphQLSchema;
  readonly live: LiveOperations;
  /** The context of a subscription, made anew for every answer. */
  readonly liveContext: (caller: Asking) => Promise<RequestContext>;
}

/** Serves GraphQL in a scope of its own, behind the front gate and the list of operations. */
export async function addGraphql(app: FastifyInstance, route: GraphqlRoute): Promise<void> {
  await app.register(async (scope) => {
    const { apollo, operations } = route;
    const context = onceEach(route.context);
    if (operations !== null) answerOnly(scope, operations);
    scope.addHook('preHandler', (_request, _reply, done) => withinScope(UNKNOWN_SCOPE, done));
    await addLive(scope, { schema: route.schema, live: route.live, context: route.liveContext, operations });
    scope.addHook('preHandler', answerKnown(route, context));
    await scope.register(fastifyApollo(apollo), { path: GRAPHQL_PATH, context });
  });
}

/** Takes the short way where there is one; otherwise the handler of the route follows. */
function answerKnown({ known, metrics }: GraphqlRoute, context: GraphqlRoute['context']) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    if (!wantsPlainJson(request)) return undefined;
    const start = performance.now();
    const ready = await known.answer(request.body, async () => await context(request));
    if (ready === null) return undefined;
    const { bytes, name } = ready;
    metrics?.answeredOperation({ name, seconds: (performance.now() - start) / 1_000, codes: [] });
    return reply.header('content-type', JSON_ANSWER).send(bytes);
  };
}

const JSON_ANSWER = 'application/json; charset=utf-8';

/** A POST of JSON that is to be answered in JSON; Apollo knows the other ways. */
function wantsPlainJson({ method, headers, routeOptions }: FastifyRequest): boolean {
  const { accept } = headers;
  return (
    method === 'POST' &&
    routeOptions.url === GRAPHQL_PATH &&
    headers['content-type']?.startsWith('application/json') === true &&
    (accept === undefined || accept === '*/*' || accept === 'application/json')
  );
}

/** Each request has one context, whichever way it goes: its caller is found, and counted, once. */
function onceEach(context: GraphqlRoute['context']): GraphqlRoute['context'] {
  const known = new WeakMap<FastifyRequest, Promise<RequestContext>>();
  return async (request) => {
    const made = known.get(request) ?? context(request);
    known.set(request, made);
    return await made;
  };
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
