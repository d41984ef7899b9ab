import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  fastify,
  LogController,
} from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Services } from './api/context.js';
import type { Config } from './config.js';
import type { Database } from './database/database.js';
import { makeApollo } from './graphql/apollo.js';
import { explorerPage } from './graphql/explorer.js';
import { faultRecord } from './graphql/fault-record.js';
import { requestContext, type SignIn } from './graphql/request-context.js';

export interface ServerParts {
  readonly config: Pick<Config, 'demo' | 'explorer' | 'introspection'>;
  readonly schema: GraphQLSchema;
  readonly services: Services;
  readonly signIn: SignIn;
  readonly database: Pick<Database, 'execute'>;
  readonly clock: () => Date;
  readonly log: FastifyBaseLogger;
}

/** The service, ready to be called in-process by `app.inject` or to listen. */
export interface Server {
  readonly app: FastifyInstance;
  /** Answers what is under way, takes nothing new, and ends. */
  close(): Promise<void>;
}

export const GRAPHQL_PATH = '/graphql';
export const EXPLORER_PATH = '/explorer';

/** A form with all members and evidence stays below 100 kB. */
const MOST_BODY_BYTES = 1_048_576;
const REQUEST_TIMEOUT_MS = 30_000;
/** Longer than a load balancer keeps idle connections, so that it closes them and not we. */
const KEEP_ALIVE_MS = 72_000;
const READY_TIMEOUT_MS = 2_000;
const REQUEST_ID = /^[\w.-]{8,64}$/;

const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
} as const;

/** Puts the schema behind HTTP: GraphQL, health and the explorer. */
export async function createServer(parts: ServerParts): Promise<Server> {
  const { config, log } = parts;
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MOST_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    forceCloseConnections: 'idle',
    genReqId: ({ headers }) => requestIdOf(headers['x-request-id']),
  });
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers(SECURITY_HEADERS).header('x-request-id', request.id);
  });
  const state = { stopping: false };
  app.addHook('onSend', async (_request, reply) => {
    // A connection that stays open after its last answer would hold up the end.
    if (state.stopping) void reply.header('connection', 'close');
  });
  app.addHook('onResponse', async ({ id, method, routeOptions }, { statusCode, elapsedTime }) => {
    log.debug({ requestId: id, method, route: routeOptions.url, statusCode, ms: elapsedTime }, 'Answered.');
  });
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((_request, reply) =>
    answer(
      reply,
      404,
      'NOT_FOUND',
      `There is nothing at this address; GraphQL is served at ${GRAPHQL_PATH}.`,
    ),
  );
  const apollo = makeApollo({
    schema: parts.schema,
    introspection: config.introspection,
    log,
    plugins: [fastifyApolloDrainPlugin(app)],
  });
  await apollo.start();
  const context = { ...parts, demo: config.demo };
  await app.register(fastifyApollo(apollo), {
    path: GRAPHQL_PATH,
    context: async (request) => await requestContext(request, context),
  });
  addHealth(app, parts.database, state);
  if (config.explorer) addExplorer(app);
  await app.ready();
  return {
    app,
    close: async () => {
      state.stopping = true;
      await apollo.stop();
    },
  };
}

/** The caller's own id is taken over when it is a harmless text, so that logs of several systems can be joined. */
function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && REQUEST_ID.test(header) ? header : randomUUID();
}

function addHealth(
  app: FastifyInstance,
  database: ServerParts['database'],
  state: { readonly stopping: boolean },
): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    if (state.stopping) return await reply.code(503).send({ status: 'stopping' });
    const answers = await withinTime(database.execute('select 1'), READY_TIMEOUT_MS);
    return answers ? { status: 'ready' } : await reply.code(503).send({ status: 'database unavailable' });
  });
}

async function withinTime(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  const done = work.then(
    () => true,
    () => false,
  );
  return await Promise.race([done, timeout]).finally(() => clearTimeout(timer));
}

const gzipped = promisify(gzip);

function addExplorer(app: FastifyInstance): void {
  let page: Promise<{ html: string; compressed: Buffer; contentSecurityPolicy: string }> | undefined;
  const load = async () => {
    const { html, contentSecurityPolicy } = await explorerPage(GRAPHQL_PATH);
    const compressed = await gzipped(html, { level: constants.Z_BEST_SPEED });
    return { html, compressed, contentSecurityPolicy };
  };
  app.get(EXPLORER_PATH, async (request, reply) => {
    page ??= load();
    const { html, compressed, contentSecurityPolicy } = await page;
    const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    if (zipped) void reply.header('content-encoding', 'gzip');
    return await reply
      .headers({ 'content-security-policy': contentSecurityPolicy, vary: 'accept-encoding' })
      .type('text/html; charset=utf-8')
      .send(zipped ? compressed : html);
  });
  app.get('/', async (_request, reply) => await reply.redirect(EXPLORER_PATH));
}

/** What goes wrong before GraphQL: a body that is no JSON, too large, or of another type. */
function answerError(error: unknown, request: { id: string; log: FastifyBaseLogger }, reply: FastifyReply) {
  const { statusCode = 500, code = '' } = error as { statusCode?: number; code?: string };
  if (statusCode >= 500) {
    const record = faultRecord(error, { requestId: request.id, operationName: null, path: undefined });
    request.log.error(record, 'A request failed.');
    return answer(reply, 500, 'INTERNAL_SERVER_ERROR', 'The service failed to answer.');
  }
  const sentence = CLIENT_FAULTS[code] ?? 'The request cannot be read; send a JSON body as application/json.';
  return answer(reply, statusCode, 'BAD_REQUEST', sentence);
}

const CLIENT_FAULTS: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: `The body is larger than ${MOST_BODY_BYTES} bytes; send less in one request.`,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The body is of a type that is not read; send application/json.',
};

function answer(reply: FastifyReply, status: number, code: string, message: string) {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
