import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { groupsInOrder, loader } from '../../api/loader.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { toPayload } from '../../api/user-error.js';
import { caseLoader } from '../../cases/case.loader.js';
import { CaseType } from '../../cases/case.type.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { CreditService } from './credit.service.js';
import type { DishonestyRow, DishonestyStepRow } from './dishonesty.entity.js';
import type { DishonestyStatus } from './dishonesty.js';
import {
  AdvanceDishonestyInput,
  DishonestyConnection,
  DishonestyPayload,
  DishonestyStatusCodes,
  DishonestyStepType,
  DishonestyType,
  RecordDishonestyInput,
} from './dishonesty.type.js';

const LATEST: CursorShape = { sort: 'dishonesties.latest', parts: ['DATE', 'UUID'] };

/** Records of dishonesty with review and repair (C10.1). */
@Resolver(() => DishonestyType)
export class DishonestyResolver {
  @Query(() => DishonestyConnection, {
    description: 'The records of your place, the latest first. (失信记录列表)',
  })
  async dishonesties(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('status', () => DishonestyStatusCodes, { nullable: true, description: 'In this status. (状态)' })
    status: DishonestyStatus | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<DishonestyType>> {
    const { first, after } = pageOf(page, LATEST);
    const viewer = officerOf(context.viewer);
    const filter = { status: status ?? null };
    const rows = await service(context, CreditService).list(viewer, filter, { first, after });
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ recordedOn, id }) => encodeCursor(LATEST, [recordedOn, id]),
    });
  }

  @Mutation(() => DishonestyPayload, { description: 'Records a false statement (C10.1). (登记失信)' })
  async recordDishonesty(
    @Arg('input', () => RecordDishonestyInput, { description: 'The statement. (失信情况)' })
    input: RecordDishonestyInput,
    @Ctx() context: RequestContext,
  ): Promise<DishonestyPayload> {
    const key = idArgument(input.caseId, 'Case', ['input', 'caseId']);
    const actor = mutationActor(context, input);
    const { facts } = input;
    return toPayload(await service(context, CreditService).record(actor, { case: key, facts }), 'record');
  }

  @Mutation(() => DishonestyPayload, {
    description: 'Confirms, drops, reviews, lifts or repairs a record (C10.1). (办理失信记录)',
  })
  async advanceDishonesty(
    @Arg('input', () => AdvanceDishonestyInput, { description: 'The next step. (动作)' })
    input: AdvanceDishonestyInput,
    @Ctx() context: RequestContext,
  ): Promise<DishonestyPayload> {
    const record = idArgument(input.recordId, 'Dishonesty', ['input', 'recordId']);
    const { action, statement } = input;
    const actor = mutationActor(context, input);
    return toPayload(
      await service(context, CreditService).advance(actor, { record, action, statement }),
      'record',
    );
  }

  @FieldResolver(() => [DishonestyStepType], { description: 'What was done about it, in order. (办理过程)' })
  async steps(
    @Root() { jurisdictionId, id }: DishonestyRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly DishonestyStepType[]> {
    const steps = loader<RowKey, readonly DishonestyStepRow[]>(context, 'dishonesties.steps', async (keys) =>
      groupsInOrder<RowKey, DishonestyStepRow>(
        keys,
        await service(context, CreditService).stepsOf(keys),
        (row) => ({ jurisdictionId: row.jurisdictionId, id: row.dishonestyId }),
      ),
    );
    return await steps.load({ jurisdictionId, id });
  }

  @FieldResolver(() => CaseType, { nullable: true, description: 'The case. (案件)' })
  async case(
    @Root() { jurisdictionId, caseId }: DishonestyRow,
    @Ctx() context: RequestContext,
  ): Promise<CaseType | null> {
    return await caseLoader(context).load({ jurisdictionId, id: caseId });
  }
}

/** How `node(id)` fetches a record. */
export const dishonestyNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) => {
    const [row] = await service(context, CreditService).byKeys(officerOf(context.viewer), [key]);
    return row ?? null;
  },
};
