import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { groupsInOrder, loader } from '../../api/loader.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { toPayload } from '../../api/user-error.js';
import { OfficerType } from '../../jurisdictions/officers/officer.type.js';
import { officerLoader } from '../../jurisdictions/place.loader.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { type Assessment, explain, type LinkedPolicy } from '../../policy/index.js';
import { encodeGlobalId } from '../../shared/ids.js';
import { amendmentLoader } from '../amendments/amendment.resolver.js';
import { AmendmentType } from '../amendments/amendment.type.js';
import type { SimulatedHouseholdRow, SimulationRecord, SimulationTotalRow } from './simulation.entity.js';
import {
  CancelSimulationInput,
  RequestSimulationInput,
  SimulatedHouseholdFilterInput,
} from './simulation.input.js';
import { SimulationService } from './simulation.service.js';
import {
  CancelSimulationPayload,
  RequestSimulationPayload,
  SimulatedExplanationType,
  SimulatedHouseholdConnection,
  SimulatedHouseholdType,
  SimulationConnection,
  SimulationGroupingCodes,
  SimulationTotalType,
  SimulationType,
} from './simulation.type.js';
import { answerAfter, answerBefore, type SimulationGrouping, totalViews } from './simulation-views.js';

const NEWEST_FIRST: CursorShape = { sort: 'simulations.id', parts: ['UUID'] };
const BY_HOUSEHOLD: CursorShape = { sort: 'simulation.households', parts: ['UUID', 'TEXT'] };

