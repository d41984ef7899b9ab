import { Field, ID, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { Node } from '../../api/node.js';
import { LocalDateScalar, ResidentIdScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Sex } from '../../shared/resident-id.js';

const SEXES = ['MALE', 'FEMALE'] as const satisfies readonly Sex[];

export const SexCodes = registerCodes('Sex', SEXES, {
  text: { en: 'Sex as the resident id states it', zh: '性别' },
  values: { MALE: { en: 'Male', zh: '男' }, FEMALE: { en: 'Female', zh: '女' } },
});

@ObjectType('Person', { implements: Node, description: 'A natural person on record. (人员)' })
export class PersonType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Name. (姓名)' })
  name!: string;

  @Field(() => SexCodes, { description: 'Sex as the resident id states it. (性别)' })
  sex!: Sex;

  @Field(() => LocalDateScalar, { description: 'Birth date as the resident id states it. (出生日期)' })
  birthDate!: LocalDate;

  @Field(() => ResidentIdScalar, { description: 'Always masked. (身份号码，已脱敏)' })
  residentId!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Null while the person lives. (死亡日期)' })
  deathDate!: LocalDate | null;

  @Field(() => Boolean, { description: 'Whether a telephone number is on record. (是否有联系电话)' })
  hasPhone!: boolean;

  @Field(() => Boolean, { description: 'Whether a bank account is on record. (是否有银行账号)' })
  hasBankAccount!: boolean;
}
