import { Field, ID, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { Node } from '../../api/node.js';
import { DateTimeScalar, LocalDateScalar, MoneyScalar, YearMonthScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate, YearMonth } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import {
  DIFFERENCE_KINDS,
  type DifferenceKind,
  type DifferenceReason,
  EXCLUSION_REASONS,
  type ExclusionReason,
  PAYROLL_KINDS,
  PAYROLL_STATUSES,
  type PayrollKind,
  type PayrollStatus,
} from './payroll.js';

export const PayrollStatusCodes = registerCodes('PayrollStatus', PAYROLL_STATUSES, {
  text: { en: 'How a payroll run stands', zh: '发放批次状态' },
  values: {
    FROZEN: { en: 'The list stands and waits for a second officer', zh: '名单已冻结' },
    APPROVED: { en: 'A second officer agreed and the money is committed', zh: '已审批' },
    PAID: { en: 'Paid', zh: '已支付' },
    CLOSED: { en: 'Paid and closed', zh: '已关闭' },
    WITHDRAWN: { en: 'Given up before it was approved', zh: '已撤回' },
  },
});

export const ExclusionReasonCodes = registerCodes('PayrollExclusionReason', EXCLUSION_REASONS, {
  text: { en: 'Why an award is left out of a payroll run', zh: '未列入发放名单的原因' },
  values: {
    PAYEE_DECEASED: { en: 'The payee died; name another payee', zh: '领取人已死亡' },
    HOUSEHOLD_CLOSED: { en: 'The household was closed', zh: '家庭已销户' },
    PAYEE_MOVED_AWAY: { en: 'The payee no longer belongs to the household', zh: '领取人已迁出该户' },
    AWARD_SUSPENDED: { en: 'The award is suspended', zh: '待遇已暂停' },
    AWARD_ENDED: { en: 'The award ended', zh: '待遇已终止' },
    FUND_NOT_VALID: { en: 'Its fund does not pay on this day', zh: '资金不在有效期内' },
    PAYEE_ALREADY_PAID: { en: 'The payee is paid for the month already', zh: '领取人当月已发放' },
    ACCOUNT_NOT_CORRECTED: {
      en: 'No other account was recorded since the bank rejected it',
      zh: '账号尚未更正',
    },
    VOUCHER_OUTSTANDING: { en: 'A voucher was issued for it', zh: '已发放凭单' },
    PAID_SEPARATELY: { en: 'It was paid by itself since', zh: '已单独支付' },
    PAYMENT_WITHDRAWN: { en: 'It was withdrawn since', zh: '已撤销' },
  },
});

export const PayrollKindCodes = registerCodes('PayrollKind', PAYROLL_KINDS, {
  text: { en: 'What a payroll run pays', zh: '发放批次类型' },
  values: {
    MONTHLY: { en: 'The awards of a programme for a month', zh: '按月发放' },
    SUPPLEMENT: { en: 'A sum a person on top of the awards of another programme', zh: '一次性或价格补贴' },
    ONE_OFF: { en: 'Single sums and stages that were granted and not paid yet', zh: '一次性及分阶段发放' },
    PAY_AGAIN: { en: 'What the bank rejected, to the corrected account', zh: '退票重发' },
  },
});

export const DifferenceKindCodes = registerCodes('PayrollDifferenceKind', DIFFERENCE_KINDS, {
  text: { en: 'How a payee differs from the month before', zh: '与上月相比' },
  values: {
    NEW: { en: 'Was not paid in the month before', zh: '新增' },
    GONE: { en: 'Is not paid any more', zh: '减少' },
    UP: { en: 'Gets more', zh: '调增' },
    DOWN: { en: 'Gets less', zh: '调减' },
  },
});

@ObjectType('PayrollLine', { description: 'A line of a frozen list. (发放名单明细)' })
export class PayrollLineType {
  @Field(() => YearMonthScalar, { description: 'The month that it pays for. (所属月份)' })
  period!: YearMonth;

  @Field(() => MoneyScalar, { description: 'How much. (金额)' })
  amount!: Fen;
}

@ObjectType('PayrollDifference', {
  description: 'A payee whose sum differs from the month before. (发放变动)',
})
export class PayrollDifferenceType {
  @Field(() => DifferenceKindCodes, { description: 'How. (类型)' })
  kind!: DifferenceKind;

  @Field(() => String, {
    description:
      'Why: FIRST_MONTH, RESUMED, NOT_PAID_BEFORE, AWARD_REPLACED, AMOUNT_CHANGED, NO_AWARD, or the reason that left the award out. (原因)',
  })
  reason!: DifferenceReason;

  @Field(() => MoneyScalar, { nullable: true, description: 'Now. (本月金额)' })
  amount!: Fen | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'In the month before. (上月金额)' })
  amountBefore!: Fen | null;
}

