import { defineEntity, p } from '@mikro-orm/core';
import type { CaseEventKind } from '../../cases/events/case-event.js';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import {
  DELIVERY_FAULTS,
  DELIVERY_STATUSES,
  type DeliveryFault,
  type DeliveryStatus,
  WEBHOOK_ENDINGS,
  WEBHOOK_STATUSES,
  type WebhookEnding,
  type WebhookStatus,
} from './webhook.js';

/** Where a partner system wants to be told of events. */
export const WebhookEndpointSchema = defineEntity({
  name: 'WebhookEndpoint',
  tableName: 'webhook_endpoint',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    /** The key of the partner: when it ends, so do the events. */
    apiKeyId: p.uuid(),
    url: p.text(),
    /** The kinds of change that are told; null = all. */
    kinds: p.array().$type<CaseEventKind[]>().strictNullable(),
    secretSealed: p.text(),
    /** The secret before, which still signs until `previousUntil`. */
    previousSecretSealed: p.text().strictNullable(),
    previousUntil: p.datetime(6).strictNullable(),
    status: p.text().$type<WebhookStatus>(),
    /** Why it is told of nothing; null while it is active. */
    ending: p.text().$type<WebhookEnding>().strictNullable(),
    /** Everything in the stream up to here has become a delivery. */
    position: p.bigint(),
    createdAt: p.datetime(6),
    createdBy: p.uuid(),
  },
  indexes: [{ name: 'webhook_endpoint_status_idx', properties: ['status'] }],
  checks: [
    codeCheck('webhook_endpoint', 'status', WEBHOOK_STATUSES),
    codeCheck('webhook_endpoint', 'ending', WEBHOOK_ENDINGS),
    { name: 'webhook_endpoint_ended_check', expression: `(status = 'DISABLED') = (ending is not null)` },
    {
      name: 'webhook_endpoint_overlap_check',
      expression: '(previous_secret_sealed is null) = (previous_until is null)',
    },
  ],
});

export type WebhookEndpointRow = Row<typeof WebhookEndpointSchema>;

/** One event for one address: what was tried, and what came of it. */
export const WebhookDeliverySchema = defineEntity({
  name: 'WebhookDelivery',
  tableName: 'webhook_delivery',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    endpointId: p.uuid(),
    position: p.bigint(),
    /** The case; its deliveries are made one after the other. */
    objectId: p.text(),
    type: p.text(),
    /** When the event happened. */
    at: p.datetime(6),
    body: p.text(),
    status: p.text().$type<DeliveryStatus>(),
    attempts: p.integer(),
    /** When it is tried next; while it is being tried, when it is believed lost. Null when it is over. */
    nextAttemptAt: p.datetime(6).strictNullable(),
    lastAttemptAt: p.datetime(6).strictNullable(),
    /** HTTP status of the last attempt. */
    lastStatus: p.integer().strictNullable(),
    lastFault: p.text().$type<DeliveryFault>().strictNullable(),
  },
  uniques: [{ name: 'webhook_delivery_event_key', properties: ['jurisdictionId', 'endpointId', 'position'] }],
  indexes: [
    { name: 'webhook_delivery_due_idx', properties: ['nextAttemptAt'], where: `status = 'WAITING'` },
    {
      name: 'webhook_delivery_order_idx',
      properties: ['jurisdictionId', 'endpointId', 'objectId', 'position'],
      where: `status = 'WAITING'`,
    },
  ],
  checks: [
    codeCheck('webhook_delivery', 'status', DELIVERY_STATUSES),
    codeCheck('webhook_delivery', 'last_fault', DELIVERY_FAULTS),
    {
      name: 'webhook_delivery_waiting_check',
      expression: `(status = 'WAITING') = (next_attempt_at is not null)`,
    },
  ],
});

export type WebhookDeliveryRow = Row<typeof WebhookDeliverySchema>;

export const webhookForeignKeys: readonly ForeignKey[] = [
  foreignKey('webhook_endpoint', ['jurisdiction_id', 'api_key_id'], 'api_key', ['jurisdiction_id', 'id']),
  foreignKey('webhook_endpoint', ['jurisdiction_id', 'created_by'], 'officer', ['jurisdiction_id', 'id']),
  foreignKey('webhook_delivery', ['jurisdiction_id', 'endpoint_id'], 'webhook_endpoint', [
    'jurisdiction_id',
    'id',
  ]),
];
