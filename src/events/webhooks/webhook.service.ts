import { type Actor, wholeJurisdictionOf } from '../../access/actor.js';
import { isApiKeyActive } from '../../access/api-keys/api-key.js';
import { findApiKeySummary } from '../../access/api-keys/api-key.store.js';
import { audit } from '../../access/audit/audit.store.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import type { Sealer } from '../../access/privacy/sealing.js';
import { type OfficerViewer, reachesAll } from '../../access/viewer.js';
import type { CaseEventKind } from '../../cases/events/case-event.js';
import type { Database, Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { lastPosition } from '../stream.store.js';
import { type OpenNetworks, webhookUrl } from './address.js';
import type { WebhookDeliveryRow, WebhookEndpointRow } from './webhook.entity.js';
import { type DeliveryStatus, newWebhookSecret, SECRET_OVERLAP_SECONDS } from './webhook.js';
import {
  changeEndpoint,
  findEndpoint,
  insertEndpoint,
  listDeliveries,
  listEndpoints,
  lockEndpoint,
  replaceSecret,
  sendAgain,
} from './webhook.store.js';
import { apiKeyUnfit, unknownEndpoint, urlRefused } from './webhook-problems.js';
import { WEBHOOK_SECRET_FIELD } from './webhook-secret.js';

export interface CreateWebhook {
  readonly apiKeyId: string;
  readonly url: string;
  /** Null = every kind. */
  readonly kinds: readonly CaseEventKind[] | null;
}

/** An address with the secret it was just given; a repeated call answers none. */
export interface EndpointWithSecret {
  readonly endpoint: WebhookEndpointRow;
  readonly secret: string | null;
}

export interface WebhookParts {
  readonly database: Database;
  readonly sealer: Sealer;
  /** Networks off the internet that may be called. */
  readonly open: OpenNetworks;
}

/** The addresses at which partner systems are told of events, kept by the officers who issue their keys. */
export class WebhookService {
  readonly #parts: WebhookParts;

  constructor(parts: WebhookParts) {
    this.#parts = parts;
  }

  /**
   * Adds an address for the partner of a key. It is told of what happens from now on.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async create(actor: Actor, input: CreateWebhook): Promise<Result<EndpointWithSecret, Problem>> {
    const { database, sealer, open } = this.#parts;
    const jurisdictionId = wholeJurisdictionOf(actor);
    const url = webhookUrl(input.url, open);
    if (url === null) return err(urlRefused(input.url));
    const key = { jurisdictionId, id: newId() };
    const secret = newWebhookSecret();
    const created = await database.transaction((tx) =>
      idempotently(tx, actor, 'createWebhook', input, async (): Promise<Result<RowKey, Problem>> => {
        const apiKey = await findApiKeySummary(tx.db, { jurisdictionId, id: input.apiKeyId });
        if (apiKey === null || !isApiKeyActive(apiKey, actor.now) || !apiKey.scopes.includes('CASE_EVENTS')) {
          return err(apiKeyUnfit());
        }
        await insertEndpoint(tx, {
          ...key,
          apiKeyId: input.apiKeyId,
          url,
          kinds: input.kinds === null ? null : [...new Set(input.kinds)].sort(),
          secretSealed: sealer.seal(jurisdictionId, WEBHOOK_SECRET_FIELD, secret),
          previousSecretSealed: null,
          previousUntil: null,
          status: 'ACTIVE',
          ending: null,
          position: await lastPosition(tx.db),
          createdAt: actor.now,
          createdBy: actor.officerId,
        });
        const detail = { apiKeyId: input.apiKeyId, host: new URL(url).host, kinds: input.kinds };
        await this.#audit(tx, actor, 'createWebhook', key, detail);
        return ok(key);
      }),
    );
    if (!created.ok) return created;
    const endpoint = await findEndpoint(database.db, created.value);
    invariant(endpoint !== null, 'An address that was added is there.');
    return ok({ endpoint, secret: endpoint.id === key.id ? secret : null });
  }

  /** Gives an address a new secret; the old one signs beside it for a day, so that the partner can change over. */
  async rotateSecret(actor: Actor, key: RowKey): Promise<Result<EndpointWithSecret, Problem>> {
    const { sealer } = this.#parts;
    const secret = newWebhookSecret();
    const sealed = sealer.seal(key.jurisdictionId, WEBHOOK_SECRET_FIELD, secret);
    const changed = await this.#change(actor, 'rotateWebhookSecret', key, key, async (tx) => {
      await replaceSecret(tx, key, sealed, SECRET_OVERLAP_SECONDS);
    });
    if (!changed.ok) return changed;
    const isOwn = changed.value.secretSealed === sealed;
    return ok({ endpoint: changed.value, secret: isOwn ? secret : null });
  }

  /** Turns an address off, or on again: what waited for it goes out then. */
  async setActive(actor: Actor, key: RowKey, active: boolean): Promise<Result<WebhookEndpointRow, Problem>> {
    const operation = active ? 'enableWebhook' : 'disableWebhook';
    return await this.#change(actor, operation, key, { key, active }, async (tx, { ending }) => {
      await changeEndpoint(
        tx,
        key,
        active ? { status: 'ACTIVE', ending: null } : { status: 'DISABLED', ending: ending ?? 'BY_OFFICER' },
      );
    });
  }

  /**
   * Sends again what happened from an instant on, or one delivery. Partners know a message that comes again by its id.
   * @returns how many
   */
  async replay(
    actor: Actor,
    key: RowKey,
    { from, deliveryId }: { readonly from: Date | null; readonly deliveryId: string | null },
  ): Promise<Result<number, Problem>> {
    const { database } = this.#parts;
    const jurisdictionId = wholeJurisdictionOf(actor);
    const payload = { key, from: from?.toISOString() ?? null, deliveryId };
    return await database.transaction((tx) =>
      idempotently(tx, actor, 'replayWebhook', payload, async (): Promise<Result<number, Problem>> => {
        const endpoint = key.jurisdictionId === jurisdictionId ? await lockEndpoint(tx, key) : null;
        if (endpoint === null) return err(unknownEndpoint());
        if (from === null && deliveryId === null) return err(nothingToSend());
        const count = await sendAgain(tx, key, { from, deliveryId, now: actor.now });
        await this.#audit(tx, actor, 'replayWebhook', key, { from: payload.from, deliveryId, count });
        return ok(count);
      }),
    );
  }

  /** One address, or null when it does not exist or lies out of reach. */
  async find(officer: OfficerViewer, key: RowKey): Promise<WebhookEndpointRow | null> {
    if (!reachesAll(officer.reach) || officer.jurisdictionId !== key.jurisdictionId) return null;
    return await findEndpoint(this.#parts.database.db, key);
  }

  /** A page of the jurisdiction's addresses. @throws AccessDenied FORBIDDEN for an officer of a part */
  async list(officer: OfficerViewer, page: Page): Promise<WebhookEndpointRow[]> {
    return await listEndpoints(this.#parts.database.db, wholeJurisdictionOf(officer), page);
  }

  /** A page of what was sent to an address that was found before. */
  async deliveries(
    endpoint: RowKey,
    status: DeliveryStatus | null,
    page: Page,
  ): Promise<WebhookDeliveryRow[]> {
    return await listDeliveries(this.#parts.database.db, endpoint, status, page);
  }

  async #change(
    actor: Actor,
    operation: string,
    key: RowKey,
    payload: object,
    change: (tx: Tx, endpoint: WebhookEndpointRow) => Promise<void>,
  ): Promise<Result<WebhookEndpointRow, Problem>> {
    const { database } = this.#parts;
    const jurisdictionId = wholeJurisdictionOf(actor);
    const changed = await database.transaction((tx) =>
      idempotently(tx, actor, operation, payload, async (): Promise<Result<RowKey, Problem>> => {
        const endpoint = key.jurisdictionId === jurisdictionId ? await lockEndpoint(tx, key) : null;
        if (endpoint === null) return err(unknownEndpoint());
        await change(tx, endpoint);
        await this.#audit(tx, actor, operation, key, {});
        return ok(key);
      }),
    );
    if (!changed.ok) return changed;
    const row = await findEndpoint(database.db, changed.value);
    invariant(row !== null, 'An address that was changed is there.');
    return ok(row);
  }

  async #audit(tx: Tx, actor: Actor, operation: string, { id }: RowKey, detail: object): Promise<void> {
    await audit(tx, actor, {
      operation,
      objectType: 'WebhookEndpoint',
      objectId: id,
      detail: detail as Record<string, never>,
    });
  }
}

function nothingToSend(): Problem {
  return problem({
    code: 'NOTHING_TO_SEND',
    message: 'Neither an instant nor a delivery was named; give `from` or `deliveryId`.',
    messageZh: '未指定起始时间或推送记录，请填写其中一项。',
    path: ['input'],
  });
}
