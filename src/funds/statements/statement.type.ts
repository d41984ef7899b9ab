import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { AccountKind } from '../ledger/ledger.js';
import { AccountKindCodes } from '../money-codes.type.js';
import { STATEMENT_DIMENSIONS } from './statement.js';

export const StatementDimensionCodes = registerCodes('StatementDimension', STATEMENT_DIMENSIONS, {
  text: { en: 'By what a statement is drawn up', zh: '统计口径' },
  values: {
    FUND: { en: 'By fund, its code', zh: '按资金' },
    SOURCE: { en: 'By where the money comes from', zh: '按资金来源' },
    DONOR: { en: 'By giver of the fund; donations only', zh: '按捐赠人' },
    TOWNSHIP: { en: 'By township, its code', zh: '按乡镇' },
    PROGRAMME: { en: 'By programme, its code', zh: '按项目' },
    MONTH: { en: 'By month', zh: '按月' },
  },
});

@InputType({ description: 'Of which payments; a part that is left out asks for nothing. (统计范围)' })
export class StatementFilterInput {
  @Field(() => ID, { nullable: true, description: 'From this fund. (资金)' })
  fundId?: string | null;

  @Field(() => String, { nullable: true, description: 'Of this programme. (项目)' })
  programme?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this township. (乡镇)' })
  townshipId?: string | null;

  @Field(() => ID, { nullable: true, description: 'To this household. (家庭)' })
  householdId?: string | null;
}

@ObjectType('StatementLine', { description: 'What was paid of one kind. (统计行)' })
export class StatementLineType {
  @Field(() => String, { description: 'The code or name of what the line is of. (统计项)' })
  key!: string;

  @Field(() => Int, { description: 'How many payments. (笔数)' })
  payments!: number;

  @Field(() => MoneyScalar, { description: 'What was paid and stayed paid. (支付金额)' })
  paid!: Fen;

  @Field(() => MoneyScalar, { description: 'What was paid and came back. (退回金额)' })
  returned!: Fen;

  @Field(() => Int, { description: 'How many households. (户数)' })
  households!: number;
}

@ObjectType('AccountLine', { description: 'An account of a fund over a time. (账户发生额)' })
export class AccountLineType {
  @Field(() => String, { description: 'Code of the fund. (资金编码)' })
  fundCode!: string;

  @Field(() => AccountKindCodes, { description: 'The account. (账户)' })
  account!: AccountKind;

  @Field(() => MoneyScalar, { description: 'Before the first day. (期初余额)' })
  opening!: Fen;

  @Field(() => MoneyScalar, { description: 'What it gained. (增加)' })
  gained!: Fen;

  @Field(() => MoneyScalar, { description: 'What it gave. (减少)' })
  given!: Fen;

  @Field(() => MoneyScalar, { description: 'After the last day. (期末余额)' })
  closing!: Fen;
}

@ObjectType('TrialBalance', {
  description: 'The accounts of a time, recomputed from the entries. (试算平衡表)',
})
export class TrialBalanceType {
  @Field(() => LocalDateScalar, { description: 'First day. (起始日期)' })
  from!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'Last day. (截止日期)' })
  until!: LocalDate;

  @Field(() => [AccountLineType], { description: 'By fund and account. (各账户)' })
  lines!: readonly AccountLineType[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether all accounts together balance; null for a part of the jurisdiction. (是否平衡)',
  })
  balanced!: boolean | null;
}
