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
import { MatchProgrammesInput, matchPath, matchRequest } from './match.input.js';
import { ProgrammeMatchesType } from './match.type.js';
import { matchesView } from './match-view.js';

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

  @Query(() => ProgrammeMatchesType, {
    description:
      'Every programme that the household may get at the place on the day, in one question, with reasons and what is missing (C1.1, C3); nothing is kept. (救助匹配)',
  })
  async matchProgrammes(
    @Arg('input', () => MatchProgrammesInput, { description: 'The household, the place and the day. (请求)' })
    input: MatchProgrammesInput,
    @Ctx() context: RequestContext,
  ): Promise<ProgrammeMatchesType> {
    const viewer = officerOf(context.viewer);
    // A household on record is read by those only who read households; everybody may describe one.
    if (input.householdId != null) admit(viewer, CALLERS.HOUSEHOLD_READERS);
    const request = matchRequest(input, { ...viewer, today: context.today });
    const found = await service(context, AssessmentService).match(viewer, request, context);
    if (!found.ok) throw refusalOf(found.error, matchPath);
    return matchesView(found.value, { locale: context.locale, includeRefused: input.includeRefused });
  }
}

function refusalOf(
  refusal: AssessmentRefusal,
  pathOf: (path: readonly string[]) => readonly string[] = (path) => path,
): RequestError {
  const problems: readonly Problem[] = Array.isArray(refusal) ? refusal : [refusal as Problem];
  const [first] = problems as [Problem];
  return first.code === 'NOT_FOUND' ? notFound(first) : badUserInput(first, pathOf(first.path ?? ['input']));
}
