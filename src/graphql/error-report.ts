import type { ApolloServerPlugin } from '@apollo/server';
import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  Kind,
  visit,
} from 'graphql';
import { AccessDenied } from '../access/access-denied.js';
import type { RequestContext } from '../api/context.js';
import { RequestError } from '../api/request-error.js';
import { ScalarInputError } from '../api/scalars.js';
import { type Locale, textIn } from '../shared/text.js';
import { type FaultLog, faultRecord } from './fault-record.js';
import { faultWording, isOutage, RETRY_AFTER_SECONDS } from './fault-wording.js';
import { toldName, toldPath } from './told-names.js';
import { withoutValues } from './without-values.js';

/**
 * Decides what an error says outside. Errors that are answered on purpose keep their code and speak the language
 * of the request; everything else is a fault: it is written to the log with the request id and shown as
 * INTERNAL_SERVER_ERROR with that id, and nothing else of it leaves the service.
 */
export function errorReport(log: FaultLog): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, errors, contextValue, document, operationName }) => {
        if (response.body.kind !== 'single' || errors === undefined) return;
        const { singleResult } = response.body;
        const formatted = singleResult.errors ?? [];
        singleResult.errors = formatted.map((shown, index) => {
          const error = errors[index];
          return error === undefined
            ? shown
            : presentError(error, shown, { context: contextValue, document, operationName, log });
        });
        if (singleResult.errors.some(({ extensions }) => extensions?.code === 'SERVICE_UNAVAILABLE')) {
          response.http.status = 503;
          response.http.headers.set('retry-after', String(RETRY_AFTER_SECONDS));
        }
      },
    }),
  };
}

interface Surroundings {
  readonly context: Pick<RequestContext, 'requestId' | 'locale'>;
  readonly document: DocumentNode | undefined;
  readonly operationName: string | null | undefined;
  readonly log: FaultLog;
}

/** What one error says outside, in the language of the request. */
export function presentError(
  error: GraphQLError,
  shown: GraphQLFormattedError,
  { context, document, operationName, log }: Surroundings,
): GraphQLFormattedError {
  const cause = causeOf(error);
  const { locale, requestId } = context;
  if (cause instanceof RequestError) {
    return { ...shown, message: wording(cause, locale), extensions: { ...cause.extensions } };
  }
  if (cause instanceof AccessDenied) {
    return { ...shown, message: wording(cause, locale), extensions: { code: cause.code } };
  }
  if (cause instanceof ScalarInputError) {
    const field = fieldOf(error, document);
    const extensions = { code: 'BAD_USER_INPUT', problem: cause.problem.code, ...(field && { field }) };
    const sentence = wording(cause.problem, locale);
    return { ...shown, message: field === '' ? sentence : `${field}: ${sentence}`, extensions };
  }
  if (shown.extensions?.code === 'BAD_USER_INPUT') {
    const field = fieldOf(error, document);
    const message = withoutValues(shown.message);
    return { ...shown, message, extensions: { ...shown.extensions, ...(field && { field }) } };
  }
  if (shown.extensions?.code !== 'INTERNAL_SERVER_ERROR') return shown;
  const path = toldPath(error.path, document);
  log.error(faultRecord(cause, { requestId, operationName: toldName(operationName), path }), FAULT);
  return {
    ...shown,
    message: textIn(faultWording(cause, requestId), locale),
    extensions: { code: isOutage(cause) ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR', requestId },
  };
}

const FAULT = 'An operation failed.';

/** The error that was thrown, below the wrappers that add path and location to it. */
function causeOf(error: Error): Error {
  let cause: Error = error;
  while (
    cause instanceof GraphQLError &&
    !(cause instanceof RequestError) &&
    cause.originalError instanceof Error
  ) {
    cause = cause.originalError;
  }
  return cause;
}

function wording({ message, messageZh }: { message: string; messageZh: string }, locale: Locale): string {
  return textIn({ en: message, zh: messageZh }, locale);
}

/**
 * The input field that an error of a value belongs to: `input.amount`, or an empty text. For a variable it stands
 * in the message of graphql-js; for a literal it is found by its place in the document.
 */
function fieldOf(error: GraphQLError, document: DocumentNode | undefined): string {
  const variable = VARIABLE.exec(error.message);
  if (variable !== null) return variable[2] ?? variable[1] ?? '';
  const node = error.nodes?.[0];
  return node === undefined || document === undefined ? '' : fieldAt(node, document);
}

const VARIABLE = /^Variable "\$([^"]+)" .*?(?: at "([^"]+)")?(?:;|$)/s;

/** The names of the arguments and input fields around a value, outermost first. */
function fieldAt(target: ASTNode, document: DocumentNode): string {
  const around: string[] = [];
  visit(document, {
    enter: (node) => {
      if (node === target) return BREAK;
      if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) around.push(node.name.value);
      return undefined;
    },
    leave: ({ kind }) => {
      if (kind === Kind.ARGUMENT || kind === Kind.OBJECT_FIELD) around.pop();
    },
  });
  return around.join('.');
}
