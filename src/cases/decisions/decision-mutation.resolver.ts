import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type RequestContext, service } from '../../api/context.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import { caseKey } from '../case-act.input.js';
import { answerCase } from '../case-answer.loader.js';
import { CasePayload } from '../case-payload.type.js';
import { DecideCaseInput, RefuseCaseInput } from './decision.input.js';
import { DecisionService } from './decision.service.js';

/** Granting and refusing. */
@Resolver()
export class DecisionMutationResolver {
  @Mutation(() => CasePayload, {
    description:
      'Grants what the policy finds the household entitled to, at the level it names (J17, X3.2). (审核确认)',
  })
  async decideCase(
    @Arg('input', () => DecideCaseInput, { description: 'The case. (案件)' }) input: DecideCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const fundId = input.fundId == null ? null : idArgument(input.fundId, 'Fund', ['input', 'fundId']).id;
    const actor = mutationActor(context, input);
    return answerCase(
      context,
      await service(context, DecisionService).decide(actor, caseKey(input), { fundId }),
    );
  }

  @Mutation(() => CasePayload, {
    description: 'Refuses a case in writing, with its reasons (57号, 21). (不予确认)',
  })
  async refuseCase(
    @Arg('input', () => RefuseCaseInput, { description: 'The case and the reasons. (理由)' })
    input: RefuseCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const { reason } = input;
    const actor = mutationActor(context, input);
    return answerCase(
      context,
      await service(context, DecisionService).refuse(actor, caseKey(input), { reason }),
    );
  }
}
