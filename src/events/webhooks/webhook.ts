import { createHmac, randomBytes } from 'node:crypto';
import type { Text } from '../../shared/text.js';
import type { StreamEvent } from '../stream-event.js';

export const WEBHOOK_STATUSES = ['ACTIVE', 'DISABLED'] as const;
export type WebhookStatus = (typeof WEBHOOK_STATUSES)[number];

export const WEBHOOK_STATUS_LABELS: Readonly<Record<WebhookStatus, Text>> = {
  ACTIVE: { en: 'Told of events', zh: '启用' },
  DISABLED: { en: 'Told of nothing', zh: '停用' },
};

/** Why an address is told of nothing more. */
export const WEBHOOK_ENDINGS = ['GONE', 'KEY_ENDED', 'BY_OFFICER'] as const;
export type WebhookEnding = (typeof WEBHOOK_ENDINGS)[number];

export const WEBHOOK_ENDING_LABELS: Readonly<Record<WebhookEnding, Text>> = {
  GONE: { en: 'The address answered 410 Gone', zh: '接收地址返回410' },
  KEY_ENDED: { en: 'The key of the partner expired or was revoked', zh: '合作方密钥失效' },
  BY_OFFICER: { en: 'An officer turned it off', zh: '人工停用' },
};

export const DELIVERY_STATUSES = ['WAITING', 'DELIVERED', 'GIVEN_UP'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

export const DELIVERY_STATUS_LABELS: Readonly<Record<DeliveryStatus, Text>> = {
  WAITING: { en: 'To be tried', zh: '待推送' },
  DELIVERED: { en: 'Taken by the partner', zh: '已送达' },
  GIVEN_UP: { en: 'Tried for days in vain', zh: '已放弃' },
};

/** Why an attempt failed. Never more of an answer than its status: it comes from outside. */
export const DELIVERY_FAULTS = [
  'STATUS',
  'TIMED_OUT',
  'NO_CONNECTION',
  'ADDRESS_NOT_ALLOWED',
  'NAME_UNKNOWN',
] as const;
export type DeliveryFault = (typeof DELIVERY_FAULTS)[number];

export const DELIVERY_FAULT_LABELS: Readonly<Record<DeliveryFault, Text>> = {
  STATUS: { en: 'It answered with another status than 2xx', zh: '返回非2xx状态' },
  TIMED_OUT: { en: 'It did not answer in time', zh: '响应超时' },
  NO_CONNECTION: { en: 'No connection, or it broke', zh: '连接失败' },
  ADDRESS_NOT_ALLOWED: {
    en: 'Its name stands for an address that may not be called',
    zh: '解析地址不被允许',
  },
  NAME_UNKNOWN: { en: 'Its name stands for no address', zh: '域名无法解析' },
};

/** How a partner signs for what it is sent: `whsec_` and 32 random bytes in base64 (Standard Webhooks). */
const SECRET_PREFIX = 'whsec_';
const SECRET_BYTES = 32;

/** How long a replaced secret still signs beside the new one: a day. */
export const SECRET_OVERLAP_SECONDS = 86_400;

/**
 * The pauses before each further attempt, in milliseconds: 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h, as
 * Standard Webhooks recommends. After the last the delivery is given up, some three days after the event.
 */
const PAUSES_MS = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400].map((s) => s * 1_000);
const JITTER = 0.1;

/** A new secret. */
export function newWebhookSecret(): string {
  return `${SECRET_PREFIX}${randomBytes(SECRET_BYTES).toString('base64')}`;
}

/** When to try again after so many attempts; null when it is time to give up. @param chance from 0 to 1 */
export function nextAttempt(attempts: number, now: Date, chance: number): Date | null {
  const pause = PAUSES_MS[attempts - 1];
  if (pause === undefined) return null;
  return new Date(now.getTime() + pause * (1 + JITTER * (chance - 0.5)));
}

/** What is sent: as little as lets the partner ask for the rest with its own key. */
export function webhookBody(event: Pick<StreamEvent, 'jurisdictionId' | 'type' | 'at' | 'payload'>): string {
  const { number, status } = event.payload;
  return JSON.stringify({
    type: webhookType(event.type),
    timestamp: event.at.toISOString(),
    data: { jurisdiction: event.jurisdictionId, caseNumber: number, status },
  });
}

/** `CASE_PAPERS_ASKED` is `case.papers_asked` outside. */
export function webhookType(type: string): string {
  return type.toLowerCase().replace('_', '.');
}

export interface SignedMessage {
  readonly id: string;
  /** Seconds since 1970, of the attempt. */
  readonly timestamp: number;
  readonly body: string;
}

/** The headers of Standard Webhooks; one signature for each secret that holds. */
export function webhookHeaders(message: SignedMessage, secrets: readonly string[]): Record<string, string> {
  return {
    'content-type': 'application/json',
    'user-agent': 'doudi-webhooks',
    'webhook-id': message.id,
    'webhook-timestamp': String(message.timestamp),
    'webhook-signature': secrets.map((secret) => signature(message, secret)).join(' '),
  };
}

function signature({ id, timestamp, body }: SignedMessage, secret: string): string {
  const key = Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}
