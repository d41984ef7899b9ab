import { Field, InputType } from 'type-graphql';
import { badUserInput } from '../../api/request-error.js';
import { MOST_QUESTIONS, type StatusQuestion } from './partner-status.js';

@InputType('PartnerCaseStatusInput', {
  description: 'A case number with one second factor: resident id or pickup code. (进度查询)',
})
export class PartnerCaseStatusInput {
  @Field(() => String, { description: 'The number as printed on the receipt. (案件编号)' })
  number!: string;

  @Field(() => String, { nullable: true, description: "The applicant's resident id. (申请人身份号码)" })
  residentId?: string | null;

  @Field(() => String, { nullable: true, description: 'The pickup code on the receipt. (查询码)' })
  pickupCode?: string | null;
}

/**
 * The question in the words of the service. Only its shape is checked here: that something in it is wrong is never
 * told, because that would tell what is right.
 * @throws RequestError BAD_USER_INPUT when not exactly one second factor is given
 */
export function statusQuestion(
  { number, residentId, pickupCode }: PartnerCaseStatusInput,
  path: readonly string[],
): StatusQuestion {
  if (residentId != null && pickupCode == null) {
    return { number, factor: { kind: 'RESIDENT_ID', text: residentId } };
  }
  if (pickupCode != null && residentId == null) {
    return { number, factor: { kind: 'PICKUP_CODE', text: pickupCode } };
  }
  throw badUserInput(
    {
      message: 'Give exactly one second factor: the resident id of the applicant or the pickup code.',
      messageZh: '请填写申请人身份号码或查询码其中之一作为第二凭证。',
    },
    [...path, 'residentId'],
  );
}

/** @throws RequestError BAD_USER_INPUT for more questions than one call answers, or one without a second factor */
export function statusQuestions(inputs: readonly PartnerCaseStatusInput[]): readonly StatusQuestion[] {
  if (inputs.length > MOST_QUESTIONS) {
    throw badUserInput(
      {
        message: `One call answers at most ${MOST_QUESTIONS} questions, but ${inputs.length} were asked; ask in parts.`,
        messageZh: `一次最多查询${MOST_QUESTIONS}件，本次为${inputs.length}件，请分次查询。`,
      },
      ['inputs'],
    );
  }
  return inputs.map((input, index) => statusQuestion(input, ['inputs', String(index)]));
}
