import { Field, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { LocalDateScalar, MoneyScalar, YearMonthScalar } from '../../api/scalars.js';
import type { LocalDate, YearMonth } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { FINDING_KINDS, type FindingKind } from './finding.js';

export const FindingKindCodes = registerCodes('FundFindingKind', FINDING_KINDS, {
  text: { en: 'What the books show of money held back or diverted', zh: '资金疑点类型' },
  values: {
    AWARD_NOT_PAID: {
      en: 'Nothing was paid for a past month, and no list says why',
      zh: '应发未发（逾月未发放且无说明）',
    },
    PAYROLL_NOT_PAID: { en: 'The list of a past month was not paid', zh: '逾月批次未支付' },
    SUM_OVERDUE: { en: 'A single sum or stage is past its day', zh: '逾期未支付' },
    RETURN_NOT_PAID: { en: 'What came back was not paid again', zh: '退回资金未重发' },
    NOT_REIMBURSED: { en: 'A township settled it and did not get it back', zh: '备用金核销后未拨补' },
    LEFT_AFTER_END: { en: 'The fund still has money after its last day', zh: '到期资金结余未处理' },
    OUTSIDE_PURPOSE: {
      en: 'Spent on what the fund does not pay, or outside its time',
      zh: '超用途或超期限支出',
    },
    OUTSIDE_EARMARK: { en: 'Passed on against its source, giver, purpose or place', zh: '违反专项限定拨转' },
  },
});

@ObjectType('FundFinding', {
  description: 'What the books show of money held back, diverted or spent outside its purpose. (资金疑点)',
})
export class FundFindingType {
  @Field(() => FindingKindCodes, { description: 'What. (类型)' })
  kind!: FindingKind;

  @Field(() => String, { nullable: true, description: 'Of this programme. (项目)' })
  programme!: string | null;

  @Field(() => YearMonthScalar, { nullable: true, description: 'For this month. (所属月份)' })
  period!: YearMonth | null;

  @Field(() => Int, { description: 'How many rows. (笔数)' })
  count!: number;

  @Field(() => MoneyScalar, { description: 'Their sum. (金额)' })
  amount!: Fen;

  @Field(() => LocalDateScalar, { description: 'The earliest day from which it stands so. (起始日期)' })
  since!: LocalDate;
}
