import { Field, ID, ObjectType } from 'type-graphql';
import type { OfficerRole } from '../../access/viewer.js';
import { OfficerRoleCodes } from '../../access/viewer.type.js';
import { connectionType } from '../../api/connection.js';
import { Node } from '../../api/node.js';
import { LocalDateScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';

@ObjectType('Officer', {
  implements: Node,
  description: 'A person in a role at an organisation, from–until. (经办人员)',
})
export class OfficerType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Name of the person. (姓名)' })
  name!: string;

  @Field(() => OfficerRoleCodes, { description: 'What the officer may do. (角色)' })
  role!: OfficerRole;

  @Field(() => LocalDateScalar, { description: 'First day in the role. (任职起始日期)' })
  activeFrom!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day in the role; null while no end is known. (任职终止日期)',
  })
  activeUntil!: LocalDate | null;
}

export const OfficerConnection = connectionType(OfficerType, 'Officer');
