import { Field, ID, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../api/codes.js';
import { JsonObjectScalar, LocalDateScalar } from '../api/scalars.js';
import { PARAMETER_TYPES, PARAMETER_UNITS } from '../policy/parameter.js';
import { PROGRAMME_GROUPS, PROGRAMME_KINDS } from '../policy/programme.js';
import type { LocalDate } from '../shared/local-date.js';

export const ParameterTypeCodes = registerCodes('ParameterType', PARAMETER_TYPES, {
  text: { en: 'What a parameter holds.', zh: '参数类型' },
  values: {
    money: { en: 'A sum of money.', zh: '金额' },
    ratio: { en: 'An exact share or multiple.', zh: '比例或倍数' },
    integer: { en: 'A whole number.', zh: '整数' },
    flag: { en: 'Yes or no.', zh: '是否' },
    code: { en: 'One of several codes.', zh: '单选代码' },
    codes: { en: 'Several codes.', zh: '多选代码' },
  },
});

export const ParameterUnitCodes = registerCodes('ParameterUnit', PARAMETER_UNITS, {
  text: { en: 'The unit of a parameter.', zh: '参数单位' },
  values: {
    FEN: { en: 'A sum, shown in yuan.', zh: '元' },
    FEN_PER_PERSON_MONTH: { en: 'Yuan for each person and month.', zh: '元／人／月' },
    FEN_PER_MONTH: { en: 'Yuan a month.', zh: '元／月' },
    FEN_PER_YEAR: { en: 'Yuan a year.', zh: '元／年' },
    RATIO: { en: 'A share or multiple.', zh: '比例或倍数' },
    MONTHS: { en: 'Months.', zh: '月' },
    YEARS: { en: 'Years.', zh: '年' },
    WORKING_DAYS: { en: 'Working days.', zh: '工作日' },
    CALENDAR_DAYS: { en: 'Calendar days.', zh: '自然日' },
    HOURS: { en: 'Hours.', zh: '小时' },
    PERSONS: { en: 'Persons.', zh: '人' },
    COUNT: { en: 'A number of things.', zh: '个数' },
    NONE: { en: 'No unit.', zh: '无单位' },
  },
});

export const ProgrammeGroupCodes = registerCodes('ProgrammeGroup', PROGRAMME_GROUPS, {
  text: { en: 'What a programme is part of.', zh: '救助类别' },
  values: {
    BASIC_LIVING: { en: 'Basic living assistance.', zh: '基本生活救助' },
    SPECIAL_ASSISTANCE: { en: 'Special assistance.', zh: '专项社会救助' },
    TEMPORARY_ASSISTANCE: { en: 'Temporary and emergency assistance.', zh: '急难社会救助' },
    CARE: { en: 'Care for people with special difficulties.', zh: '特殊困难群体关爱帮扶' },
    SERVICE: { en: 'Services.', zh: '服务类救助' },
  },
});

export const ProgrammeKindCodes = registerCodes('ProgrammeKind', PROGRAMME_KINDS, {
  text: { en: 'In what form a programme helps (N5.1).', zh: '救助方式' },
  values: {
    CASH: { en: 'Money.', zh: '现金' },
    GOODS: { en: 'Goods.', zh: '实物' },
    SERVICE: { en: 'A service.', zh: '服务' },
    REFERRAL: { en: 'Another department decides and reports back.', zh: '转办' },
  },
});

@ObjectType('Instrument', { description: 'A legal instrument that a policy rests on. (政策依据文件)' })
export class InstrumentType {
  @Field(() => String, { description: 'Short id, as citations use it. (编号)' })
  code!: string;

  @Field(() => String, { description: 'Title in the language of the request. (名称)' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Document number. (文号)' })
  number!: string | null;

  @Field(() => String, { nullable: true, description: 'Who issued it. (发文机关)' })
  issuer!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of issue. (发文日期)' })
  issuedOn!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'In force from. (施行日期)' })
  inForceFrom!: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Where it is published. (网址)' })
  url!: string | null;
}

@ObjectType('ParameterValue', { description: 'A value on the time line of a parameter. (参数取值)' })
export class ParameterValueType {
  @Field(() => LocalDateScalar, { description: 'Holds from this day. (起始日期)' })
  from!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The last day on which it holds; null while no change is known. (终止日期)',
  })
  until!: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'The value: money in yuan with two places; null = unset from this day. (取值)',
  })
  value!: string | null;

  @Field(() => String, { description: 'The article it comes from. (依据)' })
  basis!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A full text or official page, B press or mirror copy, C derived. (可信度)',
  })
  confidence!: string | null;

  @Field(() => String, { nullable: true, description: 'What to know about it. (说明)' })
  note!: string | null;

  @Field(() => String, { description: 'The policy that states it. (规定该值的政策)' })
  policyId!: string;

  @Field(() => Boolean, { description: 'A parent policy states it. (是否承自上级)' })
  inherited!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The kind of declared situation under which alone it holds. (适用情形)',
  })
  situation!: string | null;

  @Field(() => [String], { description: 'The levels of that situation; * = any. (情形等级)' })
  situationLevels!: readonly string[];
}

