import { Field, ID, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import { type AssessmentStep, CONCLUSIONS, type Conclusion } from '../../policy/assessment.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { DecisionPeriod } from '../decisions/decision.js';
import { DecisionPeriodCodes } from '../decisions/decision.type.js';

export const ConclusionCodes = registerCodes('Conclusion', CONCLUSIONS, {
  text: { en: 'What a policy concludes', zh: '认定结论' },
  values: {
    ELIGIBLE: { en: 'Eligible', zh: '符合条件' },
    NOT_ELIGIBLE: { en: 'Not eligible', zh: '不符合条件' },
    EVIDENCE_MISSING: { en: 'Papers are missing', zh: '材料不齐' },
    PARAMETER_UNSET: { en: 'A needed figure is not set on the day', zh: '缺少必要的标准或参数' },
    MANUAL_REVIEW: { en: 'The policy itself failed; an officer must look', zh: '须人工复核' },
  },
});

const OUTCOMES = ['SATISFIED', 'REFUSED', 'ENTITLED', 'EVIDENCE_MISSING', 'UNSET', 'CURED'] as const;

export const StepOutcomeCodes = registerCodes('RuleOutcome', OUTCOMES, {
  text: { en: 'What a rule found', zh: '规则结果' },
  values: {
    SATISFIED: { en: 'Its condition is met', zh: '满足' },
    REFUSED: { en: 'Its condition is not met', zh: '不满足' },
    ENTITLED: { en: 'It gives a right of its own', zh: '享有' },
    EVIDENCE_MISSING: { en: 'It cannot tell without papers', zh: '缺少材料' },
    UNSET: { en: 'It cannot tell without a figure that is not set', zh: '参数未设定' },
    CURED: { en: 'Not met, but another rule makes up for it', zh: '由其他规定弥补' },
  },
});

@ObjectType('AssessmentStep', { description: 'What one rule found. (认定步骤)' })
export class AssessmentStepType {
  @Field(() => String, { description: 'Id of the rule. (规则编号)' })
  rule!: string;

  @Field(() => String, { description: 'Title of the rule, by Accept-Language. (规则名称)' })
  title!: string;

  @Field(() => StepOutcomeCodes, { description: 'What it found. (结果)' })
  outcome!: AssessmentStep['outcome'];

  @Field(() => String, { description: 'What it found, by Accept-Language. (说明)' })
  wording!: string;

  @Field(() => String, { description: 'What it found, in Chinese. (中文说明)' })
  wordingZh!: string;

  @Field(() => String, { description: 'What it found, in English. (英文说明)' })
  wordingEn!: string;

  @Field(() => [String], { description: 'The articles. (依据)' })
  basis!: readonly string[];
}

@ObjectType('AssessmentLine', { description: 'One line of how the sum came about. (金额计算)' })
export class AssessmentLineType {
  @Field(() => MoneyScalar, { nullable: true, description: 'Its sum; those that have one add up. (金额)' })
  amount!: Fen | null;

  @Field(() => String, { description: 'The line, by Accept-Language. (说明)' })
  wording!: string;

  @Field(() => String, { description: 'The line in Chinese. (中文说明)' })
  wordingZh!: string;

  @Field(() => String, { description: 'The line in English. (英文说明)' })
  wordingEn!: string;

  @Field(() => [String], { description: 'The articles. (依据)' })
  basis!: readonly string[];
}

@ObjectType('AssessmentReading', { description: 'A figure that was read, with its article. (所用参数)' })
export class AssessmentReadingType {
  @Field(() => String, { description: 'Dotted key. (参数代码)' })
  key!: string;

  @Field(() => String, { description: 'Title, by Accept-Language. (名称)' })
  title!: string;

  @Field(() => String, { description: 'The value: money in yuan with two places. (取值)' })
  value!: string;

  @Field(() => LocalDateScalar, { description: 'Since when it holds. (起始日期)' })
  from!: LocalDate;

  @Field(() => ID, { description: 'The policy that states it. (规定该值的政策)' })
  policyId!: string;

  @Field(() => String, { description: 'The article. (依据)' })
  basis!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A full text or official page, B press or mirror copy, C derived. (可信度)',
  })
  confidence!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The declared situation under which it holds. (适用情形)',
  })
  situation!: string | null;
}

@ObjectType('AssessmentName', { description: 'A paper or figure that is missing. (缺少的材料或参数)' })
export class AssessmentNameType {
  @Field(() => String, { description: 'Its code or key. (代码)' })
  code!: string;

  @Field(() => String, { description: 'Its title, by Accept-Language. (名称)' })
  title!: string;
}

@ObjectType('Assessment', {
  description:
    'What a policy says of a household and a programme on a day, rule by rule with the articles. Nothing of it is kept. (政策测算)',
})
export class AssessmentType {
  @Field(() => ID, { description: 'The policy. (政策代码)' })
  policyId!: string;

  @Field(() => String, { description: 'Its title, by Accept-Language. (政策名称)' })
  policyTitle!: string;

  @Field(() => String, { description: 'Its version. (政策版本)' })
  policyVersion!: string;

  @Field(() => String, { description: 'SHA-256 over all that it states. (政策摘要)' })
  policyHash!: string;

  @Field(() => String, { description: 'Code of the programme. (救助项目代码)' })
  programme!: string;

  @Field(() => String, { description: 'The programme, by Accept-Language. (救助项目名称)' })
  programmeTitle!: string;

  @Field(() => LocalDateScalar, { description: 'The day whose law and figures were used. (适用日期)' })
  on!: LocalDate;

  @Field(() => ConclusionCodes, { description: 'What it concludes. (结论)' })
  conclusion!: Conclusion;

  @Field(() => String, { description: 'What it concludes, by Accept-Language. (结论说明)' })
  conclusionText!: string;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The sum, a month where the period is MONTHLY; null unless eligible for money. (金额)',
  })
  amount!: Fen | null;

  @Field(() => DecisionPeriodCodes, { nullable: true, description: 'How it would be paid. (周期)' })
  period!: DecisionPeriod | null;

  @Field(() => String, {
    nullable: true,
    description: 'A, B or C for the allowance, the care level for extreme poverty. (类别档次)',
  })
  class!: string | null;

  @Field(() => [MoneyScalar], { description: 'The stages in which it would be paid (J9.4). (分期金额)' })
  stages!: readonly Fen[];

  @Field(() => [AssessmentStepType], { description: 'What each rule found. (认定步骤)' })
  steps!: readonly AssessmentStepType[];

  @Field(() => [AssessmentLineType], { description: 'How the sum came about. (金额计算)' })
  lines!: readonly AssessmentLineType[];

  @Field(() => [AssessmentReadingType], { description: 'Every figure that was read. (所用参数)' })
  readings!: readonly AssessmentReadingType[];

  @Field(() => [AssessmentNameType], { description: 'Papers that are missing. (缺少的材料)' })
  evidence!: readonly AssessmentNameType[];

  @Field(() => [AssessmentNameType], { description: 'Figures that are needed and not set. (未设定的参数)' })
  unset!: readonly AssessmentNameType[];

  @Field(() => [String], { description: 'Ids of situations under which a value held. (适用情形)' })
  situations!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Why MANUAL_REVIEW: a stable code. (故障代码)' })
  fault!: string | null;
}
