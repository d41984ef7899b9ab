import { Field, ID, InputType } from 'type-graphql';
import type { OfficerRole } from '../access/viewer.js';
import { OfficerRoleCodes } from '../access/viewer.type.js';
import { idArgument } from '../api/id-argument.js';
import { badUserInput } from '../api/request-error.js';
import { LocalDateScalar } from '../api/scalars.js';
import type { LocalDate } from '../shared/local-date.js';
import type { OrganisationLevel } from './organisations/organisation.js';
import { OrganisationLevelCodes } from './organisations/organisation.type.js';

@InputType('OrganisationFilter', {
  description: 'Which organisations; a part that is left out asks for nothing. (机构筛选条件)',
})
export class OrganisationFilterInput {
  @Field(() => ID, { nullable: true, description: 'Of this jurisdiction. (所属辖区)' })
  jurisdictionId?: string | null;

  @Field(() => OrganisationLevelCodes, { nullable: true, description: 'At this level. (层级)' })
  level?: OrganisationLevel | null;

  @Field(() => ID, { nullable: true, description: 'Directly below this organisation. (上级机构)' })
  parentId?: string | null;
}

@InputType('OfficerFilter', {
  description: 'Which officers; a part that is left out asks for nothing. (经办人员筛选条件)',
})
export class OfficerFilterInput {
  @Field(() => OfficerRoleCodes, { nullable: true, description: 'In this role. (角色)' })
  role?: OfficerRole | null;

  @Field(() => ID, { nullable: true, description: 'At this organisation. (所属机构)' })
  organisationId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'In the role on this day. (在岗日期)' })
  activeOn?: LocalDate | null;
}

/**
 * The code of an organisation of the caller's own jurisdiction, from its global id.
 * @throws RequestError BAD_USER_INPUT naming the field when the id is broken or of another jurisdiction
 */
export function organisationCode(
  globalId: string,
  { field, jurisdictionId }: { readonly field: readonly string[]; readonly jurisdictionId: string },
): string {
  const key = idArgument(globalId, 'Organisation', field, 'CODE');
  if (key.jurisdictionId === jurisdictionId) return key.id;
  throw badUserInput(
    {
      message: `The organisation given in ${field.join('.')} belongs to another jurisdiction; choose one of your own.`,
      messageZh: `字段${field.join('.')}中的机构不属于本辖区，请选择本辖区的机构。`,
    },
    field,
  );
}
