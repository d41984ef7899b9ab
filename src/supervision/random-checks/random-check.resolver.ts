import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { groupsInOrder, loader } from '../../api/loader.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { badUserInput } from '../../api/request-error.js';
import { toPayload } from '../../api/user-error.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { encodeGlobalId } from '../../shared/ids.js';
import type { Problem } from '../../shared/problem.js';
import type { Result } from '../../shared/result.js';
import { CheckResultService } from './check-result.service.js';
import type { RandomCheckRow } from './random-check.entity.js';
import { type DrawnCase, RandomCheckService } from './random-check.service.js';
import {
  DrawRandomCheckInput,
  FollowCheckResultInput,
  RandomCheckConnection,
  RandomCheckItemType,
  RandomCheckPayload,
  RandomCheckType,
  RecordCheckResultInput,
  StateRandomCheckInput,
} from './random-check.type.js';

const LATEST: CursorShape = { sort: 'randomChecks.latest', parts: ['DATE', 'UUID'] };
const ITEM = 'RandomCheckItem';

/** Random checks with both draws, open to everyone (J20.1, C11.1). */
@Resolver(() => RandomCheckType)
export class RandomCheckResolver {
  @Query(() => RandomCheckConnection, {
    description:
      'The random checks of a jurisdiction with populations, seeds, draws and results. (双随机抽查公开)',
  })
  async randomChecks(
    @Arg('jurisdictionId', () => ID, { description: 'Id of the jurisdiction. (辖区标识)' })
    jurisdictionId: string,
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<RandomCheckType>> {
    const { first, after } = pageOf(page, LATEST);
    const { id } = idArgument(jurisdictionId, 'Jurisdiction', ['jurisdictionId'], 'JURISDICTION');
    const rows = await service(context, RandomCheckService).list(id, { first, after });
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ statedOn, id: row }) => encodeCursor(LATEST, [statedOn, row]),
    });
  }

  @Mutation(() => RandomCheckPayload, {
    description: 'States the population of a random check. (公布抽取范围)',
  })
  async stateRandomCheck(
    @Arg('input', () => StateRandomCheckInput, { description: 'The population. (抽取范围)' })
    input: StateRandomCheckInput,
    @Ctx() context: RequestContext,
  ): Promise<RandomCheckPayload> {
    const { title, decidedFrom, decidedUntil, roles, inspectorsEach } = input;
    const sampleSize = input.sampleSize ?? null;
    if (sampleSize !== null) requireBetween(sampleSize, 1_000, 'sampleSize');
    requireBetween(inspectorsEach, 5, 'inspectorsEach');
    const stated = await service(context, RandomCheckService).state(mutationActor(context, input), {
      ...{ title, decidedFrom, decidedUntil, roles, sampleSize, inspectorsEach },
      programme: input.programme ?? null,
    });
    return toPayload(stated, 'check');
  }

  @Mutation(() => RandomCheckPayload, {
    description: 'Draws cases and inspectors with a published seed. (抽取)',
  })
  async drawRandomCheck(
    @Arg('input', () => DrawRandomCheckInput, { description: 'The check and the seed. (种子)' })
    input: DrawRandomCheckInput,
    @Ctx() context: RequestContext,
  ): Promise<RandomCheckPayload> {
    const check = idArgument(input.checkId, 'RandomCheck', ['input', 'checkId']);
    const { seed, seedSource } = input;
    const drawn = await service(context, RandomCheckService).draw(mutationActor(context, input), {
      check,
      seed,
      seedSource,
    });
    return toPayload(drawn, 'check');
  }

  @Mutation(() => RandomCheckPayload, {
    description:
      'Records what an inspection found; a wrong decision has its case looked at again (J20.1, J20.3). (登记检查结果)',
  })
  async recordCheckResult(
    @Arg('input', () => RecordCheckResultInput, { description: 'The result. (结果)' })
    input: RecordCheckResultInput,
    @Ctx() context: RequestContext,
  ): Promise<RandomCheckPayload> {
    const item = idArgument(input.itemId, ITEM, ['input', 'itemId']);
    const { result, finding } = input;
    const recorded = await service(context, CheckResultService).record(mutationActor(context, input), {
      ...{ item, result, finding },
      reopenFrom: input.reopenFrom ?? null,
    });
    return await answerCheck(context, recorded);
  }

  @Mutation(() => RandomCheckPayload, {
    description:
      'Has the case of a wrong decision looked at again, where it was not ready for that when the result was recorded (J20.1). (处理抽查发现)',
  })
  async followCheckResult(
    @Arg('input', () => FollowCheckResultInput, { description: 'The drawn case. (抽中案件)' })
    input: FollowCheckResultInput,
    @Ctx() context: RequestContext,
  ): Promise<RandomCheckPayload> {
    const item = idArgument(input.itemId, ITEM, ['input', 'itemId']);
    const followed = await service(context, CheckResultService).follow(mutationActor(context, input), {
      item,
      reopenFrom: input.reopenFrom ?? null,
    });
    return await answerCheck(context, followed);
  }

  @FieldResolver(() => [RandomCheckItemType], { description: 'What was drawn, by rank. (抽取结果)' })
  async items(
    @Root() { jurisdictionId, id }: RandomCheckRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly RandomCheckItemType[]> {
    const items = loader<RowKey, readonly DrawnCase[]>(context, 'randomChecks.items', async (keys) =>
      groupsInOrder<RowKey, DrawnCase>(
        keys,
        await service(context, RandomCheckService).itemsOf(keys),
        (row) => ({ jurisdictionId: row.jurisdictionId, id: row.checkId }),
      ),
    );
    const rows = await items.load({ jurisdictionId, id });
    return rows.map((row) => ({
      ...row,
      itemId: encodeGlobalId(ITEM, jurisdictionId, row.id),
      owed: row.result === 'WRONG' && row.consequence === null,
      laterDecision: row.later?.kind ?? null,
      laterDecidedOn: row.later?.decidedOn ?? null,
    }));
  }
}

async function answerCheck(
  context: RequestContext,
  done: Result<RowKey, Problem>,
): Promise<RandomCheckPayload> {
  context.loaders.clear();
  if (!done.ok) return { check: null, userErrors: toPayload(done, 'check').userErrors };
  const [row] = await service(context, RandomCheckService).byKeys([done.value]);
  return { check: row ?? null, userErrors: [] };
}

/** How `node(id)` fetches a random check. */
export const randomCheckNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) => {
    const [row] = await service(context, RandomCheckService).byKeys([key]);
    return row ?? null;
  },
};

function requireBetween(value: number, most: number, field: string): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw badUserInput(
    {
      message: `The field ${field} takes 1 to ${most}, but is ${value}; correct it.`,
      messageZh: `字段${field}应为1至${most},所填为${value},请更正。`,
    },
    ['input', field],
  );
}
