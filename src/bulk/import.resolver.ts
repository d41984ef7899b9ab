import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { actorOf } from '../access/actor.js';
import { type RequestContext, service } from '../api/context.js';
import { idArgument } from '../api/id-argument.js';
import { mutationActor } from '../api/mutation.js';
import type { NodeFetcher } from '../api/node.js';
import { toPayload } from '../api/user-error.js';
import { encodeGlobalId } from '../shared/ids.js';
import { textIn } from '../shared/text.js';
import type { RowProblem } from './columns.js';
import { type ImportReport, ImportService } from './import.service.js';
import {
  ContinueImportInput,
  ImportCountType,
  ImportItemStatusCodes,
  ImportItemType,
  ImportPayload,
  ImportProblemType,
  ImportType,
} from './import.type.js';
import type { ImportJobRow } from './import-job.entity.js';
import type { ImportKind, ItemStatus } from './import-job.js';

const MOST_ITEMS_SHOWN = 100;
/** The type of what an item of each kind makes. */
const MADE: Readonly<Record<ImportKind, string>> = {
  HOUSEHOLDS: 'Household',
  CASES: 'Application',
  REGISTRY_CHANGES: 'Lead',
};

/** Imports: going on with them, and the report of each row. */
@Resolver(() => ImportType)
export class ImportResolver {
  @Mutation(() => ImportPayload, {
    description:
      'Takes up the next items of an import, each in a transaction of its own; call it until none waits. (继续导入)',
  })
  async continueImport(
    @Arg('input', () => ContinueImportInput, { description: 'Which, and how many items. (任务与数量)' })
    input: ContinueImportInput,
    @Ctx() context: RequestContext,
  ): Promise<ImportPayload> {
    const key = idArgument(input.importId, 'Import', ['input', 'importId']);
    const actor = mutationActor(context, input);
    return toPayload(await service(context, ImportService).proceed(actor, key, input.items), 'import');
  }

  @FieldResolver(() => [ImportCountType], { description: 'How many items came to what. (各结果数量)' })
  async counts(
    @Root() row: ImportJobRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly ImportCountType[]> {
    return await service(context, ImportService).counts(row);
  }

  @FieldResolver(() => [ImportItemType], {
    description: 'The items that were dealt with, by row, at most 100 behind a row. (导入明细)',
  })
  async items(
    @Root() row: ImportJobRow,
    @Arg('afterRow', () => Int, { defaultValue: 0, description: 'Behind this row. (起始行之后)' })
    afterRow: number,
    @Ctx() context: RequestContext,
  ): Promise<readonly ImportItemType[]> {
    return await service(context, ImportService).report(row, { first: MOST_ITEMS_SHOWN, afterRow });
  }
}

/** An item in the words of the API. */
@Resolver(() => ImportItemType)
export class ImportItemResolver {
  @FieldResolver(() => ImportItemStatusCodes, { description: 'What it came to. (结果)' })
  status(@Root() { itemStatus }: ImportReport): ItemStatus {
    return itemStatus;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'Id of the household, application or lead that it made. (生成对象标识)',
  })
  madeId(@Root() { kind, jurisdictionId, madeId }: ImportReport): string | null {
    return madeId === null ? null : encodeGlobalId(MADE[kind], jurisdictionId, madeId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The pickup code of an application, to be handed to the applicant. (查询码)',
  })
  pickupCode(@Root() row: ImportReport, @Ctx() context: RequestContext): string | null {
    return service(context, ImportService).pickupCode(row);
  }
}

/** A problem in the language of the request. */
@Resolver(() => ImportProblemType)
export class ImportProblemResolver {
  @FieldResolver(() => String, { description: 'What is wrong and what to do, by Accept-Language. (说明)' })
  message(@Root() { message: en, messageZh: zh }: RowProblem, @Ctx() { locale }: RequestContext): string {
    return textIn({ en, zh }, locale);
  }
}

/** How `node(id)` fetches an import: only for the officer who handed it in. */
export const importNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) =>
    await service(context, ImportService).find(
      actorOf(context.viewer, { ...context, idempotencyKey: null }),
      key,
    ),
};
