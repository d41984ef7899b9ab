import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { groupsInOrder, inOrder, loader } from '../../api/loader.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { badUserInput } from '../../api/request-error.js';
import { toPayload } from '../../api/user-error.js';
import { OfficerType } from '../../jurisdictions/officers/officer.type.js';
import { officerLoader } from '../../jurisdictions/place.loader.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { Basis, Confidence } from '../../policy/index.js';
import { textIn } from '../../shared/text.js';
import { InstrumentType } from '../policy.type.js';
import { PolicyCatalogue } from '../policy-catalogue.service.js';
import type { AmendmentChangeRow, AmendmentRow } from './amendment.entity.js';
import {
  type AmendmentChangeInput,
  AmendmentFilterInput,
  type BasisInput,
  type NewInstrumentInput,
  ProposeAmendmentInput,
  PublishAmendmentInput,
  WithdrawAmendmentInput,
} from './amendment.input.js';
import type { AmendmentChange, AmendmentDraft } from './amendment.js';
import { AmendmentService } from './amendment.service.js';
import {
  AmendmentChangeType,
  AmendmentConnection,
  AmendmentFindingType,
  AmendmentType,
  ProposeAmendmentPayload,
  PublishAmendmentPayload,
  WithdrawAmendmentPayload,
} from './amendment.type.js';
import { amendmentChangeView, instrumentView } from './amendment-views.js';

const NEWEST_FIRST: CursorShape = { sort: 'amendments.id', parts: ['UUID'] };
const AMENDMENT_ID = ['input', 'amendmentId'];

