import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { JsonObjectScalar } from '../../api/scalars.js';
import { CaseActInput } from '../case-act.input.js';

@InputType({ description: 'A form as far as it is filled in (C3). (保存申请草稿)' })
export class SaveApplicationDraftInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'The draft to save anew; none begins one. (草稿标识)' })
  draftId?: string | null;

  @Field(() => JsonObjectScalar, {
    description:
      'The fields of SubmitApplicationInput, any of them missing; checked when it is handed in. (已填内容)',
  })
  form!: Readonly<Record<string, unknown>>;
}

@InputType({ description: 'A draft to give up. (作废申请草稿)' })
export class DiscardApplicationDraftInput extends MutationInput {
  @Field(() => ID, { description: 'The draft. (草稿标识)' })
  draftId!: string;
}

@InputType({ description: 'A case to carry over into another application (X3.3). (转入申请)' })
export class CarryOverCaseInput extends CaseActInput {
  @Field(() => String, {
    defaultValue: 'SUBSISTENCE_ALLOWANCE',
    description: 'The programme to apply for. (救助项目代码)',
  })
  programme: string = 'SUBSISTENCE_ALLOWANCE';
}
