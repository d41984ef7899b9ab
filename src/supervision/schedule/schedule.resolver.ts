import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { mutationActor } from '../../api/mutation.js';
import { toPayload } from '../../api/user-error.js';
import { ok } from '../../shared/result.js';
import { ScheduleService } from './schedule.service.js';
import {
  RunScheduledWorkInput,
  RunScheduledWorkPayload,
  ScheduledRunConnection,
  type ScheduledRunType,
} from './scheduled-run.type.js';

const LATEST: CursorShape = { sort: 'scheduledRuns.latest', parts: ['DATE', 'TEXT'] };

/** What the clock did, and doing it now. */
@Resolver()
export class ScheduleResolver {
  @Query(() => ScheduledRunConnection, {
    description: 'What the clock did in your jurisdiction, the latest day first. (定时作业记录)',
  })
  async scheduledRuns(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ScheduledRunType>> {
    const { first, after } = pageOf(page, LATEST);
    const rows = await service(context, ScheduleService).list(officerOf(context.viewer), { first, after });
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ day, chore }) => encodeCursor(LATEST, [day, chore]),
    });
  }

  @Mutation(() => RunScheduledWorkPayload, {
    description:
      'Does at once what the clock would do for your jurisdiction on the day of the request; each chore once a day. (立即执行定时作业)',
  })
  async runScheduledWork(
    @Arg('input', () => RunScheduledWorkInput, { description: 'The key of the call. (请求)' })
    input: RunScheduledWorkInput,
    @Ctx() context: RequestContext,
  ): Promise<RunScheduledWorkPayload> {
    const done = await service(context, ScheduleService).catchUp(mutationActor(context, input));
    return toPayload(ok(done), 'done');
  }
}
