import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { mutationActor } from '../../api/mutation.js';
import { toPayload } from '../../api/user-error.js';
import { DATA_CATALOGUE, DATA_SETS } from './catalogue.js';
import { DataSetType } from './catalogue.type.js';
import { PUSHES_PATH, type PushStatus, pushName } from './push.js';
import { type AnsweredPush, PushService } from './push.service.js';
import {
  DataPushConnection,
  DataPushPayload,
  DataPushTargetPayload,
  DataPushTargetType,
  DataPushType,
  EndDataPushInput,
  PushStatusCodes,
  RecordPushAnswerInput,
  SetDataPushInput,
} from './push.type.js';

const LATEST: CursorShape = { sort: 'dataPushes.latest', parts: ['DATE', 'TEXT', 'TEXT'] };

/** The register, shared with the platforms above: catalogue, pushes, and what was pushed when (J19, C4.1). */
@Resolver(() => DataPushType)
export class PushResolver {
  @Query(() => [DataSetType], {
    description: 'Everything that is ever pushed to a platform, field by field (J19). (数据目录)',
  })
  dataCatalogue(): readonly DataSetType[] {
    return DATA_SETS.map((code) => ({ code, ...DATA_CATALOGUE[code] }));
  }

  @Query(() => [DataPushTargetType], {
    description: 'What your jurisdiction pushes or pushed, and whereto (J19). (数据推送设置)',
  })
  async dataPushTargets(@Ctx() context: RequestContext): Promise<readonly DataPushTargetType[]> {
    return await service(context, PushService).targets(officerOf(context.viewer));
  }

  @Query(() => DataPushConnection, {
    description: 'What your jurisdiction pushed when, the latest first (J19). (数据推送记录)',
  })
  async dataPushes(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<DataPushType>> {
    const { first, after } = pageOf(page, LATEST);
    const rows = await service(context, PushService).list(officerOf(context.viewer), { first, after });
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ madeOn, platform, dataSet }) => encodeCursor(LATEST, [madeOn, platform, dataSet]),
    });
  }

  @Mutation(() => DataPushTargetPayload, {
    description: 'Pushes a data set to a platform from now on, or changes how often (J19). (设置数据推送)',
  })
  async setDataPush(
    @Arg('input', () => SetDataPushInput, { description: 'What, whereto, how often. (推送设置)' })
    input: SetDataPushInput,
    @Ctx() context: RequestContext,
  ): Promise<DataPushTargetPayload> {
    const { platform, dataSet, rhythm, startsOn } = input;
    const actor = mutationActor(context, input);
    const set = await service(context, PushService).set(actor, { platform, dataSet, rhythm, startsOn });
    return toPayload(set, 'target');
  }

  @Mutation(() => DataPushTargetPayload, {
    description: 'Gives a push up; what was pushed stays on record (J19). (停止数据推送)',
  })
  async endDataPush(
    @Arg('input', () => EndDataPushInput, { description: 'Which push. (推送)' }) input: EndDataPushInput,
    @Ctx() context: RequestContext,
  ): Promise<DataPushTargetPayload> {
    const { platform, dataSet } = input;
    const actor = mutationActor(context, input);
    return toPayload(await service(context, PushService).end(actor, { platform, dataSet }), 'target');
  }

  @Mutation(() => DataPushPayload, {
    description: 'Records that the platform took a push or rejected it (J19). (登记平台回执)',
  })
  async recordPushAnswer(
    @Arg('input', () => RecordPushAnswerInput, { description: 'The answer. (回执)' })
    input: RecordPushAnswerInput,
    @Ctx() context: RequestContext,
  ): Promise<DataPushPayload> {
    const { platform, dataSet, sequence, accepted, note } = input;
    const actor = mutationActor(context, input);
    const answer = { platform, dataSet, sequence, accepted, note };
    return toPayload(await service(context, PushService).answer(actor, answer), 'push');
  }

  @FieldResolver(() => PushStatusCodes, { description: 'What the platform said last. (状态)' })
  status(@Root() { answers }: AnsweredPush): PushStatus {
    const last = answers.at(-1);
    if (last === undefined) return 'WAITING';
    return last.accepted ? 'ACCEPTED' : 'REJECTED';
  }

  @FieldResolver(() => String, { description: 'Path of the rows as CSV, for a GET request. (文件地址)' })
  file(@Root() push: AnsweredPush): string {
    return `${PUSHES_PATH}/${pushName(push)}.csv`;
  }

  @FieldResolver(() => String, { description: 'Path of the manifest as JSON. (清单地址)' })
  manifest(@Root() push: AnsweredPush): string {
    return `${PUSHES_PATH}/${pushName(push)}.json`;
  }
}
