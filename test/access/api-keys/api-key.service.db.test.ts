import { parseApiKey } from '../../../src/access/api-keys/api-key.js';
import { ApiKeyService, type IssueApiKey } from '../../../src/access/api-keys/api-key.service.js';
import { unwrap } from '../../../src/shared/result.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';
import { anActor, anOfficer, COUNTY } from '../an-actor.js';

const NOW = new Date('2026-08-20T01:00:00Z');
const ADMIN = anActor({ subject: 'admin', roles: ['POLICY_ADMIN'], now: NOW });
const ELSEWHERE = { jurisdictionId: 'other-county', townshipIds: null, villageIds: null };
const PART = { jurisdictionId: COUNTY, townshipIds: ['F0101'], villageIds: null };
const INPUT: IssueApiKey = {
  name: 'Health platform',
  scopes: ['CASE_STATUS'],
  expiresAt: new Date('2027-08-20T00:00:00Z'),
};

let clone: TestDatabase;
let service: ApiKeyService;

beforeAll(async () => {
  clone = await testDatabase();
  service = new ApiKeyService(clone.database);
});

afterAll(async () => await clone.drop());

describe('Issuing a key', () => {
  test('shows its text and keeps only a hash of it', async () => {
    const { apiKey, plainKey } = unwrap(await service.issue(ADMIN, INPUT));
    const { id, secret } = parseApiKey(plainKey ?? '') ?? { id: '', secret: '' };
    expect(apiKey).toMatchObject({
      id,
      name: 'Health platform',
      jurisdictionIds: [COUNTY],
      createdBy: 'admin',
    });
    for (const table of ['api_key', 'audit_entry', 'outbox_event', 'idempotency_record']) {
      expect(
        JSON.stringify(await clone.database.execute(`select t::text as row from ${table} t`)),
      ).not.toContain(secret);
    }
  });

  test('is done once for an idempotency key, and shows the text once', async () => {
    const actor = { ...ADMIN, idempotencyKey: 'issue-key-1' };
    const first = unwrap(await service.issue(actor, INPUT));
    const again = unwrap(await service.issue(actor, INPUT));
    expect(again).toEqual({ apiKey: first.apiKey, plainKey: null });
    const secret = parseApiKey(first.plainKey ?? '')?.secret ?? '?';
    expect(
      JSON.stringify(await clone.database.execute('select response from idempotency_record')),
    ).not.toContain(secret);
  });

  test('is audited', async () => {
    const { apiKey } = unwrap(await service.issue(ADMIN, INPUT));
    expect(
      await clone.database.execute('select operation, actor, detail from audit_entry where object_id = $1', [
        apiKey.id,
      ]),
    ).toEqual([
      {
        operation: 'issueApiKey',
        actor: 'admin',
        detail: { name: 'Health platform', scopes: ['CASE_STATUS'], expiresAt: '2027-08-20T00:00:00.000Z' },
      },
    ]);
  });

  test.each<[string, Partial<IssueApiKey>, string]>([
    ['an empty name', { name: '' }, 'INVALID_NAME'],
    ['a name of spaces', { name: '   ' }, 'INVALID_NAME'],
    ['a name of 101 characters', { name: 'x'.repeat(101) }, 'INVALID_NAME'],
    ['a name of two lines', { name: 'a\nb' }, 'INVALID_NAME'],
    ['a name that runs backwards', { name: 'a\u202eb' }, 'INVALID_NAME'],
    ['no scope', { scopes: [] }, 'NO_SCOPE'],
    ['an end that is now', { expiresAt: NOW }, 'EXPIRY_NOT_IN_FUTURE'],
  ])('with %s is refused and changes nothing', async (_, different, code) => {
    const before = await count();
    expect(await service.issue(ADMIN, { ...INPUT, ...different })).toMatchObject({
      ok: false,
      error: { code },
    });
    expect(await count()).toBe(before);
  });

  test.each(['x', '省医疗保障信息平台', 'x'.repeat(100), 'A – B'])('takes the name %j', async (name) => {
    expect(await service.issue(ADMIN, { ...INPUT, name })).toMatchObject({ ok: true });
  });

  test('is closed to an officer of a part: a key opens the whole jurisdiction', async () => {
    const district = { ...ADMIN, reach: PART };
    await expect(service.issue(district, INPUT)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('Revoking a key', () => {
  test('ends it, and doing so again keeps the first moment', async () => {
    const { apiKey } = unwrap(await service.issue(ADMIN, INPUT));
    expect(await service.revoke(ADMIN, apiKey)).toMatchObject({ ok: true, value: { revokedAt: NOW } });
    const later = { ...ADMIN, now: new Date('2026-09-01T00:00:00Z') };
    expect(await service.revoke(later, apiKey)).toMatchObject({ ok: true, value: { revokedAt: NOW } });
  });

  test('of another jurisdiction looks like one that does not exist', async () => {
    const { apiKey } = unwrap(await service.issue(ADMIN, INPUT));
    const stranger = { ...ADMIN, reach: ELSEWHERE };
    const refused = await service.revoke(stranger, apiKey);
    expect(refused).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    const missing = { jurisdictionId: 'other-county', id: '018f2a00-0000-7000-8000-0000000000ff' };
    expect(await service.revoke(stranger, missing)).toEqual(refused);
    expect(await service.find(anOfficer(), apiKey)).toMatchObject({ revokedAt: null });
  });
});

describe('Keys', () => {
  test('are listed newest first, page by page, without their hashes', async () => {
    await service.issue(ADMIN, { ...INPUT, name: 'Second to last' });
    await service.issue(ADMIN, { ...INPUT, name: 'Last' });
    const first = await service.list(anOfficer(), { first: 1, afterId: null });
    expect(first.map(({ name }) => name)).toEqual(['Last', 'Second to last']);
    expect(first[0]).not.toHaveProperty('keyHash');
    const next = await service.list(anOfficer(), { first: 1, afterId: first[0]?.id ?? null });
    expect(next[0]?.name).toBe('Second to last');
  });

  test('of another jurisdiction are never shown', async () => {
    const { apiKey } = unwrap(await service.issue(ADMIN, INPUT));
    const stranger = anOfficer({ jurisdictionId: 'other-county', reach: ELSEWHERE });
    expect(await service.list(stranger, { first: 100, afterId: null })).toEqual([]);
    expect(await service.find(stranger, apiKey)).toBeNull();
    expect(await service.find(anOfficer({ reach: PART }), apiKey)).toBeNull();
    expect(await service.find(anOfficer(), apiKey)).toEqual(apiKey);
  });
});

async function count(): Promise<number> {
  return (await clone.database.execute('select 1 from api_key')).length;
}
