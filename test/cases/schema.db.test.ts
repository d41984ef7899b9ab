import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { schemaTools } from '../../src/database/mikro-orm.config.js';
import { type TestDatabase, testDatabase } from '../support/database.js';

const TABLES =
  /"(lead|application|welfare_case|case_step|case_event|economic_check|public_notice|objection|decision)"/;
const APART = /drop constraint "\w+_fkey";$|drop policy "|row level security;$/;

describe('the tables of cases', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(async () => await db.drop());

  test('differ from the entities in foreign keys and row-level security only, which are declared apart', async () => {
    const orm = schemaTools(db.ownerUrl);
    const statements = (await orm.schema.getUpdateSchemaSQL())
      .split('\n')
      .filter((line) => TABLES.test(line));
    await orm.close();
    expect(statements.filter((line) => !APART.test(line))).toEqual([]);
  });

  test('let nobody change a decision, a notice or an event', async () => {
    for (const table of ['decision', 'public_notice', 'case_event']) {
      await expect(db.database.execute(`delete from ${table}`)).rejects.toMatchObject({ code: '42501' });
      await expect(
        db.database.execute(`update ${table} set jurisdiction_id = 'elsewhere'`),
      ).rejects.toMatchObject({ code: '42501' });
    }
  });
});
