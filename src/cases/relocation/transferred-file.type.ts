import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import { ExplanationLineType } from '../decisions/decision.type.js';

@ObjectType('TransferredDecision', { description: 'A decision of the earlier place. (原决定)' })
export class TransferredDecisionType {
  @Field(() => Int, { description: 'From 1 within its case. (序号)' })
  sequence!: number;

  @Field(() => String, { description: 'Code of its kind. (类别)' })
  kind!: string;

  @Field(() => LocalDateScalar, { description: 'Decided on. (决定日期)' })
  decidedOn!: LocalDate;

  @Field(() => String, { description: 'Who decided. (决定人)' })
  deciderName!: string;

  @Field(() => String, { nullable: true, description: 'Yuan with two places. (金额)' })
  amount!: string | null;

  @Field(() => String, { nullable: true, description: 'MONTHLY or ONE_OFF. (周期)' })
  period!: string | null;

  @Field(() => String, { nullable: true, description: 'Class or care level. (类别档次)' })
  class!: string | null;

  @Field(() => String, { description: 'What was decided, in Chinese. (决定内容)' })
  wordingZh!: string;

  @Field(() => String, { description: 'What was decided, in English. (决定内容英文)' })
  wordingEn!: string;

  @Field(() => [ExplanationLineType], {
    description: 'How it was reached, rule by rule and line by line, by Accept-Language. (决定说明)',
  })
  explanation!: readonly ExplanationLineType[];

  @Field(() => [String], { description: 'Articles and requirement ids that it rests on. (依据)' })
  basis!: readonly string[];

  @Field(() => String, { nullable: true, description: 'The reason in writing. (理由)' })
  reason!: string | null;

  @Field(() => String, { description: 'The policy by which it was taken, with its version. (适用政策)' })
  policy!: string;

  @Field(() => String, {
    description: 'SHA-256 of the assessment as the earlier place keeps it. (评估摘要)',
  })
  assessmentHash!: string;
}

@ObjectType('TransferredStep', { description: 'A step that was done. (原办理环节)' })
export class TransferredStepType {
  @Field(() => String, { description: 'Code of the step. (环节)' })
  code!: string;

  @Field(() => String, { description: 'The level that did it. (层级)' })
  level!: string;

  @Field(() => LocalDateScalar, { description: 'Done on. (完成日期)' })
  completedOn!: LocalDate;

  @Field(() => String, { nullable: true, description: 'Code of what came of it. (结果)' })
  outcome!: string | null;
}

@ObjectType('TransferredExamination', { description: 'An examination of a running award. (原复核)' })
export class TransferredExaminationType {
  @Field(() => String, { description: 'Code of the cause. (原因)' })
  cause!: string;

  @Field(() => LocalDateScalar, { description: 'Begun on. (启动日期)' })
  openedOn!: LocalDate;

  @Field(() => String, { nullable: true, description: 'What was found. (复核结果)' })
  findings!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of what followed. (复核意见)' })
  proposal!: string | null;

  @Field(() => String, { nullable: true, description: 'What the household said. (意见)' })
  statement!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Decided on. (决定日期)' })
  decidedOn!: LocalDate | null;
}

@ObjectType('TransferredPaper', { description: 'A paper that was on file. (原材料)' })
export class TransferredPaperType {
  @Field(() => String, { description: 'Name of the file. (文件名)' })
  fileName!: string;

  @Field(() => String, { nullable: true, description: 'Code of the paper. (材料代码)' })
  paper!: string | null;

  @Field(() => String, { description: 'SHA-256 of its content. (内容摘要)' })
  sha256!: string;
}

@ObjectType('TransferredCase', { description: 'A case of the earlier place. (原案件)' })
export class TransferredCaseType {
  @Field(() => String, { description: 'Its number there. (案件编号)' })
  number!: string;

  @Field(() => String, { description: 'Code of the programme. (救助项目代码)' })
  programme!: string;

  @Field(() => String, { description: 'Where it stood when the household was received. (状态)' })
  status!: string;

  @Field(() => LocalDateScalar, { description: 'Applied for on. (申请日期)' })
  appliedOn!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Decided on. (决定日期)' })
  decidedOn!: LocalDate | null;

  @Field(() => [String], { description: 'Codes of the papers in hand. (材料代码)' })
  evidence!: readonly string[];

  @Field(() => [TransferredPaperType], { description: 'The papers on file. (材料)' })
  papers!: readonly TransferredPaperType[];

  @Field(() => [TransferredStepType], { description: 'What was done. (办理环节)' })
  steps!: readonly TransferredStepType[];

  @Field(() => [TransferredDecisionType], { description: 'What was decided, in order. (决定)' })
  decisions!: readonly TransferredDecisionType[];

  @Field(() => [TransferredExaminationType], { description: 'How its award was examined. (复核)' })
  examinations!: readonly TransferredExaminationType[];
}

@ObjectType('TransferredPayment', { description: 'Money paid by the earlier place. (原发放)' })
export class TransferredPaymentType {
  @Field(() => String, { description: 'Code of the programme. (救助项目代码)' })
  programme!: string;

  @Field(() => String, { nullable: true, description: 'The month; null for a single sum. (所属月份)' })
  period!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Paid on. (发放日期)' })
  paidOn!: LocalDate | null;

  @Field(() => String, { description: 'Yuan with two places. (金额)' })
  amount!: string;
}

@ObjectType('TransferredFile', {
  description: 'The file of a household that came from another jurisdiction, as of its arrival. (迁入档案)',
})
export class TransferredFileType {
  @Field(() => [TransferredCaseType], { description: 'Its cases there, the earliest first. (原案件)' })
  cases!: readonly TransferredCaseType[];

  @Field(() => [TransferredPaymentType], { description: 'What was paid there, the newest first. (原发放)' })
  payments!: readonly TransferredPaymentType[];
}