@ObjectType('Parameter', { description: 'A figure or switch of a policy, dated. (政策参数)' })
export class ParameterTimelineType {
  @Field(() => String, { description: 'Dotted key. (参数代码)' })
  key!: string;

  @Field(() => String, { description: 'Title in the language of the request. (名称)' })
  title!: string;

  @Field(() => ParameterTypeCodes, { description: 'What it holds. (类型)' })
  type!: keyof typeof ParameterTypeCodes;

  @Field(() => ParameterUnitCodes, { description: 'Its unit. (单位)' })
  unit!: keyof typeof ParameterUnitCodes;

  @Field(() => [String], { description: 'The possible codes, when it holds codes. (可选代码)' })
  codes!: readonly string[];

  @Field(() => [ParameterValueType], {
    description: 'The time line, ascending; empty when no policy sets it. (时间轴)',
  })
  values!: readonly ParameterValueType[];

  @Field(() => [ParameterValueType], {
    description: 'Values that hold only while a declared situation covers the place. (特殊情形取值)',
  })
  inSituations!: readonly ParameterValueType[];
}

@ObjectType('ParameterOnDate', { description: 'A parameter as it stands on a day. (某日参数)' })
export class ParameterOnDateType {
  @Field(() => String, { description: 'Dotted key. (参数代码)' })
  key!: string;

  @Field(() => String, { description: 'Title in the language of the request. (名称)' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The value; null = unset on this day. (取值)' })
  value!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Since when. (起始日期)' })
  from!: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'The article it comes from. (依据)' })
  basis!: string | null;

  @Field(() => String, { nullable: true, description: 'The policy that states it. (规定该值的政策)' })
  policyId!: string | null;
}

@ObjectType('ParameterDifference', {
  description: 'A parameter whose value is not the same on both sides. (参数差异)',
})
export class ParameterDifferenceType {
  @Field(() => String, { description: 'Dotted key. (参数代码)' })
  key!: string;

  @Field(() => String, { description: 'Title in the language of the request. (名称)' })
  title!: string;

  @Field(() => ParameterTypeCodes, { description: 'What it holds. (类型)' })
  type!: keyof typeof ParameterTypeCodes;

  @Field(() => ParameterUnitCodes, { description: 'Its unit. (单位)' })
  unit!: keyof typeof ParameterUnitCodes;

  @Field(() => ParameterOnDateType, {
    nullable: true,
    description: 'What the left side says; null where its policy does not declare it. (左侧取值)',
  })
  left!: ParameterOnDateType | null;

  @Field(() => ParameterOnDateType, {
    nullable: true,
    description: 'What the right side says; null where its policy does not declare it. (右侧取值)',
  })
  right!: ParameterOnDateType | null;
}

