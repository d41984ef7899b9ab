import type { FastifyInstance } from 'fastify';
import { actorOf } from '../access/actor.js';
import { FILE_AUTHORIZATION } from '../access/authorization.js';
import { service } from '../api/context.js';
import { DATA_SETS, SHARING_PLATFORMS } from '../bulk/sharing/catalogue.js';
import { PUSHES_PATH, type PushKey } from '../bulk/sharing/push.js';
import { PushService } from '../bulk/sharing/push.service.js';
import { refuse } from './front-gate.js';
import { type ContextOf, forCaller, NOTHING_HERE } from './signed-in.js';

const FILE = /^([A-Z_]{1,40})-([A-Z_]{1,40})-([1-9][0-9]{0,8})\.(csv|json)$/;

/** Serves the files of pushes and their manifests to officers of the whole jurisdiction; each one is audited (J19). */
export function addPushes(scope: FastifyInstance, contextOf: ContextOf): void {
  const rule = FILE_AUTHORIZATION['GET /exports/pushes'];
  scope.get<{ Params: { file: string } }>(`${PUSHES_PATH}/:file`, async (request, reply) =>
    forCaller({ contextOf, rule }, request, reply, async (context) => {
      const { file } = request.params;
      const key = keyOf(file);
      const actor = actorOf(context.viewer, { ...context, idempotencyKey: null });
      const isRows = file.endsWith('.csv');
      const bytes =
        key && (await service(context, PushService).file(actor, key, isRows ? 'ROWS' : 'MANIFEST'));
      if (bytes === null) return refuse(request, reply, 404, 'NOT_FOUND', NOTHING_HERE);
      return reply
        .type(isRows ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
        .header('content-disposition', `attachment; filename="${file}"`)
        .send(bytes);
    }),
  );
}

function keyOf(file: string): PushKey | null {
  const [, named = '', set = '', sequence] = FILE.exec(file) ?? [];
  const platform = SHARING_PLATFORMS.find((each) => each === named);
  const dataSet = DATA_SETS.find((each) => each === set);
  if (platform === undefined || dataSet === undefined) return null;
  return { platform, dataSet, sequence: Number(sequence) };
}
