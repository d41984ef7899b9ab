import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { JWK } from 'jose';
import type { Actor } from '../../../src/access/actor.js';
import { ApiKeyService } from '../../../src/access/api-keys/api-key.service.js';
import { DemoIssuer } from '../../../src/access/sign-in/demo-issuer.js';
import { SignInService } from '../../../src/access/sign-in/sign-in.service.js';
import type { TokenVerifier } from '../../../src/access/sign-in/tokens.js';
import type { OfficerRole, Viewer } from '../../../src/access/viewer.js';
import { err, ok, unwrap } from '../../../src/shared/result.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';
import { anActor, COUNTY } from '../an-actor.js';
import { addSampleCounty } from '../sample-county.js';

const NOW = new Date('2026-08-20T01:00:00Z');
const LATER = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

let clone: TestDatabase;
let issuer: DemoIssuer;
let signIn: SignInService;

beforeAll(async () => {
  clone = await testDatabase();
  issuer = await DemoIssuer.of(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as JWK);
  await addSampleCounty(clone.database, { id: COUNTY, shortCode: 'SAMPLE' });
  await addOfficer('county', 'COUNTY_APPROVER', 'F01');
  await addOfficer('department', 'FUND_MANAGER', 'F01-D');
  await addOfficer('township', 'TOWNSHIP_OFFICER', 'F0101');
  await addOfficer('village', 'VILLAGE_OFFICER', 'F010101');
  await addOfficer('retired', 'COUNTY_OFFICER', 'F01', { activeUntil: '2026-08-19' });
  await addOfficer('last-day', 'COUNTY_OFFICER', 'F01', { activeUntil: '2026-08-20' });
  await addOfficer('tomorrow', 'COUNTY_OFFICER', 'F01', { activeFrom: '2026-08-21' });
});

afterAll(async () => await clone.drop());

beforeEach(() => {
  signIn = new SignInService(clone.database.db, issuer.verifier);
});

describe('An officer', () => {
  test.each<[string, string, object]>([
    ['county', 'COUNTY', { townshipIds: null, villageIds: null }],
    ['department', 'COUNTY', { townshipIds: null, villageIds: null }],
    ['township', 'TOWNSHIP', { townshipIds: ['F0101'], villageIds: null }],
    ['village', 'VILLAGE', { townshipIds: ['F0101'], villageIds: ['F010101'] }],
  ])('of a %s acts and reaches at the level %s', async (subject, level, reach) => {
    expect(await bySubject(subject)).toMatchObject({
      kind: 'OFFICER',
      subject: `demo:${subject}`,
      level,
      jurisdictionId: COUNTY,
      reach: { jurisdictionId: COUNTY, ...reach },
    });
  });

  test('has the role of the officer row and no other', async () => {
    expect(await bySubject('township')).toMatchObject({
      roles: ['TOWNSHIP_OFFICER'],
      name: 'Officer township',
    });
  });

  test('is in post from the first to the last day', async () => {
    expect(await bySubject('last-day')).toMatchObject({ kind: 'OFFICER' });
    expect(await bySubject('retired')).toBe('OFFICER_UNKNOWN');
    expect(await bySubject('tomorrow')).toBe('OFFICER_UNKNOWN');
    expect(await bySubject('tomorrow', new Date('2026-08-20T16:00:00Z'))).toMatchObject({ kind: 'OFFICER' });
  });

  test('is nobody without an officer row', async () => {
    expect(await bySubject('stranger')).toBe('OFFICER_UNKNOWN');
  });

  test('who leaves is noticed within half a minute', async () => {
    await addOfficer('leaving', 'COUNTY_OFFICER', 'F01');
    const token = await issuer.issue('demo:leaving', NOW);
    expect(await withToken(token, NOW)).toMatchObject({ kind: 'OFFICER' });
    await clone.database.execute(
      "update officer set active_until = '2026-08-19' where subject = 'demo:leaving'",
    );
    expect(await withToken(token, LATER(30))).toBe('OFFICER_UNKNOWN');
  });

  test('costs no statement while remembered', async () => {
    const token = await issuer.issue('demo:county', NOW);
    await withToken(token, NOW);
    clone.statements.length = 0;
    for (let turn = 0; turn < 10; turn += 1) await withToken(token, LATER(turn));
    expect(clone.statements).toEqual([]);
  });
});

