import type { Database, Tx } from '../database/database.js';
import type { RowKey } from '../jurisdictions/row-key.js';
import { canonicalJson } from '../shared/canonical-json.js';
import type { Problem } from '../shared/problem.js';
import { ok, type Result } from '../shared/result.js';
import type { Actor } from './actor.js';
import type { AuditActor, AuditJson } from './audit/audit.js';
import { audit } from './audit/audit.store.js';
import { idempotently } from './once/idempotency.store.js';
import { emit } from './outbox.store.js';
import type { Place } from './viewer.js';

/** What is told of an act: the mutation, the GraphQL type it is about, the event, and what was asked for. */
export interface ActWords {
  readonly operation: string;
  readonly objectType: string;
  readonly event: string;
  readonly input: object;
}

/** What an act led to: the object, and codes, ids and dates for audit and event. Never free text. */
export interface ActDone {
  readonly key: RowKey;
  /** Where it happened: officers in reach of it are told of the event. Left out, only those of the whole jurisdiction. */
  readonly place?: Pick<Place, 'townshipId' | 'villageId'>;
  readonly detail: Readonly<Record<string, AuditJson>>;
}

/**
 * The way that acts beside cases and money take: one transaction, the idempotency key, the work, then audit and event
 * beside it. A refusal changes nothing.
 */
export async function recordedAct(
  database: Database,
  actor: AuditActor & Pick<Actor, 'idempotencyKey'>,
  { operation, objectType, event, input }: ActWords,
  work: (tx: Tx) => Promise<Result<ActDone, Problem>>,
): Promise<Result<RowKey, Problem>> {
  return await database.transaction((tx) =>
    idempotently(tx, actor, operation, JSON.parse(canonicalJson(input)), async () => {
      const done = await work(tx);
      if (!done.ok) return done;
      const { key, detail, place } = done.value;
      await audit(tx, actor, { operation, objectType, objectId: key.id, detail });
      await emit(tx, actor, {
        type: event,
        objectId: key.id,
        ...(place !== undefined && { place }),
        payload: { ...detail },
      });
      return ok({ jurisdictionId: key.jurisdictionId, id: key.id });
    }),
  );
}
