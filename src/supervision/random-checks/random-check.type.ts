import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { OfficerRole } from '../../access/viewer.js';
import { OfficerRoleCodes } from '../../access/viewer.type.js';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { MutationInput } from '../../api/mutation.js';
import { Node } from '../../api/node.js';
import { LocalDateScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import { CONSEQUENCES, type Consequence } from '../../cases/complaints/consequence.js';
import type { DecisionKind } from '../../cases/decisions/decision.js';
import { DecisionKindCodes } from '../../cases/decisions/decision.type.js';
import { StepCodes } from '../../cases/procedure/step.type.js';
import type { StepCode } from '../../policy/programme.js';
import type { LocalDate } from '../../shared/local-date.js';
import { CHECK_RESULTS, CHECK_STATUSES, type CheckResult, type CheckStatus } from './random-check.js';

export const CheckStatusCodes = registerCodes('RandomCheckStatus', CHECK_STATUSES, {
  text: { en: 'Where a random check stands', zh: '抽查状态' },
  values: {
    STATED: { en: 'The population is fixed; the seed is not known yet', zh: '已公布抽取范围' },
    DRAWN: { en: 'Drawn', zh: '已抽取' },
  },
});

export const CheckResultCodes = registerCodes('RandomCheckResult', CHECK_RESULTS, {
  text: { en: 'What an inspection found', zh: '检查结果' },
  values: {
    SOUND: { en: 'Nothing wrong', zh: '未发现问题' },
    DEFECT: { en: 'A defect that the office mends', zh: '存在瑕疵，责令改正' },
    WRONG: { en: 'The decision is to be looked at again', zh: '决定有误，须重新处理' },
  },
});

export const ConsequenceCodes = registerCodes('RandomCheckConsequence', CONSEQUENCES, {
  text: { en: 'What becomes of a case whose decision was wrong', zh: '抽查处理' },
  values: {
    REOPENED: { en: 'Reopened; both decisions stay', zh: '重新办理' },
    EXAMINED: { en: 'The award that runs is examined', zh: '启动复核' },
    NOTHING: { en: 'The case is undecided or over', zh: '在办或已结案' },
  },
});

@ObjectType('RandomCheckItem', { description: 'A case that was drawn, and what was found. (抽中案件)' })
export class RandomCheckItemType {
  @Field(() => ID, { description: 'For recording the result. (标识)' })
  itemId!: string;

  @Field(() => Int, { description: 'From 1, by rank. (顺序)' })
  position!: number;

  @Field(() => String, { description: 'Number of the case. (案件编号)' })
  caseNumber!: string;

  @Field(() => [String], { description: 'Ids of the inspectors, the lowest rank first. (检查人员)' })
  officers!: readonly string[];

  @Field(() => [String], {
    description: 'Ids of inspectors left out because they had acted in the case. (回避人员)',
  })
  excluded!: readonly string[];

  @Field(() => CheckResultCodes, {
    nullable: true,
    description: 'What was found; null while nothing was. (结果)',
  })
  result!: CheckResult | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the result. (登记日期)' })
  recordedOn!: LocalDate | null;

  @Field(() => ConsequenceCodes, {
    nullable: true,
    description:
      'What became of a case with a wrong decision; null where nothing is wrong, and while it is still owed. (处理情况)',
  })
  consequence!: Consequence | null;

  @Field(() => Boolean, {
    description: 'A wrong decision was found, and its case was not looked at again yet. (是否待处理)',
  })
  owed!: boolean;

  @Field(() => DecisionKindCodes, {
    nullable: true,
    description: 'The first decision in the case after the result; both stand. (后续决定类别)',
  })
  laterDecision!: DecisionKind | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of that decision. (后续决定日期)' })
  laterDecidedOn!: LocalDate | null;
}

@ObjectType('RandomCheck', {
  implements: Node,
  description:
    'A random check with both draws, which anyone can do again: rank = SHA-256 of seed, CASE, number; inspectors by seed, OFFICER, number, id; the lowest ranks are drawn (J20.1, C11.1). (双随机抽查)',
})
export class RandomCheckType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'What it is called. (名称)' })
  title!: string;

  @Field(() => CheckStatusCodes, { description: 'Where it stands. (状态)' })
  status!: CheckStatus;

  @Field(() => String, { nullable: true, description: 'Only of this programme. (救助项目代码)' })
  programme!: string | null;

  @Field(() => LocalDateScalar, { description: 'Cases decided from this day. (决定日期起)' })
  decidedFrom!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'Cases decided until this day. (决定日期止)' })
  decidedUntil!: LocalDate;

  @Field(() => Int, { description: 'How many cases are drawn. (抽取数)' })
  sampleSize!: number;

  @Field(() => Int, { description: 'How many inspectors each case gets. (每案检查人数)' })
  inspectorsEach!: number;

  @Field(() => [String], { description: 'Numbers of all cases that could be drawn. (抽取范围)' })
  cases!: readonly string[];

  @Field(() => [String], { description: 'Ids of all inspectors who could be drawn. (检查人员名录)' })
  officers!: readonly string[];

  @Field(() => String, {
    description:
      'SHA-256 of the sorted lines `CASE number` and then `OFFICER id`, each with a line feed. (范围摘要)',
  })
  digest!: string;

  @Field(() => LocalDateScalar, { description: 'Day on which the population was stated. (公布日期)' })
  statedOn!: LocalDate;

  @Field(() => String, { nullable: true, description: 'The seed; null before the draw. (随机种子)' })
  seed!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the seed was published. (种子来源)' })
  seedSource!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the draw. (抽取日期)' })
  drawnOn!: LocalDate | null;
}

