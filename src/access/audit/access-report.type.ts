import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../../api/connection.js';
import { DateTimeScalar } from '../../api/scalars.js';
import type { RevealField } from '../privacy/reveal.js';
import { RevealFieldCodes } from '../privacy/reveal.type.js';

/** One act on the data of a person, as the person may be told it. */
@ObjectType('AccessReportEntry', {
  description: 'Who looked at or changed the data of a person, when and what for. (个人信息访问记录)',
})
export class AccessReportEntryType {
  @Field(() => DateTimeScalar, { description: 'When. (时间)' })
  at!: Date;

  @Field(() => String, { description: 'Name of the officer. (操作人)' })
  actorName!: string;

  @Field(() => String, { description: 'The role it was done in. (操作人角色)' })
  role!: string;

  @Field(() => String, { description: 'What was done, such as reveal or decideCase. (操作)' })
  operation!: string;

  @Field(() => String, {
    description: 'On what: Person, Household, Circumstance or Case. (对象类型)',
  })
  objectType!: string;

  @Field(() => RevealFieldCodes, {
    nullable: true,
    description: 'The field that was shown in clear; null for other acts. (查看的字段)',
  })
  field!: RevealField | null;

  @Field(() => String, {
    nullable: true,
    description: 'What for, as the officer stated it; null for acts that take no purpose. (用途)',
  })
  purpose!: string | null;
}

export const AccessReportConnection = connectionType(AccessReportEntryType, 'AccessReportEntry');
