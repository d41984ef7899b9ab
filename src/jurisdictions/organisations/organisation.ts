import type { OfficerLevel } from '../../access/viewer.js';

/**
 * Where an organisation stands in the network of a jurisdiction (C6, D8): city, county or district, township or
 * street, village or community. A department stands beside the line and acts at the level of what it belongs to.
 */
export const ORGANISATION_LEVELS = [
  'CITY',
  'COUNTY',
  'TOWNSHIP',
  'VILLAGE',
  'DEPARTMENT',
] as const satisfies readonly (OfficerLevel | 'DEPARTMENT')[];
export type OrganisationLevel = (typeof ORGANISATION_LEVELS)[number];

/** What the tree needs to know of an organisation. */
export interface OrganisationNode {
  readonly id: string;
  readonly parentId: string | null;
  readonly level: OrganisationLevel;
}
