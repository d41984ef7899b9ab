import { Field, ID, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { Node } from '../../api/node.js';
import { LocalDateScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import { OBJECTION_STATUSES, type ObjectionStatus } from './objection.js';

export const ObjectionStatusCodes = registerCodes('ObjectionStatus', OBJECTION_STATUSES, {
  text: { en: 'Where an objection stands', zh: '异议状态' },
  values: {
    OPEN: { en: 'Not settled; nothing is confirmed while it is open', zh: '待处理' },
    UPHELD: { en: 'Upheld; the case is disputed', zh: '异议成立' },
    DISMISSED: { en: 'Dismissed with reasons', zh: '异议不成立' },
  },
});

@ObjectType('Objection', {
  implements: Node,
  description: 'What somebody brought forward against a notice, and what was found (C8). (公示异议)',
})
export class ObjectionType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => LocalDateScalar, { description: 'Day on which it was raised. (提出日期)' })
  raisedOn!: LocalDate;

  @Field(() => String, { description: 'What it says. (异议内容)' })
  grounds!: string;

  @Field(() => ObjectionStatusCodes, { description: 'Where it stands. (状态)' })
  status!: ObjectionStatus;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it was settled. (处理日期)' })
  settledOn!: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'What was found; null while open. (处理结论)' })
  finding!: string | null;
}
