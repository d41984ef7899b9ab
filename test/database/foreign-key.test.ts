import { addForeignKeySql, dropForeignKeySql, foreignKey } from '../../src/database/foreign-key.js';

const KEY = foreignKey('award', ['jurisdiction_id', 'case_id'], 'welfare_case', ['jurisdiction_id', 'id']);

test('A foreign key is named after its table and columns, without the jurisdiction', () => {
  expect(KEY.name).toBe('award_case_id_fkey');
  expect(foreignKey('organisation', ['jurisdiction_id'], 'jurisdiction', ['id']).name).toBe(
    'organisation_jurisdiction_id_fkey',
  );
});

test('A foreign key is added and taken away by its name', () => {
  expect(addForeignKeySql(KEY)).toBe(
    'alter table "award" add constraint "award_case_id_fkey" foreign key ("jurisdiction_id", "case_id") references "welfare_case" ("jurisdiction_id", "id")',
  );
  expect(dropForeignKeySql(KEY)).toBe('alter table "award" drop constraint if exists "award_case_id_fkey"');
});

test('Columns that do not pair up are refused', () => {
  expect(() => foreignKey('award', ['jurisdiction_id', 'case_id'], 'welfare_case', ['id'])).toThrow(
    'The foreign key of award(jurisdiction_id, case_id) must pair every column with one of welfare_case(id).',
  );
  expect(() => foreignKey('award', [], 'welfare_case', [])).toThrow('must pair every column');
});

test('A name that PostgreSQL would cut is refused', () => {
  const column = 'c'.repeat(60);
  expect(() => foreignKey('award', [column], 'welfare_case', ['id'])).toThrow(
    `The name award_${column}_fkey of a foreign key is longer than 63 characters.`,
  );
});
