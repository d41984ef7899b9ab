import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../support/database.js';

let t: TestDatabase;
beforeAll(async () => {
  t = await testDatabase();
});
afterAll(async () => await t.drop());
test('who', async () => {
  expect(await t.database.execute('select current_user as who, 1::bigint as n')).toEqual([
    { who: 'doudi_app', n: 1n },
  ]);
});
