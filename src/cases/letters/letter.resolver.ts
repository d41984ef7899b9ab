import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type RequestContext, service } from '../../api/context.js';
import { idArgument } from '../../api/id-argument.js';
import { inOrder, loader } from '../../api/loader.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { toPayload } from '../../api/user-error.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { encodeGlobalId } from '../../shared/ids.js';
import type { DecisionRow } from '../decisions/decision.entity.js';
import { DecisionType } from '../decisions/decision.type.js';
import type { LetterDeliveryRow, LetterRow } from './letter.entity.js';
import { LETTERS_PATH } from './letter.js';
import { LetterService } from './letter.service.js';
import { LetterDeliveryType, LetterPayload, LetterType, RecordLetterDeliveryInput } from './letter.type.js';

/** The letter of a decision. */
@Resolver(() => DecisionType)
export class DecisionLetterResolver {
  @FieldResolver(() => LetterType, {
    nullable: true,
    description: 'The decision in writing; null for decisions taken over from elsewhere. (决定文书)',
  })
  async letter(
    @Root() { jurisdictionId, id }: DecisionRow,
    @Ctx() context: RequestContext,
  ): Promise<LetterType | null> {
    return await lettersLoader(context).load({ jurisdictionId, id });
  }
}

/** Letters, their pages and their delivery. */
@Resolver(() => LetterType)
export class LetterResolver {
  @Mutation(() => LetterPayload, {
    description: 'Records that a letter reached the person, once a letter (57号, 21). (登记送达)',
  })
  async recordLetterDelivery(
    @Arg('input', () => RecordLetterDeliveryInput, { description: 'Which, how and when. (送达情况)' })
    input: RecordLetterDeliveryInput,
    @Ctx() context: RequestContext,
  ): Promise<LetterPayload> {
    const key = idArgument(input.letterId, 'Letter', ['input', 'letterId']);
    const { method, deliveredOn } = input;
    const actor = mutationActor(context, input);
    return toPayload(
      await service(context, LetterService).recordDelivery(actor, { key, method, deliveredOn }),
      'letter',
    );
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The letter as a page of its own without scripts; null for callers who do not read households, and when its text was erased. (网页文本)',
  })
  async html(@Root() row: LetterRow, @Ctx() context: RequestContext): Promise<string | null> {
    return (await pagesLoader(context).load(row))?.html ?? null;
  }

  @FieldResolver(() => String, {
    description: 'Path of the PDF on this service; fetched with the same sign-in, and audited. (PDF地址)',
  })
  url(@Root() row: LetterRow): string {
    return `${pathOf(row)}.pdf`;
  }

  @FieldResolver(() => String, {
    description: 'Path of the page on this service; fetched with the same sign-in, and audited. (网页地址)',
  })
  pageUrl(@Root() row: LetterRow): string {
    return `${pathOf(row)}.html`;
  }

  @FieldResolver(() => LetterDeliveryType, {
    nullable: true,
    description: 'When it reached the person; null until that is recorded. (送达情况)',
  })
  async delivery(@Root() row: LetterRow, @Ctx() context: RequestContext): Promise<LetterDeliveryType | null> {
    return await deliveriesLoader(context).load(row);
  }

  @FieldResolver(() => Boolean, {
    description: 'It should have reached the person before today, and has not. (是否逾期未送达)',
  })
  async overdue(@Root() row: LetterRow, @Ctx() context: RequestContext): Promise<boolean> {
    if (row.deliverBy === null || row.deliverBy >= context.today) return false;
    return (await deliveriesLoader(context).load(row)) === null;
  }
}

/** How `node(id)` fetches a letter. */
export const letterNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) => await service(context, LetterService).find(officerOf(context.viewer), key),
};

function pathOf({ jurisdictionId, id }: RowKey): string {
  return `${LETTERS_PATH}/${encodeURIComponent(encodeGlobalId('Letter', jurisdictionId, id))}`;
}

function lettersLoader(context: RequestContext) {
  return loader<RowKey, LetterRow | null>(context, 'decisions.letter', async (keys) =>
    inOrder(
      keys,
      await service(context, LetterService).ofDecisions(keys),
      ({ jurisdictionId, decisionId }) => ({ jurisdictionId, id: decisionId }),
    ),
  );
}

function pagesLoader(context: RequestContext) {
  return loader<LetterRow, (RowKey & { readonly html: string }) | null>(
    context,
    'letters.pages',
    async (rows) =>
      inOrder<RowKey, RowKey & { readonly html: string }>(
        rows,
        await service(context, LetterService).pages(rows),
        (page) => page,
      ),
  );
}

function deliveriesLoader(context: RequestContext) {
  return loader<RowKey, LetterDeliveryRow | null>(context, 'letters.delivery', async (keys) =>
    inOrder<RowKey, LetterDeliveryRow>(
      keys,
      await service(context, LetterService).deliveries(keys),
      (row) => row,
    ),
  );
}
