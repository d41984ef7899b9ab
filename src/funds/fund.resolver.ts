import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../api/connection.js';
import { type RequestContext, service } from '../api/context.js';
import { encodeCursor } from '../api/cursor.js';
import { idArgument } from '../api/id-argument.js';
import { mutationActor } from '../api/mutation.js';
import type { NodeFetcher } from '../api/node.js';
import { MoneyScalar } from '../api/scalars.js';
import { toPayload } from '../api/user-error.js';
import { OrganisationType } from '../jurisdictions/organisations/organisation.type.js';
import { organisationLoader } from '../jurisdictions/place.loader.js';
import type { Fen } from '../shared/money.js';
import type { FundRow } from './fund.entity.js';
import {
  CreateFundInput,
  draftOf,
  FundFilterInput,
  FundSumInput,
  fundFilter,
  OpenReserveFundInput,
  ReplenishReserveFundInput,
  reserveDraftOf,
} from './fund.input.js';
import { accountsLoader, entriesLoader, fundLoader, standingLoader } from './fund.loader.js';
import { ENTRIES_NEWEST, FUNDS_BY_CODE } from './fund.reads.js';
import { FundService } from './fund.service.js';
import {
  AccountBalanceType,
  FundConnection,
  FundPayload,
  FundType,
  ReserveStandingType,
} from './fund.type.js';
import { entryFilter, LedgerEntryFilterInput } from './ledger/ledger.input.js';
import { LedgerEntryConnection, type LedgerEntryType } from './ledger/ledger.type.js';
import { ReserveFundService } from './reserve/reserve-fund.service.js';

