import { Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../api/connection.js';
import { Node } from '../../api/node.js';
import { DateTimeScalar, LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { AccountKindCodes, TransferKindCodes } from '../money-codes.type.js';
import type { AccountKind, TransferKind } from './ledger.js';

@ObjectType('Transfer', {
  implements: Node,
  description: 'One movement of money; its entries sum to zero. It is never changed or removed. (资金划转)',
})
export class TransferType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => TransferKindCodes, { description: 'What it does. (划转类型)' })
  kind!: TransferKind;

  @Field(() => MoneyScalar, { description: 'What the accounts that gain, gain together. (金额)' })
  amount!: Fen;

  @Field(() => String, { nullable: true, description: 'Code of the programme it is for. (项目)' })
  programme!: string | null;

  @Field(() => String, { description: 'Why. (摘要)' })
  memo!: string;

  @Field(() => LocalDateScalar, { description: 'Day of the books. (记账日期)' })
  businessDate!: LocalDate;

  @Field(() => DateTimeScalar, { description: 'When it was made. (办理时间)' })
  madeAt!: Date;
}

@ObjectType('LedgerEntry', { description: 'One side of a transfer. (分录)' })
export class LedgerEntryType {
  @Field(() => AccountKindCodes, { description: 'The account it stands in. (账户)' })
  account!: AccountKind;

  @Field(() => MoneyScalar, { description: 'Above zero the account gains, below zero it gives. (金额)' })
  amount!: Fen;

  @Field(() => MoneyScalar, { description: 'Balance of the account after it. (余额)' })
  balanceAfter!: Fen;
}

export const LedgerEntryConnection = connectionType(LedgerEntryType, 'LedgerEntry');
