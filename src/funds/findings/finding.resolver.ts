import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type RequestContext, service } from '../../api/context.js';
import { badUserInput } from '../../api/request-error.js';
import { encodeGlobalId } from '../../shared/ids.js';
import { fundLoader } from '../fund.loader.js';
import { FundType } from '../fund.type.js';
import { EXAMPLES_OF, type FundFinding } from './finding.js';
import { FindingService } from './finding.service.js';
import { FundFindingType } from './finding.type.js';

const MOST_MONTHS = 12;

/** Findings in the books. */
@Resolver(() => FundFindingType)
export class FindingResolver {
  @Query(() => [FundFindingType], {
    description:
      'What the books show of money held back, diverted or spent outside its purpose, today; empty when there is nothing. (资金疑点排查)',
  })
  async fundFindings(
    @Arg('months', () => Int, { defaultValue: 3, description: 'How many past months, 1 to 12. (月数)' })
    months: number,
    @Ctx() context: RequestContext,
  ): Promise<readonly FundFindingType[]> {
    if (months < 1 || months > MOST_MONTHS) {
      throw badUserInput(
        {
          message: `The books are looked at over 1 to ${MOST_MONTHS} months, but months is ${months}; give a number in between.`,
          messageZh: `排查范围为1至${MOST_MONTHS}个月，但months为${months}，请更正。`,
        },
        ['months'],
      );
    }
    const asked = { on: context.today, months };
    return await service(context, FindingService).findings(officerOf(context.viewer), asked);
  }

  @FieldResolver(() => FundType, { nullable: true, description: 'Of this fund. (资金)' })
  async fund(
    @Root() { jurisdictionId, fundId }: FundFinding,
    @Ctx() context: RequestContext,
  ): Promise<FundType | null> {
    return fundId === null ? null : await fundLoader(context).load({ jurisdictionId, id: fundId });
  }

  @FieldResolver(() => [ID], {
    description:
      'Up to ten of the rows, the oldest first: awards, payroll runs, payments, cases, funds or transfers. (示例标识)',
  })
  examples(@Root() { jurisdictionId, kind, examples }: FundFinding): readonly string[] {
    return examples.map((id) => encodeGlobalId(EXAMPLES_OF[kind], jurisdictionId, id));
  }
}
