import { Field, InputType } from 'type-graphql';
import { DateTimeScalar } from '../../api/scalars.js';

@InputType('AuditFilter', {
  description: 'Which entries; every part that is given must hold. (审计筛选条件)',
})
export class AuditFilterInput {
  @Field(() => String, { nullable: true, description: 'The type of the object, such as Case. (对象类型)' })
  objectType?: string | null;

  @Field(() => String, { nullable: true, description: 'The id of the object within its type. (对象编号)' })
  objectId?: string | null;

  @Field(() => String, { nullable: true, description: 'Subject of the sign-in. (登录主体)' })
  actor?: string | null;

  @Field(() => String, { nullable: true, description: 'What was done, such as decideCase. (操作)' })
  operation?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The first instant. (起始时间)' })
  from?: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The first instant no longer wanted. (截止时间)',
  })
  until?: Date | null;
}
