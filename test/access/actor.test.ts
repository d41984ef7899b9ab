import { AccessDenied } from '../../src/access/access-denied.js';
import {
  type ActorMoment,
  actorOf,
  hasRole,
  officerOf,
  wholeJurisdictionOf,
} from '../../src/access/actor.js';
import { ANONYMOUS, type Viewer } from '../../src/access/viewer.js';
import { localDate } from '../../src/shared/local-date.js';
import { anActor, anOfficer, COUNTY } from './an-actor.js';

const MOMENT: ActorMoment = {
  today: localDate('2026-08-20'),
  now: new Date('2026-08-20T01:00:00Z'),
  requestId: 'r1',
  idempotencyKey: 'k-12345678',
};
const PARTNER: Viewer = { kind: 'PARTNER', keyId: 'k', name: 'P', jurisdictionIds: [COUNTY], scopes: [] };

describe('An actor', () => {
  test('is the officer with the moment and the request', () => {
    expect(actorOf(anOfficer(), MOMENT)).toEqual({
      ...anActor(),
      requestId: 'r1',
      idempotencyKey: 'k-12345678',
    });
  });

  test('takes nothing else along from a request context', () => {
    const context = { ...MOMENT, viewer: ANONYMOUS, services: {} };
    expect(Object.keys(actorOf(anOfficer(), context)).sort()).toEqual(Object.keys(anActor()).sort());
  });

  test('is nobody without credentials', () => {
    expect(codeOf(() => actorOf(ANONYMOUS, MOMENT))).toBe('UNAUTHENTICATED');
    expect(codeOf(() => officerOf(ANONYMOUS))).toBe('UNAUTHENTICATED');
  });

  test('is never a partner or a citizen', () => {
    expect(codeOf(() => actorOf(PARTNER, MOMENT))).toBe('FORBIDDEN');
    expect(codeOf(() => officerOf({ kind: 'CITIZEN', subject: 's', personRefs: [] }))).toBe('FORBIDDEN');
  });

  test('holds the roles of the officer row only', () => {
    expect(hasRole(anActor(), 'COUNTY_APPROVER', 'COUNTY_OFFICER')).toBe(true);
    expect(hasRole(anActor(), 'COUNTY_APPROVER')).toBe(false);
  });

  test('speaks for the whole jurisdiction only when nothing in it is out of reach', () => {
    expect(wholeJurisdictionOf(anActor())).toBe(COUNTY);
    const district = anActor({ reach: { jurisdictionId: COUNTY, townshipIds: ['t1'], villageIds: null } });
    expect(codeOf(() => wholeJurisdictionOf(district))).toBe('FORBIDDEN');
  });
});

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof AccessDenied) return error.code;
    throw error;
  }
  return 'ADMITTED';
}
