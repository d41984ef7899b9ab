import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { RowChange } from '../../database/row.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import type {
  WebhookDeliveryRow,
  WebhookDeliverySchema,
  WebhookEndpointRow,
  WebhookEndpointSchema,
} from './webhook.entity.js';
import type { DeliveryStatus } from './webhook.js';

export async function insertEndpoint(tx: Tx, row: WebhookEndpointRow): Promise<void> {
  await tx.db.insertInto('WebhookEndpoint').values(row).execute();
}

/** The address, locked until the transaction ends, or null. */
export async function lockEndpoint(tx: Tx, key: RowKey): Promise<WebhookEndpointRow | null> {
  const row = await tx.db
    .selectFrom('WebhookEndpoint')
    .selectAll()
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

export async function changeEndpoint(
  tx: Tx,
  key: RowKey,
  change: RowChange<typeof WebhookEndpointSchema>,
): Promise<void> {
  await tx.db
    .updateTable('WebhookEndpoint')
    .set(change)
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .execute();
}

/** Puts a new secret in place; the one before signs beside it for so long, by the real clock. */
export async function replaceSecret(
  tx: Tx,
  key: RowKey,
  secretSealed: string,
  overlapSeconds: number,
): Promise<void> {
  await tx.db
    .updateTable('WebhookEndpoint')
    .set({
      secretSealed,
      previousSecretSealed: sql<string>`secret_sealed`,
      previousUntil: sql<Date>`now() + make_interval(secs => ${overlapSeconds})`,
    })
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .execute();
}

export async function findEndpoint(db: Db, key: RowKey): Promise<WebhookEndpointRow | null> {
  const row = await db
    .selectFrom('WebhookEndpoint')
    .selectAll()
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .executeTakeFirst();
  return row ?? null;
}

/** A page of a jurisdiction's addresses, newest first, one more than asked for when there are more. */
export async function listEndpoints(
  db: Db,
  jurisdictionId: string,
  { first, after }: Page,
): Promise<WebhookEndpointRow[]> {
  let query = db
    .selectFrom('WebhookEndpoint')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .orderBy('id', 'desc')
    .limit(first + 1);
  if (after !== null) query = query.where('id', '<', String(after[0]));
  return await query.execute();
}

/** A page of what was sent to an address, newest event first, one more than asked for when there are more. */
export async function listDeliveries(
  db: Db,
  endpoint: RowKey,
  status: DeliveryStatus | null,
  { first, after }: Page,
): Promise<WebhookDeliveryRow[]> {
  let query = db
    .selectFrom('WebhookDelivery')
    .selectAll()
    .where('jurisdictionId', '=', endpoint.jurisdictionId)
    .where('endpointId', '=', endpoint.id)
    .orderBy('position', 'desc')
    .limit(first + 1);
  if (status !== null) query = query.where('status', '=', status);
  if (after !== null) query = query.where('position', '<', BigInt(String(after[0])));
  return await query.execute();
}

/** An active address to be told of what is new, that no other service is at; undefined when there is none. */
export async function claimBehind(tx: Tx, last: bigint): Promise<WebhookEndpointRow | undefined> {
  return await tx.db
    .selectFrom('WebhookEndpoint')
    .selectAll()
    .where('status', '=', 'ACTIVE')
    .where('position', '<', last)
    .orderBy('position')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

export async function insertDeliveries(tx: Tx, rows: readonly WebhookDeliveryRow[]): Promise<void> {
  if (rows.length > 0) await tx.db.insertInto('WebhookDelivery').values(rows).execute();
}

/** A delivery that is due, with all that sending it needs. */
export interface DueDelivery {
  readonly jurisdictionId: string;
  readonly id: string;
  readonly endpointId: string;
  readonly type: string;
  readonly body: string;
  readonly attempts: number;
  readonly url: string;
  readonly secretSealed: string;
  readonly previousSecretSealed: string | null;
  readonly previousUntil: Date | null;
  /** Whether the key of the partner still holds. */
  readonly keyHolds: boolean;
}

/**
 * Takes deliveries that are due, until `lostAt` for this service alone. Of one case only the first is taken: the
 * others wait until it was taken or given up.
 */
export async function claimDue(
  db: Db,
  { now, lostAt, most }: { readonly now: Date; readonly lostAt: Date; readonly most: number },
): Promise<DueDelivery[]> {
  const { rows } = await sql<DueDelivery>`
    with due as (
      select d.jurisdiction_id, d.id
        from webhook_delivery d
        join webhook_endpoint e on e.jurisdiction_id = d.jurisdiction_id and e.id = d.endpoint_id
       where d.status = 'WAITING' and d.next_attempt_at <= ${now} and e.status = 'ACTIVE'
         and not exists (
           select from webhook_delivery earlier
            where earlier.jurisdiction_id = d.jurisdiction_id and earlier.endpoint_id = d.endpoint_id
              and earlier.object_id = d.object_id and earlier.position < d.position
              and earlier.status = 'WAITING')
       order by d.next_attempt_at
       limit ${most}
         for update of d skip locked),
    taken as (
      update webhook_delivery d set next_attempt_at = ${lostAt}
        from due where d.jurisdiction_id = due.jurisdiction_id and d.id = due.id
      returning d.jurisdiction_id, d.id, d.endpoint_id, d.type, d.body, d.attempts, d.position)
    select t.jurisdiction_id as "jurisdictionId", t.id, t.endpoint_id as "endpointId", t.type, t.body, t.attempts,
           e.url, e.secret_sealed as "secretSealed", e.previous_secret_sealed as "previousSecretSealed",
           e.previous_until as "previousUntil",
           (k.revoked_at is null or k.revoked_at > ${now}) and (k.expires_at is null or k.expires_at > ${now}) as "keyHolds"
      from taken t
      join webhook_endpoint e on e.jurisdiction_id = t.jurisdiction_id and e.id = t.endpoint_id
      join api_key k on k.jurisdiction_id = e.jurisdiction_id and k.id = e.api_key_id
     order by t.position`.execute(db);
  return rows;
}

/** Writes down what came of an attempt. */
export async function recordAttempt(
  db: Db,
  key: RowKey,
  change: RowChange<typeof WebhookDeliverySchema>,
): Promise<void> {
  await db
    .updateTable('WebhookDelivery')
    .set(change)
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .execute();
}

/**
 * Puts what was sent to an address, or given up, on the way again: what happened from an instant on, or one delivery.
 * @returns how many
 */
export async function sendAgain(
  tx: Tx,
  endpoint: RowKey,
  {
    from,
    deliveryId,
    now,
  }: { readonly from: Date | null; readonly deliveryId: string | null; readonly now: Date },
): Promise<number> {
  let query = tx.db
    .updateTable('WebhookDelivery')
    .set({ status: 'WAITING', attempts: 0, nextAttemptAt: now })
    .where('jurisdictionId', '=', endpoint.jurisdictionId)
    .where('endpointId', '=', endpoint.id)
    .where('status', '<>', 'WAITING');
  if (from !== null) query = query.where('at', '>=', from);
  if (deliveryId !== null) query = query.where('id', '=', deliveryId);
  const [result] = await query.execute();
  return Number(result?.numUpdatedRows ?? 0n);
}

/** Forgets deliveries that were over before an instant. */
export async function forgetDeliveries(db: Db, before: Date): Promise<void> {
  await db
    .deleteFrom('WebhookDelivery')
    .where('lastAttemptAt', '<', before)
    .where('status', '<>', 'WAITING')
    .execute();
}
