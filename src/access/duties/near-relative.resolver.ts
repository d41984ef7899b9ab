import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type RequestContext, service } from '../../api/context.js';
import { mutationActor } from '../../api/mutation.js';
import { toPayload } from '../../api/user-error.js';
import { DeclareNearRelativeInput } from './near-relative.input.js';
import { NearRelativeService } from './near-relative.service.js';
import { DeclareNearRelativePayload } from './near-relative.type.js';

/** The register of officers' near relatives. */
@Resolver()
export class NearRelativeResolver {
  @Mutation(() => DeclareNearRelativePayload, {
    description:
      'Puts a near relative of yours on the register, so that you are not asked to act on their household. (近亲属备案)',
  })
  async declareNearRelative(
    @Arg('input', () => DeclareNearRelativeInput, { description: 'The relative. (近亲属)' })
    input: DeclareNearRelativeInput,
    @Ctx() context: RequestContext,
  ): Promise<DeclareNearRelativePayload> {
    const { residentId, relation } = input;
    const actor = mutationActor(context, input);
    return toPayload(
      await service(context, NearRelativeService).declare(actor, { residentId, relation }),
      'declaration',
    );
  }
}
