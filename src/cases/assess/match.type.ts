import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import { AssessmentNameType, AssessmentType } from './assessment.type.js';

@ObjectType('ProgrammeMatch', {
  description:
    'What one programme says of the household: conclusion, reasons, and what is missing. (项目匹配)',
})
export class ProgrammeMatchType {
  @Field(() => String, { description: 'Code of the programme. (救助项目代码)' })
  programme!: string;

  @Field(() => String, { description: 'Its title, by Accept-Language. (救助项目名称)' })
  title!: string;

  @Field(() => String, { description: 'The group that it belongs to, such as SPECIAL_ASSISTANCE. (类别)' })
  group!: string;

  @Field(() => String, {
    description: 'CASH, GOODS or SERVICE from this service; REFERRAL to another department. (救助方式)',
  })
  kind!: string;

  @Field(() => String, { description: 'The department responsible, by Accept-Language. (责任部门)' })
  department!: string;

  @Field(() => Boolean, { description: 'Nothing of the law refuses it. (是否可能享受)' })
  mayGet!: boolean;

  @Field(() => AssessmentType, {
    description: 'The conclusion with every reason; `evidence` and `unset` name what is missing. (测算)',
  })
  assessment!: AssessmentType;

  @Field(() => [AssessmentNameType], {
    description: 'Questions of the programme that have to be answered yet. (待答问题)',
  })
  questions!: readonly AssessmentNameType[];
}

@ObjectType('NeedFactor', { description: 'One factor of the hardship coefficient. (困难程度因素)' })
export class NeedFactorType {
  @Field(() => String, { description: 'Its code. (代码)' })
  code!: string;

  @Field(() => String, { description: 'Its title, by Accept-Language. (名称)' })
  title!: string;

  @Field(() => Int, { description: 'What was counted: persons, or full percent. (计数)' })
  count!: number;

  @Field(() => String, { nullable: true, description: 'Its weight; null while it is unset. (权重)' })
  weight!: string | null;
}

@ObjectType('Need', {
  description:
    'How great the need is beside that of others (D1.1). It orders households and refuses nobody. (困难程度)',
})
export class NeedType {
  @Field(() => String, {
    nullable: true,
    description:
      'The coefficient, rounded half up to four places; null while a weight is unset. (困难程度系数)',
  })
  coefficient!: string | null;

  @Field(() => [NeedFactorType], { description: 'Its factors. (因素)' })
  factors!: readonly NeedFactorType[];

  @Field(() => [AssessmentNameType], { description: 'Figures that are not set. (未设定的参数)' })
  unset!: readonly AssessmentNameType[];

  @Field(() => [String], { description: 'The articles. (依据)' })
  basis!: readonly string[];
}

@ObjectType('ProgrammeMatches', {
  description: 'All that a household may get at a place on a day, the nearest to help first. (救助匹配结果)',
})
export class ProgrammeMatchesType {
  @Field(() => ID, { description: 'The policy. (政策代码)' })
  policyId!: string;

  @Field(() => LocalDateScalar, { description: 'The day whose law and figures were used. (适用日期)' })
  on!: LocalDate;

  @Field(() => [ProgrammeMatchType], { description: 'The programmes. (救助项目)' })
  matches!: readonly ProgrammeMatchType[];

  @Field(() => NeedType, { nullable: true, description: 'The need; null where none is measured. (困难程度)' })
  need!: NeedType | null;
}
