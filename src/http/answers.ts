import type { FastifyBaseLogger, FastifyReply } from 'fastify';
import { faultRecord } from '../graphql/fault-record.js';

/** A form with all members and evidence stays below 100 kB. */
export const MOST_BODY_BYTES = 1_048_576;

/** An answer from outside of GraphQL, in its form. */
export function answer(reply: FastifyReply, status: number, code: string, message: string) {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

/** What goes wrong before GraphQL: a body that is no JSON, too large, or of another type. */
export function answerError(
  error: unknown,
  request: { readonly id: string; readonly log: FastifyBaseLogger },
  reply: FastifyReply,
) {
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
