import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { groupsInOrder, inOrder, loader } from '../../api/loader.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { MoneyScalar } from '../../api/scalars.js';
import { toPayload } from '../../api/user-error.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { encodeGlobalId } from '../../shared/ids.js';
import { type Fen, sumFen } from '../../shared/money.js';
import { fundLoader } from '../fund.loader.js';
import { FundType } from '../fund.type.js';
import type { DonationRow } from './donation.entity.js';
import { ReceiveDonationInput } from './donation.input.js';
import { DonationService } from './donation.service.js';
import type { DonationUse } from './donation.store.js';
import { DonationConnection, DonationPayload, DonationType, DonationUseType } from './donation.type.js';

const NEWEST_FIRST: CursorShape = { sort: 'donations.id', parts: ['UUID'] };

/** Donations: received, listed, and followed to the case. */
@Resolver(() => DonationType)
export class DonationResolver {
  @Query(() => DonationConnection, {
    description: 'The donations of the jurisdiction, newest first. (捐赠列表)',
  })
  async donations(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('fundId', () => ID, { nullable: true, description: 'Only into this fund. (资金)' })
    fundId: string | null,
    @Arg('donor', () => String, { nullable: true, description: 'Only of this donor. (捐赠人)' })
    donor: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<DonationType>> {
    const { first, after } = pageOf(page, NEWEST_FIRST);
    const fund = fundId == null ? undefined : idArgument(fundId, 'Fund', ['fundId']).id;
    const rows = await service(context, DonationService).list(
      officerOf(context.viewer),
      { fundId: fund, donor: donor ?? undefined },
      { first, after },
    );
    return toConnection(rows, { first, after, cursorOf: ({ id }) => encodeCursor(NEWEST_FIRST, [id]) });
  }

  @Mutation(() => DonationPayload, {
    description: 'Takes a donation into the fund that carries the earmark of the donor. (登记捐赠)',
  })
  async receiveDonation(
    @Arg('input', () => ReceiveDonationInput, { description: 'The donation. (捐赠)' })
    input: ReceiveDonationInput,
    @Ctx() context: RequestContext,
  ): Promise<DonationPayload> {
    const { donor, anonymous, amount, receivedOn, receiptNumber } = input;
    const fund = idArgument(input.fundId, 'Fund', ['input', 'fundId']);
    const gift = { fund, donor, anonymous, amount, receivedOn, receiptNumber };
    const actor = mutationActor(context, input);
    return toPayload(await service(context, DonationService).receive(actor, gift), 'donation');
  }

  @FieldResolver(() => FundType, { nullable: true, description: 'The fund that carries the earmark. (资金)' })
  async fund(
    @Root() { jurisdictionId, fundId }: DonationRow,
    @Ctx() context: RequestContext,
  ): Promise<FundType | null> {
    return await fundLoader(context).load({ jurisdictionId, id: fundId });
  }

  @FieldResolver(() => MoneyScalar, { description: 'What was not used yet. (未使用金额)' })
  async unused(@Root() donation: DonationRow, @Ctx() context: RequestContext): Promise<Fen> {
    const uses = await usesLoader(context).load(donation);
    return donation.amount - sumFen(uses.map(({ amount }) => amount));
  }

  @FieldResolver(() => [DonationUseType], {
    description: 'What became of it, oldest first: money is used in the order in which it came. (捐赠使用)',
  })
  async uses(
    @Root() donation: DonationRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly DonationUseType[]> {
    return await usesLoader(context).load(donation);
  }
}

@Resolver(() => DonationUseType)
export class DonationUseResolver {
  @FieldResolver(() => ID, { nullable: true, description: 'The case that it helped in. (案件标识)' })
  caseId(@Root() { jurisdictionId, caseId }: DonationUse): string | null {
    return caseId === null ? null : encodeGlobalId('Case', jurisdictionId, caseId);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The payment that it paid. (支付标识)' })
  paymentId(@Root() { jurisdictionId, id, kind }: DonationUse): string | null {
    return kind === 'PAYMENT' ? encodeGlobalId('Payment', jurisdictionId, id) : null;
  }
}

function usesLoader(context: RequestContext) {
  return loader<RowKey, readonly DonationUse[]>(context, 'donations.uses', async (keys) =>
    groupsInOrder<RowKey, DonationUse>(
      keys,
      await service(context, DonationService).usesOf(keys),
      ({ jurisdictionId, donationId }) => ({ jurisdictionId, id: donationId }),
    ),
  );
}

function donationLoader(context: RequestContext) {
  return loader<RowKey, DonationRow | null>(context, 'donations', async (keys) =>
    inOrder<RowKey, DonationRow>(
      keys,
      await service(context, DonationService).byKeys(officerOf(context.viewer), keys),
      (row) => row,
    ),
  );
}

/** How `node(id)` fetches a donation. */
export const donationNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) => await donationLoader(context).load(key),
};
