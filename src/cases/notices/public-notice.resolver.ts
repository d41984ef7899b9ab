import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import type { Viewer } from '../../access/viewer.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import type { NodeFetcher } from '../../api/node.js';
import { badUserInput } from '../../api/request-error.js';
import { LocalDateScalar } from '../../api/scalars.js';
import { OfficerType } from '../../jurisdictions/officers/officer.type.js';
import { OrganisationType } from '../../jurisdictions/organisations/organisation.type.js';
import { organisationCode } from '../../jurisdictions/place.input.js';
import { officerLoader, organisationLoader } from '../../jurisdictions/place.loader.js';
import type { LocalDate } from '../../shared/local-date.js';
import { CaseReadService } from '../read/case-read.service.js';
import type { ObjectionRow } from './objection.entity.js';
import { ObjectionType } from './objection.type.js';
import type { PublicNoticeRow } from './public-notice.entity.js';
import { PublicNoticeConnection, PublicNoticeType } from './public-notice.type.js';

const NEWEST: CursorShape = { sort: 'publicNotices.newest', parts: ['DATE', 'UUID'] };

/** The notices that run, open to everyone: masked, and only while they run (C8). */
@Resolver(() => PublicNoticeType)
export class PublicNoticeResolver {
  @Query(() => PublicNoticeConnection, {
    description: 'The notices of a jurisdiction that run, the newest first; open to everyone. (公示列表)',
  })
  async publicNotices(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('jurisdictionId', () => ID, { description: 'Id of the jurisdiction. (辖区标识)' })
    jurisdictionId: string,
    @Arg('townshipId', () => ID, { nullable: true, description: 'Only of this township. (乡镇)' })
    townshipId: string | null,
    @Arg('programme', () => String, { nullable: true, description: 'Only of this programme. (救助项目代码)' })
    programme: string | null,
    @Arg('on', () => LocalDateScalar, {
      nullable: true,
      description: 'Running on this day; today unless given. Other days are for its own officers. (日期)',
    })
    on: LocalDate | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<PublicNoticeType>> {
    const { first, after } = pageOf(page, NEWEST);
    const { id: place } = idArgument(jurisdictionId, 'Jurisdiction', ['jurisdictionId'], 'JURISDICTION');
    const filter = {
      on: noticeDay(on, place, context),
      programme: programme ?? undefined,
      townshipId:
        townshipId == null
          ? undefined
          : organisationCode(townshipId, { field: ['townshipId'], jurisdictionId: place }),
    };
    const rows = await service(context, CaseReadService).runningNotices(place, filter, { first, after });
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ activeFrom, id }) => encodeCursor(NEWEST, [activeFrom, id]),
    });
  }

  @FieldResolver(() => String, { description: 'The programme, by Accept-Language. (救助项目名称)' })
  async programmeTitle(@Root() row: PublicNoticeRow, @Ctx() context: RequestContext): Promise<string> {
    return await service(context, CaseReadService).programmeTitle(row, context);
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'The office that publishes it and takes objections. (公示机构)',
  })
  async organisation(
    @Root() { jurisdictionId, organisationId }: PublicNoticeRow,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return await organisationLoader(context).load({ jurisdictionId, id: organisationId });
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: 'Township or street. (乡镇)' })
  async township(
    @Root() { jurisdictionId, townshipId }: PublicNoticeRow,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return await organisationLoader(context).load({ jurisdictionId, id: townshipId });
  }
}

/** Who settled an objection. */
@Resolver(() => ObjectionType)
export class ObjectionFieldResolver {
  @FieldResolver(() => OfficerType, { nullable: true, description: 'Who settled it. (处理人)' })
  async settledBy(
    @Root() { jurisdictionId, settledBy }: ObjectionRow,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    return settledBy === null ? null : await officerLoader(context).load({ jurisdictionId, id: settledBy });
  }
}

/** How `node(id)` fetches an objection. */
export const objectionNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) =>
    await service(context, CaseReadService).findObjection(officerOf(context.viewer), key),
};

/** What was public once is not public for ever (57号, 24): other days than today are for the officers of the place. */
function noticeDay(on: LocalDate | null, jurisdictionId: string, context: RequestContext): LocalDate {
  if (on === null || on === undefined || on === context.today) return context.today;
  if (isOfficerOf(context.viewer, jurisdictionId)) return on;
  throw badUserInput(
    {
      message: `Only the notices of today, ${context.today}, are public; leave the day out.`,
      messageZh: `仅公开今天(${context.today})正在公示的内容，请勿填写其他日期。`,
    },
    ['on'],
  );
}

function isOfficerOf(viewer: Viewer, jurisdictionId: string): boolean {
  return viewer.kind === 'OFFICER' && viewer.jurisdictionId === jurisdictionId;
}
