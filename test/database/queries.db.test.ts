import { sql } from 'kysely';
import type { Database } from '../../src/database/database.js';
import { newId } from '../../src/database/new-id.js';
import { type TestDatabase, testDatabase } from '../support/database.js';

const COUNTY = {
  id: 'quiet-county',
  shortCode: 'QC',
  nameZh: '静县',
  nameEn: 'Quiet County',
  policyId: 'quiet-county',
  divisionCodes: ['990100', '990101'],
  fictional: true,
};

let clone: TestDatabase;
let database: Database;

beforeAll(async () => {
  clone = await testDatabase();
  database = clone.database;
  await database.db.insertInto('Jurisdiction').values(COUNTY).execute();
  for (const [id, parentId, level] of [
    ['F1', null, 'COUNTY'],
    ['F2', 'F1', 'TOWNSHIP'],
    ['F3', 'F1', 'TOWNSHIP'],
  ] as const) {
    await database.db
      .insertInto('Organisation')
      .values({ jurisdictionId: COUNTY.id, id, parentId, level, nameZh: id, nameEn: id, fictional: true })
      .execute();
  }
});

afterAll(async () => await clone.drop());

describe('A query by entity and property', () => {
  test('reads whole rows as they were written', async () => {
    expect(await database.db.selectFrom('Jurisdiction').selectAll().execute()).toEqual([COUNTY]);
  });

  test('answers an empty column as null', async () => {
    const row = await database.db
      .selectFrom('Organisation')
      .select(['id', 'parentId', 'divisionCode'])
      .where('id', '=', 'F1')
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ id: 'F1', parentId: null, divisionCode: null });
  });

  test('joins a table to itself', async () => {
    const rows = await database.db
      .selectFrom('Organisation as township')
      .innerJoin('Organisation as county', (join) =>
        join
          .onRef('county.jurisdictionId', '=', 'township.jurisdictionId')
          .onRef('county.id', '=', 'township.parentId'),
      )
      .select(['township.id', 'county.nameZh as countyName', 'township.parentId'])
      .where('township.jurisdictionId', '=', COUNTY.id)
      .orderBy('township.id', 'desc')
      .execute();
    expect(rows).toEqual([
      { id: 'F3', countyName: 'F1', parentId: 'F1' },
      { id: 'F2', countyName: 'F1', parentId: 'F1' },
    ]);
  });

  test('reads through a common table expression and a subquery', async () => {
    const rows = await database.db
      .with('townships', (db) =>
        db.selectFrom('Organisation').select(['id', 'parentId']).where('level', '=', 'TOWNSHIP'),
      )
      .selectFrom('townships')
      .select(({ fn }) => ['parentId', fn.countAll<bigint>().as('townshipCount')])
      .where('townships.parentId', 'in', (query) =>
        query.selectFrom('Organisation').select('id').where('level', '=', 'COUNTY'),
      )
      .groupBy('parentId')
      .execute();
    expect(rows).toEqual([{ parentId: 'F1', townshipCount: 2n }]);
  });

  test('answers the properties of a new row, its number by PostgreSQL among them', async () => {
    const at = new Date('2026-08-20T01:02:03.456Z');
    const detail = { amount: '300.00', basis: ['J9.1'], case_id: 'keys inside a document stay' };
    const row = await database.db
      .insertInto('AuditEntry')
      .values({
        jurisdictionId: COUNTY.id,
        at,
        actor: 'clerk',
        actorName: 'Clerk',
        role: 'TOWNSHIP_OFFICER',
        operation: 'test',
        objectType: 'Fund',
        objectId: newId(),
        detail,
        requestId: 'r-1',
        mac: 'none',
      })
      .returning(['id', 'at', 'detail', 'objectType'])
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ id: 1n, at, detail, objectType: 'Fund' });
  });

  test('inserts or changes by key, and finds by list and by raw SQL', async () => {
    await database.db
      .insertInto('Jurisdiction')
      .values({ ...COUNTY, nameEn: 'Other' })
      .onConflict((conflict) =>
        conflict
          .column('id')
          .doUpdateSet((row) => ({ nameEn: row.ref('excluded.nameEn'), divisionCodes: ['990102'] })),
      )
      .execute();
    const rows = await database.db
      .selectFrom('Jurisdiction')
      .select(['nameEn', 'divisionCodes', sql<string>`upper(short_code || name_en)`.as('joined')])
      .where('id', 'in', [COUNTY.id, 'elsewhere'])
      .execute();
    expect(rows).toEqual([{ nameEn: 'Other', divisionCodes: ['990102'], joined: 'QCOTHER' }]);
    await database.db.updateTable('Jurisdiction').set(COUNTY).where('id', '=', COUNTY.id).execute();
    expect(await database.db.selectFrom('Jurisdiction').selectAll().execute()).toEqual([COUNTY]);
  });

  test('keeps a list in a JSON column a list', async () => {
    const key = { actor: 'clerk', key: newId() };
    await database.db
      .insertInto('IdempotencyRecord')
      .values({
        ...key,
        operation: 'test',
        payloadHash: 'x',
        response: ['a', 1, null],
        createdAt: new Date(),
      })
      .execute();
    const find = database.db.selectFrom('IdempotencyRecord').select('response').where('key', '=', key.key);
    expect(await find.executeTakeFirst()).toEqual({ response: ['a', 1, null] });
    await database.db
      .updateTable('IdempotencyRecord')
      .set({ response: 'plain' })
      .where('key', '=', key.key)
      .execute();
    expect(await find.executeTakeFirst()).toEqual({ response: 'plain' });
  });
});

test('Every statement is told, so that tests can count them', async () => {
  clone.statements.length = 0;
  await database.transaction(async (tx) => {
    await tx.db.selectFrom('Jurisdiction').select('id').execute();
    await tx.execute('select 1');
  });
  expect(clone.statements.map((statement) => statement.split(' ')[0])).toEqual([
    'start',
    'select',
    'select',
    'commit',
  ]);
});
