import { Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../api/connection.js';
import { Node } from '../../api/node.js';
import { DateTimeScalar, JsonObjectScalar } from '../../api/scalars.js';
import type { AuditJson } from './audit.js';

/** One act in the audit. */
@ObjectType('AuditEntry', {
  implements: Node,
  description: 'Who did what, when, in which role. Entries are never changed or removed. (审计记录)',
})
export class AuditEntryType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string | bigint;

  @Field(() => DateTimeScalar, { description: 'When it was done. (时间)' })
  at!: Date;

  @Field(() => String, { description: 'Subject of the sign-in of whoever did it. (登录主体)' })
  actor!: string;

  @Field(() => String, { description: 'Name of whoever did it. (操作人)' })
  actorName!: string;

  @Field(() => String, { description: 'The role it was done in. (操作人角色)' })
  role!: string;

  @Field(() => String, { description: 'What was done, such as decideCase. (操作)' })
  operation!: string;

  @Field(() => String, { description: 'The type of the object, such as Case. (对象类型)' })
  objectType!: string;

  @Field(() => String, { description: 'The id of the object within its type. (对象编号)' })
  objectId!: string;

  @Field(() => JsonObjectScalar, {
    description: 'Codes, ids, dates and amounts (in fen, as text) of the act; no personal data. (操作明细)',
  })
  detail!: Readonly<Record<string, AuditJson>>;

  @Field(() => String, { description: 'The request in which it was done. (请求编号)' })
  requestId!: string;
}

export const AuditEntryConnection = connectionType(AuditEntryType, 'AuditEntry');
