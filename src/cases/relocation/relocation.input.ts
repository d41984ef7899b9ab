import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { LocalDateScalar } from '../../api/scalars.js';
import { AreaCodes } from '../../households/household.type.js';
import type { Area } from '../../policy/facts.js';
import type { LocalDate } from '../../shared/local-date.js';

@InputType({ description: 'A household that has moved to another jurisdiction. (跨辖区移交)' })
export class SendHouseholdInput extends MutationInput {
  @Field(() => ID, { description: 'The household. (家庭标识)' })
  householdId!: string;

  @Field(() => ID, {
    description: 'The township or street of the other jurisdiction where it lives now. (迁入乡镇)',
  })
  townshipId!: string;

  @Field(() => LocalDateScalar, { description: 'When it moved, today at the latest. (迁出日期)' })
  movedOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    description: 'By when the other place answers; no text states a time. (接收期限)',
  })
  dueOn!: LocalDate;

  @Field(() => String, { description: 'What the other place should know, 1 to 2000 characters. (说明)' })
  note!: string;
}

@InputType({ description: 'A hand-over to take back. (撤回移交)' })
export class RecallHouseholdInput extends MutationInput {
  @Field(() => ID, { description: 'The departure. (迁出标识)' })
  departureId!: string;

  @Field(() => String, { description: 'Why, 1 to 2000 characters. (理由)' })
  reason!: string;
}

@InputType({ description: 'A household to take in, and where it lives now. (接收迁入家庭)' })
export class AcceptHouseholdInput extends MutationInput {
  @Field(() => ID, { description: 'The arrival. (迁入标识)' })
  arrivalId!: string;

  @Field(() => ID, { nullable: true, description: 'The village or community. (村（社区）)' })
  villageId?: string | null;

  @Field(() => AreaCodes, { nullable: true, description: 'Urban or rural; as before unless given. (城乡)' })
  area?: Area | null;

  @Field(() => String, { nullable: true, description: 'The address. (住址)' })
  address?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Division code of the household registration; as before unless given. (户籍地区划代码)',
  })
  registeredDivision?: string | null;
}

@InputType({ description: 'A hand-over that does not belong here. (退回移交)' })
export class ReturnHouseholdInput extends MutationInput {
  @Field(() => ID, { description: 'The arrival. (迁入标识)' })
  arrivalId!: string;

  @Field(() => String, { description: 'Why, 1 to 2000 characters. (理由)' })
  reason!: string;
}
