import type { Actor } from '../../access/actor.js';

/** Who takes a form in: an officer at a window, or the citizen who hands it in without one (C4.2). */
export interface Taker
  extends Pick<
    Actor,
    'subject' | 'name' | 'organisationId' | 'reach' | 'today' | 'now' | 'requestId' | 'idempotencyKey'
  > {
  /** Null when a citizen hands it in. */
  readonly officerId: string | null;
  /** The citizen as the register knows them; none for officers. */
  readonly personId?: string;
  readonly roles: readonly string[];
  /** Null when a citizen hands it in. */
  readonly level: Actor['level'] | null;
}

/** Whether an officer takes the form in. */
export function isOfficer(taker: Taker): taker is Taker & Actor {
  return taker.officerId !== null && taker.level !== null;
}

/** Who is noted as the one who did it: the officer, or else the citizen. */
export function takerId({ officerId, personId }: Pick<Taker, 'officerId' | 'personId'>): string {
  return officerId ?? personId ?? '';
}
