import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  fastify,
  LogController,
} from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Services } from './api/context.js';
import { type Config, MOST_ATTACHMENT_BYTES } from './config.js';
import type { PoolState } from './database/connection-pool.js';
import type { Database } from './database/database.js';
import { makeApollo } from './graphql/apollo.js';
import { MOST_PLANS } from './graphql/executor.js';
import type { ExplorerTab } from './graphql/explorer-tabs.js';
import { KnownReads } from './graphql/known-reads.js';
import { QUERY_LIMITS } from './graphql/limits.js';
import { liveOperations } from './graphql/live-operations.js';
import { operationMetrics } from './graphql/operation-metrics.js';
import type { PersistedOperations } from './graphql/persisted-operations.js';
import type { PreparerParts } from './graphql/prepare.js';
import { requestContext, type SignIn } from './graphql/request-context.js';
import { answer, answerError, MOST_BODY_BYTES } from './http/answers.js';
import { addAttachments } from './http/attachments.js';
import { addBulk } from './http/bulk.js';
import { answerClientError } from './http/client-error.js';
import { addExplorer, EXPLORER_PATH } from './http/explorer.js';
import { standBefore } from './http/front-gate.js';
import { addGraphql, GRAPHQL_PATH } from './http/graphql-route.js';
import { addHealth } from './http/health.js';
import { addLetters } from './http/letters.js';
import { LIVE_PATH } from './http/live-route.js';
import { type Metrics, makeMetrics } from './http/metrics.js';
import { addPushes } from './http/pushes.js';
import { requestIdOf } from './http/request-id.js';
import { TokenBuckets } from './http/token-buckets.js';
import type { Tracing } from './http/tracing.js';
import { addWorkbench, type WorkbenchParts } from './http/workbench.js';
import type { JobStat } from './jobs/job-stats.js';

export { EXPLORER_PATH, GRAPHQL_PATH };

export interface ServerParts {
  readonly config: ServerConfig;
  readonly schema: GraphQLSchema;
  readonly services: Services;
  readonly signIn: SignIn;
  readonly database: Pick<Database, 'execute'> & { readonly poolState?: () => PoolState };
  /** The only operations that are answered; unset = all are. */
  readonly operations?: PersistedOperations | null;
  /** Makes read plans; without it every operation is resolved. */
  readonly reads?: PreparerParts['reads'];
  /** What the explorer opens with; unset = one empty tab. */
  readonly explorerTabs?: () => Promise<readonly ExplorerTab[]>;
  /** The pages of agencies and of the public; unset = none. */
  readonly workbench?: WorkbenchParts | null;
  readonly clock: () => Date;
  /** What the jobs of this process came to, for the metrics. */
  readonly jobStats?: () => readonly JobStat[];
  /** Spans of requests, operations and statements; unset = none. */
  readonly tracing?: Tracing | null;
  readonly log: FastifyBaseLogger;
  readonly timeouts?: Timeouts;
}

/** What is unset is open: no limit of rates, no portal from elsewhere, no metrics. */
export type ServerConfig = Pick<Config, 'demo' | 'explorer' | 'introspection'> &
  Partial<
    Pick<Config, 'limits' | 'rates' | 'trustedProxies' | 'corsOrigins' | 'metrics' | 'attachmentBytes'>
  >;

/** How long a client may take, so that slow ones hold no connection for good; all in milliseconds. */
export interface Timeouts {
  /** Until the headers of a request are there. */
  readonly headers: number;
  /** Until all of it is there. */
  readonly request: number;
  /** Without a byte in either direction while a request is under way. */
  readonly silence: number;
  /** How often connections are looked at for these. */
  readonly check: number;
}

const TIMEOUTS: Timeouts = { headers: 10_000, request: 30_000, silence: 60_000, check: 2_000 };
/** Longer than a load balancer keeps idle connections, so that it closes them and not we. */
const KEEP_ALIVE_MS = 72_000;

/** The service, ready to be called in-process by `app.inject` or to listen. */
export interface Server {
  readonly app: FastifyInstance;
  /** Answers what is under way, takes nothing new, and ends. */
  close(): Promise<void>;
}

const METRICS_PATH = '/metrics';

const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
} as const;

