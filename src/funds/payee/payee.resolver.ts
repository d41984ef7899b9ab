import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type RequestContext, service } from '../../api/context.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import { toPayload } from '../../api/user-error.js';
import { PayeeService } from './payee.service.js';
import { ChangePayeeInput, ChangePayeePayload } from './payee.type.js';

/** Who receives an award. */
@Resolver()
export class PayeeResolver {
  @Mutation(() => ChangePayeePayload, {
    description:
      'Names another living member of the household as payee, when the payee died or moved away. (变更领取人)',
  })
  async changePayee(
    @Arg('input', () => ChangePayeeInput, { description: 'The change. (变更)' }) input: ChangePayeeInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangePayeePayload> {
    const award = idArgument(input.awardId, 'Award', ['input', 'awardId']);
    const person = idArgument(input.personId, 'Person', ['input', 'personId']);
    const { reason } = input;
    const actor = mutationActor(context, input);
    return toPayload(
      await service(context, PayeeService).change(actor, { award, person, reason }),
      'award',
    ) as never;
  }
}
