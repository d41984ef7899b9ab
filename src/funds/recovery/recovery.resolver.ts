import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import type { NodeFetcher } from '../../api/node.js';
import type { HouseholdRow } from '../../households/household.entity.js';
import { HouseholdType } from '../../households/household.type.js';
import { OfficerType } from '../../jurisdictions/officers/officer.type.js';
import { officerLoader } from '../../jurisdictions/place.loader.js';
import { encodeGlobalId } from '../../shared/ids.js';
import { fundLoader } from '../fund.loader.js';
import { FundType } from '../fund.type.js';
import type { RecoveryItemRow, RecoveryReceiptRow, RecoveryRow } from './recovery.entity.js';
import { RecoveryFilterInput, recoveryFilter } from './recovery.input.js';
import {
  instalmentsLoader,
  receiptsLoader,
  recoveriesLoader,
  recoveryItemsLoader,
} from './recovery.loader.js';
import { RecoveryService } from './recovery.service.js';
import {
  RecoveryConnection,
  RecoveryInstalmentType,
  RecoveryItemType,
  RecoveryReceiptType,
  RecoveryType,
} from './recovery.type.js';

const NEWEST_FIRST: CursorShape = { sort: 'recoveries.id', parts: ['UUID'] };

/** Recoveries, and what belongs to them. */
@Resolver(() => RecoveryType)
export class RecoveryResolver {
  @Query(() => RecoveryConnection, { description: 'The recoveries of your place, newest first. (追缴列表)' })
  async recoveries(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('filter', () => RecoveryFilterInput, { nullable: true, description: 'Which ones. (筛选条件)' })
    filter: RecoveryFilterInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<RecoveryType>> {
    const officer = officerOf(context.viewer);
    const { first, after } = pageOf(page, NEWEST_FIRST);
    const asked = recoveryFilter(filter, officer.jurisdictionId, context.today);
    const rows = await service(context, RecoveryService).list(officer, asked, { first, after });
    return toConnection(rows, { first, after, cursorOf: ({ id }) => encodeCursor(NEWEST_FIRST, [id]) });
  }

  @FieldResolver(() => ID, { description: 'The household that it is against. (家庭标识)' })
  householdId(@Root() { jurisdictionId, householdId }: RecoveryRow): string {
    return encodeGlobalId('Household', jurisdictionId, householdId);
  }

  @FieldResolver(() => OfficerType, { nullable: true, description: 'Who proposed it. (提出人)' })
  async proposedBy(
    @Root() { jurisdictionId, proposedBy }: RecoveryRow,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    return await officerLoader(context).load({ jurisdictionId, id: proposedBy });
  }

  @FieldResolver(() => OfficerType, { nullable: true, description: 'Who decided it. (决定人)' })
  async decidedBy(
    @Root() { jurisdictionId, decidedBy }: RecoveryRow,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    if (decidedBy === null) return null;
    return await officerLoader(context).load({ jurisdictionId, id: decidedBy });
  }

  @FieldResolver(() => [RecoveryItemType], { description: 'What of each payment is claimed. (追缴明细)' })
  async items(
    @Root() recovery: RecoveryRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly RecoveryItemType[]> {
    return await recoveryItemsLoader(context).load(recovery);
  }

  @FieldResolver(() => [RecoveryInstalmentType], { description: 'The plan that holds. (分期计划)' })
  async instalments(
    @Root() recovery: RecoveryRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly RecoveryInstalmentType[]> {
    return await instalmentsLoader(context).load(recovery);
  }

  @FieldResolver(() => [RecoveryReceiptType], { description: 'What came in, the oldest first. (收款记录)' })
  async receipts(
    @Root() recovery: RecoveryRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly RecoveryReceiptType[]> {
    return await receiptsLoader(context).load(recovery);
  }
}

/** Of what a claim consists: the payment. */
@Resolver(() => RecoveryItemType)
export class RecoveryItemResolver {
  @FieldResolver(() => ID, { description: 'The payment. (支付标识)' })
  paymentId(@Root() { jurisdictionId, paymentId }: RecoveryItemRow): string {
    return encodeGlobalId('Payment', jurisdictionId, paymentId);
  }
}

/** Where a receipt went: the fund. */
@Resolver(() => RecoveryReceiptType)
export class RecoveryReceiptResolver {
  @FieldResolver(() => FundType, {
    nullable: true,
    description: 'The fund that it went to; null for a fine and outside your place. (资金)',
  })
  async fund(
    @Root() { jurisdictionId, fundId }: RecoveryReceiptRow,
    @Ctx() context: RequestContext,
  ): Promise<FundType | null> {
    return fundId === null ? null : await fundLoader(context).load({ jurisdictionId, id: fundId });
  }
}

/** What is claimed back from a household, for callers who read money. */
@Resolver(() => HouseholdType)
export class HouseholdRecoveryResolver {
  @FieldResolver(() => [RecoveryType], {
    nullable: true,
    description: 'What is claimed back, newest first; null for callers who do not read money. (追缴)',
  })
  async recoveries(
    @Root() household: HouseholdRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly RecoveryType[] | null> {
    return await recoveriesLoader(context).load(household);
  }
}

/** How `node(id)` fetches a recovery. */
export const recoveryNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) => await service(context, RecoveryService).find(officerOf(context.viewer), key),
};
