import type { Actor } from '../actor.js';

/** What an audit detail may hold: codes, ids, amounts and dates. Never a resident id, account or health fact. */
export type AuditValue = string | number | boolean | bigint | null | readonly string[];

/** Whoever acts, as far as the audit tells of them: an officer, a citizen, or a job of the operator. */
export interface AuditActor
  extends Pick<Actor, 'subject' | 'name' | 'reach' | 'now' | 'requestId' | 'actingFor'> {
  readonly roles: readonly string[];
}

/** One act as the caller describes it; who, when and in which request come from the actor. */
export interface AuditNote {
  /** The mutation or job, for instance `decideCase`. */
  readonly operation: string;
  /** The GraphQL type of the thing acted on, for instance `Case`. */
  readonly objectType: string;
  readonly objectId: string;
  readonly detail?: Readonly<Record<string, AuditValue>>;
}

/** An audit row before the database numbers it. */
export interface AuditFields {
  readonly jurisdictionId: string;
  readonly at: Date;
  readonly actor: string;
  readonly actorName: string;
  readonly role: string;
  readonly operation: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly detail: Readonly<Record<string, AuditJson>>;
  readonly requestId: string;
}

export type AuditJson = string | number | boolean | null | readonly string[];

/** The row that proves an act: who, in which role, when, what, on which object, in which request (J20.3). */
export function auditFields(actor: AuditActor, note: AuditNote): AuditFields {
  return {
    jurisdictionId: actor.reach.jurisdictionId,
    at: actor.now,
    actor: actor.subject,
    actorName: actor.name,
    role: actor.roles.join(','),
    operation: note.operation,
    objectType: note.objectType,
    objectId: note.objectId,
    detail: jsonDetail({ ...note.detail, ...onBehalf(actor) }),
    requestId: actor.requestId,
  };
}

/** Whose post it was, where somebody acted for a colleague. */
function onBehalf({ actingFor }: AuditActor): Readonly<Record<string, AuditValue>> {
  if (actingFor === undefined) return {};
  return { actingFor: actingFor.officerId, delegation: actingFor.delegationId };
}

/** Amounts become decimal text of fen: a JSON number would round them. */
function jsonDetail(detail: Readonly<Record<string, AuditValue>>): Record<string, AuditJson> {
  const json: Record<string, AuditJson> = {};
  for (const [key, value] of Object.entries(detail)) {
    json[key] = typeof value === 'bigint' ? value.toString() : value;
  }
  return json;
}
