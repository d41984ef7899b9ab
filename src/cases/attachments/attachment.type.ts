import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { Node } from '../../api/node.js';
import { DateTimeScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { StepCode } from '../../policy/programme.js';
import { StepCodes } from '../procedure/step.type.js';

@ObjectType('Attachment', {
  implements: Node,
  description: 'A file attached to an application or a case. Its content is fetched from its address. (附件)',
})
export class AttachmentType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Its name. (文件名)' })
  fileName!: string;

  @Field(() => String, { description: 'Its type, as its content shows. (内容类型)' })
  mediaType!: string;

  @Field(() => Int, { description: 'Its size in bytes. (字节数)' })
  size!: number;

  @Field(() => String, { description: 'SHA-256 of its content. (内容摘要)' })
  sha256!: string;

  @Field(() => StepCodes, { nullable: true, description: 'The step it belongs to. (环节)' })
  step!: StepCode | null;

  @Field(() => String, { nullable: true, description: 'Code of the paper it is. (材料代码)' })
  paper!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was handed in. (上传时间)' })
  uploadedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was taken back; null while it stands. (撤回时间)',
  })
  withdrawnAt!: Date | null;
}

@InputType({ description: 'A file to take back because it does not belong here. (撤回附件)' })
export class WithdrawAttachmentInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the attachment. (附件标识)' })
  attachmentId!: string;

  @Field(() => String, { description: 'Why, one line of up to 300 characters. (撤回理由)' })
  reason!: string;
}

@ObjectType({ description: 'The attachment, or why not. (撤回结果)' })
export class AttachmentPayload extends Payload {
  @Field(() => AttachmentType, { nullable: true, description: 'The attachment; null when refused. (附件)' })
  attachment!: AttachmentType | null;
}