@ObjectType('QuestionChoice', { description: 'One answer to choose. (选项)' })
export class QuestionChoiceType {
  @Field(() => String, { description: 'Stable code. (代码)' })
  code!: string;

  @Field(() => String, { description: 'Title in the language of the request. (名称)' })
  title!: string;
}

@ObjectType('Question', {
  description: 'A question beyond the common form; front ends draw the form from it. (附加问题)',
})
export class QuestionType {
  @Field(() => String, { description: 'Stable code: the key of the answer. (代码)' })
  code!: string;

  @Field(() => String, { description: 'The question in the language of the request. (问题)' })
  title!: string;

  @Field(() => String, { description: 'TEXT, NUMBER, MONEY, DATE, FLAG or CHOICE. (类型)' })
  type!: string;

  @Field(() => Boolean, { description: 'Whether an answer is needed. (是否必填)' })
  required!: boolean;

  @Field(() => [QuestionChoiceType], { description: 'What can be chosen. (选项)' })
  choices!: readonly QuestionChoiceType[];
}

@ObjectType('EvidenceDemand', { description: 'A paper that a programme needs. (证明材料)' })
export class EvidenceDemandType {
  @Field(() => String, { description: 'Stable code. (代码)' })
  code!: string;

  @Field(() => String, { description: 'Title in the language of the request. (名称)' })
  title!: string;

  @Field(() => Boolean, {
    description: 'A government platform can look it up: it is never asked for (J18.2). (可否联网核验)',
  })
  lookup!: boolean;

  @Field(() => [String], { description: 'The articles. (依据)' })
  basis!: readonly string[];
}

@ObjectType('Programme', { description: 'A programme of assistance in a policy. (救助项目)' })
export class ProgrammeType {
  @Field(() => String, { description: 'Code, the same in every jurisdiction. (代码)' })
  code!: string;

  @Field(() => String, { description: 'Title in the language of the request. (名称)' })
  title!: string;

  @Field(() => ProgrammeGroupCodes, { description: 'What it is part of. (类别)' })
  group!: keyof typeof ProgrammeGroupCodes;

  @Field(() => ProgrammeKindCodes, { description: 'In what form it helps. (方式)' })
  kind!: keyof typeof ProgrammeKindCodes;

  @Field(() => String, { description: 'The department responsible. (责任部门)' })
  department!: string;

  @Field(() => [String], { description: 'The articles. (依据)' })
  basis!: readonly string[];

  @Field(() => [QuestionType], { description: 'What it asks beyond the common form. (附加问题)' })
  questions!: readonly QuestionType[];

  @Field(() => JsonObjectScalar, {
    description:
      'The same questions as a JSON Schema (2020-12), to draw the form and check the answers with. (附加问题表单模式)',
  })
  formSchema!: Readonly<Record<string, unknown>>;

  @Field(() => [EvidenceDemandType], { description: 'The papers it needs. (所需材料)' })
  evidence!: readonly EvidenceDemandType[];

  @Field(() => Int, { description: 'How many rules decide on it. (规则数)' })
  ruleCount!: number;
}

@ObjectType('Policy', {
  description: 'The rules of a jurisdiction, or of a layer above several. (救助政策)',
})
export class PolicyType {
  @Field(() => ID, { description: 'Its code: the slug of the jurisdiction, or `national`. (政策代码)' })
  id!: string;

  @Field(() => String, { description: 'Title in the language of the request. (名称)' })
  title!: string;

  @Field(() => String, { description: 'Version of the module. (版本)' })
  version!: string;

  @Field(() => String, { description: 'SHA-256 over all it states, parents included. (内容摘要)' })
  hash!: string;

  @Field(() => ID, { nullable: true, description: 'The policy that it inherits from. (上级政策)' })
  parentId!: string | null;

  @Field(() => [String], { description: 'Division codes that it covers. (适用行政区划)' })
  covers!: readonly string[];
}