/** Funds: who lists, creates and fills them, and their statements. */
@Resolver(() => FundType)
export class FundResolver {
  @Query(() => FundConnection, {
    description: 'The funds of your place by code; of a township its reserve funds. (资金列表)',
  })
  async funds(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('filter', () => FundFilterInput, { nullable: true, description: 'Which ones. (筛选条件)' })
    filter: FundFilterInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<FundType>> {
    const officer = officerOf(context.viewer);
    const { first, after } = pageOf(page, FUNDS_BY_CODE.shape);
    const asked = fundFilter(filter, officer.jurisdictionId);
    const rows = await service(context, FundService).list(officer, asked, { first, after });
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ code }) => encodeCursor(FUNDS_BY_CODE.shape, [code]),
    });
  }

  @Query(() => FundConnection, {
    description: 'The reserve funds of the townships of your place, by code. (备用金列表)',
  })
  async reserveFunds(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('townshipId', () => ID, { nullable: true, description: 'Only of this township. (乡镇)' })
    townshipId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<FundType>> {
    return await this.funds(page, { kind: 'RESERVE', townshipId }, context);
  }

  @Query(() => FundType, {
    nullable: true,
    description: 'One fund, or null when it does not exist or lies outside your place. (按标识查询资金)',
  })
  async fund(
    @Arg('id', () => ID, { description: 'Id of the fund. (资金标识)' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<FundType | null> {
    return await fundLoader(context).load(idArgument(id, 'Fund', ['id']));
  }

  @Mutation(() => FundPayload, { description: 'Creates a fund at zero, with its purposes. (新建资金)' })
  async createFund(
    @Arg('input', () => CreateFundInput, { description: 'The fund. (资金)' }) input: CreateFundInput,
    @Ctx() context: RequestContext,
  ): Promise<FundPayload> {
    const actor = mutationActor(context, input);
    const draft = draftOf(input, actor.reach.jurisdictionId);
    return toPayload(await service(context, FundService).createFund(actor, draft), 'fund');
  }

  @Mutation(() => FundPayload, { description: 'Puts money from outside into a fund. (资金拨入)' })
  async appropriate(
    @Arg('input', () => FundSumInput, { description: 'The sum. (金额)' }) input: FundSumInput,
    @Ctx() context: RequestContext,
  ): Promise<FundPayload> {
    const actor = mutationActor(context, input);
    return toPayload(await service(context, FundService).appropriate(actor, sumOf(input)), 'fund');
  }

  @Mutation(() => FundPayload, {
    description: 'Gives back what a fund does not need: to its parent, or to its source. (上缴结余)',
  })
  async surrenderFunds(
    @Arg('input', () => FundSumInput, { description: 'The sum. (金额)' }) input: FundSumInput,
    @Ctx() context: RequestContext,
  ): Promise<FundPayload> {
    const actor = mutationActor(context, input);
    return toPayload(await service(context, FundService).surrender(actor, sumOf(input)), 'fund');
  }

  @Mutation(() => FundPayload, {
    description: 'Opens the reserve fund of a township with money of a parent fund. (设立备用金)',
  })
  async openReserveFund(
    @Arg('input', () => OpenReserveFundInput, { description: 'The reserve fund. (备用金)' })
    input: OpenReserveFundInput,
    @Ctx() context: RequestContext,
  ): Promise<FundPayload> {
    const actor = mutationActor(context, input);
    const draft = reserveDraftOf(input, actor.reach.jurisdictionId);
    return toPayload(await service(context, ReserveFundService).open(actor, draft), 'fund');
  }

  @Mutation(() => FundPayload, { description: 'Fills a reserve fund from its parent. (备用金拨补)' })
  async replenishReserveFund(
    @Arg('input', () => ReplenishReserveFundInput, { description: 'The reserve fund. (备用金)' })
    input: ReplenishReserveFundInput,
    @Ctx() context: RequestContext,
  ): Promise<FundPayload> {
    const actor = mutationActor(context, input);
    const fund = idArgument(input.fundId, 'Fund', ['input', 'fundId']);
    const sum = { fund, amount: input.amount ?? null, memo: input.memo };
    return toPayload(await service(context, ReserveFundService).replenish(actor, sum), 'fund');
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'The township that holds a reserve fund. (所属乡镇)',
  })
  async township(
    @Root() { jurisdictionId, townshipId }: FundRow,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    if (townshipId === null) return null;
    return await organisationLoader(context).load({ jurisdictionId, id: townshipId });
  }

  @FieldResolver(() => FundType, {
    nullable: true,
    description: 'The fund that its money is passed down from; null outside your place. (上级资金)',
  })
  async parent(
    @Root() { jurisdictionId, parentFundId }: FundRow,
    @Ctx() context: RequestContext,
  ): Promise<FundType | null> {
    if (parentFundId === null) return null;
    return await fundLoader(context).load({ jurisdictionId, id: parentFundId });
  }

  @FieldResolver(() => MoneyScalar, { description: 'What can be committed now. (可用余额)' })
  async available(@Root() fund: FundRow, @Ctx() context: RequestContext): Promise<Fen> {
    const accounts = await accountsLoader(context).load(fund);
    return accounts.find(({ kind }) => kind === 'AVAILABLE')?.balance ?? 0n;
  }

  @FieldResolver(() => [AccountBalanceType], { description: 'The balances of its accounts. (账户余额)' })
  async balances(
    @Root() fund: FundRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly AccountBalanceType[]> {
    return await accountsLoader(context).load(fund);
  }

  @FieldResolver(() => ReserveStandingType, {
    nullable: true,
    description: 'Where the sums stand that a reserve fund paid first; null for others. (备用金核销情况)',
  })
  async standing(@Root() fund: FundRow, @Ctx() context: RequestContext): Promise<ReserveStandingType | null> {
    if (fund.kind !== 'RESERVE') return null;
    return (await standingLoader(context).load(fund)) ?? NOTHING_PAID_FIRST;
  }

  @FieldResolver(() => LedgerEntryConnection, {
    description: 'Its statement: the entries of its accounts, newest first. (资金明细账)',
  })
  async entries(
    @Root() fund: FundRow,
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('filter', () => LedgerEntryFilterInput, { nullable: true, description: 'Which ones. (筛选条件)' })
    filter: LedgerEntryFilterInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<LedgerEntryType>> {
    const { first, after } = pageOf(page, ENTRIES_NEWEST.shape);
    const rows = await entriesLoader(context, entryFilter(filter), { first, after }).load(fund);
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ id }) => encodeCursor(ENTRIES_NEWEST.shape, [id]),
    });
  }
}

/** How `node(id)` fetches a fund. */
export const fundNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) => await fundLoader(context).load(key),
};

const NOTHING_PAID_FIRST = { openCount: 0, openTotal: 0n, overdueCount: 0, reimbursementDue: 0n };

function sumOf({ fundId, amount, memo }: FundSumInput) {
  return { fund: idArgument(fundId, 'Fund', ['input', 'fundId']), amount, memo };
}
