import type { Socket } from 'node:net';
import type { FastifyBaseLogger } from 'fastify';

interface Answer {
  readonly status: string;
  readonly sentence: string;
}

const UNREADABLE: Answer = { status: '400 Bad Request', sentence: 'The request cannot be read as HTTP.' };
const ANSWERS: Readonly<Record<string, Answer>> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: '408 Request Timeout',
    sentence: 'The request took too long to arrive; send it in one go.',
  },
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    sentence: 'The headers are too large; send less in them.',
  },
};

/**
 * Answers and closes a connection on which no request could be read. The log gets the code alone: the error of node holds
 * the bytes that came in, with credentials and whatever else stood in them.
 */
export function answerClientError(
  error: Error & { readonly code?: string },
  socket: Socket,
  log: FastifyBaseLogger,
): void {
  const { code = 'UNKNOWN' } = error;
  if (code === 'ECONNRESET' || socket.destroyed) return;
  log.debug({ code }, 'A connection was closed.');
  const { status, sentence } = ANSWERS[code] ?? UNREADABLE;
  const body = JSON.stringify({ errors: [{ message: sentence, extensions: { code: 'BAD_REQUEST' } }] });
  if (socket.writable) {
    socket.write(
      `HTTP/1.1 ${status}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n${body}`,
    );
  }
  socket.destroy();
}
