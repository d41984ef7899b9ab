import type { LocalDate } from '../shared/local-date.js';
import { AccessDenied } from './access-denied.js';
import type { ActingFor } from './duties/delegation.js';
import {
  type OfficerLevel,
  type OfficerRole,
  type OfficerViewer,
  type Reach,
  reachesAll,
  type Viewer,
} from './viewer.js';

/**
 * The officer on whose behalf a service works, with the moment and the request: all that a service knows about
 * who is asking. Services read no clock; `today` and `now` come from here.
 */
export interface Actor {
  readonly subject: string;
  readonly officerId: string;
  readonly name: string;
  readonly roles: readonly OfficerRole[];
  readonly level: OfficerLevel;
  readonly organisationId: string;
  readonly reach: Reach;
  /** Blind index of the officer's own resident id, or null when it is not on record. */
  readonly personIndex: string | null;
  /** The colleague in whose post the officer acts (授权代理). */
  readonly actingFor?: ActingFor;
  readonly today: LocalDate;
  readonly now: Date;
  readonly requestId: string;
  readonly idempotencyKey: string | null;
}

/** The moment and the request that an actor acts in. A request context fits as it is. */
export interface ActorMoment {
  readonly today: LocalDate;
  readonly now: Date;
  readonly requestId: string;
  readonly idempotencyKey: string | null;
}

/**
 * The actor of a signed-in officer.
 * @throws AccessDenied when the viewer is no officer: UNAUTHENTICATED without credentials, else FORBIDDEN
 */
export function actorOf(viewer: Viewer, moment: ActorMoment): Actor {
  const officer = officerOf(viewer);
  return {
    subject: officer.subject,
    officerId: officer.officerId,
    name: officer.name,
    roles: officer.roles,
    level: officer.level,
    organisationId: officer.organisationId,
    reach: officer.reach,
    personIndex: officer.personIndex,
    ...(officer.actingFor === undefined ? {} : { actingFor: officer.actingFor }),
    today: moment.today,
    now: moment.now,
    requestId: moment.requestId,
    idempotencyKey: moment.idempotencyKey,
  };
}

/**
 * The viewer as an officer, for reads that only officers make.
 * @throws AccessDenied when the viewer is no officer: UNAUTHENTICATED without credentials, else FORBIDDEN
 */
export function officerOf(viewer: Viewer): OfficerViewer {
  if (viewer.kind === 'OFFICER') return viewer;
  throw viewer.kind === 'ANONYMOUS' ? AccessDenied.unauthenticated() : AccessDenied.forbidden();
}

/**
 * The jurisdiction of an officer whom nothing in it is hidden from, for what cannot be divided by township: keys of
 * partners, the audit.
 * @throws AccessDenied FORBIDDEN when the officer reaches only a part
 */
export function wholeJurisdictionOf({ reach }: { readonly reach: Reach }): string {
  if (reachesAll(reach)) return reach.jurisdictionId;
  throw AccessDenied.forbidden();
}

/** Whether the actor holds one of the roles. */
export function hasRole(actor: Pick<Actor, 'roles'>, ...roles: readonly OfficerRole[]): boolean {
  return actor.roles.some((role) => roles.includes(role));
}
