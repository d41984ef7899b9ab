import { AccessDenied } from '../../src/access/access-denied.js';
import {
  AUTHORIZATION,
  admit,
  isAdmitted,
  NODE_AUTHORIZATION,
  type Rule,
} from '../../src/access/authorization.js';
import { ANONYMOUS, OFFICER_ROLES, type Viewer } from '../../src/access/viewer.js';
import { anOfficer } from './an-actor.js';

const INSPECTOR = anOfficer({ roles: ['INSPECTOR'] });
const PARTNER: Viewer = {
  kind: 'PARTNER',
  keyId: 'k',
  name: 'P',
  jurisdictionIds: [],
  scopes: ['CASE_STATUS'],
};
const PARTNER_WITHOUT_SCOPE: Viewer = { ...PARTNER, scopes: [] };
const CITIZEN: Viewer = { kind: 'CITIZEN', subject: 's', personRefs: [] };

describe('The authorization table', () => {
  test('admits an officer by role', () => {
    expect(isAdmitted(INSPECTOR, AUTHORIZATION['Query.auditEntries'])).toBe(true);
    for (const role of OFFICER_ROLES.filter((each) => each !== 'INSPECTOR')) {
      expect(isAdmitted(anOfficer({ roles: [role] }), AUTHORIZATION['Query.auditEntries'])).toBe(false);
    }
  });

  test('admits a partner by the scopes of its key', () => {
    const rule: Rule = ['PARTNER:CASE_STATUS'];
    expect(isAdmitted(PARTNER, rule)).toBe(true);
    expect(isAdmitted(PARTNER_WITHOUT_SCOPE, rule)).toBe(false);
  });

  test('tells whoever has no credentials to sign in, and everybody else that it is not open to them', () => {
    const rule: Rule = ['COUNTY_APPROVER'];
    expect(codeOf(() => admit(ANONYMOUS, rule))).toBe('UNAUTHENTICATED');
    expect([INSPECTOR, PARTNER, CITIZEN].map((viewer) => codeOf(() => admit(viewer, rule)))).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
  });

  test('lets everybody ask who they are', () => {
    for (const viewer of [INSPECTOR, PARTNER, CITIZEN, ANONYMOUS]) {
      expect(codeOf(() => admit(viewer, AUTHORIZATION['Query.viewer']))).toBe('ADMITTED');
    }
  });

  test('opens no mutation to whoever comes without credentials', () => {
    const open = entries(AUTHORIZATION).filter(
      ([field, rule]) => field.startsWith('Mutation.') && isAdmitted(ANONYMOUS, rule),
    );
    expect(open).toEqual([]);
  });

  test('names each caller of a field once, and at least one', () => {
    for (const [field, rule] of [...entries(AUTHORIZATION), ...entries(NODE_AUTHORIZATION)]) {
      expect([field, rule.length > 0, new Set(rule).size]).toEqual([field, true, rule.length]);
    }
  });
});

function entries(table: Readonly<Record<string, Rule>>): [string, Rule][] {
  return Object.entries(table);
}

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof AccessDenied) return error.code;
    throw error;
  }
  return 'ADMITTED';
}
