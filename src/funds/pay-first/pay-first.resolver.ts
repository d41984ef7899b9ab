import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { OfficerType } from '../../jurisdictions/officers/officer.type.js';
import { officerLoader } from '../../jurisdictions/place.loader.js';
import { encodeGlobalId } from '../../shared/ids.js';
import { fundLoader } from '../fund.loader.js';
import { FundType } from '../fund.type.js';
import { ReserveFundService } from '../reserve/reserve-fund.service.js';
import type { PayFirstGrantRow } from './pay-first.entity.js';
import { PayFirstGrantFilterInput, payFirstFilter } from './pay-first.input.js';
import { arePapersOverdue } from './pay-first.js';
import { PayFirstGrantConnection, PayFirstGrantType } from './pay-first.type.js';

const DUE_FIRST: CursorShape = { sort: 'payFirstGrants.papersDueOn', parts: ['DATE?', 'UUID'] };

/** Sums that were paid before the papers. Paying, settling and disallowing them are acts on the case. */
@Resolver(() => PayFirstGrantType)
export class PayFirstResolver {
  @Query(() => PayFirstGrantConnection, {
    description:
      'The sums paid first in your place, those whose papers are due first in front. (先行救助列表)',
  })
  async payFirstGrants(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('filter', () => PayFirstGrantFilterInput, { nullable: true, description: 'Which ones. (筛选条件)' })
    filter: PayFirstGrantFilterInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<PayFirstGrantType>> {
    const officer = officerOf(context.viewer);
    const { first, after } = pageOf(page, DUE_FIRST);
    const asked = payFirstFilter(filter, officer.jurisdictionId, context.today);
    const rows = await service(context, ReserveFundService).grants(officer, asked, { first, after });
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ papersDueOn, id }) => encodeCursor(DUE_FIRST, [papersDueOn, id]),
    });
  }

  @FieldResolver(() => Boolean, { description: 'Whether the papers are overdue today. (材料是否逾期)' })
  overdue(@Root() grant: PayFirstGrantRow, @Ctx() { today }: RequestContext): boolean {
    return arePapersOverdue(grant, today);
  }

  @FieldResolver(() => ID, { description: 'The case it was paid in. (案件标识)' })
  caseId(@Root() { jurisdictionId, caseId }: PayFirstGrantRow): string {
    return encodeGlobalId('Case', jurisdictionId, caseId);
  }

  @FieldResolver(() => FundType, { nullable: true, description: 'The reserve fund that paid. (备用金)' })
  async fund(
    @Root() { jurisdictionId, fundId }: PayFirstGrantRow,
    @Ctx() context: RequestContext,
  ): Promise<FundType | null> {
    return await fundLoader(context).load({ jurisdictionId, id: fundId });
  }

  @FieldResolver(() => OfficerType, { nullable: true, description: 'Who paid. (经办人)' })
  async paidBy(
    @Root() { jurisdictionId, paidBy }: PayFirstGrantRow,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    return await officerLoader(context).load({ jurisdictionId, id: paidBy });
  }

  @FieldResolver(() => OfficerType, { nullable: true, description: 'Who ended it. (核销人)' })
  async settledBy(
    @Root() { jurisdictionId, settledBy }: PayFirstGrantRow,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    if (settledBy === null) return null;
    return await officerLoader(context).load({ jurisdictionId, id: settledBy });
  }
}
