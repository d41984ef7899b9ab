import { Field, ID, InputType } from 'type-graphql';
import type { OfficerRole } from '../../access/viewer.js';
import { OfficerRoleCodes } from '../../access/viewer.type.js';
import { MutationInput } from '../../api/mutation.js';
import { LocalDateScalar, ResidentIdScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { ResidentId } from '../../shared/resident-id.js';

@InputType({ description: 'A post. (任职)' })
abstract class PostInput extends MutationInput {
  @Field(() => OfficerRoleCodes, { description: 'What the officer may do. (角色)' })
  role!: OfficerRole;

  @Field(() => ID, { description: 'Where: your own organisation or one below it. (机构)' })
  organisationId!: string;

  @Field(() => LocalDateScalar, { description: 'First day in the post, today or later. (任职起始日期)' })
  activeFrom!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day in the post; left out while no end is known. (任职终止日期)',
  })
  activeUntil?: LocalDate | null;
}

@InputType({ description: 'A person to put into a post. (拟任职人员)' })
export class ProposeOfficerInput extends PostInput {
  @Field(() => String, { description: 'Name of the person. (姓名)' })
  name!: string;

  @Field(() => String, {
    description: 'Subject (sub) of the tokens that the person signs in with. (登录标识)',
  })
  signIn!: string;

  @Field(() => ResidentIdScalar, {
    description: "The person's resident id, by which duties are separated; it is sealed. (身份号码)",
  })
  residentId!: ResidentId;
}

@InputType({ description: 'Another post for an officer. (任职变更)' })
export class ProposeOfficerChangeInput extends PostInput {
  @Field(() => ID, { description: 'Id of the officer. (工作人员标识)' })
  officerId!: string;
}

@InputType({ description: 'The proposal of a post. (任职提议)' })
export class OfficerAppointmentInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the proposal. (任职提议标识)' })
  appointmentId!: string;
}

@InputType({ description: 'A post to end. (终止任职)' })
export class EndOfficerInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the officer. (工作人员标识)' })
  officerId!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day in the post, today or later; left out, it ends at once. (任职终止日期)',
  })
  lastDay?: LocalDate | null;
}