/** Puts the schema behind HTTP: GraphQL, health, metrics and the explorer. */
export async function createServer(parts: ServerParts): Promise<Server> {
  const { config, log, database } = parts;
  const app = makeApp(parts);
  const state = { stopping: false };
  const metrics = config.metrics === true ? makeMetrics(database.poolState, parts.jobStats) : null;
  addHooks(app, { log, state, metrics });
  parts.tracing?.watch(app);
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((_request, reply) =>
    answer(
      reply,
      404,
      'NOT_FOUND',
      `There is nothing at this address; GraphQL is served at ${GRAPHQL_PATH}.`,
    ),
  );
  const known = new KnownReads({
    schema: parts.schema,
    most: (config.limits ?? QUERY_LIMITS).cost,
    capacity: MOST_PLANS,
  });
  const apollo = makeApollo({
    schema: parts.schema,
    known,
    introspection: config.introspection,
    ...(config.limits !== undefined && { limits: config.limits }),
    reads: parts.reads ?? null,
    log,
    plugins: [
      ...(metrics === null ? [] : [operationMetrics(metrics)]),
      ...(parts.tracing ? [parts.tracing.operations] : []),
    ],
  });
  await apollo.start();
  const perCaller = config.rates?.perCaller ?? null;
  const context = {
    ...parts,
    demo: config.demo,
    callers: perCaller === null ? null : new TokenBuckets(perCaller),
  };
  const contextOf = async (request: FastifyRequest) => await requestContext(request, context);
  const perAddress = config.rates?.perAddress ?? null;
  const gate = {
    corsOrigins: config.corsOrigins ?? [],
    addresses: perAddress === null ? null : new TokenBuckets(perAddress),
  };
  const live = liveOperations({
    schema: parts.schema,
    introspection: config.introspection,
    limits: config.limits ?? QUERY_LIMITS,
    log,
  });
  await app.register(async (scope) => {
    await standBefore(scope, gate);
    await addGraphql(scope, {
      apollo,
      known,
      metrics,
      context: contextOf,
      operations: parts.operations ?? null,
      live,
      // One event tells many followers, so it counts for none of them.
      liveContext: async (caller) => await requestContext(caller, { ...context, callers: null }),
      schema: parts.schema,
    });
    addLetters(scope, contextOf);
    addPushes(scope, contextOf);
    const files = { contextOf, mostBytes: config.attachmentBytes ?? MOST_ATTACHMENT_BYTES };
    await addAttachments(scope, files);
    await addBulk(scope, files);
  });
  addHealth(app, database, state);
  if (metrics !== null) addMetrics(app, metrics);
  if (config.explorer) {
    addExplorer(app, {
      graphql: GRAPHQL_PATH,
      live: LIVE_PATH,
      tabs: parts.explorerTabs ?? (async () => []),
    });
  }
  if (parts.workbench) addWorkbench(app, parts.workbench);
  await app.ready();
  return {
    app,
    close: async () => {
      state.stopping = true;
      await app.close();
      await apollo.stop();
    },
  };
}

function makeApp({ config, log, timeouts = TIMEOUTS }: ServerParts): FastifyInstance {
  return fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MOST_BODY_BYTES,
    trustProxy: config.trustedProxies?.length ? [...config.trustedProxies] : false,
    requestTimeout: timeouts.request,
    connectionTimeout: timeouts.silence,
    keepAliveTimeout: KEEP_ALIVE_MS,
    http: { headersTimeout: timeouts.headers, connectionsCheckingInterval: timeouts.check },
    forceCloseConnections: 'idle',
    // Whoever logs names the request; a logger for each would cost every request its making.
    childLoggerFactory: (logger) => logger,
    clientErrorHandler: (error, socket) => answerClientError(error, socket, log),
    genReqId: ({ headers }) => requestIdOf(headers['x-request-id']),
  });
}

interface Watched {
  readonly log: FastifyBaseLogger;
  readonly state: { readonly stopping: boolean };
  readonly metrics: Metrics | null;
}

function addHooks(app: FastifyInstance, { log, state, metrics }: Watched): void {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers(SECURITY_HEADERS).header('x-request-id', request.id);
    done();
  });
  // Not async: between `send` and a promise of this hook a second answer could slip in after a caller who went away.
  app.addHook('onSend', (_request, reply, _payload, done) => {
    // A connection that stays open after its last answer would hold up the end.
    if (state.stopping) void reply.header('connection', 'close');
    done();
  });
  app.addHook('onResponse', ({ id, method, routeOptions }, { statusCode, elapsedTime }, done) => {
    metrics?.answeredRequest(routeOptions.url ?? 'none', statusCode);
    if (log.level === 'debug' || log.level === 'trace')
      log.debug({ requestId: id, method, route: routeOptions.url, statusCode, ms: elapsedTime }, 'Answered.');
    done();
  });
}

function addMetrics(app: FastifyInstance, metrics: Metrics): void {
  app.get(METRICS_PATH, async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.text()),
  );
}
