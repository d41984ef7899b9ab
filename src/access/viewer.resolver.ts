import { Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../api/context.js';
import { encodeGlobalId } from '../shared/ids.js';
import type { Viewer } from './viewer.js';
import { ViewerType } from './viewer.type.js';

/** Tells a caller who the service takes them for, so that a front end can draw the right menus. */
@Resolver()
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who the service takes the caller for. (当前登录身份)' })
  viewer(@Ctx() { viewer }: RequestContext): ViewerType {
    return describe(viewer);
  }
}

function describe(viewer: Viewer): ViewerType {
  const nobody: ViewerType = {
    kind: viewer.kind,
    name: null,
    roles: [],
    level: null,
    organisationId: null,
    jurisdictionIds: [],
    townshipCodes: null,
    villageCodes: null,
    scopes: [],
  };
  switch (viewer.kind) {
    case 'OFFICER':
      return {
        ...nobody,
        name: viewer.name,
        roles: viewer.roles,
        level: viewer.level,
        organisationId: encodeGlobalId('Organisation', viewer.jurisdictionId, viewer.organisationId),
        jurisdictionIds: globalJurisdictionIds([viewer.jurisdictionId]),
        townshipCodes: viewer.reach.townshipIds,
        villageCodes: viewer.reach.villageIds,
      };
    case 'PARTNER':
      return {
        ...nobody,
        name: viewer.name,
        jurisdictionIds: globalJurisdictionIds(viewer.jurisdictionIds),
        scopes: viewer.scopes,
      };
    case 'CITIZEN':
      return {
        ...nobody,
        jurisdictionIds: globalJurisdictionIds([
          ...new Set(viewer.personRefs.map(({ jurisdictionId }) => jurisdictionId)),
        ]),
      };
    default:
      return nobody;
  }
}

function globalJurisdictionIds(ids: readonly string[]): readonly string[] {
  return ids.map((id) => encodeGlobalId('Jurisdiction', id));
}
