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
  /** Open, and due before this day. */
  readonly overdueOn?: LocalDate | undefined;
}
