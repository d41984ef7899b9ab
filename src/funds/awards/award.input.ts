import { Field, ID, InputType } from 'type-graphql';
import { idArgument } from '../../api/id-argument.js';
import { MutationInput } from '../../api/mutation.js';
import { LocalDateScalar, YearMonthScalar } from '../../api/scalars.js';
import type { LocalDate, YearMonth } from '../../shared/local-date.js';
import { townshipOf } from '../fund.input.js';
import type { PaymentStatus } from '../payments/payment.js';
import type { AwardStatus } from './award.js';
import { AwardStatusCodes, PaymentStatusCodes } from './award.type.js';

@InputType('AwardFilter', {
  description: 'Which awards; a part that is left out asks for nothing. (待遇筛选条件)',
})
export class AwardFilterInput {
  @Field(() => String, { nullable: true, description: 'Of this programme. (项目)' })
  programme?: string | null;

  @Field(() => AwardStatusCodes, { nullable: true, description: 'In this status. (状态)' })
  status?: AwardStatus | null;

  @Field(() => ID, { nullable: true, description: 'Of this township. (乡镇)' })
  townshipId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this household. (家庭)' })
  householdId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this case. (案件)' })
  caseId?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Not ended, with a review due by this day. (复核到期日不晚于)',
  })
  reviewDueBy?: LocalDate | null;
}

@InputType('PaymentFilter', {
  description: 'Which payments; a part that is left out asks for nothing. (支付筛选条件)',
})
export class PaymentFilterInput {
  @Field(() => PaymentStatusCodes, { nullable: true, description: 'In this status. (状态)' })
  status?: PaymentStatus | null;

  @Field(() => String, { nullable: true, description: 'Of this programme. (项目)' })
  programme?: string | null;

  @Field(() => YearMonthScalar, { nullable: true, description: 'For this month. (所属月份)' })
  period?: YearMonth | null;

  @Field(() => ID, { nullable: true, description: 'Of this township. (乡镇)' })
  townshipId?: string | null;

  @Field(() => ID, { nullable: true, description: 'From this fund. (资金)' })
  fundId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this payroll run. (发放批次)' })
  payrollRunId?: string | null;

  @Field(() => ID, { nullable: true, description: 'To this household. (家庭)' })
  householdId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this case. (案件)' })
  caseId?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Reserved and due by this day. (应付日期不晚于)',
  })
  dueBy?: LocalDate | null;
}

@InputType({ description: 'A reserved sum to pay. (支付)' })
export class PayPaymentInput extends MutationInput {
  @Field(() => ID, { description: 'The payment. (支付标识)' })
  paymentId!: string;
}

@InputType({ description: 'A paid sum that came back. (退回)' })
export class ReturnPaymentInput extends MutationInput {
  @Field(() => ID, { description: 'The payment. (支付标识)' })
  paymentId!: string;

  @Field(() => String, { description: 'Why it came back. (退回原因)' })
  reason!: string;
}

/** The parts of the filter that ask for something. @throws RequestError BAD_USER_INPUT for a broken id */
export function awardFilter(filter: AwardFilterInput | null, jurisdictionId: string) {
  return {
    programme: filter?.programme ?? undefined,
    status: filter?.status ?? undefined,
    townshipId: townshipOf(filter?.townshipId, jurisdictionId),
    householdId: idIn(filter?.householdId, 'Household', 'householdId'),
    caseId: idIn(filter?.caseId, 'Case', 'caseId'),
    reviewDueBy: filter?.reviewDueBy ?? undefined,
  };
}

/** The parts of the filter that ask for something. @throws RequestError BAD_USER_INPUT for a broken id */
export function paymentFilter(filter: PaymentFilterInput | null, jurisdictionId: string) {
  return {
    status: filter?.status ?? undefined,
    programme: filter?.programme ?? undefined,
    period: filter?.period ?? undefined,
    townshipId: townshipOf(filter?.townshipId, jurisdictionId),
    fundId: idIn(filter?.fundId, 'Fund', 'fundId'),
    runId: idIn(filter?.payrollRunId, 'PayrollRun', 'payrollRunId'),
    householdId: idIn(filter?.householdId, 'Household', 'householdId'),
    caseId: idIn(filter?.caseId, 'Case', 'caseId'),
    dueBy: filter?.dueBy ?? undefined,
  };
}

/** The row's id of a filter; rows of another jurisdiction are not found anyway. */
export function idIn(id: string | null | undefined, type: string, field: string): string | undefined {
  return id == null ? undefined : idArgument(id, type, ['filter', field]).id;
}
