import type { FastifyInstance, FastifyRequest } from 'fastify';
import { badUserInput } from '../api/request-error.js';
import { tooLarge } from '../cases/attachments/attachment.js';
import { type Problem, quoted } from '../shared/problem.js';
import { err, ok, type Result } from '../shared/result.js';

/** Hands bodies of every type over as streams; call it in a scope of its own. */
export function takeStreams(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, stream, done) => done(null, stream));
}

/**
 * The body as it comes in, given up as soon as it is larger than allowed: what follows is neither kept nor waited for.
 * @param most bytes
 */
export async function bodyOf(
  request: FastifyRequest,
  most: number,
): Promise<Result<Buffer, Problem<'FILE_TOO_LARGE'>>> {
  const { body } = request;
  if (body === undefined || body === null) return ok(Buffer.alloc(0));
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return err(tooLarge(most));
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks, size));
}

/**
 * The name of the file, from the header `X-File-Name`, percent-encoded UTF-8.
 * @throws RequestError BAD_USER_INPUT when it is missing or not encoded so
 */
export function fileNameOf({ headers }: FastifyRequest): string {
  const header = headers['x-file-name'];
  try {
    if (typeof header === 'string' && header !== '') return decodeURIComponent(header);
  } catch {
    // Told below.
  }
  throw badUserInput(
    {
      message: `The header X-File-Name is ${typeof header === 'string' ? quoted(header) : 'missing'}; send the name of the file as percent-encoded UTF-8.`,
      messageZh: 'X-File-Name请求头缺失或编码有误，请按UTF-8百分号编码发送文件名。',
    },
    ['X-File-Name'],
  );
}
