import { Field, ID, InputType } from 'type-graphql';
import { idArgument } from '../../api/id-argument.js';
import { MutationInput } from '../../api/mutation.js';
import { badUserInput } from '../../api/request-error.js';
import { LocalDateScalar } from '../../api/scalars.js';
import type { Relation } from '../../policy/facts.js';
import type { LocalDate } from '../../shared/local-date.js';
import { HouseholdMemberInputType, memberOf } from '../household.input.js';
import { RelationCodes } from '../household.type.js';
import type { Path } from '../problems.js';
import type { NewHead } from './membership.js';

@InputType({ description: 'A person to take into a household. (添加成员)' })
export class AddMemberInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the household. (家庭标识)' })
  householdId!: string;

  @Field(() => LocalDateScalar, { description: 'First day in the household. (加入日期)' })
  activeFrom!: LocalDate;

  @Field(() => HouseholdMemberInputType, { description: 'The person. (成员)' })
  member!: HouseholdMemberInputType;
}

@InputType('MemberRelationInput', { description: 'What a member is to the new head. (与新户主关系)' })
export class MemberRelationInputType {
  @Field(() => ID, { description: 'Id of the person. (人员标识)' })
  personId!: string;

  @Field(() => RelationCodes, { description: 'Relation to the new head. (与新户主关系)' })
  relation!: Relation;
}

@InputType('NewHeadInput', { description: 'Who leads the household from then on. (新户主)' })
export class NewHeadInputType {
  @Field(() => ID, { description: 'Id of the new head. (新户主标识)' })
  personId!: string;

  @Field(() => [MemberRelationInputType], {
    description: 'The relation of every other member who stays. (其余成员与新户主关系)',
  })
  relations!: MemberRelationInputType[];
}

@InputType({ description: 'A membership to end. (终止成员关系)' })
export class EndMembershipInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the household. (家庭标识)' })
  householdId!: string;

  @Field(() => ID, { description: 'Id of the person who leaves. (离开人员标识)' })
  personId!: string;

  @Field(() => LocalDateScalar, { description: 'Last day in the household, today or earlier. (终止日期)' })
  lastDay!: LocalDate;

  @Field(() => NewHeadInputType, {
    nullable: true,
    description: 'Needed when the head leaves and others stay. (新户主)',
  })
  newHead?: NewHeadInputType | null;
}

@InputType({ description: 'A death to record. (登记死亡)' })
export class RecordDeathInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the person. (人员标识)' })
  personId!: string;

  @Field(() => LocalDateScalar, { description: 'Day of death, today or earlier. (死亡日期)' })
  deathDate!: LocalDate;

  @Field(() => NewHeadInputType, {
    nullable: true,
    description: 'Needed when the head has died and others stay. (新户主)',
  })
  newHead?: NewHeadInputType | null;
}

/**
 * The person who joins and the day, in the words of the service.
 * @throws RequestError BAD_USER_INPUT when the member states another day than the input itself
 */
export function joiningMemberOf({ member, activeFrom }: AddMemberInput) {
  if (member.activeFrom == null || member.activeFrom === activeFrom)
    return { ...memberOf(member), activeFrom };
  throw badUserInput(
    {
      message: `The member would join on ${member.activeFrom} and on ${activeFrom}; state the day once, in input.activeFrom.`,
      messageZh: `成员的加入日期既填写为${member.activeFrom}又填写为${activeFrom}，请只在input.activeFrom中填写一次。`,
    },
    ['input', 'member', 'activeFrom'],
  );
}

/**
 * The new head that an input names, in the words of the service.
 * @throws RequestError BAD_USER_INPUT naming the field of a broken id
 */
export function newHeadOf(input: NewHeadInputType | null | undefined, path: Path): NewHead | null {
  if (input == null) return null;
  return {
    personId: idArgument(input.personId, 'Person', [...path, 'personId']).id,
    relations: input.relations.map(({ personId, relation }, index) => ({
      personId: idArgument(personId, 'Person', [...path, 'relations', String(index), 'personId']).id,
      relation,
    })),
  };
}
