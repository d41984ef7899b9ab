import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { firstOf } from '../api/connection.js';
import { type RequestContext, service } from '../api/context.js';
import { householdLoader, personLoader } from '../households/household.loader.js';
import { HouseholdType } from '../households/household.type.js';
import { PersonType } from '../households/persons/person.type.js';
import { OfficerType } from '../jurisdictions/officers/officer.type.js';
import { OrganisationType } from '../jurisdictions/organisations/organisation.type.js';
import { officerLoader, organisationLoader } from '../jurisdictions/place.loader.js';
import { ApplicationType } from './applications/application.type.js';
import type { CaseRow } from './case.entity.js';
import {
  applicationLoader,
  decisionsLoader,
  economicChecksLoader,
  eventsLoader,
  noticesLoader,
  objectionsLoader,
  stepsLoader,
} from './case.loader.js';
import { CaseType } from './case.type.js';
import { DecisionType } from './decisions/decision.type.js';
import { CaseEventType } from './events/case-event.type.js';
import { ObjectionType } from './notices/objection.type.js';
import { PublicNoticeType } from './notices/public-notice.type.js';
import { EconomicCheckType } from './procedure/economic-check.type.js';
import { CaseStepType } from './procedure/step.type.js';
import { CaseReadService } from './read/case-read.service.js';

/** What belongs to a case: each field one loader, so that a list costs one statement a field. */
@Resolver(() => CaseType)
export class CaseFieldResolver {
  @FieldResolver(() => String, { description: 'The programme, by Accept-Language. (救助项目名称)' })
  async programmeTitle(@Root() row: CaseRow, @Ctx() context: RequestContext): Promise<string> {
    return await service(context, CaseReadService).programmeTitle(row, context);
  }

  @FieldResolver(() => Boolean, { description: 'Something was due before today. (是否逾期)' })
  overdue(@Root() { nextDueOn }: CaseRow, @Ctx() { today }: RequestContext): boolean {
    return nextDueOn !== null && nextDueOn < today;
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'The township responsible: of the household, or where the emergency happened (J9.5). (乡镇)',
  })
  async township(
    @Root() { jurisdictionId, townshipId }: CaseRow,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return await organisationLoader(context).load({ jurisdictionId, id: townshipId });
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: 'Village or community. (村社区)' })
  async village(
    @Root() { jurisdictionId, villageId }: CaseRow,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    if (villageId === null) return null;
    return await organisationLoader(context).load({ jurisdictionId, id: villageId });
  }

  @FieldResolver(() => OfficerType, { nullable: true, description: 'The officer at work on it. (经办人)' })
  async handler(
    @Root() { jurisdictionId, handlerId }: CaseRow,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    return handlerId === null ? null : await officerLoader(context).load({ jurisdictionId, id: handlerId });
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who applied; null for callers who do not read households. (申请人)',
  })
  async applicant(
    @Root() { jurisdictionId, applicantPersonId }: CaseRow,
    @Ctx() context: RequestContext,
  ): Promise<PersonType | null> {
    return await personLoader(context).load({ jurisdictionId, id: applicantPersonId });
  }

  @FieldResolver(() => HouseholdType, {
    nullable: true,
    description: 'The household; null for callers who do not read households. (家庭)',
  })
  async household(
    @Root() { jurisdictionId, householdId }: CaseRow,
    @Ctx() context: RequestContext,
  ): Promise<HouseholdType | null> {
    return await householdLoader(context).load({ jurisdictionId, id: householdId });
  }

  @FieldResolver(() => ApplicationType, {
    nullable: true,
    description: 'The form that opened it; null for callers who do not read households. (申请)',
  })
  async application(
    @Root() { jurisdictionId, applicationId }: CaseRow,
    @Ctx() context: RequestContext,
  ): Promise<ApplicationType | null> {
    return await applicationLoader(context).load({ jurisdictionId, id: applicationId });
  }

  @FieldResolver(() => [CaseStepType], { description: 'Its steps in the order of the procedure. (办理环节)' })
  async steps(@Root() row: CaseRow, @Ctx() context: RequestContext): Promise<readonly CaseStepType[]> {
    return await stepsLoader(context).load(row);
  }

  @FieldResolver(() => [CaseEventType], { description: 'What happened to it, the newest first. (案件事件)' })
  async events(
    @Root() row: CaseRow,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most so many, 1 to 100. (返回条数)' })
    first: number,
    @Ctx() context: RequestContext,
  ): Promise<readonly CaseEventType[]> {
    return await eventsLoader(context, firstOf(first)).load(row);
  }

  @FieldResolver(() => [DecisionType], { description: 'What was decided, in order. (决定)' })
  async decisions(@Root() row: CaseRow, @Ctx() context: RequestContext): Promise<readonly DecisionType[]> {
    return await decisionsLoader(context).load(row);
  }

  @FieldResolver(() => [PublicNoticeType], { description: 'What was made public, in order. (公示)' })
  async notices(@Root() row: CaseRow, @Ctx() context: RequestContext): Promise<readonly PublicNoticeType[]> {
    return await noticesLoader(context).load(row);
  }

  @FieldResolver(() => [ObjectionType], { description: 'What was brought forward against it. (异议)' })
  async objections(@Root() row: CaseRow, @Ctx() context: RequestContext): Promise<readonly ObjectionType[]> {
    return await objectionsLoader(context).load(row);
  }

  @FieldResolver(() => EconomicCheckType, {
    nullable: true,
    description: 'Its economic status check; null until it was requested. (经济状况核对)',
  })
  async economicCheck(
    @Root() row: CaseRow,
    @Ctx() context: RequestContext,
  ): Promise<EconomicCheckType | null> {
    const [check] = await economicChecksLoader(context).load(row);
    return check ?? null;
  }
}
