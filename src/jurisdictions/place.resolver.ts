import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../api/connection.js';
import { type RequestContext, service } from '../api/context.js';
import { type CursorShape, encodeCursor } from '../api/cursor.js';
import { idArgument } from '../api/id-argument.js';
import type { NodeFetcher } from '../api/node.js';
import { textIn } from '../shared/text.js';
import type { JurisdictionRow } from './jurisdiction.entity.js';
import { JurisdictionConnection, JurisdictionType } from './jurisdiction.type.js';
import type { OfficerSummary } from './officers/officer.store.js';
import { OfficerConnection, OfficerType } from './officers/officer.type.js';
import type { OrganisationRow } from './organisations/organisation.entity.js';
import { OrganisationConnection, OrganisationType } from './organisations/organisation.type.js';
import { OfficerFilterInput, OrganisationFilterInput } from './place.input.js';
import { jurisdictionLoader, organisationLoader } from './place.loader.js';
import { PlaceService } from './place.service.js';

const JURISDICTIONS: CursorShape = { sort: 'jurisdictions.id', parts: ['TEXT'] };
const ORGANISATIONS: CursorShape = { sort: 'organisations.code', parts: ['TEXT', 'TEXT'] };
const OFFICERS: CursorShape = { sort: 'officers.id', parts: ['UUID'] };

@Resolver(() => JurisdictionType)
export class JurisdictionResolver {
  @Query(() => JurisdictionConnection, {
    description: 'All jurisdictions in the order of their ids. (辖区列表)',
  })
  async jurisdictions(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<JurisdictionType>> {
    const { first, after } = pageOf(page, JURISDICTIONS);
    const rows = await service(context, PlaceService).jurisdictions({ first, after });
    return toConnection(rows, { first, after, cursorOf: ({ id }) => encodeCursor(JURISDICTIONS, [id]) });
  }

  @Query(() => JurisdictionType, {
    nullable: true,
    description: 'One jurisdiction, or null. (按标识查询辖区)',
  })
  async jurisdiction(
    @Arg('id', () => ID, { description: 'Id of the jurisdiction. (辖区标识)' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<JurisdictionType | null> {
    return await jurisdictionLoader(context).load(idArgument(id, 'Jurisdiction', ['id'], 'JURISDICTION').id);
  }

  @FieldResolver(() => String, {
    description: 'The id of the place in its policy, in links and settings. (辖区代码)',
  })
  code(@Root() jurisdiction: JurisdictionRow): string {
    return jurisdiction.id;
  }

  @FieldResolver(() => String, { description: 'Name in the language of the request. (名称)' })
  name(@Root() { nameZh, nameEn }: JurisdictionRow, @Ctx() { locale }: RequestContext): string {
    return textIn({ zh: nameZh, en: nameEn }, locale);
  }
}

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  @Query(() => OrganisationConnection, {
    description: 'Organisations in the order of jurisdiction and code. (机构列表)',
  })
  async organisations(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('filter', () => OrganisationFilterInput, { nullable: true, description: 'Which ones. (筛选条件)' })
    filter: OrganisationFilterInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<OrganisationType>> {
    const { first, after } = pageOf(page, ORGANISATIONS);
    const rows = await service(context, PlaceService).organisations(organisationFilter(filter), {
      first,
      after,
    });
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ jurisdictionId, id }) => encodeCursor(ORGANISATIONS, [jurisdictionId, id]),
    });
  }

  @FieldResolver(() => String, {
    description: 'Division code, or a made-up code that opens with F. (机构代码)',
  })
  code(@Root() organisation: OrganisationRow): string {
    return organisation.id;
  }

  @FieldResolver(() => String, { description: 'Name in the language of the request. (名称)' })
  name(@Root() { nameZh, nameEn }: OrganisationRow, @Ctx() { locale }: RequestContext): string {
    return textIn({ zh: nameZh, en: nameEn }, locale);
  }

  @FieldResolver(() => JurisdictionType, { nullable: true, description: 'Where it belongs. (所属辖区)' })
  async jurisdiction(
    @Root() { jurisdictionId }: OrganisationRow,
    @Ctx() context: RequestContext,
  ): Promise<JurisdictionType | null> {
    return await jurisdictionLoader(context).load(jurisdictionId);
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'What it stands below; null at the top. (上级机构)',
  })
  async parent(
    @Root() { jurisdictionId, parentId }: OrganisationRow,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    if (parentId === null) return null;
    return await organisationLoader(context).load({ jurisdictionId, id: parentId });
  }
}

@Resolver(() => OfficerType)
export class OfficerResolver {
  @Query(() => OfficerConnection, {
    description:
      'The officers of your own office and of those below it, in the order in which they were entered. (经办人员列表)',
  })
  async officers(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('filter', () => OfficerFilterInput, { nullable: true, description: 'Which ones. (筛选条件)' })
    filter: OfficerFilterInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<OfficerType>> {
    const { first, after } = pageOf(page, OFFICERS);
    const asked = {
      role: filter?.role ?? undefined,
      activeOn: filter?.activeOn ?? undefined,
      organisation:
        filter?.organisationId == null
          ? undefined
          : idArgument(filter.organisationId, 'Organisation', ['filter', 'organisationId'], 'CODE'),
    };
    const viewer = officerOf(context.viewer);
    const rows = await service(context, PlaceService).officers(viewer, asked, context, { first, after });
    return toConnection(rows, { first, after, cursorOf: ({ id }) => encodeCursor(OFFICERS, [id]) });
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'Where the officer works. (所属机构)',
  })
  async organisation(
    @Root() { jurisdictionId, organisationId }: OfficerSummary,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return await organisationLoader(context).load({ jurisdictionId, id: organisationId });
  }
}

/** How `node(id)` fetches a jurisdiction. */
export const jurisdictionNode: NodeFetcher = {
  form: 'JURISDICTION',
  fetch: async (context, { id }) => await jurisdictionLoader(context).load(id),
};

/** How `node(id)` fetches an organisation. */
export const organisationNode: NodeFetcher = {
  form: 'CODE',
  fetch: async (context, key) => await organisationLoader(context).load(key),
};

/** How `node(id)` fetches an officer. */
export const officerNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) =>
    await service(context, PlaceService).officer(officerOf(context.viewer), key, context),
};

function organisationFilter(filter: OrganisationFilterInput | null) {
  return {
    jurisdictionId:
      filter?.jurisdictionId == null
        ? undefined
        : idArgument(filter.jurisdictionId, 'Jurisdiction', ['filter', 'jurisdictionId'], 'JURISDICTION').id,
    level: filter?.level ?? undefined,
    parent:
      filter?.parentId == null
        ? undefined
        : idArgument(filter.parentId, 'Organisation', ['filter', 'parentId'], 'CODE'),
  };
}
