import { Field, ID, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { Node } from '../../api/node.js';
import { LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import { HouseholdType } from '../../households/household.type.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { DecisionPeriod } from '../decisions/decision.js';
import { DecisionPeriodCodes } from '../decisions/decision.type.js';
import {
  HELP_KINDS,
  type HelpKind,
  REFERRAL_OUTCOMES,
  REFERRAL_STATUSES,
  type ReferralStatus,
} from './referral.js';

export const ReferralStatusCodes = registerCodes('ReferralStatus', REFERRAL_STATUSES, {
  text: { en: 'Where a referral stands', zh: '转办状态' },
  values: {
    OPEN: { en: 'Waits for the department', zh: '待反馈' },
    GRANTED: { en: 'The department grants help', zh: '已救助' },
    REFUSED: { en: 'The department refuses', zh: '不予救助' },
    RETURNED: { en: 'Not for this department; the matter is back', zh: '退回' },
  },
});

export const ReferralOutcomeCodes = registerCodes('ReferralOutcome', REFERRAL_OUTCOMES, {
  text: { en: 'What a department answered', zh: '反馈结果' },
  values: {
    GRANTED: { en: 'It grants help', zh: '已救助' },
    REFUSED: { en: 'It refuses', zh: '不予救助' },
    RETURNED: { en: 'Not for this department; the matter is back', zh: '退回' },
  },
});

export const HelpKindCodes = registerCodes('HelpKind', HELP_KINDS, {
  text: { en: 'What help consists of', zh: '救助形式' },
  values: {
    CASH: { en: 'Money', zh: '现金' },
    GOODS: { en: 'Goods', zh: '实物' },
    SERVICE: { en: 'A service', zh: '服务' },
  },
});

@ObjectType('ReferralReminder', { description: 'How a department was chased for its answer (J16.3). (催办)' })
export class ReferralReminderType {
  @Field(() => LocalDateScalar, { description: 'Chased on. (催办日期)' })
  remindedOn!: LocalDate;

  @Field(() => String, { description: 'What it was told. (催办内容)' })
  message!: string;

  @Field(() => LocalDateScalar, { description: 'By when the answer was wanted. (要求反馈日期)' })
  answerBy!: LocalDate;
}

@ObjectType('Referral', {
  implements: Node,
  description: 'A matter handed to a department, and its answer (J16.3, X11). (转办)',
})
export class ReferralType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'The programme that the department runs. (救助项目代码)' })
  programme!: string;

  @Field(() => String, { description: 'The department. (承办部门)' })
  department!: string;

  @Field(() => String, { description: 'What it is about. (转办事项)' })
  matter!: string;

  @Field(() => LocalDateScalar, { description: 'Referred on. (转办日期)' })
  referredOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'By when the department answers. (反馈期限)' })
  dueOn!: LocalDate;

  @Field(() => ReferralStatusCodes, { description: 'Where it stands. (状态)' })
  status!: ReferralStatus;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Answered on. (反馈日期)' })
  answeredOn!: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'What the department answered. (反馈内容)' })
  answer!: string | null;
}

export const ReferralConnection = connectionType(ReferralType, 'Referral');

@ObjectType('HelpItem', { description: 'One thing that a household has or had. (救助项)' })
export class HelpItemType {
  @Field(() => String, { description: 'Code of the programme. (救助项目代码)' })
  programme!: string;

  @Field(() => String, { description: 'The department that grants it. (部门)' })
  department!: string;

  @Field(() => Boolean, {
    description: 'Granted by a case of this service; otherwise recorded for another department. (是否本系统)',
  })
  own!: boolean;

  @Field(() => HelpKindCodes, { description: 'What it consists of. (形式)' })
  kind!: HelpKind;

  @Field(() => MoneyScalar, { nullable: true, description: 'The sum, a month where MONTHLY. (金额)' })
  amount!: Fen | null;

  @Field(() => DecisionPeriodCodes, { description: 'How often. (周期)' })
  period!: DecisionPeriod;

  @Field(() => LocalDateScalar, { description: 'From. (起)' })
  activeFrom!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Until. (止)' })
  activeUntil!: LocalDate | null;

  @Field(() => Boolean, { description: 'It runs today. (是否在享)' })
  running!: boolean;

  @Field(() => ID, { nullable: true, description: 'The case that granted it. (案件标识)' })
  caseId!: string | null;
}

@ObjectType('HouseholdHelp', {
  description: 'All help of a household in one place, whoever grants it (X11, D2.3). (家庭享受救助情况)',
})
export class HouseholdHelpType {
  @Field(() => [HelpItemType], { description: 'What it has and had, the newest first. (救助项)' })
  items!: readonly HelpItemType[];

  @Field(() => MoneyScalar, { description: 'What runs today, a month. (在享月救助金合计)' })
  monthlyTotal!: Fen;
}

@ObjectType({ description: 'The household with all its help, or why not. (登记部门救助结果)' })
export class OutsideHelpPayload extends Payload {
  @Field(() => HouseholdType, { nullable: true, description: 'Null when refused. (家庭)' })
  household!: HouseholdType | null;
}