export const RandomCheckConnection = connectionType(RandomCheckType, 'RandomCheck');

@ObjectType({ description: 'The random check after the act, or why it was refused. (抽查办理结果)' })
export class RandomCheckPayload extends Payload {
  @Field(() => RandomCheckType, { nullable: true, description: 'The check; null when refused. (抽查)' })
  check!: RandomCheckType | null;
}

@InputType({
  description: 'The population of a random check, stated before the seed is known. (公布抽取范围)',
})
export class StateRandomCheckInput extends MutationInput {
  @Field(() => String, { description: 'What it is called, 1 to 200 characters. (名称)' })
  title!: string;

  @Field(() => LocalDateScalar, { description: 'Cases decided from this day. (决定日期起)' })
  decidedFrom!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'Cases decided until this day. (决定日期止)' })
  decidedUntil!: LocalDate;

  @Field(() => String, { nullable: true, description: 'Only of this programme. (救助项目代码)' })
  programme?: string | null;

  @Field(() => [OfficerRoleCodes], { description: 'Officers in these roles can be drawn. (检查人员角色)' })
  roles!: OfficerRole[];

  @Field(() => Int, {
    nullable: true,
    description:
      'How many cases, 1 to 1000; the share that the law sets for the programme unless given. (抽取数)',
  })
  sampleSize?: number | null;

  @Field(() => Int, { description: 'How many inspectors each case gets, 1 to 5. (每案检查人数)' })
  inspectorsEach!: number;
}

@InputType({ description: 'The published seed that draws. (抽取)' })
export class DrawRandomCheckInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the random check. (抽查标识)' })
  checkId!: string;

  @Field(() => String, { description: 'The seed, 8 to 200 visible ASCII characters. (随机种子)' })
  seed!: string;

  @Field(() => String, { description: 'Where it was published, 1 to 200 characters. (种子来源)' })
  seedSource!: string;
}

@InputType({ description: 'What an inspection found. (登记检查结果)' })
export class RecordCheckResultInput extends MutationInput {
  @Field(() => ID, { description: 'The itemId of the drawn case. (抽中案件标识)' })
  itemId!: string;

  @Field(() => CheckResultCodes, { description: 'What was found. (结果)' })
  result!: CheckResult;

  @Field(() => String, { description: 'In words, 1 to 2000 characters; not published. (说明)' })
  finding!: string;

  @Field(() => StepCodes, {
    nullable: true,
    description:
      'The first step that a reopened case does again; the review unless given. (重新办理起始环节)',
  })
  reopenFrom?: StepCode | null;
}

@InputType({
  description: 'A drawn case with a wrong decision that was not looked at again yet. (处理抽查发现)',
})
export class FollowCheckResultInput extends MutationInput {
  @Field(() => ID, { description: 'The itemId of the drawn case. (抽中案件标识)' })
  itemId!: string;

  @Field(() => StepCodes, {
    nullable: true,
    description:
      'The first step that a reopened case does again; the review unless given. (重新办理起始环节)',
  })
  reopenFrom?: StepCode | null;
}
