import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { Means } from './receipt.js';
import { MeansCodes } from './stock.type.js';

@InputType({ description: 'A store of the county or of a township. (开设仓库)' })
export class OpenGoodsStoreInput extends MutationInput {
  @Field(() => String, { description: '1 to 40 capital letters, digits and hyphens. (仓库编码)' })
  code!: string;

  @Field(() => String, { description: 'Name in Chinese. (中文名称)' })
  nameZh!: string;

  @Field(() => String, { description: 'Name in English. (英文名称)' })
  nameEn!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The township that it serves; left out = the county. (乡镇)',
  })
  townshipId?: string | null;
}

@InputType({ description: 'Goods that were bought for a store. (物资入库)' })
export class ReceiveGoodsInput extends MutationInput {
  @Field(() => ID, { description: 'The store. (仓库)' })
  storeId!: string;

  @Field(() => ID, { description: 'The fund that pays them. (资金)' })
  fundId!: string;

  @Field(() => String, { description: 'Code of the goods, such as RICE-10KG. (物资编码)' })
  item!: string;

  @Field(() => String, { description: 'As they are called. (物资名称)' })
  itemName!: string;

  @Field(() => Int, { description: 'How many pieces. (数量)' })
  quantity!: number;

  @Field(() => MoneyScalar, { description: 'What one piece costs. (单价)' })
  unitCost!: Fen;

  @Field(() => String, { description: 'Who sold them. (供货方)' })
  supplier!: string;

  @Field(() => String, { description: 'Number of the invoice or document. (单据号)' })
  documentNumber!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day they are good. (保质期至)' })
  expiresOn?: LocalDate | null;
}

@InputType({ description: 'What a count of one kind of goods found. (物资盘点)' })
export class CountGoodsInput extends MutationInput {
  @Field(() => ID, { description: 'The store. (仓库)' })
  storeId!: string;

  @Field(() => String, { description: 'Code of the goods. (物资编码)' })
  item!: string;

  @Field(() => Int, { description: 'Pieces counted. (盘点数量)' })
  counted!: number;

  @Field(() => String, { defaultValue: '', description: 'Why it differs from the books. (差异说明)' })
  explanation!: string;
}

@InputType({ description: 'So many pieces of one kind of goods. (物资明细)' })
export class GoodsLineInput {
  @Field(() => String, { description: 'Code of the goods. (物资编码)' })
  item!: string;

  @Field(() => Int, { description: 'How many pieces. (数量)' })
  quantity!: number;
}

@InputType({ description: 'What every receipt has. (签收信息)' })
abstract class SignedInput extends MutationInput {
  @Field(() => String, { description: 'Number of the receipt. (收据号)' })
  receiptNumber!: string;

  @Field(() => String, { description: 'Who signed, or the merchant or provider. (签收人)' })
  receivedBy!: string;

  @Field(() => LocalDateScalar, { description: 'The day on the receipt. (签收日期)' })
  receivedOn!: LocalDate;
}

@InputType({ description: 'Goods given against a reserved payment. (发放实物)' })
export class DeliverGoodsInput extends SignedInput {
  @Field(() => ID, { description: 'The payment. (支付)' })
  paymentId!: string;

  @Field(() => ID, { description: 'The store. (仓库)' })
  storeId!: string;

  @Field(() => [GoodsLineInput], { description: 'The goods, each kind in one line. (物资明细)' })
  lines!: GoodsLineInput[];
}

@InputType({ description: 'Who signed for a payment that was made. (登记签收)' })
export class RecordReceiptInput extends SignedInput {
  @Field(() => ID, { description: 'The payment. (支付)' })
  paymentId!: string;

  @Field(() => MeansCodes, {
    description: 'CASH, BANK or SERVICE; the others write their own receipt. (救助形式)',
  })
  means!: Means;
}

@InputType({ description: 'A voucher against a reserved payment. (发放代金券)' })
export class IssueVoucherInput extends MutationInput {
  @Field(() => ID, { description: 'The payment. (支付)' })
  paymentId!: string;

  @Field(() => LocalDateScalar, { description: 'The last day on which it is redeemed. (有效期至)' })
  expiresOn!: LocalDate;
}

@InputType({ description: 'A voucher that a merchant gave goods for. (兑付代金券)' })
export class RedeemVoucherInput extends SignedInput {
  @Field(() => String, { description: 'The code on the paper. (券号)' })
  code!: string;
}

@InputType({ description: 'Ends the vouchers whose last day is over. (代金券过期处理)' })
export class ExpireVouchersInput extends MutationInput {}

/** The receipt of the service. */
export function receiptIn({ receiptNumber, receivedBy, receivedOn }: SignedInput) {
  return { number: receiptNumber, receivedBy, receivedOn };
}
