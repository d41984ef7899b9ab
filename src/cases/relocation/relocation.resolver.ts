import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { toPayload } from '../../api/user-error.js';
import { organisationCode } from '../../jurisdictions/place.input.js';
import { ArrivalService } from './arrival.service.js';
import { DepartureService } from './departure.service.js';
import {
  AcceptHouseholdInput,
  RecallHouseholdInput,
  ReturnHouseholdInput,
  SendHouseholdInput,
} from './relocation.input.js';
import type { RelocationStatus } from './relocation.js';
import {
  ArrivalConnection,
  ArrivalPayload,
  type ArrivalType,
  DepartureConnection,
  DeparturePayload,
  type DepartureType,
  RelocationStatusCodes,
} from './relocation.type.js';

const DEPARTURES: CursorShape = { sort: 'departures.due', parts: ['DATE', 'UUID'] };
const ARRIVALS: CursorShape = { sort: 'arrivals.due', parts: ['DATE', 'UUID'] };

/** Households that move to another jurisdiction with their file. */
@Resolver()
export class RelocationResolver {
  @Query(() => DepartureConnection, {
    description: 'Households of your place that are handed over to other jurisdictions. (迁出移交列表)',
  })
  async departures(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('status', () => RelocationStatusCodes, { nullable: true, description: 'Where they stand. (状态)' })
    status: RelocationStatus | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Connection<DepartureType>> {
    const { first, after } = pageOf(page, DEPARTURES);
    const viewer = officerOf(context.viewer);
    const rows = await service(context, DepartureService).list(viewer, status ?? null, { first, after });
    const cursorOf = ({ dueOn, id }: DepartureType) => encodeCursor(DEPARTURES, [dueOn, id]);
    return toConnection(rows, { first, after, cursorOf });
  }

  @Query(() => ArrivalConnection, {
    description: 'Households that other jurisdictions hand over to your place. (迁入接收列表)',
  })
  async arrivals(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('status', () => RelocationStatusCodes, { nullable: true, description: 'Where they stand. (状态)' })
    status: RelocationStatus | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ArrivalType>> {
    const { first, after } = pageOf(page, ARRIVALS);
    const viewer = officerOf(context.viewer);
    const rows = await service(context, ArrivalService).list(viewer, status ?? null, { first, after });
    const cursorOf = ({ dueOn, id }: ArrivalType) => encodeCursor(ARRIVALS, [dueOn, id]);
    return toConnection(rows, { first, after, cursorOf });
  }

  @Mutation(() => DeparturePayload, {
    description:
      'Hands a household that has moved away over to another jurisdiction, with its file. (跨辖区移交)',
  })
  async sendHousehold(
    @Arg('input', () => SendHouseholdInput, { description: 'The household and where it went. (移交)' })
    input: SendHouseholdInput,
    @Ctx() context: RequestContext,
  ): Promise<DeparturePayload> {
    const household = idArgument(input.householdId, 'Household', ['input', 'householdId']);
    const township = idArgument(input.townshipId, 'Organisation', ['input', 'townshipId'], 'CODE');
    const { movedOn, dueOn, note } = input;
    const sent = await service(context, DepartureService).send(mutationActor(context, input), household, {
      ...{ movedOn, dueOn, note },
      jurisdictionId: township.jurisdictionId,
      townshipId: township.id,
    });
    return toPayload(sent, 'departure');
  }

  @Mutation(() => DeparturePayload, {
    description: 'Takes back a hand-over that was not answered yet. (撤回跨辖区移交)',
  })
  async recallHousehold(
    @Arg('input', () => RecallHouseholdInput, { description: 'The hand-over and why. (撤回)' })
    input: RecallHouseholdInput,
    @Ctx() context: RequestContext,
  ): Promise<DeparturePayload> {
    const departure = idArgument(input.departureId, 'Departure', ['input', 'departureId']);
    const { reason } = input;
    const actor = mutationActor(context, input);
    return toPayload(
      await service(context, DepartureService).recall(actor, departure, { reason }),
      'departure',
    );
  }

  @Mutation(() => ArrivalPayload, {
    description:
      'Takes in a household from another jurisdiction: it is registered, its file is readable, new cases open under the own policy. (接收迁入家庭)',
  })
  async acceptHousehold(
    @Arg('input', () => AcceptHouseholdInput, { description: 'The hand-over and the new home. (接收)' })
    input: AcceptHouseholdInput,
    @Ctx() context: RequestContext,
  ): Promise<ArrivalPayload> {
    const arrival = idArgument(input.arrivalId, 'Arrival', ['input', 'arrivalId']);
    const actor = mutationActor(context, input);
    const field = ['input', 'villageId'];
    const { jurisdictionId } = actor.reach;
    const accepted = await service(context, ArrivalService).accept(actor, arrival, {
      villageId:
        input.villageId == null ? null : organisationCode(input.villageId, { field, jurisdictionId }),
      area: input.area ?? null,
      address: input.address ?? null,
      registeredDivision: input.registeredDivision ?? null,
    });
    context.loaders.clear();
    if (!accepted.ok)
      return { arrival: null, pickupCode: null, userErrors: toPayload(accepted, 'arrival').userErrors };
    return { ...accepted.value, userErrors: [] };
  }

  @Mutation(() => ArrivalPayload, {
    description: 'Sends a hand-over back with a reason; the household stays where it was. (退回跨辖区移交)',
  })
  async returnHousehold(
    @Arg('input', () => ReturnHouseholdInput, { description: 'The hand-over and why. (退回)' })
    input: ReturnHouseholdInput,
    @Ctx() context: RequestContext,
  ): Promise<ArrivalPayload> {
    const arrival = idArgument(input.arrivalId, 'Arrival', ['input', 'arrivalId']);
    const { reason } = input;
    const actor = mutationActor(context, input);
    const returned = await service(context, ArrivalService).giveBack(actor, arrival, { reason });
    return { ...toPayload(returned, 'arrival'), pickupCode: null };
  }
}

/** How `node(id)` fetches a departure. */
export const departureNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) =>
    await service(context, DepartureService).find(officerOf(context.viewer), key),
};

/** How `node(id)` fetches an arrival. */
export const arrivalNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) => await service(context, ArrivalService).find(officerOf(context.viewer), key),
};
