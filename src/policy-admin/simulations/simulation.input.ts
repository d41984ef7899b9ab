import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { LocalDateScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { SimulationEffect } from './simulation.js';
import { SimulationEffectCodes } from './simulation.type.js';

@InputType({ description: 'What to try on the registry of your jurisdiction. (申请政策模拟)' })
export class RequestSimulationInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'A proposed amendment; or else a policy. (修订标识)' })
  amendmentId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Code of another policy, to see what it would do here. (政策代码)',
  })
  policyId?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'The day on which households are looked at; left out for the day on which the last change of the amendment comes into force, or for today. (模拟日期)',
  })
  assessedOn?: LocalDate | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of programmes; left out for every programme with a benefit. (项目代码)',
  })
  programmes?: string[] | null;
}

@InputType({ description: 'A simulation to cancel. (取消政策模拟)' })
export class CancelSimulationInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the simulation. (模拟标识)' })
  simulationId!: string;
}

@InputType('SimulatedHouseholdFilter', {
  description: 'Which households; a part that is left out asks for nothing. (筛选条件)',
})
export class SimulatedHouseholdFilterInput {
  @Field(() => SimulationEffectCodes, { nullable: true, description: 'With this effect. (影响)' })
  effect?: SimulationEffect | null;

  @Field(() => String, { nullable: true, description: 'In this programme. (项目代码)' })
  programme?: string | null;

  @Field(() => String, { nullable: true, description: 'In the township of this code. (乡镇代码)' })
  townshipCode?: string | null;
}
