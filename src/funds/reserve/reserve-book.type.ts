import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { MutationInput } from '../../api/mutation.js';
import { LocalDateScalar, MoneyScalar, YearMonthScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate, YearMonth } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { CASH_MOVES, type CashMove, REQUEST_STATUSES, type RequestStatus } from './reserve.js';

export const CashMoveCodes = registerCodes('CashMove', CASH_MOVES, {
  text: { en: 'How cash of a reserve fund moves', zh: '备用金现金收支' },
  values: {
    DRAWN: { en: 'From the bank into the box', zh: '提取现金' },
    PAID_IN: { en: 'From the box to the bank', zh: '现金缴存' },
    HANDED_OUT: { en: 'To a family that was paid first', zh: '发放先行救助' },
  },
});

export const RequestStatusCodes = registerCodes('ReplenishmentRequestStatus', REQUEST_STATUSES, {
  text: { en: 'Where a request for replenishment stands', zh: '拨补申请状态' },
  values: {
    OPEN: { en: 'Not answered yet', zh: '待处理' },
    GRANTED: { en: 'The fund was filled', zh: '已拨补' },
    REFUSED: { en: 'Refused with a reason', zh: '已退回' },
  },
});

@ObjectType('ReserveParts', { description: 'Where the money of a reserve fund lies. (备用金现金和存款)' })
export class ReservePartsType {
  @Field(() => MoneyScalar, { description: 'In the cash box. (库存现金)' })
  cash!: Fen;

  @Field(() => MoneyScalar, {
    description:
      'In the bank; below zero while a grant that the bank cannot cover waits to be handed out. (银行存款)',
  })
  bank!: Fen;
}

@ObjectType('ReserveCount', { description: 'The count of a month against the books. (备用金盘点)' })
export class ReserveCountType {
  @Field(() => YearMonthScalar, { description: 'The month. (月份)' })
  month!: YearMonth;

  @Field(() => MoneyScalar, { description: 'Cash in the books. (账面现金)' })
  cashBooked!: Fen;

  @Field(() => MoneyScalar, { description: 'Cash counted. (盘点现金)' })
  cashCounted!: Fen;

  @Field(() => MoneyScalar, { description: 'Bank part in the books. (账面存款)' })
  bankBooked!: Fen;

  @Field(() => MoneyScalar, { description: 'Bank part by the statement of the bank. (对账单存款)' })
  bankCounted!: Fen;

  @Field(() => String, { description: 'Why they differ; empty when they do not. (差异说明)' })
  explanation!: string;

  @Field(() => LocalDateScalar, { description: 'When it was counted. (盘点日期)' })
  countedOn!: LocalDate;
}

@ObjectType('ReplenishmentRequest', {
  description: 'A reserve fund that fell below its threshold asks for money. (拨补申请)',
})
export class ReplenishmentRequestType {
  @Field(() => MoneyScalar, { description: 'What the fund had. (申请时余额)' })
  available!: Fen;

  @Field(() => MoneyScalar, { description: 'What is missing to its opening amount. (缺额)' })
  missing!: Fen;

  @Field(() => LocalDateScalar, { description: 'When. (申请日期)' })
  requestedOn!: LocalDate;

  @Field(() => RequestStatusCodes, { description: 'Where it stands. (状态)' })
  status!: RequestStatus;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was answered. (处理日期)' })
  answeredOn!: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused. (退回原因)' })
  reason!: string | null;
}

@InputType({ description: 'Cash of a reserve fund that moves. (备用金现金收支)' })
export class MoveReserveCashInput extends MutationInput {
  @Field(() => ID, { description: 'The reserve fund. (备用金)' })
  fundId!: string;

  @Field(() => CashMoveCodes, { description: 'How it moves. (收支类型)' })
  kind!: CashMove;

  @Field(() => MoneyScalar, { nullable: true, description: 'How much; not for HANDED_OUT. (金额)' })
  amount?: Fen | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For HANDED_OUT: the case that was paid first. (先行救助案件)',
  })
  caseId?: string | null;

  @Field(() => String, { defaultValue: '', description: 'Why, or the number of the slip. (摘要)' })
  note!: string;
}

@InputType({ description: 'The count of a month. (备用金盘点)' })
export class CountReserveFundInput extends MutationInput {
  @Field(() => ID, { description: 'The reserve fund. (备用金)' })
  fundId!: string;

  @Field(() => YearMonthScalar, { description: 'The month. (月份)' })
  month!: YearMonth;

  @Field(() => MoneyScalar, { description: 'Cash counted. (盘点现金)' })
  cash!: Fen;

  @Field(() => MoneyScalar, { description: 'Bank part by the statement of the bank. (对账单存款)' })
  bank!: Fen;

  @Field(() => String, { defaultValue: '', description: 'Why it differs from the books. (差异说明)' })
  explanation!: string;
}

@InputType({ description: 'Refuses what a reserve fund asks for. (退回拨补申请)' })
export class RefuseReplenishmentInput extends MutationInput {
  @Field(() => ID, { description: 'The request. (申请)' })
  requestId!: string;

  @Field(() => String, { description: 'Why. (原因)' })
  reason!: string;
}

export const ReplenishmentRequestConnection = connectionType(
  ReplenishmentRequestType,
  'ReplenishmentRequest',
);

@ObjectType({ description: 'The count, or why not. (盘点办理结果)' })
export class CountReserveFundPayload extends Payload {
  @Field(() => ReserveCountType, { nullable: true, description: 'Null when refused. (盘点)' })
  count!: ReserveCountType | null;
}

@ObjectType({ description: 'The request, or why not. (拨补申请办理结果)' })
export class RefuseReplenishmentPayload extends Payload {
  @Field(() => ReplenishmentRequestType, { nullable: true, description: 'Null when refused. (申请)' })
  request!: ReplenishmentRequestType | null;
}
