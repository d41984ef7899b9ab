import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type RequestContext, service } from '../../api/context.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { toPayload } from '../../api/user-error.js';
import { personLoader } from '../household.loader.js';
import {
  AddMemberPayload,
  EndMembershipPayload,
  MembershipType,
  RecordDeathPayload,
} from '../household.type.js';
import { HouseholdReadService } from '../household-read.service.js';
import { PersonType } from '../persons/person.type.js';
import type { MembershipRow } from './membership.entity.js';
import {
  AddMemberInput,
  EndMembershipInput,
  joiningMemberOf,
  newHeadOf,
  RecordDeathInput,
} from './membership.input.js';
import { MembershipService } from './membership.service.js';

/** Who joins, leaves and dies. */
@Resolver(() => MembershipType)
export class MembershipResolver {
  @Mutation(() => AddMemberPayload, { description: 'Takes a person into a household. (添加成员)' })
  async addMember(
    @Arg('input', () => AddMemberInput, { description: 'The household and the person. (成员)' })
    input: AddMemberInput,
    @Ctx() context: RequestContext,
  ): Promise<AddMemberPayload> {
    const joined = await service(context, MembershipService).join(mutationActor(context, input), {
      household: idArgument(input.householdId, 'Household', ['input', 'householdId']),
      member: joiningMemberOf(input),
    });
    return toPayload(joined, 'household');
  }

  @Mutation(() => EndMembershipPayload, {
    description: 'Ends a membership; the household closes with its last member. (终止成员关系)',
  })
  async endMembership(
    @Arg('input', () => EndMembershipInput, { description: 'Who leaves which household. (成员)' })
    input: EndMembershipInput,
    @Ctx() context: RequestContext,
  ): Promise<EndMembershipPayload> {
    const left = await service(context, MembershipService).leave(mutationActor(context, input), {
      household: idArgument(input.householdId, 'Household', ['input', 'householdId']),
      personId: idArgument(input.personId, 'Person', ['input', 'personId']).id,
      lastDay: input.lastDay,
      newHead: newHeadOf(input.newHead, ['input', 'newHead']),
    });
    return toPayload(left, 'household');
  }

  @Mutation(() => RecordDeathPayload, {
    description: 'Records a death, which ends the membership on the same day. (登记死亡)',
  })
  async recordDeath(
    @Arg('input', () => RecordDeathInput, { description: 'Who died, and when. (死亡)' })
    input: RecordDeathInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordDeathPayload> {
    const recorded = await service(context, MembershipService).recordDeath(mutationActor(context, input), {
      person: idArgument(input.personId, 'Person', ['input', 'personId']),
      deathDate: input.deathDate,
      newHead: newHeadOf(input.newHead, ['input', 'newHead']),
    });
    return toPayload(recorded, 'person');
  }

  @FieldResolver(() => PersonType, { nullable: true, description: 'The member. (成员)' })
  async person(
    @Root() { jurisdictionId, personId }: MembershipRow,
    @Ctx() context: RequestContext,
  ): Promise<PersonType | null> {
    return await personLoader(context).load({ jurisdictionId, id: personId });
  }
}

/** How `node(id)` fetches a person. */
export const personNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) =>
    await service(context, HouseholdReadService).findPerson(officerOf(context.viewer), key),
};
