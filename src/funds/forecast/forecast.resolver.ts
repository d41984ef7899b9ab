import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type RequestContext, service } from '../../api/context.js';
import { badUserInput } from '../../api/request-error.js';
import { fundLoader } from '../fund.loader.js';
import { FundType } from '../fund.type.js';
import type { FundOutlook } from './forecast.js';
import { ForecastService } from './forecast.service.js';
import { FundWarningType, NeedForecastType } from './forecast.type.js';

const MOST_MONTHS = 36;

/** Need against budget. */
@Resolver()
export class ForecastResolver {
  @Query(() => NeedForecastType, {
    description:
      'What each programme needs in the coming months, from running awards, ends, reviews, ages and known standards, and which fund will run dry and when. (资金需求预测)',
  })
  async needForecast(
    @Arg('months', () => Int, { defaultValue: 12, description: 'How many months, 1 to 36. (月数)' })
    months: number,
    @Arg('programme', () => String, { nullable: true, description: 'Only this programme. (项目)' })
    programme: string | null,
    @Ctx() context: RequestContext,
  ): Promise<NeedForecastType> {
    if (months < 1 || months > MOST_MONTHS) {
      throw badUserInput(
        {
          message: `A forecast covers 1 to ${MOST_MONTHS} months, but months is ${months}; give a number in between.`,
          messageZh: `预测范围为1至${MOST_MONTHS}个月，但months为${months}，请更正。`,
        },
        ['months'],
      );
    }
    const asked = { on: context.today, months, programme: programme ?? null };
    return (await service(context, ForecastService).forecast(officerOf(context.viewer), asked)) as never;
  }
}

@Resolver(() => FundWarningType)
export class FundWarningResolver {
  @FieldResolver(() => FundType, { nullable: true, description: 'The fund. (资金)' })
  async fund(
    @Root() { jurisdictionId, fundId }: FundOutlook & { readonly jurisdictionId: string },
    @Ctx() context: RequestContext,
  ): Promise<FundType | null> {
    return await fundLoader(context).load({ jurisdictionId, id: fundId });
  }
}
