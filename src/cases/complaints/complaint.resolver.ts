import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { toPayload } from '../../api/user-error.js';
import { organisationCode } from '../../jurisdictions/place.input.js';
import { caseLoader } from '../case.loader.js';
import { CaseType } from '../case.type.js';
import type { ComplaintRow } from './complaint.entity.js';
import { AnswerComplaintInput, ComplaintFilterInput, RecordComplaintInput } from './complaint.input.js';
import { ComplaintService } from './complaint.service.js';
import { ComplaintConnection, ComplaintPayload, ComplaintType } from './complaint.type.js';
import { ComplaintReadService } from './complaint-read.service.js';

const DUE: CursorShape = { sort: 'complaints.due', parts: ['DATE', 'UUID'] };

/** Complaints and reviews of decisions (X12). */
@Resolver(() => ComplaintType)
export class ComplaintResolver {
  @Query(() => ComplaintConnection, {
    description: 'The complaints of your place, what is due first in front (X12). (投诉复议列表)',
  })
  async complaints(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('filter', () => ComplaintFilterInput, { nullable: true, description: 'Which ones. (筛选条件)' })
    filter: ComplaintFilterInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ComplaintType>> {
    const { first, after } = pageOf(page, DUE);
    const asked = {
      status: filter?.status ?? undefined,
      kind: filter?.kind ?? undefined,
      overdueOn: filter?.overdue === true ? context.today : undefined,
    };
    const rows = await service(context, ComplaintReadService).list(officerOf(context.viewer), asked, {
      first,
      after,
    });
    return toConnection(rows, { first, after, cursorOf: ({ dueOn, id }) => encodeCursor(DUE, [dueOn, id]) });
  }

  @Mutation(() => ComplaintPayload, {
    description:
      'Takes a complaint, or an application to have a decision reviewed; it is answered by a day (X12). (登记投诉或复议)',
  })
  async recordComplaint(
    @Arg('input', () => RecordComplaintInput, { description: 'The complaint. (投诉)' })
    input: RecordComplaintInput,
    @Ctx() context: RequestContext,
  ): Promise<ComplaintPayload> {
    const actor = mutationActor(context, input);
    const complaints = service(context, ComplaintService);
    const { jurisdictionId } = actor.reach;
    const { kind, raisedBy, grounds, townshipId } = input;
    const recorded = await complaints.record(actor, {
      ...{ kind, raisedBy, grounds },
      caseNumber: input.caseNumber ?? null,
      townshipId:
        townshipId == null
          ? null
          : organisationCode(townshipId, { field: ['input', 'townshipId'], jurisdictionId }),
      contact: input.contact ?? null,
      knownOn: input.knownOn ?? null,
      dueOn: input.dueOn ?? null,
    });
    context.loaders.clear();
    if (!recorded.ok) return { complaint: null, userErrors: toPayload(recorded, 'complaint').userErrors };
    return { complaint: await complaints.read(recorded.value), userErrors: [] };
  }

  @Mutation(() => ComplaintPayload, {
    description:
      'Answers a complaint; one that is upheld reopens the case and keeps both decisions (X12, J20.3). (答复投诉或复议)',
  })
  async answerComplaint(
    @Arg('input', () => AnswerComplaintInput, { description: 'The answer. (答复)' })
    input: AnswerComplaintInput,
    @Ctx() context: RequestContext,
  ): Promise<ComplaintPayload> {
    const key = idArgument(input.complaintId, 'Complaint', ['input', 'complaintId']);
    const complaints = service(context, ComplaintService);
    const { outcome, finding } = input;
    const answered = await complaints.answer(mutationActor(context, input), key, {
      outcome,
      finding,
      reopenFrom: input.reopenFrom ?? null,
    });
    context.loaders.clear();
    if (!answered.ok) return { complaint: null, userErrors: toPayload(answered, 'complaint').userErrors };
    return { complaint: await complaints.read(answered.value), userErrors: [] };
  }

  @FieldResolver(() => Boolean, { description: 'Open, and due before today. (是否逾期)' })
  overdue(@Root() { status, dueOn }: ComplaintRow, @Ctx() { today }: RequestContext): boolean {
    return status === 'OPEN' && dueOn < today;
  }

  @FieldResolver(() => CaseType, {
    nullable: true,
    description: 'The case; null where it is about none, or for callers who do not read cases. (案件)',
  })
  async case(
    @Root() { jurisdictionId, caseId }: ComplaintRow,
    @Ctx() context: RequestContext,
  ): Promise<CaseType | null> {
    return caseId === null ? null : await caseLoader(context).load({ jurisdictionId, id: caseId });
  }
}

/** How `node(id)` fetches a complaint. */
export const complaintNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) =>
    await service(context, ComplaintReadService).find(officerOf(context.viewer), key),
};
