/**
 * Where an organisation stands in the network of a jurisdiction (C6, D8): city, county or district, township or
 * street, village or community. A department stands beside the line and acts at the level of what it belongs to.
 */
export const ORGANISATION_LEVELS = ['CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE', 'DEPARTMENT'] as const;
export type OrganisationLevel = (typeof ORGANISATION_LEVELS)[number];

/** The level at which somebody acts: an organisation's level, or for a department that of its superior. */
export type ActingLevel = Exclude<OrganisationLevel, 'DEPARTMENT'>;
