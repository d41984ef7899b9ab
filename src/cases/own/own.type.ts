import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../api/connection.js';
import { LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import { PaymentStatusCodes } from '../../funds/awards/award.type.js';
import type { PaymentStatus } from '../../funds/payments/payment.js';
import { RelationCodes } from '../../households/household.type.js';
import type { Relation } from '../../policy/facts.js';
import type { StepCode } from '../../policy/programme.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { CaseStatus } from '../case.js';
import { CaseStatusCodes } from '../case.type.js';
import type { DecisionKind, DecisionPeriod } from '../decisions/decision.js';
import { DecisionKindCodes, DecisionPeriodCodes } from '../decisions/decision.type.js';
import type { StepStatus } from '../procedure/step.js';
import { StepCodes, StepStatusCodes } from '../procedure/step.type.js';

@ObjectType('MyMember', { description: 'A member of the own household. (本人家庭成员)' })
export class MyMemberType {
  @Field(() => String, { description: 'Name. (姓名)' })
  name!: string;

  @Field(() => RelationCodes, { description: 'Relation to the head. (与户主关系)' })
  relation!: Relation;

  @Field(() => Boolean, { description: 'Whether it is the one who asks. (是否本人)' })
  self!: boolean;
}

@ObjectType('MyHousehold', {
  description: 'The household that a citizen belongs to today, as the citizen sees it. (本人家庭)',
})
export class MyHouseholdType {
  @Field(() => String, { description: 'Name of the head. (户主姓名)' })
  headName!: string;

  @Field(() => String, { nullable: true, description: 'Where it lives. (住址)' })
  address!: string | null;

  @Field(() => LocalDateScalar, { description: 'In the register since. (登记日期)' })
  openedOn!: LocalDate;
}

@ObjectType('MyStep', { description: 'A step of an own case. (本人案件环节)' })
export class MyStepType {
  @Field(() => StepCodes, { description: 'What it is. (环节)' })
  code!: StepCode;

  @Field(() => String, { description: 'What it is, by Accept-Language. (环节名称)' })
  title!: string;

  @Field(() => StepStatusCodes, { description: 'Where it stands. (状态)' })
  status!: StepStatus;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it is due. (到期日)' })
  dueOn!: LocalDate | null;
}

@ObjectType('MyDecision', { description: 'A decision on an own case. (本人案件决定)' })
export class MyDecisionType {
  @Field(() => DecisionKindCodes, { description: 'What it says. (类别)' })
  kind!: DecisionKind;

  @Field(() => LocalDateScalar, { description: 'Day of the decision. (决定日期)' })
  decidedOn!: LocalDate;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What is granted, a month where the period is MONTHLY; null for a refusal. (金额)',
  })
  amount!: Fen | null;

  @Field(() => DecisionPeriodCodes, { nullable: true, description: 'How it is paid. (周期)' })
  period!: DecisionPeriod | null;

  @Field(() => String, { description: 'Its words, by Accept-Language. (决定内容)' })
  wording!: string;

  @Field(() => [String], { description: 'The articles it rests on. (依据)' })
  basis!: readonly string[];
}

@ObjectType('MyPayment', { description: 'A payment of an own case. (本人救助金支付)' })
export class MyPaymentType {
  @Field(() => MoneyScalar, { description: 'The sum. (金额)' })
  amount!: Fen;

  @Field(() => PaymentStatusCodes, { description: 'Where it stands. (状态)' })
  status!: PaymentStatus;

  @Field(() => String, { nullable: true, description: 'The month it is for, as YYYY-MM. (所属月份)' })
  period!: string | null;

  @Field(() => Int, { nullable: true, description: 'The stage of a staged benefit, from 1. (期次)' })
  stage!: number | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the payment. (支付日期)' })
  paidOn!: LocalDate | null;
}

@ObjectType('MyCase', {
  description: 'A case of the own household, as the citizen sees it. (本人案件)',
})
export class MyCaseType {
  @Field(() => String, { description: 'The number on the receipt. (案件编号)' })
  number!: string;

  @Field(() => String, { description: 'Code of the programme. (救助项目代码)' })
  programme!: string;

  @Field(() => CaseStatusCodes, { description: 'Where it stands. (状态)' })
  status!: CaseStatus;

  @Field(() => LocalDateScalar, { description: 'Day of application. (申请日期)' })
  appliedOn!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of acceptance. (受理日期)' })
  acceptedOn!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day by which it has to be decided (J18.3). (办结到期日)',
  })
  dueOn!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the decision. (决定日期)' })
  decidedOn!: LocalDate | null;
}

export const MyCaseConnection = connectionType(MyCaseType, 'MyCase');
