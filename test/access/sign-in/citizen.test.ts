import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { citizenSettings } from '../../../src/access/sign-in/sign-in-settings.js';
import { type TokenRules, TokenVerifier } from '../../../src/access/sign-in/tokens.js';
import { localDate } from '../../../src/shared/local-date.js';
import { makeResidentId } from '../../../src/shared/resident-id.js';

const NOW = new Date('2026-08-20T02:00:00Z');
const RESIDENT = makeResidentId('990000', localDate('1970-01-01'), 1);
const RULES: TokenRules = {
  issuer: 'https://citizens.example',
  audience: 'doudi',
  algorithms: ['ES256'],
  type: 'at+jwt',
  maxAgeSeconds: 86_400,
  clockToleranceSeconds: 5,
  residentIdClaim: 'resident_id',
};

let verifier: TokenVerifier;
let sign: (claims: JWTPayload, issuer?: string) => Promise<string>;

beforeAll(async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  verifier = new TokenVerifier(
    RULES,
    createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] }),
  );
  sign = async (claims, issuer = RULES.issuer) =>
    await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' })
      .setIssuer(issuer)
      .setAudience('doudi')
      .setSubject('c-1')
      .setIssuedAt(NOW.getTime() / 1000)
      .setExpirationTime(NOW.getTime() / 1000 + 60)
      .sign(privateKey);
});

describe('A token of a citizen', () => {
  test('names the citizen by the claim that the rules name', async () => {
    const identity = await verifier.verify(await sign({ resident_id: RESIDENT }), NOW);
    expect(identity).toMatchObject({ ok: true, value: { subject: 'c-1', residentId: RESIDENT } });
  });

  test.each<[string, JWTPayload]>([
    ['without the claim', {}],
    ['with another claim', { residentId: RESIDENT }],
    ['with an empty claim', { resident_id: '' }],
    ['with several numbers', { resident_id: [RESIDENT] }],
    ['with a number as a number', { resident_id: 990_000_197 as never }],
    [
      'with a wrong check character',
      { resident_id: `${RESIDENT.slice(0, 17)}${RESIDENT.endsWith('1') ? '2' : '1'}` },
    ],
    ['with a pattern', { resident_id: '%' }],
  ])('%s is not believed', async (_, claims) => {
    expect(await verifier.verify(await sign(claims), NOW)).toEqual({ ok: false, error: 'TOKEN_INVALID' });
  });

  test('of another issuer is not believed, though it is signed by the same key', async () => {
    const token = await sign({ resident_id: RESIDENT }, 'https://officers.example');
    expect(await verifier.verify(token, NOW)).toEqual({ ok: false, error: 'TOKEN_INVALID' });
  });

  test('says nothing of a citizen where the rules name no claim', async () => {
    const { residentIdClaim: _, ...rules } = RULES;
    const officers = new TokenVerifier(rules, async () => {
      throw new Error('not asked');
    });
    expect(officers.issuer).toBe('https://citizens.example');
    expect(await officers.verify(await sign({ resident_id: RESIDENT }), NOW)).toMatchObject({ ok: false });
  });
});

describe('The issuer of citizens', () => {
  const given = {
    CITIZEN_OIDC_ISSUER: 'https://citizens.example',
    CITIZEN_OIDC_AUDIENCE: 'doudi',
    CITIZEN_OIDC_JWKS: 'https://citizens.example/keys',
  };

  test('is none unless set, and then another than that of officers', () => {
    expect(citizenSettings({})).toEqual({ ok: true, value: null });
    expect(citizenSettings(given)).toMatchObject({
      ok: true,
      value: { rules: { residentIdClaim: 'resident_id' } },
    });
    expect(citizenSettings({ ...given, OIDC_ISSUER: 'https://citizens.example' })).toMatchObject({
      ok: false,
    });
  });

  test('is set as a whole, with keys from a safe place', () => {
    expect(citizenSettings({ CITIZEN_OIDC_ISSUER: 'x' })).toEqual({
      ok: false,
      error: 'CITIZEN_OIDC_AUDIENCE is not set, but CITIZEN_OIDC_ISSUER is; set all three or none.',
    });
    expect(citizenSettings({ ...given, CITIZEN_OIDC_JWKS: 'http://citizens.example/keys' })).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^CITIZEN_OIDC_JWKS must be an https address/),
    });
  });
});
