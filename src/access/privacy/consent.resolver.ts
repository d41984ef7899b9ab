import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type RequestContext, service } from '../../api/context.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import { toPayload } from '../../api/user-error.js';
import { RecordConsentInput, WithdrawConsentInput } from './consent.input.js';
import { ConsentService } from './consent.service.js';
import { ConsentPayload } from './consent.type.js';

/** What people authorise to be done with their data. */
@Resolver()
export class ConsentResolver {
  @Mutation(() => ConsentPayload, {
    description: 'Records that a person of your place authorised something. (登记授权)',
  })
  async recordConsent(
    @Arg('input', () => RecordConsentInput, { description: 'The consent. (授权)' }) input: RecordConsentInput,
    @Ctx() context: RequestContext,
  ): Promise<ConsentPayload> {
    const person = idArgument(input.personId, 'Person', ['input', 'personId']);
    const { kind, form, givenOn } = input;
    const actor = mutationActor(context, input);
    return toPayload(
      await service(context, ConsentService).record(actor, { person, kind, form, givenOn }),
      'consent',
    );
  }

  @Mutation(() => ConsentPayload, {
    description: 'Records that a person of your place took a consent back; it ends at once. (撤回授权)',
  })
  async withdrawConsent(
    @Arg('input', () => WithdrawConsentInput, { description: 'Which consent. (授权)' })
    input: WithdrawConsentInput,
    @Ctx() context: RequestContext,
  ): Promise<ConsentPayload> {
    const person = idArgument(input.personId, 'Person', ['input', 'personId']);
    const actor = mutationActor(context, input);
    return toPayload(
      await service(context, ConsentService).withdraw(actor, { person, kind: input.kind }),
      'consent',
    );
  }
}
