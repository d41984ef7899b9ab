import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import type { NodeFetcher } from '../../api/node.js';
import { OfficerType } from '../../jurisdictions/officers/officer.type.js';
import { OrganisationType } from '../../jurisdictions/organisations/organisation.type.js';
import { officerLoader, organisationLoader } from '../../jurisdictions/place.loader.js';
import { ApplicationType } from '../applications/application.type.js';
import { applicationLoader, leadLoader, leadRisesLoader } from '../case.loader.js';
import { CaseReadService } from '../read/case-read.service.js';
import type { LeadRow } from './lead.entity.js';
import { LeadConnection, LeadRiseType, LeadType } from './lead.type.js';
import { LeadFilterInput, leadFilter } from './lead-filter.input.js';

const NEWEST: CursorShape = { sort: 'leads.newest', parts: ['DATE', 'UUID'] };

/** Leads of a place, and what belongs to each. */
@Resolver(() => LeadType)
export class LeadQueryResolver {
  @Query(() => LeadConnection, { description: 'The leads of your place, the latest first. (线索列表)' })
  async leads(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('filter', () => LeadFilterInput, { nullable: true, description: 'Which ones. (筛选条件)' })
    filter: LeadFilterInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<LeadType>> {
    const { first, after } = pageOf(page, NEWEST);
    const viewer = officerOf(context.viewer);
    const { jurisdictionId } = viewer;
    const asked = leadFilter(filter, { jurisdictionId, today: context.today });
    const rows = await service(context, CaseReadService).leads(viewer, asked, { first, after });
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ reportedOn, id }) => encodeCursor(NEWEST, [reportedOn, id]),
    });
  }

  @FieldResolver(() => Boolean, { description: 'Open, and due before today. (是否逾期)' })
  overdue(@Root() { status, dueOn }: LeadRow, @Ctx() { today }: RequestContext): boolean {
    return status === 'OPEN' && dueOn !== null && dueOn < today;
  }

  @FieldResolver(() => [LeadRiseType], { description: 'How it went up, in order (J15). (上报记录)' })
  async rises(
    @Root() { jurisdictionId, id }: LeadRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly LeadRiseType[]> {
    return await leadRisesLoader(context).load({ jurisdictionId, id });
  }

  @FieldResolver(() => OfficerType, { nullable: true, description: 'Who took it up. (核查人)' })
  async attendedBy(
    @Root() { jurisdictionId, attendedBy }: LeadRow,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    return attendedBy === null ? null : await officerLoader(context).load({ jurisdictionId, id: attendedBy });
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: 'Township or street. (乡镇)' })
  async township(
    @Root() { jurisdictionId, townshipId }: LeadRow,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return await organisationLoader(context).load({ jurisdictionId, id: townshipId });
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: 'Village or community. (村社区)' })
  async village(
    @Root() { jurisdictionId, villageId }: LeadRow,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    if (villageId === null) return null;
    return await organisationLoader(context).load({ jurisdictionId, id: villageId });
  }

  @FieldResolver(() => OfficerType, {
    nullable: true,
    description:
      'The officer who recorded it; null when a citizen reported it over the own sign-in. (登记人)',
  })
  async recordedBy(
    @Root() { jurisdictionId, createdBy }: LeadRow,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    return createdBy === null ? null : await officerLoader(context).load({ jurisdictionId, id: createdBy });
  }

  @FieldResolver(() => ApplicationType, {
    nullable: true,
    description: 'The application that it led to; null for callers who do not read households. (申请)',
  })
  async application(
    @Root() { jurisdictionId, applicationId }: LeadRow,
    @Ctx() context: RequestContext,
  ): Promise<ApplicationType | null> {
    if (applicationId === null) return null;
    return await applicationLoader(context).load({ jurisdictionId, id: applicationId });
  }
}

/** How `node(id)` fetches a lead. */
export const leadNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) => await leadLoader(context).load(key),
};
