import { audit, findAuditEntry, listAuditEntries } from '../../../src/access/audit/audit.store.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';
import { anActor, COUNTY } from '../an-actor.js';

let clone: TestDatabase;

beforeAll(async () => {
  clone = await testDatabase();
  const { database } = clone;
  for (let number = 1; number <= 5; number += 1) {
    const actor = anActor({
      subject: number % 2 === 0 ? 'officer-2' : 'officer-1',
      now: new Date(`2026-08-2${number}T00:00:00Z`),
    });
    await database.transaction((tx) =>
      audit(tx, actor, {
        operation: number === 5 ? 'withdrawCase' : 'decideCase',
        objectType: 'Case',
        objectId: `case-${number}`,
        detail: { number, amount: 9_007_199_254_740_993n, places: ['F01'], reason: null },
      }),
    );
  }
  const elsewhere = anActor({ reach: { jurisdictionId: 'other', townshipIds: null, villageIds: null } });
  await database.transaction((tx) =>
    audit(tx, elsewhere, { operation: 'decideCase', objectType: 'Case', objectId: 'case-9' }),
  );
});

afterAll(async () => await clone.drop());

describe('The audit', () => {
  test('keeps who did what, when, in which role and request', async () => {
    const [entry] = await list({ objectId: 'case-1' });
    expect(entry).toEqual({
      jurisdictionId: COUNTY,
      id: expect.any(BigInt),
      at: new Date('2026-08-21T00:00:00Z'),
      actor: 'officer-1',
      actorName: '张三',
      role: 'COUNTY_OFFICER',
      operation: 'decideCase',
      objectType: 'Case',
      objectId: 'case-1',
      detail: { number: 1, amount: '9007199254740993', places: ['F01'], reason: null },
      requestId: 'request-1',
    });
  });

  test('is read newest first and page by page, one jurisdiction at a time', async () => {
    const first = await listAuditEntries(
      clone.database.db,
      { jurisdictionId: COUNTY },
      { first: 2, afterId: null },
    );
    expect(first.map(({ objectId }) => objectId)).toEqual(['case-5', 'case-4', 'case-3']);
    const afterId = String(first[1]?.id);
    const second = await listAuditEntries(
      clone.database.db,
      { jurisdictionId: COUNTY },
      { first: 9, afterId },
    );
    expect(second.map(({ objectId }) => objectId)).toEqual(['case-3', 'case-2', 'case-1']);
  });

  test.each([
    ['object', { objectType: 'Case', objectId: 'case-2' }, ['case-2']],
    ['officer', { actor: 'officer-2' }, ['case-4', 'case-2']],
    ['operation', { operation: 'withdrawCase' }, ['case-5']],
    [
      'time, the end excluded',
      { from: new Date('2026-08-22T00:00:00Z'), until: new Date('2026-08-24T00:00:00Z') },
      ['case-3', 'case-2'],
    ],
    ['several of them', { actor: 'officer-1', operation: 'decideCase' }, ['case-3', 'case-1']],
  ])('is searched by %s', async (_, filter, expected) => {
    expect((await list(filter)).map(({ objectId }) => objectId)).toEqual(expected);
  });

  test('answers one entry within its jurisdiction only', async () => {
    const [entry] = await list({ objectId: 'case-1' });
    const id = String(entry?.id);
    expect(await findAuditEntry(clone.database.db, { jurisdictionId: COUNTY, id })).toEqual(entry);
    expect(await findAuditEntry(clone.database.db, { jurisdictionId: 'other', id })).toBeNull();
  });

  test.each(["update audit_entry set actor = 'nobody'", 'delete from audit_entry', 'truncate audit_entry'])(
    'refuses "%s"',
    async (statement) => {
      await expect(clone.database.execute(statement)).rejects.toMatchObject({ code: '42501' });
      expect(await list({})).toHaveLength(5);
    },
  );

  test('keeps nothing of an act that failed', async () => {
    await expect(
      clone.database.transaction(async (tx) => {
        await audit(tx, anActor(), { operation: 'decideCase', objectType: 'Case', objectId: 'case-lost' });
        throw new Error('a bug');
      }),
    ).rejects.toThrow('a bug');
    expect(await list({ objectId: 'case-lost' })).toEqual([]);
  });
});

async function list(filter: object) {
  return await listAuditEntries(
    clone.database.db,
    { jurisdictionId: COUNTY, ...filter },
    { first: 100, afterId: null },
  );
}
