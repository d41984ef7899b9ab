import type { Actor } from '../../src/access/actor.js';
import { Sealer } from '../../src/access/privacy/sealing.js';
import type { OfficerRole, Reach } from '../../src/access/viewer.js';
import type { Database } from '../../src/database/database.js';
import { CircumstanceService } from '../../src/households/circumstances/circumstance.service.js';
import { HouseholdService } from '../../src/households/household.service.js';
import { HouseholdReadService } from '../../src/households/household-read.service.js';
import { MembershipService } from '../../src/households/membership/membership.service.js';
import { PlaceService } from '../../src/jurisdictions/place.service.js';
import { PlaceStore } from '../../src/jurisdictions/place.store.js';
import { SituationService } from '../../src/jurisdictions/situations/situation.service.js';
import { localDate } from '../../src/shared/local-date.js';
import { anActor, COUNTY, WHOLE_COUNTY } from '../access/an-actor.js';
import { addSampleCounty } from '../access/sample-county.js';
import { testKeyring } from '../support/keyring.js';

export const TOWNSHIP_1: Reach = { jurisdictionId: COUNTY, townshipIds: ['F0101'], villageIds: null };
export const TOWNSHIP_2: Reach = { jurisdictionId: COUNTY, townshipIds: ['F0102'], villageIds: null };
export const VILLAGE_1: Reach = { jurisdictionId: COUNTY, townshipIds: ['F0101'], villageIds: ['F010101'] };

/** The officers of the sample county, one for each office. */
export const OFFICERS = {
  county: officer('1', 'F01', 'COUNTY_APPROVER'),
  department: officer('2', 'F01-D', 'COUNTY_OFFICER'),
  township1: officer('3', 'F0101', 'TOWNSHIP_OFFICER'),
  township2: officer('4', 'F0102', 'TOWNSHIP_OFFICER'),
  village1: officer('5', 'F010101', 'VILLAGE_OFFICER'),
} as const;

export const sealer = new Sealer(testKeyring());

export interface CountyServices {
  readonly places: PlaceService;
  readonly situations: SituationService;
  readonly households: HouseholdService;
  readonly reads: HouseholdReadService;
  readonly memberships: MembershipService;
  readonly circumstances: CircumstanceService;
}

export function servicesOn(database: Database): CountyServices {
  const places = new PlaceStore();
  return {
    places: new PlaceService(database.db, places),
    situations: new SituationService(database, places),
    households: new HouseholdService({ database, places, sealer }),
    reads: new HouseholdReadService(database.db, sealer),
    memberships: new MembershipService({ database, sealer }),
    circumstances: new CircumstanceService(database),
  };
}

/** The sample county with its officers, and another county that nobody here may see. */
export async function addCounty(database: Database): Promise<void> {
  await addSampleCounty(database, { id: COUNTY, shortCode: 'SC' });
  await addSampleCounty(database, { id: 'other-county', shortCode: 'OC' });
  await database.db
    .insertInto('Officer')
    .values(
      Object.values(OFFICERS).map(({ id, subject, organisationId, role }) => ({
        jurisdictionId: COUNTY,
        id,
        subject,
        personName: `经办${subject}`,
        personIndex: null,
        role,
        organisationId,
        activeFrom: localDate('2020-01-01'),
        activeUntil: null,
      })),
    )
    .execute();
}

/** An officer at the window of the first township. */
export function clerk(different: Partial<Actor> = {}): Actor {
  return as(OFFICERS.township1, TOWNSHIP_1, different);
}

/** An officer of the county, who reaches everything. */
export function countyOfficer(different: Partial<Actor> = {}): Actor {
  return as(OFFICERS.county, WHOLE_COUNTY, different);
}

/** An officer of the second township. */
export function neighbour(different: Partial<Actor> = {}): Actor {
  return as(OFFICERS.township2, TOWNSHIP_2, different);
}

export function as(
  { id, subject, organisationId, role }: (typeof OFFICERS)[keyof typeof OFFICERS],
  reach: Reach,
  different: Partial<Actor> = {},
): Actor {
  return anActor({ officerId: id, subject, organisationId, roles: [role], reach, ...different });
}

function officer<Role extends OfficerRole>(serial: string, organisationId: string, role: Role) {
  return {
    id: `018f2a00-0000-7000-8000-00000000000${serial}`,
    subject: `officer-${serial}`,
    organisationId,
    role,
  };
}
