import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../api/connection.js';
import { Node } from '../api/node.js';
import { LocalDateScalar, MoneyScalar } from '../api/scalars.js';
import { Payload } from '../api/user-error.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Fen } from '../shared/money.js';
import type { FundKind, FundSource } from './fund.js';
import type { AccountKind } from './ledger/ledger.js';
import { AccountKindCodes, FundKindCodes, FundSourceCodes } from './money-codes.type.js';

@ObjectType('Fund', {
  implements: Node,
  description: 'Money of one source, kept apart and spent on its purposes only. (资金)',
})
export class FundType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Code, unique in the jurisdiction. (资金编码)' })
  code!: string;

  @Field(() => String, { description: 'Name in Chinese. (中文名称)' })
  nameZh!: string;

  @Field(() => String, { description: 'Name in English. (英文名称)' })
  nameEn!: string;

  @Field(() => FundKindCodes, { description: 'What it is for. (资金类型)' })
  kind!: FundKind;

  @Field(() => FundSourceCodes, { description: 'Where its money comes from. (资金来源)' })
  source!: FundSource;

  @Field(() => String, {
    nullable: true,
    description: 'Line of the government budget; null for a donation. (预算科目)',
  })
  budgetLine!: string | null;

  @Field(() => [String], { description: 'Codes of the programmes that it may pay. (可用项目)' })
  programmes!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Who gave it. (捐赠人)' })
  donor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the giver bound the money to, in words. (指定用途)',
  })
  earmark!: string | null;

  @Field(() => LocalDateScalar, { description: 'First day on which it pays. (启用日期)' })
  validFrom!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day on which it pays; null while no end is known. (截止日期)',
  })
  validUntil!: LocalDate | null;

  @Field(() => [String], {
    description: 'Codes of the townships that it is bound to; empty = it may help in all. (限定乡镇)',
  })
  townshipIds!: readonly string[];

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What a reserve fund was opened with and is brought back to. (备用金开户金额)',
  })
  openingAmount!: Fen | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Settled sums are reimbursed below this; null = at every settlement. (拨补下限)',
  })
  replenishBelow!: Fen | null;
}

@ObjectType('AccountBalance', { description: 'The balance of one account of a fund. (账户余额)' })
export class AccountBalanceType {
  @Field(() => AccountKindCodes, { description: 'Which account. (账户)' })
  kind!: AccountKind;

  @Field(() => MoneyScalar, {
    description:
      'Below zero only for SOURCE, which is above zero when more went back than came in here. (余额)',
  })
  balance!: Fen;
}

@ObjectType('ReserveStanding', {
  description: 'What a reserve fund has paid first and where that stands. (备用金核销情况)',
})
export class ReserveStandingType {
  @Field(() => Int, { description: 'Sums neither settled nor disallowed. (未核销笔数)' })
  openCount!: number;

  @Field(() => MoneyScalar, { description: 'Their total. (未核销金额)' })
  openTotal!: Fen;

  @Field(() => Int, { description: 'Those whose papers are overdue today. (材料逾期笔数)' })
  overdueCount!: number;

  @Field(() => MoneyScalar, { description: 'Settled, not yet reimbursed by the parent fund. (待拨补金额)' })
  reimbursementDue!: Fen;
}

export const FundConnection = connectionType(FundType, 'Fund');

@ObjectType({ description: 'The fund, or why not. (资金办理结果)' })
export class FundPayload extends Payload {
  @Field(() => FundType, { nullable: true, description: 'Null when refused. (资金)' })
  fund!: FundType | null;
}
