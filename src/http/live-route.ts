import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import type { RequestContext } from '../api/context.js';
import { faultRecord } from '../graphql/fault-record.js';
import type { LiveOperations, LiveRequest } from '../graphql/live-operations.js';
import type { PersistedOperations } from '../graphql/persisted-operations.js';
import type { Asking } from '../graphql/request-context.js';
import { ok, type Result } from '../shared/result.js';
import { answer } from './answers.js';

export const LIVE_PATH = '/graphql/stream';

export interface LiveRoute {
  readonly schema: GraphQLSchema;
  readonly live: LiveOperations;
  readonly context: (caller: Asking) => Promise<RequestContext>;
  readonly operations: PersistedOperations | null;
}

/** Subscriptions over one socket, so that nobody follows without end. */
const MOST_ON_A_SOCKET = 50;
const LARGEST_MESSAGE_BYTES = 64 * 1_024;
/** A browser can set no headers on a WebSocket; its first message brings these instead. */
const HEADERS_OF_FIRST_MESSAGE = [
  'authorization',
  'x-api-key',
  'x-acting-for',
  'accept-language',
  'x-demo-date',
];
const EVENT_STREAM = 'text/event-stream';

/**
 * Serves subscriptions on one path, over WebSocket (graphql-transport-ws) and as server-sent events (graphql-sse, one
 * stream an operation). Credentials come as headers, or with the first message of a socket.
 */
export async function addLive(app: FastifyInstance, route: LiveRoute): Promise<void> {
  await app.register(websocket, { options: { maxPayload: LARGEST_MESSAGE_BYTES } });
  const open = new Set<FastifyReply>();
  const overEvents = eventStreams(route, open);
  // The end of the service waits for every answer, and a stream may have none for hours.
  app.addHook('preClose', (done) => {
    for (const { raw } of open) raw.end();
    done();
  });
  app.route({
    method: 'GET',
    url: LIVE_PATH,
    wsHandler: sockets(route),
    handler: async (request, reply) => await overEvents(request, reply),
  });
  app.post(LIVE_PATH, async (request, reply) => await overEvents(request, reply));
}

interface Asked {
  readonly request: LiveRequest;
  readonly caller: Asking;
}

function sockets({ schema, live, context, operations }: LiveRoute) {
  return makeHandler({
    isProd: true,
    onSubscribe: (socket, _id, payload) => {
      if (Object.keys(socket.subscriptions).length > MOST_ON_A_SOCKET) return [new GraphQLError(TOO_MANY)];
      const asked = known(payload, operations);
      if (!asked.ok) return [refusalOf(asked.error)];
      const { id, headers } = socket.extra.request;
      const caller = { id, headers: { ...headers, ...brought(socket.connectionParams) } };
      const contextValue: Asked = { request: asked.value, caller };
      // graphql-ws wants a document; the one that was asked for is checked and run by `live`.
      return { schema, document: ANY_SUBSCRIPTION, contextValue };
    },
    subscribe: async ({ contextValue }) => {
      const { request, caller } = contextValue as Asked;
      return (await live(request, async () => await context(caller))) as never;
    },
  });
}

function eventStreams({ live, context, operations }: LiveRoute, open: Set<FastifyReply>) {
  const handle = createHandler({
    // Every operation has a stream of its own, so that there are none to be found by their name.
    authenticate: () => '',
    onSubscribe: async ({ raw }, params) => {
      const asked = known(params, operations);
      if (!asked.ok) return { data: null, errors: [refusalOf(asked.error)] };
      const started = await live(asked.value, async () => await context(raw));
      // graphql-sse tells an answer from other things by its `data`.
      return ('next' in started ? started : { data: null, ...started }) as never;
    },
  });
  return async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.headers.accept !== EVENT_STREAM) return answer(reply, 406, 'BAD_REQUEST', NOT_EVENTS);
    open.add(reply);
    try {
      return await handle(request, reply);
    } catch (error) {
      if (!reply.raw.headersSent) throw error;
      breakOff(request, reply, error);
      return undefined;
    } finally {
      open.delete(reply);
    }
  };
}

/** Nothing can be said in a stream that has begun but that it is over; its follower asks again from the last cursor. */
function breakOff({ id, log }: FastifyRequest, reply: FastifyReply, error: unknown): void {
  reply.hijack();
  if (reply.raw.destroyed) return;
  log.error(faultRecord(error, { requestId: id, operationName: null, path: undefined }), 'A stream failed.');
  reply.raw.destroy();
}

/** The operation that is meant: any, or one of the list where the service answers only those. */
function known(
  payload: unknown,
  operations: PersistedOperations | null,
): Result<LiveRequest, { readonly code: string; readonly message: string }> {
  if (operations === null) return ok(payload as LiveRequest);
  const resolved = operations.resolve(Object(payload) as Record<string, unknown>);
  return resolved.ok ? ok(resolved.value as unknown as LiveRequest) : resolved;
}

function refusalOf({ message, code }: { readonly message: string; readonly code: string }): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

function brought(parameters: Readonly<Record<string, unknown>> | undefined): Record<string, string> {
  const headers = Object.entries(parameters ?? {}).flatMap(([name, value]) =>
    HEADERS_OF_FIRST_MESSAGE.includes(name.toLowerCase()) && typeof value === 'string'
      ? [[name.toLowerCase(), value] as const]
      : [],
  );
  return Object.fromEntries(headers);
}

const ANY_SUBSCRIPTION = parse('subscription { __typename }');
const TOO_MANY = `One connection follows at most ${MOST_ON_A_SOCKET} subscriptions; end one first.`;
const NOT_EVENTS = `Ask here with the header \`Accept: ${EVENT_STREAM}\`, or over WebSocket; queries and mutations go to /graphql.`;
