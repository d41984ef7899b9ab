import { Field, ID, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { Node } from '../../api/node.js';
import { DateTimeScalar, LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import { SituationKindCodes } from '../../jurisdictions/situations/situation.type.js';
import type { SituationKind } from '../../policy/facts.js';
import type { Level } from '../../policy/programme.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { LevelCodes } from '../procedure/step.type.js';
import { DECISION_KINDS, DECISION_PERIODS, type DecisionKind, type DecisionPeriod } from './decision.js';

export const DecisionKindCodes = registerCodes('DecisionKind', DECISION_KINDS, {
  text: { en: 'What a decision says', zh: '决定类别' },
  values: {
    APPROVAL: { en: 'Granted', zh: '予以确认' },
    REFUSAL: { en: 'Refused, with reasons in writing', zh: '不予确认' },
    CONTINUATION: { en: 'A running award goes on, perhaps until a last day', zh: '继续救助' },
    CHANGE: { en: 'The sum of a running award changes', zh: '调整待遇' },
    SUSPENSION: {
      en: 'A running award is withheld while it is examined, with reasons in writing',
      zh: '暂停救助',
    },
    ENDING: { en: 'A running award ends, with reasons in writing', zh: '停止救助' },
  },
});

export const DecisionPeriodCodes = registerCodes('BenefitPeriod', DECISION_PERIODS, {
  text: { en: 'Whether an amount is paid every month or once', zh: '救助金周期' },
  values: { MONTHLY: { en: 'Every month', zh: '按月' }, ONE_OFF: { en: 'Once', zh: '一次性' } },
});

@ObjectType('ExplanationLine', {
  description: 'One rule or one line of the sum, as people read it. (认定过程)',
})
export class ExplanationLineType {
  @Field(() => String, {
    nullable: true,
    description: 'Id of the rule; null for a line of the sum. (规则编号)',
  })
  rule!: string | null;

  @Field(() => String, {
    description: 'Title of the rule, or of the programme for a line of the sum. (名称)',
  })
  title!: string;

  @Field(() => String, {
    description:
      'SATISFIED, REFUSED, ENTITLED, EVIDENCE_MISSING, UNSET or CURED; BENEFIT for a line of the sum. (结果)',
  })
  outcome!: string;

  @Field(() => String, { description: 'What was found. (说明)' })
  wording!: string;

  @Field(() => [String], { description: 'The articles. (依据)' })
  basis!: readonly string[];
}

@ObjectType('DecisionSituation', {
  description:
    'A declared situation that covered the place on the day of application (N4.1, N4.2, J11). (适用情形)',
})
export class DecisionSituationType {
  @Field(() => SituationKindCodes, { description: 'What kind of event it is. (类别)' })
  kind!: SituationKind;

  @Field(() => String, { description: 'Level as announced. (等级)' })
  level!: string;

  @Field(() => LocalDateScalar, { description: 'First day in force. (起始日期)' })
  from!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day as declared when the case was decided; null = none yet. (终止日期)',
  })
  until!: LocalDate | null;

  @Field(() => String, { description: 'The announcement it rests on. (依据)' })
  basis!: string;
}

@ObjectType('Decision', {
  implements: Node,
  description:
    'What was decided, by whom, when, on which facts and which rules (J20.3). It is never changed. (审核确认决定)',
})
export class DecisionType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => Int, { description: 'From 1 within the case. (序号)' })
  sequence!: number;

  @Field(() => DecisionKindCodes, { description: 'What it says. (类别)' })
  kind!: DecisionKind;

  @Field(() => String, { description: 'Code of the programme. (救助项目代码)' })
  programme!: string;

  @Field(() => MoneyScalar, {
    nullable: true,
    description:
      'What is granted, a month where the period is MONTHLY; null for a refusal or service. (金额)',
  })
  amount!: Fen | null;

  @Field(() => DecisionPeriodCodes, { nullable: true, description: 'How it is paid. (周期)' })
  period!: DecisionPeriod | null;

  @Field(() => String, {
    nullable: true,
    description: 'A, B or C for the allowance, the care level for extreme poverty. (类别档次)',
  })
  class!: string | null;

  @Field(() => LocalDateScalar, { description: 'The day. (决定日期)' })
  decidedOn!: LocalDate;

  @Field(() => DateTimeScalar, { description: 'The instant. (决定时间)' })
  decidedAt!: Date;

  @Field(() => String, { description: 'Who decided, as named on that day. (决定人)' })
  deciderName!: string;

  @Field(() => LevelCodes, { description: 'The level that decided. (决定层级)' })
  level!: Level;

  @Field(() => Boolean, { description: 'The meeting on the single case decided (J9.3). (是否一事一议)' })
  meeting!: boolean;

  @Field(() => ID, { description: 'The policy it rests on. (所依政策)' })
  policyId!: string;

  @Field(() => String, { description: 'Version of that policy. (政策版本)' })
  policyVersion!: string;

  @Field(() => String, { description: 'SHA-256 over all that the policy stated. (政策摘要)' })
  policyHash!: string;

  @Field(() => DateTimeScalar, { description: 'The rules are those known at this instant. (规则知悉时间)' })
  knownAt!: Date;

  @Field(() => String, {
    description: 'SHA-256 of the assessment kept with it; replaying must give the same. (认定结果摘要)',
  })
  assessmentHash!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The facts it rests on, as kept; null for callers who do not read households. (所依事实)',
  })
  facts!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The assessment as kept; null for callers who do not read households. (认定结果原文)',
  })
  assessment!: string;

  @Field(() => [String], {
    description: 'Articles and requirement ids that the decision and its level rest on. (依据)',
  })
  basis!: readonly string[];

  @Field(() => String, { description: 'The decision in Chinese. (决定内容)' })
  wordingZh!: string;

  @Field(() => String, { description: 'The decision in English. (决定内容英文)' })
  wordingEn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The reason as the officer wrote it; always there for a refusal. (理由)',
  })
  reason!: string | null;
}
