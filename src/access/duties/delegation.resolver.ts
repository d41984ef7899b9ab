import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { toPayload } from '../../api/user-error.js';
import type { Problem } from '../../shared/problem.js';
import type { Result } from '../../shared/result.js';
import { officerOf } from '../actor.js';
import { DelegateInput, EndDelegationInput } from './delegation.input.js';
import { DelegationService } from './delegation.service.js';
import type { DelegationSummary } from './delegation.store.js';
import { DelegationConnection, DelegationPayload } from './delegation.type.js';

const NEWEST_FIRST: CursorShape = { sort: 'delegations.id', parts: ['UUID'] };

/** Officers who act for a colleague for a time. */
@Resolver()
export class DelegationResolver {
  @Query(() => DelegationConnection, {
    description: 'The delegations that you gave or hold, the newest first. (授权代理列表)',
  })
  async delegations(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<DelegationSummary>> {
    const { first, after } = pageOf(page, NEWEST_FIRST);
    const afterId = after?.[0] ?? null;
    const rows = await service(context, DelegationService).list(officerOf(context.viewer), {
      first,
      afterId,
    });
    return toConnection(rows, { first, after, cursorOf: ({ id }) => encodeCursor(NEWEST_FIRST, [id]) });
  }

  @Mutation(() => DelegationPayload, {
    description:
      'Lets a colleague of your office act in your place for a time: with your role, as the person that they are. (授权代理)',
  })
  async delegate(
    @Arg('input', () => DelegateInput, { description: 'Who, and for how long. (代理人与期限)' })
    input: DelegateInput,
    @Ctx() context: RequestContext,
  ): Promise<DelegationPayload> {
    const { toOfficerId, activeFrom, activeUntil, reason } = input;
    const to = idArgument(toOfficerId, 'Officer', ['input', 'toOfficerId']);
    const actor = mutationActor(context, input);
    const draft = { to, activeFrom, activeUntil, reason };
    return await answer(context, await service(context, DelegationService).delegate(actor, draft));
  }

  @Mutation(() => DelegationPayload, {
    description: 'Ends a delegation of yours; services refuse it within half a minute. (终止授权代理)',
  })
  async endDelegation(
    @Arg('input', () => EndDelegationInput, { description: 'The delegation. (授权)' })
    input: EndDelegationInput,
    @Ctx() context: RequestContext,
  ): Promise<DelegationPayload> {
    const key = idArgument(input.delegationId, 'Delegation', ['input', 'delegationId']);
    const actor = mutationActor(context, input);
    return await answer(context, await service(context, DelegationService).end(actor, key));
  }
}

async function answer(
  context: RequestContext,
  result: Result<{ readonly jurisdictionId: string; readonly id: string }, Problem>,
): Promise<DelegationPayload> {
  if (!result.ok) return { delegation: null, userErrors: toPayload(result, 'delegation').userErrors };
  const found = await service(context, DelegationService).find(officerOf(context.viewer), result.value);
  return { delegation: found, userErrors: [] };
}

/** How `node(id)` fetches a delegation. */
export const delegationNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) =>
    await service(context, DelegationService).find(officerOf(context.viewer), key),
};
