import { normalSignInCode, signInCode } from '../../../src/access/citizen-links/sign-in-code.js';
import { citizenSettings } from '../../../src/access/sign-in/sign-in-settings.js';

describe('A code for signing in', () => {
  test('is sixty bits in three groups, and is read as people write it', () => {
    const code = signInCode(new Uint8Array([0, 31, 1, 10, 255, 20, 18, 3, 4, 5, 6, 7]));
    expect(code).toBe('0Z1A-ZMJ3-4567');
    for (const written of [code, ' oz1a zmj3 4567 ', 'OZIAZMJ34567', 'ozla-zmj3-4567']) {
      expect(normalSignInCode(written)).toBe('0Z1AZMJ34567');
    }
  });

  test.each([
    '',
    '0Z1A-ZMJ3-456',
    '0Z1A-ZMJ3-45678',
    '0Z1A-ZMJ3-456U',
    '0'.repeat(10_000),
    '0Z1A-ZMJ3-４５６７',
  ])('is not %j', (text) => {
    expect(normalSignInCode(text)).toBeNull();
  });

  test('is of use where CITIZEN_OIDC_CLAIM is off, so that tokens need no resident id', () => {
    const environment = {
      CITIZEN_OIDC_ISSUER: 'https://portal.test',
      CITIZEN_OIDC_AUDIENCE: 'doudi',
      CITIZEN_OIDC_JWKS: 'https://portal.test/jwks.json',
    };
    const claimOf = (CITIZEN_OIDC_CLAIM?: string) => {
      const settings = citizenSettings({ ...environment, CITIZEN_OIDC_CLAIM });
      return settings.ok ? settings.value?.rules.residentIdClaim : settings.error;
    };
    expect(claimOf()).toBe('resident_id');
    expect(claimOf('idcard')).toBe('idcard');
    expect(claimOf('off')).toBeUndefined();
  });
});
