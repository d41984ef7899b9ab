import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import { badUserInput } from '../../api/request-error.js';
import { toPayload } from '../../api/user-error.js';
import { OfficerType } from '../../jurisdictions/officers/officer.type.js';
import { officerLoader } from '../../jurisdictions/place.loader.js';
import type { TrainingRow } from './training.entity.js';
import { TrainingService } from './training.service.js';
import {
  RecordTrainingInput,
  TrainingConnection,
  TrainingPayload,
  TrainingStandingType,
  TrainingType,
} from './training.type.js';

const LATEST: CursorShape = { sort: 'trainings.latest', parts: ['DATE', 'UUID'] };

/** The training register (C2.1). */
@Resolver(() => TrainingType)
export class TrainingResolver {
  @Query(() => TrainingConnection, {
    description: 'The trainings of your jurisdiction, the latest first. (培训记录)',
  })
  async trainings(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<TrainingType>> {
    const { first, after } = pageOf(page, LATEST);
    const rows = await service(context, TrainingService).list(officerOf(context.viewer), { first, after });
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ heldOn, id }) => encodeCursor(LATEST, [heldOn, id]),
    });
  }

  @Query(() => TrainingStandingType, {
    description: 'How your jurisdiction stands in a year (C2.1). (培训完成情况)',
  })
  async trainingStanding(
    @Arg('year', () => Int, { description: 'The year, 2000 to 2100. (年度)' }) year: number,
    @Ctx() context: RequestContext,
  ): Promise<TrainingStandingType> {
    if (!(year >= 2000 && year <= 2100)) {
      throw badUserInput(
        {
          message: 'The year lies between 2000 and 2100; correct it.',
          messageZh: '年度应在2000至2100之间,请更正。',
        },
        ['year'],
      );
    }
    const { today, now } = context;
    return await service(context, TrainingService).standing(officerOf(context.viewer), { year, today, now });
  }

  @Mutation(() => TrainingPayload, { description: 'Records a training and who took part (C2.1). (登记培训)' })
  async recordTraining(
    @Arg('input', () => RecordTrainingInput, { description: 'The training. (培训)' })
    input: RecordTrainingInput,
    @Ctx() context: RequestContext,
  ): Promise<TrainingPayload> {
    const actor = mutationActor(context, input);
    const { title, heldOn } = input;
    const officers = input.officerIds.map(
      (id, index) => idArgument(id, 'Officer', ['input', 'officerIds', String(index)]).id,
    );
    return toPayload(
      await service(context, TrainingService).record(actor, { title, heldOn, officers }),
      'training',
    );
  }

  @FieldResolver(() => [OfficerType], { description: 'Who took part. (参训人员)' })
  async officers(
    @Root() { jurisdictionId, officers }: TrainingRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly OfficerType[]> {
    const found = await Promise.all(
      officers.map((id) => officerLoader(context).load({ jurisdictionId, id })),
    );
    return found.filter((officer) => officer !== null);
  }
}
