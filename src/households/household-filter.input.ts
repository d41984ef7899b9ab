import { Field, ID, InputType } from 'type-graphql';
import { badUserInput } from '../api/request-error.js';
import { ResidentIdScalar } from '../api/scalars.js';
import { organisationCode } from '../jurisdictions/place.input.js';
import type { Area } from '../policy/facts.js';
import type { ResidentId } from '../shared/resident-id.js';
import { AreaCodes } from './household.type.js';

@InputType('HouseholdFilter', {
  description: 'Which households; a part that is left out asks for nothing. (家庭筛选条件)',
})
export class HouseholdFilterInput {
  @Field(() => ID, { nullable: true, description: 'In this township or street. (居住乡镇)' })
  townshipId?: string | null;

  @Field(() => ID, { nullable: true, description: 'In this village or community. (居住村社区)' })
  villageId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The head's name begins with this, 1 to 60 characters. (户主姓名开头)",
  })
  headName?: string | null;

  @Field(() => ResidentIdScalar, {
    nullable: true,
    description: 'Resident id of somebody who belongs to it now; an exact match. (成员身份号码)',
  })
  residentId?: ResidentId | null;

  @Field(() => AreaCodes, { nullable: true, description: 'Under this standard. (城乡类别)' })
  area?: Area | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those that live; false: only closed ones. (是否有效)',
  })
  live?: boolean | null;
}

/**
 * The parts of the filter that ask for something, in the words of the service.
 * @throws RequestError BAD_USER_INPUT naming the field of a broken id or an empty or endless name
 */
export function householdFilter(filter: HouseholdFilterInput | null, jurisdictionId: string) {
  const code = (id: string | null | undefined, name: string) =>
    id == null ? undefined : organisationCode(id, { field: ['filter', name], jurisdictionId });
  return {
    townshipId: code(filter?.townshipId, 'townshipId'),
    villageId: code(filter?.villageId, 'villageId'),
    headName: filter?.headName == null ? undefined : nameStart(filter.headName),
    residentId: filter?.residentId ?? undefined,
    area: filter?.area ?? undefined,
    live: filter?.live ?? undefined,
  };
}

/** @throws RequestError BAD_USER_INPUT naming `filter.headName` */
export function nameStart(text: string): string {
  if (text.trim() !== '' && text.length <= 60 && !text.includes('\u0000')) return text;
  throw badUserInput(
    {
      message: 'The beginning of a name must have 1 to 60 characters; give it or leave it out.',
      messageZh: '户主姓名开头应为1至60个字符，请填写或留空。',
    },
    ['filter', 'headName'],
  );
}
