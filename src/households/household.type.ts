import { Field, ID, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../api/codes.js';
import { connectionType } from '../api/connection.js';
import { Node } from '../api/node.js';
import { LocalDateScalar } from '../api/scalars.js';
import { Payload } from '../api/user-error.js';
import { AREAS, type Area, RELATIONS, type Relation } from '../policy/facts.js';
import type { LocalDate } from '../shared/local-date.js';
import { RELATION_LABELS } from './circumstances/circumstance-labels.js';
import { HOUSEHOLD_SORTS } from './household-sort.js';
import { PersonType } from './persons/person.type.js';

export const AreaCodes = registerCodes('Area', AREAS, {
  text: { en: 'Whether the urban or the rural standard applies', zh: '城乡类别' },
  values: { URBAN: { en: 'Urban', zh: '城镇' }, RURAL: { en: 'Rural', zh: '农村' } },
});

export const RelationCodes = registerCodes('Relation', RELATIONS, {
  text: { en: 'How a member stands to the head of the household', zh: '与户主关系' },
  values: RELATION_LABELS,
});

export const HouseholdSortCodes = registerCodes('HouseholdSort', HOUSEHOLD_SORTS, {
  text: { en: 'The order of a list of households; the id decides between equals', zh: '家庭列表排序' },
  values: {
    OPENED_NEWEST: { en: 'The latest opened first', zh: '按建户日期由近到远' },
    OPENED_OLDEST: { en: 'The earliest opened first', zh: '按建户日期由远到近' },
    HEAD_NAME: { en: 'By the name of the head, in the order of Unicode', zh: '按户主姓名（编码顺序）' },
  },
});

@ObjectType('Household', {
  implements: Node,
  description: 'People who live and keep house together under one head. (家庭)',
})
export class HouseholdType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Name of the head. (户主姓名)' })
  headName!: string;

  @Field(() => String, {
    description: 'Division code of the household registration, perhaps elsewhere. (户籍地区划代码)',
  })
  registeredDivision!: string;

  @Field(() => AreaCodes, { description: 'Which standard applies. (城乡类别)' })
  area!: Area;

  @Field(() => String, { nullable: true, description: 'Where it lives. (居住地址)' })
  address!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Since when it has lived in the jurisdiction. (居住起始日期)',
  })
  residentSince!: LocalDate | null;

  @Field(() => LocalDateScalar, { description: 'First day of the household. (建户日期)' })
  openedOn!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day; null while it lives. (销户日期)' })
  closedOn!: LocalDate | null;

  @Field(() => Int, { description: 'Grows by one with every change. (版本)' })
  version!: number;
}

@ObjectType('Membership', {
  description: 'A person in a household, in a relation to its head, from–until. (家庭成员关系)',
})
export class MembershipType {
  @Field(() => RelationCodes, { description: 'Relation to the head. (与户主关系)' })
  relation!: Relation;

  @Field(() => LocalDateScalar, { description: 'First day in this relation. (起始日期)' })
  activeFrom!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day in this relation; null while it lasts. (终止日期)',
  })
  activeUntil!: LocalDate | null;
}

export const HouseholdConnection = connectionType(HouseholdType, 'Household');

@ObjectType({ description: 'The household registered, or why not. (登记结果)' })
export class RegisterHouseholdPayload extends Payload {
  @Field(() => HouseholdType, { nullable: true, description: 'Null when refused. (家庭)' })
  household!: HouseholdType | null;
}

@ObjectType({ description: 'The household with its new member, or why not. (添加成员结果)' })
export class AddMemberPayload extends Payload {
  @Field(() => HouseholdType, { nullable: true, description: 'Null when refused. (家庭)' })
  household!: HouseholdType | null;
}

@ObjectType({ description: 'The household that the member left, or why not. (终止成员关系结果)' })
export class EndMembershipPayload extends Payload {
  @Field(() => HouseholdType, { nullable: true, description: 'Null when refused. (家庭)' })
  household!: HouseholdType | null;
}

@ObjectType({ description: 'The household at its new place, or why not. (迁移结果)' })
export class MoveHouseholdPayload extends Payload {
  @Field(() => HouseholdType, { nullable: true, description: 'Null when refused. (家庭)' })
  household!: HouseholdType | null;
}

@ObjectType({ description: 'The person whose death was recorded, or why not. (死亡登记结果)' })
export class RecordDeathPayload extends Payload {
  @Field(() => PersonType, { nullable: true, description: 'Null when refused. (人员)' })
  person!: PersonType | null;
}
