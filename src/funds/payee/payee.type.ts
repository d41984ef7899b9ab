import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { Payload } from '../../api/user-error.js';
import { AwardType } from '../awards/award.type.js';

@InputType({ description: 'Another payee of an award. (变更领取人)' })
export class ChangePayeeInput extends MutationInput {
  @Field(() => ID, { description: 'The award. (待遇标识)' })
  awardId!: string;

  @Field(() => ID, { description: 'A living member of its household. (新领取人标识)' })
  personId!: string;

  @Field(() => String, { description: 'Why. (变更原因)' })
  reason!: string;
}

@ObjectType({ description: 'The award, or why not. (变更领取人结果)' })
export class ChangePayeePayload extends Payload {
  @Field(() => AwardType, { nullable: true, description: 'Null when refused. (待遇)' })
  award!: AwardType | null;
}
