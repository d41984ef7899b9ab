import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import type { NodeFetcher } from '../../api/node.js';
import { badUserInput } from '../../api/request-error.js';
import { personLoader } from '../../households/household.loader.js';
import { OrganisationType } from '../../jurisdictions/organisations/organisation.type.js';
import { organisationLoader } from '../../jurisdictions/place.loader.js';
import { encodeGlobalId } from '../../shared/ids.js';
import { fundLoader } from '../fund.loader.js';
import { FundType } from '../fund.type.js';
import { PaymentService } from '../payments/payment.service.js';
import type { AwardRow } from './award.entity.js';
import { AwardFilterInput, awardFilter } from './award.input.js';
import type { AwardOrder } from './award.js';
import { paymentsLoader } from './award.loader.js';
import { AwardConnection, AwardOrderCodes, AwardType, PaymentType } from './award.type.js';

const SHAPES: Readonly<Record<AwardOrder, CursorShape>> = {
  NEWEST: { sort: 'awards.newest', parts: ['UUID'] },
  REVIEW_DUE: { sort: 'awards.reviewDue', parts: ['DATE', 'UUID'] },
};

/** Awards: who lists them, and what belongs to them. */
@Resolver(() => AwardType)
export class AwardResolver {
  @Query(() => AwardConnection, { description: 'The awards of your place. (待遇列表)' })
  async awards(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('filter', () => AwardFilterInput, { nullable: true, description: 'Which ones. (筛选条件)' })
    filter: AwardFilterInput | null,
    @Arg('order', () => AwardOrderCodes, { defaultValue: 'NEWEST', description: 'In which order. (排序)' })
    order: AwardOrder,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AwardType>> {
    const officer = officerOf(context.viewer);
    const shape = SHAPES[order];
    const { first, after } = pageOf(page, shape);
    const asked = awardFilter(filter, officer.jurisdictionId);
    const rows = await service(context, PaymentService).awards(officer, asked, order, { first, after });
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ id, reviewDueOn }) => encodeCursor(shape, order === 'NEWEST' ? [id] : [reviewDueOn, id]),
    });
  }

  @Query(() => AwardType, {
    nullable: true,
    description: 'One award, or null when it does not exist or lies outside your place. (按标识查询待遇)',
  })
  async award(
    @Arg('id', () => ID, { description: 'Id of the award. (待遇标识)' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<AwardType | null> {
    const key = idArgument(id, 'Award', ['id']);
    return await service(context, PaymentService).award(officerOf(context.viewer), key);
  }

  @FieldResolver(() => ID, { description: 'The case it was granted in. (案件标识)' })
  caseId(@Root() { jurisdictionId, caseId }: AwardRow): string {
    return encodeGlobalId('Case', jurisdictionId, caseId);
  }

  @FieldResolver(() => ID, { description: 'The household it is for. (家庭标识)' })
  householdId(@Root() { jurisdictionId, householdId }: AwardRow): string {
    return encodeGlobalId('Household', jurisdictionId, householdId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who receives it. (领取人姓名)' })
  async payeeName(
    @Root() { jurisdictionId, payeePersonId }: AwardRow,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    return (await personLoader(context).load({ jurisdictionId, id: payeePersonId }))?.name ?? null;
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: 'The township. (乡镇)' })
  async township(
    @Root() { jurisdictionId, townshipId }: AwardRow,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return await organisationLoader(context).load({ jurisdictionId, id: townshipId });
  }

  @FieldResolver(() => FundType, {
    nullable: true,
    description: 'The fund that pays it; null outside your place. (资金)',
  })
  async fund(
    @Root() { jurisdictionId, fundId }: AwardRow,
    @Ctx() context: RequestContext,
  ): Promise<FundType | null> {
    return await fundLoader(context).load({ jurisdictionId, id: fundId });
  }

  @FieldResolver(() => [PaymentType], { description: 'Its newest payments. (最近支付)' })
  async payments(
    @Root() award: AwardRow,
    @Arg('first', () => Int, { defaultValue: 12, description: 'How many, from 1 to 100. (返回条数)' })
    first: number,
    @Ctx() context: RequestContext,
  ): Promise<readonly PaymentType[]> {
    return await paymentsLoader(context, 'awardId', atMost100(first)).load(award);
  }
}

/** How `node(id)` fetches an award. */
export const awardNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) => await service(context, PaymentService).award(officerOf(context.viewer), key),
};

function atMost100(first: number): number {
  if (first >= 1 && first <= 100) return first;
  throw badUserInput(
    {
      message: `An award shows 1 to 100 of its payments, but first is ${first}; ask for less, or list payments.`,
      messageZh: `每项待遇可显示1至100条支付，但first为${first}，请减少条数或使用支付列表查询。`,
    },
    ['first'],
  );
}
