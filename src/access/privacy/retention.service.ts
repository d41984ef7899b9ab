import type { Database } from '../../database/database.js';
import { addYears, type LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { audit } from '../audit/audit.store.js';
import { systemActor } from '../system-actor.js';
import type { Erasure } from './erasing.js';
import { overwritePerson, overwriteUnbound } from './erasing.store.js';
import { lockDuePerson, personsDue } from './retention.store.js';
import { PERSON_COLUMNS } from './sealed-columns.js';
import { FIRST_KEY, type TextKey } from './sealed-text.store.js';
import type { Sealer } from './sealing.js';

/** How long personal data is kept after everything was over, and the moment from which it is counted. */
export interface RetentionRule {
  /** Whole years, as the operator has set them; there is no default. */
  readonly years: number;
  readonly today: LocalDate;
  readonly now: Date;
  readonly requestId: string;
}

export type EraseProblem = Problem<'NOT_DUE'>;

const CHUNK = 200;
const OBJECTION_FIELD = 'objection.raisedBy';
const COMPLAINT_FIELD = 'complaint.raisedBy';

/**
 * Erases the personal data of people with whom everything has been over for the retention period.
 *
 * What tells who the person was is overwritten; the row stays, so that ledger, decisions, cases and audit still add
 * up. Rows that are law or money are not touched: they hold ids, sums and dates, and masked names at most.
 */
export class RetentionService {
  readonly #database: Database;
  readonly #sealer: Sealer;

  constructor(database: Database, sealer: Sealer) {
    this.#database = database;
    this.#sealer = sealer;
  }

  /** Erases the data of one person, if it is due, with an entry in the audit. Cannot be undone. */
  async erasePerson(person: TextKey, rule: RetentionRule): Promise<Result<null, EraseProblem>> {
    const { jurisdictionId } = person;
    const empty = (field: string) => this.#sealer.seal(jurisdictionId, field, '');
    const emptySealed = {
      residentId: empty(PERSON_COLUMNS.RESIDENT_ID.field),
      objection: empty(OBJECTION_FIELD),
      complaint: empty(COMPLAINT_FIELD),
    };
    const erasure: Erasure = { person, until: lastDayOver(rule), emptySealed };
    return await this.#database.transaction(async (tx) => {
      const found = await lockDuePerson(tx, erasure);
      if (found === null) return err(notDue(rule.years));
      await overwritePerson(tx, erasure, found.index);
      await audit(tx, systemActor('retention', { jurisdictionId, ...rule }), {
        operation: 'erasePerson',
        objectType: 'Person',
        objectId: person.id,
        detail: { years: rule.years, overSince: erasure.until },
      });
      return ok(null);
    });
  }

  /** Erases the data of everybody for whom it is due, each in a transaction of its own. Answers how many. */
  async eraseDue(rule: RetentionRule): Promise<number> {
    let erased = 0;
    for await (const person of this.#due(rule)) {
      if ((await this.erasePerson(person, rule)).ok) erased += 1;
    }
    return erased;
  }

  /**
   * Erases what tells of people of whom nothing else is on record, such as reports that led to nothing, once its own
   * period is over. Each jurisdiction in a transaction of its own. Answers how many rows were overwritten or removed.
   */
  async eraseUnbound(rule: RetentionRule): Promise<number> {
    const until = lastDayOver(rule);
    let erased = 0;
    for (const { id: jurisdictionId } of await this.#database.db
      .selectFrom('Jurisdiction')
      .select('id')
      .orderBy('id')
      .execute()) {
      const emptyComplaint = this.#sealer.seal(jurisdictionId, COMPLAINT_FIELD, '');
      erased += await this.#database.transaction(async (tx) => {
        const rows = await overwriteUnbound(tx, { jurisdictionId, until, emptyComplaint });
        if (rows === 0) return 0;
        await audit(tx, systemActor('retention', { jurisdictionId, ...rule }), {
          operation: 'eraseUnbound',
          objectType: 'Jurisdiction',
          objectId: jurisdictionId,
          detail: { years: rule.years, overSince: until, rows },
        });
        return rows;
      });
    }
    return erased;
  }

  /** How many people's data is due. Changes nothing. */
  async countDue(rule: RetentionRule): Promise<number> {
    let count = 0;
    for await (const _ of this.#due(rule)) count += 1;
    return count;
  }

  async *#due(rule: RetentionRule): AsyncGenerator<TextKey> {
    const until = lastDayOver(rule);
    for (let after = FIRST_KEY; ; ) {
      const chunk = await personsDue(this.#database.db, { after, until, limit: CHUNK });
      yield* chunk;
      const last = chunk.at(-1);
      if (last === undefined) return;
      after = last;
    }
  }
}

/** The last day on which something may have happened: the period is over on the same day so many years later. */
function lastDayOver({ today, years }: RetentionRule): LocalDate {
  return addYears(today, -years);
}

function notDue(years: number): EraseProblem {
  return problem({
    code: 'NOT_DUE',
    message: `The data of this person is still needed, is gone already, or ${years} years have not passed since the last household, case, award or payment was over.`,
    messageZh: `该人员信息仍在使用、已删除，或其最后一项家庭登记、案件、待遇、发放结束后未满${years}年，不能删除。`,
  });
}
