import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../api/context.js';
import type { NodeFetcher } from '../../api/node.js';
import { householdLoader, personLoader } from '../../households/household.loader.js';
import { HouseholdType } from '../../households/household.type.js';
import { PersonType } from '../../households/persons/person.type.js';
import { OrganisationType } from '../../jurisdictions/organisations/organisation.type.js';
import { organisationLoader } from '../../jurisdictions/place.loader.js';
import { applicationLoader, casesOfApplicationLoader, leadLoader } from '../case.loader.js';
import { CaseType } from '../case.type.js';
import { LeadType } from '../leads/lead.type.js';
import type { ApplicationRow } from './application.entity.js';
import { ApplicationType } from './application.type.js';

/** What belongs to an application. Only callers who read households come here. */
@Resolver(() => ApplicationType)
export class ApplicationFieldResolver {
  @FieldResolver(() => [CaseType], {
    description: 'The cases that it opened, as far as they lie in your place. (案件)',
  })
  async cases(@Root() row: ApplicationRow, @Ctx() context: RequestContext): Promise<readonly CaseType[]> {
    return await casesOfApplicationLoader(context).load(row);
  }

  @FieldResolver(() => HouseholdType, { nullable: true, description: 'For which household. (家庭)' })
  async household(
    @Root() { jurisdictionId, householdId }: ApplicationRow,
    @Ctx() context: RequestContext,
  ): Promise<HouseholdType | null> {
    return await householdLoader(context).load({ jurisdictionId, id: householdId });
  }

  @FieldResolver(() => PersonType, { nullable: true, description: 'Who applied. (申请人)' })
  async applicant(
    @Root() { jurisdictionId, applicantPersonId }: ApplicationRow,
    @Ctx() context: RequestContext,
  ): Promise<PersonType | null> {
    return await personLoader(context).load({ jurisdictionId, id: applicantPersonId });
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'The office at which it was handed in; any will do (J16.2). (受理窗口)',
  })
  async window(
    @Root() { jurisdictionId, windowOrganisationId }: ApplicationRow,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return await organisationLoader(context).load({ jurisdictionId, id: windowOrganisationId });
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'Where the emergency happened (J9.5). (急难发生地)',
  })
  async emergencyTownship(
    @Root() { jurisdictionId, emergencyTownshipId }: ApplicationRow,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    if (emergencyTownshipId === null) return null;
    return await organisationLoader(context).load({ jurisdictionId, id: emergencyTownshipId });
  }

  @FieldResolver(() => LeadType, {
    nullable: true,
    description: 'The lead that led to it; null where it lies outside your place. (线索)',
  })
  async lead(
    @Root() { jurisdictionId, leadId }: ApplicationRow,
    @Ctx() context: RequestContext,
  ): Promise<LeadType | null> {
    if (leadId === null) return null;
    return await leadLoader(context).load({ jurisdictionId, id: leadId });
  }
}

/** How `node(id)` fetches an application. */
export const applicationNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) => await applicationLoader(context).load(key),
};
