import type { FastifyInstance, FastifyRequest } from 'fastify';
import { actorOf, officerOf } from '../access/actor.js';
import { FILE_AUTHORIZATION } from '../access/authorization.js';
import { service } from '../api/context.js';
import { type ExportList, ExportService } from '../bulk/export.service.js';
import { ImportService } from '../bulk/import.service.js';
import { EXPORTS_PATH, IMPORTS_PATH } from '../bulk/import-job.js';
import { fileNameProblem } from '../cases/attachments/attachment.js';
import { encodeGlobalId } from '../shared/ids.js';
import type { AttachmentRoutes } from './attachments.js';
import { refuse } from './front-gate.js';
import { forCaller } from './signed-in.js';
import { bodyOf, fileNameOf, takeStreams } from './uploads.js';

const LISTS: readonly (readonly [
  name: string,
  list: ExportList,
  route: 'GET /exports/households' | 'GET /exports/cases',
])[] = [
  ['households', 'HOUSEHOLDS', 'GET /exports/households'],
  ['cases', 'CASES', 'GET /exports/cases'],
];
const IMPORTS = [
  ['households', 'HOUSEHOLDS', 'POST /imports/households'],
  ['cases', 'CASES', 'POST /imports/cases'],
  ['registry-changes', 'REGISTRY_CHANGES', 'POST /imports/registry-changes'],
] as const;
const TYPES = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Takes files of households, applications and changes in, and hands lists out as files, to signed-in officers within reach; all audited. */
export async function addBulk(
  app: FastifyInstance,
  { contextOf, mostBytes }: AttachmentRoutes,
): Promise<void> {
  for (const [name, list, route] of LISTS) {
    for (const format of ['CSV', 'XLSX'] as const) {
      const file = `${name}.${format.toLowerCase()}`;
      app.get(`${EXPORTS_PATH}/${file}`, async (request, reply) =>
        forCaller({ contextOf, rule: FILE_AUTHORIZATION[route] }, request, reply, async (context) => {
          const viewer = officerOf(context.viewer);
          const actor = actorOf(viewer, { ...context, idempotencyKey: null });
          const bytes = await service(context, ExportService).file(viewer, actor, list, format);
          return reply
            .type(TYPES[format])
            .header('content-disposition', `attachment; filename="${file}"`)
            .send(bytes);
        }),
      );
    }
  }
  await app.register(async (scope) => {
    takeStreams(scope);
    for (const [name, kind, route] of IMPORTS) {
      scope.post<{ Querystring: { dryRun?: string } }>(`${IMPORTS_PATH}/${name}`, async (request, reply) =>
        forCaller({ contextOf, rule: FILE_AUTHORIZATION[route] }, request, reply, async (context) => {
          const actor = actorOf(context.viewer, { ...context, idempotencyKey: null });
          const fileName = fileNameOf(request);
          const body = await bodyOf(request, mostBytes);
          if (!body.ok) void reply.header('connection', 'close');
          const named = fileNameProblem(fileName);
          const begun =
            !body.ok || named !== null
              ? { ok: false as const, error: named ?? (body.ok ? null : body.error) }
              : await service(context, ImportService).begin(actor, {
                  kind,
                  fileName,
                  content: body.value,
                  dryRun: isDryRun(request),
                });
          if (begun.ok) {
            const { jurisdictionId, id, rowCount, dryRun } = begun.value;
            return reply
              .code(201)
              .send({ import: { id: encodeGlobalId('Import', jurisdictionId, id), rowCount, dryRun } });
          }
          const { code, message: en, messageZh: zh } = begun.error ?? NOTHING;
          return refuse(request, reply, code === 'FILE_TOO_LARGE' ? 413 : 422, code, { en, zh });
        }),
      );
    }
  });
}

const NOTHING = {
  code: 'FILE_EMPTY',
  message: 'The file is empty; send it.',
  messageZh: '文件为空，请发送文件。',
};

/** Unless it says `dryRun=false`, a file is only tried. */
function isDryRun({ query }: FastifyRequest<{ Querystring: { dryRun?: string } }>): boolean {
  return query.dryRun !== 'false';
}