describe('A token', () => {
  test('is checked once while remembered, and never believed beyond its end', async () => {
    const goodUntil = LATER(20);
    const checks = answerAll(ok({ subject: 'demo:county', goodUntil }));
    for (const seconds of [0, 5, 19]) {
      expect(await withToken('a.b.c', LATER(seconds))).toMatchObject({ kind: 'OFFICER' });
    }
    expect(checks.count).toBe(1);
    expect(await withToken('a.b.c', goodUntil)).toBe('TOKEN_EXPIRED');
    expect(await withToken('a.b.d', NOW)).toMatchObject({ kind: 'OFFICER' });
    expect(checks.count).toBe(2);
  });

  test('that did not hold is checked again', async () => {
    const checks = answerAll(err('TOKEN_INVALID'));
    for (let turn = 0; turn < 3; turn += 1) expect(await withToken('a.b.c', NOW)).toBe('TOKEN_INVALID');
    expect(checks.count).toBe(3);
  });

  /** Lets a verifier answer every token alike, and counts how often it is asked. */
  function answerAll(answer: Awaited<ReturnType<TokenVerifier['verify']>>): { readonly count: number } {
    const checks = { count: 0 };
    const verifier: Pick<TokenVerifier, 'verify'> = {
      verify: async () => {
        checks.count += 1;
        return answer;
      },
    };
    signIn = new SignInService(clone.database.db, verifier);
    return checks;
  }
});

describe('Credentials', () => {
  test('that are absent make an anonymous viewer', async () => {
    expect(await viewer({})).toEqual({ kind: 'ANONYMOUS' });
  });

  test.each(['', 'Bearer', 'Bearer ', 'Basic YTpi', 'Bearer a b', 'Bearer é', 'token'])(
    'that are no bearer token (%j) are refused, not passed over',
    async (authorization) => {
      expect(await viewer({ authorization })).toBe('TOKEN_INVALID');
    },
  );

  test('of two kinds are refused', async () => {
    expect(await viewer({ authorization: 'Bearer x', apiKey: 'y' })).toBe('CREDENTIALS_AMBIGUOUS');
  });

  test('by token are refused where no issuer is configured', async () => {
    const closed = new SignInService(clone.database.db, null);
    const token = await issuer.issue('demo:county', NOW);
    expect(await closed.viewerFrom({ authorization: `Bearer ${token}` }, NOW)).toMatchObject({
      ok: false,
      error: { code: 'UNAUTHENTICATED', fault: 'TOKENS_NOT_ACCEPTED' },
    });
  });
});

