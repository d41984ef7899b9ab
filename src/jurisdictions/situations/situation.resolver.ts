import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { toPayload } from '../../api/user-error.js';
import { OfficerType } from '../officers/officer.type.js';
import { OrganisationType } from '../organisations/organisation.type.js';
import { organisationCode } from '../place.input.js';
import { officerLoader, organisationLoader } from '../place.loader.js';
import type { SituationRow } from './situation.entity.js';
import { DeclareSituationInput, EndSituationInput, SituationFilterInput } from './situation.input.js';
import { SituationService } from './situation.service.js';
import {
  DeclareSituationPayload,
  EndSituationPayload,
  SituationConnection,
  SituationType,
} from './situation.type.js';

const LATEST_FIRST: CursorShape = { sort: 'situations.activeFrom', parts: ['DATE', 'UUID'] };

/** Declared events: who declares, ends and lists them. */
@Resolver(() => SituationType)
export class SituationResolver {
  @Query(() => SituationConnection, {
    description: 'The situations of your jurisdiction, the latest begun first. (情形列表)',
  })
  async situations(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('filter', () => SituationFilterInput, { nullable: true, description: 'Which ones. (筛选条件)' })
    filter: SituationFilterInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<SituationType>> {
    const { first, after } = pageOf(page, LATEST_FIRST);
    const viewer = officerOf(context.viewer);
    const { jurisdictionId } = viewer;
    const asked = {
      kind: filter?.kind ?? undefined,
      activeOn: filter?.activeOn ?? undefined,
      townshipId:
        filter?.townshipId == null
          ? undefined
          : organisationCode(filter.townshipId, { field: ['filter', 'townshipId'], jurisdictionId }),
    };
    const rows = await service(context, SituationService).list(viewer, asked, { first, after });
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ activeFrom, id }) => encodeCursor(LATEST_FIRST, [activeFrom, id]),
    });
  }

  @Mutation(() => DeclareSituationPayload, {
    description: 'Declares a situation, under which the rules made for it hold. (宣布情形)',
  })
  async declareSituation(
    @Arg('input', () => DeclareSituationInput, { description: 'The situation. (情形)' })
    input: DeclareSituationInput,
    @Ctx() context: RequestContext,
  ): Promise<DeclareSituationPayload> {
    const actor = mutationActor(context, input);
    const { jurisdictionId } = actor.reach;
    const declared = await service(context, SituationService).declare(actor, {
      kind: input.kind,
      level: input.level,
      townshipIds:
        input.townshipIds?.map((id, index) =>
          organisationCode(id, { field: ['input', 'townshipIds', String(index)], jurisdictionId }),
        ) ?? null,
      activeFrom: input.activeFrom,
      activeUntil: input.activeUntil ?? null,
      basis: input.basis,
    });
    return toPayload(declared, 'situation');
  }

  @Mutation(() => EndSituationPayload, {
    description: 'Gives a situation its last day; what was decided under it stands. (终止情形)',
  })
  async endSituation(
    @Arg('input', () => EndSituationInput, { description: 'The situation and its last day. (情形)' })
    input: EndSituationInput,
    @Ctx() context: RequestContext,
  ): Promise<EndSituationPayload> {
    const ended = await service(context, SituationService).end(mutationActor(context, input), {
      situation: idArgument(input.situationId, 'Situation', ['input', 'situationId']),
      lastDay: input.lastDay,
    });
    return toPayload(ended, 'situation');
  }

  @FieldResolver(() => [OrganisationType], {
    nullable: true,
    description: 'The townships it covers; null for the whole jurisdiction. (覆盖的乡镇)',
  })
  async townships(
    @Root() { jurisdictionId, townshipIds }: SituationRow,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType[] | null> {
    if (townshipIds === null) return null;
    const keys = townshipIds.map((id) => ({ jurisdictionId, id }));
    const found = await Promise.all(keys.map((key) => organisationLoader(context).load(key)));
    return found.filter((township) => township !== null);
  }

  @FieldResolver(() => OfficerType, { nullable: true, description: 'Who declared it. (宣布人)' })
  async declaredBy(
    @Root() { jurisdictionId, declaredBy }: SituationRow,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    return await officerLoader(context).load({ jurisdictionId, id: declaredBy });
  }
}

/** How `node(id)` fetches a situation. */
export const situationNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) =>
    await service(context, SituationService).find(officerOf(context.viewer), key),
};
