import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { groupsInOrder, loader } from '../../api/loader.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { badUserInput } from '../../api/request-error.js';
import { toPayload } from '../../api/user-error.js';
import type { CaseRow } from '../../cases/case.entity.js';
import { caseLoader, leadLoader } from '../../cases/case.loader.js';
import { CaseType } from '../../cases/case.type.js';
import { LeadType } from '../../cases/leads/lead.type.js';
import { OrganisationType } from '../../jurisdictions/organisations/organisation.type.js';
import { organisationCode } from '../../jurisdictions/place.input.js';
import { organisationLoader } from '../../jurisdictions/place.loader.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { serviceTaskLoader } from '../service-tasks/service-task.loader.js';
import { ServiceTaskType } from '../service-tasks/service-task.type.js';
import type { ChasingRow } from './chasing.entity.js';
import { ChasingService, type ChasingSubject } from './chasing.service.js';
import {
  AnswerChasingInput,
  ChasingConnection,
  ChasingFilterInput,
  ChasingPayload,
  ChasingType,
  CloseChasingInput,
  OpenChasingInput,
} from './chasing.type.js';

const DUE_FIRST: CursorShape = { sort: 'chasings.dueOn', parts: ['DATE', 'UUID'] };

/** The level above chases, the office answers (J16.3). */
@Resolver(() => ChasingType)
export class ChasingResolver {
  @Query(() => ChasingConnection, {
    description: 'The chasings of your place, those due first in front. (督办列表)',
  })
  async chasings(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('filter', () => ChasingFilterInput, { nullable: true, description: 'Which ones. (筛选条件)' })
    filter: ChasingFilterInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ChasingType>> {
    const { first, after } = pageOf(page, DUE_FIRST);
    const viewer = officerOf(context.viewer);
    const asked = {
      status: filter?.status ?? undefined,
      officeId: filter?.mine === true ? viewer.organisationId : undefined,
      overdueOn: filter?.overdue === true ? context.today : undefined,
    };
    const rows = await service(context, ChasingService).list(viewer, asked, { first, after });
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ dueOn, id }) => encodeCursor(DUE_FIRST, [dueOn, id]),
    });
  }

  @Mutation(() => ChasingPayload, {
    description: 'Chases an office below over a case, lead or service task (J16.3). (督办)',
  })
  async openChasing(
    @Arg('input', () => OpenChasingInput, { description: 'What, whom, until when and why. (督办)' })
    input: OpenChasingInput,
    @Ctx() context: RequestContext,
  ): Promise<ChasingPayload> {
    const actor = mutationActor(context, input);
    const { dueOn, reason } = input;
    const officeId = organisationCode(input.officeId, {
      field: ['input', 'officeId'],
      jurisdictionId: actor.reach.jurisdictionId,
    });
    const opened = await service(context, ChasingService).open(actor, {
      subject: subjectOf(input),
      officeId,
      dueOn,
      reason,
    });
    return toPayload(opened, 'chasing');
  }

  @Mutation(() => ChasingPayload, { description: 'Answers a chasing of your office (J16.3). (答复督办)' })
  async answerChasing(
    @Arg('input', () => AnswerChasingInput, { description: 'The answer. (答复)' }) input: AnswerChasingInput,
    @Ctx() context: RequestContext,
  ): Promise<ChasingPayload> {
    const chasing = idArgument(input.chasingId, 'Chasing', ['input', 'chasingId']);
    const { answer } = input;
    const actor = mutationActor(context, input);
    return toPayload(await service(context, ChasingService).answer(actor, { chasing, answer }), 'chasing');
  }

  @Mutation(() => ChasingPayload, { description: 'Closes a chasing of an office below (J16.3). (办结督办)' })
  async closeChasing(
    @Arg('input', () => CloseChasingInput, { description: 'What came of it. (办结意见)' })
    input: CloseChasingInput,
    @Ctx() context: RequestContext,
  ): Promise<ChasingPayload> {
    const chasing = idArgument(input.chasingId, 'Chasing', ['input', 'chasingId']);
    const { conclusion } = input;
    const actor = mutationActor(context, input);
    return toPayload(await service(context, ChasingService).close(actor, { chasing, conclusion }), 'chasing');
  }

  @FieldResolver(() => Boolean, { description: 'Not answered, and due before today. (是否逾期)' })
  overdue(@Root() { status, dueOn }: ChasingRow, @Ctx() { today }: RequestContext): boolean {
    return status === 'OPEN' && dueOn < today;
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: 'The office. (被督办机构)' })
  async office(
    @Root() { jurisdictionId, officeId }: ChasingRow,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return await organisationLoader(context).load({ jurisdictionId, id: officeId });
  }

  @FieldResolver(() => CaseType, {
    nullable: true,
    description: 'The case; null for a lead, and for callers who do not read cases. (案件)',
  })
  async case(
    @Root() { jurisdictionId, caseId }: ChasingRow,
    @Ctx() context: RequestContext,
  ): Promise<CaseType | null> {
    return caseId === null ? null : await caseLoader(context).load({ jurisdictionId, id: caseId });
  }

  @FieldResolver(() => ServiceTaskType, {
    nullable: true,
    description: 'The service task; null for what is none, and for callers who do not read tasks. (服务任务)',
  })
  async serviceTask(
    @Root() { jurisdictionId, serviceTaskId }: ChasingRow,
    @Ctx() context: RequestContext,
  ): Promise<ServiceTaskType | null> {
    if (serviceTaskId === null) return null;
    return await serviceTaskLoader(context).load({ jurisdictionId, id: serviceTaskId });
  }

  @FieldResolver(() => LeadType, {
    nullable: true,
    description: 'The lead; null for a case, and for callers who do not read leads. (线索)',
  })
  async lead(
    @Root() { jurisdictionId, leadId }: ChasingRow,
    @Ctx() context: RequestContext,
  ): Promise<LeadType | null> {
    return leadId === null ? null : await leadLoader(context).load({ jurisdictionId, id: leadId });
  }
}

