import { Field, ID, InputType } from 'type-graphql';
import { idArgument } from '../../api/id-argument.js';
import { MutationInput } from '../../api/mutation.js';
import { LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { CaseActInput } from '../case-act.input.js';
import type { DecisionPeriod } from '../decisions/decision.js';
import { DecisionPeriodCodes } from '../decisions/decision.type.js';
import type { OutsideGrant } from './outside-grant.js';
import type { HelpKind, ReferralOutcome, ReferralStatus } from './referral.js';
import { HelpKindCodes, ReferralOutcomeCodes, ReferralStatusCodes } from './referral.type.js';

@InputType({ description: 'A matter for a department (J16.3). (转办)' })
export class ReferCaseInput extends CaseActInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Code of the programme that the department runs; that of the case unless given. (救助项目代码)',
  })
  programme?: string | null;

  @Field(() => String, { description: 'What it is about. (转办事项)' })
  matter!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'By when it answers; needed where the policy sets no time. (反馈期限)',
  })
  dueOn?: LocalDate | null;
}

@InputType({ description: 'What another department grants (X11). (部门救助内容)' })
export class OutsideGrantInput {
  @Field(() => HelpKindCodes, { description: 'What it consists of. (形式)' })
  kind!: HelpKind;

  @Field(() => MoneyScalar, { nullable: true, description: 'The sum, a month where MONTHLY. (金额)' })
  amount?: Fen | null;

  @Field(() => DecisionPeriodCodes, { description: 'How often. (周期)' })
  period!: DecisionPeriod;

  @Field(() => LocalDateScalar, { description: 'From. (起)' })
  activeFrom!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Until. (止)' })
  activeUntil?: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reference of the department; the same one is recorded once. (部门文号)',
  })
  reference?: string | null;

  @Field(() => ID, { nullable: true, description: 'The member it is for. (对象)' })
  personId?: string | null;
}

@InputType({ description: 'The answer of a department (J16.3, X11). (转办反馈)' })
export class AnswerReferralInput extends MutationInput {
  @Field(() => ID, { description: 'The referral. (转办标识)' })
  referralId!: string;

  @Field(() => ReferralOutcomeCodes, { description: 'What it decided. (反馈结果)' })
  outcome!: ReferralOutcome;

  @Field(() => String, { description: 'What it answered. (反馈内容)' })
  answer!: string;

  @Field(() => OutsideGrantInput, { nullable: true, description: 'What it grants. (救助内容)' })
  grant?: OutsideGrantInput | null;
}

@InputType({ description: 'A department to chase for its answer (J16.3). (转办催办)' })
export class RemindDepartmentInput extends MutationInput {
  @Field(() => ID, { description: 'The referral. (转办标识)' })
  referralId!: string;

  @Field(() => String, { description: 'What the department is told, 1 to 2000 characters. (催办内容)' })
  message!: string;

  @Field(() => LocalDateScalar, {
    description: 'By when the answer is wanted now, from today on. (要求反馈日期)',
  })
  answerBy!: LocalDate;
}

@InputType({ description: 'A grant of another department that no referral led to (X11). (登记部门救助)' })
export class RecordOutsideHelpInput extends MutationInput {
  @Field(() => ID, { description: 'The household. (家庭标识)' })
  householdId!: string;

  @Field(() => String, { description: 'Code of the programme. (救助项目代码)' })
  programme!: string;

  @Field(() => String, { description: 'The department. (部门)' })
  department!: string;

  @Field(() => OutsideGrantInput, { description: 'What it grants. (救助内容)' })
  grant!: OutsideGrantInput;
}

@InputType('ReferralFilter', { description: 'Which referrals. (转办筛选)' })
export class ReferralFilterInput {
  @Field(() => ReferralStatusCodes, { nullable: true, description: 'Where they stand. (状态)' })
  status?: ReferralStatus | null;

  @Field(() => String, { nullable: true, description: 'Of this programme. (救助项目代码)' })
  programme?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Open, and due before today. (是否逾期)' })
  overdue?: boolean | null;
}

/** A grant in the words of the service. */
export function outsideGrant({
  kind,
  amount,
  period,
  activeFrom,
  activeUntil,
  reference,
  personId,
}: OutsideGrantInput): Omit<OutsideGrant, 'programme'> {
  return {
    ...{ kind, period, activeFrom },
    amount: amount ?? null,
    activeUntil: activeUntil ?? null,
    reference: reference ?? null,
    personId: personId == null ? null : idArgument(personId, 'Person', ['input', 'grant', 'personId']).id,
  };
}
