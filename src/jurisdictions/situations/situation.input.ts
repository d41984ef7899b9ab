import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { LocalDateScalar } from '../../api/scalars.js';
import type { SituationKind } from '../../policy/facts.js';
import type { LocalDate } from '../../shared/local-date.js';
import { SituationKindCodes } from './situation.type.js';

@InputType({ description: 'A situation to declare. (宣布情形)' })
export class DeclareSituationInput extends MutationInput {
  @Field(() => SituationKindCodes, { description: 'What kind of event it is. (类别)' })
  kind!: SituationKind;

  @Field(() => String, {
    description:
      'Level as announced: LOW, MEDIUM, HIGH, SEVERE for an epidemic risk, I to IV for a disaster, else any. (等级)',
  })
  level!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'The townships it covers; left out for the whole jurisdiction. (覆盖的乡镇)',
  })
  townshipIds?: string[] | null;

  @Field(() => LocalDateScalar, { description: 'First day in force. (起始日期)' })
  activeFrom!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day in force; left out while no end is declared. (终止日期)',
  })
  activeUntil?: LocalDate | null;

  @Field(() => String, { description: 'The announcement, with its number or date. (依据)' })
  basis!: string;
}

@InputType({ description: 'A situation to end. (终止情形)' })
export class EndSituationInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the situation. (情形标识)' })
  situationId!: string;

  @Field(() => LocalDateScalar, { description: 'Last day in force, today or later. (终止日期)' })
  lastDay!: LocalDate;
}

@InputType('SituationFilter', {
  description: 'Which situations; a part that is left out asks for nothing. (情形筛选条件)',
})
export class SituationFilterInput {
  @Field(() => SituationKindCodes, { nullable: true, description: 'Of this kind. (类别)' })
  kind?: SituationKind | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'In force on this day. (有效日期)' })
  activeOn?: LocalDate | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Covering this township, alone or with the whole jurisdiction. (覆盖的乡镇)',
  })
  townshipId?: string | null;
}
