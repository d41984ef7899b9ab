import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../api/connection.js';
import { MutationInput } from '../../api/mutation.js';
import { LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';

@ObjectType('ServicePurchase', { description: 'Services bought for the assistance work. (购买服务)' })
export class ServicePurchaseType {
  @Field(() => String, { description: 'Who provides them. (承接方)' })
  provider!: string;

  @Field(() => String, { description: 'What was bought. (服务内容)' })
  subject!: string;

  @Field(() => String, { description: 'Number of the contract or document. (文号)' })
  documentNumber!: string;

  @Field(() => MoneyScalar, { description: 'What it cost. (金额)' })
  amount!: Fen;

  @Field(() => MoneyScalar, { description: 'The most of that year, as of that day. (当日上限)' })
  capAmount!: Fen;

  @Field(() => [String], { description: 'The articles that say so. (依据)' })
  capBasis!: readonly string[];

  @Field(() => LocalDateScalar, { description: 'When. (日期)' })
  purchasedOn!: LocalDate;
}

@ObjectType('ServiceCap', {
  description: 'How much of the assistance funds of a year bought services, against what may. (购买服务上限)',
})
export class ServiceCapType {
  @Field(() => Int, { description: 'The year. (年度)' })
  year!: number;

  @Field(() => MoneyScalar, {
    description: 'What the budgets appropriated less what went back; without donations. (救助资金)',
  })
  assistanceFunds!: Fen;

  @Field(() => String, {
    nullable: true,
    description: 'The part of one that may buy services; null while the policy states none. (比例)',
  })
  share!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The most; null while the policy states no share. (上限)',
  })
  most!: Fen | null;

  @Field(() => MoneyScalar, { description: 'What was spent. (已用)' })
  used!: Fen;

  @Field(() => [String], { description: 'The articles that say so. (依据)' })
  basis!: readonly string[];
}

@InputType({ description: 'Services to be bought for the assistance work. (购买服务)' })
export class PurchaseServicesInput extends MutationInput {
  @Field(() => ID, { description: 'A fund whose purposes include SERVICE_PURCHASE. (资金)' })
  fundId!: string;

  @Field(() => String, { description: 'Who provides them. (承接方)' })
  provider!: string;

  @Field(() => String, { description: 'What is bought. (服务内容)' })
  subject!: string;

  @Field(() => String, { description: 'Number of the contract or document. (文号)' })
  documentNumber!: string;

  @Field(() => MoneyScalar, { description: 'What it costs. (金额)' })
  amount!: Fen;
}

export const ServicePurchaseConnection = connectionType(ServicePurchaseType, 'ServicePurchase');

@ObjectType({ description: 'The purchase, or why not. (购买服务结果)' })
export class ServicePurchasePayload extends Payload {
  @Field(() => ServicePurchaseType, { nullable: true, description: 'Null when refused. (购买服务)' })
  purchase!: ServicePurchaseType | null;
}
