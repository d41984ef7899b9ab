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
import type { RandomCheckItemRow, RandomCheckRow } from './random-check.entity.js';
import { RandomCheckService } from './random-check.service.js';
import {
  DrawRandomCheckInput,
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

  @Mutation(() => RandomCheckPayload, { description: 'Records what an inspection found. (登记检查结果)' })
  async recordCheckResult(
    @Arg('input', () => RecordCheckResultInput, { description: 'The result. (结果)' })
    input: RecordCheckResultInput,
    @Ctx() context: RequestContext,
  ): Promise<RandomCheckPayload> {
    const item = idArgument(input.itemId, ITEM, ['input', 'itemId']);
    const { result, finding } = input;
    const actor = mutationActor(context, input);
    return toPayload(
      await service(context, RandomCheckService).recordResult(actor, { item, result, finding }),
      'check',
    );
  }

  @FieldResolver(() => [RandomCheckItemType], { description: 'What was drawn, by rank. (抽取结果)' })
  async items(
    @Root() { jurisdictionId, id }: RandomCheckRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly RandomCheckItemType[]> {
    const items = loader<RowKey, readonly RandomCheckItemRow[]>(context, 'randomChecks.items', async (keys) =>
      groupsInOrder<RowKey, RandomCheckItemRow>(
        keys,
        await service(context, RandomCheckService).itemsOf(keys),
        (row) => ({ jurisdictionId: row.jurisdictionId, id: row.checkId }),
      ),
    );
    const rows = await items.load({ jurisdictionId, id });
    return rows.map((row) => ({ ...row, itemId: encodeGlobalId(ITEM, jurisdictionId, row.id) }));
  }
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
