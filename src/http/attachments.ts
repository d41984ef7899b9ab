import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actorOf } from '../access/actor.js';
import { FILE_AUTHORIZATION } from '../access/authorization.js';
import { idempotencyKeyFrom } from '../access/once/idempotency.js';
import { type RequestContext, service } from '../api/context.js';
import { idArgument } from '../api/id-argument.js';
import { badUserInput } from '../api/request-error.js';
import type { AttachmentRow } from '../cases/attachments/attachment.entity.js';
import { ATTACHMENTS_PATH, type AttachmentTarget, targetProblem } from '../cases/attachments/attachment.js';
import { AttachmentService } from '../cases/attachments/attachment.service.js';
import { momentOf } from '../cases/own/own-application.resolver.js';
import { OWN_FILES_PATH, type OwnFileTarget } from '../cases/own/own-file.js';
import { OwnFileService } from '../cases/own/own-file.service.js';
import { STEP_CODES, type StepCode } from '../policy/programme.js';
import { encodeGlobalId } from '../shared/ids.js';
import { type Problem } from '../shared/problem.js';
import { refuse } from './front-gate.js';
import { type ContextOf, forCaller, NOTHING_HERE } from './signed-in.js';
import { bodyOf, fileNameOf, takeStreams } from './uploads.js';

export interface AttachmentRoutes {
  readonly contextOf: ContextOf;
  /** The largest file, in bytes. */
  readonly mostBytes: number;
}

const STATUS: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  FILE_TOO_LARGE: 413,
  TOO_MANY_FILES: 409,
  FILE_TYPE: 415,
};

/** Takes files in and hands them out, to signed-in officers within reach; both are audited. */
export async function addAttachments(app: FastifyInstance, routes: AttachmentRoutes): Promise<void> {
  const { contextOf } = routes;
  app.get<{ Params: { id: string } }>(`${ATTACHMENTS_PATH}/:id`, async (request, reply) =>
    forCaller(
      { contextOf, rule: FILE_AUTHORIZATION['GET /attachments'] },
      request,
      reply,
      async (context) => {
        const key = idArgument(request.params.id, 'Attachment', ['id']);
        const actor = actorOf(context.viewer, { ...context, idempotencyKey: null });
        const file = await service(context, AttachmentService).file(actor, key);
        if (file === null) return refuse(request, reply, 404, 'NOT_FOUND', NOTHING_HERE);
        return send(reply, file.row, file.content);
      },
    ),
  );
  await app.register(async (scope) => {
    takeStreams(scope);
    scope.post<{ Querystring: Record<string, string | undefined> }>(OWN_FILES_PATH, async (request, reply) =>
      forCaller(
        { contextOf, rule: FILE_AUTHORIZATION['POST /my/attachments'] },
        request,
        reply,
        async (context) => await takeOwn(context, request, reply, routes.mostBytes),
      ),
    );
    scope.post<{ Querystring: Record<string, string | undefined> }>(
      ATTACHMENTS_PATH,
      async (request, reply) =>
        forCaller(
          { contextOf, rule: FILE_AUTHORIZATION['POST /attachments'] },
          request,
          reply,
          async (context) => await take(context, request, reply, routes.mostBytes),
        ),
    );
  });
}

async function take(
  context: RequestContext,
  request: FastifyRequest<{ Querystring: Record<string, string | undefined> }>,
  reply: FastifyReply,
  mostBytes: number,
) {
  const key = idempotencyKeyFrom(context.idempotencyKey, null);
  if (!key.ok) throw badUserInput(key.error, ['Idempotency-Key']);
  const actor = actorOf(context.viewer, { ...context, idempotencyKey: key.value });
  const target = targetOf(request.query, actor.reach.jurisdictionId);
  const fileName = fileNameOf(request);
  const body = await bodyOf(request, mostBytes);
  if (!body.ok) {
    void reply.header('connection', 'close');
    return refuseFor(request, reply, body.error);
  }
  const attached = await service(context, AttachmentService).attach(actor, {
    target,
    fileName,
    content: body.value,
  });
  if (!attached.ok) return refuseFor(request, reply, attached.error);
  const { jurisdictionId, id, sha256, mediaType, size } = attached.value;
  return reply
    .code(201)
    .send({ attachment: { id: encodeGlobalId('Attachment', jurisdictionId, id), mediaType, sha256, size } });
}

