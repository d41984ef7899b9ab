import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument, type RowKey } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { badUserInput } from '../../api/request-error.js';
import { toPayload } from '../../api/user-error.js';
import { isUuid } from '../../shared/ids.js';
import type { Problem } from '../../shared/problem.js';
import { mapResult, type Result } from '../../shared/result.js';
import type { WebhookDeliveryRow, WebhookEndpointRow } from './webhook.entity.js';
import { CreateWebhookInput, ReplayWebhookInput, WebhookInput } from './webhook.input.js';
import type { DeliveryStatus } from './webhook.js';
import { type EndpointWithSecret, WebhookService } from './webhook.service.js';
import {
  DeliveryStatusCodes,
  ReplayWebhookPayload,
  WebhookConnection,
  WebhookDeliveryConnection,
  type WebhookDeliveryType,
  WebhookPayload,
  WebhookSecretPayload,
  WebhookType,
} from './webhook.type.js';

const NEWEST_FIRST: CursorShape = { sort: 'webhooks.id', parts: ['UUID'] };
const NEWEST_EVENT_FIRST: CursorShape = { sort: 'webhook.deliveries', parts: ['INTEGER'] };

/** Addresses at which partner systems are told of changes: add, turn on and off, look at, send again. */
@Resolver(() => WebhookType)
export class WebhookResolver {
  @Query(() => WebhookConnection, {
    description: 'The webhooks of your jurisdiction, newest first. (回调地址列表)',
  })
  async webhooks(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<WebhookEndpointRow>> {
    const { first, after } = pageOf(page, NEWEST_FIRST);
    const rows = await service(context, WebhookService).list(officerOf(context.viewer), { first, after });
    return toConnection(rows, { first, after, cursorOf: ({ id }) => encodeCursor(NEWEST_FIRST, [id]) });
  }

  @FieldResolver(() => WebhookDeliveryConnection, {
    description: 'What was sent to it in the last thirty days, newest event first. (推送记录)',
  })
  async deliveries(
    @Root() endpoint: RowKey,
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('status', () => DeliveryStatusCodes, { nullable: true, description: 'Only these. (状态)' })
    status: DeliveryStatus | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<WebhookDeliveryType>> {
    const { first, after } = pageOf(page, NEWEST_EVENT_FIRST);
    const rows = await service(context, WebhookService).deliveries(endpoint, status ?? null, {
      first,
      after,
    });
    return toConnection<WebhookDeliveryRow>(rows, {
      first,
      after,
      cursorOf: ({ position }) => encodeCursor(NEWEST_EVENT_FIRST, [position]),
    });
  }

  @Mutation(() => WebhookSecretPayload, {
    description:
      'Adds an address at which a partner is told of changes; its secret is shown once. (新增回调地址)',
  })
  async createWebhook(
    @Arg('input', () => CreateWebhookInput, { description: 'The address. (回调地址)' })
    input: CreateWebhookInput,
    @Ctx() context: RequestContext,
  ): Promise<WebhookSecretPayload> {
    const { id: apiKeyId } = idArgument(input.apiKeyId, 'ApiKey', ['input', 'apiKeyId']);
    const { url, kinds } = input;
    const created = await service(context, WebhookService).create(mutationActor(context, input), {
      apiKeyId,
      url,
      kinds: kinds ?? null,
    });
    return withSecret(created);
  }

  @Mutation(() => WebhookSecretPayload, {
    description: 'Gives a webhook a new secret; the old one signs beside it for a day. (更换签名密钥)',
  })
  async rotateWebhookSecret(
    @Arg('input', () => WebhookInput, { description: 'The webhook. (回调地址)' }) input: WebhookInput,
    @Ctx() context: RequestContext,
  ): Promise<WebhookSecretPayload> {
    const actor = mutationActor(context, input);
    return withSecret(await service(context, WebhookService).rotateSecret(actor, keyOf(input)));
  }

  @Mutation(() => WebhookPayload, {
    description: 'Turns a webhook off; what waits for it is kept. (停用回调地址)',
  })
  async disableWebhook(
    @Arg('input', () => WebhookInput, { description: 'The webhook. (回调地址)' }) input: WebhookInput,
    @Ctx() context: RequestContext,
  ): Promise<WebhookPayload> {
    const actor = mutationActor(context, input);
    return toPayload(await service(context, WebhookService).setActive(actor, keyOf(input), false), 'webhook');
  }

  @Mutation(() => WebhookPayload, {
    description: 'Turns a webhook on again; what waited for it goes out. (启用回调地址)',
  })
  async enableWebhook(
    @Arg('input', () => WebhookInput, { description: 'The webhook. (回调地址)' }) input: WebhookInput,
    @Ctx() context: RequestContext,
  ): Promise<WebhookPayload> {
    const actor = mutationActor(context, input);
    return toPayload(await service(context, WebhookService).setActive(actor, keyOf(input), true), 'webhook');
  }

  @Mutation(() => ReplayWebhookPayload, {
    description: 'Sends messages again, under the same ids. (重新推送)',
  })
  async replayWebhook(
    @Arg('input', () => ReplayWebhookInput, { description: 'What to send. (内容)' })
    input: ReplayWebhookInput,
    @Ctx() context: RequestContext,
  ): Promise<ReplayWebhookPayload> {
    const { from, deliveryId } = input;
    if (deliveryId != null && !isUuid(deliveryId)) throw badUserInput(BROKEN_ID, ['input', 'deliveryId']);
    const actor = mutationActor(context, input);
    const sent = await service(context, WebhookService).replay(actor, keyOf(input), {
      from: from ?? null,
      deliveryId: deliveryId ?? null,
    });
    return toPayload(sent, 'count');
  }
}

/** How `node(id)` fetches a webhook. */
export const webhookNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) => await service(context, WebhookService).find(officerOf(context.viewer), key),
};

function keyOf({ webhookId }: { readonly webhookId: string }): RowKey {
  return idArgument(webhookId, 'Webhook', ['input', 'webhookId']);
}

function withSecret(result: Result<EndpointWithSecret, Problem>): WebhookSecretPayload {
  const webhook = mapResult(result, ({ endpoint }) => endpoint);
  return { ...toPayload(webhook, 'webhook'), secret: result.ok ? result.value.secret : null };
}

const BROKEN_ID = {
  message: 'The id of the delivery is not one of ours; take it from `Webhook.deliveries`.',
  messageZh: '推送记录标识无效，请从推送记录中获取。',
};
