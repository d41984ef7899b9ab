import { Field, ID, InputType } from 'type-graphql';
import { idArgument } from '../../api/id-argument.js';
import { MutationInput } from '../../api/mutation.js';
import { badUserInput } from '../../api/request-error.js';
import { MoneyScalar, YearMonthScalar } from '../../api/scalars.js';
import type { YearMonth } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { PayrollKind, PayrollOrder, PayrollStatus } from './payroll.js';
import { PayrollKindCodes, PayrollStatusCodes } from './payroll.type.js';

@InputType('PayrollRunFilter', {
  description: 'Which runs; a part that is left out asks for nothing. (发放批次筛选条件)',
})
export class PayrollRunFilterInput {
  @Field(() => String, { nullable: true, description: 'Of this programme. (项目)' })
  programme?: string | null;

  @Field(() => YearMonthScalar, { nullable: true, description: 'For this month. (所属月份)' })
  period?: YearMonth | null;

  @Field(() => PayrollStatusCodes, { nullable: true, description: 'In this status. (状态)' })
  status?: PayrollStatus | null;
}

@InputType({
  description: 'A sum a person on top of running awards: a price-linked subsidy or another batch. (补贴)',
})
export class SupplementInput {
  @Field(() => String, { description: 'The programme whose awards it tops up. (依附项目)' })
  onTopOf!: string;

  @Field(() => MoneyScalar, { description: 'How much a person. (每人金额)' })
  perPerson!: Fen;

  @Field(() => ID, { description: 'The fund that pays it. (资金)' })
  fundId!: string;
}

@InputType({ description: 'The list to freeze. (编制发放批次)' })
export class PreparePayrollInput extends MutationInput {
  @Field(() => String, { description: 'Code of the programme. (项目)' })
  programme!: string;

  @Field(() => YearMonthScalar, { description: 'The month, at most the next one. (所属月份)' })
  period!: YearMonth;

  @Field(() => PayrollKindCodes, { defaultValue: 'MONTHLY', description: 'What it pays. (类型)' })
  kind!: PayrollKind;

  @Field(() => SupplementInput, { nullable: true, description: 'Needed for SUPPLEMENT. (补贴)' })
  supplement?: SupplementInput | null;
}

@InputType({ description: 'A step of a payroll run. (办理发放批次)' })
export class PayrollStepInput extends MutationInput {
  @Field(() => ID, { description: 'The run. (发放批次标识)' })
  payrollRunId!: string;
}

/** The parts of the filter that ask for something. */
export function payrollFilter(filter: PayrollRunFilterInput | null) {
  return {
    programme: filter?.programme ?? undefined,
    period: filter?.period ?? undefined,
    status: filter?.status ?? undefined,
  };
}

/**
 * The list that is asked for.
 * @throws RequestError BAD_USER_INPUT for a supplement without its terms, or terms without a supplement
 */
export function payrollOrder({ programme, period, kind, supplement }: PreparePayrollInput): PayrollOrder {
  if (kind !== 'SUPPLEMENT' && supplement == null) return { kind, programme, period };
  if (kind !== 'SUPPLEMENT' || supplement == null) {
    throw badUserInput(
      {
        message: 'A SUPPLEMENT needs `supplement`, and no other kind takes it; correct kind or supplement.',
        messageZh: '类型SUPPLEMENT须填写supplement，其他类型不得填写，请更正。',
      },
      ['input', 'supplement'],
    );
  }
  const { onTopOf, perPerson } = supplement;
  const fundId = idArgument(supplement.fundId, 'Fund', ['input', 'supplement', 'fundId']).id;
  return { kind, programme, period, onTopOf, perPerson, fundId };
}
