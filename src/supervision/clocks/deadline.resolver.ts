import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { caseLoader, leadLoader } from '../../cases/case.loader.js';
import { CaseType } from '../../cases/case.type.js';
import { LeadType } from '../../cases/leads/lead.type.js';
import { OrganisationType } from '../../jurisdictions/organisations/organisation.type.js';
import { organisationLoader } from '../../jurisdictions/place.loader.js';
import { serviceTaskLoader } from '../service-tasks/service-task.loader.js';
import { ServiceTaskType } from '../service-tasks/service-task.type.js';
import type { DeadlineState } from './deadline.js';
import { stateOf } from './deadline.js';
import { DeadlineService } from './deadline.service.js';
import type { DeadlineRow } from './deadline.store.js';
import {
  DeadlineConnection,
  DeadlineCountType,
  DeadlineFilterInput,
  DeadlineStateCodes,
  DeadlineType,
} from './deadline.type.js';
import { deadlineFilter } from './deadline-filter.input.js';

const EARLIEST: CursorShape = { sort: 'deadlines.dueOn', parts: ['DATE?', 'TEXT', 'TEXT'] };

/** Worklists by the clock: due, soon due, breached. */
@Resolver(() => DeadlineType)
export class DeadlineResolver {
  @Query(() => DeadlineConnection, {
    description:
      'What is due in your place, the earliest first: steps, cases, papers, leads, reviews, examinations, referrals, complaints, letters, chasings. (期限工作清单)',
  })
  async deadlines(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('filter', () => DeadlineFilterInput, { nullable: true, description: 'Which ones. (筛选条件)' })
    filter: DeadlineFilterInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<DeadlineType>> {
    const { first, after } = pageOf(page, EARLIEST);
    const viewer = officerOf(context.viewer);
    const { jurisdictionId } = viewer;
    const asked = deadlineFilter(filter, { jurisdictionId, today: context.today });
    const rows =
      asked === null ? [] : await service(context, DeadlineService).list(viewer, asked, { first, after });
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ dueOn, kind, subject }) => encodeCursor(EARLIEST, [dueOn, kind, subject]),
    });
  }

  @Query(() => [DeadlineCountType], { description: 'How much is due in your place, by kind. (到期事项统计)' })
  async deadlineCounts(
    @Arg('filter', () => DeadlineFilterInput, { nullable: true, description: 'Which ones. (筛选条件)' })
    filter: DeadlineFilterInput | null,
    @Ctx() context: RequestContext,
  ): Promise<readonly DeadlineCountType[]> {
    const viewer = officerOf(context.viewer);
    const { jurisdictionId } = viewer;
    const asked = deadlineFilter(filter, { jurisdictionId, today: context.today });
    return asked === null ? [] : await service(context, DeadlineService).count(viewer, asked);
  }

  @FieldResolver(() => DeadlineStateCodes, {
    description: 'How it stands today; SOON only as a filter, which says how many days that is. (状态)',
  })
  state(@Root() { dueOn }: DeadlineRow, @Ctx() { today }: RequestContext): DeadlineState {
    return stateOf(dueOn, today, null);
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: 'Township or street. (乡镇)' })
  async township(
    @Root() { jurisdictionId, townshipId }: DeadlineRow,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return await organisationLoader(context).load({ jurisdictionId, id: townshipId });
  }

  @FieldResolver(() => CaseType, {
    nullable: true,
    description: 'The case; null for a lead, and for callers who do not read cases. (案件)',
  })
  async case(
    @Root() { jurisdictionId, caseId }: DeadlineRow,
    @Ctx() context: RequestContext,
  ): Promise<CaseType | null> {
    return caseId === null ? null : await caseLoader(context).load({ jurisdictionId, id: caseId });
  }

  @FieldResolver(() => ServiceTaskType, {
    nullable: true,
    description:
      'The task of a service organisation; null for what is none, and for callers who do not read tasks. (服务任务)',
  })
  async serviceTask(
    @Root() { jurisdictionId, kind, subject }: DeadlineRow,
    @Ctx() context: RequestContext,
  ): Promise<ServiceTaskType | null> {
    if (kind !== 'SERVICE_TASK') return null;
    return await serviceTaskLoader(context).load({ jurisdictionId, id: subject });
  }

  @FieldResolver(() => LeadType, {
    nullable: true,
    description: 'The lead; null for a case, and for callers who do not read leads. (线索)',
  })
  async lead(
    @Root() { jurisdictionId, leadId }: DeadlineRow,
    @Ctx() context: RequestContext,
  ): Promise<LeadType | null> {
    return leadId === null ? null : await leadLoader(context).load({ jurisdictionId, id: leadId });
  }
}
