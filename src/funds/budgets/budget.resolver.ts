import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { officerOf, wholeJurisdictionOf } from '../../access/actor.js';
import { type RequestContext, service } from '../../api/context.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import { toPayload } from '../../api/user-error.js';
import { FundSumInput } from '../fund.input.js';
import { fundLoader } from '../fund.loader.js';
import { FundPayload, FundType } from '../fund.type.js';
import { CarryOverFundsInput, SetFundingOrderInput, SpreadFundingInput } from './budget.input.js';
import { BudgetService, type FundingShare } from './budget.service.js';
import { FundingOrderPayload, FundingShareType, SpreadFundingPayload } from './budget.type.js';

/** Budgets: passed down, used together inside their earmarks, carried over. */
@Resolver()
export class BudgetResolver {
  @Query(() => [FundType], {
    description: 'The funds of a programme in the order in which they are drawn on together. (资金统筹顺序)',
  })
  async fundingOrder(
    @Arg('programme', () => String, { description: 'Code of the programme. (项目)' }) programme: string,
    @Ctx() context: RequestContext,
  ): Promise<readonly FundType[]> {
    const jurisdictionId = wholeJurisdictionOf(officerOf(context.viewer));
    return (await service(context, BudgetService).order(jurisdictionId, programme)) as never;
  }

  @Mutation(() => FundPayload, {
    description: 'Passes money down from the fund of the level above; it stays what it was. (资金下达)',
  })
  async allocateFunds(
    @Arg('input', () => FundSumInput, { description: 'The fund that receives. (金额)' }) input: FundSumInput,
    @Ctx() context: RequestContext,
  ): Promise<FundPayload> {
    const fund = idArgument(input.fundId, 'Fund', ['input', 'fundId']);
    const { amount, memo } = input;
    const actor = mutationActor(context, input);
    return toPayload(
      await service(context, BudgetService).allocate(actor, { fund, amount, memo }),
      'fund',
    ) as never;
  }

  @Mutation(() => FundPayload, {
    description: 'Takes what a fund did not spend until its last day over into the next one. (结余结转)',
  })
  async carryOverFunds(
    @Arg('input', () => CarryOverFundsInput, { description: 'From where to where. (结转)' })
    input: CarryOverFundsInput,
    @Ctx() context: RequestContext,
  ): Promise<FundPayload> {
    const from = idArgument(input.fromFundId, 'Fund', ['input', 'fromFundId']);
    const to = idArgument(input.toFundId, 'Fund', ['input', 'toFundId']);
    const sum = { from, to, amount: input.amount ?? null, memo: input.memo };
    const actor = mutationActor(context, input);
    return toPayload(await service(context, BudgetService).carryOver(actor, sum), 'fund') as never;
  }

  @Mutation(() => FundingOrderPayload, {
    description: 'Sets in which order the funds of a programme are drawn on together. (设定资金统筹顺序)',
  })
  async setFundingOrder(
    @Arg('input', () => SetFundingOrderInput, { description: 'The order. (顺序)' })
    input: SetFundingOrderInput,
    @Ctx() context: RequestContext,
  ): Promise<FundingOrderPayload> {
    const funds = input.fundIds.map((id) => idArgument(id, 'Fund', ['input', 'fundIds']));
    const actor = mutationActor(context, input);
    const order = { programme: input.programme, funds };
    return toPayload(await service(context, BudgetService).setOrder(actor, order), 'funds') as never;
  }

  @Mutation(() => SpreadFundingPayload, {
    description:
      'Lets the funds of the order pay the running awards, as far as each has a month for. (统筹分配)',
  })
  async spreadFunding(
    @Arg('input', () => SpreadFundingInput, { description: 'The programme. (项目)' })
    input: SpreadFundingInput,
    @Ctx() context: RequestContext,
  ): Promise<SpreadFundingPayload> {
    const actor = mutationActor(context, input);
    const { programme } = input;
    return toPayload(await service(context, BudgetService).spread(actor, { programme }), 'shares');
  }
}

@Resolver(() => FundingShareType)
export class FundingShareResolver {
  @FieldResolver(() => FundType, {
    nullable: true,
    description: 'The fund; null for what no fund of the order has enough for. (资金)',
  })
  async fund(
    @Root() { jurisdictionId, fundId }: FundingShare,
    @Ctx() context: RequestContext,
  ): Promise<FundType | null> {
    return fundId === null ? null : await fundLoader(context).load({ jurisdictionId, id: fundId });
  }
}
