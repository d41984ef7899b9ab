import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { POLICIES } from '../../policies/index.js';
import { Sealer } from '../../src/access/privacy/sealing.js';
import { DEMO_HOUSEHOLDS } from '../../src/demo/households.js';
import { DEMO_PLACES } from '../../src/demo/places.js';
import { seedDemonstration } from '../../src/demo/seed.service.js';
import { HouseholdService } from '../../src/households/household.service.js';
import { PlaceStore } from '../../src/jurisdictions/place.store.js';
import { createPolicyRegistry } from '../../src/policy/index.js';
import { unwrap } from '../../src/shared/result.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { testKeyring } from '../support/keyring.js';

let clone: TestDatabase;

beforeAll(async () => {
  clone = await testDatabase();
});
afterAll(async () => {
  await clone.drop();
});

function parts() {
  const { database } = clone;
  const sealer = new Sealer(testKeyring());
  return {
    database,
    sealer,
    policies: unwrap(createPolicyRegistry(POLICIES)),
    households: new HouseholdService({
      database,
      places: new PlaceStore(),
      sealer,
    }),
    now: new Date('2026-08-20T02:00:00Z'),
  };
}

async function count(table: string): Promise<number> {
  const [row] = await clone.database.execute<{ count: string }>(`select count(*) from ${table}`);
  return Number(row?.count);
}

describe('the demonstration data', () => {
  jest.setTimeout(60_000);

  test('fills an empty database with places, officers, households and funds', async () => {
    const seeded = await seedDemonstration(parts());
    const households = DEMO_PLACES.length * DEMO_HOUSEHOLDS.length;
    expect(seeded).toEqual({ jurisdictions: DEMO_PLACES.length, households });
    expect(await count('household')).toBe(households);
    const [sum] = await clone.database.execute<{ total: string }>('select sum(amount) as total from entry');
    expect(sum?.total).toBe('0');
  });

  test('adds nothing when it is there already', async () => {
    const before = [await count('person'), await count('fund'), await count('transfer')];
    expect(await seedDemonstration(parts())).toBeNull();
    expect([await count('person'), await count('fund'), await count('transfer')]).toEqual(before);
  });

  test('goes on where an earlier start was broken off, and nothing comes twice', async () => {
    const before = [await count('person'), await count('fund'), await count('transfer')];
    await clone.database.execute(
      `delete from idempotency_record where actor = 'demonstration' and key = 'finished'`,
    );
    expect(await seedDemonstration(parts())).not.toBeNull();
    expect([await count('person'), await count('fund'), await count('transfer')]).toEqual(before);
  });
});
