import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type RequestContext, service } from '../../api/context.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import { badUserInput } from '../../api/request-error.js';
import { toPayload } from '../../api/user-error.js';
import { citizenOf } from '../citizen.js';
import { idempotencyKeyFrom } from '../once/idempotency.js';
import { IssueSignInCodeInput, LinkSignInInput } from './citizen-link.input.js';
import { CitizenLinkService } from './citizen-link.service.js';
import { IssueSignInCodePayload, LinkSignInPayload } from './citizen-link.type.js';

/** Sign-ins of citizens whose tokens name no resident id: offered at the window, taken up by the citizen. */
@Resolver()
export class CitizenLinkResolver {
  @Mutation(() => IssueSignInCodePayload, {
    description:
      'Gives out a code by which a person whose identity card you have seen binds the own sign-in; records the consent. (发放绑定码)',
  })
  async issueSignInCode(
    @Arg('input', () => IssueSignInCodeInput, { description: 'The person. (人员)' })
    input: IssueSignInCodeInput,
    @Ctx() context: RequestContext,
  ): Promise<IssueSignInCodePayload> {
    const person = idArgument(input.personId, 'Person', ['input', 'personId']);
    const actor = mutationActor(context, input);
    const { form } = input;
    return toPayload(
      await service(context, CitizenLinkService).issueCode(actor, { person, form }),
      'signInCode',
    );
  }

  @Mutation(() => LinkSignInPayload, {
    description:
      'Binds your sign-in to the person for whom a window gave the code out; withdrawn with the consent. (绑定登录账号)',
  })
  async linkSignIn(
    @Arg('input', () => LinkSignInInput, { description: 'The code. (绑定码)' }) input: LinkSignInInput,
    @Ctx() context: RequestContext,
  ): Promise<LinkSignInPayload> {
    const key = idempotencyKeyFrom(context.idempotencyKey, input.idempotencyKey);
    if (!key.ok) throw badUserInput(key.error, ['input', 'idempotencyKey']);
    const { now, requestId } = context;
    const citizen = { citizen: citizenOf(context), now, requestId, idempotencyKey: key.value };
    return toPayload(await service(context, CitizenLinkService).link(citizen, input.code), 'linkedSignIn');
  }
}
