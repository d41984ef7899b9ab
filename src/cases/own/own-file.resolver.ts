import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { citizenOf } from '../../access/citizen.js';
import { type RequestContext, service } from '../../api/context.js';
import { idArgument } from '../../api/id-argument.js';
import { loader } from '../../api/loader.js';
import { toPayload } from '../../api/user-error.js';
import { encodeGlobalId } from '../../shared/ids.js';
import type { AttachmentRow } from '../attachments/attachment.entity.js';
import type { CaseRow } from '../case.entity.js';
import type { ApplicationDraftRow } from '../drafts/draft.entity.js';
import { MyCaseType } from './own.type.js';
import { momentOf } from './own-application.resolver.js';
import { MyApplicationDraftType } from './own-application.type.js';
import { OwnFileService } from './own-file.service.js';
import { MyFilePayload, MyFileType, WithdrawMyFileInput } from './own-file.type.js';

/** Files that citizens handed in; they are sent to `POST /my/attachments`. */
@Resolver(() => MyFileType)
export class OwnFileResolver {
  @Mutation(() => MyFilePayload, {
    description: 'Takes an own file back while no office has taken the case up with it. (撤回本人上传材料)',
  })
  async withdrawMyFile(
    @Arg('input', () => WithdrawMyFileInput, { description: 'The file. (材料)' }) input: WithdrawMyFileInput,
    @Ctx() context: RequestContext,
  ): Promise<MyFilePayload> {
    const moment = momentOf(context, input);
    const key = idArgument(input.fileId, 'Attachment', ['input', 'fileId']);
    return toPayload(await service(context, OwnFileService).withdraw(moment, key), 'file');
  }

  @FieldResolver(() => ID, { description: 'Id for taking it back. (材料标识)' })
  id(@Root() { jurisdictionId, id }: AttachmentRow): string {
    return encodeGlobalId('Attachment', jurisdictionId, id);
  }
}

@Resolver(() => MyCaseType)
export class MyCaseFilesResolver {
  @FieldResolver(() => [MyFileType], {
    description: 'What the citizen handed in to it and with its form, the earliest first. (本人上传材料)',
  })
  async files(@Root() row: CaseRow, @Ctx() context: RequestContext): Promise<readonly MyFileType[]> {
    const files = await filesLoader(context, 'applicationId').load(row.applicationId);
    return files.filter(({ caseId }) => caseId === null || caseId === row.id);
  }
}

@Resolver(() => MyApplicationDraftType)
export class MyDraftFilesResolver {
  @FieldResolver(() => [MyFileType], {
    description: 'What the citizen keeps with it; handed in together with the form. (本人上传材料)',
  })
  async files(
    @Root() { id }: ApplicationDraftRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly MyFileType[]> {
    return await filesLoader(context, 'draftId').load(id);
  }
}

function filesLoader(context: RequestContext, column: 'applicationId' | 'draftId') {
  return loader<string, readonly AttachmentRow[]>(context, `own.files.${column}`, async (ids) => {
    const rows = await service(context, OwnFileService).filesOf(citizenOf(context), { column, ids });
    return ids.map((id) => rows.filter((row) => row[column] === id));
  });
}
