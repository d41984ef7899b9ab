import type { Sealer } from '../access/privacy/sealing.js';
import { type OfficerViewer, reaches } from '../access/viewer.js';
import type { Db } from '../database/entities.js';
import type { Page, RowKey } from '../jurisdictions/row-key.js';
import type { LocalDate } from '../shared/local-date.js';
import type { ResidentId } from '../shared/resident-id.js';
import type { CircumstanceRow } from './circumstances/circumstance.entity.js';
import {
  type CircumstanceOfHousehold,
  findCircumstances,
  findCircumstancesOn,
} from './circumstances/circumstance.store.js';
import type { HouseholdRow } from './household.entity.js';
import { findHouseholds } from './household.store.js';
import { type HouseholdListFilter, listHouseholds } from './household-list.store.js';
import type { HouseholdSort } from './household-sort.js';
import type { MembershipRow } from './membership/membership.entity.js';
import { findMembersOn, membershipsOf } from './membership/membership.store.js';
import { normalName, SEALED_FIELDS } from './persons/person.js';
import { findPersons, type PersonSummary } from './persons/person.store.js';

export interface HouseholdFilter extends Omit<HouseholdListFilter, 'residentIdIndexes'> {
  /** Of somebody who belongs to the household now: an exact match by blind index. */
  readonly residentId?: ResidentId | undefined;
}

/**
 * Reads households. Lists and single households ask for the officer's reach; what is read by keys does not: the keys
 * come from rows that the caller was allowed to see, such as a case that was handed in at another window (J16.2).
 */
export class HouseholdReadService {
  readonly #db: Db;
  readonly #sealer: Sealer;

  constructor(db: Db, sealer: Sealer) {
    this.#db = db;
    this.#sealer = sealer;
  }

  /** A page of the households within reach, one more than asked for when there are more. */
  async list(
    viewer: OfficerViewer,
    { residentId, headName, ...filter }: HouseholdFilter,
    page: Page & { readonly sort: HouseholdSort },
  ): Promise<HouseholdRow[]> {
    const residentIdIndexes =
      residentId === undefined ? undefined : this.#sealer.blindIndexes(SEALED_FIELDS.residentId, residentId);
    const name = headName === undefined ? undefined : normalName(headName);
    return await listHouseholds(
      this.#db,
      viewer.reach,
      { ...filter, headName: name, residentIdIndexes },
      page,
    );
  }

  /** One household, or `null` when it does not exist or lies out of reach. */
  async find(viewer: OfficerViewer, key: RowKey): Promise<HouseholdRow | null> {
    const [row] = await findHouseholds(this.#db, [key]);
    return row !== undefined && reaches(viewer.reach, row) ? row : null;
  }

  async householdsByKeys(keys: readonly RowKey[]): Promise<HouseholdRow[]> {
    return await findHouseholds(this.#db, keys);
  }

  async personsByKeys(keys: readonly RowKey[]): Promise<PersonSummary[]> {
    return await findPersons(this.#db, keys);
  }

  /** The memberships of these households on a day, the head first. */
  async membersOn(households: readonly RowKey[], on: LocalDate): Promise<MembershipRow[]> {
    return await findMembersOn(this.#db, households, on);
  }

  /** What counts for these households on a day, the earliest begun first. */
  async circumstancesOn(households: readonly RowKey[], on: LocalDate): Promise<CircumstanceOfHousehold[]> {
    return await findCircumstancesOn(this.#db, households, on);
  }

  /** One person, or `null` when there is none or no household of theirs lies within reach. */
  async findPerson(viewer: OfficerViewer, key: RowKey): Promise<PersonSummary | null> {
    if (!(await this.#reachesPerson(viewer, key))) return null;
    const [row] = await findPersons(this.#db, [key]);
    return row ?? null;
  }

  /** One circumstance, or `null` when there is none or neither household nor person lies within reach. */
  async findCircumstance(viewer: OfficerViewer, key: RowKey): Promise<CircumstanceRow | null> {
    const [row] = await findCircumstances(this.#db, [key]);
    if (row === undefined) return null;
    const { jurisdictionId, householdId, personId } = row;
    const isWithin =
      (await this.find(viewer, { jurisdictionId, id: householdId })) !== null ||
      (personId !== null && (await this.#reachesPerson(viewer, { jurisdictionId, id: personId })));
    return isWithin ? row : null;
  }

  /** Whether the person belongs, or last belonged, to a household within reach. */
  async #reachesPerson({ reach }: OfficerViewer, { jurisdictionId, id }: RowKey): Promise<boolean> {
    if (jurisdictionId !== reach.jurisdictionId) return false;
    const stretches = await membershipsOf(this.#db, jurisdictionId, [id]);
    const last = stretches.find(({ activeUntil }) => activeUntil === null) ?? stretches.at(-1);
    if (last === undefined) return false;
    const [household] = await findHouseholds(this.#db, [{ jurisdictionId, id: last.householdId }]);
    return household !== undefined && reaches(reach, household);
  }
}
