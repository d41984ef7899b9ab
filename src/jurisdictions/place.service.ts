import type { OfficerViewer } from '../access/viewer.js';
import type { Db } from '../database/entities.js';
import type { JurisdictionRow } from './jurisdiction.entity.js';
import { findJurisdictions, listJurisdictions } from './jurisdiction.store.js';
import {
  findOfficers,
  listOfficers,
  type OfficerFilter,
  type OfficerSummary,
} from './officers/officer.store.js';
import type { OrganisationRow } from './organisations/organisation.entity.js';
import {
  findOrganisations,
  listOrganisations,
  type OrganisationFilter,
} from './organisations/organisation.store.js';
import type { PlaceStore } from './place.store.js';
import type { Page, RowKey } from './row-key.js';

/** Reads the network of offices, which is public (D8), and the officers, whom only officers see. */
export class PlaceService {
  readonly #db: Db;
  readonly #places: PlaceStore;

  constructor(db: Db, places: PlaceStore) {
    this.#db = db;
    this.#places = places;
  }

  /** A page of all jurisdictions by id, one more than asked for when there are more. */
  async jurisdictions(page: Page): Promise<JurisdictionRow[]> {
    return await listJurisdictions(this.#db, page);
  }

  /** The jurisdictions with these ids. */
  async jurisdictionsByKeys(keys: readonly RowKey[]): Promise<JurisdictionRow[]> {
    return await findJurisdictions(this.#db, keys);
  }

  /** A page of organisations by jurisdiction and code, one more than asked for when there are more. */
  async organisations(filter: OrganisationFilter, page: Page): Promise<OrganisationRow[]> {
    return await listOrganisations(this.#db, filter, page);
  }

  /** The organisations with these keys. */
  async organisationsByKeys(keys: readonly RowKey[]): Promise<OrganisationRow[]> {
    return await findOrganisations(this.#db, keys);
  }

  /**
   * A page of the officers of the viewer's own office and of those below it, by id, one more than asked for when
   * there are more. An organisation beyond that has no officers to show.
   */
  async officers(
    viewer: OfficerViewer,
    filter: OfficerFilter & { readonly organisation?: RowKey | undefined },
    moment: { readonly now: Date },
    page: Page,
  ): Promise<OfficerSummary[]> {
    const { jurisdictionId } = viewer;
    const { organisation, ...rest } = filter;
    const within = await this.#organisationsWithin(viewer, moment);
    const asked =
      organisation === undefined
        ? within
        : within.filter((id) => organisation.jurisdictionId === jurisdictionId && organisation.id === id);
    return await listOfficers(this.#db, jurisdictionId, asked, { ...rest, ...page });
  }

  /** One officer, or null when there is none or the office lies beyond the viewer's. */
  async officer(
    viewer: OfficerViewer,
    key: RowKey,
    moment: { readonly now: Date },
  ): Promise<OfficerSummary | null> {
    if (key.jurisdictionId !== viewer.jurisdictionId) return null;
    const [found] = await findOfficers(this.#db, [key]);
    if (found === undefined) return null;
    const within = await this.#organisationsWithin(viewer, moment);
    return within.includes(found.organisationId) ? found : null;
  }

  /** The officers with these keys, for those who see what the officers did. */
  async officersByKeys(keys: readonly RowKey[]): Promise<OfficerSummary[]> {
    return await findOfficers(this.#db, keys);
  }

  async #organisationsWithin(
    viewer: OfficerViewer,
    { now }: { readonly now: Date },
  ): Promise<readonly string[]> {
    const tree = await this.#places.tree(this.#db, viewer.jurisdictionId, now);
    return tree.descendants(tree.actingOfficeOf(viewer.organisationId));
  }
}
