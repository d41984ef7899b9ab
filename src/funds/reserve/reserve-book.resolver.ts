import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { groupsInOrder, inOrder, loader } from '../../api/loader.js';
import { mutationActor } from '../../api/mutation.js';
import { toPayload } from '../../api/user-error.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { encodeGlobalId } from '../../shared/ids.js';
import type { FundRow } from '../fund.entity.js';
import { fundLoader } from '../fund.loader.js';
import { FundPayload, FundType } from '../fund.type.js';
import type { ReplenishmentRequestRow, ReserveCountRow } from './reserve.entity.js';
import type { RequestStatus, ReserveParts } from './reserve.js';
import { ReserveBookService } from './reserve-book.service.js';
import {
  CountReserveFundInput,
  CountReserveFundPayload,
  MoveReserveCashInput,
  RefuseReplenishmentInput,
  RefuseReplenishmentPayload,
  ReplenishmentRequestConnection,
  ReplenishmentRequestType,
  RequestStatusCodes,
  ReserveCountType,
  ReservePartsType,
} from './reserve-book.type.js';

const NEWEST_FIRST: CursorShape = { sort: 'replenishmentRequests.id', parts: ['UUID'] };
const MOST_COUNTS = 24;

/** Cash and bank part of reserve funds, their counts, and what they ask for. */
@Resolver(() => FundType)
export class ReserveBookResolver {
  @Query(() => ReplenishmentRequestConnection, {
    description: 'What reserve funds of your place ask for, newest first. (拨补申请列表)',
  })
  async replenishmentRequests(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('status', () => RequestStatusCodes, { nullable: true, description: 'Only these. (状态)' })
    status: RequestStatus | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ReplenishmentRequestType>> {
    const { first, after } = pageOf(page, NEWEST_FIRST);
    const officer = officerOf(context.viewer);
    const rows = await service(context, ReserveBookService).requests(officer, status ?? null, {
      first,
      after,
    });
    return toConnection(rows, { first, after, cursorOf: ({ id }) => encodeCursor(NEWEST_FIRST, [id]) });
  }

  @Mutation(() => FundPayload, { description: 'Moves cash of a reserve fund. (备用金现金收支)' })
  async moveReserveCash(
    @Arg('input', () => MoveReserveCashInput, { description: 'The move. (收支)' })
    input: MoveReserveCashInput,
    @Ctx() context: RequestContext,
  ): Promise<FundPayload> {
    const { kind, note } = input;
    const fund = idArgument(input.fundId, 'Fund', ['input', 'fundId']);
    const paidFirst = input.caseId == null ? null : idArgument(input.caseId, 'Case', ['input', 'caseId']);
    const order = { fund, kind, note, paidFirst, amount: input.amount ?? null };
    const actor = mutationActor(context, input);
    return toPayload(await service(context, ReserveBookService).move(actor, order), 'fund') as never;
  }

  @Mutation(() => CountReserveFundPayload, {
    description: 'Records the monthly count of a reserve fund against its books. (备用金盘点)',
  })
  async countReserveFund(
    @Arg('input', () => CountReserveFundInput, { description: 'The count. (盘点)' })
    input: CountReserveFundInput,
    @Ctx() context: RequestContext,
  ): Promise<CountReserveFundPayload> {
    const { month, cash, bank, explanation } = input;
    const fund = idArgument(input.fundId, 'Fund', ['input', 'fundId']);
    const actor = mutationActor(context, input);
    const order = { fund, month, cash, bank, explanation };
    return toPayload(await service(context, ReserveBookService).count(actor, order), 'count');
  }

  @Mutation(() => RefuseReplenishmentPayload, {
    description: 'Refuses what a reserve fund asks for; replenishing the fund grants it. (退回拨补申请)',
  })
  async refuseReplenishment(
    @Arg('input', () => RefuseReplenishmentInput, { description: 'The request. (申请)' })
    input: RefuseReplenishmentInput,
    @Ctx() context: RequestContext,
  ): Promise<RefuseReplenishmentPayload> {
    const request = idArgument(input.requestId, 'ReplenishmentRequest', ['input', 'requestId']);
    const { reason } = input;
    const actor = mutationActor(context, input);
    return toPayload(
      await service(context, ReserveBookService).refuse(actor, { request, reason }),
      'request',
    );
  }

  @FieldResolver(() => ReservePartsType, {
    nullable: true,
    description:
      'Of a reserve fund: what lies in the cash box and in the bank; null for others. (现金和存款)',
  })
  async parts(@Root() fund: FundRow, @Ctx() context: RequestContext): Promise<ReservePartsType | null> {
    return fund.kind === 'RESERVE' ? await partsLoader(context).load(fund) : null;
  }

  @FieldResolver(() => [ReserveCountType], {
    description: 'Its monthly counts, the newest first, at most 24. (盘点记录)',
  })
  async counts(@Root() fund: FundRow, @Ctx() context: RequestContext): Promise<readonly ReserveCountType[]> {
    return fund.kind === 'RESERVE' ? await countsLoader(context).load(fund) : [];
  }
}

@Resolver(() => ReplenishmentRequestType)
export class ReplenishmentRequestResolver {
  @FieldResolver(() => ID, { description: 'Opaque id, to name the request by. (申请标识)' })
  id(@Root() { jurisdictionId, id }: ReplenishmentRequestRow): string {
    return encodeGlobalId('ReplenishmentRequest', jurisdictionId, id);
  }

  @FieldResolver(() => FundType, { nullable: true, description: 'The reserve fund that asks. (备用金)' })
  async fund(
    @Root() { jurisdictionId, fundId }: ReplenishmentRequestRow,
    @Ctx() context: RequestContext,
  ): Promise<FundType | null> {
    return await fundLoader(context).load({ jurisdictionId, id: fundId });
  }
}

function partsLoader(context: RequestContext) {
  return loader<RowKey, ReserveParts | null>(context, 'funds.parts', async (keys) =>
    inOrder<RowKey, ReserveParts & { readonly jurisdictionId: string; readonly fundId: string }>(
      keys,
      await service(context, ReserveBookService).parts(keys),
      ({ jurisdictionId, fundId }) => ({ jurisdictionId, id: fundId }),
    ),
  );
}

function countsLoader(context: RequestContext) {
  return loader<RowKey, readonly ReserveCountRow[]>(context, 'funds.counts', async (keys) =>
    groupsInOrder<RowKey, ReserveCountRow>(
      keys,
      await service(context, ReserveBookService).counts(keys, MOST_COUNTS),
      ({ jurisdictionId, fundId }) => ({ jurisdictionId, id: fundId }),
    ),
  );
}
