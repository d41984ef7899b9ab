import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { LocalDateScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import { CircumstanceInputType } from '../household.input.js';

@InputType({ description: 'A circumstance to record. (登记家庭情况)' })
export class RecordCircumstanceInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the household. (家庭标识)' })
  householdId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the member it belongs to; left out for the household as a whole. (成员标识)',
  })
  personId?: string | null;

  @Field(() => CircumstanceInputType, { description: 'The circumstance. (情况)' })
  circumstance!: CircumstanceInputType;
}

@InputType({ description: 'A circumstance to end. (终止家庭情况)' })
export class EndCircumstanceInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the circumstance. (情况标识)' })
  circumstanceId!: string;

  @Field(() => LocalDateScalar, { description: 'Last day; it may lie ahead. (终止日期)' })
  lastDay!: LocalDate;
}

@InputType({ description: 'A record to withdraw because it was wrong. (撤回家庭情况)' })
export class WithdrawCircumstanceInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the circumstance. (情况标识)' })
  circumstanceId!: string;

  @Field(() => String, { description: 'Why it was wrong, up to 300 characters. (撤回理由)' })
  reason!: string;
}