/** Policies tried on the live registry: ask, follow, cancel, read. */
@Resolver(() => SimulationType)
export class SimulationResolver {
  @Query(() => SimulationConnection, {
    description: 'The simulations of your jurisdiction, newest first. (政策模拟列表)',
  })
  async simulations(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('amendmentId', () => ID, { nullable: true, description: 'Of this amendment. (修订标识)' })
    amendmentId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<SimulationType>> {
    const { first, after } = pageOf(page, NEWEST_FIRST);
    const id = amendmentId == null ? undefined : idArgument(amendmentId, 'Amendment', ['amendmentId']).id;
    const viewer = officerOf(context.viewer);
    const rows = await service(context, SimulationService).list(viewer, id, { first, after });
    return toConnection(rows, { first, after, cursorOf: (row) => encodeCursor(NEWEST_FIRST, [row.id]) });
  }

  @Mutation(() => RequestSimulationPayload, {
    description: 'Tries an amendment or another policy on every household, in the background. (申请政策模拟)',
  })
  async requestSimulation(
    @Arg('input', () => RequestSimulationInput, { description: 'What to try. (内容)' })
    input: RequestSimulationInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestSimulationPayload> {
    const { amendmentId, policyId, assessedOn, programmes } = input;
    const requested = await service(context, SimulationService).request(mutationActor(context, input), {
      amendment: amendmentId == null ? null : idArgument(amendmentId, 'Amendment', ['input', 'amendmentId']),
      policyId: policyId ?? null,
      assessedOn: assessedOn ?? null,
      programmes: programmes ?? null,
    });
    return toPayload(requested, 'simulation');
  }

  @Mutation(() => CancelSimulationPayload, {
    description:
      'Ends a simulation that waits or runs; what it has worked out stays readable. (取消政策模拟)',
  })
  async cancelSimulation(
    @Arg('input', () => CancelSimulationInput, { description: 'The simulation. (模拟)' })
    input: CancelSimulationInput,
    @Ctx() context: RequestContext,
  ): Promise<CancelSimulationPayload> {
    const key = idArgument(input.simulationId, 'Simulation', ['input', 'simulationId']);
    const cancelled = await service(context, SimulationService).cancel(mutationActor(context, input), key);
    return toPayload(cancelled, 'simulation');
  }

  @FieldResolver(() => AmendmentType, {
    nullable: true,
    description: 'The amendment that is tried; null for a whole policy. (修订)',
  })
  async amendment(
    @Root() { jurisdictionId, amendmentId: id }: SimulationRecord,
    @Ctx() context: RequestContext,
  ): Promise<AmendmentType | null> {
    return id === null ? null : await amendmentLoader(context).load({ jurisdictionId, id });
  }

  @FieldResolver(() => OfficerType, { nullable: true, description: 'Who asked for it. (申请人)' })
  async requestedBy(
    @Root() { jurisdictionId, requestedBy: id }: SimulationRecord,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    return await officerLoader(context).load({ jurisdictionId, id });
  }

  @FieldResolver(() => [SimulationTotalType], {
    description: 'Counts and sums as far as it has come. (汇总)',
  })
  async totals(
    @Root() row: SimulationRecord,
    @Arg('by', () => SimulationGroupingCodes, { defaultValue: 'ALL', description: 'Added up by. (汇总方式)' })
    by: SimulationGrouping,
    @Ctx() context: RequestContext,
  ): Promise<readonly SimulationTotalType[]> {
    return totalViews(await totalLoader(context).load(row), by);
  }

  @FieldResolver(() => SimulatedHouseholdConnection, {
    description: 'The households whose answer changes, by household and programme. (受影响家庭列表)',
  })
  async households(
    @Root() row: SimulationRecord,
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('filter', () => SimulatedHouseholdFilterInput, {
      nullable: true,
      description: 'Which ones. (筛选条件)',
    })
    filter: SimulatedHouseholdFilterInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<SimulatedHouseholdType>> {
    const { first, after } = pageOf(page, BY_HOUSEHOLD);
    const asked = {
      effect: filter?.effect ?? undefined,
      programme: filter?.programme ?? undefined,
      townshipId: filter?.townshipCode ?? undefined,
    };
    const rows = await service(context, SimulationService).households(row, asked, { first, after });
    const views = rows.map((household) => ({ ...householdView(household), simulation: row }));
    return toConnection(views, {
      first,
      after,
      cursorOf: ({ row: { householdId, programme } }) => encodeCursor(BY_HOUSEHOLD, [householdId, programme]),
    });
  }
}

/** A row of the list with the simulation that it belongs to, for its explanation. */
type SimulatedView = ReturnType<typeof householdView> & { readonly simulation: SimulationRecord };

/** What a simulation says of one household. */
@Resolver(() => SimulatedHouseholdType)
export class SimulatedHouseholdResolver {
  @FieldResolver(() => ID, { description: 'Id of the household. (家庭标识)' })
  householdId(@Root() { row }: SimulatedView): string {
    return encodeGlobalId('Household', row.jurisdictionId, row.householdId);
  }

  @FieldResolver(() => SimulatedExplanationType, {
    nullable: true,
    description:
      'Both answers step by step, worked out now; null when the household is gone or another release runs. (认定说明)',
  })
  async explanation(
    @Root() { row, simulation }: SimulatedView,
    @Ctx() context: RequestContext,
  ): Promise<SimulatedExplanationType | null> {
    const found = await service(context, SimulationService).assessments(
      simulation,
      row.householdId,
      row.programme,
    );
    if (found === null) return null;
    const { policies, before, after } = found;
    const lines = (policy: LinkedPolicy, assessment: Assessment | null) =>
      assessment === null ? null : explain(policy, assessment, context.locale);
    return { before: lines(policies.baseline, before), after: lines(policies.variant, after) };
  }
}

function householdView(row: SimulatedHouseholdRow) {
  const { townshipId: townshipCode, programme, effect, period } = row;
  return { row, townshipCode, programme, effect, period, before: answerBefore(row), after: answerAfter(row) };
}

function totalLoader(context: RequestContext) {
  return loader<RowKey, readonly SimulationTotalRow[]>(context, 'simulations.totals', async (keys) =>
    groupsInOrder<RowKey, SimulationTotalRow>(
      keys,
      await service(context, SimulationService).totals(keys),
      ({ jurisdictionId, simulationId: id }) => ({ jurisdictionId, id }),
    ),
  );
}

/** How `node(id)` fetches a simulation. */
export const simulationNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) =>
    await service(context, SimulationService).find(officerOf(context.viewer), key),
};