/** A citizen's own file, to an own draft or case. */
async function takeOwn(
  context: RequestContext,
  request: FastifyRequest<{ Querystring: Record<string, string | undefined> }>,
  reply: FastifyReply,
  mostBytes: number,
) {
  const moment = momentOf(context, {});
  const target = ownTargetOf(request.query);
  const fileName = fileNameOf(request);
  const body = await bodyOf(request, mostBytes);
  if (!body.ok) {
    void reply.header('connection', 'close');
    return refuseFor(request, reply, body.error);
  }
  const paper = request.query.paper ?? null;
  const upload = { target, paper, fileName, content: body.value };
  const attached = await service(context, OwnFileService).attach(moment, upload);
  if (!attached.ok) return refuseFor(request, reply, attached.error);
  const { jurisdictionId, id, sha256, mediaType, size } = attached.value;
  return reply
    .code(201)
    .send({ file: { id: encodeGlobalId('Attachment', jurisdictionId, id), mediaType, sha256, size } });
}

/**
 * `case` with the number on the receipt, or `draft`, of the address.
 * @throws RequestError BAD_USER_INPUT for anything else
 */
function ownTargetOf({ case: number, draft }: Readonly<Record<string, string | undefined>>): OwnFileTarget {
  if (number !== undefined && draft === undefined) return { caseNumber: number, draft: null };
  if (draft !== undefined && number === undefined)
    return { caseNumber: null, draft: idArgument(draft, 'ApplicationDraft', ['draft']) };
  throw badUserInput(
    {
      message:
        'Name either the case by its number or the draft that the file belongs to, as ?case=… or ?draft=….',
      messageZh: '请用?case=…(案件编号)或?draft=…指明材料所属的案件或草稿，二者择一。',
    },
    ['case'],
  );
}

/**
 * `case` or `application`, and perhaps `step` and `paper`, of the address.
 * @throws RequestError BAD_USER_INPUT for anything else
 */
function targetOf(
  query: Readonly<Record<string, string | undefined>>,
  jurisdictionId: string,
): AttachmentTarget {
  const { case: caseId, application, step, paper } = query;
  if ((caseId === undefined) === (application === undefined)) {
    throw badUserInput(
      {
        message:
          'Name either the case or the application that the file belongs to, as ?case=… or ?application=….',
        messageZh: '请用?case=…或?application=…指明附件所属的案件或申请，二者择一。',
      },
      ['case'],
    );
  }
  const isStep = step === undefined || (STEP_CODES as readonly string[]).includes(step);
  if (!isStep) throw badUserInput(targetProblem('STEP_UNKNOWN', step), ['step']);
  return {
    caseId: own(caseId, 'Case', jurisdictionId),
    applicationId: own(application, 'Application', jurisdictionId),
    step: (step ?? null) as StepCode | null,
    paper: paper ?? null,
  };
}

/** The id within the caller's jurisdiction; one of another leads to nothing, as if it did not exist. */
function own(id: string | undefined, type: 'Case' | 'Application', jurisdictionId: string): string | null {
  if (id === undefined) return null;
  const key = idArgument(id, type, [type.toLowerCase()]);
  return key.jurisdictionId === jurisdictionId ? key.id : NOBODYS;
}

const NOBODYS = '00000000-0000-0000-0000-000000000000';

function refuseFor(request: FastifyRequest, reply: FastifyReply, { code, message, messageZh }: Problem) {
  return refuse(request, reply, STATUS[code] ?? 422, code, { en: message, zh: messageZh });
}

/** Always as a download: what a stranger made is never opened within our origin. */
function send(reply: FastifyReply, { fileName, mediaType, sha256 }: AttachmentRow, content: Buffer) {
  const name = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return reply
    .type(mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
    .header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'")
    .header('etag', `"${sha256}"`)
    .send(content);
}
