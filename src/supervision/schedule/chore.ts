import type { LocalDate } from '../../shared/local-date.js';
import type { ChoreCode } from './schedule.js';

/** For which jurisdiction and day a chore works, and the instant by the clock of the house. */
export interface ChoreMoment {
  readonly jurisdictionId: string;
  readonly day: LocalDate;
  readonly now: Date;
}

/** A chore of the clock. It may be run again for the same day and then changes nothing. */
export interface Chore {
  readonly code: ChoreCode;
  /** @returns how many things were changed */
  run(moment: ChoreMoment): Promise<number>;
}
