import { anOfficer, COUNTY } from '../access/an-actor.js';
import { addCounty, type CountyServices, OFFICERS, servicesOn, TOWNSHIP_1 } from '../households/a-county.js';
import { day } from '../households/a-household.js';
import { type TestDatabase, testDatabase } from '../support/database.js';

const NOW = { now: new Date('2026-08-20T01:00:00Z') };
const ALL = { first: 50, after: null };

let clone: TestDatabase;
let services: CountyServices;

beforeAll(async () => {
  clone = await testDatabase();
  await addCounty(clone.database);
  services = servicesOn(clone.database);
});

afterAll(async () => await clone.drop());

describe('Organisations', () => {
  test('are listed by jurisdiction and code and paged through', async () => {
    const seen: string[] = [];
    let after: string[] | null = null;
    for (let pages = 0; pages < 10; pages += 1) {
      const rows = await services.places.organisations({}, { first: 3, after });
      seen.push(...rows.slice(0, 3).map(({ jurisdictionId, id }) => `${jurisdictionId}/${id}`));
      const last = rows[2];
      if (rows.length <= 3 || last === undefined) break;
      after = [last.jurisdictionId, last.id];
    }
    const codes = ['F01', 'F01-D', 'F0101', 'F010101', 'F0102'];
    expect(new Set(seen)).toEqual(
      new Set(['other-county', COUNTY].flatMap((place) => codes.map((code) => `${place}/${code}`))),
    );
    expect(seen).toHaveLength(10);
  });

  test.each<[string, Parameters<CountyServices['places']['organisations']>[0], string[]]>([
    ['at a level', { jurisdictionId: COUNTY, level: 'TOWNSHIP' }, ['F0101', 'F0102']],
    ['directly below another', { parent: { jurisdictionId: COUNTY, id: 'F0101' } }, ['F010101']],
    ['below nothing known', { parent: { jurisdictionId: COUNTY, id: 'nowhere' } }, []],
  ])('can be asked for %s', async (_, filter, ids) => {
    expect((await services.places.organisations(filter, ALL)).map(({ id }) => id)).toEqual(ids);
  });
});

describe('Officers', () => {
  const county = anOfficer({ organisationId: 'F01' });
  const township = anOfficer({ organisationId: 'F0101', reach: TOWNSHIP_1, level: 'TOWNSHIP' });
  const subjects = async (...args: Parameters<CountyServices['places']['officers']>) =>
    (await services.places.officers(...args)).map(({ name }) => name.slice(-1));

  test('are shown to their own office and to those above it', async () => {
    expect(await subjects(county, {}, NOW, ALL)).toEqual(['1', '2', '3', '4', '5']);
    expect(await subjects(township, {}, NOW, ALL)).toEqual(['3', '5']);
    const department = anOfficer({ organisationId: 'F01-D' });
    expect(await subjects(department, {}, NOW, ALL)).toEqual(['1', '2', '3', '4', '5']);
    const stranger = anOfficer({ jurisdictionId: 'other-county', organisationId: 'F01' });
    expect(await subjects(stranger, {}, NOW, ALL)).toEqual([]);
  });

  test('can be asked for by role, office and day', async () => {
    expect(await subjects(county, { role: 'TOWNSHIP_OFFICER' }, NOW, ALL)).toEqual(['3', '4']);
    const organisation = { jurisdictionId: COUNTY, id: 'F010101' };
    expect(await subjects(county, { organisation }, NOW, ALL)).toEqual(['5']);
    expect(await subjects(township, { organisation: { ...organisation, id: 'F0102' } }, NOW, ALL)).toEqual(
      [],
    );
    expect(await subjects(county, { activeOn: day('2019-12-31') }, NOW, ALL)).toEqual([]);
    expect(await subjects(county, { activeOn: day('2020-01-01') }, NOW, ALL)).toHaveLength(5);
  });

  test('are found one by one within reach only', async () => {
    const key = { jurisdictionId: COUNTY, id: OFFICERS.township2.id };
    expect(await services.places.officer(county, key, NOW)).toMatchObject({ role: 'TOWNSHIP_OFFICER' });
    expect(await services.places.officer(township, key, NOW)).toBeNull();
    expect(await services.places.officer(county, { ...key, jurisdictionId: 'other-county' }, NOW)).toBeNull();
  });
});
