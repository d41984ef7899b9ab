import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { toPayload } from '../../api/user-error.js';
import { mapResult } from '../../shared/result.js';
import { officerOf } from '../actor.js';
import { IssueApiKeyInput, RevokeApiKeyInput } from './api-key.input.js';
import { ApiKeyService } from './api-key.service.js';
import type { ApiKeySummary } from './api-key.store.js';
import { ApiKeyConnection, IssueApiKeyPayload, RevokeApiKeyPayload } from './api-key.type.js';

const NEWEST_FIRST: CursorShape = { sort: 'apiKeys.id', parts: ['UUID'] };

/** Keys of partner systems: issue, end, list. */
@Resolver()
export class ApiKeyResolver {
  @Query(() => ApiKeyConnection, {
    description: 'The keys of partner systems of your jurisdiction, newest first. (合作系统接口密钥列表)',
  })
  async apiKeys(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ApiKeySummary>> {
    const { first, after } = pageOf(page, NEWEST_FIRST);
    const afterId = after?.[0] ?? null;
    const rows = await service(context, ApiKeyService).list(officerOf(context.viewer), { first, afterId });
    return toConnection(rows, { first, after, cursorOf: ({ id }) => encodeCursor(NEWEST_FIRST, [id]) });
  }

  @Mutation(() => IssueApiKeyPayload, {
    description: 'Issues a key for a partner system; its text is shown once. (签发接口密钥)',
  })
  async issueApiKey(
    @Arg('input', () => IssueApiKeyInput, { description: 'The key. (密钥)' }) input: IssueApiKeyInput,
    @Ctx() context: RequestContext,
  ): Promise<IssueApiKeyPayload> {
    const { name, scopes, expiresAt } = input;
    const issued = await service(context, ApiKeyService).issue(mutationActor(context, input), {
      name,
      scopes,
      expiresAt,
    });
    const apiKey = mapResult(issued, (value) => value.apiKey);
    return { ...toPayload(apiKey, 'apiKey'), plainKey: issued.ok ? issued.value.plainKey : null };
  }

  @Mutation(() => RevokeApiKeyPayload, {
    description: 'Ends a key; services refuse it within half a minute. (撤销接口密钥)',
  })
  async revokeApiKey(
    @Arg('input', () => RevokeApiKeyInput, { description: 'The key. (密钥)' }) input: RevokeApiKeyInput,
    @Ctx() context: RequestContext,
  ): Promise<RevokeApiKeyPayload> {
    const key = idArgument(input.apiKeyId, 'ApiKey', ['input', 'apiKeyId']);
    const revoked = await service(context, ApiKeyService).revoke(mutationActor(context, input), key);
    return toPayload(revoked, 'apiKey');
  }
}

/** How `node(id)` fetches a key. */
export const apiKeyNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) => await service(context, ApiKeyService).find(officerOf(context.viewer), key),
};
