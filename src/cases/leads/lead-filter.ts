import type { Level } from '../../policy/programme.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { LeadSource, LeadStatus } from './lead.js';

/** Which leads; every part that is given must hold. */
export interface LeadFilter {
  readonly statuses?: readonly LeadStatus[] | undefined;
  readonly source?: LeadSource | undefined;
  readonly townshipId?: string | undefined;
  readonly villageId?: string | undefined;
  readonly reportedFrom?: LocalDate | undefined;
  readonly reportedUntil?: LocalDate | undefined;
  /** This level has to take it up. */
  readonly level?: Level | undefined;
  /** Open, and nobody has taken it up. */
  readonly unattended?: boolean | undefined;
  /** Open, and due before this day. */
  readonly overdueOn?: LocalDate | undefined;
}
