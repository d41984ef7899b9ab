import { Field, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../api/scalars.js';
import type { LocalDate } from '../shared/local-date.js';

/** What anybody may know about the running service. */
@ObjectType('Service', { description: 'The running service. (服务信息)' })
export class ServiceType {
  @Field(() => String, { description: 'Version of the program. (版本号)' })
  version!: string;

  @Field(() => LocalDateScalar, {
    description: 'The day on which requests are answered, in Asia/Shanghai. (服务日期)',
  })
  today!: LocalDate;
}
