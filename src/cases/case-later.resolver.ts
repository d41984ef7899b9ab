import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../api/context.js';
import type { CaseRow } from './case.entity.js';
import { complaintsLoader, followUpsLoader, referralsLoader } from './case.loader.js';
import { CaseType } from './case.type.js';
import { ComplaintType } from './complaints/complaint.type.js';
import { FollowUpType } from './follow-up/follow-up.type.js';
import { ReferralType } from './referrals/referral.type.js';

/** What belongs to a case beside and after its procedure. */
@Resolver(() => CaseType)
export class CaseLaterResolver {
  @FieldResolver(() => [FollowUpType], {
    description: 'The examinations of its award, in order (J1.4). (复核)',
  })
  async followUps(@Root() row: CaseRow, @Ctx() context: RequestContext): Promise<readonly FollowUpType[]> {
    return await followUpsLoader(context).load(row);
  }

  @FieldResolver(() => [ReferralType], {
    description: 'Its referrals to departments, in order (J16.3). (转办)',
  })
  async referrals(@Root() row: CaseRow, @Ctx() context: RequestContext): Promise<readonly ReferralType[]> {
    return await referralsLoader(context).load(row);
  }

  @FieldResolver(() => [ComplaintType], {
    description: 'Complaints and reviews about it, in order (X12). (投诉和复议)',
  })
  async complaints(@Root() row: CaseRow, @Ctx() context: RequestContext): Promise<readonly ComplaintType[]> {
    return await complaintsLoader(context).load(row);
  }
}
