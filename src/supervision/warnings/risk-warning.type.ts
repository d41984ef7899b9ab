import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { MutationInput } from '../../api/mutation.js';
import { Node } from '../../api/node.js';
import { JsonObjectScalar, LocalDateScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate } from '../../shared/local-date.js';
import {
  RISK_RULES,
  type RiskRule,
  WARNING_OUTCOMES,
  WARNING_STATUSES,
  type WarningOutcome,
  type WarningStatus,
} from './risk.js';

export const RiskRuleCodes = registerCodes('RiskRule', RISK_RULES, {
  text: { en: 'What looks wrong in the data (C9.1)', zh: '风险预警规则' },
  values: {
    NEAR_LIMIT: { en: 'Many grants just under a limit in one township', zh: '同一乡镇临界额度救助频发' },
    SAME_OFFICER: {
      en: 'One officer granted to one household again and again',
      zh: '同一经办人反复救助同一家庭',
    },
    DEAD_RECIPIENT: { en: 'Money for a time after the death of the payee', zh: '死亡人员继续领取' },
    DOUBLE_BENEFIT: { en: 'The same benefit runs in another jurisdiction', zh: '跨辖区重复享受' },
    LEFT_OUT: { en: 'Found by monitoring, closed, and without any help', zh: '疑似漏保' },
  },
});

export const WarningStatusCodes = registerCodes('RiskWarningStatus', WARNING_STATUSES, {
  text: { en: 'Where a warning stands', zh: '预警状态' },
  values: {
    OPEN: { en: 'To be looked into', zh: '待核查' },
    EXAMINED: { en: 'Looked into', zh: '已核查' },
    CLOSED: { en: 'Closed with a reason', zh: '已办结' },
  },
});

export const WarningOutcomeCodes = registerCodes('RiskWarningOutcome', WARNING_OUTCOMES, {
  text: { en: 'How a warning ends', zh: '预警结论' },
  values: {
    CONFIRMED: { en: 'Something was wrong', zh: '属实' },
    UNFOUNDED: { en: 'There is a good reason', zh: '不属实' },
  },
});

@ObjectType('RiskRuleState', { description: 'A rule, and what it lacks to work. (预警规则状态)' })
export class RiskRuleStateType {
  @Field(() => RiskRuleCodes, { description: 'The rule. (规则)' })
  rule!: RiskRule;

  @Field(() => [String], {
    description: 'Parameters that the place has not set; empty = it works. (缺少的参数)',
  })
  missing!: readonly string[];
}

@ObjectType('RiskWarning', {
  implements: Node,
  description: 'Something that looks wrong in the data, and what an examination found (C9.1). (风险预警)',
})
export class RiskWarningType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => RiskRuleCodes, { description: 'Which rule found it. (规则)' })
  rule!: RiskRule;

  @Field(() => WarningStatusCodes, { description: 'Where it stands. (状态)' })
  status!: WarningStatus;

  @Field(() => LocalDateScalar, { description: 'When it was found. (预警日期)' })
  raisedOn!: LocalDate;

  @Field(() => JsonObjectScalar, { description: 'Counts, dates and ids behind it. (明细)' })
  detail!: Readonly<Record<string, unknown>>;

  @Field(() => String, { nullable: true, description: 'What was looked into. (核查情况)' })
  examination!: string | null;

  @Field(() => WarningOutcomeCodes, { nullable: true, description: 'How it ended. (结论)' })
  outcome!: WarningOutcome | null;

  @Field(() => String, { nullable: true, description: 'Why it ended so. (办结说明)' })
  conclusion!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was closed. (办结日期)' })
  closedOn!: LocalDate | null;
}

export const RiskWarningConnection = connectionType(RiskWarningType, 'RiskWarning');

@ObjectType({ description: 'The warning after the act, or why it was refused. (预警办理结果)' })
export class RiskWarningPayload extends Payload {
  @Field(() => RiskWarningType, { nullable: true, description: 'The warning; null when refused. (预警)' })
  warning!: RiskWarningType | null;
}

@InputType({ description: 'What was looked into (C9.1). (登记核查)' })
export class ExamineWarningInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the warning. (预警标识)' })
  warningId!: string;

  @Field(() => String, { description: 'What was looked into, 1 to 2000 characters. (核查情况)' })
  examination!: string;
}

@InputType({ description: 'How a warning ends (C9.1). (办结预警)' })
export class CloseWarningInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the warning. (预警标识)' })
  warningId!: string;

  @Field(() => WarningOutcomeCodes, { description: 'How it ends. (结论)' })
  outcome!: WarningOutcome;

  @Field(() => String, { description: 'Why, 1 to 2000 characters. (办结说明)' })
  conclusion!: string;
}
