import { Field, ID, InputType, Int } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { idArgument } from '../../api/id-argument.js';
import { LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { CaseActInput } from '../case-act.input.js';
import type { CheckSource } from './economic-check.js';
import { CheckSourceCodes } from './economic-check.type.js';
import { RECOMMENDATIONS, type Recommendation, VISITORS, type Visitor } from './records.js';
import { SELF_CARE_ITEMS, type SelfCareItem } from './self-care.js';

export const VisitorCodes = registerCodes('Visitor', VISITORS, {
  text: { en: 'Who visits the home', zh: '入户主体' },
  values: {
    TOWNSHIP: { en: 'The township or street', zh: '乡镇（街道）' },
    COUNTY: { en: 'The county itself (57号, 20)', zh: '县级民政部门' },
  },
});

export const RecommendationCodes = registerCodes('Recommendation', RECOMMENDATIONS, {
  text: { en: 'What a review proposes', zh: '审核意见' },
  values: {
    APPROVE: { en: 'To grant', zh: '建议确认' },
    REFUSE: { en: 'To refuse', zh: '建议不予确认' },
  },
});

export const SelfCareItemCodes = registerCodes('SelfCareItem', SELF_CARE_ITEMS, {
  text: { en: 'What a person able to care for themselves does without help (43号, 21)', zh: '自理能力指标' },
  values: {
    EATING: { en: 'Eating', zh: '自主吃饭' },
    DRESSING: { en: 'Dressing', zh: '自主穿衣' },
    GETTING_UP: { en: 'Getting up and going to bed', zh: '自主上下床' },
    TOILET: { en: 'Using the toilet', zh: '自主如厕' },
    WALKING: { en: 'Walking indoors', zh: '室内自主行走' },
    WASHING: { en: 'Washing', zh: '自主洗澡' },
  },
});

@InputType({ description: "The household's authorisation of the check (C5). (核对授权)" })
export class CheckAuthorisationInput {
  @Field(() => ID, { description: 'Id of the member who signed it. (授权人)' })
  personId!: string;

  @Field(() => LocalDateScalar, { description: 'When. (签署日期)' })
  signedOn!: LocalDate;
}

@InputType({ description: 'An economic status check to request (C5). (发起经济状况核对)' })
export class RequestEconomicCheckInput extends CaseActInput {
  @Field(() => CheckAuthorisationInput, {
    nullable: true,
    description:
      "Who authorised it; left out, the applicant's consent on record. Without either there is no check. (授权)",
  })
  authorisation?: CheckAuthorisationInput | null;

  @Field(() => [CheckSourceCodes], { description: 'Whom to ask. (查询来源)' })
  sources!: CheckSource[];
}

@InputType({ description: 'What one source answered. (核对反馈)' })
export class CheckFindingInput {
  @Field(() => CheckSourceCodes, { description: 'Who answered. (来源)' })
  source!: CheckSource;

  @Field(() => Boolean, { description: 'It knows something else than was declared. (是否不一致)' })
  differs!: boolean;

  @Field(() => String, { nullable: true, description: 'What it knows. (说明)' })
  note?: string | null;
}

@InputType({ description: 'The answers of every source that was asked. (登记核对结果)' })
export class RecordEconomicCheckResultInput extends CaseActInput {
  @Field(() => [CheckFindingInput], { description: 'One answer of each source. (各来源反馈)' })
  findings!: CheckFindingInput[];
}

@InputType({ description: 'A home visit (57号, 16). (登记入户调查)' })
export class RecordHomeVisitInput extends CaseActInput {
  @Field(() => VisitorCodes, { defaultValue: 'TOWNSHIP', description: 'Who went. (入户主体)' })
  by: Visitor = 'TOWNSHIP';

  @Field(() => LocalDateScalar, { description: 'When. (入户日期)' })
  visitedOn!: LocalDate;

  @Field(() => [String], { description: 'Names of at least two investigators. (调查人员)' })
  investigators!: string[];

  @Field(() => Boolean, { description: 'The investigators signed the record. (调查人员签字)' })
  signedByInvestigators!: boolean;

  @Field(() => Boolean, { description: 'The household signed the record. (被调查家庭签字)' })
  signedByHousehold!: boolean;

  @Field(() => String, { description: 'What was found. (调查情况)' })
  findings!: string;

  @Field(() => Boolean, {
    description: 'What was seen does not fit what was declared: a dispute (J18.1). (是否有疑义)',
  })
  doubts!: boolean;
}

@InputType({ description: 'How one person can care for themselves. (评估对象)' })
export class SelfCarePersonInput {
  @Field(() => ID, { description: 'Id of the person. (人员)' })
  personId!: string;

  @Field(() => [SelfCareItemCodes], {
    description: 'The items that the person cannot do; none = able. (不能自主完成的指标)',
  })
  failed!: SelfCareItem[];
}

@InputType({ description: 'An assessment of self-care in six items (43号, 21). (登记自理能力评估)' })
export class RecordSelfCareAssessmentInput extends CaseActInput {
  @Field(() => LocalDateScalar, { description: 'When. (评估日期)' })
  assessedOn!: LocalDate;

  @Field(() => [String], { description: 'Names of those who assessed. (评估人员)' })
  assessors!: string[];

  @Field(() => [SelfCarePersonInput], { description: 'Whom. (评估对象)' })
  persons!: SelfCarePersonInput[];
}

@InputType({ description: 'A democratic appraisal (57号, 19). (登记民主评议)' })
export class RecordAppraisalInput extends CaseActInput {
  @Field(() => LocalDateScalar, { description: 'When. (评议日期)' })
  heldOn!: LocalDate;

  @Field(() => Int, { description: 'How many took part. (到会人数)' })
  attendance!: number;

  @Field(() => Int, { description: 'How many voted for. (同意票)' })
  votesFor!: number;

  @Field(() => Int, { description: 'How many voted against. (不同意票)' })
  votesAgainst!: number;

  @Field(() => String, { description: 'The opinion. (评议意见)' })
  opinion!: string;
}

@InputType({ description: 'A review; whoever records it does not decide. (登记审核意见)' })
export class RecordReviewInput extends CaseActInput {
  @Field(() => RecommendationCodes, { description: 'What it proposes. (审核结论)' })
  recommendation!: Recommendation;

  @Field(() => String, { description: 'The opinion. (审核意见)' })
  opinion!: string;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The sum it proposes; left out where the rules set the sum. (拟救助金额)',
  })
  proposedAmount?: Fen | null;
}

@InputType({ description: 'A meeting on the single case (J9.3). (登记一事一议会议)' })
export class RecordMeetingInput extends CaseActInput {
  @Field(() => LocalDateScalar, { description: 'When. (会议日期)' })
  heldOn!: LocalDate;

  @Field(() => [String], { description: 'Who met. (参会人员)' })
  participants!: string[];

  @Field(() => String, { description: 'What was decided. (会议决议)' })
  resolution!: string;

  @Field(() => MoneyScalar, { description: 'What is granted. (救助金额)' })
  amount!: Fen;
}

/**
 * The id of a person of the caller's jurisdiction.
 * @throws RequestError BAD_USER_INPUT when it is broken or of another type
 */
export function personIdOf(globalId: string, field: readonly string[]): string {
  return idArgument(globalId, 'Person', field).id;
}
