import { Field, ID, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { Node } from '../../api/node.js';
import { DateTimeScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import { DRAFT_STATUSES, type DraftStatus } from './draft.js';

export const DraftStatusCodes = registerCodes('ApplicationDraftStatus', DRAFT_STATUSES, {
  text: { en: 'Where a draft stands', zh: '申请草稿状态' },
  values: {
    OPEN: { en: 'Not handed in yet', zh: '草稿' },
    HANDED_IN: { en: 'Handed in; it holds nothing any more', zh: '已提交' },
    DISCARDED: { en: 'Given up; it holds nothing any more', zh: '已作废' },
  },
});

@ObjectType('ApplicationDraft', {
  implements: Node,
  description: 'A form that is not handed in yet, kept as far as it is filled in (C3, J16.1). (申请草稿)',
})
export class ApplicationDraftType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => DraftStatusCodes, { description: 'Where it stands. (状态)' })
  status!: DraftStatus;

  @Field(() => Int, { description: 'Grows by one each time it is saved. (版本)' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was begun. (建立时间)' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last saved. (更新时间)' })
  updatedAt!: Date;
}

export const ApplicationDraftConnection = connectionType(ApplicationDraftType, 'ApplicationDraft');

@ObjectType({ description: 'The draft, or why it was refused. (草稿办理结果)' })
export class ApplicationDraftPayload extends Payload {
  @Field(() => ApplicationDraftType, { nullable: true, description: 'Null when refused. (草稿)' })
  draft!: ApplicationDraftType | null;
}
