import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../api/context.js';
import { OfficerType } from '../../jurisdictions/officers/officer.type.js';
import { officerLoader } from '../../jurisdictions/place.loader.js';
import type { EconomicCheckRow } from './economic-check.entity.js';
import { EconomicCheckType } from './economic-check.type.js';
import type { CaseStepRow } from './step.entity.js';
import { CaseStepType } from './step.type.js';

/** Who did a step, and why it is needed or skipped. */
@Resolver(() => CaseStepType)
export class CaseStepResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it is needed or skipped, by Accept-Language; null for one always needed. (原因)',
  })
  reason(@Root() { reasonZh, reasonEn }: CaseStepRow, @Ctx() { locale }: RequestContext): string | null {
    return locale === 'zh-CN' ? reasonZh : reasonEn;
  }

  @FieldResolver(() => OfficerType, { nullable: true, description: 'Who recorded its end. (办理人)' })
  async completedBy(
    @Root() { jurisdictionId, completedBy }: CaseStepRow,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    if (completedBy === null) return null;
    return await officerLoader(context).load({ jurisdictionId, id: completedBy });
  }
}

/** Who asked for an economic status check. */
@Resolver(() => EconomicCheckType)
export class EconomicCheckResolver {
  @FieldResolver(() => OfficerType, { nullable: true, description: 'Who requested it. (发起人)' })
  async requestedBy(
    @Root() { jurisdictionId, requestedBy }: EconomicCheckRow,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    return await officerLoader(context).load({ jurisdictionId, id: requestedBy });
  }
}
