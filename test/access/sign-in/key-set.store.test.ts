import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, type JWK, SignJWT } from 'jose';
import { keySetFromFile, keySetFromUrl } from '../../../src/access/sign-in/key-set.store.js';
import { KeySetUnavailable, type TokenRules, TokenVerifier } from '../../../src/access/sign-in/tokens.js';

const NOW = new Date('2026-08-20T01:00:00Z');
const RULES: TokenRules = {
  issuer: 'https://id.example.gov.cn',
  audience: 'doudi',
  algorithms: ['ES256'],
  type: 'JWT',
  maxAgeSeconds: 3_600,
  clockToleranceSeconds: 0,
};

let old: IssuerKey;
let fresh: IssuerKey;

beforeAll(async () => {
  old = await issuerKey('old');
  fresh = await issuerKey('fresh');
});

describe('Keys in a file', () => {
  let folder: string;
  let path: string;
  let nowMs: number;
  let verifier: TokenVerifier;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'doudi-keys-'));
    path = join(folder, 'jwks.json');
    nowMs = 0;
    verifier = new TokenVerifier(
      RULES,
      keySetFromFile(path, () => nowMs),
    );
  });

  afterEach(async () => await rm(folder, { recursive: true }));

  test('are rotated with an overlap and without a restart', async () => {
    await publish([old], 1);
    expect(await outcome(verifier, old)).toBe('officer-1');
    expect(await outcome(verifier, fresh)).toBe('TOKEN_INVALID');

    await publish([old, fresh], 2);
    nowMs += 10_000;
    expect(await outcome(verifier, old)).toBe('officer-1');
    expect(await outcome(verifier, fresh)).toBe('officer-1');

    await publish([fresh], 3);
    nowMs += 10_000;
    expect(await outcome(verifier, old)).toBe('TOKEN_INVALID');
    expect(await outcome(verifier, fresh)).toBe('officer-1');
  });

  test('are looked at no more than every ten seconds, so that tokens cannot make the disk busy', async () => {
    await publish([old], 1);
    await outcome(verifier, old);
    await publish([fresh], 2);
    nowMs += 9_999;
    expect(await outcome(verifier, fresh)).toBe('TOKEN_INVALID');
  });

  test('that are missing or broken are an outage', async () => {
    await expect(outcome(verifier, old)).rejects.toThrow(KeySetUnavailable);
    await writeFile(path, '{"keys": 1}');
    await expect(outcome(verifier, old)).rejects.toThrow(/check OIDC_JWKS/);
    await publish([old], 1);
    expect(await outcome(verifier, old)).toBe('officer-1');
  });

  async function publish(keys: readonly IssuerKey[], seconds: number): Promise<void> {
    await writeFile(path, JSON.stringify(keySetOf(keys)));
    await utimes(path, seconds, seconds);
  }
});

describe('Keys at an address', () => {
  let server: Server;
  let answers: number;
  let answer: { status: number; keys: readonly IssuerKey[] };
  let verifier: TokenVerifier;

  beforeEach(async () => {
    answers = 0;
    answer = { status: 200, keys: [old] };
    server = createServer((_request, response) => {
      answers += 1;
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(keySetOf(answer.keys)));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    verifier = new TokenVerifier(RULES, keySetFromUrl(new URL(`http://127.0.0.1:${port}/jwks.json`)));
  });

  afterEach(async () => await new Promise((resolve) => server.close(resolve)));

  test('are fetched once for many tokens, also for those that name a key nobody has', async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      expect(await outcome(verifier, old)).toBe('officer-1');
      expect(await outcome(verifier, fresh)).toBe('TOKEN_INVALID');
    }
    expect(answers).toBe(1);
  });

  test('are fetched once by tokens that come at the same time', async () => {
    expect(new Set(await Promise.all(Array.from({ length: 20 }, () => outcome(verifier, old))))).toEqual(
      new Set(['officer-1']),
    );
    expect(answers).toBe(1);
  });

  test('that cannot be fetched are an outage, and are tried again', async () => {
    answer = { status: 500, keys: [] };
    await expect(outcome(verifier, old)).rejects.toThrow(KeySetUnavailable);
    answer = { status: 200, keys: [old] };
    expect(await outcome(verifier, old)).toBe('officer-1');
  });
});

interface IssuerKey {
  readonly publicJwk: JWK;
  readonly token: string;
}

async function issuerKey(kid: string): Promise<IssuerKey> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issuedAt = NOW.getTime() / 1000;
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid })
    .setIssuer(RULES.issuer)
    .setAudience(RULES.audience)
    .setSubject('officer-1')
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + 600)
    .sign(privateKey);
  return { publicJwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' }, token };
}

function keySetOf(keys: readonly IssuerKey[]): { keys: JWK[] } {
  return { keys: keys.map(({ publicJwk }) => publicJwk) };
}

async function outcome(verifier: TokenVerifier, { token }: IssuerKey): Promise<string> {
  const result = await verifier.verify(token, NOW);
  return result.ok ? result.value.subject : result.error;
}
