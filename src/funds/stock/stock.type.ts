import { Field, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { PaymentType } from '../awards/award.type.js';
import { MEANS, type Means } from './receipt.js';
import { VOUCHER_STATUSES, type VoucherStatus } from './voucher.js';

export const MeansCodes = registerCodes('Means', MEANS, {
  text: { en: 'What help comes as', zh: '救助形式' },
  values: {
    CASH: { en: 'Cash', zh: '现金' },
    BANK: { en: 'Through a bank', zh: '银行转账' },
    GOODS: { en: 'Goods from a store', zh: '实物' },
    VOUCHER: { en: 'A voucher', zh: '代金券' },
    SERVICE: { en: 'A service', zh: '服务' },
  },
});

export const VoucherStatusCodes = registerCodes('VoucherStatus', VOUCHER_STATUSES, {
  text: { en: 'Where a voucher stands', zh: '代金券状态' },
  values: {
    ISSUED: { en: 'Out, not redeemed yet', zh: '已发放' },
    REDEEMED: { en: 'Redeemed', zh: '已兑付' },
    EXPIRED: { en: 'Run out; its money is available again', zh: '已过期' },
  },
});

@ObjectType('GoodsStore', { description: 'A place where goods are kept. (救助物资仓库)' })
export class GoodsStoreType {
  @Field(() => String, { description: 'Code, unique in the jurisdiction. (仓库编码)' })
  code!: string;

  @Field(() => String, { description: 'Name in Chinese. (中文名称)' })
  nameZh!: string;

  @Field(() => String, { description: 'Name in English. (英文名称)' })
  nameEn!: string;
}

@ObjectType('StockLot', { description: 'Goods of one kind, bought at one price with one fund. (库存批次)' })
export class StockLotType {
  @Field(() => String, { description: 'Code of the goods. (物资编码)' })
  item!: string;

  @Field(() => String, { description: 'As they are called. (物资名称)' })
  itemName!: string;

  @Field(() => Int, { description: 'Pieces that came. (入库数量)' })
  quantity!: number;

  @Field(() => Int, { description: 'Pieces that are left. (结存数量)' })
  remaining!: number;

  @Field(() => MoneyScalar, { description: 'What one piece cost; zero for what a count found. (单价)' })
  unitCost!: Fen;

  @Field(() => String, { description: 'Who sold them. (供货方)' })
  supplier!: string;

  @Field(() => String, { description: 'Number of the invoice or document. (单据号)' })
  documentNumber!: string;

  @Field(() => LocalDateScalar, { description: 'When they came. (入库日期)' })
  receivedOn!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day they are good. (保质期至)' })
  expiresOn!: LocalDate | null;
}

@ObjectType('CountedGoods', { description: 'What a count showed and booked. (盘点结果)' })
export class CountedGoodsType {
  @Field(() => String, { description: 'Code of the goods. (物资编码)' })
  item!: string;

  @Field(() => Int, { description: 'Pieces in the books before. (账面数量)' })
  booked!: number;

  @Field(() => Int, { description: 'Pieces counted. (盘点数量)' })
  counted!: number;

  @Field(() => MoneyScalar, { description: 'What was missing cost so much. (盘亏金额)' })
  lost!: Fen;
}

@ObjectType('Voucher', { description: 'A reserved payment that a merchant pays out in goods. (代金券)' })
export class VoucherType {
  @Field(() => String, { description: 'The code on the paper. (券号)' })
  code!: string;

  @Field(() => MoneyScalar, { description: 'What it is worth. (金额)' })
  amount!: Fen;

  @Field(() => LocalDateScalar, { description: 'When it was issued. (发放日期)' })
  issuedOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last day on which it is redeemed. (有效期至)' })
  expiresOn!: LocalDate;

  @Field(() => VoucherStatusCodes, { description: 'Where it stands. (状态)' })
  status!: VoucherStatus;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was redeemed or ended. (结束日期)' })
  endedOn!: LocalDate | null;
}

@ObjectType('Receipt', { description: 'That help reached the family, and who signed. (签收凭证)' })
export class ReceiptType {
  @Field(() => MeansCodes, { description: 'What it came as. (救助形式)' })
  means!: Means;

  @Field(() => String, { description: 'Number of the receipt. (收据号)' })
  number!: string;

  @Field(() => String, { description: 'Who signed, or the merchant or provider. (签收人)' })
  receivedBy!: string;

  @Field(() => LocalDateScalar, { description: 'The day on it. (签收日期)' })
  receivedOn!: LocalDate;
}

export const StockLotConnection = connectionType(StockLotType, 'StockLot');
export const VoucherConnection = connectionType(VoucherType, 'Voucher');

@ObjectType({ description: 'The store, or why not. (仓库办理结果)' })
export class GoodsStorePayload extends Payload {
  @Field(() => GoodsStoreType, { nullable: true, description: 'Null when refused. (仓库)' })
  store!: GoodsStoreType | null;
}

@ObjectType({ description: 'What came in, or why not. (入库结果)' })
export class ReceiveGoodsPayload extends Payload {
  @Field(() => StockLotType, { nullable: true, description: 'Null when refused. (库存批次)' })
  lot!: StockLotType | null;
}

@ObjectType({ description: 'What the count showed, or why not. (盘点办理结果)' })
export class CountGoodsPayload extends Payload {
  @Field(() => CountedGoodsType, { nullable: true, description: 'Null when refused. (盘点结果)' })
  count!: CountedGoodsType | null;
}

@ObjectType({ description: 'The payment that was delivered, or why not. (实物发放结果)' })
export class DeliverGoodsPayload extends Payload {
  @Field(() => PaymentType, { nullable: true, description: 'Null when refused. (支付)' })
  payment!: PaymentType | null;
}

@ObjectType({ description: 'The receipt, or why not. (签收登记结果)' })
export class ReceiptPayload extends Payload {
  @Field(() => ReceiptType, { nullable: true, description: 'Null when refused. (签收凭证)' })
  receipt!: ReceiptType | null;
}

@ObjectType({ description: 'The voucher, or why not. (代金券办理结果)' })
export class VoucherPayload extends Payload {
  @Field(() => VoucherType, { nullable: true, description: 'Null when refused. (代金券)' })
  voucher!: VoucherType | null;
}

@ObjectType({ description: 'The vouchers that ended, at most 500. (代金券过期结果)' })
export class ExpireVouchersPayload extends Payload {
  @Field(() => [VoucherType], { nullable: true, description: 'Null when refused. (代金券)' })
  vouchers!: readonly VoucherType[] | null;
}
