import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeProtectedHeader, SignJWT } from 'jose';
import { Sealer } from '../../../src/access/privacy/sealing.js';
import { DemoIssuer } from '../../../src/access/sign-in/demo-issuer.js';
import { DemoKeysError, demoKeys } from '../../../src/access/sign-in/demo-keys.store.js';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'doudi-demo-')), 'data');
  file = join(folder, 'keys.json');
});

afterEach(async () => await rm(join(folder, '..'), { recursive: true }));

describe('The keys of a demonstration', () => {
  test('are made once and stay', async () => {
    const first = await demoKeys(folder);
    const sealed = new Sealer(first.keyring).seal('j', 'f', 'text');
    const second = await demoKeys(folder);
    expect(new Sealer(second.keyring).open('j', 'f', sealed)).toBe('text');
    expect(second.issuerKey).toEqual(first.issuerKey);
  });

  test('of a file made before the audit was proven are good, and its audit key stays the same', async () => {
    await demoKeys(folder);
    const { auditKey: _, ...older } = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify(older));
    const [first, second] = [await demoKeys(folder), await demoKeys(folder)];
    expect(first.keyring.audit[0]).toHaveLength(32);
    expect(first.keyring).toEqual(second.keyring);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(older);
  });

  test('are readable by the owner only, also when somebody opened them up', async () => {
    await demoKeys(folder);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await chmod(file, 0o644);
    await demoKeys(folder);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test('are the same for services that start at once, and leave no drafts behind', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => demoKeys(folder)));
    expect(new Set(all.map(({ issuerKey }) => issuerKey.d)).size).toBe(1);
    expect(await readdir(folder)).toEqual(['keys.json']);
  });

  test.each(['', '{}', '{"sealingKeys": 1}'])(
    'that are damaged (%j) are not replaced, since what they sealed would be lost',
    async (text) => {
      await demoKeys(folder);
      await writeFile(file, text);
      await expect(demoKeys(folder)).rejects.toThrow(DemoKeysError);
      expect(await readFile(file, 'utf8')).toBe(text);
    },
  );
});

describe('The demonstration issuer', () => {
  const NOW = new Date('2026-08-20T01:00:00.500Z');

  test('believes its own tokens for thirty days', async () => {
    const issuer = await DemoIssuer.of((await demoKeys(folder)).issuerKey);
    const token = await issuer.issue('demo:officer', NOW);
    expect(await issuer.verifier.verify(token, NOW)).toEqual({
      ok: true,
      value: { subject: 'demo:officer', goodUntil: expect.any(Date) },
    });
    const lastDay = new Date(NOW.getTime() + 30 * 86_400_000 - 1_000);
    expect(await issuer.verifier.verify(token, lastDay)).toMatchObject({ ok: true });
    const after = new Date(NOW.getTime() + 30 * 86_400_000 + 6_000);
    expect(await issuer.verifier.verify(token, after)).toEqual({ ok: false, error: 'TOKEN_EXPIRED' });
  });

  test('says nothing about roles and shows no private key', async () => {
    const { issuerKey } = await demoKeys(folder);
    const token = await (await DemoIssuer.of(issuerKey)).issue('demo:officer', NOW);
    const [header, claims] = token.split('.').map((part) => Buffer.from(part, 'base64url').toString());
    expect(Object.keys(JSON.parse(claims ?? '')).sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'nbf', 'sub']);
    expect(Object.keys(JSON.parse(header ?? '')).sort()).toEqual(['alg', 'kid', 'typ']);
    expect(token).not.toContain(issuerKey.d as string);
  });

  test('does not believe the tokens of another demonstration', async () => {
    const here = await DemoIssuer.of((await demoKeys(folder)).issuerKey);
    const there = await DemoIssuer.of((await demoKeys(join(folder, 'other'))).issuerKey);
    expect(await here.verifier.verify(await there.issue('demo:officer', NOW), NOW)).toEqual({
      ok: false,
      error: 'TOKEN_INVALID',
    });
  });

  test('names nobody but demonstration officers', async () => {
    const issuer = await DemoIssuer.of((await demoKeys(folder)).issuerKey);
    await expect(issuer.issue('https://id.example.gov.cn|7', NOW)).rejects.toThrow(
      /not of the demonstration/,
    );
  });

  test('is not believed when it names anybody else', async () => {
    const { issuerKey } = await demoKeys(folder);
    const issuer = await DemoIssuer.of(issuerKey);
    const kid = decodeProtectedHeader(await issuer.issue('demo:officer', NOW)).kid as string;
    const issuedAt = NOW.getTime() / 1000 - 1;
    const token = await new SignJWT({ aud: 'doudi', iss: 'urn:doudi:demonstration', sub: 'county-approver' })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid })
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + 600)
      .sign(issuerKey);
    expect(await issuer.verifier.verify(token, NOW)).toEqual({ ok: false, error: 'TOKEN_INVALID' });
  });

  test('takes no other kind of key', async () => {
    await expect(DemoIssuer.of({ kty: 'oct', k: 'c2VjcmV0' })).rejects.toThrow(/Ed25519 private key/);
  });
});
