import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { idIn } from '../awards/award.input.js';
import { townshipOf } from '../fund.input.js';
import type { RecoveryCause, RecoveryStatus } from './recovery.js';
import { RecoveryCauseCodes, RecoveryStatusCodes } from './recovery.type.js';

@InputType('RecoveryFilter', {
  description: 'Which recoveries; a part that is left out asks for nothing. (追缴筛选条件)',
})
export class RecoveryFilterInput {
  @Field(() => RecoveryStatusCodes, { nullable: true, description: 'In this status. (状态)' })
  status?: RecoveryStatus | null;

  @Field(() => RecoveryCauseCodes, { nullable: true, description: 'For this cause. (原因)' })
  cause?: RecoveryCause | null;

  @Field(() => Boolean, { nullable: true, description: 'True: not ended yet. (是否未办结)' })
  open?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Against this household. (家庭)' })
  householdId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this township. (乡镇)' })
  townshipId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: the day to answer has passed, or an instalment is late. (是否逾期)',
  })
  overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: a write-off waits for approval. (待批核销)' })
  writeOffProposed?: boolean | null;
}

@InputType({ description: 'A claim for what was paid without right. (提出追缴)' })
export class ProposeRecoveryInput extends MutationInput {
  @Field(() => ID, { description: 'The household. (家庭标识)' })
  householdId!: string;

  @Field(() => String, { description: 'Code of the programme that paid. (项目)' })
  programme!: string;

  @Field(() => RecoveryCauseCodes, { description: 'Why. (原因)' })
  cause!: RecoveryCause;

  @Field(() => String, { description: 'What was found. (查明情况)' })
  finding!: string;

  @Field(() => LocalDateScalar, { description: 'First day of the period. (期间起)' })
  from!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'Last day of the period. (期间止)' })
  until!: LocalDate;

  @Field(() => MoneyScalar, {
    description: 'What each payment should have been; zero claims all of it. (每次应享受金额)',
  })
  entitled!: Fen;
}

/** Any step of a recovery. */
@InputType({ description: 'A step of a recovery. (追缴办理)' })
export class RecoveryInput extends MutationInput {
  @Field(() => ID, { description: 'The recovery. (追缴标识)' })
  recoveryId!: string;
}

@InputType({ description: 'What the household is told. (追缴告知)' })
export class NotifyRecoveryInput extends RecoveryInput {
  @Field(() => LocalDateScalar, { description: 'Last day to answer, after today. (答复期限)' })
  answerBy!: LocalDate;
}

@InputType({ description: 'What the household stated. (陈述申辩)' })
export class HearRecoveryInput extends RecoveryInput {
  @Field(() => LocalDateScalar, { description: 'When. (日期)' })
  heardOn!: LocalDate;

  @Field(() => String, { description: 'In short. (内容)' })
  statement!: string;
}

@InputType({ description: 'A step of a recovery with its reason. (追缴办理及理由)' })
export class RecoveryReasonInput extends RecoveryInput {
  @Field(() => String, { description: 'Why. (理由)' })
  reason!: string;
}

@InputType({ description: 'One instalment. (分期)' })
export class InstalmentInput {
  @Field(() => LocalDateScalar, { description: 'By when. (到期日)' })
  dueOn!: LocalDate;

  @Field(() => MoneyScalar, { description: 'How much. (金额)' })
  amount!: Fen;
}

@InputType({ description: 'How what is owed is paid back. (分期计划)' })
export class PlanRecoveryInput extends RecoveryInput {
  @Field(() => [InstalmentInput], { description: 'They add up to what is owed. (各期)' })
  instalments!: InstalmentInput[];
}

@InputType({ description: 'What came in. (登记收款)' })
export class RecoverySumInput extends RecoveryInput {
  @Field(() => MoneyScalar, { description: 'How much. (金额)' })
  amount!: Fen;

  @Field(() => String, { defaultValue: '', description: 'For instance the voucher. (备注)' })
  note!: string;
}

@InputType({ description: 'What is withheld from later payments. (后续待遇抵扣)' })
export class OffsetRecoveryInput extends RecoveryInput {
  @Field(() => String, {
    nullable: true,
    description: 'A share such as 0.2, within what the policy allows; null withholds no more. (抵扣比例)',
  })
  share?: string | null;
}

@InputType({ description: 'The fine for a fraud. (罚款)' })
export class FineRecoveryInput extends RecoveryInput {
  @Field(() => MoneyScalar, { description: 'How much. (金额)' })
  amount!: Fen;

  @Field(() => LocalDateScalar, { description: 'The day of the fraud, whose law applies. (骗取行为日期)' })
  obtainedOn!: LocalDate;
}

/** The parts of the filter that ask for something. @throws RequestError BAD_USER_INPUT for a broken id */
export function recoveryFilter(filter: RecoveryFilterInput | null, jurisdictionId: string, today: LocalDate) {
  return {
    status: filter?.status ?? undefined,
    cause: filter?.cause ?? undefined,
    open: filter?.open ?? undefined,
    householdId: idIn(filter?.householdId, 'Household', 'householdId'),
    townshipId: townshipOf(filter?.townshipId, jurisdictionId),
    overdueOn: filter?.overdue === true ? today : undefined,
    writeOffProposed: filter?.writeOffProposed ?? undefined,
  };
}
