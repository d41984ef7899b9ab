import type { Db } from '../../database/entities.js';
import type { ResidentId } from '../../shared/resident-id.js';
import { PERSON_COLUMNS } from '../privacy/sealed-columns.js';
import type { Sealer } from '../privacy/sealing.js';
import type { CitizenViewer } from '../viewer.js';

/** Which persons of the registers a citizen is: found by the blind index of the resident id, in every jurisdiction. */
export class CitizenDirectory {
  readonly #db: Db;
  readonly #sealer: Pick<Sealer, 'blindIndexes'>;

  constructor(db: Db, sealer: Pick<Sealer, 'blindIndexes'>) {
    this.#db = db;
    this.#sealer = sealer;
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
