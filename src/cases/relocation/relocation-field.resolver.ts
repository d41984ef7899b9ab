import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type RequestContext, service } from '../../api/context.js';
import { householdLoader } from '../../households/household.loader.js';
import { HouseholdType } from '../../households/household.type.js';
import { JurisdictionType } from '../../jurisdictions/jurisdiction.type.js';
import { OrganisationType } from '../../jurisdictions/organisations/organisation.type.js';
import { jurisdictionLoader, organisationLoader } from '../../jurisdictions/place.loader.js';
import { casesOfApplicationLoader } from '../case.loader.js';
import { CaseType } from '../case.type.js';
import type { ArrivalRow } from './arrival.entity.js';
import { ArrivalService } from './arrival.service.js';
import type { DepartureRow } from './departure.entity.js';
import { ArrivalType, DepartureType, EarlierHelpType } from './relocation.type.js';
import type { TransferredDecision } from './transferred-file.js';
import { TransferredFileType } from './transferred-file.type.js';

/** What belongs to a household that leaves. */
@Resolver(() => DepartureType)
export class DepartureFieldResolver {
  @FieldResolver(() => Boolean, { description: 'Open, and due before today. (是否逾期)' })
  overdue(@Root() { status, dueOn }: DepartureRow, @Ctx() { today }: RequestContext): boolean {
    return status === 'OPEN' && dueOn < today;
  }

  @FieldResolver(() => HouseholdType, { nullable: true, description: 'The household as it was here. (家庭)' })
  async household(
    @Root() { jurisdictionId, householdId }: DepartureRow,
    @Ctx() context: RequestContext,
  ): Promise<HouseholdType | null> {
    return await householdLoader(context).load({ jurisdictionId, id: householdId });
  }

  @FieldResolver(() => JurisdictionType, { nullable: true, description: 'Where it goes. (迁入辖区)' })
  async toJurisdiction(
    @Root() { toJurisdictionId }: DepartureRow,
    @Ctx() context: RequestContext,
  ): Promise<JurisdictionType | null> {
    return await jurisdictionLoader(context).load(toJurisdictionId);
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: 'The township there. (迁入乡镇)' })
  async toTownship(
    @Root() { toJurisdictionId: jurisdictionId, toTownshipId: id }: DepartureRow,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return await organisationLoader(context).load({ jurisdictionId, id });
  }
}

/** What belongs to a household that arrives. */
@Resolver(() => ArrivalType)
export class ArrivalFieldResolver {
  @FieldResolver(() => Boolean, { description: 'Open, and due before today. (是否逾期)' })
  overdue(@Root() { status, dueOn }: ArrivalRow, @Ctx() { today }: RequestContext): boolean {
    return status === 'OPEN' && dueOn < today;
  }

  @FieldResolver(() => JurisdictionType, { nullable: true, description: 'Where it comes from. (迁出辖区)' })
  async fromJurisdiction(
    @Root() { fromJurisdictionId }: ArrivalRow,
    @Ctx() context: RequestContext,
  ): Promise<JurisdictionType | null> {
    return await jurisdictionLoader(context).load(fromJurisdictionId);
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'The township that receives. (乡镇)',
  })
  async township(
    @Root() { jurisdictionId, townshipId: id }: ArrivalRow,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return await organisationLoader(context).load({ jurisdictionId, id });
  }

  @FieldResolver(() => HouseholdType, {
    nullable: true,
    description: 'The household as it is registered here; null before it was accepted. (家庭)',
  })
  async household(
    @Root() { jurisdictionId, householdId }: ArrivalRow,
    @Ctx() context: RequestContext,
  ): Promise<HouseholdType | null> {
    return householdId === null
      ? null
      : await householdLoader(context).load({ jurisdictionId, id: householdId });
  }

  @FieldResolver(() => [CaseType], { description: 'The cases that were opened for it here. (新案件)' })
  async cases(
    @Root() { jurisdictionId, applicationId }: ArrivalRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly CaseType[]> {
    if (applicationId === null) return [];
    return await casesOfApplicationLoader(context).load({ jurisdictionId, id: applicationId });
  }

  @FieldResolver(() => TransferredFileType, {
    nullable: true,
    description: 'The file that came along; null before it was accepted. (迁入档案)',
  })
  file(@Root() row: ArrivalRow, @Ctx() context: RequestContext): TransferredFileType | null {
    const file = service(context, ArrivalService).fileOf(row);
    if (file === null) return null;
    const inChinese = context.locale === 'zh-CN';
    const worded = (decision: TransferredDecision) => ({
      ...decision,
      explanation: inChinese ? decision.explanationZh : decision.explanationEn,
      policy: `${decision.policyId} ${decision.policyVersion}`,
    });
    return {
      payments: file.payments,
      cases: file.cases.map((one) => ({ ...one, decisions: one.decisions.map(worded) })),
    };
  }

  @FieldResolver(() => [EarlierHelpType], {
    description:
      'How its help stands today where it comes from; nothing before it was accepted. (迁出地救助现状)',
  })
  async helpBefore(
    @Root() row: ArrivalRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly EarlierHelpType[]> {
    return await service(context, ArrivalService).helpBefore(row);
  }
}
