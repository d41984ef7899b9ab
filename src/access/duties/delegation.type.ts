import { Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../api/connection.js';
import { Node } from '../../api/node.js';
import { DateTimeScalar, LocalDateScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate } from '../../shared/local-date.js';

@ObjectType('Delegation', {
  implements: Node,
  description:
    'An officer who acts for a colleague for a time. The delegate sends its id in the header X-Acting-For. (授权代理)',
})
export class DelegationType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'The officer whose post it is. (授权人)' })
  fromName!: string;

  @Field(() => String, { description: 'The officer who acts in it. (被授权人)' })
  toName!: string;

  @Field(() => LocalDateScalar, { description: 'The first day. (起始日)' })
  activeFrom!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last day. (截止日)' })
  activeUntil!: LocalDate;

  @Field(() => String, { description: 'Why. (事由)' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'When it was declared. (授权时间)' })
  declaredAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was ended early; null when it was not. (终止时间)',
  })
  endedAt!: Date | null;
}

export const DelegationConnection = connectionType(DelegationType, 'Delegation');

@ObjectType({ description: 'The delegation, or why not. (授权结果)' })
export class DelegationPayload extends Payload {
  @Field(() => DelegationType, { nullable: true, description: 'The delegation; null when refused. (授权)' })
  delegation!: DelegationType | null;
}
