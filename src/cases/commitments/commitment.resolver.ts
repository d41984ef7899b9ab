import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type RequestContext, service } from '../../api/context.js';
import { mutationActor } from '../../api/mutation.js';
import { caseKey } from '../case-act.input.js';
import { answerCase } from '../case-answer.loader.js';
import { CasePayload } from '../case-payload.type.js';
import { RecordCommitmentInput } from './commitment.input.js';
import { CommitmentService } from './commitment.service.js';

/** Integrity commitments of applicants (C10.1). */
@Resolver()
export class CommitmentResolver {
  @Mutation(() => CasePayload, {
    description:
      'Records that the applicant signed the integrity commitment after handing the form in (C10.1). (登记诚信承诺)',
  })
  async recordCommitment(
    @Arg('input', () => RecordCommitmentInput, { description: 'The case and the day. (承诺)' })
    input: RecordCommitmentInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const { signedOn } = input;
    const actor = mutationActor(context, input);
    return answerCase(
      context,
      await service(context, CommitmentService).record(actor, caseKey(input), { signedOn }),
    );
  }
}
