import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { inOrder, loader } from '../../api/loader.js';
import { mutationActor } from '../../api/mutation.js';
import { badUserInput } from '../../api/request-error.js';
import { toPayload } from '../../api/user-error.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { PaymentType } from '../awards/award.type.js';
import type { PaymentRow } from '../payments/payment.entity.js';
import { DeliveryService } from './delivery.service.js';
import type { ReceiptRow } from './receipt.entity.js';
import type { Means } from './receipt.js';
import {
  DeliverGoodsInput,
  ExpireVouchersInput,
  IssueVoucherInput,
  RecordReceiptInput,
  RedeemVoucherInput,
  receiptIn,
} from './stock.input.js';
import {
  DeliverGoodsPayload,
  ExpireVouchersPayload,
  ReceiptPayload,
  ReceiptType,
  VoucherConnection,
  VoucherPayload,
  VoucherStatusCodes,
  type VoucherType,
} from './stock.type.js';
import type { VoucherStatus } from './voucher.js';

const NEWEST_FIRST: CursorShape = { sort: 'vouchers.id', parts: ['UUID'] };

/** Help delivered otherwise than through a bank, and the receipts of all help. */
@Resolver(() => PaymentType)
export class DeliveryResolver {
  @Query(() => VoucherConnection, { description: 'The vouchers of your place, newest first. (代金券列表)' })
  async vouchers(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('status', () => VoucherStatusCodes, { nullable: true, description: 'Only these. (状态)' })
    status: VoucherStatus | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<VoucherType>> {
    const { first, after } = pageOf(page, NEWEST_FIRST);
    const officer = officerOf(context.viewer);
    const rows = await service(context, DeliveryService).vouchers(officer, status ?? null, { first, after });
    return toConnection(rows, { first, after, cursorOf: ({ id }) => encodeCursor(NEWEST_FIRST, [id]) });
  }

  @Mutation(() => DeliverGoodsPayload, {
    description: 'Gives goods from a store against a reserved payment, with a receipt. (发放实物)',
  })
  async deliverGoods(
    @Arg('input', () => DeliverGoodsInput, { description: 'The goods. (物资)' }) input: DeliverGoodsInput,
    @Ctx() context: RequestContext,
  ): Promise<DeliverGoodsPayload> {
    const order = {
      payment: idArgument(input.paymentId, 'Payment', ['input', 'paymentId']),
      store: idArgument(input.storeId, 'GoodsStore', ['input', 'storeId']),
      lines: input.lines.map(({ item, quantity }) => ({ item, quantity })),
      receipt: receiptIn(input),
    };
    const actor = mutationActor(context, input);
    return toPayload(await service(context, DeliveryService).deliver(actor, order), 'payment');
  }

  @Mutation(() => ReceiptPayload, {
    description: 'Records who signed for a payment that was made. (登记签收)',
  })
  async recordReceipt(
    @Arg('input', () => RecordReceiptInput, { description: 'The receipt. (收据)' }) input: RecordReceiptInput,
    @Ctx() context: RequestContext,
  ): Promise<ReceiptPayload> {
    const payment = idArgument(input.paymentId, 'Payment', ['input', 'paymentId']);
    const order = { payment, means: signedMeans(input.means), ...receiptIn(input) };
    const actor = mutationActor(context, input);
    return toPayload(await service(context, DeliveryService).receipt(actor, order), 'receipt');
  }

  @Mutation(() => VoucherPayload, {
    description: 'Issues a voucher against a reserved payment. (发放代金券)',
  })
  async issueVoucher(
    @Arg('input', () => IssueVoucherInput, { description: 'The voucher. (代金券)' }) input: IssueVoucherInput,
    @Ctx() context: RequestContext,
  ): Promise<VoucherPayload> {
    const payment = idArgument(input.paymentId, 'Payment', ['input', 'paymentId']);
    const { expiresOn } = input;
    const actor = mutationActor(context, input);
    return toPayload(await service(context, DeliveryService).issue(actor, { payment, expiresOn }), 'voucher');
  }

  @Mutation(() => VoucherPayload, {
    description: 'Pays a voucher that a merchant gave goods for. (兑付代金券)',
  })
  async redeemVoucher(
    @Arg('input', () => RedeemVoucherInput, { description: 'The voucher. (代金券)' })
    input: RedeemVoucherInput,
    @Ctx() context: RequestContext,
  ): Promise<VoucherPayload> {
    const actor = mutationActor(context, input);
    const order = { code: input.code, receipt: receiptIn(input) };
    return toPayload(await service(context, DeliveryService).redeem(actor, order), 'voucher');
  }

  @Mutation(() => ExpireVouchersPayload, {
    description: 'Ends vouchers whose last day is over, at most 500 at a time. (代金券过期处理)',
  })
  async expireVouchers(
    @Arg('input', () => ExpireVouchersInput, { description: 'Nothing but the key. (幂等键)' })
    input: ExpireVouchersInput,
    @Ctx() context: RequestContext,
  ): Promise<ExpireVouchersPayload> {
    const actor = mutationActor(context, input);
    return toPayload(await service(context, DeliveryService).expire(actor), 'vouchers') as never;
  }

  @FieldResolver(() => ReceiptType, {
    nullable: true,
    description: 'Who signed for it; null while nothing is on record. (签收凭证)',
  })
  async receipt(@Root() payment: PaymentRow, @Ctx() context: RequestContext): Promise<ReceiptType | null> {
    return await receiptLoader(context).load(payment);
  }
}

/** @throws RequestError BAD_USER_INPUT for goods and vouchers, which write their own receipt */
function signedMeans(means: Means): Exclude<Means, 'GOODS' | 'VOUCHER'> {
  if (means !== 'GOODS' && means !== 'VOUCHER') return means;
  throw badUserInput(
    {
      message: `The receipt of ${means} is written when they are given; choose CASH, BANK or SERVICE.`,
      messageZh: `${means}的收据在发放或兑付时登记，请选择CASH、BANK或SERVICE。`,
    },
    ['input', 'means'],
  );
}

function receiptLoader(context: RequestContext) {
  return loader<RowKey, ReceiptRow | null>(context, 'payments.receipt', async (keys) =>
    inOrder<RowKey, ReceiptRow>(
      keys,
      await service(context, DeliveryService).receiptsOf(keys),
      ({ jurisdictionId, paymentId }) => ({ jurisdictionId, id: paymentId }),
    ),
  );
}
