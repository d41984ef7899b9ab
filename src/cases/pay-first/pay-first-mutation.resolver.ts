import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type RequestContext, service } from '../../api/context.js';
import { mutationActor } from '../../api/mutation.js';
import { CaseInput, caseKey } from '../case-act.input.js';
import { answerCase } from '../case-answer.loader.js';
import { CasePayload } from '../case-payload.type.js';
import { DisallowPayFirstInput, PayFirstInput } from './pay-first.input.js';
import { CasePayFirstService } from './pay-first.service.js';

/** Help first, papers later (J9.1). */
@Resolver()
export class PayFirstMutationResolver {
  @Mutation(() => CasePayload, {
    description:
      "Pays a small sum at once from the township's reserve fund; the papers follow (J9.1, X3.2). (先行救助)",
  })
  async payFirst(
    @Arg('input', () => PayFirstInput, { description: 'The case and the sum. (金额)' }) input: PayFirstInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const { amount } = input;
    const actor = mutationActor(context, input);
    return answerCase(
      context,
      await service(context, CasePayFirstService).pay(actor, caseKey(input), { amount }),
    );
  }

  @Mutation(() => CasePayload, {
    description:
      'Settles the sum against its papers; the reserve fund is replenished where due (J9.6b). (先行救助核销)',
  })
  async settlePayFirst(
    @Arg('input', () => CaseInput, { description: 'The case. (案件)' }) input: CaseInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const actor = mutationActor(context, input);
    return answerCase(context, await service(context, CasePayFirstService).settle(actor, caseKey(input)));
  }

  @Mutation(() => CasePayload, {
    description: 'Disallows the sum; it becomes a claim against the household (J20.2). (先行救助不予核销)',
  })
  async disallowPayFirst(
    @Arg('input', () => DisallowPayFirstInput, { description: 'The case and why. (理由)' })
    input: DisallowPayFirstInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const { finding } = input;
    const actor = mutationActor(context, input);
    return answerCase(
      context,
      await service(context, CasePayFirstService).disallow(actor, caseKey(input), { finding }),
    );
  }
}
