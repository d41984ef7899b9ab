import type { CitizenViewer } from '../../access/viewer.js';
import type { Db } from '../../database/entities.js';
import type { HouseholdRow } from '../../households/household.entity.js';
import type { Page } from '../../jurisdictions/row-key.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { CaseRow } from '../case.entity.js';
import { casesOfPersons, householdsOfPersons } from './own.store.js';

/** What citizens see: their own household and its cases, and nothing that they could name themselves. */
export class OwnService {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** The households that the citizen belongs to on the day, at most one in each jurisdiction. */
  async households({ personRefs }: CitizenViewer, on: LocalDate): Promise<HouseholdRow[]> {
    return personRefs.length === 0 ? [] : await householdsOfPersons(this.#db, personRefs, on);
  }

  /** A page of the cases of these households, and of those that the citizen applied for; newest first. */
  async cases({ personRefs }: CitizenViewer, on: LocalDate, page: Page): Promise<CaseRow[]> {
    return personRefs.length === 0 ? [] : await casesOfPersons(this.#db, personRefs, on, page);
  }
}
