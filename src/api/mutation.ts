import { Field, InputType } from 'type-graphql';
import { type Actor, actorOf } from '../access/actor.js';
import { idempotencyKeyFrom } from '../access/once/idempotency.js';
import type { RequestContext } from './context.js';
import { badUserInput } from './request-error.js';

/** What the input of every mutation has. */
@InputType()
export abstract class MutationInput {
  @Field(() => String, {
    nullable: true,
    description:
      'A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键)',
  })
  idempotencyKey?: string | null;
}

/**
 * The officer on whose behalf a mutation works, with the idempotency key of the header or else of the input.
 * @throws AccessDenied when the viewer is no officer
 * @throws RequestError BAD_USER_INPUT for a key that is empty, too long or not visible ASCII
 */
export function mutationActor(context: RequestContext, input: Pick<MutationInput, 'idempotencyKey'>): Actor {
  const key = idempotencyKeyFrom(context.idempotencyKey, input.idempotencyKey);
  if (!key.ok) throw badUserInput(key.error, ['input', 'idempotencyKey']);
  return actorOf(context.viewer, { ...context, idempotencyKey: key.value });
}
