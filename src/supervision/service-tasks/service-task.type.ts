import { Field, ID, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { Node } from '../../api/node.js';
import { LocalDateScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate } from '../../shared/local-date.js';
import {
  REPORT_OUTCOMES,
  SERVICE_KINDS,
  SERVICE_TASK_STATUSES,
  type ServiceKind,
  type ServiceTaskStatus,
} from './service-task.js';

export const ServiceKindCodes = registerCodes('ServiceKind', SERVICE_KINDS, {
  text: { en: 'What a service organisation is asked to do (J14).', zh: '服务类别' },
  values: {
    ASSESSMENT: { en: 'Assess needs', zh: '需求评估' },
    VISIT: { en: 'Visit', zh: '入户走访' },
    RECORDS: { en: 'Keep records', zh: '建档管理' },
    COUNSELLING: { en: 'Counsel', zh: '心理疏导' },
  },
});

export const ServiceTaskStatusCodes = registerCodes('ServiceTaskStatus', SERVICE_TASK_STATUSES, {
  text: { en: 'Where a service task stands.', zh: '服务任务状态' },
  values: {
    OPEN: { en: 'With the organisation', zh: '办理中' },
    REPORTED: { en: 'Reported; an officer looks at it', zh: '已反馈待审核' },
    ACCEPTED: { en: 'The report was accepted', zh: '已验收' },
    WITHDRAWN: { en: 'Taken back', zh: '已撤回' },
  },
});

export const ReportOutcomeCodes = registerCodes('ReportOutcome', REPORT_OUTCOMES, {
  text: { en: 'What an officer says of a report.', zh: '反馈审核结果' },
  values: {
    ACCEPTED: { en: 'Accepted; the task is over', zh: '验收通过' },
    RETURNED: { en: 'Returned; the task is open again', zh: '退回补充' },
  },
});

@ObjectType('ServiceContract', {
  implements: Node,
  description: 'A contract with a service organisation (J14). (服务合同)',
})
export class ServiceContractType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'The service organisation. (服务机构)' })
  organisation!: string;

  @Field(() => String, { description: 'Number of the contract. (合同编号)' })
  contractNumber!: string;

  @Field(() => [ServiceKindCodes], { description: 'What it may be asked to do. (服务类别)' })
  kinds!: readonly ServiceKind[];

  @Field(() => LocalDateScalar, { description: 'From. (生效日)' })
  activeFrom!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last day. (到期日)' })
  activeUntil!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Ended early on. (提前终止日)' })
  endedOn!: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Why it was ended. (终止原因)' })
  endedReason!: string | null;
}

@ObjectType('ServiceTask', {
  implements: Node,
  description:
    'What a service organisation was asked to do for a household, and its report (J14). (服务任务)',
})
export class ServiceTaskType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => ServiceKindCodes, { description: 'What kind of service. (服务类别)' })
  kind!: ServiceKind;

  @Field(() => String, { description: 'What is asked. (任务要求)' })
  asked!: string;

  @Field(() => LocalDateScalar, { description: 'Given on. (下达日期)' })
  assignedOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'By when the report is due. (完成期限)' })
  dueOn!: LocalDate;

  @Field(() => ServiceTaskStatusCodes, { description: 'Where it stands. (状态)' })
  status!: ServiceTaskStatus;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last reported on. (反馈日期)' })
  reportedOn!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Visited on. (走访日期)' })
  visitedOn!: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Who of the organisation did it. (服务人员)' })
  worker!: string | null;

  @Field(() => String, { nullable: true, description: 'What was found. (反馈内容)' })
  findings!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Looked at by an officer on. (审核日期)' })
  reviewedOn!: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'What the officer said. (审核意见)' })
  reviewNote!: string | null;
}

@ObjectType('PartnerServiceTask', {
  description:
    'All that a service organisation is told of an open task, and nothing more (J14). (服务机构在办任务)',
})
export class PartnerServiceTaskType {
  @Field(() => ID, { description: 'Id, for the report. (任务标识)' })
  id!: string;

  @Field(() => String, { description: 'The organisation of the contract. (服务机构)' })
  organisation!: string;

  @Field(() => ServiceKindCodes, { description: 'What kind of service. (服务类别)' })
  kind!: ServiceKind;

  @Field(() => String, { description: 'What is asked. (任务要求)' })
  asked!: string;

  @Field(() => LocalDateScalar, { description: 'Given on. (下达日期)' })
  assignedOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'By when the report is due. (完成期限)' })
  dueOn!: LocalDate;

  @Field(() => String, { description: 'Name of the head of the household, masked. (户主姓名，已脱敏)' })
  headMasked!: string;

  @Field(() => String, { description: 'The township, by Accept-Language. (乡镇)' })
  township!: string;

  @Field(() => String, { nullable: true, description: 'The village, by Accept-Language. (村)' })
  village!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the officer missed in the last report, where it came back. (退回意见)',
  })
  returnNote!: string | null;
}

export const ServiceContractConnection = connectionType(ServiceContractType, 'ServiceContract');
export const ServiceTaskConnection = connectionType(ServiceTaskType, 'ServiceTask');
export const PartnerServiceTaskConnection = connectionType(PartnerServiceTaskType, 'PartnerServiceTask');

@ObjectType({ description: 'The contract, or why not. (服务合同办理结果)' })
export class ServiceContractPayload extends Payload {
  @Field(() => ServiceContractType, { nullable: true, description: 'Null when refused. (服务合同)' })
  contract!: ServiceContractType | null;
}

@ObjectType({ description: 'The task, or why not. (服务任务办理结果)' })
export class ServiceTaskPayload extends Payload {
  @Field(() => ServiceTaskType, { nullable: true, description: 'Null when refused. (服务任务)' })
  task!: ServiceTaskType | null;
}

@ObjectType({ description: 'The task that was reported, or why not. (服务任务反馈结果)' })
export class ReportServiceTaskPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Id of the task; null when refused. (任务标识)' })
  reportedTaskId!: string | null;
}
