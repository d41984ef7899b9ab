import { Field, ID, InputType } from 'type-graphql';
import { LocalDateScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import {
  AssessApplicationInput,
  AssessHouseholdInput,
  AssessSituationInput,
  assessmentRequest,
} from './assessment.input.js';
import type { AssessmentRequest } from './assessment-request.js';

@InputType('MatchProgrammesInput', {
  description: 'A household, the place and the day on which to look for all that it may get. (救助匹配请求)',
})
export class MatchProgrammesInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A household of your place; either this or `household`. (在册家庭)',
  })
  householdId?: string | null;

  @Field(() => AssessHouseholdInput, {
    nullable: true,
    description: 'A household on no record; either this or `householdId`. (拟匹配家庭)',
  })
  household?: AssessHouseholdInput | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The policy of the place; left out, that of your own jurisdiction. (政策代码)',
  })
  policyId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The township whose declared situations count; left out, that of the household. (乡镇)',
  })
  townshipId?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day whose law and figures apply; left out, today. (适用日期)',
  })
  date?: LocalDate | null;

  @Field(() => AssessApplicationInput, {
    nullable: true,
    description: 'What is known of an application already: emergency, papers, answers. (申请内容)',
  })
  application?: AssessApplicationInput | null;

  @Field(() => [AssessSituationInput], {
    nullable: true,
    description: 'Situations to assume in place of those declared. (假设情形)',
  })
  situations?: AssessSituationInput[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Answer the programmes too that the law refuses, with the reasons. (是否包括不符合条件的项目)',
  })
  includeRefused!: boolean;
}

/** The same question in the words of the service: one policy, one day, every programme. */
export function matchRequest(
  input: MatchProgrammesInput,
  place: { readonly jurisdictionId: string; readonly today: LocalDate },
): AssessmentRequest {
  const { householdId, household, townshipId, application, situations, policyId, date } = input;
  return assessmentRequest(
    {
      householdId: householdId ?? null,
      household: household ?? null,
      townshipId: townshipId ?? null,
      application: application ?? null,
      situations: situations ?? null,
      policies: policyId == null ? [] : [policyId],
      dates: [date ?? place.today],
    },
    place,
  );
}

const FIELDS: Readonly<Record<string, string>> = { dates: 'date', policies: 'policyId' };

/** Where the question has a list, this one has a single field. */
export function matchPath(path: readonly string[]): readonly string[] {
  const single = FIELDS[path[1] ?? ''];
  return single === undefined ? path : ['input', single];
}
