import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type RequestContext, service } from '../../api/context.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { toPayload } from '../../api/user-error.js';
import { circumstanceOf } from '../household.input.js';
import { personLoader } from '../household.loader.js';
import { HouseholdReadService } from '../household-read.service.js';
import { PersonType } from '../persons/person.type.js';
import type { CircumstanceRow } from './circumstance.entity.js';
import {
  EndCircumstanceInput,
  RecordCircumstanceInput,
  WithdrawCircumstanceInput,
} from './circumstance.input.js';
import { CircumstanceService } from './circumstance.service.js';
import {
  CircumstanceType,
  EndCircumstancePayload,
  RecordCircumstancePayload,
  WithdrawCircumstancePayload,
} from './circumstance.type.js';

/** Incomes, assets, spending and conditions: recorded, ended, withdrawn. */
@Resolver(() => CircumstanceType)
export class CircumstanceResolver {
  @Mutation(() => RecordCircumstancePayload, {
    description: 'Records a circumstance of a household or of a member. (登记家庭情况)',
  })
  async recordCircumstance(
    @Arg('input', () => RecordCircumstanceInput, { description: 'What, and of whom. (情况)' })
    input: RecordCircumstanceInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordCircumstancePayload> {
    const recorded = await service(context, CircumstanceService).record(mutationActor(context, input), {
      household: idArgument(input.householdId, 'Household', ['input', 'householdId']),
      personId:
        input.personId == null ? null : idArgument(input.personId, 'Person', ['input', 'personId']).id,
      circumstance: circumstanceOf(input.circumstance),
    });
    return toPayload(recorded, 'circumstance');
  }

  @Mutation(() => EndCircumstancePayload, {
    description: 'Gives a circumstance its last day. (终止家庭情况)',
  })
  async endCircumstance(
    @Arg('input', () => EndCircumstanceInput, { description: 'What ends, and when. (情况)' })
    input: EndCircumstanceInput,
    @Ctx() context: RequestContext,
  ): Promise<EndCircumstancePayload> {
    const ended = await service(context, CircumstanceService).end(mutationActor(context, input), {
      circumstance: idArgument(input.circumstanceId, 'Circumstance', ['input', 'circumstanceId']),
      lastDay: input.lastDay,
    });
    return toPayload(ended, 'circumstance');
  }

  @Mutation(() => WithdrawCircumstancePayload, {
    description: 'Withdraws a record that was wrong; it counts on no day any more. (撤回家庭情况)',
  })
  async withdrawCircumstance(
    @Arg('input', () => WithdrawCircumstanceInput, { description: 'What was wrong, and why. (情况)' })
    input: WithdrawCircumstanceInput,
    @Ctx() context: RequestContext,
  ): Promise<WithdrawCircumstancePayload> {
    const withdrawn = await service(context, CircumstanceService).withdraw(mutationActor(context, input), {
      circumstance: idArgument(input.circumstanceId, 'Circumstance', ['input', 'circumstanceId']),
      reason: input.reason,
    });
    return toPayload(withdrawn, 'circumstance');
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'The member it belongs to; null for the household as a whole. (成员)',
  })
  async person(
    @Root() { jurisdictionId, personId }: CircumstanceRow,
    @Ctx() context: RequestContext,
  ): Promise<PersonType | null> {
    return personId === null ? null : await personLoader(context).load({ jurisdictionId, id: personId });
  }
}

/** How `node(id)` fetches a circumstance. */
export const circumstanceNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) =>
    await service(context, HouseholdReadService).findCircumstance(officerOf(context.viewer), key),
};
