import type { Sealer } from '../../access/privacy/sealing.js';
import type { Database } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { eventsAfter, lastPosition } from '../stream.store.js';
import type { StreamEvent } from '../stream-event.js';
import { kindOfCaseEvent } from '../subscriptions/case-change.js';
import type { Attempt, Outgoing } from './sender.store.js';
import type { WebhookDeliveryRow, WebhookEndpointRow } from './webhook.entity.js';
import { nextAttempt, type WebhookEnding, webhookBody, webhookHeaders, webhookType } from './webhook.js';
import {
  changeEndpoint,
  claimBehind,
  claimDue,
  type DueDelivery,
  insertDeliveries,
  recordAttempt,
} from './webhook.store.js';
import { WEBHOOK_SECRET_FIELD } from './webhook-secret.js';

export interface DispatcherParts {
  readonly database: Database;
  readonly sealer: Sealer;
  readonly send: (outgoing: Outgoing) => Promise<Attempt>;
  /** From 0 to 1: spreads attempts that failed together. */
  readonly chance?: () => number;
}

const PAGE = 500;
const AT_ONCE = 20;
/** Longer than an attempt may take: a delivery whose service died is taken by another one. */
const LEASE_MS = 60_000;
const GONE = 410;

/**
 * Tells partner systems of events, at least once each, those of one case in their order. What is to be sent is written
 * down before it is sent, so nothing is lost when a service dies; several may run side by side.
 */
export class WebhookDispatcher {
  readonly #parts: DispatcherParts;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
  }

  /** Makes deliveries of new events and tries all that are due. @returns how many were tried */
  async run(now: Date): Promise<number> {
    await this.#spread(now);
    for (let tried = 0; ; ) {
      const lostAt = new Date(now.getTime() + LEASE_MS);
      const due = await claimDue(this.#parts.database.db, { now, lostAt, most: AT_ONCE });
      await Promise.all(due.map(async (delivery) => await this.#deliver(delivery, now)));
      tried += due.length;
      if (due.length === 0) return tried;
    }
  }

  async #spread(now: Date): Promise<void> {
    const { database } = this.#parts;
    const last = await lastPosition(database.db);
    let isBehind = true;
    while (isBehind) {
      isBehind = await database.transaction(async (tx) => {
        const endpoint = await claimBehind(tx, last);
        if (endpoint === undefined) return false;
        const events = await eventsAfter(tx.db, endpoint.position, PAGE);
        const told = events.filter((event) => concerns(endpoint, event));
        await insertDeliveries(
          tx,
          told.map((event) => deliveryOf(endpoint, event, now)),
        );
        await changeEndpoint(tx, endpoint, { position: events.at(-1)?.position ?? last });
        return true;
      });
    }
  }

  async #deliver(delivery: DueDelivery, now: Date): Promise<void> {
    if (!delivery.keyHolds) return await this.#end(delivery, 'KEY_ENDED');
    const { url, body, id } = delivery;
    const message = { id, timestamp: Math.floor(now.getTime() / 1_000), body };
    const headers = webhookHeaders(message, this.#secretsOf(delivery, now));
    const { status, fault } = await this.#parts.send({ url, headers, body });
    const attempts = delivery.attempts + 1;
    const tried = { attempts, lastAttemptAt: now, lastStatus: status, lastFault: fault };
    const { db } = this.#parts.database;
    if (fault === null) {
      await recordAttempt(db, delivery, { ...tried, status: 'DELIVERED', nextAttemptAt: null });
      return;
    }
    const next = nextAttempt(attempts, now, (this.#parts.chance ?? Math.random)());
    await recordAttempt(db, delivery, {
      ...tried,
      status: next === null ? 'GIVEN_UP' : 'WAITING',
      nextAttemptAt: next,
    });
    if (status === GONE) await this.#end(delivery, 'GONE');
  }

  #secretsOf({ jurisdictionId, ...sealed }: DueDelivery, now: Date): string[] {
    const { secretSealed, previousSecretSealed, previousUntil } = sealed;
    const open = (text: string) => this.#parts.sealer.open(jurisdictionId, WEBHOOK_SECRET_FIELD, text);
    const overlaps = previousSecretSealed !== null && previousUntil !== null && now < previousUntil;
    return [open(secretSealed), ...(overlaps ? [open(previousSecretSealed)] : [])];
  }

  /** What waits for the address stays, and goes out when it is turned on again. */
  async #end({ jurisdictionId, endpointId: id }: DueDelivery, ending: WebhookEnding): Promise<void> {
    await this.#parts.database.transaction(
      async (tx) => await changeEndpoint(tx, { jurisdictionId, id }, { status: 'DISABLED', ending }),
    );
  }
}

/** Whether an event is for this address: a change of a case of its jurisdiction, of a kind it wants. */
function concerns({ jurisdictionId, kinds }: WebhookEndpointRow, event: StreamEvent): boolean {
  const kind = kindOfCaseEvent(event);
  if (kind === null || event.jurisdictionId !== jurisdictionId) return false;
  return kinds === null || kinds.includes(kind);
}

function deliveryOf(
  { id: endpointId }: WebhookEndpointRow,
  event: StreamEvent,
  now: Date,
): WebhookDeliveryRow {
  const { jurisdictionId, position, objectId, at } = event;
  return {
    ...{ jurisdictionId, position, objectId, at, endpointId },
    type: webhookType(event.type),
    id: newId(),
    body: webhookBody(event),
    status: 'WAITING',
    attempts: 0,
    nextAttemptAt: now,
    lastAttemptAt: null,
    lastStatus: null,
    lastFault: null,
  };
}
