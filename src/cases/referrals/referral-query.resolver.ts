import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { groupsInOrder, loader } from '../../api/loader.js';
import type { NodeFetcher } from '../../api/node.js';
import type { HouseholdRow } from '../../households/household.entity.js';
import { HouseholdType } from '../../households/household.type.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { caseLoader } from '../case.loader.js';
import { CaseType } from '../case.type.js';
import type { ReferralRow } from './referral.entity.js';
import { ReferralFilterInput } from './referral.input.js';
import {
  HouseholdHelpType,
  ReferralConnection,
  ReferralReminderType,
  ReferralType,
} from './referral.type.js';
import { ReferralReadService } from './referral-read.service.js';
import type { ReferralReminderRow } from './referral-reminder.entity.js';

const DUE: CursorShape = { sort: 'referrals.due', parts: ['DATE', 'UUID'] };

/** Referrals of a place, what is due first in front (J16.3). */
@Resolver(() => ReferralType)
export class ReferralQueryResolver {
  @Query(() => ReferralConnection, {
    description: 'The referrals of your place, what is due first in front (J16.3). (转办列表)',
  })
  async referrals(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('filter', () => ReferralFilterInput, { nullable: true, description: 'Which ones. (筛选条件)' })
    filter: ReferralFilterInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ReferralType>> {
    const { first, after } = pageOf(page, DUE);
    const asked = {
      status: filter?.status ?? undefined,
      programme: filter?.programme ?? undefined,
      overdueOn: filter?.overdue === true ? context.today : undefined,
    };
    const rows = await service(context, ReferralReadService).list(officerOf(context.viewer), asked, {
      first,
      after,
    });
    return toConnection(rows, { first, after, cursorOf: ({ dueOn, id }) => encodeCursor(DUE, [dueOn, id]) });
  }

  @FieldResolver(() => Boolean, { description: 'Open, and due before today. (是否逾期)' })
  overdue(@Root() { status, dueOn }: ReferralRow, @Ctx() { today }: RequestContext): boolean {
    return status === 'OPEN' && dueOn < today;
  }

  @FieldResolver(() => [ReferralReminderType], {
    description: 'How the department was chased, in order (J16.3). (催办记录)',
  })
  async reminders(
    @Root() { jurisdictionId, id }: ReferralRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly ReferralReminderType[]> {
    const reminders = loader<RowKey, readonly ReferralReminderRow[]>(
      context,
      'referrals.reminders',
      async (keys) =>
        groupsInOrder<RowKey, ReferralReminderRow>(
          keys,
          await service(context, ReferralReadService).remindersOf(keys),
          (row) => ({ jurisdictionId: row.jurisdictionId, id: row.referralId }),
        ),
    );
    return await reminders.load({ jurisdictionId, id });
  }

  @FieldResolver(() => CaseType, {
    nullable: true,
    description: 'The case; null where it lies outside your place by now. (案件)',
  })
  async case(
    @Root() { jurisdictionId, caseId }: ReferralRow,
    @Ctx() context: RequestContext,
  ): Promise<CaseType | null> {
    return await caseLoader(context).load({ jurisdictionId, id: caseId });
  }
}

/** All help of a household in one place (X11, D2.3). */
@Resolver(() => HouseholdType)
export class HouseholdHelpResolver {
  @FieldResolver(() => HouseholdHelpType, {
    description:
      'All help that it has and had, of this service and of other departments (X11, D2.3). (救助情况)',
  })
  async help(
    @Root() { jurisdictionId, id }: HouseholdRow,
    @Ctx() context: RequestContext,
  ): Promise<HouseholdHelpType> {
    return await service(context, ReferralReadService).helpOf({ jurisdictionId, id }, context);
  }
}

/** How `node(id)` fetches a referral. */
export const referralNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) =>
    await service(context, ReferralReadService).find(officerOf(context.viewer), key),
};
