import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type RequestContext, service } from '../../api/context.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import { caseKey } from '../case-act.input.js';
import { answerCase } from '../case-answer.loader.js';
import { CasePayload } from '../case-payload.type.js';
import { ReassignCaseInput, TransferCaseInput } from './handover.input.js';
import { HandoverService } from './handover.service.js';

/** Who works on a case, and where. */
@Resolver()
export class HandoverMutationResolver {
  @Mutation(() => CasePayload, {
    description:
      'Gives a case to another officer, with recusal where a relation forbids it (C6). (更换经办人)',
  })
  async reassignCase(
    @Arg('input', () => ReassignCaseInput, { description: 'The case and the officer. (接办人)' })
    input: ReassignCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const officerId = idArgument(input.officerId, 'Officer', ['input', 'officerId']).id;
    const { reason, recusal } = input;
    const given = await service(context, HandoverService).reassign(
      mutationActor(context, input),
      caseKey(input),
      { officerId, reason, recusal },
    );
    return answerCase(context, given);
  }

  @Mutation(() => CasePayload, {
    description:
      'Hands a case with its file and awards over to the township where the household lives now. (移交迁入地)',
  })
  async transferCase(
    @Arg('input', () => TransferCaseInput, { description: 'The case and why. (理由)' })
    input: TransferCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const { reason } = input;
    const actor = mutationActor(context, input);
    return answerCase(
      context,
      await service(context, HandoverService).transfer(actor, caseKey(input), { reason }),
    );
  }
}
