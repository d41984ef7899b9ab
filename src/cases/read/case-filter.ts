import type { StepCode } from '../../policy/programme.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { CaseStatus } from '../case.js';

/** Which cases; every part that is given must hold. */
export interface CaseFilter {
  readonly statuses?: readonly CaseStatus[] | undefined;
  /** This step is open. */
  readonly step?: StepCode | undefined;
  readonly programme?: string | undefined;
  readonly townshipId?: string | undefined;
  readonly villageId?: string | undefined;
  readonly handlerId?: string | undefined;
  readonly householdId?: string | undefined;
  readonly urgent?: boolean | undefined;
  /** First and last day on which something is due next. */
  readonly dueFrom?: LocalDate | undefined;
  readonly dueUntil?: LocalDate | undefined;
  /** Something was due before this day. */
  readonly overdueOn?: LocalDate | undefined;
  /** Paid first, and the papers have not come (J9.1). */
  readonly papersOwed?: boolean | undefined;
  /** The time limit was lengthened for special circumstances (57号, 22). */
  readonly extended?: boolean | undefined;
  readonly appliedFrom?: LocalDate | undefined;
  readonly appliedUntil?: LocalDate | undefined;
  /** The head's name begins with this. */
  readonly headName?: string | undefined;
}