describe('A partner', () => {
  let service: ApiKeyService;
  let admin: Actor;

  beforeEach(() => {
    service = new ApiKeyService(clone.database);
    admin = anActor({ subject: 'admin', roles: ['POLICY_ADMIN'], now: NOW });
  });

  test('signs in with the key it was issued, for one jurisdiction and its scopes', async () => {
    const plainKey = await issue();
    expect(await viewer({ apiKey: plainKey })).toEqual({
      kind: 'PARTNER',
      keyId: expect.any(String),
      name: 'Health platform',
      jurisdictionIds: [COUNTY],
      scopes: ['CASE_STATUS'],
    });
  });

  test('is refused with the right id and a wrong secret, right after the right one was remembered', async () => {
    const plainKey = await issue();
    await viewer({ apiKey: plainKey });
    const wrong = `${plainKey.slice(0, -1)}${plainKey.endsWith('A') ? 'B' : 'A'}`;
    expect(await viewer({ apiKey: wrong })).toBe('API_KEY_INVALID');
  });

  test.each(['', 'x', `doudi_pk_${randomUUID().replaceAll('-', '')}_${'A'.repeat(43)}`])(
    'is refused with a key that nobody issued (%j)',
    async (apiKey) => {
      expect(await viewer({ apiKey })).toBe('API_KEY_INVALID');
    },
  );

  test('is refused from the moment its key expires', async () => {
    const plainKey = await issue(LATER(100));
    expect(await viewer({ apiKey: plainKey }, LATER(99))).toMatchObject({ kind: 'PARTNER' });
    expect(await viewer({ apiKey: plainKey }, LATER(100))).toBe('API_KEY_INVALID');
  });

  test('is refused within half a minute after its key was revoked', async () => {
    const plainKey = await issue();
    const { keyId } = (await viewer({ apiKey: plainKey })) as { keyId: string };
    const revoked = await service.revoke(admin, { jurisdictionId: COUNTY, id: keyId });
    expect(revoked).toMatchObject({ ok: true, value: { revokedAt: NOW } });
    expect(await viewer({ apiKey: plainKey }, LATER(30))).toBe('API_KEY_INVALID');
  });

  test('is refused by every service that runs, at the latest half a minute later, whenever each had looked', async () => {
    const plainKey = await issue();
    const services = Array.from({ length: 3 }, () => new SignInService(clone.database.db, issuer.verifier));
    const kindAt = async (seconds: number) =>
      await Promise.all(
        services.map(async (one) => (await one.viewerFrom({ apiKey: plainKey }, LATER(seconds))).ok),
      );
    const known = await viewer({ apiKey: plainKey });
    expect(await kindAt(9)).toEqual([true, true, true]);
    const { keyId } = known as { keyId: string };
    await service.revoke({ ...admin, now: LATER(10) }, { jurisdictionId: COUNTY, id: keyId });
    expect(await kindAt(40)).toEqual([false, false, false]);
    expect(await kindAt(70)).toEqual([false, false, false]);
  });

  test('changes the key without a gap: the new one works before the old one is revoked', async () => {
    const [old, next] = [await issue(), await issue()];
    for (const apiKey of [old, next]) expect(await viewer({ apiKey })).toMatchObject({ kind: 'PARTNER' });
    const { keyId } = (await viewer({ apiKey: old })) as { keyId: string };
    await service.revoke(admin, { jurisdictionId: COUNTY, id: keyId });
    expect(await viewer({ apiKey: old }, LATER(31))).toBe('API_KEY_INVALID');
    expect(await viewer({ apiKey: next }, LATER(31))).toMatchObject({ kind: 'PARTNER' });
  });

  async function issue(expiresAt = LATER(86_400)): Promise<string> {
    const issued = await service.issue(admin, {
      name: 'Health platform',
      scopes: ['CASE_STATUS'],
      expiresAt,
    });
    return unwrap(issued).plainKey ?? '';
  }
});

async function viewer(
  credentials: { authorization?: string; apiKey?: string },
  now: Date = NOW,
): Promise<Viewer | string> {
  const result = await signIn.viewerFrom(credentials, now);
  return result.ok ? result.value : result.error.fault;
}

async function withToken(token: string, now: Date): Promise<Viewer | string> {
  return await viewer({ authorization: `Bearer ${token}` }, now);
}

async function bySubject(subject: string, now: Date = NOW): Promise<Viewer | string> {
  return await withToken(await issuer.issue(`demo:${subject}`, now), now);
}

async function addOfficer(
  subject: string,
  role: OfficerRole,
  organisationId: string,
  { activeFrom = '2026-01-01', activeUntil = null as string | null } = {},
): Promise<void> {
  await clone.database.execute(
    `insert into officer (jurisdiction_id, id, subject, person_name, role, organisation_id, active_from, active_until)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      COUNTY,
      randomUUID(),
      `demo:${subject}`,
      `Officer ${subject}`,
      role,
      organisationId,
      activeFrom,
      activeUntil,
    ],
  );
}
