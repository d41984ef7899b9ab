import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import { MyCaseType } from './own.type.js';

@ObjectType('MyApplicationDraft', {
  description: 'A form of a citizen that is not handed in yet; nobody else sees it (C3). (本人申请草稿)',
})
export class MyApplicationDraftType {
  @Field(() => ID, { description: 'Id for saving, handing in and giving up. (草稿标识)' })
  id!: string;

  @Field(() => Int, { description: 'Grows by one each time it is saved. (版本)' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was last saved. (更新时间)' })
  updatedAt!: Date;
}

@ObjectType({ description: 'The draft, or why it was refused. (本人草稿办理结果)' })
export class MyApplicationDraftPayload extends Payload {
  @Field(() => MyApplicationDraftType, { nullable: true, description: 'Null when refused. (草稿)' })
  draft!: MyApplicationDraftType | null;
}

@ObjectType({ description: 'What the form of a citizen opened, or why it was refused. (本人申请提交结果)' })
export class SubmitMyApplicationPayload extends Payload {
  @Field(() => [MyCaseType], {
    description: 'One case a programme, in the order of the form; none when refused. (案件)',
  })
  cases!: readonly MyCaseType[];

  @Field(() => String, {
    nullable: true,
    description: 'The code with which the status of these cases is asked for elsewhere. (查询码)',
  })
  pickupCode!: string | null;
}
