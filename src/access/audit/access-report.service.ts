import type { Db } from '../../database/entities.js';
import { wholeJurisdictionOf } from '../actor.js';
import { REVEAL_FIELDS, type RevealField } from '../privacy/reveal.js';
import type { CitizenViewer, OfficerViewer } from '../viewer.js';
import { actsOnPerson, type ReportedAct } from './access-report.store.js';

/** An act as the person concerned may be told it: field and purpose of a look in clear, and of nothing else. */
export type AccessReportEntry = Omit<ReportedAct, 'detail'> & {
  readonly field: RevealField | null;
  readonly purpose: string | null;
};

/** Tells who looked at or changed the data of a person, and why. */
export class AccessReportService {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /**
   * A page of the acts on a person's data, newest first, one more than asked for when there are more. A person of
   * another jurisdiction looks like one of whom nothing is known.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async list(
    officer: OfficerViewer,
    person: { readonly jurisdictionId: string; readonly id: string },
    page: { readonly first: number; readonly afterId: string | null },
  ): Promise<AccessReportEntry[]> {
    if (wholeJurisdictionOf(officer) !== person.jurisdictionId) return [];
    return (await actsOnPerson(this.#db, person, page)).map(entryOf);
  }

  /** The same of a citizen's own data, in every jurisdiction that knows the citizen. */
  async own(
    { personRefs }: CitizenViewer,
    page: { readonly first: number; readonly afterId: string | null },
  ): Promise<AccessReportEntry[]> {
    const acts: ReportedAct[] = [];
    for (const { jurisdictionId, personId } of personRefs) {
      acts.push(...(await actsOnPerson(this.#db, { jurisdictionId, id: personId }, page)));
    }
    // Entries are numbered in one row whatever their jurisdiction.
    acts.sort((a, b) => Number(BigInt(b.id) - BigInt(a.id)));
    return acts.slice(0, page.first + 1).map(entryOf);
  }
}

function entryOf({ detail, ...act }: ReportedAct): AccessReportEntry {
  const isReveal = act.operation === 'reveal';
  const field = REVEAL_FIELDS.find((each) => isReveal && each === detail.field) ?? null;
  return { ...act, field, purpose: isReveal && typeof detail.purpose === 'string' ? detail.purpose : null };
}
