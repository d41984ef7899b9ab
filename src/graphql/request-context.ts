import { HeaderMap } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Credentials } from '../access/sign-in/sign-in.service.js';
import type { SignInProblem } from '../access/sign-in/sign-in-problem.js';
import type { Viewer } from '../access/viewer.js';
import type { RequestContext, Services } from '../api/context.js';
import type { RequestErrorCode } from '../api/request-error.js';
import { type LocalDate, localDateAt, parseLocalDate } from '../shared/local-date.js';
import type { Result } from '../shared/result.js';
import { type Locale, type Text, textIn } from '../shared/text.js';
import { type FaultLog, faultRecord } from './fault-record.js';
import { faultWording, isOutage, RETRY_AFTER_SECONDS, tooOften } from './fault-wording.js';
import { localeOf } from './locale.js';

/** What a request says of itself. */
export type Asking = Pick<FastifyRequest, 'headers' | 'id'>;

/** What request contexts are made of. */
export interface ContextParts {
  readonly signIn: SignIn;
  readonly services: Services;
  /** How often each signed-in caller may ask; unset or `null` = as often as they like. */
  readonly callers?: RateLimit | null;
  readonly clock: () => Date;
  /** Whether the header `X-Demo-Date` sets the date of a request. */
  readonly demo: boolean;
  readonly log: FaultLog;
}

/** Counts the requests of each caller; `TokenBuckets` does. */
export interface RateLimit {
  /** 0, or the seconds until this caller may ask again. */
  take(caller: string, nowMs: number): number;
}

/** Finds out who is asking; `SignInService` is one. */
export interface SignIn {
  viewerFrom(credentials: Credentials, now: Date): Promise<Result<Viewer, SignInProblem>>;
}

/** Asia/Shanghai is UTC+8. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/**
 * The context of one request.
 * @throws GraphQLError with an HTTP status: UNAUTHENTICATED 401, BAD_USER_INPUT 400, RATE_LIMITED 429, SERVICE_UNAVAILABLE 503,
 * INTERNAL_SERVER_ERROR 500
 */
export async function requestContext(request: Asking, parts: ContextParts): Promise<RequestContext> {
  const locale = localeOf(headerOf(request, 'accept-language'));
  const now = parts.clock();
  const viewer = await viewerOf(request, now, locale, parts);
  limitRate(viewer, locale, parts.callers ?? null);
  const moment = parts.demo ? demoMoment(headerOf(request, 'x-demo-date'), now, locale) : null;
  return {
    viewer,
    now: moment?.now ?? now,
    today: moment?.today ?? localDateAt(now),
    locale,
    requestId: request.id,
    idempotencyKey: headerOf(request, 'idempotency-key') ?? null,
    services: parts.services,
    loaders: new Map(),
  };
}

/** Requests that nobody signed in for are limited by address alone, before this. */
function limitRate(viewer: Viewer, locale: Locale, callers: RateLimit | null): void {
  if (callers === null || viewer.kind === 'ANONYMOUS') return;
  const caller = viewer.kind === 'PARTNER' ? `key:${viewer.keyId}` : `subject:${viewer.subject}`;
  const seconds = callers.take(caller, performance.now());
  if (seconds === 0) return;
  throw refusal({ status: 429, retryAfter: seconds }, 'RATE_LIMITED', tooOften(seconds), locale);
}

async function viewerOf(
  request: Asking,
  now: Date,
  locale: Locale,
  { signIn, log }: ContextParts,
): Promise<Viewer> {
  const credentials = {
    authorization: headerOf(request, 'authorization'),
    apiKey: headerOf(request, 'x-api-key'),
    actingFor: headerOf(request, 'x-acting-for'),
  };
  let result: Result<Viewer, SignInProblem>;
  try {
    result = await signIn.viewerFrom(credentials, now);
  } catch (error) {
    const requestId = request.id;
    log.error(faultRecord(error, { requestId, operationName: null, path: undefined }), 'Signing in failed.');
    throw isOutage(error)
      ? refusal(
          { status: 503, retryAfter: RETRY_AFTER_SECONDS },
          'SERVICE_UNAVAILABLE',
          faultWording(error, requestId),
          locale,
          { requestId },
        )
      : refusal({ status: 500 }, 'INTERNAL_SERVER_ERROR', faultWording(error, requestId), locale, {
          requestId,
        });
  }
  if (result.ok) return result.value;
  const { message, messageZh } = result.error;
  throw refusal({ status: 401 }, 'UNAUTHENTICATED', { en: message, zh: messageZh }, locale);
}

/** A demonstration can be asked on any day: the header sets the date and keeps the time of day. */
function demoMoment(
  header: string | undefined,
  now: Date,
  locale: Locale,
): { readonly today: LocalDate; readonly now: Date } | null {
  if (header === undefined) return null;
  const date = parseLocalDate(header);
  if (!date.ok) {
    const { message, messageZh } = date.error;
    throw refusal({ status: 400 }, 'BAD_USER_INPUT', { en: message, zh: messageZh }, locale, {
      field: 'X-Demo-Date',
    });
  }
  const midnight = Date.parse(`${date.value}T00:00:00+08:00`);
  const timeOfDay = (now.getTime() + SHANGHAI_OFFSET_MS) % DAY_MS;
  return { today: date.value, now: new Date(midnight + timeOfDay) };
}

interface Head {
  readonly status: number;
  /** In seconds. */
  readonly retryAfter?: number;
}

function refusal(
  { status, retryAfter }: Head,
  code: RequestErrorCode | 'RATE_LIMITED' | 'SERVICE_UNAVAILABLE' | 'INTERNAL_SERVER_ERROR',
  text: Text,
  locale: Locale,
  extensions: Readonly<Record<string, string>> = {},
): GraphQLError {
  const headers = new HeaderMap(retryAfter === undefined ? [] : [['retry-after', String(retryAfter)]]);
  return new GraphQLError(textIn(text, locale), {
    extensions: { code, ...extensions, http: { status, headers } },
  });
}

function headerOf(request: Pick<Asking, 'headers'>, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
