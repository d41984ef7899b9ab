import type { Db } from '../../database/entities.js';
import type { ResidentId } from '../../shared/resident-id.js';
import { personsOfAccount } from '../citizen-links/citizen-link.store.js';
import { PERSON_COLUMNS } from '../privacy/sealed-columns.js';
import type { Sealer } from '../privacy/sealing.js';
import type { CitizenAccount, CitizenViewer } from '../viewer.js';

/**
 * Which persons of the registers a citizen is, in every jurisdiction: found by the blind index of the resident id, or by
 * what the windows have bound the account to.
 */
export class CitizenDirectory {
  readonly #db: Db;
  readonly #sealer: Pick<Sealer, 'blindIndexes'>;

  constructor(db: Db, sealer: Pick<Sealer, 'blindIndexes'>) {
    this.#db = db;
    this.#sealer = sealer;
  }

  /** A citizen whose token says no resident id; whom no window has bound to a person sees nothing. */
  async viewerOfAccount(account: CitizenAccount): Promise<CitizenViewer> {
    const personRefs = await personsOfAccount(this.#db, account);
    return { kind: 'CITIZEN', subject: `citizen:${account.subject}`, personRefs, account };
  }

  /** A citizen of whom no register knows is signed in all the same, and sees nothing. */
  async viewerOf(subject: string, residentId: ResidentId): Promise<CitizenViewer> {
    const indexes = this.#sealer.blindIndexes(PERSON_COLUMNS.RESIDENT_ID.field, residentId);
    const persons = await this.#db
      .selectFrom('Person')
      .select(['jurisdictionId', 'id'])
      .where('residentIdIndex', 'in', indexes)
      .orderBy('jurisdictionId')
      .execute();
    return {
      kind: 'CITIZEN',
      subject: `citizen:${subject}`,
      personRefs: persons.map(({ jurisdictionId, id }) => ({ jurisdictionId, personId: id })),
    };
  }
}
