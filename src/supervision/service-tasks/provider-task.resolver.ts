import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { AccessDenied } from '../../access/access-denied.js';
import type { ActorMoment } from '../../access/actor.js';
import { idempotencyKeyFrom } from '../../access/once/idempotency.js';
import type { PartnerViewer } from '../../access/viewer.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import type { MutationInput } from '../../api/mutation.js';
import { badUserInput } from '../../api/request-error.js';
import { toPayload } from '../../api/user-error.js';
import { maskName } from '../../cases/notices/masking.js';
import { encodeGlobalId } from '../../shared/ids.js';
import { mapResult } from '../../shared/result.js';
import { type Locale, textIn } from '../../shared/text.js';
import { ProviderTaskService } from './provider-task.service.js';
import { ReportServiceTaskInput } from './service-task.input.js';
import type { ProviderTaskRow } from './service-task.store.js';
import {
  PartnerServiceTaskConnection,
  type PartnerServiceTaskType,
  ReportServiceTaskPayload,
} from './service-task.type.js';

const DUE: CursorShape = { sort: 'partnerServiceTasks.due', parts: ['DATE', 'UUID'] };

/** What the people of a service organisation see and report, with its key (J14). */
@Resolver()
export class ProviderTaskResolver {
  @Query(() => PartnerServiceTaskConnection, {
    description:
      'The open tasks of the service organisation that the key belongs to, what is due first in front; each look is on record (J14). (本机构在办任务)',
  })
  async partnerServiceTasks(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<PartnerServiceTaskType>> {
    const { first, after } = pageOf(page, DUE);
    const rows = await service(context, ProviderTaskService).open(partnerOf(context), context, {
      first,
      after,
    });
    const { nodes, edges, ...connection } = toConnection(rows, {
      ...{ first, after },
      cursorOf: ({ dueOn, id }) => encodeCursor(DUE, [dueOn, id]),
    });
    return {
      ...connection,
      nodes: nodes.map((row) => viewOf(row, context.locale)),
      edges: edges.map(({ cursor, node }) => ({ cursor, node: viewOf(node, context.locale) })),
    };
  }

  @Mutation(() => ReportServiceTaskPayload, {
    description:
      'Reports an own open task: what was found, when and by whom; an officer accepts or returns it (J14). (反馈服务任务)',
  })
  async reportServiceTask(
    @Arg('input', () => ReportServiceTaskInput, { description: 'The report. (反馈)' })
    input: ReportServiceTaskInput,
    @Ctx() context: RequestContext,
  ): Promise<ReportServiceTaskPayload> {
    const task = idArgument(input.taskId, 'ServiceTask', ['input', 'taskId']);
    const { findings, worker } = input;
    const report = { task, findings, worker, visitedOn: input.visitedOn ?? null };
    const partner = partnerOf(context);
    const reported = await service(context, ProviderTaskService).report(
      partner,
      momentOf(context, input),
      report,
    );
    return toPayload(
      mapResult(reported, ({ jurisdictionId, id }) => encodeGlobalId('ServiceTask', jurisdictionId, id)),
      'reportedTaskId',
    );
  }
}

function partnerOf({ viewer }: RequestContext): PartnerViewer {
  if (viewer.kind === 'PARTNER') return viewer;
  throw viewer.kind === 'ANONYMOUS' ? AccessDenied.unauthenticated() : AccessDenied.forbidden();
}

function momentOf(context: RequestContext, input: Pick<MutationInput, 'idempotencyKey'>): ActorMoment {
  const key = idempotencyKeyFrom(context.idempotencyKey, input.idempotencyKey);
  if (!key.ok) throw badUserInput(key.error, ['input', 'idempotencyKey']);
  const { today, now, requestId } = context;
  return { today, now, requestId, idempotencyKey: key.value };
}

function viewOf(row: ProviderTaskRow, locale: Locale): PartnerServiceTaskType {
  const { organisation, kind, asked, assignedOn, dueOn, reviewNote, villageZh } = row;
  return {
    ...{ organisation, kind, asked, assignedOn, dueOn },
    id: encodeGlobalId('ServiceTask', row.jurisdictionId, row.id),
    headMasked: maskName(row.headName),
    township: textIn({ zh: row.townshipZh, en: row.townshipEn }, locale),
    village: villageZh === null ? null : textIn({ zh: villageZh, en: row.villageEn ?? villageZh }, locale),
    returnNote: reviewNote,
  };
}
