import type { Actor } from '../../access/actor.js';
import type { LocalDate } from '../../shared/local-date.js';

/**
 * Who acts on a case when the clock does: the audit says that it was the system, and the officer who began the step
 * answers for its end. The act reaches the whole jurisdiction and has the level of the step's own office or above.
 */
export function clockActor({
  jurisdictionId,
  officerId,
  organisationId,
  today,
  now,
}: {
  readonly jurisdictionId: string;
  readonly officerId: string;
  readonly organisationId: string;
  readonly today: LocalDate;
  readonly now: Date;
}): Actor {
  return {
    subject: 'system:clock',
    officerId,
    name: '系统作业',
    roles: [],
    level: 'CITY',
    organisationId,
    reach: { jurisdictionId, townshipIds: null, villageIds: null },
    personIndex: null,
    today,
    now,
    requestId: 'clock',
    idempotencyKey: null,
  };
}
