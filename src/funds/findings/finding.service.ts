import { wholeJurisdictionOf } from '../../access/actor.js';
import type { OfficerViewer } from '../../access/viewer.js';
import type { Database } from '../../database/database.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { FundFinding } from './finding.js';
import { fundFindings } from './finding.store.js';

/** Finds in the books what is held back, diverted or spent outside its purpose (N6.1). */
export class FindingService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * What stands so on a day, looking back so many months.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async findings(
    officer: OfficerViewer,
    { on, months }: { readonly on: LocalDate; readonly months: number },
  ): Promise<FundFinding[]> {
    const jurisdictionId = wholeJurisdictionOf(officer);
    return await fundFindings(this.#database.db, { jurisdictionId, on, months });
  }
}
