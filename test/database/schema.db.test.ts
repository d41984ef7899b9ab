import { isAppendOnly } from '../../src/database/grants.js';
import { schemaTools } from '../../src/database/mikro-orm.config.js';
import { tablesOf } from '../../src/database/table-metadata.js';
import { createSchemaSql } from '../support/create-schema.js';
import { runAt, type TestDatabase, testDatabase } from '../support/database.js';

/** Law and money: rows that are only ever added. */
const LAW_AND_MONEY = [
  'audit_entry',
  'audit_link',
  'case_event',
  'decision',
  'entry',
  'public_notice',
  'transfer',
];

let clone: TestDatabase;

beforeAll(async () => {
  clone = await testDatabase();
});

afterAll(async () => await clone.drop());

test('The primary key of every table starts with the jurisdiction, so that the tables can be spread over servers', async () => {
  const rows = await runAt(
    clone.ownerUrl,
    `select c.relname as table, a.attname as first
       from pg_index i
       join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where i.indisprimary and a.attname <> 'jurisdiction_id'
      order by 1`,
  );
  expect(rows).toEqual([
    // Keys of a caller, who may act in several jurisdictions.
    { table: 'idempotency_record', first: 'actor' },
    { table: 'jurisdiction', first: 'id' },
  ]);
});

test('No column holds a number that rounds, so that money is exact', async () => {
  const rows = await runAt(
    clone.ownerUrl,
    `select table_name || '.' || column_name as column from information_schema.columns
      where table_schema = 'public' and data_type in ('numeric', 'real', 'double precision', 'money')`,
  );
  expect(rows).toEqual([]);
});

test('Every instant keeps its time zone', async () => {
  const rows = await runAt(
    clone.ownerUrl,
    `select table_name || '.' || column_name as column from information_schema.columns
      where table_schema = 'public' and data_type = 'timestamp without time zone'`,
  );
  expect(rows).toEqual([]);
});

test('The tables of law and money are append-only', () => {
  const orm = schemaTools(clone.ownerUrl);
  const tables = tablesOf(orm)
    .filter(isAppendOnly)
    .map(({ tableName }) => tableName);
  expect(tables).toEqual(expect.arrayContaining(LAW_AND_MONEY));
});

describe.each(LAW_AND_MONEY)('A row of %s', (table) => {
  test.each([`delete from ${table}`, `update ${table} set jurisdiction_id = jurisdiction_id`])(
    'cannot be touched by the service, nor by the owner: %s',
    async (statement) => {
      await expect(clone.database.execute(statement)).rejects.toThrow(`permission denied for table ${table}`);
      await expect(runAt(clone.ownerUrl, statement)).rejects.toThrow(`Rows of ${table} are append-only`);
    },
  );
});

test('The service may neither change the schema nor truncate a table', async () => {
  await expect(clone.database.execute('create table mine (id int)')).rejects.toThrow('permission denied');
  await expect(clone.database.execute('truncate idempotency_record')).rejects.toThrow('permission denied');
  await expect(clone.database.execute('drop table idempotency_record')).rejects.toThrow('must be owner');
});

test('Every name fits PostgreSQL, which would cut a longer one silently', async () => {
  const orm = schemaTools(clone.ownerUrl);
  const names = (await createSchemaSql(orm)).flatMap((statement) => statement.match(/"[^"]+"/g) ?? []);
  expect(names.filter((name) => name.length - 2 > 63)).toEqual([]);
});
