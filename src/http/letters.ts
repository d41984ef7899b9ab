import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { actorOf } from '../access/actor.js';
import { FILE_AUTHORIZATION } from '../access/authorization.js';
import { service } from '../api/context.js';
import { idArgument } from '../api/id-argument.js';
import { LETTERS_PATH } from '../cases/letters/letter.js';
import { type LetterFile, LetterService } from '../cases/letters/letter.service.js';
import { LETTER_STYLE } from '../cases/letters/letter-html.js';
import { refuse } from './front-gate.js';
import { type ContextOf, forCaller, NOTHING_HERE } from './signed-in.js';

/** A page that carries its own style and may load nothing, whatever stood in its text. */
const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(LETTER_STYLE).digest('base64')}'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'`;

const FILE = /^([A-Za-z0-9_-]{1,512})\.(pdf|html)$/;

/** Serves decision letters as PDF and as pages to signed-in officers within reach; each one is audited. */
export function addLetters(scope: FastifyInstance, contextOf: ContextOf): void {
  const rule = FILE_AUTHORIZATION['GET /letters'];
  scope.get<{ Params: { file: string } }>(`${LETTERS_PATH}/:file`, async (request, reply) =>
    forCaller({ contextOf, rule }, request, reply, async (context) => {
      const [, id, extension] = FILE.exec(request.params.file) ?? [];
      if (id === undefined) return refuse(request, reply, 404, 'NOT_FOUND', NOTHING_HERE);
      const format = extension === 'pdf' ? 'PDF' : 'HTML';
      const key = idArgument(id, 'Letter', ['id']);
      const actor = actorOf(context.viewer, { ...context, idempotencyKey: null });
      const file = await service(context, LetterService).file(actor, key, format);
      if (file === null) return refuse(request, reply, 404, 'NOT_FOUND', NOTHING_HERE);
      return format === 'PDF' ? sendPdf(reply, file) : sendPage(reply, file);
    }),
  );
}

function sendPdf(reply: FastifyReply, { bytes, sha256, name }: LetterFile) {
  return reply
    .type('application/pdf')
    .header('content-disposition', `attachment; filename="${name}.pdf"`)
    .header('etag', `"${sha256}"`)
    .send(bytes);
}

function sendPage(reply: FastifyReply, { bytes, sha256 }: LetterFile) {
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', PAGE_POLICY)
    .header('etag', `"${sha256}"`)
    .send(bytes);
}
