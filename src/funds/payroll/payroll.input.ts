import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { YearMonthScalar } from '../../api/scalars.js';
import type { YearMonth } from '../../shared/local-date.js';
import type { PayrollStatus } from './payroll.js';
import { PayrollStatusCodes } from './payroll.type.js';

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

@InputType({ description: 'The list to freeze. (编制发放批次)' })
export class PreparePayrollInput extends MutationInput {
  @Field(() => String, { description: 'Code of the programme. (项目)' })
  programme!: string;

  @Field(() => YearMonthScalar, { description: 'The month, at most the next one. (所属月份)' })
  period!: YearMonth;
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
