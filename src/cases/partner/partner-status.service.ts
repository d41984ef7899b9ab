import type { Sealer } from '../../access/privacy/sealing.js';
import type { PartnerViewer } from '../../access/viewer.js';
import type { Db } from '../../database/entities.js';
import { SEALED_FIELDS } from '../../households/persons/person.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { localDateAt } from '../../shared/local-date.js';
import { normalPickupCode, PICKUP_CODE_FIELD } from '../applications/pickup-code.js';
import { type PartnerStatus, type StatusQuestion, sameFingerprint } from './partner-status.js';
import { findOutcomes, findStatuses, type StatusRow } from './partner-status.store.js';

/** Stands for the case that does not exist, so that a wrong number costs the same work as a wrong factor. */
const NOBODY = { pickupCodeHash: '0'.repeat(64), residentIdIndex: '0'.repeat(64) };
const LONGEST_FACTOR = 40;
const LONGEST_NUMBER = 40;

/**
 * Answers partners: the status of a case to whoever knows its number and a second factor of the applicant. Everything
 * that does not fit, a number that does not exist, another jurisdiction, a wrong factor or one that cannot be read, is
 * answered with the same null after the same work, so that not even the existence of a number is told.
 */
export class PartnerStatusService {
  readonly #db: Db;
  readonly #sealer: Sealer;

  constructor(db: Db, sealer: Sealer) {
    this.#db = db;
    this.#sealer = sealer;
  }

  /** The statuses in the order of the questions, null for each that does not fit. One statement. */
  async statuses(
    { jurisdictionIds }: PartnerViewer,
    questions: readonly StatusQuestion[],
  ): Promise<readonly (PartnerStatus | null)[]> {
    const numbers = questions.map(({ number }) => number.slice(0, LONGEST_NUMBER));
    const rows = await findStatuses(this.#db, jurisdictionIds, numbers);
    const byNumber = new Map<string, StatusRow>(rows.map((row) => [row.number, row]));
    return questions.map((question) => this.#answer(question, byNumber.get(question.number) ?? null));
  }

  /** What became of cases whose status was told before. */
  async outcomes(keys: readonly RowKey[]): ReturnType<typeof findOutcomes> {
    return await findOutcomes(this.#db, keys);
  }

  #answer({ factor }: StatusQuestion, row: StatusRow | null): PartnerStatus | null {
    const { pickupCodeHash, residentIdIndex } = row ?? NOBODY;
    const fits =
      factor.kind === 'RESIDENT_ID'
        ? isOneOfThem(this.#residentIdIndexes(factor.text), residentIdIndex)
        : isOneOfThem(this.#pickupCodeHashes(factor.text), pickupCodeHash);
    if (!fits || row === null) return null;
    const { jurisdictionId, id, number, programme, status, stepCode, updatedAt, dueOn, decidedOn } = row;
    const caseKey = { jurisdictionId, id };
    const updatedOn = localDateAt(updatedAt);
    return { caseKey, number, programme, status, nextStep: stepCode, updatedOn, dueOn, decidedOn };
  }

  /** A text that is no resident id has an index too, which nobody has. */
  #residentIdIndexes(text: string): readonly string[] {
    const normal = text.slice(0, LONGEST_FACTOR).trim().toUpperCase();
    return this.#sealer.blindIndexes(SEALED_FIELDS.residentId, normal);
  }

  #pickupCodeHashes(text: string): readonly string[] {
    return this.#sealer.blindIndexes(PICKUP_CODE_FIELD, normalPickupCode(text) ?? '');
  }
}

/** Compares with every one of them, so that the time does not tell which fitted. */
function isOneOfThem(fingerprints: readonly string[], onRecord: string): boolean {
  return fingerprints.filter((fingerprint) => sameFingerprint(fingerprint, onRecord)).length > 0;
}
