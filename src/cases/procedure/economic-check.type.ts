import { Field, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { LocalDateScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import { CHECK_RESULTS, CHECK_SOURCES, type CheckResult, type CheckSource } from './economic-check.js';

export const CheckResultCodes = registerCodes('EconomicCheckResult', CHECK_RESULTS, {
  text: { en: 'What an economic status check found', zh: '核对结果' },
  values: {
    CLEAR: { en: 'What was declared is what the sources know', zh: '与申报一致' },
    DISCREPANCY: {
      en: 'A source knows something else, so the appraisal is needed (J18.1)',
      zh: '与申报不一致',
    },
  },
});

export const CheckSourceCodes = registerCodes('EconomicCheckSource', CHECK_SOURCES, {
  text: { en: 'Whom an economic status check asks', zh: '核对信息来源' },
  values: {
    CIVIL_AFFAIRS: { en: 'Civil affairs', zh: '民政' },
    PUBLIC_SECURITY: { en: 'Public security: households and persons', zh: '公安（户籍）' },
    VEHICLE_REGISTER: { en: 'Vehicle register', zh: '车辆登记' },
    HUMAN_RESOURCES: { en: 'Human resources', zh: '人力资源' },
    SOCIAL_INSURANCE: { en: 'Social insurance', zh: '社会保险' },
    MEDICAL_INSURANCE: { en: 'Medical insurance', zh: '医疗保障' },
    HOUSING_FUND: { en: 'Housing fund', zh: '住房公积金' },
    REAL_ESTATE_REGISTER: { en: 'Real estate register', zh: '不动产登记' },
    TAX: { en: 'Tax office', zh: '税务' },
    MARKET_REGULATION: { en: 'Business register', zh: '市场监管' },
    BANKS: { en: 'Banks', zh: '银行' },
    SECURITIES: { en: 'Securities', zh: '证券' },
    INSURERS: { en: 'Insurers', zh: '保险' },
  },
});

@ObjectType('EconomicCheckFinding', { description: 'What one source answered. (核对反馈)' })
export class EconomicCheckFindingType {
  @Field(() => CheckSourceCodes, { description: 'Who answered. (来源)' })
  source!: CheckSource;

  @Field(() => Boolean, { description: 'It knows something else than was declared. (是否不一致)' })
  differs!: boolean;

  @Field(() => String, { nullable: true, description: 'What it knows. (说明)' })
  note!: string | null;
}

@ObjectType('EconomicCheck', {
  description: 'The economic status check of a case: no authorisation, no check (C5). (经济状况核对)',
})
export class EconomicCheckType {
  @Field(() => LocalDateScalar, { description: 'Day of the authorisation. (授权日期)' })
  authorisedOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'Day of the request. (发起日期)' })
  requestedOn!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'By when the answer is due. (到期日)' })
  dueOn!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the answer. (反馈日期)' })
  completedOn!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'The last day on which the answers count; after it they are asked for again before a decision (C5). (有效期至)',
  })
  validUntil!: LocalDate | null;

  @Field(() => CheckResultCodes, { nullable: true, description: 'Null until it is answered. (结果)' })
  result!: CheckResult | null;

  @Field(() => [CheckSourceCodes], { description: 'Whom it asks. (信息来源)' })
  sources!: readonly CheckSource[];

  @Field(() => [EconomicCheckFindingType], { description: 'What they answered. (反馈)' })
  findings!: readonly EconomicCheckFindingType[];
}
