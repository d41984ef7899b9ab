import { Field, ID, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { Node } from '../../api/node.js';
import { DateTimeScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { CaseEventKind } from '../../cases/events/case-event.js';
import { CaseEventKindCodes } from '../../cases/events/case-event.type.js';
import {
  DELIVERY_FAULT_LABELS,
  DELIVERY_FAULTS,
  DELIVERY_STATUS_LABELS,
  DELIVERY_STATUSES,
  type DeliveryFault,
  type DeliveryStatus,
  WEBHOOK_ENDING_LABELS,
  WEBHOOK_ENDINGS,
  WEBHOOK_STATUS_LABELS,
  WEBHOOK_STATUSES,
  type WebhookEnding,
  type WebhookStatus,
} from './webhook.js';

export const WebhookStatusCodes = registerCodes('WebhookStatus', WEBHOOK_STATUSES, {
  text: { en: 'Whether an address is told of events.', zh: '回调状态' },
  values: WEBHOOK_STATUS_LABELS,
});
export const WebhookEndingCodes = registerCodes('WebhookEnding', WEBHOOK_ENDINGS, {
  text: { en: 'Why an address is told of nothing.', zh: '停用原因' },
  values: WEBHOOK_ENDING_LABELS,
});
export const DeliveryStatusCodes = registerCodes('WebhookDeliveryStatus', DELIVERY_STATUSES, {
  text: { en: 'What came of a delivery.', zh: '推送状态' },
  values: DELIVERY_STATUS_LABELS,
});
export const DeliveryFaultCodes = registerCodes('WebhookDeliveryFault', DELIVERY_FAULTS, {
  text: { en: 'Why the last attempt failed.', zh: '推送失败原因' },
  values: DELIVERY_FAULT_LABELS,
});

@ObjectType('WebhookDelivery', { description: 'One event for one address. (推送记录)' })
export class WebhookDeliveryType {
  @Field(() => ID, { description: 'The webhook-id of the message, the same in every attempt. (消息标识)' })
  id!: string;

  @Field(() => String, { description: 'Type of the message, such as case.approved. (消息类型)' })
  type!: string;

  @Field(() => DateTimeScalar, { description: 'When the event happened. (事件时间)' })
  at!: Date;

  @Field(() => String, { description: 'What is sent, as JSON. (消息内容)' })
  body!: string;

  @Field(() => DeliveryStatusCodes, { description: 'What came of it. (状态)' })
  status!: DeliveryStatus;

  @Field(() => Int, { description: 'How often it was tried since it was last put on the way. (尝试次数)' })
  attempts!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is tried next. (下次推送时间)' })
  nextAttemptAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last tried. (最近推送时间)' })
  lastAttemptAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'HTTP status of the last attempt. (最近响应状态码)' })
  lastStatus!: number | null;

  @Field(() => DeliveryFaultCodes, { nullable: true, description: 'Why it failed last. (最近失败原因)' })
  lastFault!: DeliveryFault | null;
}

export const WebhookDeliveryConnection = connectionType(WebhookDeliveryType, 'WebhookDelivery');

@ObjectType('Webhook', {
  implements: Node,
  description: 'An address at which a partner system is told of changes of cases. (合作系统回调地址)',
})
export class WebhookType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'The address. (接收地址)' })
  url!: string;

  @Field(() => [CaseEventKindCodes], {
    nullable: true,
    description: 'The kinds of change that are told; null for all. (推送类别)',
  })
  kinds!: readonly CaseEventKind[] | null;

  @Field(() => WebhookStatusCodes, { description: 'Whether it is told of events. (状态)' })
  status!: WebhookStatus;

  @Field(() => WebhookEndingCodes, { nullable: true, description: 'Why it is told of nothing. (停用原因)' })
  ending!: WebhookEnding | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the secret before still signs beside the new one. (旧密钥有效期)',
  })
  previousUntil!: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it was added. (创建时间)' })
  createdAt!: Date;
}

export const WebhookConnection = connectionType(WebhookType, 'Webhook');

@ObjectType({ description: 'The webhook as it is now, or why not. (结果)' })
export class WebhookPayload extends Payload {
  @Field(() => WebhookType, { nullable: true, description: 'The webhook; null when refused. (回调地址)' })
  webhook!: WebhookType | null;
}

@ObjectType({ description: 'The webhook with its secret, or why not. (结果)' })
export class WebhookSecretPayload extends Payload {
  @Field(() => WebhookType, { nullable: true, description: 'The webhook; null when refused. (回调地址)' })
  webhook!: WebhookType | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The secret that signs what is sent. It is shown this once; a repeated call answers null. (签名密钥，仅显示一次)',
  })
  secret!: string | null;
}

@ObjectType({ description: 'How much is sent again, or why not. (结果)' })
export class ReplayWebhookPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many deliveries; null when refused. (条数)' })
  count!: number | null;
}
