import type { ResidentId } from '../../shared/resident-id.js';

/** Where the resident id of an officer is kept: under the name of a person's, since the two are compared. */
const FIELD = 'person.residentId';

/** What of sealing puts a person on record. */
export interface PersonSealer {
  blindIndexes(field: string, plain: string): readonly string[];
  seal(jurisdictionId: string, field: string, plain: string): string;
}

/** The person behind a post, as it is kept. */
export interface PersonOnRecord {
  readonly personIndex: string;
  readonly personIndexBefore: string | null;
  readonly personSealed: string;
}

/** The person behind a post: found by the index, which the sealed number lets be made anew. */
export function personOnRecord(
  sealer: PersonSealer,
  jurisdictionId: string,
  residentId: ResidentId,
): PersonOnRecord {
  const [personIndex = '', personIndexBefore = null] = personIndexes(sealer, residentId);
  return { personIndex, personIndexBefore, personSealed: sealer.seal(jurisdictionId, FIELD, residentId) };
}

/** The blind indexes of a person under all keys, the current one first. */
export function personIndexes(
  sealer: Pick<PersonSealer, 'blindIndexes'>,
  residentId: ResidentId,
): readonly string[] {
  return sealer.blindIndexes(FIELD, residentId);
}
