import type { Actor } from '../../src/access/actor.js';
import type { OfficerViewer, Reach } from '../../src/access/viewer.js';
import { localDate } from '../../src/shared/local-date.js';

export const COUNTY = 'sample-county';

/** Everything of the sample county. */
export const WHOLE_COUNTY: Reach = { jurisdictionId: COUNTY, townshipIds: null, villageIds: null };

/** An officer of the sample county, with what a test wants to be different. */
export function anOfficer(different: Partial<OfficerViewer> = {}): OfficerViewer {
  return {
    kind: 'OFFICER',
    subject: 'officer-1',
    officerId: '018f2a00-0000-7000-8000-000000000001',
    name: '张三',
    roles: ['COUNTY_OFFICER'],
    jurisdictionId: COUNTY,
    organisationId: 'F01',
    level: 'COUNTY',
    reach: WHOLE_COUNTY,
    personIndex: null,
    ...different,
  };
}

/** An actor of the sample county, with what a test wants to be different. */
export function anActor(different: Partial<Actor> = {}): Actor {
  const { kind: _, jurisdictionId: __, ...officer } = anOfficer();
  return {
    ...officer,
    today: localDate('2026-08-20'),
    now: new Date('2026-08-20T01:00:00Z'),
    requestId: 'request-1',
    idempotencyKey: null,
    ...different,
  };
}