@ObjectType('PayrollDifferenceTotal', { description: 'How many payees differ in one way. (变动合计)' })
export class PayrollDifferenceTotalType {
  @Field(() => DifferenceKindCodes, { description: 'How. (类型)' })
  kind!: DifferenceKind;

  @Field(() => Int, { description: 'How many payees. (人数)' })
  count!: number;

  @Field(() => String, {
    description: 'By how many yuan together, with two decimals; below zero is less. (差额)',
  })
  difference!: string;
}

@ObjectType('PayrollRun', {
  implements: Node,
  description: 'The monthly run of one programme: a frozen list, approved by a second officer. (发放批次)',
})
export class PayrollRunType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => PayrollKindCodes, { description: 'What it pays. (类型)' })
  kind!: PayrollKind;

  @Field(() => String, { description: 'Code of the programme. (项目)' })
  programme!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of a SUPPLEMENT: the programme it tops up. (依附项目)',
  })
  onTopOf!: string | null;

  @Field(() => YearMonthScalar, {
    nullable: true,
    description: 'The month that it is compared with. (比较月份)',
  })
  comparedWith!: YearMonth | null;

  @Field(() => Int, {
    description: 'How many of its payments are paid so far, also those that came back since. (已支付笔数)',
  })
  paidCount!: number;

  @Field(() => YearMonthScalar, { description: 'Month that it pays. (所属月份)' })
  period!: YearMonth;

  @Field(() => PayrollStatusCodes, { description: 'How it stands. (状态)' })
  status!: PayrollStatus;

  @Field(() => Int, { description: 'How many payments it holds. (笔数)' })
  paymentCount!: number;

  @Field(() => MoneyScalar, { description: 'Their sum. (总金额)' })
  total!: Fen;

  @Field(() => Int, { description: 'How many awards it leaves out. (未列入数)' })
  excludedCount!: number;

  @Field(() => DateTimeScalar, { description: 'When the list was frozen. (编制时间)' })
  preparedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved. (审批时间)' })
  approvedAt!: Date | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was paid. (支付日期)' })
  paidOn!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was closed. (关闭日期)' })
  closedOn!: LocalDate | null;
}

@ObjectType('PayrollShare', { description: 'What a run takes from one fund. (资金分担)' })
export class PayrollShareType {
  @Field(() => Int, { description: 'How many payments. (笔数)' })
  paymentCount!: number;

  @Field(() => MoneyScalar, { description: 'Their sum. (金额)' })
  total!: Fen;
}

@ObjectType('PayrollExclusion', { description: 'An award that a run leaves out, and why. (未列入名单)' })
export class PayrollExclusionType {
  @Field(() => ExclusionReasonCodes, { description: 'Why. (原因)' })
  reason!: ExclusionReason;

  @Field(() => MoneyScalar, { description: 'What it would have been paid. (金额)' })
  amount!: Fen;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day that the reason rests on. (日期)' })
  since!: LocalDate | null;
}

export const PayrollRunConnection = connectionType(PayrollRunType, 'PayrollRun');
export const PayrollLineConnection = connectionType(PayrollLineType, 'PayrollLine');
export const PayrollDifferenceConnection = connectionType(PayrollDifferenceType, 'PayrollDifference');
export const PayrollExclusionConnection = connectionType(PayrollExclusionType, 'PayrollExclusion');

@ObjectType({ description: 'The payroll run, or why not. (发放批次办理结果)' })
export class PayrollRunPayload extends Payload {
  @Field(() => PayrollRunType, { nullable: true, description: 'Null when refused. (发放批次)' })
  payrollRun!: PayrollRunType | null;
}
