import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { JsonObjectScalar } from '../../api/scalars.js';
import { toPayload } from '../../api/user-error.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { Problem } from '../../shared/problem.js';
import type { Result } from '../../shared/result.js';
import { caseLoader } from '../case.loader.js';
import { CaseType } from '../case.type.js';
import { caseKey } from '../case-act.input.js';
import { CarryOverService } from './carry-over.service.js';
import type { ApplicationDraftRow } from './draft.entity.js';
import {
  CarryOverCaseInput,
  DiscardApplicationDraftInput,
  SaveApplicationDraftInput,
} from './draft.input.js';
import { DraftService } from './draft.service.js';
import { ApplicationDraftConnection, ApplicationDraftPayload, ApplicationDraftType } from './draft.type.js';

const NEWEST: CursorShape = { sort: 'applicationDrafts.newest', parts: ['UUID'] };

/** Forms that are not handed in yet (C3), and applications carried over (X3.3). */
@Resolver(() => ApplicationDraftType)
export class DraftResolver {
  @Query(() => ApplicationDraftConnection, {
    description: 'The open drafts of your office, the newest first (C3). (申请草稿列表)',
  })
  async applicationDrafts(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ApplicationDraftType>> {
    const { first, after } = pageOf(page, NEWEST);
    const rows = await service(context, DraftService).list(officerOf(context.viewer), { first, after });
    return toConnection(rows, { first, after, cursorOf: ({ id }) => encodeCursor(NEWEST, [id]) });
  }

  @Mutation(() => ApplicationDraftPayload, {
    description:
      'Keeps a form as far as it is filled in; it is checked when it is handed in (C3). (保存申请草稿)',
  })
  async saveApplicationDraft(
    @Arg('input', () => SaveApplicationDraftInput, { description: 'The form. (已填内容)' })
    input: SaveApplicationDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<ApplicationDraftPayload> {
    const draft =
      input.draftId == null ? null : idArgument(input.draftId, 'ApplicationDraft', ['input', 'draftId']);
    const { form } = input;
    const actor = mutationActor(context, input);
    return await answer(context, await service(context, DraftService).save(actor, { draft, form }));
  }

  @Mutation(() => ApplicationDraftPayload, { description: 'Gives a draft up. (作废申请草稿)' })
  async discardApplicationDraft(
    @Arg('input', () => DiscardApplicationDraftInput, { description: 'The draft. (草稿)' })
    input: DiscardApplicationDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<ApplicationDraftPayload> {
    const draft = idArgument(input.draftId, 'ApplicationDraft', ['input', 'draftId']);
    const actor = mutationActor(context, input);
    return await answer(context, await service(context, DraftService).discard(actor, draft));
  }

  @Mutation(() => ApplicationDraftPayload, {
    description:
      'Begins an application for another programme from what a case knows, without asking the family again (X3.3). (转入申请)',
  })
  async carryOverCase(
    @Arg('input', () => CarryOverCaseInput, { description: 'The case and the programme. (救助项目)' })
    input: CarryOverCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<ApplicationDraftPayload> {
    const { programme } = input;
    const actor = mutationActor(context, input);
    const carried = await service(context, CarryOverService).carry(actor, caseKey(input), { programme });
    return await answer(context, carried);
  }

  @FieldResolver(() => JsonObjectScalar, {
    description: 'The form as far as it is filled in: fields of SubmitApplicationInput. (已填内容)',
  })
  form(@Root() row: ApplicationDraftRow, @Ctx() context: RequestContext): Readonly<Record<string, unknown>> {
    return service(context, DraftService).formOf(row);
  }

  @FieldResolver(() => CaseType, {
    nullable: true,
    description: 'The case that it was carried over from (X3.3). (来源案件)',
  })
  async fromCase(
    @Root() { jurisdictionId, fromCaseId }: ApplicationDraftRow,
    @Ctx() context: RequestContext,
  ): Promise<CaseType | null> {
    return fromCaseId === null ? null : await caseLoader(context).load({ jurisdictionId, id: fromCaseId });
  }
}

async function answer(
  context: RequestContext,
  result: Result<RowKey, Problem>,
): Promise<ApplicationDraftPayload> {
  context.loaders.clear();
  if (!result.ok) return { draft: null, userErrors: toPayload(result, 'draft').userErrors };
  return { draft: await service(context, DraftService).read(result.value), userErrors: [] };
}

/** How `node(id)` fetches a draft. */
export const applicationDraftNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) => await service(context, DraftService).find(officerOf(context.viewer), key),
};
