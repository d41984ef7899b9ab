import { Field, ID, InputType } from 'type-graphql';
import { DateTimeScalar, LocalDateScalar } from '../api/scalars.js';
import type { LocalDate } from '../shared/local-date.js';

@InputType('PolicyOnDay', { description: 'A policy as it stands on a day. (某日的政策)' })
export class PolicyOnDayInput {
  @Field(() => ID, { description: 'Code of the policy. (政策代码)' })
  policyId!: string;

  @Field(() => LocalDateScalar, { description: 'The day, without any declared situation. (日期)' })
  date!: LocalDate;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As it was known at this instant; left out for now. (截至时间)',
  })
  knownAt?: Date | null;
}
