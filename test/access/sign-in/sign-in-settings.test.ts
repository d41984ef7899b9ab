import { isLoopback } from '../../../src/access/sign-in/demo-issuer.js';
import { type SignInEnvironment, signInSettings } from '../../../src/access/sign-in/sign-in-settings.js';

const DEMO: SignInEnvironment = { demo: true, host: '127.0.0.1' };
const OIDC: SignInEnvironment = {
  demo: false,
  host: '0.0.0.0',
  OIDC_ISSUER: 'https://id.example.gov.cn',
  OIDC_AUDIENCE: 'doudi',
  OIDC_JWKS: 'https://id.example.gov.cn/jwks.json',
};

describe('Officers sign in', () => {
  test.each(['127.0.0.1', '127.8.8.8', 'localhost', '::1', '[::1]'])(
    'with demonstration tokens in a demonstration on %s',
    (host) => {
      expect(isLoopback(host)).toBe(true);
      expect(signInSettings({ ...DEMO, host })).toEqual({ ok: true, value: { kind: 'DEMONSTRATION' } });
    },
  );

  test.each(['0.0.0.0', '::', '10.0.0.1', '127.0.0.1.evil.example', 'localhost.evil.example', ''])(
    'never with demonstration tokens on %j',
    (host) => {
      expect(signInSettings({ ...DEMO, host })).toEqual({
        ok: false,
        error: expect.stringMatching(/^HOST is .*set HOST to 127\.0\.0\.1, DEMO=off, or an issuer/),
      });
    },
  );

  test('with no tokens when there is neither a demonstration nor an issuer', () => {
    expect(signInSettings({ demo: false, host: '0.0.0.0' })).toEqual({ ok: true, value: { kind: 'NONE' } });
  });

  test('with the tokens of the configured issuer, by the strictest rules unless set', () => {
    expect(signInSettings(OIDC)).toEqual({
      ok: true,
      value: {
        kind: 'OIDC',
        keys: { kind: 'URL', url: new URL('https://id.example.gov.cn/jwks.json') },
        rules: {
          issuer: 'https://id.example.gov.cn',
          audience: 'doudi',
          algorithms: ['RS256'],
          type: 'at+jwt',
          maxAgeSeconds: 86_400,
          clockToleranceSeconds: 30,
        },
      },
    });
  });

  test('only with the issuer when one is configured in a demonstration', () => {
    expect(signInSettings({ ...OIDC, demo: true })).toMatchObject({ ok: true, value: { kind: 'OIDC' } });
  });

  test('by keys from a file', () => {
    expect(signInSettings({ ...OIDC, OIDC_JWKS: '/etc/doudi/jwks.json' })).toMatchObject({
      ok: true,
      value: { keys: { kind: 'FILE', path: '/etc/doudi/jwks.json' } },
    });
  });

  test('by other algorithms and types where they are named', () => {
    const env = { ...OIDC, OIDC_ALGORITHMS: 'EdDSA, ES256', OIDC_TOKEN_TYPE: 'JWT' };
    expect(signInSettings(env)).toMatchObject({
      ok: true,
      value: { rules: { algorithms: ['EdDSA', 'ES256'], type: 'JWT' } },
    });
  });
});

describe('The settings are refused', () => {
  test.each<[string, Partial<SignInEnvironment>, RegExp]>([
    [
      'without an audience',
      { OIDC_AUDIENCE: '' },
      /^OIDC_AUDIENCE is not set, but OIDC_ISSUER and OIDC_JWKS is/,
    ],
    ['without keys', { OIDC_JWKS: undefined }, /^OIDC_JWKS is not set/],
    [
      'with keys sent in the clear',
      { OIDC_JWKS: 'http://id.example.gov.cn/jwks' },
      /^OIDC_JWKS must be an https/,
    ],
    ['with a password in the address', { OIDC_JWKS: 'https://a:b@id.example/jwks' }, /^OIDC_JWKS must be/],
    ['with an address of another kind', { OIDC_JWKS: 'ftp://id.example/jwks' }, /^OIDC_JWKS must be/],
    ['with a symmetric algorithm', { OIDC_ALGORITHMS: 'HS256' }, /^OIDC_ALGORITHMS knows no "HS256"/],
    ['with no signature at all', { OIDC_ALGORITHMS: 'RS256,none' }, /^OIDC_ALGORITHMS knows no "none"/],
    ['with another type', { OIDC_TOKEN_TYPE: 'id+jwt' }, /^OIDC_TOKEN_TYPE knows no "id\+jwt"/],
    ['with two types', { OIDC_TOKEN_TYPE: 'JWT,at+jwt' }, /^OIDC_TOKEN_TYPE must be one type/],
  ])('%s', (_, different, sentence) => {
    expect(signInSettings({ ...OIDC, ...different })).toEqual({
      ok: false,
      error: expect.stringMatching(sentence),
    });
  });
});
