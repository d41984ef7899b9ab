import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { LocalDateScalar } from '../../api/scalars.js';
import type { StepCode } from '../../policy/programme.js';
import type { LocalDate } from '../../shared/local-date.js';
import { StepCodes } from '../procedure/step.type.js';
import type { ComplaintKind, ComplaintOutcome, ComplaintStatus } from './complaint.js';
import { ComplaintKindCodes, ComplaintOutcomeCodes, ComplaintStatusCodes } from './complaint.type.js';

@InputType({ description: 'A complaint or an application for review (X12). (登记投诉或复议)' })
export class RecordComplaintInput extends MutationInput {
  @Field(() => ComplaintKindCodes, { description: 'What kind. (类别)' })
  kind!: ComplaintKind;

  @Field(() => String, { nullable: true, description: 'Number of the case that it is about. (案件编号)' })
  caseNumber?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The township that it is about, where it is about no case. (乡镇)',
  })
  townshipId?: string | null;

  @Field(() => String, { description: 'Who complains, as they name themselves; kept sealed. (投诉人)' })
  raisedBy!: string;

  @Field(() => String, { nullable: true, description: 'How to reach them; kept sealed. (联系方式)' })
  contact?: string | null;

  @Field(() => String, { description: 'What it says. (内容)' })
  grounds!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'When the person learned of the decision; its day unless given. (知悉日期)',
  })
  knownOn?: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'By when it is answered; needed where the policy sets no time. (答复期限)',
  })
  dueOn?: LocalDate | null;
}

@InputType({ description: 'An answer to a complaint (X12). (答复投诉或复议)' })
export class AnswerComplaintInput extends MutationInput {
  @Field(() => ID, { description: 'The complaint. (投诉标识)' })
  complaintId!: string;

  @Field(() => ComplaintOutcomeCodes, { description: 'How it ends. (结果)' })
  outcome!: ComplaintOutcome;

  @Field(() => String, { description: 'What was found. (答复)' })
  finding!: string;

  @Field(() => StepCodes, {
    nullable: true,
    description:
      'The first step that a reopened case does again; the review unless given. (重新办理起始环节)',
  })
  reopenFrom?: StepCode | null;
}

@InputType('ComplaintFilter', { description: 'Which complaints. (投诉筛选)' })
export class ComplaintFilterInput {
  @Field(() => ComplaintStatusCodes, { nullable: true, description: 'Where they stand. (状态)' })
  status?: ComplaintStatus | null;

  @Field(() => ComplaintKindCodes, { nullable: true, description: 'What kind. (类别)' })
  kind?: ComplaintKind | null;

  @Field(() => Boolean, { nullable: true, description: 'Open, and due before today. (是否逾期)' })
  overdue?: boolean | null;
}
