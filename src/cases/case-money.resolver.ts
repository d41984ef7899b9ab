import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { firstOf } from '../api/connection.js';
import type { RequestContext } from '../api/context.js';
import { awardsLoader, payFirstGrantLoader, paymentsLoader } from '../funds/awards/award.loader.js';
import { AwardType, PaymentType } from '../funds/awards/award.type.js';
import { PayFirstGrantType } from '../funds/pay-first/pay-first.type.js';
import type { CaseRow } from './case.entity.js';
import { CaseType } from './case.type.js';

/** The money of a case, for callers who read money. */
@Resolver(() => CaseType)
export class CaseMoneyResolver {
  @FieldResolver(() => [AwardType], {
    nullable: true,
    description: 'What was granted, the newest first; null for callers who do not read money. (救助待遇)',
  })
  async awards(@Root() row: CaseRow, @Ctx() context: RequestContext): Promise<readonly AwardType[] | null> {
    return await awardsLoader(context, 'caseId').load(row);
  }

  @FieldResolver(() => [PaymentType], {
    nullable: true,
    description:
      'What is or was to be paid, the newest first; null for callers who do not read money. (支付)',
  })
  async payments(
    @Root() row: CaseRow,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most so many, 1 to 100. (返回条数)' })
    first: number,
    @Ctx() context: RequestContext,
  ): Promise<readonly PaymentType[] | null> {
    return await paymentsLoader(context, 'caseId', firstOf(first)).load(row);
  }

  @FieldResolver(() => PayFirstGrantType, {
    nullable: true,
    description:
      'What was paid before the papers; null when nothing was, or for callers who do not read money. (先行救助)',
  })
  async payFirstGrant(
    @Root() row: CaseRow,
    @Ctx() context: RequestContext,
  ): Promise<PayFirstGrantType | null> {
    return await payFirstGrantLoader(context).load(row);
  }
}
