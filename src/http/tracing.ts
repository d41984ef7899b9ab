import { AsyncLocalStorage } from 'node:async_hooks';
import type { ApolloServerPlugin } from '@apollo/server';
import { ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';
import type { RequestContext } from '../api/context.js';
import { toldName } from '../graphql/told-names.js';
import { hasLongNumber } from '../shared/long-number.js';

/**
 * Spans of what the service does: one a request, in it one an operation, in that one a statement. They carry routes,
 * names of operations, codes and durations. Variables, addresses, texts of statements, ids and people are never in them.
 */
export interface Tracing {
  /** Lets every request of the application be a span. */
  watch(app: FastifyInstance): void;
  readonly operations: ApolloServerPlugin<RequestContext>;
  /** A statement that has just been answered. */
  statement(sql: string, milliseconds: number): void;
  /** Sends what is still kept, and ends. */
  close(): Promise<void>;
}

export interface TracingParts {
  readonly tracer: Tracer;
  readonly close: () => Promise<void>;
}

interface Watched {
  readonly request: Span;
  /** The innermost span that is open. */
  current: Span;
}

const TRACEPARENT = /^[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})$/;
const FIRST_WORD = /^\s*(\w{1,20})/;

export function makeTracing({ tracer, close }: TracingParts): Tracing {
  const spans = new AsyncLocalStorage<Watched>();
  const within = (watched: Watched) => trace.setSpan(ROOT_CONTEXT, watched.current);
  return {
    watch: (app) => watchRequests(app, tracer, spans),
    operations: {
      requestDidStart: async () => {
        const watched = spans.getStore();
        if (watched === undefined) return undefined;
        const span = tracer.startSpan('operation', { kind: SpanKind.INTERNAL }, within(watched));
        watched.current = span;
        return {
          didResolveOperation: async ({ operation }) => {
            if (operation === undefined) return;
            const name = toldName(operation.name?.value);
            span.setAttribute('graphql.operation.type', operation.operation);
            if (name === null) span.updateName(operation.operation);
            else
              span.setAttribute('graphql.operation.name', name).updateName(`${operation.operation} ${name}`);
          },
          willSendResponse: async ({ response }) => {
            const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
            const [first] = errors;
            if (first !== undefined) {
              span.setAttribute('error.type', String(first.extensions?.code ?? 'UNKNOWN'));
              span.setStatus({ code: SpanStatusCode.ERROR });
            }
            span.end();
            watched.current = watched.request;
          },
        };
      },
    },
    statement: (sql, milliseconds) => {
      const watched = spans.getStore();
      if (watched === undefined) return;
      const word = FIRST_WORD.exec(sql)?.[1]?.toUpperCase() ?? 'STATEMENT';
      const endTime = Date.now();
      const attributes = { 'db.system.name': 'postgresql', 'db.operation.name': word };
      const startTime = endTime - milliseconds;
      tracer.startSpan(word, { kind: SpanKind.CLIENT, startTime, attributes }, within(watched)).end(endTime);
    },
    close,
  };
}

function watchRequests(app: FastifyInstance, tracer: Tracer, spans: AsyncLocalStorage<Watched>): void {
  const open = new WeakMap<object, Watched>();
  app.addHook('onRequest', (request, _reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const attributes = { 'http.request.method': request.method, 'http.route': route };
    const parent = parentOf(request.headers.traceparent);
    const span = tracer.startSpan(
      `${request.method} ${route}`,
      { kind: SpanKind.SERVER, attributes },
      parent,
    );
    open.set(request, { request: span, current: span });
    done();
  });
  // Reading the body has left what ran before it.
  app.addHook('preHandler', (request, _reply, done) => {
    const watched = open.get(request);
    if (watched === undefined) done();
    else spans.run(watched, done);
  });
  app.addHook('onResponse', async (request, { statusCode }) => {
    const span = open.get(request)?.request;
    span?.setAttribute('http.response.status_code', statusCode);
    if (statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
  });
}

/** The span of the caller, by the header of W3C Trace Context; what does not fit it is no parent. */
function parentOf(header: string | string[] | undefined) {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(typeof header === 'string' ? header : '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT;
  if (hasLongNumber(traceId) || hasLongNumber(spanId)) return ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags, 16) & 1;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}
