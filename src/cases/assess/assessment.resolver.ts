import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { admit, CALLERS } from '../../access/authorization.js';
import { type RequestContext, service } from '../../api/context.js';
import { badUserInput, notFound, type RequestError } from '../../api/request-error.js';
import type { Problem } from '../../shared/problem.js';
import { AssessInput, assessmentRequest } from './assessment.input.js';
import { type AssessmentRefusal, AssessmentService } from './assessment.service.js';
import { AssessmentType } from './assessment.type.js';
import { assessmentView } from './assessment-view.js';

/** Policies side by side. */
@Resolver()
export class AssessmentResolver {
  @Query(() => [AssessmentType], {
    description:
      'What one household would get under some policies on some days, with every step and its article; nothing is kept. (政策测算)',
  })
  async assess(
    @Arg('input', () => AssessInput, { description: 'The household and the policies. (测算请求)' })
    input: AssessInput,
    @Ctx() context: RequestContext,
  ): Promise<readonly AssessmentType[]> {
    const viewer = officerOf(context.viewer);
    // A household on record is read by those only who read households; everybody may describe one.
    if (input.householdId != null) admit(viewer, CALLERS.HOUSEHOLD_READERS);
    const request = assessmentRequest(input, { ...viewer, today: context.today });
    const answers = await service(context, AssessmentService).assess(viewer, request, context);
    if (!answers.ok) throw refusalOf(answers.error);
    return answers.value.map((answer) => assessmentView(answer, context.locale));
  }
}

function refusalOf(refusal: AssessmentRefusal): RequestError {
  const problems: readonly Problem[] = Array.isArray(refusal) ? refusal : [refusal as Problem];
  const [first] = problems as [Problem];
  return first.code === 'NOT_FOUND' ? notFound(first) : badUserInput(first, first.path ?? ['input']);
}
