import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createLocalJWKSet, exportJWK, type JSONWebKeySet } from 'jose';
import { KeySetUnavailable, type TokenRules, TokenVerifier } from '../../../src/access/sign-in/tokens.js';

const NOW = new Date('2026-08-20T01:00:00Z');
const NOW_S = NOW.getTime() / 1000;
const RULES: TokenRules = {
  issuer: 'https://id.example.gov.cn',
  audience: 'doudi',
  algorithms: ['EdDSA'],
  type: 'at+jwt',
  maxAgeSeconds: 3_600,
  clockToleranceSeconds: 30,
};
const HEADER = { alg: 'EdDSA', typ: 'at+jwt', kid: 'key-1' };
const CLAIMS = {
  iss: RULES.issuer,
  aud: RULES.audience,
  sub: 'officer-1',
  iat: NOW_S - 60,
  nbf: NOW_S - 60,
  exp: NOW_S + 600,
};
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('ed25519');

let keySet: JSONWebKeySet;
let verifier: TokenVerifier;

beforeAll(async () => {
  keySet = {
    keys: [
      { ...(await exportJWK(publicKey)), kid: 'key-1', use: 'sig' },
      { ...(await exportJWK(rsa.publicKey)), kid: 'rsa-1', use: 'sig' },
    ],
  };
  verifier = new TokenVerifier(RULES, createLocalJWKSet(keySet));
});

describe('A token is believed', () => {
  test('when everything about it holds, and then it says only who', async () => {
    const token = signed(HEADER, { ...CLAIMS, roles: ['COUNTY_APPROVER'], jurisdictionId: 'x' });
    expect(await verifier.verify(token, NOW)).toEqual({
      ok: true,
      value: { subject: 'officer-1', goodUntil: new Date((NOW_S + 630) * 1000) },
    });
  });

  test('no longer than its issuer may let it live', async () => {
    const token = signed(HEADER, { ...CLAIMS, exp: NOW_S + 86_400 });
    expect(await verifier.verify(token, NOW)).toMatchObject({
      ok: true,
      value: { goodUntil: new Date((NOW_S - 60 + 3_600 + 30) * 1000) },
    });
  });

  test.each<[string, object]>([
    ['that names several audiences, ours among them', { aud: ['other', 'doudi'] }],
    ['without nbf', { nbf: undefined }],
    ['in the last second before its end, tolerance included', { exp: NOW_S - 29 }],
    ['whose issuer has a clock slightly ahead', { iat: NOW_S + 30, nbf: NOW_S + 30 }],
  ])('%s', async (_, different) => {
    expect(await outcome(signed(HEADER, { ...CLAIMS, ...different }))).toBe('officer-1');
  });
});

