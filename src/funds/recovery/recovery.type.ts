import { Field, ID, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { Node } from '../../api/node.js';
import { LocalDateScalar, MoneyScalar, YearMonthScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate, YearMonth } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import {
  RECEIPT_KINDS,
  RECOVERY_CAUSES,
  RECOVERY_STATUSES,
  type ReceiptKind,
  type RecoveryCause,
  type RecoveryStatus,
} from './recovery.js';

export const RecoveryCauseCodes = registerCodes('RecoveryCause', RECOVERY_CAUSES, {
  text: { en: 'Why money is due back', zh: '追缴原因' },
  values: {
    FRAUD: { en: 'Obtained by fraud', zh: '骗取' },
    CHANGE_UNREPORTED: { en: 'A change was not reported', zh: '变化未报告' },
    DEATH: { en: 'Paid on after a death', zh: '死亡后继续发放' },
    DOUBLE_BENEFIT: { en: 'Paid twice for the same', zh: '重复享受' },
    MOVED_AWAY: { en: 'Paid on after a move', zh: '迁出后继续发放' },
    OFFICE_ERROR: { en: 'An error of the office, made in good faith', zh: '经办差错' },
    PAY_FIRST_DISALLOWED: { en: 'Paid before the papers and disallowed', zh: '先行救助被否决' },
  },
});

export const RecoveryStatusCodes = registerCodes('RecoveryStatus', RECOVERY_STATUSES, {
  text: { en: 'How a recovery stands', zh: '追缴状态' },
  values: {
    PROPOSED: { en: 'Proposed by an officer', zh: '已提出' },
    NOTIFIED: { en: 'The household was told and may state its view', zh: '已告知' },
    DECIDED: { en: 'Decided by a second officer; the sum is owed', zh: '已决定' },
    RECOVERED: { en: 'All of it came back', zh: '已收回' },
    WRITTEN_OFF: { en: 'The rest was given up', zh: '已核销' },
    WITHDRAWN: { en: 'Given up before it was decided', zh: '已撤回' },
  },
});

export const ReceiptKindCodes = registerCodes('RecoveryReceiptKind', RECEIPT_KINDS, {
  text: { en: 'How a claim was brought down', zh: '追缴款项类型' },
  values: {
    REPAYMENT: { en: 'Paid back', zh: '退回' },
    OFFSET: { en: 'Withheld from a later payment', zh: '抵扣' },
    WRITE_OFF: { en: 'Given up', zh: '核销' },
    FINE: { en: 'Paid on the fine; no part of the claim', zh: '罚款' },
  },
});

@ObjectType('RecoveryItem', { description: 'What of one payment is claimed back. (追缴明细)' })
export class RecoveryItemType {
  @Field(() => YearMonthScalar, { nullable: true, description: 'Month of the payment. (所属月份)' })
  period!: YearMonth | null;

  @Field(() => LocalDateScalar, { description: 'When it was paid. (支付日期)' })
  paidOn!: LocalDate;

  @Field(() => MoneyScalar, { description: 'What was paid. (已付金额)' })
  paid!: Fen;

  @Field(() => MoneyScalar, { description: 'What of it is claimed. (追缴金额)' })
  claimed!: Fen;

  @Field(() => MoneyScalar, { description: 'What of that came back or was given up. (已结清金额)' })
  settled!: Fen;
}

@ObjectType('RecoveryInstalment', { description: 'One instalment of the plan that holds. (分期)' })
export class RecoveryInstalmentType {
  @Field(() => Int, { description: 'From 1. (期次)' })
  number!: number;

  @Field(() => LocalDateScalar, { description: 'By when. (到期日)' })
  dueOn!: LocalDate;

  @Field(() => MoneyScalar, { description: 'How much. (金额)' })
  amount!: Fen;
}

@ObjectType('RecoveryReceipt', {
  description: 'What came in on a claim or fine, or was given up. (追缴收款)',
})
export class RecoveryReceiptType {
  @Field(() => ReceiptKindCodes, { description: 'How. (类型)' })
  kind!: ReceiptKind;

  @Field(() => MoneyScalar, { description: 'How much. (金额)' })
  amount!: Fen;

  @Field(() => LocalDateScalar, { description: 'When. (日期)' })
  receivedOn!: LocalDate;

  @Field(() => String, { description: 'What the officer noted. (备注)' })
  note!: string;
}

@ObjectType('Recovery', {
  implements: Node,
  description: 'Money that is claimed back from a household, from the proposal to its end. (追缴)',
})
export class RecoveryType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Code of the programme that paid. (项目)' })
  programme!: string;

  @Field(() => RecoveryCauseCodes, { description: 'Why. (原因)' })
  cause!: RecoveryCause;

  @Field(() => String, { description: 'What was found. (查明情况)' })
  finding!: string;

  @Field(() => LocalDateScalar, { description: 'First day of the period. (期间起)' })
  claimedFrom!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'Last day of the period. (期间止)' })
  claimedUntil!: LocalDate;

  @Field(() => MoneyScalar, { description: 'What a payment should have been after all. (每次应享受金额)' })
  entitled!: Fen;

  @Field(() => MoneyScalar, { description: 'The whole claim. (追缴总额)' })
  claimed!: Fen;

  @Field(() => MoneyScalar, { description: 'What came back or was withheld. (已收回)' })
  recovered!: Fen;

  @Field(() => MoneyScalar, { description: 'What was given up. (已核销)' })
  writtenOff!: Fen;

  @Field(() => RecoveryStatusCodes, { description: 'How it stands. (状态)' })
  status!: RecoveryStatus;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When the household was told. (告知日期)' })
  notifiedOn!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Until when it may answer. (答复期限)' })
  answerBy!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was heard. (陈述申辩日期)' })
  heardOn!: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'What it stated. (陈述申辩内容)' })
  statement!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was decided. (决定日期)' })
  decidedOn!: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Why it was decided or withdrawn. (理由)' })
  reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The share of later payments that is withheld, as a decimal. (抵扣比例)',
  })
  offsetShare!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is proposed to be given up. (核销理由)' })
  writeOffReason!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'The fine, apart from the claim. (罚款)' })
  fine!: Fen | null;

  @Field(() => MoneyScalar, { description: 'What of the fine was paid. (已缴罚款)' })
  finePaid!: Fen;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day of the fraud, whose law chose the fine. (罚款适用法律日期)',
  })
  fineLawOn!: LocalDate | null;

  @Field(() => [String], { description: 'The articles of the fine. (罚款依据)' })
  fineBasis!: readonly string[];

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it ended. (办结日期)' })
  closedOn!: LocalDate | null;
}

export const RecoveryConnection = connectionType(RecoveryType, 'Recovery');

@ObjectType({ description: 'The recovery, or why not. (追缴办理结果)' })
export class RecoveryPayload extends Payload {
  @Field(() => RecoveryType, { nullable: true, description: 'Null when refused. (追缴)' })
  recovery!: RecoveryType | null;
}
