import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { MutationInput } from '../../api/mutation.js';
import { Node } from '../../api/node.js';
import { LocalDateScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate } from '../../shared/local-date.js';
import {
  DISHONESTY_ACTIONS,
  DISHONESTY_STATUSES,
  type DishonestyAction,
  type DishonestyStatus,
} from './dishonesty.js';

export const DishonestyStatusCodes = registerCodes('DishonestyStatus', DISHONESTY_STATUSES, {
  text: { en: 'Where a record of dishonesty stands', zh: '失信记录状态' },
  values: {
    PROPOSED: { en: 'Held to be false, to be confirmed', zh: '待认定' },
    CONFIRMED: { en: 'Proven; the credit platform was told', zh: '已认定' },
    UNDER_REVIEW: { en: 'The person asked for a review', zh: '复核中' },
    DROPPED: { en: 'Not proven', zh: '不予认定' },
    LIFTED: { en: 'Lifted after review', zh: '复核撤销' },
    REPAIRED: { en: 'Repaired', zh: '已信用修复' },
  },
});

export const DishonestyActionCodes = registerCodes('DishonestyAction', DISHONESTY_ACTIONS, {
  text: { en: 'What is done about a record of dishonesty', zh: '失信记录办理动作' },
  values: {
    CONFIRM: { en: 'A second officer finds it proven', zh: '认定' },
    DROP: { en: 'It is not proven', zh: '不予认定' },
    ASK_REVIEW: { en: 'The person asks for a review', zh: '申请复核' },
    UPHOLD_REVIEW: { en: 'The review lifts it', zh: '复核撤销' },
    DISMISS_REVIEW: { en: 'The review keeps it', zh: '复核维持' },
    REPAIR: { en: 'The person made it good', zh: '信用修复' },
  },
});

@ObjectType('DishonestyStep', { description: 'What was done about a record. (办理记录)' })
export class DishonestyStepType {
  @Field(() => DishonestyActionCodes, { description: 'What was done. (动作)' })
  action!: DishonestyAction;

  @Field(() => LocalDateScalar, { description: 'When. (日期)' })
  takenOn!: LocalDate;

  @Field(() => String, { description: 'Why. (说明)' })
  statement!: string;
}

@ObjectType('Dishonesty', {
  implements: Node,
  description:
    'A false statement of an applicant who had signed the integrity commitment (C10.1). (失信记录)',
})
export class DishonestyType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => DishonestyStatusCodes, { description: 'Where it stands. (状态)' })
  status!: DishonestyStatus;

  @Field(() => String, { description: 'What was stated and what is so. (事实)' })
  facts!: string;

  @Field(() => LocalDateScalar, { description: 'When the commitment was signed. (承诺签署日期)' })
  committedOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'When it was recorded. (登记日期)' })
  recordedOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'When the credit platform was told; null while it was not. (推送信用平台日期)',
  })
  passedOn!: LocalDate | null;
}

export const DishonestyConnection = connectionType(DishonestyType, 'Dishonesty');

@ObjectType({ description: 'The record after the act, or why it was refused. (失信记录办理结果)' })
export class DishonestyPayload extends Payload {
  @Field(() => DishonestyType, { nullable: true, description: 'The record; null when refused. (失信记录)' })
  record!: DishonestyType | null;
}

@InputType({ description: 'A false statement to record (C10.1). (登记失信)' })
export class RecordDishonestyInput extends MutationInput {
  @Field(() => ID, { description: 'The case of the application. (案件标识)' })
  caseId!: string;

  @Field(() => String, { description: 'What was stated and what is so, 1 to 2000 characters. (事实)' })
  facts!: string;
}

@InputType({ description: 'The next step about a record (C10.1). (办理失信记录)' })
export class AdvanceDishonestyInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the record. (失信记录标识)' })
  recordId!: string;

  @Field(() => DishonestyActionCodes, { description: 'What is done. (动作)' })
  action!: DishonestyAction;

  @Field(() => String, { description: 'Why, 1 to 2000 characters. (说明)' })
  statement!: string;
}