/** Changes of a policy without a release: propose, check, publish, withdraw. */
@Resolver(() => AmendmentType)
export class AmendmentResolver {
  @Query(() => AmendmentConnection, {
    description: 'The amendments of the policy of your jurisdiction, newest first. (政策修订列表)',
  })
  async amendments(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('filter', () => AmendmentFilterInput, { nullable: true, description: 'Which ones. (筛选条件)' })
    filter: AmendmentFilterInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AmendmentType>> {
    const { first, after } = pageOf(page, NEWEST_FIRST);
    const asked = { status: filter?.status ?? undefined };
    const rows = await service(context, AmendmentService).list(officerOf(context.viewer), asked, {
      first,
      after,
    });
    return toConnection(rows, { first, after, cursorOf: ({ id }) => encodeCursor(NEWEST_FIRST, [id]) });
  }

  @Mutation(() => ProposeAmendmentPayload, {
    description:
      'Proposes to change values of the policy; nothing holds until another officer publishes it. (提出政策修订)',
  })
  async proposeAmendment(
    @Arg('input', () => ProposeAmendmentInput, { description: 'The amendment. (修订)' })
    input: ProposeAmendmentInput,
    @Ctx() context: RequestContext,
  ): Promise<ProposeAmendmentPayload> {
    const actor = mutationActor(context, input);
    return toPayload(await service(context, AmendmentService).propose(actor, draftOf(input)), 'amendment');
  }

  @Mutation(() => PublishAmendmentPayload, {
    description:
      'Publishes an amendment that another person proposed, once nothing stands against it; every instance takes it up within five seconds. (公布政策修订)',
  })
  async publishAmendment(
    @Arg('input', () => PublishAmendmentInput, { description: 'The amendment. (修订)' })
    input: PublishAmendmentInput,
    @Ctx() context: RequestContext,
  ): Promise<PublishAmendmentPayload> {
    const key = idArgument(input.amendmentId, 'Amendment', AMENDMENT_ID);
    const published = await service(context, AmendmentService).publish(mutationActor(context, input), key);
    return toPayload(published, 'amendment');
  }

  @Mutation(() => WithdrawAmendmentPayload, {
    description:
      'Withdraws a proposal, or a published amendment before any of it is in force. (撤回政策修订)',
  })
  async withdrawAmendment(
    @Arg('input', () => WithdrawAmendmentInput, { description: 'The amendment. (修订)' })
    input: WithdrawAmendmentInput,
    @Ctx() context: RequestContext,
  ): Promise<WithdrawAmendmentPayload> {
    const withdrawn = await service(context, AmendmentService).withdraw(mutationActor(context, input), {
      amendment: idArgument(input.amendmentId, 'Amendment', AMENDMENT_ID),
      reason: input.reason,
    });
    return toPayload(withdrawn, 'amendment');
  }

  @FieldResolver(() => String, { description: 'What it changes and why. (说明)' })
  note(@Root() { noteZh, noteEn }: AmendmentRow, @Ctx() { locale }: RequestContext): string {
    return textIn({ zh: noteZh, en: noteEn }, locale);
  }

  @FieldResolver(() => [InstrumentType], { description: 'Documents that it brings along. (新依据文件)' })
  instruments(
    @Root() { instruments }: AmendmentRow,
    @Ctx() { locale }: RequestContext,
  ): readonly InstrumentType[] {
    return instruments.map((instrument) => instrumentView(instrument, locale));
  }

  @FieldResolver(() => [AmendmentChangeType], { description: 'The values that it changes. (修订内容)' })
  async changes(
    @Root() row: AmendmentRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly AmendmentChangeType[]> {
    // Once it is published, what it replaced is what was known just before.
    const before = row.publishedAt === null ? null : new Date(row.publishedAt.getTime() - 1);
    const policy = service(context, PolicyCatalogue).policy(row.policyId, before);
    const changes = await changeLoader(context).load(row);
    return changes.map((change) => amendmentChangeView(change, policy, context.locale));
  }

  @FieldResolver(() => [AmendmentFindingType], {
    description:
      'What stands against publishing it now, after trying the amended policy; empty when nothing does. Asked again each time. (校验结果)',
  })
  async findings(
    @Root() row: AmendmentRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly AmendmentFindingType[]> {
    if (row.status !== 'PROPOSED') return [];
    const findings = await service(context, AmendmentService).check(row);
    return findings.map(({ code, message, messageZh }) => ({
      code,
      message: textIn({ zh: messageZh, en: message }, context.locale),
    }));
  }

  @FieldResolver(() => OfficerType, { nullable: true, description: 'Who proposed it. (提出人)' })
  async proposedBy(
    @Root() { jurisdictionId, proposedBy: id }: AmendmentRow,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    return await officerLoader(context).load({ jurisdictionId, id });
  }

  @FieldResolver(() => OfficerType, { nullable: true, description: 'Who published it. (公布人)' })
  async publishedBy(
    @Root() { jurisdictionId, publishedBy: id }: AmendmentRow,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    return id === null ? null : await officerLoader(context).load({ jurisdictionId, id });
  }

  @FieldResolver(() => OfficerType, { nullable: true, description: 'Who withdrew it. (撤回人)' })
  async withdrawnBy(
    @Root() { jurisdictionId, withdrawnBy: id }: AmendmentRow,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    return id === null ? null : await officerLoader(context).load({ jurisdictionId, id });
  }
}

/** Amendments by key, in one statement a level. */
export function amendmentLoader(context: RequestContext) {
  return loader<RowKey, AmendmentRow | null>(context, 'amendments', async (keys) =>
    inOrder<RowKey, AmendmentRow>(keys, await service(context, AmendmentService).byKeys(keys), (row) => row),
  );
}

function changeLoader(context: RequestContext) {
  return loader<RowKey, readonly AmendmentChangeRow[]>(context, 'amendments.changes', async (keys) =>
    groupsInOrder<RowKey, AmendmentChangeRow>(
      keys,
      await service(context, AmendmentService).changes(keys),
      ({ jurisdictionId, amendmentId: id }) => ({ jurisdictionId, id }),
    ),
  );
}

/** How `node(id)` fetches an amendment. */
export const amendmentNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) =>
    await service(context, AmendmentService).find(officerOf(context.viewer), key),
};

function draftOf(input: ProposeAmendmentInput): AmendmentDraft {
  return {
    noteZh: input.noteZh,
    noteEn: input.noteEn,
    instruments: input.instruments.map(instrumentOf),
    changes: input.changes.map(changeOf),
    backdatedBasis: input.backdatedBasis ?? null,
  };
}

function instrumentOf({ code, titleZh, titleEn, number, issuedOn, url }: NewInstrumentInput) {
  return {
    id: code,
    titles: { zh: titleZh, en: titleEn },
    ...(number == null ? {} : { number }),
    ...(issuedOn == null ? {} : { issuedOn }),
    ...(url == null ? {} : { url }),
  };
}

function changeOf(change: AmendmentChangeInput, index: number): AmendmentChange {
  return {
    key: change.key,
    mode: change.mode,
    value: change.value ?? null,
    inForceFrom: change.inForceFrom,
    basis: basisOf(change.basis),
    confidence: confidenceOf(change.confidence ?? null, index),
    exception: change.exception == null ? null : basisOf(change.exception),
  };
}

function basisOf({ instrument, article, requirement }: BasisInput): Basis {
  return { instrument, article, ...(requirement == null ? {} : { requirement }) };
}

function confidenceOf(text: string | null, index: number): Confidence | null {
  if (text === null || text === 'A' || text === 'B' || text === 'C') return text;
  throw badUserInput(
    {
      message: `The confidence of change ${index + 1} is none of A, B and C; choose one or leave it out.`,
      messageZh: `第${index + 1}项修改的可信度须为A、B或C，或留空。`,
    },
    ['input', 'changes', String(index), 'confidence'],
  );
}
