import type { Reach } from '../../src/access/viewer.js';
import { type HouseholdListFilter, listHouseholds } from '../../src/households/household-list.store.js';
import { HOUSEHOLD_SORTS, type HouseholdSort } from '../../src/households/household-sort.js';
import { SEALED_FIELDS } from '../../src/households/persons/person.js';
import { WHOLE_COUNTY } from '../access/an-actor.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import {
  addCounty,
  type CountyServices,
  countyOfficer,
  sealer,
  servicesOn,
  TOWNSHIP_1,
  TOWNSHIP_2,
  VILLAGE_1,
} from './a-county.js';
import { aForm, aMember, anId, day } from './a-household.js';

/** Name, township, village, day of opening, area. Two share their day and two their name. */
const HOUSEHOLDS = [
  ['张一', 'F0101', 'F010101', '2020-01-01', 'RURAL'],
  ['张二', 'F0101', 'F010101', '2020-01-02', 'RURAL'],
  ['张二', 'F0101', null, '2020-01-02', 'URBAN'],
  ['李_三', 'F0102', null, '2020-01-03', 'RURAL'],
  ['李四', 'F0102', null, '2020-01-04', 'URBAN'],
] as const;
const LI_SI = anId('1962-05-01', 505);

let clone: TestDatabase;
let services: CountyServices;

beforeAll(async () => {
  clone = await testDatabase();
  await addCounty(clone.database);
  services = servicesOn(clone.database);
  for (const [index, [name, townshipId, villageId, openedOn, area]] of HOUSEHOLDS.entries()) {
    const id = anId('1962-05-01', 501 + index);
    const members = [aMember(name.replace('_', '·'), id, 'HEAD')];
    const form = aForm({ townshipId, villageId, openedOn: day(openedOn), area, members });
    const answer = await services.households.register(countyOfficer(), form);
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    if (name === '李四') {
      const leaving = {
        household: answer.value,
        personId: answer.value.headPersonId,
        lastDay: day('2026-08-01'),
      };
      await services.memberships.leave(countyOfficer(), { ...leaving, newHead: null });
    }
  }
});

afterAll(async () => await clone.drop());

describe('The list of households', () => {
  test.each<[HouseholdSort, string[]]>([
    ['OPENED_NEWEST', ['李四', '李·三', '张二', '张二', '张一']],
    ['OPENED_OLDEST', ['张一', '张二', '张二', '李·三', '李四']],
    ['HEAD_NAME', ['张一', '张二', '张二', '李·三', '李四']],
  ])('can be in the order %s', async (sort, names) => {
    expect(await list({}, { sort })).toEqual(names);
  });

  test.each(HOUSEHOLD_SORTS.flatMap((sort) => [1, 2, 3].map((first) => [sort, first] as const)))(
    'in the order %s shows every household once in pages of %s',
    async (sort, first) => {
      const seen: string[] = [];
      let after: string[] | null = null;
      for (let page = 0; page < 10; page += 1) {
        const rows = await listHouseholds(clone.database.db, WHOLE_COUNTY, {}, { sort, first, after });
        const shown = rows.slice(0, first);
        seen.push(...shown.map(({ id }) => id));
        const last = shown.at(-1);
        if (rows.length <= first || last === undefined) break;
        after = [sort === 'HEAD_NAME' ? last.headName : last.openedOn, last.id];
      }
      expect(seen).toHaveLength(5);
      expect(new Set(seen).size).toBe(5);
    },
  );

  test.each<[string, HouseholdListFilter, string[]]>([
    ['of a township', { townshipId: 'F0102' }, ['李·三', '李四']],
    ['of a village', { villageId: 'F010101' }, ['张一', '张二']],
    ['of an area', { area: 'URBAN' }, ['张二', '李四']],
    ['that live', { live: true }, ['张一', '张二', '张二', '李·三']],
    ['that are closed', { live: false }, ['李四']],
    ['whose head has a name', { headName: '张二' }, ['张二', '张二']],
    ['whose head has a name that begins so', { headName: '李' }, ['李·三', '李四']],
    ['whose head has a sign in the name that means anything in a pattern', { headName: '%' }, []],
    ['whose head has a place holder in the name', { headName: '李_' }, []],
    ['of all these together', { townshipId: 'F0101', headName: '张', area: 'URBAN', live: true }, ['张二']],
  ])('can be asked for those %s', async (_, filter, names) => {
    expect(await list(filter, { sort: 'HEAD_NAME' })).toEqual(names);
  });

  test('finds the household of a person by blind index, as long as they belong to it', async () => {
    const index = (id: string) => sealer.blindIndex(SEALED_FIELDS.residentId, id);
    expect(await list({ residentIdIndexes: [index(anId('1962-05-01', 501))] })).toEqual(['张一']);
    expect(await list({ residentIdIndexes: [index(LI_SI)] })).toEqual([]);
    expect(await list({ residentIdIndexes: [index(anId('1962-05-01', 999))] })).toEqual([]);
  });

  test.each<[string, Reach, number]>([
    ['the whole county', WHOLE_COUNTY, 5],
    ['a township', TOWNSHIP_1, 3],
    ['another township', TOWNSHIP_2, 2],
    ['a village', VILLAGE_1, 2],
    ['no township', { ...WHOLE_COUNTY, townshipIds: [] }, 0],
    ['another jurisdiction', { ...WHOLE_COUNTY, jurisdictionId: 'other-county' }, 0],
  ])('shows whoever reaches %s only that', async (_, reach, count) => {
    expect(await list({}, { reach })).toHaveLength(count);
    expect(await list({ residentIdIndexes: ['unknown'] }, { reach })).toHaveLength(0);
  });

  test('is read along an index in every order', async () => {
    await clone.database.execute('analyze household');
    for (const [sort, index] of [
      ['OPENED_NEWEST', 'household_township_idx'],
      ['HEAD_NAME', 'household_head_name_idx'],
    ] as const) {
      clone.statements.length = 0;
      await list({ townshipId: 'F0101', headName: sort === 'HEAD_NAME' ? '张' : undefined }, { sort });
      const plan = await planOf(clone.statements[0] ?? '');
      expect(plan).toContain(index);
      expect(plan).not.toContain('Sort');
    }
  });
});

async function list(
  filter: HouseholdListFilter,
  { sort = 'OPENED_OLDEST' as HouseholdSort, reach = WHOLE_COUNTY } = {},
): Promise<string[]> {
  const rows = await listHouseholds(clone.database.db, reach, filter, { sort, first: 50, after: null });
  return rows.map(({ headName }) => headName);
}

/** The plan of a statement whose tables are treated as large, with its parameters written out. */
async function planOf(statement: string): Promise<string> {
  const values = statement.includes('like')
    ? [`'sample-county'`, `'F0101'`, `'张%'`, '51']
    : [`'sample-county'`, `'F0101'`, '51'];
  const filled = values.reduce((text, value, index) => text.replace(`$${index + 1}`, value), statement);
  const rows = await clone.database.transaction(async (tx) => {
    await tx.execute('set local enable_seqscan = off');
    await tx.execute('set local enable_bitmapscan = off');
    return await tx.execute<Record<string, string>>(`explain ${filled}`);
  });
  return JSON.stringify(rows);
}
