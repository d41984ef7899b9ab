import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { LocalDateScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';

@InputType({ description: 'A colleague who acts in your place for a time. (授权代理)' })
export class DelegateInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the officer, of your own organisation. (被授权人)' })
  toOfficerId!: string;

  @Field(() => LocalDateScalar, { description: 'The first day, today or later. (起始日)' })
  activeFrom!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last day. (截止日)' })
  activeUntil!: LocalDate;

  @Field(() => String, { description: 'Why, in 1 to 200 characters. (事由)' })
  reason!: string;
}

@InputType({ description: 'A delegation to end. (终止授权)' })
export class EndDelegationInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the delegation. (授权标识)' })
  delegationId!: string;
}
