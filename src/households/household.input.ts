import { Field, ID, InputType } from 'type-graphql';
import type { Reach } from '../access/viewer.js';
import { MutationInput } from '../api/mutation.js';
import { LocalDateScalar, MoneyScalar, ResidentIdScalar } from '../api/scalars.js';
import { organisationCode } from '../jurisdictions/place.input.js';
import type { Area, Relation } from '../policy/facts.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Fen } from '../shared/money.js';
import type { ResidentId } from '../shared/resident-id.js';
import type { CircumstanceInput } from './circumstances/circumstance.js';
import {
  CircumstanceKindCodes,
  CircumstancePeriodCodes,
  CircumstanceSourceCodes,
} from './circumstances/circumstance.type.js';
import type {
  CircumstanceKind,
  CircumstancePeriod,
  CircumstanceSource,
} from './circumstances/circumstance-kinds.js';
import { AreaCodes, RelationCodes } from './household.type.js';
import type { Path } from './problems.js';
import type { MemberInput, RegistrationInput } from './registration.js';

@InputType('CircumstanceInput', {
  description: 'An income, asset, expenditure or condition to record. (家庭情况)',
})
export class CircumstanceInputType {
  @Field(() => CircumstanceKindCodes, { description: 'Its kind; the category follows from it. (种类)' })
  kind!: CircumstanceKind;

  @Field(() => String, { nullable: true, description: 'Grade, where the kind has grades. (等级)' })
  grade?: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Needed for incomes, assets and spending; left out for conditions. (金额)',
  })
  amount?: Fen | null;

  @Field(() => CircumstancePeriodCodes, {
    nullable: true,
    description: 'MONTHLY for incomes; either for spending; else left out. (周期)',
  })
  period?: CircumstancePeriod | null;

  @Field(() => LocalDateScalar, { description: 'First day, today or earlier. (起始日期)' })
  activeFrom!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day, if it is known. (终止日期)' })
  activeUntil?: LocalDate | null;

  @Field(() => CircumstanceSourceCodes, { description: 'Where it comes from. (来源)' })
  source!: CircumstanceSource;

  @Field(() => String, { nullable: true, description: 'Note on the evidence. (证明材料)' })
  evidence?: string | null;
}

@InputType('HouseholdMemberInput', {
  description: 'A member of a household as a form states them. (家庭成员)',
})
export class HouseholdMemberInputType {
  @Field(() => String, { description: 'Name as in the document. (姓名)' })
  name!: string;

  @Field(() => ResidentIdScalar, {
    description: 'Resident id; sex and birth date are taken from it. (身份号码)',
  })
  residentId!: ResidentId;

  @Field(() => RelationCodes, { description: 'Relation to the head; one member is the HEAD. (与户主关系)' })
  relation!: Relation;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'First day in the household; left out, the day it opened, or the birth when it came later. (加入日期)',
  })
  activeFrom?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Telephone; kept sealed. (联系电话)' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Bank account; kept sealed. (银行账号)' })
  bankAccount?: string | null;

  @Field(() => [CircumstanceInputType], {
    nullable: true,
    description: "The member's own incomes, conditions, assets and spending. (个人情况)",
  })
  circumstances?: CircumstanceInputType[] | null;
}

/** What a form states of a household; applications that register one on the way take it too. */
@InputType('HouseholdFormInput', { description: 'A household as one form states it. (家庭登记表)' })
export class HouseholdFormInputType {
  @Field(() => ID, { description: 'Township or street where it lives. (居住乡镇)' })
  townshipId!: string;

  @Field(() => ID, { nullable: true, description: 'Village or community where it lives. (居住村社区)' })
  villageId?: string | null;

  @Field(() => String, { description: 'Division code of the household registration. (户籍地区划代码)' })
  registeredDivision!: string;

  @Field(() => AreaCodes, { description: 'Which standard applies. (城乡类别)' })
  area!: Area;

  @Field(() => String, { nullable: true, description: 'Where it lives. (居住地址)' })
  address?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Since when it has lived in the jurisdiction. (居住起始日期)',
  })
  residentSince?: LocalDate | null;

  @Field(() => LocalDateScalar, { description: 'First day of the household as it is now. (建户日期)' })
  openedOn!: LocalDate;

  @Field(() => [HouseholdMemberInputType], { description: 'The head and the members. (成员)' })
  members!: HouseholdMemberInputType[];

  @Field(() => [CircumstanceInputType], {
    nullable: true,
    description: 'What belongs to the household as a whole. (全户情况)',
  })
  circumstances?: CircumstanceInputType[] | null;
}

@InputType({ description: 'A household to register. (登记家庭)' })
export class RegisterHouseholdInput extends MutationInput {
  @Field(() => HouseholdFormInputType, { description: 'The household. (家庭登记表)' })
  household!: HouseholdFormInputType;
}

@InputType({ description: 'A move within the jurisdiction. (迁移家庭)' })
export class MoveHouseholdInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the household. (家庭标识)' })
  householdId!: string;

  @Field(() => ID, { description: 'New township or street. (迁入乡镇)' })
  townshipId!: string;

  @Field(() => ID, { nullable: true, description: 'New village or community. (迁入村社区)' })
  villageId?: string | null;

  @Field(() => AreaCodes, { description: 'Which standard applies there. (城乡类别)' })
  area!: Area;

  @Field(() => String, { nullable: true, description: 'New address. (新地址)' })
  address?: string | null;
}

/**
 * A household as a form states it, in the words of the service.
 * @throws RequestError BAD_USER_INPUT naming the field of a township or village id that is broken or not the actor's
 */
export function registrationOf(
  input: HouseholdFormInputType,
  { reach }: { readonly reach: Reach },
  path: Path,
): RegistrationInput {
  const code = (id: string, name: string) =>
    organisationCode(id, { field: [...path, name], jurisdictionId: reach.jurisdictionId });
  return {
    townshipId: code(input.townshipId, 'townshipId'),
    villageId: input.villageId == null ? null : code(input.villageId, 'villageId'),
    registeredDivision: input.registeredDivision,
    area: input.area,
    address: input.address ?? null,
    residentSince: input.residentSince ?? null,
    openedOn: input.openedOn,
    members: input.members.map(memberOf),
    circumstances: input.circumstances?.map(circumstanceOf) ?? [],
  };
}

/** What a form states of a person, in the words of the service. */
export function memberOf(input: HouseholdMemberInputType): MemberInput {
  const { name, residentId, relation, phone, bankAccount, activeFrom, circumstances } = input;
  return {
    name,
    residentId,
    relation,
    activeFrom: activeFrom ?? null,
    phone: phone ?? null,
    bankAccount: bankAccount ?? null,
    circumstances: circumstances?.map(circumstanceOf) ?? [],
  };
}

/** A circumstance of a form, in the words of the service. */
export function circumstanceOf(input: CircumstanceInputType): CircumstanceInput {
  const { kind, grade, amount, period, activeFrom, activeUntil, source, evidence } = input;
  return {
    kind,
    grade: grade ?? null,
    amount: amount ?? null,
    period: period ?? null,
    activeFrom,
    activeUntil: activeUntil ?? null,
    source,
    evidence: evidence ?? null,
  };
}
