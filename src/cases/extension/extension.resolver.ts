import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type RequestContext, service } from '../../api/context.js';
import { mutationActor } from '../../api/mutation.js';
import { caseKey } from '../case-act.input.js';
import { answerCase } from '../case-answer.loader.js';
import { CasePayload } from '../case-payload.type.js';
import { ExtendCaseInput } from './extension.input.js';
import { ExtensionService } from './extension.service.js';

/** The longer time limit of special cases. */
@Resolver()
export class ExtensionResolver {
  @Mutation(() => CasePayload, {
    description:
      'Records special circumstances, so that the whole case has the longer time limit that the law gives such cases; once, and before the ordinary one is over (J18.3). (延长办理时限)',
  })
  async extendCase(
    @Arg('input', () => ExtendCaseInput, { description: 'The case and its circumstances. (案件与特殊情况)' })
    input: ExtendCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const { reason } = input;
    const actor = mutationActor(context, input);
    return answerCase(
      context,
      await service(context, ExtensionService).extend(actor, caseKey(input), { reason }),
    );
  }
}