describe('A token is not believed', () => {
  test.each<[string, object, string]>([
    ['of another issuer', { iss: 'https://evil.example' }, 'TOKEN_INVALID'],
    ['whose issuer only begins like ours', { iss: `${RULES.issuer}.evil.example` }, 'TOKEN_INVALID'],
    ['without an issuer', { iss: undefined }, 'TOKEN_INVALID'],
    ['with a list of issuers', { iss: [RULES.issuer] }, 'TOKEN_INVALID'],
    ['for another audience', { aud: 'other-service' }, 'TOKEN_INVALID'],
    ['without an audience', { aud: undefined }, 'TOKEN_INVALID'],
    ['whose audience is no text', { aud: { doudi: true } }, 'TOKEN_INVALID'],
    ['that has expired', { exp: NOW_S - 30 }, 'TOKEN_EXPIRED'],
    ['without an end', { exp: undefined }, 'TOKEN_INVALID'],
    ['whose end is a text', { exp: String(NOW_S + 600) }, 'TOKEN_INVALID'],
    ['that is not valid yet', { nbf: NOW_S + 31 }, 'TOKEN_INVALID'],
    ['that was issued in the future', { iat: NOW_S + 31 }, 'TOKEN_INVALID'],
    ['that does not say when it was issued', { iat: undefined }, 'TOKEN_INVALID'],
    ['that is too old, whatever its own end says', { iat: NOW_S - 3_631 }, 'TOKEN_EXPIRED'],
    ['without a subject', { sub: undefined }, 'TOKEN_INVALID'],
    ['with an empty subject', { sub: '' }, 'TOKEN_INVALID'],
    ['whose subject is no text', { sub: 1 }, 'TOKEN_INVALID'],
    ['whose subject has a line break', { sub: 'officer-1\nadmin' }, 'TOKEN_INVALID'],
    ['whose subject is endless', { sub: 'x'.repeat(256) }, 'TOKEN_INVALID'],
  ])('%s', async (_, different, fault) => {
    expect(await outcome(signed(HEADER, { ...CLAIMS, ...different }))).toBe(fault);
  });

  test.each<[string, object]>([
    ['of another type', { typ: 'JWT' }],
    ['without a type', { typ: undefined }],
    ['that is an ID token of the same issuer', { typ: 'id+jwt' }],
    ['that names a key nobody has', { kid: 'key-9' }],
    ['whose key id is a path', { kid: '../../../../dev/null' }],
    ['whose key id is an address', { kid: 'https://evil.example/jwks.json' }],
    ['whose key id is a query', { kid: "key-1' or '1'='1" }],
    ['whose key id is no text', { kid: { $ne: null } }],
    ['with an extension that it says must be understood', { crit: ['exp'], exp: 1 }],
    ['with a payload that is not encoded', { b64: false, crit: ['b64'] }],
  ])('%s', async (_, different) => {
    expect(await outcome(signed({ ...HEADER, ...different }, CLAIMS))).toBe('TOKEN_INVALID');
  });

  test.each(['none', 'None', 'nOnE', '', 'NONE '])('without a signature, as algorithm %j', async (alg) => {
    const unsigned = `${encoded({ ...HEADER, alg })}.${encoded(CLAIMS)}.`;
    expect(await outcome(unsigned)).toBe('TOKEN_INVALID');
  });

  test('whose signature was taken away', async () => {
    const [header, claims] = signed(HEADER, CLAIMS).split('.');
    expect(await outcome(`${header}.${claims}.`)).toBe('TOKEN_INVALID');
    expect(await outcome(`${header}.${claims}`)).toBe('TOKEN_INVALID');
  });

  test.each([
    ['as PEM', () => publicKey.export({ type: 'spki', format: 'pem' })],
    ['as DER', () => publicKey.export({ type: 'spki', format: 'der' })],
    ['as JWK', () => JSON.stringify(publicKey.export({ format: 'jwk' }))],
    ['of RSA as PEM', () => rsa.publicKey.export({ type: 'spki', format: 'pem' })],
  ])('that uses the public key %s as a shared secret (HS256)', async (_, secret) => {
    for (const kid of ['key-1', 'rsa-1', undefined]) {
      const body = `${encoded({ ...HEADER, alg: 'HS256', kid })}.${encoded(CLAIMS)}`;
      const mac = createHmac('sha256', secret()).update(body).digest('base64url');
      expect(await outcome(`${body}.${mac}`)).toBe('TOKEN_INVALID');
    }
  });

  test('that is signed well, but by an algorithm that is not configured', async () => {
    const header = { ...HEADER, alg: 'RS256', kid: 'rsa-1' };
    expect(await outcome(signed(header, CLAIMS, rsa.privateKey, 'sha256'))).toBe('TOKEN_INVALID');
    const accepting = new TokenVerifier({ ...RULES, algorithms: ['RS256'] }, createLocalJWKSet(keySet));
    expect(await accepting.verify(signed(header, CLAIMS, rsa.privateKey, 'sha256'), NOW)).toMatchObject({
      ok: true,
    });
  });

  test('that a stranger signed in the name of our key', async () => {
    expect(await outcome(signed(HEADER, CLAIMS, stranger.privateKey))).toBe('TOKEN_INVALID');
  });

  test.each(['jwk', 'jku', 'x5u', 'x5c'])('that brings its own key along as %s', async (parameter) => {
    const jwk = stranger.publicKey.export({ format: 'jwk' });
    const own: Record<string, unknown> = {
      jwk,
      jku: 'https://evil.example/jwks.json',
      x5u: 'https://evil.example/cert.pem',
      x5c: [stranger.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')],
    };
    const header = { ...HEADER, [parameter]: own[parameter] };
    expect(await outcome(signed(header, CLAIMS, stranger.privateKey))).toBe('TOKEN_INVALID');
  });

  test('whose claims were edited', async () => {
    const [header, , signature] = signed(HEADER, CLAIMS).split('.');
    const edited = encoded({ ...CLAIMS, sub: 'officer-2' });
    expect(await outcome(`${header}.${edited}.${signature}`)).toBe('TOKEN_INVALID');
  });

  test('of which any byte was changed', async () => {
    const token = signed(HEADER, CLAIMS);
    for (let index = 0; index < token.length; index += 1) {
      const other = token[index] === 'A' ? 'B' : 'A';
      const changed = token.slice(0, index) + other + token.slice(index + 1);
      // The last character of a part carries bits that decoding ignores; a token that decodes alike is the same one.
      if (sameBytes(changed, token)) continue;
      expect([index, await outcome(changed)]).toEqual([index, 'TOKEN_INVALID']);
    }
  });

  test.each(['', '.', '..', 'x', 'a.b.c', '{}', 'null', 'e30.e30.e30', `${'x'.repeat(20_000)}`])(
    'that is no token: %.10j',
    async (text) => {
      expect(await outcome(text)).toBe('TOKEN_INVALID');
    },
  );

  test('that is longer than any token of the issuer, before it is even parsed', async () => {
    const long = signed(HEADER, { ...CLAIMS, padding: 'x'.repeat(10_000) });
    expect(await outcome(long)).toBe('TOKEN_INVALID');
  });
});

test('Keys that cannot be had are an outage, not a fault of the token', async () => {
  const unreachable = new TokenVerifier(RULES, async () => {
    throw new KeySetUnavailable('down');
  });
  await expect(unreachable.verify(signed(HEADER, CLAIMS), NOW)).rejects.toThrow(KeySetUnavailable);
});

async function outcome(token: string): Promise<string> {
  const result = await verifier.verify(token, NOW);
  return result.ok ? result.value.subject : result.error;
}

function signed(
  header: object,
  claims: object,
  key: KeyObject = privateKey,
  hash: string | null = null,
): string {
  const body = `${encoded(header)}.${encoded(claims)}`;
  return `${body}.${sign(hash, Buffer.from(body), key).toString('base64url')}`;
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function sameBytes(a: string, b: string): boolean {
  const bytes = (token: string) =>
    token.split('.').map((part) => Buffer.from(part, 'base64url').toString('hex'));
  // Only the signature may be written in two ways: header and claims are signed as they are written.
  const [signatureA, signatureB] = [bytes(a)[2], bytes(b)[2]];
  return a.lastIndexOf('.') === b.lastIndexOf('.') && signatureA === signatureB && body(a) === body(b);
}

function body(token: string): string {
  return token.slice(0, token.lastIndexOf('.'));
}
