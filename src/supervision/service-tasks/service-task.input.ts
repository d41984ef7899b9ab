import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { LocalDateScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { ReportOutcome, ServiceKind } from './service-task.js';
import { ReportOutcomeCodes, ServiceKindCodes } from './service-task.type.js';

@InputType({ description: 'A contract with a service organisation (J14). (登记服务合同)' })
export class RecordServiceContractInput extends MutationInput {
  @Field(() => String, { description: 'The organisation, 1 to 200 characters. (服务机构)' })
  organisation!: string;

  @Field(() => String, { description: 'Number of the contract, 1 to 200 characters. (合同编号)' })
  contractNumber!: string;

  @Field(() => [ServiceKindCodes], { description: 'What it may be asked to do. (服务类别)' })
  kinds!: ServiceKind[];

  @Field(() => [ID], {
    nullable: true,
    description: 'The townships it covers; left out = all of the jurisdiction. (服务区域)',
  })
  townshipIds?: string[] | null;

  @Field(() => LocalDateScalar, { description: 'From. (生效日)' })
  activeFrom!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last day. (到期日)' })
  activeUntil!: LocalDate;

  @Field(() => ID, {
    description: 'The key of the organisation: its scope is SERVICE_TASKS and no other. (接口密钥)',
  })
  apiKeyId!: string;
}

@InputType({ description: 'A contract to end today (J14). (终止服务合同)' })
export class EndServiceContractInput extends MutationInput {
  @Field(() => ID, { description: 'The contract. (服务合同)' })
  contractId!: string;

  @Field(() => String, { description: 'Why, 1 to 2000 characters. (终止原因)' })
  reason!: string;
}

@InputType({ description: 'A task for a service organisation (J14). (下达服务任务)' })
export class AssignServiceTaskInput extends MutationInput {
  @Field(() => ID, { description: 'The contract under which. (服务合同)' })
  contractId!: string;

  @Field(() => ID, { description: 'The household. (家庭)' })
  householdId!: string;

  @Field(() => ID, { nullable: true, description: 'The case of the household that it is for. (案件)' })
  caseId?: string | null;

  @Field(() => ServiceKindCodes, { description: 'What kind of service. (服务类别)' })
  kind!: ServiceKind;

  @Field(() => String, {
    description:
      'What is asked, 1 to 2000 characters. The organisation reads it: write no more of the family than it needs. (任务要求)',
  })
  asked!: string;

  @Field(() => LocalDateScalar, { description: 'By when the report is due. (完成期限)' })
  dueOn!: LocalDate;
}

@InputType({ description: 'What an officer says of a report (J14). (审核服务反馈)' })
export class ReviewServiceReportInput extends MutationInput {
  @Field(() => ID, { description: 'The task. (服务任务)' })
  taskId!: string;

  @Field(() => ReportOutcomeCodes, { description: 'Accepted or returned. (审核结果)' })
  outcome!: ReportOutcome;

  @Field(() => String, {
    nullable: true,
    description: 'What is to be said of it; needed for a return, and the organisation reads it. (审核意见)',
  })
  note?: string | null;
}

@InputType({ description: 'A task to take back (J14). (撤回服务任务)' })
export class WithdrawServiceTaskInput extends MutationInput {
  @Field(() => ID, { description: 'The task. (服务任务)' })
  taskId!: string;

  @Field(() => String, { description: 'Why, 1 to 2000 characters. (撤回原因)' })
  reason!: string;
}

@InputType({ description: 'The report of a service organisation (J14). (反馈服务任务)' })
export class ReportServiceTaskInput extends MutationInput {
  @Field(() => ID, { description: 'The task. (服务任务)' })
  taskId!: string;

  @Field(() => String, { description: 'What was found, 1 to 2000 characters. (反馈内容)' })
  findings!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'When the household was visited; needed for a visit. (走访日期)',
  })
  visitedOn?: LocalDate | null;

  @Field(() => String, { description: 'Who did it, 1 to 60 characters. (服务人员)' })
  worker!: string;
}
