import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { citizenOf } from '../../access/citizen.js';
import { idempotencyKeyFrom } from '../../access/once/idempotency.js';
import { type RequestContext, service } from '../../api/context.js';
import { idArgument } from '../../api/id-argument.js';
import type { MutationInput } from '../../api/mutation.js';
import { badUserInput } from '../../api/request-error.js';
import { JsonObjectScalar } from '../../api/scalars.js';
import { toPayload } from '../../api/user-error.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { encodeGlobalId } from '../../shared/ids.js';
import type { Problem } from '../../shared/problem.js';
import type { Result } from '../../shared/result.js';
import { CaseWork } from '../case-work.service.js';
import type { ApplicationDraftRow } from '../drafts/draft.entity.js';
import {
  DiscardMyApplicationDraftInput,
  ownForm,
  ownPlace,
  SaveMyApplicationDraftInput,
  SubmitMyApplicationInput,
} from './own-application.input.js';
import { type CitizenMoment, OwnApplicationService } from './own-application.service.js';
import {
  MyApplicationDraftPayload,
  MyApplicationDraftType,
  SubmitMyApplicationPayload,
} from './own-application.type.js';

/** What citizens do by themselves: drafts and applications of the household they belong to (C3, C4.2). */
@Resolver(() => MyApplicationDraftType)
export class OwnApplicationResolver {
  @Query(() => [MyApplicationDraftType], {
    description: 'The open drafts of the signed-in citizen, the newest first, 100 at most. (本人申请草稿)',
  })
  async myApplicationDrafts(@Ctx() context: RequestContext): Promise<readonly MyApplicationDraftType[]> {
    return await service(context, OwnApplicationService).drafts(citizenOf(context));
  }

  @Mutation(() => MyApplicationDraftPayload, {
    description: 'Keeps a form as far as it is filled in; nobody else sees it (C3). (保存本人申请草稿)',
  })
  async saveMyApplicationDraft(
    @Arg('input', () => SaveMyApplicationDraftInput, { description: 'The form. (已填内容)' })
    input: SaveMyApplicationDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<MyApplicationDraftPayload> {
    const saved = await service(context, OwnApplicationService).saveDraft(momentOf(context, input), {
      jurisdictionId: ownPlace(input),
      draft: input.draftId == null ? null : draftKey(input.draftId),
      form: input.form,
    });
    return await answer(context, saved);
  }

  @Mutation(() => MyApplicationDraftPayload, { description: 'Gives an own draft up. (作废本人申请草稿)' })
  async discardMyApplicationDraft(
    @Arg('input', () => DiscardMyApplicationDraftInput, { description: 'The draft. (草稿)' })
    input: DiscardMyApplicationDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<MyApplicationDraftPayload> {
    const moment = momentOf(context, input);
    const own = service(context, OwnApplicationService);
    return await answer(context, await own.discardDraft(moment, draftKey(input.draftId)));
  }

  @Mutation(() => SubmitMyApplicationPayload, {
    description:
      'Hands in one form for one or more programmes for the own household, by web, mobile or kiosk (J16.1, C4.2). (本人提交救助申请)',
  })
  async submitMyApplication(
    @Arg('input', () => SubmitMyApplicationInput, { description: 'The form. (申请)' })
    input: SubmitMyApplicationInput,
    @Ctx() context: RequestContext,
  ): Promise<SubmitMyApplicationPayload> {
    const moment = momentOf(context, input);
    const form = ownForm(input, context.today);
    const submitted = await service(context, OwnApplicationService).submit(moment, ownPlace(input), form);
    context.loaders.clear();
    if (!submitted.ok) {
      return { cases: [], pickupCode: null, userErrors: toPayload(submitted, 'cases').userErrors };
    }
    const { cases: keys, written, pickupCode } = submitted.value;
    const cases = written?.cases ?? (await service(context, CaseWork).rows(keys));
    return { cases, pickupCode, userErrors: [] };
  }

  @FieldResolver(() => ID, { description: 'Id for saving, handing in and giving up. (草稿标识)' })
  id(@Root() { jurisdictionId, id }: ApplicationDraftRow): string {
    return encodeGlobalId('ApplicationDraft', jurisdictionId, id);
  }

  @FieldResolver(() => JsonObjectScalar, { description: 'The form as far as it is filled in. (已填内容)' })
  form(@Root() row: ApplicationDraftRow, @Ctx() context: RequestContext): Readonly<Record<string, unknown>> {
    return service(context, OwnApplicationService).formOf(row);
  }
}

async function answer(
  context: RequestContext,
  result: Result<RowKey, Problem>,
): Promise<MyApplicationDraftPayload> {
  if (!result.ok) return { draft: null, userErrors: toPayload(result, 'draft').userErrors };
  return { draft: await service(context, OwnApplicationService).readDraft(result.value), userErrors: [] };
}

function draftKey(draftId: string): RowKey {
  return idArgument(draftId, 'ApplicationDraft', ['input', 'draftId']);
}

/**
 * The citizen on whose behalf a mutation works.
 * @throws AccessDenied when the viewer is no citizen
 * @throws RequestError BAD_USER_INPUT for a key that is empty, too long or not visible ASCII
 */
export function momentOf(
  context: RequestContext,
  input: Pick<MutationInput, 'idempotencyKey'>,
): CitizenMoment {
  const key = idempotencyKeyFrom(context.idempotencyKey, input.idempotencyKey);
  if (!key.ok) throw badUserInput(key.error, ['input', 'idempotencyKey']);
  const { today, now, requestId } = context;
  return { citizen: citizenOf(context), today, now, requestId, idempotencyKey: key.value };
}
