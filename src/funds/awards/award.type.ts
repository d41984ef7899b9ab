import { Field, ID, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { Node } from '../../api/node.js';
import { LocalDateScalar, MoneyScalar, YearMonthScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate, YearMonth } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { PAYMENT_STATUSES, type PaymentStatus } from '../payments/payment.js';
import { AWARD_KINDS, AWARD_ORDERS, AWARD_STATUSES, type AwardKind, type AwardStatus } from './award.js';

export const AwardKindCodes = registerCodes('AwardKind', AWARD_KINDS, {
  text: { en: 'How an award is paid', zh: '待遇发放方式' },
  values: {
    RECURRING: { en: 'Every month, by the payroll', zh: '按月发放' },
    ONE_OFF: { en: 'Once', zh: '一次性发放' },
    STAGED: { en: 'In planned stages under one approval', zh: '一次审批、分阶段发放' },
  },
});

export const AwardStatusCodes = registerCodes('AwardStatus', AWARD_STATUSES, {
  text: { en: 'How an award stands', zh: '待遇状态' },
  values: {
    ACTIVE: { en: 'Running; its last day may be set already', zh: '享受中' },
    SUSPENDED: { en: 'Withheld', zh: '暂停' },
    ENDED: { en: 'Over', zh: '已终止' },
  },
});

export const AwardOrderCodes = registerCodes('AwardOrder', AWARD_ORDERS, {
  text: { en: 'The order of a list of awards', zh: '待遇列表排序' },
  values: {
    NEWEST: { en: 'The latest granted first', zh: '按批准时间由近到远' },
    REVIEW_DUE: { en: 'The earliest review first; only awards with a review', zh: '按复核到期日由近到远' },
  },
});

export const PaymentStatusCodes = registerCodes('PaymentStatus', PAYMENT_STATUSES, {
  text: { en: 'How a payment stands', zh: '支付状态' },
  values: {
    RESERVED: { en: 'Its money is committed, to be paid by itself', zh: '已预留' },
    PAID: { en: 'Paid', zh: '已支付' },
    VOID: { en: 'Withdrawn before it was paid', zh: '已撤销' },
    RETURNED: { en: 'Paid, and came back', zh: '已退回' },
  },
});

@ObjectType('Award', { implements: Node, description: 'What a decision grants. (救助待遇)' })
export class AwardType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Code of the programme. (项目)' })
  programme!: string;

  @Field(() => AwardKindCodes, { description: 'How it is paid. (发放方式)' })
  kind!: AwardKind;

  @Field(() => MoneyScalar, { description: 'A month for RECURRING, the whole for the others. (金额)' })
  amount!: Fen;

  @Field(() => String, {
    nullable: true,
    description: 'A, B or C for the allowance, a care level for extreme poverty. (类别)',
  })
  class!: string | null;

  @Field(() => LocalDateScalar, { description: 'First day. (起始日期)' })
  activeFrom!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day, once it is known. (终止日期)' })
  activeUntil!: LocalDate | null;

  @Field(() => AwardStatusCodes, { description: 'How it stands. (状态)' })
  status!: AwardStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was suspended or ended: words of an officer or a code. (状态原因)',
  })
  statusReason!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'When it has to be verified again; being late never stops payment. (复核到期日)',
  })
  reviewDueOn!: LocalDate | null;
}

@ObjectType('Payment', { implements: Node, description: 'One sum for one payee. (支付)' })
export class PaymentType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Code of the programme. (项目)' })
  programme!: string;

  @Field(() => YearMonthScalar, { nullable: true, description: 'Month that it is for. (所属月份)' })
  period!: YearMonth | null;

  @Field(() => Int, { nullable: true, description: 'Stage of a staged award, from 1. (阶段)' })
  stage!: number | null;

  @Field(() => MoneyScalar, { description: 'How much. (金额)' })
  amount!: Fen;

  @Field(() => MoneyScalar, {
    description: 'What of it was kept back for a claim on the household; the payee gets the rest. (抵扣金额)',
  })
  withheld!: Fen;

  @Field(() => PaymentStatusCodes, { description: 'How it stands. (状态)' })
  status!: PaymentStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was withdrawn or came back: words of an officer or a code. (状态原因)',
  })
  statusReason!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'By when it is due. (应付日期)' })
  dueOn!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was paid. (支付日期)' })
  paidOn!: LocalDate | null;
}

export const AwardConnection = connectionType(AwardType, 'Award');
export const PaymentConnection = connectionType(PaymentType, 'Payment');

@ObjectType({ description: 'The payment, or why not. (支付办理结果)' })
export class PaymentPayload extends Payload {
  @Field(() => PaymentType, { nullable: true, description: 'Null when refused. (支付)' })
  payment!: PaymentType | null;
}
