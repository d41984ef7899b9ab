import cors from '@fastify/cors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { tooOften } from '../graphql/fault-wording.js';
import { localeOf } from '../graphql/locale.js';
import { type Text, textIn } from '../shared/text.js';
import { answer } from './answers.js';
import type { TokenBuckets } from './token-buckets.js';

/** What stands before everything that asks who is calling. */
export interface FrontGate {
  readonly corsOrigins: readonly string[];
  /** Counts the requests of one address over all routes; `null` = any number. */
  readonly addresses: TokenBuckets | null;
}

const CORS_HEADERS = {
  allowed: [
    'accept-language',
    'apollo-require-preflight',
    'authorization',
    'content-type',
    'idempotency-key',
    'x-acting-for',
    'x-demo-date',
    'x-file-name',
    'x-request-id',
  ],
  exposed: ['content-disposition', 'etag', 'retry-after', 'x-request-id'],
};
const CORS_MAX_AGE_SECONDS = 600;

/** Puts the gate before the routes of a scope. */
export async function standBefore(
  scope: FastifyInstance,
  { corsOrigins, addresses }: FrontGate,
): Promise<void> {
  if (corsOrigins.length > 0) {
    await scope.register(cors, {
      origin: [...corsOrigins],
      methods: ['GET', 'POST'],
      allowedHeaders: CORS_HEADERS.allowed,
      exposedHeaders: CORS_HEADERS.exposed,
      maxAge: CORS_MAX_AGE_SECONDS,
    });
  }
  if (addresses !== null) limitAddresses(scope, addresses);
}

/** A refusal in the language of the request. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: string,
  text: Text,
) {
  return answer(reply, status, code, textIn(text, localeOf(request.headers['accept-language'])));
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
