import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type RequestContext, service } from '../../api/context.js';
import { idArgument } from '../../api/id-argument.js';
import { loader } from '../../api/loader.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { toPayload } from '../../api/user-error.js';
import { personLoader } from '../../households/household.loader.js';
import { PersonType } from '../../households/persons/person.type.js';
import { OfficerType } from '../../jurisdictions/officers/officer.type.js';
import { officerLoader } from '../../jurisdictions/place.loader.js';
import { encodeGlobalId } from '../../shared/ids.js';
import type { CaseRow } from '../case.entity.js';
import { CaseType } from '../case.type.js';
import type { AttachmentRow } from './attachment.entity.js';
import { ATTACHMENTS_PATH } from './attachment.js';
import { AttachmentService } from './attachment.service.js';
import { AttachmentPayload, AttachmentType, WithdrawAttachmentInput } from './attachment.type.js';

/** What is attached to a case. */
@Resolver(() => CaseType)
export class CaseAttachmentsResolver {
  @FieldResolver(() => [AttachmentType], {
    nullable: true,
    description:
      'What is attached to it and to its application, the earliest first; null for callers who do not read households. (附件)',
  })
  async attachments(
    @Root() row: CaseRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly AttachmentType[]> {
    return await attachmentsLoader(context).load(row);
  }
}

/** Attachments: where they are fetched, who handed them in, taking them back. */
@Resolver(() => AttachmentType)
export class AttachmentResolver {
  @Mutation(() => AttachmentPayload, {
    description: 'Takes a file back that does not belong here; its content goes. (撤回附件)',
  })
  async withdrawAttachment(
    @Arg('input', () => WithdrawAttachmentInput, { description: 'Which, and why. (附件与理由)' })
    input: WithdrawAttachmentInput,
    @Ctx() context: RequestContext,
  ): Promise<AttachmentPayload> {
    const key = idArgument(input.attachmentId, 'Attachment', ['input', 'attachmentId']);
    const { reason } = input;
    const actor = mutationActor(context, input);
    return toPayload(
      await service(context, AttachmentService).withdraw(actor, { key, reason }),
      'attachment',
    );
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Path of the content on this service, fetched with the same sign-in, and audited; null once it is gone. (下载地址)',
  })
  url(@Root() { jurisdictionId, id, contentId }: AttachmentRow): string | null {
    if (contentId === null) return null;
    return `${ATTACHMENTS_PATH}/${encodeGlobalId('Attachment', jurisdictionId, id)}`;
  }

  @FieldResolver(() => Boolean, {
    description: 'It belongs to the whole application, not to one case of it. (是否属于整份申请)',
  })
  ofApplication(@Root() { caseId }: AttachmentRow): boolean {
    return caseId === null;
  }

  @FieldResolver(() => OfficerType, {
    nullable: true,
    description: 'The officer who handed it in; null when a citizen did. (上传人员)',
  })
  async uploadedBy(
    @Root() { jurisdictionId, uploadedBy }: AttachmentRow,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    if (uploadedBy === null) return null;
    return await officerLoader(context).load({ jurisdictionId, id: uploadedBy });
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'The citizen who handed it in over the own sign-in; null when an officer did. (上传居民)',
  })
  async uploadedByPerson(
    @Root() { jurisdictionId, uploadedByPersonId }: AttachmentRow,
    @Ctx() context: RequestContext,
  ): Promise<PersonType | null> {
    if (uploadedByPersonId === null) return null;
    return await personLoader(context).load({ jurisdictionId, id: uploadedByPersonId });
  }
}

/** How `node(id)` fetches an attachment. */
export const attachmentNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) =>
    await service(context, AttachmentService).find(officerOf(context.viewer), key),
};

function attachmentsLoader(context: RequestContext) {
  return loader<CaseRow, readonly AttachmentRow[]>(context, 'cases.attachments', async (cases) => {
    const rows = await service(context, AttachmentService).ofCases(cases);
    return cases.map(({ jurisdictionId, id, applicationId }) =>
      rows.filter(
        (row) =>
          row.jurisdictionId === jurisdictionId &&
          row.applicationId === applicationId &&
          (row.caseId === null || row.caseId === id),
      ),
    );
  });
}
