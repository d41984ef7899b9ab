import { Field, ID, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { Node } from '../../api/node.js';
import { DateTimeScalar, LocalDateScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate } from '../../shared/local-date.js';
import { AMENDMENT_STATUSES, type AmendmentStatus, CHANGE_MODES, type ChangeMode } from './amendment.js';

export const AmendmentStatusCodes = registerCodes('AmendmentStatus', AMENDMENT_STATUSES, {
  text: { en: 'Where an amendment stands.', zh: '修订状态' },
  values: {
    PROPOSED: { en: 'Proposed: it holds nowhere yet.', zh: '拟议' },
    PUBLISHED: { en: 'Published: its values hold from their days on.', zh: '已公布' },
    WITHDRAWN: { en: 'Withdrawn before it was in force.', zh: '已撤回' },
  },
});

export const ChangeModeCodes = registerCodes('ChangeMode', CHANGE_MODES, {
  text: { en: 'What a change does to a parameter.', zh: '修改方式' },
  values: {
    SET: { en: 'States a value.', zh: '设定取值' },
    REPEAL: { en: 'Repeals the value: the parameter is unset.', zh: '废止' },
    INHERIT: { en: 'Hands back to the value of the parent policy.', zh: '恢复上级规定' },
  },
});

@ObjectType('AmendmentChange', { description: 'One value of an amendment from one day on. (修订内容)' })
export class AmendmentChangeType {
  @Field(() => Int, { description: 'Place within the amendment, from 1. (序号)' })
  sequence!: number;

  @Field(() => String, { description: 'Key of the parameter. (参数代码)' })
  key!: string;

  @Field(() => String, { description: 'Title of the parameter. (参数名称)' })
  title!: string;

  @Field(() => ChangeModeCodes, { description: 'What it does. (修改方式)' })
  mode!: ChangeMode;

  @Field(() => String, {
    nullable: true,
    description: 'The new value: money in yuan; null unless it sets one. (新值)',
  })
  value!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the policy says of that day without the amendment; null = unset. (原值)',
  })
  valueBefore!: string | null;

  @Field(() => LocalDateScalar, { description: 'In force from this day. (生效日期)' })
  inForceFrom!: LocalDate;

  @Field(() => String, { description: 'The article it comes from. (依据)' })
  basis!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A full text or official page, B press or mirror copy, C derived. (可信度)',
  })
  confidence!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What lets it stand outside a bound of a parent. (例外依据)',
  })
  exception!: string | null;
}

@ObjectType('AmendmentFinding', { description: 'What stands against publishing an amendment. (校验结果)' })
export class AmendmentFindingType {
  @Field(() => String, { description: 'Stable code. (代码)' })
  code!: string;

  @Field(() => String, { description: 'A sentence that names the thing, the value and the remedy. (说明)' })
  message!: string;
}

@ObjectType('Amendment', {
  implements: Node,
  description:
    'A change of a policy without a release: known from its publication on, in force from the days of its changes. (政策修订)',
})
export class AmendmentType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => ID, { description: 'Code of the policy. (政策代码)' })
  policyId!: string;

  @Field(() => AmendmentStatusCodes, { description: 'Where it stands. (状态)' })
  status!: AmendmentStatus;

  @Field(() => String, {
    nullable: true,
    description: 'What allows it to be in force before it was published. (溯及既往的依据)',
  })
  backdatedBasis!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was proposed. (提出时间)' })
  proposedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was published: known from then on. (公布时间)',
  })
  publishedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn. (撤回时间)' })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn. (撤回理由)' })
  withdrawnReason!: string | null;
}

export const AmendmentConnection = connectionType(AmendmentType, 'Amendment');

@ObjectType({ description: 'The amendment proposed, or why not. (提出结果)' })
export class ProposeAmendmentPayload extends Payload {
  @Field(() => AmendmentType, { nullable: true, description: 'The amendment; null when refused. (修订)' })
  amendment!: AmendmentType | null;
}

@ObjectType({ description: 'The amendment published, or why not. (公布结果)' })
export class PublishAmendmentPayload extends Payload {
  @Field(() => AmendmentType, { nullable: true, description: 'The amendment; null when refused. (修订)' })
  amendment!: AmendmentType | null;
}

@ObjectType({ description: 'The amendment withdrawn, or why not. (撤回结果)' })
export class WithdrawAmendmentPayload extends Payload {
  @Field(() => AmendmentType, { nullable: true, description: 'The amendment; null when refused. (修订)' })
  amendment!: AmendmentType | null;
}