/** What the supervision shows on a case. */
@Resolver(() => CaseType)
export class CaseSupervisionResolver {
  @FieldResolver(() => [ChasingType], {
    description: 'How the level above chased it, the latest first (J16.3). (督办记录)',
  })
  async chasings(
    @Root() { jurisdictionId, id }: CaseRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly ChasingType[]> {
    const chasings = loader<RowKey, readonly ChasingRow[]>(context, 'cases.chasings', async (keys) =>
      groupsInOrder<RowKey, ChasingRow>(
        keys,
        await service(context, ChasingService).ofCases(keys),
        (row) => ({ jurisdictionId: row.jurisdictionId, id: row.caseId ?? '' }),
      ),
    );
    return await chasings.load({ jurisdictionId, id });
  }
}

/** How `node(id)` fetches a chasing. */
export const chasingNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) => {
    const [row] = await service(context, ChasingService).byKeys(officerOf(context.viewer), [key]);
    return row ?? null;
  },
};

/** @throws RequestError BAD_USER_INPUT unless exactly one of the three is named */
function subjectOf({ caseId, leadId, serviceTaskId }: OpenChasingInput): ChasingSubject {
  if ([caseId, leadId, serviceTaskId].filter((id) => id != null).length !== 1) {
    throw badUserInput(
      {
        message: 'A chasing is about one thing; give one of caseId, leadId and serviceTaskId.',
        messageZh: '一项督办只针对一个事项,请填写caseId、leadId、serviceTaskId其中之一。',
      },
      ['input', 'caseId'],
    );
  }
  if (caseId != null) return { caseId: idArgument(caseId, 'Case', ['input', 'caseId']) };
  if (leadId != null) return { leadId: idArgument(leadId, 'Lead', ['input', 'leadId']) };
  return { serviceTaskId: idArgument(serviceTaskId ?? '', 'ServiceTask', ['input', 'serviceTaskId']) };
}
