import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { toPayload } from '../../api/user-error.js';
import { personLoader } from '../../households/household.loader.js';
import { OrganisationType } from '../../jurisdictions/organisations/organisation.type.js';
import { organisationLoader } from '../../jurisdictions/place.loader.js';
import { encodeGlobalId } from '../../shared/ids.js';
import {
  PaymentFilterInput,
  PayPaymentInput,
  paymentFilter,
  ReturnPaymentInput,
} from '../awards/award.input.js';
import { awardLoader } from '../awards/award.loader.js';
import { AwardType, PaymentConnection, PaymentPayload, PaymentType } from '../awards/award.type.js';
import { fundLoader, transferLoader } from '../fund.loader.js';
import { FundType } from '../fund.type.js';
import { TransferType } from '../ledger/ledger.type.js';
import type { PaymentRow } from './payment.entity.js';
import { PAYMENTS_NEWEST } from './payment.reads.js';
import { PaymentService } from './payment.service.js';

/** Payments: who lists, pays and takes them back. */
@Resolver(() => PaymentType)
export class PaymentResolver {
  @Query(() => PaymentConnection, { description: 'The payments of your place, newest first. (支付列表)' })
  async payments(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('filter', () => PaymentFilterInput, { nullable: true, description: 'Which ones. (筛选条件)' })
    filter: PaymentFilterInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<PaymentType>> {
    const officer = officerOf(context.viewer);
    const { first, after } = pageOf(page, PAYMENTS_NEWEST.shape);
    const asked = paymentFilter(filter, officer.jurisdictionId);
    const rows = await service(context, PaymentService).payments(officer, asked, { first, after });
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ id }) => encodeCursor(PAYMENTS_NEWEST.shape, [id]),
    });
  }

  @Mutation(() => PaymentPayload, {
    description: 'Pays a reserved single sum or stage; monthly sums are paid by the payroll. (支付)',
  })
  async payPayment(
    @Arg('input', () => PayPaymentInput, { description: 'The payment. (支付)' }) input: PayPaymentInput,
    @Ctx() context: RequestContext,
  ): Promise<PaymentPayload> {
    const key = idArgument(input.paymentId, 'Payment', ['input', 'paymentId']);
    return toPayload(
      await service(context, PaymentService).pay(mutationActor(context, input), key),
      'payment',
    );
  }

  @Mutation(() => PaymentPayload, {
    description: 'Books that a paid sum came back; the fund can spend it again. (支付退回)',
  })
  async returnPayment(
    @Arg('input', () => ReturnPaymentInput, { description: 'The payment. (支付)' })
    input: ReturnPaymentInput,
    @Ctx() context: RequestContext,
  ): Promise<PaymentPayload> {
    const payment = idArgument(input.paymentId, 'Payment', ['input', 'paymentId']);
    const { reason } = input;
    return toPayload(
      await service(context, PaymentService).return(mutationActor(context, input), { payment, reason }),
      'payment',
    );
  }

  @FieldResolver(() => ID, { description: 'The case it belongs to. (案件标识)' })
  caseId(@Root() { jurisdictionId, caseId }: PaymentRow): string {
    return encodeGlobalId('Case', jurisdictionId, caseId);
  }

  @FieldResolver(() => ID, { description: 'The household it is for. (家庭标识)' })
  householdId(@Root() { jurisdictionId, householdId }: PaymentRow): string {
    return encodeGlobalId('Household', jurisdictionId, householdId);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The payroll run it belongs to. (发放批次标识)' })
  payrollRunId(@Root() { jurisdictionId, runId }: PaymentRow): string | null {
    return runId === null ? null : encodeGlobalId('PayrollRun', jurisdictionId, runId);
  }

  @FieldResolver(() => AwardType, {
    nullable: true,
    description: 'What it is paid for; null for a sum paid before the papers. (待遇)',
  })
  async award(
    @Root() { jurisdictionId, awardId }: PaymentRow,
    @Ctx() context: RequestContext,
  ): Promise<AwardType | null> {
    return awardId === null ? null : await awardLoader(context).load({ jurisdictionId, id: awardId });
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who receives it. (领取人姓名)' })
  async payeeName(
    @Root() { jurisdictionId, payeePersonId }: PaymentRow,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    return (await personLoader(context).load({ jurisdictionId, id: payeePersonId }))?.name ?? null;
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: 'The township. (乡镇)' })
  async township(
    @Root() { jurisdictionId, townshipId }: PaymentRow,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return await organisationLoader(context).load({ jurisdictionId, id: townshipId });
  }

  @FieldResolver(() => FundType, {
    nullable: true,
    description: 'The fund that pays it; null outside your place. (资金)',
  })
  async fund(
    @Root() { jurisdictionId, fundId }: PaymentRow,
    @Ctx() context: RequestContext,
  ): Promise<FundType | null> {
    return await fundLoader(context).load({ jurisdictionId, id: fundId });
  }

  @FieldResolver(() => TransferType, {
    nullable: true,
    description: 'The transfer that committed its money; payments of a run share it. (预留划转)',
  })
  async reservation(
    @Root() { jurisdictionId, reserveTransferId }: PaymentRow,
    @Ctx() context: RequestContext,
  ): Promise<TransferType | null> {
    if (reserveTransferId === null) return null;
    return await transferLoader(context).load({ jurisdictionId, id: reserveTransferId });
  }

  @FieldResolver(() => TransferType, {
    nullable: true,
    description: 'The transfer that spent it; payments of a run share it. (支付划转)',
  })
  async posting(
    @Root() { jurisdictionId, postTransferId }: PaymentRow,
    @Ctx() context: RequestContext,
  ): Promise<TransferType | null> {
    if (postTransferId === null) return null;
    return await transferLoader(context).load({ jurisdictionId, id: postTransferId });
  }
}

/** How `node(id)` fetches a payment. */
export const paymentNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) =>
    await service(context, PaymentService).payment(officerOf(context.viewer), key),
};
